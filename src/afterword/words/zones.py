"""Time zones by their IANA name, refused with a suggestion where the name is not one."""

import re
from contextlib import suppress
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from afterword.errors import InputError
from afterword.words.folding import clean, fold


def zone(name: str) -> ZoneInfo:
    """Return the zone of an IANA name ("Europe/Berlin"); raise InputError naming the nearest ones otherwise."""
    written = name.strip()
    if _looks_like_a_name(written):
        with suppress(ZoneInfoNotFoundError, OSError, ValueError):  # a folder of zones, a path, a foreign file
            return ZoneInfo(written)
    raise InputError(_refusal(clean(name)))


def machine_zone() -> str:
    """Return the IANA name of this machine's time zone; UTC where it does not say."""
    import tzlocal  # 40 ms, which no batch has to wait for

    try:
        return ZoneInfo(tzlocal.get_localzone_name() or "UTC").key
    except (ZoneInfoNotFoundError, ValueError, LookupError):
        return "UTC"


# What people type that is no IANA name at all; several zones share an abbreviation, so it is only suggested.
_ABBREVIATIONS = {
    "edt": ("America/New_York",),
    "eastern": ("America/New_York", "America/Toronto"),
    "est5": ("America/New_York",),
    "cst": ("America/Chicago", "Asia/Shanghai"),
    "cdt": ("America/Chicago",),
    "central": ("America/Chicago", "America/Winnipeg"),
    "mdt": ("America/Denver",),
    "mountain": ("America/Denver", "America/Edmonton"),
    "pst": ("America/Los_Angeles",),
    "pdt": ("America/Los_Angeles",),
    "pacific": ("America/Los_Angeles", "America/Vancouver"),
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "bst": ("Europe/London",),
    "cest": ("Europe/Berlin", "Europe/Paris"),
    "aest": ("Australia/Sydney", "Australia/Brisbane"),
    "aedt": ("Australia/Sydney",),
    "jst": ("Asia/Tokyo",),
    "sgt": ("Asia/Singapore",),
}
_SAID_AROUND_IT = re.compile(r"\s(?:standard |daylight )?time$")
# "GMT+2" must not become Etc/GMT+2, whose sign is the other way round: that is two hours *behind* GMT.
_OFFSET = re.compile(r"(?:gmt|utc|etc gmt)?\s?[+-]\s?\d.*")
# Files that lie beside the zones and are none.
_NOT_ZONES = ("posix/", "right/", "Factory", "localtime", "posixrules")
_EXAMPLE = "A zone is written like “Europe/Berlin” or “America/New_York”."
# Of 100: "Amerika/New_York" and "Berln" are alike, "Middle Earth" is like nothing.
_ALIKE_FROM = 80


def _looks_like_a_name(name: str) -> bool:
    return name.isascii() and name.isprintable() and not name.startswith(_NOT_ZONES)


def _refusal(name: str) -> str:
    if not name:
        return f"The time zone is missing. {_EXAMPLE}"
    near = _near(name)
    if not near:
        return f"There is no time zone “{name[:60]}”. {_EXAMPLE}"
    return f"There is no time zone “{name[:60]}”. Did you mean {' or '.join(near)}?"


def _near(name: str) -> tuple[str, ...]:
    typed = _SAID_AROUND_IT.sub("", _comparable(name))
    if _OFFSET.fullmatch(typed):
        return ()
    if typed in _ABBREVIATIONS:
        return _ABBREVIATIONS[typed]
    known = _known()
    same = [key for key in known if typed in (_comparable(key), _city(key))]
    return tuple(same[:2]) or _alike(typed, known)


@lru_cache(maxsize=1)
def _known() -> tuple[str, ...]:
    # Looked up on the disk each time it is asked: a batch of wrong names must not wait for that line after line.
    return tuple(sorted(key for key in available_timezones() if not key.startswith(_NOT_ZONES)))


def _alike(typed: str, known: tuple[str, ...]) -> tuple[str, ...]:
    from rapidfuzz import fuzz, process  # 70 ms to import, and only after a slip

    by_spelling = {_comparable(key): key for key in known} | {_city(key): key for key in known if "/" in key}
    found = process.extract(typed[:60], by_spelling.keys(), scorer=fuzz.ratio, limit=3, score_cutoff=_ALIKE_FROM)
    return tuple(dict.fromkeys(by_spelling[spelling] for spelling, _, _ in found))[:2]


def _comparable(name: str) -> str:
    return fold(name.replace("_", " ").replace("/", " "))


def _city(key: str) -> str:
    return _comparable(key.rpartition("/")[2])
