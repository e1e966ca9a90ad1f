"""Mail addresses on a card, with the slips of a reader put right where only one thing can be meant."""

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.cards.endings import GENERIC, MISREAD, is_ending
from afterword.cards.found import Found
from afterword.cards.labels import LABELS
from afterword.cards.lines import Line
from afterword.words.folding import fold


def take_addresses(lines: Sequence[Line]) -> tuple[list[Found], list[Line]]:
    """The mail addresses in reading order, and the lines without them; lines that were nothing else are gone."""
    found: list[Found] = []
    left: list[Line] = []
    for line in _mended(list(lines)):
        text = line.text
        rest: list[str] = []
        at = 0
        for match in _ADDRESS.finditer(text):
            address = _address(match["local"], match["domain"])
            if address is None:
                continue
            if address not in [one.value for one in found]:
                found.append(Found(address, _sureness(address, match[0], line.score), (line,)))
            rest.append(text[at : match.start()])
            at = match.end()
        rest.append(text[at:])
        kept = _without_label(" ".join(rest)) if at else text
        if kept:
            left.append(replace(line, text=kept))
    return found, left


def addresses_in(text: str) -> list[str]:
    """The mail addresses in one text."""
    return [
        address
        for match in _ADDRESS.finditer(text)
        if (address := _address(match["local"], match["domain"])) is not None
    ]


def plain(text: str) -> str:
    """The text in small ASCII: "é" in a mail address of a card is a speck of dust."""
    return "".join(sign for sign in fold(text).replace("'", "") if sign.isascii())


def valid_address(local: str, domain: str) -> str | None:
    """The address, None where it cannot be one."""
    from email_validator import EmailSyntaxError, validate_email

    address = f"{local.strip('.-')}@{domain.strip('.-')}"
    try:
        validate_email(address, check_deliverability=False)
    except EmailSyntaxError:
        return None
    return address


SIGN = r"[A-Za-z0-9À-ɏ_%+&'’-]"
_ADDRESS = re.compile(
    rf"(?P<local>{SIGN}+(?:\s?[.,]\s?{SIGN}+)*[.]?)\s?@\s?(?P<domain>[A-Za-z0-9À-ɏ-]+(?:(?:\s?[.,]\s?|·)(?!www)[A-Za-z0-9À-ɏ-]+)+)"
)
_LABELS = "|".join(sorted(map(re.escape, {fold(word) for word in LABELS["mail"]}), key=len, reverse=True))
_LABEL_BEFORE = re.compile(rf"^(?:.*[\s:|•·>]|)(?:{_LABELS})[\s.:;|>-]+(?=\S)", re.IGNORECASE)
# "416-555-0134.jane@example.com-www.example.com": dots between the things on a line.
_STUCK = re.compile(r"(?<=\d{4})[.·-](?=[a-z][\w.-]*@)|(?<=\w)[-·](?=www\.)")
_AT_SIGNS = str.maketrans({"＠": "@", "©": "@", "®": "@", "﹫": "@"})


def _mended(lines: list[Line]) -> list[Line]:
    """Signs read wrongly put right, and an address that is broken over two lines joined."""
    mended = []
    for line in lines:
        text = line.text.translate(_AT_SIGNS) if "." in line.text else line.text.replace("＠", "@")
        text = re.sub(r"\s?[\[(]\s?at\s?[\])]\s?", "@", text)
        text = _STUCK.sub(" ", text)
        mended.append(replace(line, text=text))
    for index in range(len(mended) - 1, 0, -1):
        before, line = mended[index - 1], mended[index]
        under = abs(before.left - line.left) < 12 * line.height and 0 < line.top - before.top < 2.2 * line.height
        if not under:
            continue
        begins = re.match(r"^(?!www)(?:@\s?)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$|^\.?[a-z]{2,3}$", line.text)
        broken = re.search(r"@\s?$", before.text) or (
            re.search(r"[\w.]@[\w-]+(?:\.[\w-]+)*[.-]?$", before.text) and not _ADDRESS.search(before.text)
        )
        handed = re.match(r"@[\w-]+\.\w", line.text) and re.search(r"[a-z][\w.-]+$", before.text)
        if begins and (broken or handed):
            mended[index - 1] = replace(
                before, text=before.text + line.text.strip(), score=min(before.score, line.score)
            )
            del mended[index]
    return mended


def _address(local: str, domain: str) -> str | None:
    local = plain(re.sub(r"\s", "", local).replace(",", "."))
    labels = plain(re.sub(r"\s", "", domain).replace(",", ".").replace("·", ".")).split(".")
    if len(labels) > 3 and labels[: len(labels) // 2] == labels[len(labels) // 2 :]:  # the website stood behind a dot
        labels = labels[: len(labels) // 2]
    while len(labels) > 1 and not is_ending(labels[-1]):
        if labels[-1] in MISREAD:
            labels[-1] = MISREAD[labels[-1]]
            break
        # What follows without a space: "example.comwww", "example.deTel"
        cut = next((end for end in sorted(GENERIC, key=len, reverse=True) if labels[-1].startswith(end + "www")), None)
        if cut:
            labels[-1] = cut
            break
        if len(labels) == 2:
            return None if not labels[-1].isalpha() or len(labels[-1]) < 2 else valid_address(local, ".".join(labels))
        labels.pop()
    return valid_address(local, ".".join(labels))


def _sureness(address: str, printed: str, score: float) -> float:
    sure = min(1.0, max(0.0, (score - 0.75) / 0.2)) * 0.35 + 0.6
    if not is_ending(address.rpartition(".")[2]):
        sure = min(sure, 0.3)
    if re.search(r"[A-Z].*@", printed) and not printed.isupper() and re.search(r"[a-z][A-Z]", printed):
        sure -= 0.1
    return round(sure, 2)


def _without_label(text: str) -> str:
    text = " ".join(text.split()).strip(" |•·/,;:-–")
    words = [word.strip(" .:;|>()-") for word in fold(text).split()]
    mail = {fold(word) for word in LABELS["mail"]}
    return "" if all(word in mail or not word for word in words) else text
