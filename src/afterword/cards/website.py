"""The website on a card; a profile on a network is none."""

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.cards.endings import MISREAD, is_ending
from afterword.cards.found import Found
from afterword.cards.labels import LABELS
from afterword.cards.lines import Line
from afterword.words.folding import fold

SECOND_LEVEL = ("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go")  # "bikeandbean.co.uk"
_SITE = re.compile(
    r"(?<![\w@.])(?:[^\W\d_]?(?=w{3}[.,]))?(?P<scheme>https?\s?:\s?/\s?/\s?)?(?P<www>w{2,4}[.,]\s?)?"
    r"(?P<host>[\wÀ-ɏ-]+(?:\s?\.\s?[\wÀ-ɏ-]+)+)(?P<path>/[\w./~%#?=&+-]*)?",
    re.IGNORECASE,
)
_NETWORKS = re.compile(
    r"(?:^|[./])(?:linkedin|facebook|fb|twitter|x|instagram|xing|youtube|tiktok|github|t|wa|goo|bit)\.(?:com|de|me|gl|ly)(?:/|$)"
)
_LABELS = {fold(word) for word in LABELS["web"]}


def take_website(lines: Sequence[Line], domains: Sequence[str]) -> tuple[Found | None, list[Line]]:
    """The website as printed, and the lines without it; `domains` are those of the mail addresses."""
    found: list[tuple[float, Found]] = []
    left: list[Line] = []
    for line in lines:
        rest: list[str] = []
        at = 0
        for match in _SITE.finditer(line.text):
            site = _site(match, domains)
            if site is None:
                continue
            rest.append(line.text[at : match.start()])
            at = match.end()
            if not _NETWORKS.search(site):
                host = re.sub(r"^https?://|^www\.|/.*$", "", site)
                weight = (2 if match["www"] or match["scheme"] else 1) + 2 * (host in domains)
                found.append((weight, Found(site, round(0.55 + 0.4 * line.score * min(1, weight / 2), 2), (line,))))
        rest.append(line.text[at:])
        text = _without_label(" ".join(rest)) if at else line.text
        if text:
            left.append(replace(line, text=text))
    best = max(found, key=lambda one: one[0])[1] if found else None
    return best, left


def _site(match: re.Match[str], domains: Sequence[str]) -> str | None:
    printed = match["host"]
    if " " in printed and not match["www"] and not match["scheme"]:
        return None
    host = re.sub(r"\s", "", printed)
    labels = host.split(".")
    ending = labels[-1].lower()
    if not is_ending(ending):
        if ending not in MISREAD or not match["www"]:
            return None
        labels[-1] = MISREAD[ending]
    name = _without_icon(".".join(labels), domains)
    sure = bool(match["www"] or match["scheme"] or name.lower() in domains)
    if not sure and (
        any(sign.isdigit() for sign in ending)
        or len(labels[-3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL else -2]) < 3
        or (name != name.lower() and name != name.upper() and not labels[-1].islower())
    ):
        return None
    if not sure and re.fullmatch(r"[A-Z][a-z]+\.[a-z]{2,3}", name) and len(name) < 7:
        return None
    www = "www." if match["www"] else ""
    scheme = re.sub(r"\s", "", match["scheme"] or "")
    return f"{scheme}{www}{name}{match['path'] or ''}".lower().rstrip("/.")


def _without_icon(name: str, domains: Sequence[str]) -> str:
    """ "onorthwind.com" beside jane@northwind.com: the first letter was a drawn globe."""
    ended = [domain for domain in domains if name.lower().endswith(domain)]
    return next((domain for domain in ended if len(name) == len(domain) + 1), name)


def _without_label(text: str) -> str:
    text = " ".join(text.split()).strip(" |•·/,;:-–")
    words = [word.strip(" .:;|>()-") for word in fold(text).split()]
    return "" if all(word in _LABELS or not word for word in words) else text
