"""What takes longer than a page may: asked for, done by the clock, and how far it is."""
