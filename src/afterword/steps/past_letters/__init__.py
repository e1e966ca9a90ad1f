"""Letters from before Afterword: looked at, chosen, brought in, taken back."""
