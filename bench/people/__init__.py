"""How well one person is told from two."""
