"""What `afterword doctor` looks at, one thing a function."""
