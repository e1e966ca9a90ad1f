"""What people say for a day ("Friday the 12th", "in two weeks") turned into a date, or into a question.

It accepts only what it understands in full. A wrong date in a letter is worse than a question.
"""

from afterword.words.dates.answer import Question, Resolved
from afterword.words.dates.resolve import resolve
from afterword.words.dates.spell import spell

__all__ = ["Question", "Resolved", "resolve", "spell"]
