"""The letter is as long as what it has to say.

Finds a letter (a text with a greeting) whose body has fewer than 40 words, or more than 180. Suggests nothing. Silent
between the two, where 40 to 130 is the aim, and down to 30 words in a letter that does not say thanks, since a
check-in is shorter.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.words.sentences import word_count

FEWEST, FEWEST_IN_A_CHECK_IN, MOST = 40, 30, 180  # words, point 7 of the rules of a letter
AIM = 130
THANKS = re.compile(r"\bthank", re.I)


def find_length(text: str, context: Context) -> Iterator[Finding]:
    parts = layout(text)
    if not parts.greeting:
        return
    body = text[parts.body.start : parts.body.end]
    words = word_count(body)
    fewest = FEWEST if THANKS.search(body) else FEWEST_IN_A_CHECK_IN
    if words > MOST:
        sentence = f"The letter has {words} words; {AIM} are plenty, and more than {MOST} are not read."
    elif words < fewest:
        sentence = f"The letter has {words} words; with one thing from the conversation it says more than courtesy."
    else:
        return
    start = parts.body.start + len(body) - len(body.lstrip())
    yield Finding(start, start, "length", sentence)
