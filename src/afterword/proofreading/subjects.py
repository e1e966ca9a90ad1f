"""The subject line.

Finds a missing subject, more than 60 characters, a line break, “Re:” before a first letter, neither role nor employer
in it, and everything the rules of the letter find in a name, an employer, a date or a gap. Suggests what the record
has. Silent on “Re:” in a thread.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import words_of
from afterword.words.names import fold

LONGEST = 60  # characters, point 6 of the rules of a letter
ANSWERING = re.compile(r"\s*(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.I)
BREAK = re.compile(r"\s*[\r\n\u2028\u2029\x0b\x0c\x85]+\s*")


def find_in_subject(subject: str, context: Context, *, in_thread: bool) -> Iterator[Finding]:
    if not subject.strip():
        right = (f"Thank you – {context.role}"[:LONGEST],) if context.role else ()
        yield Finding(0, len(subject), "subject", "The letter has no subject yet.", right)
        return
    for found in BREAK.finditer(subject):
        sentence = "A subject is one line."
        yield Finding(found.start(), found.end(), "subject", sentence, (" ",), blocks=True)
    if len(subject) > LONGEST:
        sentence = f"The subject has {len(subject)} characters; phones show about {LONGEST}."
        yield Finding(LONGEST, len(subject), "subject", sentence)
    if not in_thread and (answering := ANSWERING.match(subject)):
        sentence = f"“{answering.group().strip()}” says that this answers a mail, and it does not."
        yield Finding(answering.start(), answering.end(), "subject", sentence, ("",))
    if (context.role or context.employer) and not _says_what_about(subject, context):
        named = context.role or context.employer
        yield Finding(
            len(subject), len(subject), "subject", "The subject names neither role nor employer.", (f" – {named}",)
        )


def _says_what_about(subject: str, context: Context) -> bool:
    said = {fold(word) for word in words_of(subject)}
    named = [words_of(text) for text in (context.role, context.employer) if text]
    # "of" and "in" say nothing, but a role may be no longer: "QA".
    return any(fold(word) in said for words in named for word in words if len(word) > 2 or len(words) == 1)
