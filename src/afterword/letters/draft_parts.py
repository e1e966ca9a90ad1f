"""What stands around the sentences of a letter: greeting, sign-off, warnings."""

from collections.abc import Mapping

from afterword.letters.letter import Letter
from afterword.letters.moment import Lateness, Moment
from afterword.letters.request import Candidate, Reader
from afterword.words.folding import clean
from afterword.words.names import greeting

Families = Mapping[str, tuple[str, ...]]


def body(reader: Reader, letter: Letter, candidate: Candidate, frames: Families) -> str:
    """Return the whole text: greeting, paragraphs, sign-off, full name and phone; lines are not wrapped."""
    texts = [" ".join(sentence.text for sentence in paragraph) for paragraph in letter.paragraphs]
    return "\n\n".join([greeting_line(reader, frames), *texts, sign_off(candidate, frames)])


def greeting_line(reader: Reader, frames: Families) -> str:
    """Return "Dear Priya,", or the greeting without a name where none is known."""
    with_name, without = frames["greeting"]
    called = greeting(reader.name, reader.address_as)
    return f"{with_name.replace('{name}', called)}" if any(sign.isalpha() for sign in called) else without


def sign_off(candidate: Candidate, frames: Families) -> str:
    """Return "Kind regards,", the full name, and the phone number where there is one, each on its line."""
    words = clean(candidate.sign_off or "").rstrip(" ,") or frames["sign_off"][0]
    lines = (f"{words},", clean(candidate.name), clean(candidate.phone or ""))
    return "\n".join(line for line in lines if line)


def warnings(reader: Reader, candidate: Candidate, at: Moment, has_notes: bool) -> tuple[str, ...]:
    """Return the codes of what the candidate should know about this letter before it goes."""
    codes = {
        "too_early": at.lateness is Lateness.TOO_EARLY,
        "late": at.lateness in (Lateness.LATE, Lateness.VERY_LATE),
        "no_notes": not has_notes,
        "unknown_name": not any(sign.isalpha() for sign in reader.name),
        "no_signature": not clean(candidate.name),
    }
    return tuple(code for code, applies in codes.items() if applies)
