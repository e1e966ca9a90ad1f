"""Whether a letter is right: names, employer, dates, gaps, spelling and grammar, checked against what was captured."""
