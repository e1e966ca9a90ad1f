"""Weekdays and months as they are shortened in notes: a pattern for the short form, and the full name."""

from afterword.words.word_list import listed

DAYS = (
    ("mon", "Monday"),
    ("tues?", "Tuesday"),
    ("weds?", "Wednesday"),
    ("thu(?:rs?)?", "Thursday"),
    ("fri", "Friday"),
    ("sat", "Saturday"),
    ("sun", "Sunday"),
)
# Without May, which is no shorter.
MONTHS = tuple(
    (month[:3].lower() + ("t?" if month == "September" else ""), month)
    for month in listed("January February March April June July August September October November December")
)
