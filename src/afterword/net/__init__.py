"""The one guarded way out to the web: https only, no private network, bounded in size and time."""
