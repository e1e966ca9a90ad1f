"""E-mail: a message made right, sent once, and found again."""
