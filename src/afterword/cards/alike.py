"""How well the letters of a mail address or a domain fit a name; ASCII against any spelling."""

import re
from collections.abc import Iterable
from functools import lru_cache

from afterword.cards.known import COMPANY_SUFFIXES
from afterword.words.folding import fold

# Mailboxes of nobody in particular.
SHARED = frozenset(
    [
        "info",
        "contact",
        "contacts",
        "office",
        "sales",
        "hello",
        "mail",
        "post",
        "admin",
        "support",
        "service",
        "kontakt",
        "kontor",
        "biuro",
        "recepcja",
        "hr",
        "jobs",
        "career",
        "careers",
        "recruitment",
        "team",
        "enquiries",
        "inquiries",
        "reception",
        "booking",
        "bookings",
        "reservations",
        "contato",
        "contacto",
        "comercial",
        "contabilidad",
        "ventas",
        "accueil",
        "buero",
        "sekretariat",
        "verwaltung",
        "zentrale",
        "empfang",
        "iroda",
        "titkarsag",
        "satis",
        "bilgi",
        "iletisim",
        "firma",
        "obchod",
        "press",
        "marketing",
        "help",
        "general",
        "vendas",
        "atendimento",
        "administration",
        "administracion",
        "segreteria",
        "amministrazione",
        "commerciale",
        "welcome",
        "shop",
        "order",
        "orders",
    ]
)
FREE = frozenset(
    [
        "gmail",
        "googlemail",
        "yahoo",
        "hotmail",
        "outlook",
        "icloud",
        "gmx",
        "web",
        "aol",
        "live",
        "msn",
        "protonmail",
        "proton",
        "me",
        "mac",
        "t-online",
        "freenet",
        "orange",
        "free",
        "wanadoo",
        "laposte",
        "sfr",
        "wp",
        "onet",
        "o2",
        "interia",
        "seznam",
        "centrum",
        "email",
        "citromail",
        "freemail",
        "mynet",
        "qq",
        "163",
        "126",
        "sina",
        "naver",
        "daum",
        "rediffmail",
        "uol",
        "bol",
        "terra",
        "libero",
        "tiscali",
        "virgilio",
        "alice",
        "telia",
        "comcast",
        "verizon",
        "att",
        "sbcglobal",
        "btinternet",
        "ymail",
        "posteo",
        "mailbox",
        "zoho",
        "fastmail",
    ]
)


def forms(text: str) -> tuple[str, ...]:
    """The ways a word is written in ASCII: "müller" and "mueller", "sørensen" and "soerensen"."""
    plain = _letters(fold(text))
    german = _letters(fold(text.casefold().translate(_SPELT_OUT)))
    return tuple(dict.fromkeys((plain, german)))


def blurred(text: str) -> str:
    """A form in which letters that a reader mixes up are the same."""
    return fold(text).replace("rn", "m").replace("vv", "w").replace("cl", "d").translate(_MIXED_UP)


def name_fit(address: str, name: str) -> float:
    """0–1: 1 where the part before the @ is made of the name, 0.4 for its initials alone."""
    local = re.sub(r"\d+$", "", address.partition("@")[0])
    if local in SHARED or not local:
        return 0.0
    words = [word for word in re.split(r"[\s\-.,'’]+", name) if word]
    if not words or len(words) > 6:
        return 0.0
    parts = [part for part in re.split(r"[._+-]", local) if part]
    return max(_fit(tuple(parts), one) for one in _spellings(words))


def domain_fit(domain: str, text: str) -> float:
    """0–1: how much of a domain is made of the words of `text`, or the other way round."""
    label = _own_label(domain)
    if not label or label in FREE:
        return 0.0
    best = 0.0
    for squashed, words in _squashed(text):
        if not squashed:
            continue
        joined = label.replace("-", "")
        if squashed == joined:
            return 1.0
        initials = "".join(word[0] for word in words)
        if len(joined) >= 3 and joined == initials:
            best = max(best, 0.8)
        if len(joined) >= 4 and joined in squashed:
            best = max(best, 0.7 + 0.3 * len(joined) / len(squashed))
        if len(squashed) >= 4 and squashed in joined:
            best = max(best, 0.35 + 0.65 * len(squashed) / len(joined))
        best = max(best, _covered(joined, words))
        if len(joined) > 5 and _ratio(joined, squashed) > 0.84:
            best = max(best, 0.85)
    return best


def spelt_like(domain: str, text: str) -> str | None:
    """The domain as the words of `text` spell it, where only letters that look alike or a dot differ."""
    label = _own_label(domain)
    for squashed, _ in _squashed(text):
        if len(squashed) > 4 and squashed != label and blurred(squashed) == blurred(label):
            return domain.replace(label, squashed, 1)
        if len(squashed) > 2 and label == squashed + "com" and len(domain.rpartition(".")[2]) == 2:
            return domain.replace(label, f"{squashed}.com", 1)
    return None


