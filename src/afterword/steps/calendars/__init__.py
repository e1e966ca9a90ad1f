"""Interviews out of a calendar: looked at, chosen, brought in, taken back."""
