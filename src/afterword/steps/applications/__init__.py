"""Openings out of a list of applications: looked at, brought in, taken back."""
