"""What on a card may be a name, a title or an employer: a line, a part of one, or two that belong together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.cards.cases import CAPITAL, SMALL
from afterword.cards.company_words import company_suffix, company_words
from afterword.cards.domain_fit import domain_fit
from afterword.cards.given_names import is_given_name
from afterword.cards.lines import Line, are_initials
from afterword.cards.name_line import EAST
from afterword.cards.title_words import title_words
from afterword.cards.two_line_names import is_one_name
from afterword.words.folding import fold


@dataclass(frozen=True)
class Candidate:
    """A line, a part of one, or two that belong together."""

    text: str
    lines: tuple[Line, ...]
    place: int  # in reading order; parts of one line share it
    whole: bool = True

    @property
    def height(self) -> float:
        return sum(line.height for line in self.lines) / len(self.lines)


def candidates_of(lines: Sequence[Line], addresses: Sequence[str], domains: Sequence[str]) -> list[Candidate]:
    """All candidates in the lines; `addresses` and `domains` tell which lines belong together."""
    return [*_parts(lines), *_pairs(lines, addresses, domains)]


def is_under(above: Line, below: Line, far: float) -> bool:
    """Whether one line stands below another, at most `far` heights away, and aligned with it."""
    height = max(above.height, below.height)
    if not 0.3 * min(above.height, below.height) < below.middle - above.middle < far * height:
        return False
    return (
        abs(above.left - below.left) < 1.3 * height
        or abs(above.right - below.right) < 1.3 * height
        or abs(above.left + above.right - below.left - below.right) < 2.6 * height
    )


def overlap(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates share words of a line."""
    if not any(line in other.lines for line in one.lines):
        return False
    if one.whole or other.whole:
        return True
    return (
        one.text in other.text or other.text in one.text or len(one.text) + len(other.text) > len(one.lines[0].text) + 2
    )


_CUT = re.compile(r"\s*[|•·]\s*|\s+[-–—/]\s+|\s*[–—]\s*|,\s+|\s+(?:at|bei|chez|@)\s+|\s{3,}")
EAST_PART = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々 　]+")
LATIN_PART = re.compile(rf"[{CAPITAL}{SMALL}][{CAPITAL}{SMALL}\s.,&'’-]+[{CAPITAL}{SMALL}.]")


def _parts(lines: Sequence[Line]) -> list[Candidate]:
    found = []
    for place, line in enumerate(lines):
        found.append(Candidate(line.text, (line,), place))
        pieces = [piece.strip() for piece in _CUT.split(line.text) if piece and piece.strip()]
        if 1 < len(pieces) <= 4:
            first = _CUT.search(line.text)
            found += [Candidate(piece, (line,), place, whole=False) for piece in pieces]
            if first and len(pieces) > 2:
                found.append(Candidate(line.text[first.end() :], (line,), place, whole=False))
        east, latin = EAST_PART.findall(line.text), LATIN_PART.findall(line.text)
        if len(east) == 1 and len(latin) == 1:
            found += [Candidate(piece.strip(), (line,), place, whole=False) for piece in (east[0], latin[0])]
        if EAST.search(line.text) and re.search(r"[\s\u3000]", line.text):
            words = line.text.split()
            for cut in range(1, min(len(words), 5)):
                found.append(Candidate(" ".join(words[:cut]), (line,), place, whole=False))
                found.append(Candidate(" ".join(words[cut:]), (line,), place, whole=False))
    return found


def _pairs(lines: Sequence[Line], addresses: Sequence[str], domains: Sequence[str]) -> list[Candidate]:
    found = []
    for place, line in enumerate(lines):
        for other in lines[place + 1 : place + 4]:
            both = f"{line.text} {other.text}"
            if is_under(line, other, 1.9) and (
                _goes_on(line, other)
                or _is_employer(line.text, other.text, domains)
                or is_one_name(line, other, addresses, domains, over_a_title=_over_a_title(other, lines[place + 2 :]))
            ):
                found.append(Candidate(both, (line, other), place))
    return found


def _over_a_title(line: Line, below: Sequence[Line]) -> bool:
    return bool(below) and is_under(line, below[0], 2.2) and title_words(below[0].text) > 0


def _goes_on(line: Line, other: Line) -> bool:
    """Whether the words of one line need those of the other, as of a title too long for one."""
    if max(line.height, other.height) >= 1.3 * min(line.height, other.height) or re.search(r"[_@]", other.text):
        return False
    open_end = re.search(r"(?:[,&/-]|\b(?:and|of|for|und|für|et|de|du|des|la|y|e|w|ds\.))$", line.text)
    return bool(open_end or re.match(rf"(?:&|and\b|of\b|for\b|und\b|et\b|de\b|/|[{SMALL}])", other.text))


def _is_employer(line: str, other: str, domains: Sequence[str]) -> bool:
    """Whether both together fit a domain better than each, or the second has the legal form of the first."""
    both = max((domain_fit(domain, f"{line} {other}") for domain in domains), default=0.0)
    one = max((domain_fit(domain, text) for domain in domains for text in (line, other)), default=0.0)
    if both > one + 0.12:
        return True
    if fold(line).strip(".") in fold(other) or are_initials(line, other):
        return False
    has_form = company_suffix(other) and not company_suffix(line) and len(other.split()) < 4
    is_kind = " " not in other and company_words(other) == 1 and line.isupper() and other.isupper()
    return has_form or (is_kind and not company_words(line) and not is_given_name(line.split()[0]))
