"""Openings: saved, moved on, and whom one knows there."""
