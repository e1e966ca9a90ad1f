"""The clock: what is due is claimed and done, in one process or in many."""
