"""A text far longer than a letter is not read sentence by sentence.

Finds a text of more than 20,000 characters, and says what of it is checked. Suggests nothing. Silent on every letter:
the page takes none that is longer.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

LONGEST_TEXT = 20_000  # code points; a longer text is no letter and would be read for seconds


def find_long_text(text: str, context: Context) -> Iterator[Finding]:
    if len(text) > LONGEST_TEXT:
        sentence = (
            f"This text is longer than {LONGEST_TEXT:,} characters, so its grammar is checked only in part: check it in "
            "pieces."
        )
        yield Finding(0, 0, "length", sentence)
