"""How well a domain fits the name of an employer."""

import re
from functools import lru_cache

from afterword.cards.alike import SPELT_OUT, blurred, letters, ratio
from afterword.cards.company_words import COMPANY_SUFFIXES
from afterword.cards.mailboxes import FREE
from afterword.words.folding import fold


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
        if len(joined) > 5 and ratio(joined, squashed) > 0.84:
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


_KINDS = ("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go")


def _own_label(domain: str) -> str:
    labels = domain.removeprefix("www.").split(".")
    of_a_country = len(labels[-1]) == 2 and labels[-2:-1] and labels[-2] in _KINDS
    if len(labels) > 2 and (of_a_country or labels[-2:] in (["uk", "com"], ["us", "com"], ["de", "com"])):
        return labels[-3]
    return labels[-2] if len(labels) > 1 else ""


@lru_cache(maxsize=2048)
def _squashed(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for spelt in (fold(text), fold(text.casefold().translate(SPELT_OUT))):
        spelt = re.sub(
            r"\bsp\.?\s?z\s?o\.?\s?o\.?|\bs\.?\s?r\.?\s?[lo]\.?(?!\w)|\ba\.\s?s\.?(?!\w)|\bs\.\s?[al]\.?(?!\w)|\bs\.p\.a\.?|\ba/s\b|\bb\.v\.|\bk\.k\.",
            " ",
            spelt,
        )
        words = [letters(word) for word in re.split(r"[\s\-/]+", spelt)]
        full = [word for word in words if word and word not in COMPANY_SUFFIXES]
        kept = [word for word in full if word not in ("the", "and", "und", "et", "of")]
        found += [("".join(kept), tuple(kept)), ("".join(full), tuple(full))]
        for little in ("and", "und", "et"):
            if "&" in spelt or "+" in spelt:
                joined = [
                    little if re.fullmatch(r"[&+]", word) else letters(word) for word in re.split(r"[\s\-/]+", spelt)
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
