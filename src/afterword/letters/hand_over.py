"""An approved letter in the form another program takes it."""

import re
from urllib.parse import quote

from afterword.letters.role import spoken_role
from afterword.words.folding import clean
from afterword.words.names import formal, greeting

# Mail apps cut longer links; Outlook's limit was the shortest found, with a margin.
LONGEST_MAILTO = 1_800
# What LinkedIn takes in a message to a connection.
LONGEST_LINKEDIN = 8_000


def mailto(to: str | None, subject: str, body: str) -> str | None:
    """Return a link that opens the letter in the candidate's mail app, or None where it would be cut.

    Without an address the app asks for one. RFC 6068: line breaks are CRLF, everything else percent-encoded.
    """
    lines = "\r\n".join(body.splitlines())
    link = f"mailto:{quote(to or '', safe='@')}?subject={quote(clean(subject), safe='')}&body={quote(lines, safe='')}"
    return link if len(link) <= LONGEST_MAILTO else None


def linkedin(body: str) -> str:
    """Return the letter as a message there: no trailing spaces, at most one empty line in a row."""
    tidy = re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in body.splitlines())).strip()
    return tidy if len(tidy) <= LONGEST_LINKEDIN else tidy[:LONGEST_LINKEDIN].rsplit("\n\n", 1)[0]


def pass_on(
    letters: tuple[tuple[str, str], ...],
    *,
    recruiter: str | None,
    role: str,
    employer: str,
    candidate: str,
    is_formal: bool = False,
) -> tuple[str, str]:
    """Return subject and body of one mail that asks a recruiter to pass the letters on.

    `letters` are pairs of reader and body. Each letter stands whole, under its reader's name.
    """
    several = len(letters) > 1
    opening = spoken_role(role) or clean(employer)
    names = [clean(reader) for reader, _ in letters]
    listed = f"{', '.join(names[:-1])} and {names[-1]}" if several else "".join(names)
    called = (formal if is_formal else greeting)(recruiter) if recruiter and clean(recruiter) else ""
    asking = (
        f"After the interview for {opening}{f' at {clean(employer)}' if spoken_role(role) else ''} I wrote "
        f"{'a short note' if not several else 'a short note each'} to {listed}. "
        f"I do not have {'their addresses' if several else 'the address'}: "
        f"would you pass {'them' if several else 'it'} on for me?"
    )
    blocks = [f"To {name}:\n\n{linkedin(body)}" for name, (_, body) in zip(names, letters, strict=True)]
    parts = [f"Dear {called}," if called else "Hello,", asking, f"Kind regards,\n{clean(candidate)}"]
    subject = f"{'Notes' if several else 'A note'} to pass on – {opening}"
    return subject if len(subject) <= 60 else subject.partition(" – ")[0], "\n\n".join([*parts, *blocks])
