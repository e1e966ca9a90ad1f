"""The words that are new in an answer: what is quoted, attributed or signed by a machine is cut away."""

import re
from collections.abc import Iterable

from afterword.mail.recognise.attributions import attribution_lines
from afterword.mail.recognise.separators import starts_quoted
from afterword.mail.recognise.signature import without_signature

_QUOTED = re.compile(r"^\s{0,3}(?:[>|](?!\w)|>)")
_MOST_LINES = 4000
_OURS = 25


def visible_text(body: str, letter: str = "") -> str:
    """Return what the sender wrote above, below and between the quoted lines, "" where there is nothing new.

    Quoted lines of our letter go even where nothing marks them.
    """
    lines = [line.rstrip().replace("\u00a0", " ").replace("\u200b", "") for line in body.split("\n")[:_MOST_LINES]]
    new = without_signature(_without_ours(_new_lines(lines), letter))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(new)).strip("\n ")


def _new_lines(lines: list[str]) -> list[str]:
    """Lines that are not quoted; below an attribution without marks everything is."""
    new: list[str] = []
    at = 0
    while at < len(lines):
        if _QUOTED.match(lines[at]):
            new.append("")
            at = _past_wrapped_quote(lines, at)
        elif starts_quoted(lines, at):
            break
        elif length := attribution_lines(lines, at):
            if not _marked_below(lines, at + length):
                break
            at += length
        else:
            new.append(lines[at])
            at += 1
    return new


def _past_wrapped_quote(lines: list[str], at: int) -> int:
    """The line after a quoted one; a short rest that a program broke off a long quoted line goes with it."""
    after = at + 1
    broken = after + 1 < len(lines) and len(lines[at]) >= 70 and 0 < len(lines[after]) < 30
    if broken and not _QUOTED.match(lines[after]) and _QUOTED.match(lines[after + 1]):
        return after + 1
    return after


def _marked_below(lines: list[str], at: int) -> bool:
    below = next((line for line in lines[at : at + 4] if line.strip()), "")
    return bool(_QUOTED.match(below))


def _without_ours(lines: Iterable[str], letter: str) -> list[str]:
    kept = list(lines)
    ours = {_folded(line) for line in letter.split("\n") if len(line.strip()) >= _OURS}
    first = next((at for at, line in enumerate(kept) if _folded(line) in ours), None) if ours else None
    if first is None:
        return kept
    above = kept[:first]
    while above and (not above[-1].strip() or _folded(above[-1]) in {_folded(one) for one in letter.split("\n")}):
        above.pop()
    whole = {_folded(line) for line in letter.split("\n")}
    return [*above, *(line for line in kept[first:] if not line.strip() or _folded(line) not in whole)]


def _folded(line: str) -> str:
    return " ".join(line.split()).casefold()
