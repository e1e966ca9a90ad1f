"""When a name or an address is doubtful: a letter may be wrong that nothing else on the card vouches for."""

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.cards.alike import name_fit
from afterword.cards.domain_fit import domain_fit
from afterword.cards.expected import is_made_of
from afterword.cards.found import Found
from afterword.cards.given_names import is_given_name
from afterword.cards.mailboxes import FREE, SHARED
from afterword.cards.marked_names import lacks_its_mark
from afterword.cards.name_line import EAST
from afterword.cards.seen import Seen, seen
from afterword.words.folding import fold

DOUBTED = 0.45  # below what a reader is asked to compare
SURE_LETTER, SURE_LETTER_OF_NAME = 0.7, 0.8
CLEAR_PRINT, CLEAR_PRINT_OF_NAME = 0.93, 0.95
CLEAR_PRINT_OF_OLD = 0.96  # of a line whose letters are not known one by one


def doubted_name(name: Found, addresses: Sequence[str], region: str) -> Found:
    """The name with less confidence where one of its letters may be wrong; `region` is the likely country."""
    how = seen(name)
    doubtful = (
        _is_unclear(how)
        or how.other_letters > 0
        or how.other_marks > (how.worst > 0.9)
        or (_was_a_picture(name) and _may_lack_marks(name, how, region))
        or _is_another(name.value, addresses)
        or _had_digits(name)
    )
    return _less_sure(name) if doubtful else name


def doubted_email(email: Found, name: str, host: str | None, texts: Sequence[str]) -> Found:
    """The address with less confidence where neither name, website nor employer vouches for a doubtful letter."""
    how = seen(email)
    local, _, domain = email.value.partition("@")
    own = local in SHARED or is_made_of(local, name)
    fits = [domain_fit(domain, text) for text in texts]
    known = domain == host or domain.split(".")[0] in FREE or max(fits, default=0.0) == 1.0
    doubtful = (
        how.mean < CLEAR_PRINT
        or how.worst < SURE_LETTER - 0.1 * (own and known)
        or (how.other_letters > 0 and not (own and known))
        or (how.mean < 0.97 and not own)
        or (host is not None and not known and _is_slip(domain, host))
    )
    return _less_sure(email) if doubtful else email


def _was_a_picture(found: Found) -> bool:
    return any(line.pieces for line in found.lines)


def _had_digits(found: Found) -> bool:
    """Whether a digit was read inside a word; what it stands for is guessed."""
    texts = [piece.text for line in found.lines for piece in line.pieces]
    return any(re.search(r"[^\W\d_]\d[^\W\d_]", text) for text in texts)


def _is_unclear(how: Seen) -> bool:
    clear = CLEAR_PRINT_OF_NAME if how.letters_known else CLEAR_PRINT_OF_OLD
    return how.worst < SURE_LETTER_OF_NAME or how.mean < clear


def _may_lack_marks(name: Found, how: Seen, region: str) -> bool:
    """Marks that the reader often loses, where a name of that country probably has one."""
    value, printed = name.value, " ".join(line.text for line in name.lines)
    if any(lacks_its_mark(word, region) for word in re.split(r"[\s-]+", value)):
        return True
    if region == "RO":
        return value.isascii() and any(_may_have_commas_below(word) for word in value.split())
    if region == "HU":
        return how.worst < 0.95 and bool(re.search("[öüőű]", value))
    if region in ("DK", "NO", "IS"):
        return bool(re.search("ae|oe", value, re.IGNORECASE))
    if region in ("DE", "AT"):
        return "SS" in printed and printed.upper() == printed  # "WEISS" is Weiss or Weiß
    return False


def _may_have_commas_below(word: str) -> bool:
    """ "Tiganus" may be Țigănuș; "Victor" and "Georgescu" are known to be plain."""
    plain = re.sub("escu$", "", fold(word))
    return bool(re.search("[ts]", plain)) and not is_given_name(word)


def _is_another(name: str, addresses: Sequence[str]) -> bool:
    """Whether the one personal address on the card is somebody else's."""
    personal = [address for address in addresses if address.partition("@")[0] not in SHARED]
    if len(personal) != 1 or EAST.search(name):
        return False
    return len(personal[0].partition("@")[0]) > 3 and name_fit(personal[0], name) < 0.3


def _is_slip(domain: str, host: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(domain, host) <= 2


def _less_sure(found: Found) -> Found:
    return replace(found, confidence=min(found.confidence, DOUBTED))
