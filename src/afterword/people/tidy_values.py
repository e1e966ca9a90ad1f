"""What stands in a cell or a line of an address book, made fit to keep."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from afterword.words.addresses import problem
from afterword.words.folding import clean

MOST_EMAILS = 8
MOST_IN_LABELS = 300
_NO_LABELS = ("mycontacts", "my contacts", "starred", "other contacts")
# Pages that are one person's: who has the same one is the same.
_OF_PERSONS = ("linkedin.com/in/", "xing.com/profile/", "github.com/")


def tidy_text(value: str) -> str:
    """On one line; a cell that a spreadsheet was kept from computing ("'=1+1") is its text."""
    text = clean(value)
    return text[1:] if text[:2] in ("'=", "'+", "'-", "'@") else text


def tidy_emails(values: Iterable[str]) -> tuple[str, ...]:
    """Every address that can be one, the first of each spelling."""
    found: dict[str, str] = {}
    for value in values:
        # Google writes several into one cell, parted by " ::: ".
        for one in value.replace(":::", " ").replace(";", " ").split():
            address = one.strip("<>,").removeprefix("mailto:")
            if "@" in address and problem(address) is None:
                found.setdefault(address.casefold(), address[:254])
    return tuple(found.values())[:MOST_EMAILS]


def tidy_labels(values: Iterable[str]) -> str:
    """The groups somebody is in, each once, parted by commas; what programs add by themselves is left out."""
    found: dict[str, str] = {}
    for value in values:
        for one in value.replace(":::", ",").replace(";", ",").split(","):
            label = clean(one).removeprefix("* ").strip("* ")[:60]
            if label and label.casefold() not in _NO_LABELS:
                found.setdefault(label.casefold(), label)
    kept: list[str] = []
    for label in found.values():
        if len(", ".join([*kept, label])) <= MOST_IN_LABELS:
            kept.append(label)
    return ", ".join(kept)


def tidy_link(value: str) -> str:
    """The address of a page without its scheme's noise: "linkedin.com/in/priya"; "" for what is none of the web."""
    address = value.strip()
    if "://" in address and not address.lower().startswith(("http://", "https://")):
        return ""
    parts = urlsplit(address if "://" in address else f"https://{address}")
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}" if "." in host else ""


def links_in(values: Iterable[str]) -> tuple[str, ...]:
    """Those that are one person's page."""
    found = dict.fromkeys(_link(value) for value in values)
    return tuple(link for link in found if link.startswith(_OF_PERSONS) and not link.endswith(_OF_PERSONS))[:8]


def _link(value: str) -> str:
    try:
        return tidy_link(value).casefold()[:200]
    except ValueError:
        return ""