_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_MIXED_UP = str.maketrans(
    {
        "l": "i",
        "1": "i",
        "|": "i",
        "0": "o",
        "5": "s",
        "8": "b",
        "q": "g",
        "6": "b",
        "v": "u",
        "j": "i",
        "t": "i",
        "f": "i",
        "c": "e",
    }
)


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isascii() and sign.isalnum())


def _spellings(words: list[str]) -> Iterable[tuple[str, ...]]:
    each = [forms(word) for word in words]
    yield tuple(one[0] for one in each if one[0])
    yield tuple(one[-1] for one in each if one[-1])


@lru_cache(maxsize=4096)
def _fit(parts: tuple[str, ...], words: tuple[str, ...]) -> float:
    if not words:
        return 0.0
    local = "".join(parts)
    first, last = words[0], words[-1]
    tail = "".join(words[1:])
    initials = "".join(word[0] for word in words)
    whole = {
        "".join(words),
        last + "".join(words[:-1]),
        first + last,
        last + first,
        first[0] + last,
        last + first[0],
        first + last[0],
        first[0] + tail,
        initials[:-1] + last,
        last + initials[:-1],
        first[:2] + last,
        first[:2] + last[:2],
        first[:2] + last[:3],
        first[:3] + last[:3],
        first[0] + last[:3],
        first[:3] + last,
        last[0] + first,
        first + tail[:1],
        tail + first[0],
        first[0] + words[1] if len(words) > 1 else first,
        last[0] + words[0],
        "".join(words[1:]) + words[0],
        first + words[1] if len(words) > 1 else first,
        first + "".join(word[0] for word in words[1:]),
    }
    best = max(_ratio(local, form) for form in whole if len(form) > 2) if any(len(form) > 2 for form in whole) else 0.0
    score = (best - 0.6) / 0.4 if best > 0.72 else 0.0
    singles = max((_ratio(local, word) for word in words if len(word) > 2), default=0.0)
    if singles > 0.85:
        score = max(score, 0.85 * (singles - 0.4) / 0.6)
    long_words = [word for word in words if len(word) > 3]
    if any(word in local for word in long_words):
        score = max(score, 0.6)
    if len(parts) > 1:
        hits = sum(
            any(_ratio(part, word) > 0.8 or (len(part) == 1 and word[0] == part) for word in words) for part in parts
        )
        score = max(score, 0.95 * hits / len(parts) if hits > 1 else 0.0)
    if len(words) > 1 and local == initials:
        score = max(score, 0.4)
    return min(1.0, score)


def _own_label(domain: str) -> str:
    labels = domain.removeprefix("www.").split(".")
    if (
        len(labels) > 2
        and len(labels[-1]) == 2
        and labels[-2] in ("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go")
    ):
        return labels[-3]
    return labels[-2] if len(labels) > 1 else ""


@lru_cache(maxsize=2048)
def _squashed(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for spelt in (fold(text), fold(text.casefold().translate(_SPELT_OUT))):
        spelt = re.sub(
            r"\bsp\.?\s?z\s?o\.?\s?o\.?|\bs\.?\s?r\.?\s?[lo]\.?(?!\w)|\ba\.\s?s\.?(?!\w)|\bs\.\s?[al]\.?(?!\w)|\bs\.p\.a\.?|\ba/s\b|\bb\.v\.|\bk\.k\.",
            " ",
            spelt,
        )
        words = [_letters(word) for word in re.split(r"[\s\-/]+", spelt)]
        full = [word for word in words if word and word not in COMPANY_SUFFIXES]
        kept = [word for word in full if word not in ("the", "and", "und", "et", "of")]
        found += [("".join(kept), tuple(kept)), ("".join(full), tuple(full))]
        for little in ("and", "und", "et"):
            if "&" in spelt or "+" in spelt:
                joined = [
                    little if re.fullmatch(r"[&+]", word) else _letters(word) for word in re.split(r"[\s\-/]+", spelt)
                ]
                found.append(("".join(word for word in joined if word not in COMPANY_SUFFIXES), tuple(kept)))
    return tuple(dict.fromkeys(found))


def _covered(label: str, words: tuple[str, ...]) -> float:
    """How much of the label its words account for, in order, whole or cut short ("boehmtech" of "Böhm Technik")."""
    at, used = 0, 0
    for word in words:
        length = next((n for n in range(len(word), 2, -1) if label[at:].startswith(word[:n])), 0)
        at += length
        used += length > 0
    if not used or at < 4:
        return 0.0
    return at / len(label) * (0.6 + 0.4 * used / len(words))


def _ratio(one: str, other: str) -> float:
    if one == other:
        return 1.0
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one, other)
