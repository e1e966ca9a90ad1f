"""Business cards that nobody printed: made, photographed badly, read, and measured."""
