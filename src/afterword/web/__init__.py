"""The pages: one resource a file in `views/`, one template for page and fragment."""
