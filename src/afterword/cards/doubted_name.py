"""When a name is doubtful: a letter, a mark, a capital or a word of it may be wrong, and nothing vouches for it."""

import re
from collections.abc import Sequence

from afterword.cards.alike import forms, name_fit
from afterword.cards.doubt import less_sure
from afterword.cards.found import Found
from afterword.cards.given_names import is_given_name
from afterword.cards.lost_marks import may_lack_marks
from afterword.cards.mailboxes import SHARED
from afterword.cards.marked_names import is_as_written
from afterword.cards.name_line import EAST
from afterword.cards.near_names import is_near_a_given_name
from afterword.cards.seen import Seen, seen
from afterword.cards.unsure_casing import may_be_cased_otherwise

SURE_LETTER, CLEAR_PRINT = 0.8, 0.95
CLEAR_PRINT_OF_OLD = 0.96  # of a line whose letters are not known one by one
SURE_LETTER_OF_UNKNOWN = 0.9  # where no list and no address knows the word


def doubted_name(name: Found, printed: str, addresses: Sequence[str], region: str) -> Found:
    """The name with less confidence where it may be wrong.

    `printed` is the name before capitals were taken from it, `region` the likely country.
    """
    how = seen(name)
    personal = [address for address in addresses if address.partition("@")[0] not in SHARED]
    doubtful = (
        _is_unclear(how)
        or how.other_letters > 0
        or how.other_marks > (how.worst > 0.9)
        or may_be_cased_otherwise(printed, region)
        or _has_a_degree_left(printed)
        or _is_another(name.value, personal)
        or (_was_a_picture(name) and _may_be_misread(name, how, personal, region))
    )
    return less_sure(name) if doubtful else name


def _was_a_picture(found: Found) -> bool:
    return any(line.pieces for line in found.lines)


def _is_unclear(how: Seen) -> bool:
    return how.worst < SURE_LETTER or how.mean < (CLEAR_PRINT if how.letters_known else CLEAR_PRINT_OF_OLD)


def _may_be_misread(name: Found, how: Seen, personal: Sequence[str], region: str) -> bool:
    """What a picture may hide that a typed name cannot."""
    if EAST.search(name.value):
        return region == "JP" and " " not in name.value and len(name.value) > 3  # the space was not seen
    words = _words(name.value)
    listed = [word for word in words if is_given_name(word) or is_as_written(word, region)]
    unknown = [word for word in words if word not in listed and not _is_in(word, personal)]
    return (
        may_lack_marks(name, how, region)
        or _had_digits(name)
        or len(words) < 2
        or (unknown[:1] == words[:1] and is_near_a_given_name(words[0]))
        or (bool(unknown) and how.worst < SURE_LETTER_OF_UNKNOWN)
        or any(re.match("I[lI]|l", word) for word in unknown)  # "Ilg" and "llg" look the same
    )


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\s-]+", name) if len(word.strip(".")) > 1 and word not in _NO_WORDS]


_NO_WORDS = ("Dr.", "Prof.", "Jr.", "Sr.", "II", "III")


def _is_in(word: str, personal: Sequence[str]) -> bool:
    """Whether its letters stand before the @ of an address."""
    locals_ = [address.partition("@")[0] for address in personal]
    return any(form in local for form in forms(word) for local in locals_ if len(form) > 2)


def _had_digits(found: Found) -> bool:
    """Whether a digit was read inside a word; what it stands for is guessed."""
    texts = [piece.text for line in found.lines for piece in line.pieces]
    return any(re.search(r"[^\W\d_]\d[^\W\d_]", text) for text in texts)


def _has_a_degree_left(printed: str) -> bool:
    """ "Jane Doe CPLP": capitals that nobody can say, behind a name that is not in capitals, are no part of it."""
    *first, last = printed.split()
    looks_it = last.isupper() and len(last) > 1 and not re.search("[AEIOUY.]", last)
    return len(first) > 1 and not printed.isupper() and looks_it


def _is_another(name: str, personal: Sequence[str]) -> bool:
    """Whether the one personal address on the card is somebody else's, or has a name that this one lacks."""
    if len(personal) != 1 or EAST.search(name):
        return False
    local = personal[0].partition("@")[0]
    return len(local) > 3 and (name_fit(personal[0], name) < 0.3 or _has_more(local, name))


def _has_more(local: str, name: str) -> bool:
    """ "grace.lam" beside "Yifan Lam": a word of the address is in the name, another is not."""
    words = [form for word in re.split(r"[\s'’.-]+", name) for form in forms(word) if form]
    parts = [part for part in re.split(r"[._+-]", local) if part.isalpha() and len(part) > 2]
    words.append("".join(words))
    strange = [part for part in parts if not any(part in word or part[:3] == word[:3] for word in words)]
    return len(parts) > 1 and 0 < len(strange) < len(parts)
