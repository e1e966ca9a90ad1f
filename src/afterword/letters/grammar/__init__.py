"""Whether a completion fits its half sentence: fitted where only one reading is possible, asked back otherwise."""
