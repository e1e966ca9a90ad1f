"""Mail addresses of which a part was not seen, completed by the website: all of them doubtful."""

import re
from collections.abc import Sequence

from afterword.cards.addresses import SIGN, plain, valid_address
from afterword.cards.alike import name_fit
from afterword.cards.endings import is_ending
from afterword.cards.found import Found
from afterword.cards.lines import Line
from afterword.cards.mailboxes import SHARED

CUT = 0.3
WELL = 0.6  # how well a name on the card fits what has no @


def take_cut_addresses(lines: Sequence[Line], host: str | None) -> tuple[list[Found], list[Line]]:
    """Addresses whose end or dots were not seen, ended by the website's `host`, and the other lines."""
    found: list[Found] = []
    left: list[Line] = []
    for line in lines:
        match = _CUT_SHORT.search(line.text)
        domain = _domain(match["domain"], host) if match else None
        address = valid_address(plain(match["local"]), domain) if match and domain else None
        if address is None:
            left.append(line)
        else:
            found.append(Found(address, CUT, (line,)))
    return found, left


def take_addresses_without_at(lines: Sequence[Line]) -> tuple[list[Found], list[Line]]:
    """Addresses whose @ was read as a letter ("jane.doemexample.com" beside www.example.com), and the other lines."""
    hosts = {match[1].lower() for line in lines for match in _HOST.finditer(line.text) if is_ending(match[2].lower())}
    found: list[Found] = []
    left: list[Line] = []
    for line in lines:
        said = (_without_at(word, host, lines) for word in line.text.lower().split() for host in hosts)
        address = next((one for one in said if one), None)
        if address is None:
            left.append(line)
        else:
            found.append(Found(address, CUT, (line,)))
    return found, left


_CUT_SHORT = re.compile(rf"(?P<local>{SIGN}+(?:[.,]{SIGN}+)*)@(?P<domain>[A-Za-z0-9-]{{4,}}[.,]?[A-Za-z0-9-]*)\s*$")
_HOST = re.compile(r"(?:www[.,]\s?|(?<![\w@.]))([\w-]{3,}(?:\.[\w-]+)*\.([a-z]+))(?![\w@])", re.IGNORECASE)
_AT = "aegmoq09éç©®"  # what an @ is read as


def _without_at(word: str, host: str, lines: Sequence[Line]) -> str | None:
    local, at = word[: -len(host) - 1], word[-len(host) - 1 : -len(host)]
    if not word.endswith(host) or len(local) < 3 or at not in _AT or re.search(r"@|/|www", word):
        return None
    address = valid_address(plain(local), host)
    if address is None or local in SHARED:
        return address
    others = [line.text for line in lines if word not in line.text.lower()]
    return address if max((name_fit(address, text) for text in others), default=0.0) > WELL else None


def _domain(printed: str, host: str | None) -> str | None:
    """The whole domain of which only `printed` was seen."""
    tight = re.sub(r"[.,]", "", printed).casefold()
    if host and host.replace(".", "").startswith(tight):
        return host
    ending = next((end for end in ("com", "org", "net") if tight.endswith(end)), tight[-2:])
    return f"{tight.removesuffix(ending)}.{ending}" if is_ending(ending) and len(tight) - len(ending) > 3 else None
