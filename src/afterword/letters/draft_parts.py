"""What stands around the sentences of a letter: greeting, sign-off, warnings."""

from collections.abc import Mapping

from afterword.letters.letter import Letter
from afterword.letters.moment import Lateness, Moment
from afterword.letters.request import Candidate, LetterRequest, Reader
from afterword.words.folding import clean
from afterword.words.names import greeting, is_titled

Families = Mapping[str, tuple[str, ...]]


def body(request: LetterRequest, reader: Reader, letter: Letter, frames: Families) -> str:
    """Return the whole text: greeting, paragraphs, sign-off, full name and phone; lines are not wrapped."""
    texts = [" ".join(sentence.text for sentence in paragraph) for paragraph in letter.paragraphs]
    last = sign_off(request.candidate, frames, is_formal(request, reader), request.dialect)
    return "\n\n".join([greeting_line(reader, request.employer, frames), *texts, last])


def greeting_line(reader: Reader, employer: str, frames: Families) -> str:
    """Return "Dear Priya,"; where no name is known, the greeting of the employer's people, else the one of the day."""
    with_name, to_the_house, without = frames["greeting"]
    called = greeting(reader.name, reader.address_as)
    if any(sign.isalpha() for sign in called):
        return with_name.replace("{name}", called)
    house = clean(employer)
    return to_the_house.replace("{employer}", house) if house else without


def is_formal(request: LetterRequest, reader: Reader) -> bool:
    """Return whether the letter keeps the formal register: as asked, else where the reader is called by a title."""
    return request.register == "formal" if request.register else is_titled(greeting(reader.name, reader.address_as))


def sign_off(candidate: Candidate, frames: Families, formal: bool, dialect: str) -> str:
    """Return "Kind regards,", the full name, and the phone number where there is one, each on its line."""
    family = "sign_off.plain" if not formal else "sign_off.formal" if dialect == "en-US" else "sign_off.formal.abroad"
    words = clean(candidate.sign_off or "").rstrip(" ,") or frames[family][0]
    lines = (f"{words},", clean(candidate.name), clean(candidate.phone or ""))
    return "\n".join(line for line in lines if line)


def warnings(request: LetterRequest, reader: Reader, at: Moment, has_notes: bool) -> tuple[str, ...]:
    """Return the codes of what the candidate should know about this thank-you before it goes."""
    codes = {
        "too_early": at.lateness is Lateness.TOO_EARLY,
        "late": at.lateness in (Lateness.LATE, Lateness.VERY_LATE),
        "already_sent": any(one.kind in ("thank-you", "late-thank-you") for one in request.earlier_letters),
        "no_notes": not has_notes,
        **about_the_people(request, reader),
    }
    return tuple(code for code, applies in codes.items() if applies)


def about_the_people(request: LetterRequest, reader: Reader) -> dict[str, bool]:
    """The codes any letter can have: the reader's name is not known, or the candidate's."""
    return {
        "unknown_name": not any(sign.isalpha() for sign in reader.name),
        "no_signature": not clean(request.candidate.name),
    }
