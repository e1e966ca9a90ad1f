"""What a mail address and a name say about each other's letters: l/I, rn/m, 0/O and lost spaces, never a diacritic."""

import re

from afterword.cards.alike import blurred, forms, name_fit
from afterword.cards.cases import CAPITAL, SMALL
from afterword.cards.expected import is_made_of
from afterword.cards.given_names import GIVEN_NAMES
from afterword.cards.mailboxes import SHARED
from afterword.words.folding import fold


def mended_name(name: str, addresses: tuple[str, ...]) -> tuple[str, bool]:
    """The name with the reader's slips put right, and whether an address changed it."""
    name = " ".join(_in_itself(word) for word in name.split())
    if re.match(rf"AI [{CAPITAL}][{SMALL}]", name):
        name = "Al" + name[2:]
    spaced = _spaced(name, addresses)
    words = [_by_address(word, addresses) for word in spaced.split()]
    mended = " ".join(words)
    return mended, mended != name


def mended_address(address: str, name: str) -> str:
    """The address with a digit that stands for a letter of the name put right ("j0hn.smith", "wi11iam")."""
    local, _, domain = address.partition("@")
    parts = re.split(r"([._+-])", local)
    words = [form for word in name.split() for form in forms(word) if len(form) > 2]
    expected = {*words, *(first[0] + word for first in words for word in words)}
    for index, part in enumerate(parts):
        if len(part) > 3 and any(sign.isdigit() for sign in part):
            fitting = [form for form in expected if _is_meant(part, form)]
            parts[index] = fitting[0] if len(fitting) == 1 else part
    parts[0] = _with_initial(parts[0], words)
    return "".join(parts) + "@" + domain


def _with_initial(part: str, words: list[str]) -> str:
    """ "ifilmore" of Lillian Filmore is "lfilmore"."""
    if part[1:] not in ("", *words) or any(word.startswith(part[:1]) for word in words):
        return part
    initials = {word[0] for word in words if word != part[1:] and {word[0], part[:1]} <= {"i", "l", "1"}}
    return initials.pop() + part[1:] if len(initials) == 1 else part


def without_stuck_label(address: str, name: str, printed: str) -> str:
    """ "ejane.doe@…" is an "E" that stood before the address, where the name or its capital says so."""
    local, _, domain = address.partition("@")
    for label in ("email", "mail", local[:1]):
        bare = local.removeprefix(label)
        if bare == local or len(bare) < 3:
            continue
        if bare in SHARED or (
            is_made_of(bare, name) and not is_made_of(local, name) and not _may_begin(local, bare, name)
        ):
            return f"{bare}@{domain}"
        if _is_initial(local[0], name):
            continue
        fits_better = name_fit(f"{bare}@", name) > max(0.9, name_fit(address, name))
        capital = label in ("e", "m") and re.search(rf"(?<!\w){label.upper()}{re.escape(bare)}\s?@", printed)
        if fits_better or capital:
            return f"{bare}@{domain}"
    return address


def _may_begin(local: str, bare: str, name: str) -> bool:
    """Whether the first letter may be an initial, as in "rjsmith" of Robert J. Smith; not so before itself: "eewa"."""
    return local[0] != bare[0] and _is_initial(local[0], name)


def _is_initial(letter: str, name: str) -> bool:
    return any(form.startswith(letter) for word in name.split() for form in forms(word))


def _in_itself(word: str) -> str:
    """ "WiIliam", "MiIler", "J0hn": no name has these inside small letters."""
    if re.search(rf"[{SMALL}]", word.replace("l", "")):
        word = re.sub(rf"(?<=[{SMALL}])I(?=[{SMALL}])", "l", word)
        word = re.sub(rf"(?<=[{SMALL}])I$", "l", word)
        word = re.sub(rf"(?<=[{CAPITAL}{SMALL}])0(?=[{SMALL}])|(?<=[{SMALL}])0$", "o", word)
        word = re.sub(rf"(?<=[{SMALL}])1(?=[{SMALL}])", "l", word)
        word = re.sub(r"^Mcl(?=l)", "McI", word)
        word = re.sub(rf"^l(?=[{SMALL}]{{2}})(?![aeiouyàâäáãåæèéêëìíîïòóôõöøùúûüý])", "I", word)
    else:
        word = re.sub(rf"(?<=[{CAPITAL}])l(?=[{CAPITAL}])", "I", word)
    return word


def _spaced(name: str, addresses: tuple[str, ...]) -> str:
    if " " in name:
        return name
    for address in addresses:
        parts = [part for part in re.split(r"[._-]", address.partition("@")[0]) if part]
        if len(parts) == 2 and fold(name) == "".join(parts):
            return f"{name[: len(parts[0])]} {name[len(parts[0]) :]}"
    camel = re.fullmatch(rf"([{CAPITAL}][{SMALL}]{{2,}})([{CAPITAL}][{SMALL}]+)", name)
    if camel and fold(camel[1]) in GIVEN_NAMES:
        return f"{camel[1]} {camel[2]}"
    return name


def _by_address(word: str, addresses: tuple[str, ...]) -> str:
    plain = fold(word)
    if plain in GIVEN_NAMES or len(plain) < 3 or not plain.isascii():
        return word
    for address in addresses:
        local = re.sub(r"\d+$", "", address.partition("@")[0])
        for part in {*re.split(r"[._+-]", local), local[1:]}:
            if len(part) < 3 or part in forms(word) or not part.isalpha():
                continue
            if blurred(part) == blurred(word) and len(part) >= len(plain) - 1:
                return _with_letters(word, part)
    return word


def _with_letters(word: str, part: str) -> str:
    """The word spelt with the letters of `part`; where the plain letters agree, the word's own stay."""
    if len(word) == len(part):
        return "".join(
            own if fold(own) == sign or not _mixed_up(own, sign) else _as(own, sign, index)
            for index, (own, sign) in enumerate(zip(word, part, strict=True))
        )
    for pair, one in (("rn", "m"), ("m", "rn"), ("vv", "w"), ("w", "vv"), ("cl", "d"), ("d", "cl")):
        for match in re.finditer(pair, word):
            tried = word[: match.start()] + one + word[match.end() :]
            if fold(tried) == part:
                return tried
    return word


def _as(own: str, sign: str, index: int) -> str:
    return sign.upper() if index == 0 or (own.isupper() and own != "I") else sign


def _mixed_up(own: str, sign: str) -> bool:
    return (
        {own.casefold(), sign} <= {"l", "i", "1", "|"}
        or {own.casefold(), sign} <= {"0", "o"}
        or {own.casefold(), sign} <= {"5", "s"}
        or {own.casefold(), sign} <= {"g", "q"}
    )


def _is_meant(part: str, form: str) -> bool:
    """Only digits of the part are other signs in the form, and look like them."""
    if len(part) != len(form) or part == form or blurred(part) != blurred(form):
        return False
    return all(one == other or one.isdigit() for one, other in zip(part, form, strict=True))
