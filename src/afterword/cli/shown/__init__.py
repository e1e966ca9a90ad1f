"""Records as JSON and as lines for people. Needs the database to be open."""
