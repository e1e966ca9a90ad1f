"""What to say: letters made from the candidate's notes, grammatical by construction, with no model at all."""
