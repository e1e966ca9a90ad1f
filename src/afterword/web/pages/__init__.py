"""What the larger pages show, gathered from the records; no request, no template."""
