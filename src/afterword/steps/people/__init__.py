"""Everyone on record: found, known, merged, told apart."""
