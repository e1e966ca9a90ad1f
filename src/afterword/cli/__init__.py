"""`afterword …`: click commands, one group a file, each loaded when it is called."""
