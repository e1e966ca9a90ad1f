"""One archive in open formats: everything an account holds, written and read back. Knows no Django."""
