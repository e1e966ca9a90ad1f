"""Of all the people one met, the one who is asked: never the whole panel."""

import re
from collections.abc import Sequence

_RECRUITER = re.compile(
    r"\b(?:recruit\w*|talent|sourcer|human resources|hr|people (?:partner|team|operations))\b", re.I
)
_DECIDES = re.compile(r"\bhiring manager\b", re.I)


def one_reader(titles: Sequence[str]) -> int:
    """Return the position of the recruiter, else of the hiring manager, else the first, by the titles of those met.

    Raises ValueError where there is nobody.
    """
    if not titles:
        raise ValueError("nobody was met")
    for pattern in (_RECRUITER, _DECIDES):
        for position, title in enumerate(titles):
            if pattern.search(title):
                return position
    return 0
