"""From the notes of one interview to a letter for each interviewer."""

from dataclasses import replace

from afterword.errors import InputError
from afterword.letters.draft import Draft
from afterword.letters.kinds import KINDS
from afterword.letters.material import Ask
from afterword.letters.request import REGISTERS, LetterRequest
from afterword.letters.sentence import Sentence
from afterword.words.folding import clean
from afterword.words.names import formal

__all__ = ["Ask", "Draft", "Sentence", "compose"]


def compose(request: LetterRequest) -> tuple[Draft, ...]:
    """Return one draft per reader, in their order, all different. The same request gives the same letters.

    A thank-you more than 48 hours after the end is written as a late one, a check-in after another as the second.
    Raises HeldError before the interview has ended, InputError for an unknown kind, no reader, an unknown zone or times
    that cannot be.
    """
    write = KINDS.get(request.kind)
    if write is None:
        raise InputError(f"“{request.kind}” is not a kind of letter. Known are: {', '.join(KINDS)}.")
    if not request.readers:
        raise InputError("Nobody is named as interviewer. A letter needs a reader: please add one.")
    if not clean(request.employer) and not clean(request.role):
        raise InputError("Neither employer nor role is named. Please give at least one of them.")
    return write(_addressed(request))


def _addressed(request: LetterRequest) -> LetterRequest:
    """In the formal register every reader is called by title and family name, or by the whole name."""
    if request.register not in (None, *REGISTERS):
        raise InputError(f"“{request.register}” is no register. Known are: {', '.join(REGISTERS)}.")
    if request.register != "formal":
        return request
    readers = (replace(one, address_as=formal(one.name, one.address_as) or None) for one in request.readers)
    return replace(request, readers=tuple(readers))
