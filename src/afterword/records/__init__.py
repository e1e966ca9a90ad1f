"""Memory: the Django models, one noun a file. Every row belongs to an account."""
