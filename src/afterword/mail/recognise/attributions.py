"""The line above what is quoted: “On Tuesday, Priya wrote:”, in many languages, on one line or wrapped."""

import re
from collections.abc import Sequence

MOST_LINES = 5
_LONGEST = 500

_WROTE = (
    r"wrote|writes|said|schrieb(?:en)?|schreibt|a\s+[ée]crit|écrit|escribi[óo]|escribe|escreveu|ha\s+scritto|scrive|schreef|geschreven|heeft\s+geschreven"
    r"|skrev|skreiv|skrifaði|kirjoitti|napisał(?:\(a\)|a)?|pisze|napsal(?:\(a\)|a)?|nap[íi]sal(?:\(a\)|a)?|написал(?:\(а\)|а)?|пишет|писал(?:\(а\)|а)?|пише|написав"
    r"|[íi]rta|a\s+scris|έγραψε|napisao|napisala|je napisal(?:/a)?|написа|rašė|rakst[īi]ja|kirjutas|yazdı|yazmış|şunu\s+yazdı|đã\s+viết|menulis|nagsulat|va\s+escriure|idatzi\s+du|escribiu"
    r"|写道|寫道|书写|のメール|さんは書きました|が書いた|様の|wrote|작성|님이\s*작성|כתב(?:/ה)?|كتب|نوشت"
)
_ENDS = re.compile(rf"(?:{_WROTE})[^\w\n]{{0,4}}(?:<[^<>\s]+@[^<>\s]+>\s*)?[:：]?\s*$", re.IGNORECASE)
_OPENS = re.compile(
    r"^\s*(?:on|am|le|el|em|il|op|den|ons|w\s+dniu|dnia|dne|d[ňn]a|u|v|в|la|στις|kl|a|på|pe|tarihinde|vào|pada|em|o|d\.|an|at|lun|mar|mer|jeu|ven|sam|dim"
    r"|mon|tue|wed|thu|fri|sat|sun|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|gio|dom|lör|sön|tis|tors|fre|pon|wt|śr|czw|pt|sob|ndz|пн|вт|ср|чт|пт|сб|вс|från|from|von|de)\b|^\s*\W?\d",
    re.IGNORECASE,
)
_DATED = re.compile(r"\b\d{1,2}\b")
_WHEN = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d年|\d월")
_ADDRESS = re.compile(r"<?(?:mailto:)?[^\s<>\"@]+@[^\s<>\"]+\.[^\s<>\"]+>?")
_ADDRESS_LAST = re.compile(
    r"(?:<\s*(?:mailto:)?[^\s<>]+@[^\s<>]+>|\([^\s()]+@[^\s()]+\)|\S+@\S+\.\w+)\s*[^\w\s]?\s*[:：]\s*$"
)
# Where the verb stands in the middle: “schrieb Priya <priya@…>:”.
_VERB_THEN_NAME = re.compile(rf"\b(?:{_WROTE})\b.{{0,200}}[:：]\s*$", re.IGNORECASE)


def attribution_lines(lines: Sequence[str], at: int) -> int:
    """Return how many lines from `at` are one attribution, 0 where none begins there."""
    if not lines[at].strip():
        return 0
    opened = bool(_OPENS.match(lines[at]) and (_WHEN.search(lines[at]) or "@" in lines[at] or _DATED.search(lines[at])))
    joined = ""
    for count in range(1, MOST_LINES + 1):
        if at + count > len(lines) or not lines[at + count - 1].strip():
            return 0
        if count > 1 and not opened:
            return 0
        joined = f"{joined} {lines[at + count - 1].strip()}".strip()
        if len(joined) > _LONGEST:
            return 0
        if _is_attribution(joined) and not _goes_on(lines, at + count):
            return count
    return 0


def _is_attribution(line: str) -> bool:
    dated, addressed = bool(_WHEN.search(line)), bool(_ADDRESS.search(line))
    if not (dated or addressed):
        return False
    if _ENDS.search(line):
        return dated or addressed
    if dated and (addressed or _OPENS.match(line)) and _VERB_THEN_NAME.search(line):
        return True
    return dated and bool(_ADDRESS_LAST.search(line)) and not re.match(r"\s*[\w ]{1,20}:\s", line)


def _goes_on(lines: Sequence[str], after: int) -> bool:
    """Whether the next line still belongs to it: a lone “:” or the rest of an address."""
    return after < len(lines) and lines[after].strip() in (":", "：", "wrote:", "schrieb:")
