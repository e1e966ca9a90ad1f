"""Who the card is of: name, title and employer, weighed together from the lines that are nothing else.

Each line may be each of the three, with a weight for how it looks; the three that go together best win: a title stands
under a name, a name fits the mail address, an employer fits its domain. Where nothing weighs enough, nothing is said.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log
from statistics import median

from afterword.cards import known
from afterword.cards.alike import SHARED, domain_fit, name_fit
from afterword.cards.cases import CAPITAL, SMALL
from afterword.cards.found import Found
from afterword.cards.lines import Line
from afterword.cards.name_line import EAST, HAN_NAME, NameLine, looks, name_line
from afterword.cards.postal import address_weight


@dataclass(frozen=True)
class Person:
    name: Found | None
    native_name: Found | None  # the same name in the other script, where both stand on the card
    title: Found | None
    employer: Found | None
    others: tuple[str, ...] = ()  # further lines that are names as surely


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


# What has to be reached before anything is said.
NAME_FROM, TITLE_FROM, EMPLOYER_FROM = 1.25, 0.95, 0.8


def find_person(lines: Sequence[Line], addresses: Sequence[str], domains: Sequence[str]) -> Person:
    """The most likely name, title and employer; each None where nothing on the card is one."""
    if not lines:
        return Person(None, None, None, None)
    usual = median(line.height for line in lines)
    candidates = [*_parts(lines), *_pairs(lines, addresses, domains)]
    names = _names(candidates, addresses, domains, usual)
    titles = _titles(candidates, addresses, domains, usual)
    employers = _employers(candidates, addresses, domains, usual)
    best = _best(names, titles, employers)
    name, title, employer = best
    native = _native(name, candidates)
    if native and name and EAST.search(name.candidate.text) and not EAST.search(native.text):
        name, native = replace(name, candidate=native, name=name_line(native.text)), name.candidate
    return Person(
        _found_name(name, names, native is not None),
        Found(name_line(native.text).name, 0.8, native.lines) if native and name_line(native.text) else None,  # type: ignore[union-attr]
        _found(title, 1.2),
        _found(employer, 1.6),
        _others(name, names),
    )


# -- candidates -------------------------------------------------------------------------------------------------------

_CUT = re.compile(r"\s*[|•·]\s*|\s+[-–—/]\s+|\s*[–—]\s*|,\s+|\s+(?:at|bei|chez|@)\s+|\s{3,}")


_EAST_PART = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々 　]+")
_LATIN_PART = re.compile(rf"[{CAPITAL}{SMALL}][{CAPITAL}{SMALL}\s.,&'’-]+[{CAPITAL}{SMALL}.]")


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
        east, latin = _EAST_PART.findall(line.text), _LATIN_PART.findall(line.text)
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
            if not _under(line, other, 1.9):
                continue
            jobs = known.title_words(line.text) + known.title_words(other.text)
            alike = max(line.height, other.height) < 1.3 * min(line.height, other.height)
            one_word = " " not in line.text and " " not in other.text
            both = f"{line.text} {other.text}"
            goes_on = re.search(
                r"(?:[,&/-]|\b(?:and|of|for|und|für|et|de|du|des|la|y|e|w|ds\.))$", line.text
            ) or re.match(rf"(?:&|and\b|of\b|for\b|und\b|et\b|de\b|/|[{SMALL}])", other.text)
            is_name = (
                one_word
                and (not jobs or max([name_fit(a, both) for a in addresses], default=0) > 0.9)
                and (
                    line.height > 0
                    and (max([name_fit(a, both) for a in addresses], default=0) > 0.8 or _given(line.text))
                )
            )
            fit = max([domain_fit(domain, both) for domain in domains], default=0.0)
            one_fit = max(
                [domain_fit(domain, text) for domain in domains for text in (line.text, other.text)], default=0.0
            )
            is_employer = (fit > one_fit + 0.12) or (
                known.company_suffix(other.text)
                and not known.company_suffix(line.text)
                and len(other.text.split()) < 4
                and other.text != line.text
            )
            if (
                (alike and (goes_on or is_name))
                or is_employer
                or (one_word and is_name and line.height < 1.7 * other.height < 2.9 * line.height)
            ):
                found.append(Candidate(both, (line, other), place))
    return found


_SENTENCE_END = re.compile(r"[!?…]$|(?<!dept)(?<!div)(?<!mgr)(?<!dir)(?<!corp)(?<!inc)(?<!co)\.$", re.IGNORECASE)


def _given(text: str) -> bool:
    from afterword.cards.given_names import GIVEN_NAMES
    from afterword.words.folding import fold

    return fold(text).strip(".") in GIVEN_NAMES


def _under(above: Line, below: Line, far: float) -> bool:
    height = max(above.height, below.height)
    if not 0.3 * min(above.height, below.height) < below.middle - above.middle < far * height:
        return False
    return (
        abs(above.left - below.left) < 1.3 * height
        or abs(above.right - below.right) < 1.3 * height
        or abs(above.left + above.right - below.left - below.right) < 2.6 * height
    )


# -- how each looks by itself ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Weighed:
    candidate: Candidate
    weight: float
    name: NameLine | None = None
    fit: float = 0.0  # with an address or a domain


def _size(candidate: Candidate, usual: float) -> float:
    return max(-1.2, min(1.2, log(candidate.height / usual, 1.6))) if usual else 0.0


def _names(
    candidates: Sequence[Candidate], addresses: Sequence[str], domains: Sequence[str], usual: float
) -> list[Weighed]:
    found = []
    personal = [address for address in addresses if address.partition("@")[0] not in SHARED]
    for candidate in candidates:
        line = name_line(candidate.text)
        if line is None or len(line.name) > 48 or sum(sign.isalpha() for sign in line.name) < 2:
            continue
        fit = max([name_fit(address, line.name) for address in personal], default=0.0)
        weight = looks(line.name) + 2.6 * fit + 1.2 * line.decorated + 0.75 * _size(candidate, usual)
        belongs = max([domain_fit(domain, line.name) for domain in domains], default=0.0)
        own_domain = fit >= 0.75 or _given(line.name.split()[0])  # people have domains too
        weight -= (0.9 if own_domain else 2.4) * belongs * (belongs > 0.6)
        weight -= 0.3 * (not candidate.whole) + 0.25 * (personal != [] and fit < 0.3)
        if not candidate.whole and known.title_words(line.name):
            weight -= 0.5
        if line.name.isupper() and " " not in line.name and fit < 0.5:
            weight -= 0.8
        if len(candidate.lines) > 1:
            weight += 0.3
        found.append(Weighed(candidate, weight, line, fit))
    return sorted(found, key=lambda one: -one.weight)


def _titles(
    candidates: Sequence[Candidate], addresses: Sequence[str], domains: Sequence[str], usual: float
) -> list[Weighed]:
    found = []
    for candidate in candidates:
        text = candidate.text
        letters = sum(sign.isalpha() for sign in text)
        if letters < 2 or len(text) > 90 or "@" in text or sum(sign.isdigit() for sign in text) > 3:
            continue
        hits = known.title_words(text)
        words = len(text.split())
        weight = min(2, hits) * 0.9 + (1.1 if hits else 0.0)
        if not hits:
            weight -= 0.4 + 0.5 * (words == 1) + 0.9 * (looks(text) > 1.9)
        weight -= (
            1.6 * known.company_suffix(text)
            + 0.8 * max(0.0, address_weight(text) - 0.5 * hits)
            + 0.35 * max(0, words - 6)
        )
        weight -= 2.0 * max([domain_fit(domain, text) for domain in domains if len(text) > 3], default=0.0)
        weight -= 2.0 * max([name_fit(address, text) for address in addresses], default=0.0) * (hits == 0)
        weight -= 0.4 * max(0.0, _size(candidate, usual) - 0.3) + 0.5 * known.slogan_words(text) * (hits == 0)
        weight -= 0.9 * (bool(_SENTENCE_END.search(text)) and words > 3)
        weight -= 0.6 * known.company_words(text) * (hits == 0)
        if _EAST_PART.search(text) and _LATIN_PART.search(text):
            weight -= 1.5  # both languages on one line
        if not candidate.whole:
            weight -= 0.35 if hits else 1.0
            weight -= 0.5 * bool(re.match(r"(?i)^(?:inc|ltd|llc|gmbh)", text))
        if len(candidate.lines) > 1:
            weight += 0.25
        found.append(Weighed(candidate, weight))
    return sorted(found, key=lambda one: -one.weight)[:14]


def _employers(
    candidates: Sequence[Candidate], addresses: Sequence[str], domains: Sequence[str], usual: float
) -> list[Weighed]:
    found = []
    for candidate in candidates:
        text = candidate.text
        letters = sum(sign.isalpha() for sign in text)
        if letters < 2 or len(text) > 90 or "@" in text:
            continue
        words = len(text.split())
        fit = max([domain_fit(domain, text) for domain in domains], default=0.0)
        suffix = known.company_suffix(text)
        weight = (
            2.9 * (fit if fit > 0.35 else 0.0)
            + 2.2 * suffix
            + 0.8 * min(2, known.company_words(text))
            + 0.5 * _size(candidate, usual)
        )
        hits = known.title_words(text)
        weight -= (1.1 if not suffix else 0.3) * min(2, hits) + 0.8 * max(0.0, address_weight(text) - 0.8) * (
            not suffix
        )
        weight -= 2.2 * max([name_fit(address, text) for address in addresses], default=0.0) * (fit < 0.7)
        seen_as_name = name_line(text)
        if seen_as_name and fit < 0.5 and not suffix:
            weight -= 0.9 * max(0.0, looks(seen_as_name.name) - 0.9) + 1.5 * seen_as_name.decorated
        elif seen_as_name and not suffix and _given(text.split()[0]) and looks(seen_as_name.name) > 1.5:
            weight -= 2.0  # a domain of one's own
        weight -= (0.45 * known.slogan_words(text) + 0.3 * max(0, words - 6)) * (not suffix and fit < 0.8)
        weight -= 0.9 * (bool(_SENTENCE_END.search(text)) and words > 2 and not suffix)
        weight += 0.25 * text.isupper()
        weight -= 0.8 * (letters < 3) + 0.15 * sum(sign.isdigit() for sign in text)
        if text[0].islower() and fit < 0.7:
            weight -= 0.5
        if not candidate.whole:
            weight -= 0.45 if fit or suffix else 1.2
        if len(candidate.lines) > 1:
            weight += 0.2
        found.append(Weighed(candidate, weight, None, fit))
    return sorted(found, key=lambda one: -one.weight)[:14]


# -- what goes together -----------------------------------------------------------------------------------------------

Choice = tuple["Weighed | None", "Weighed | None", "Weighed | None"]


def _best(names: Sequence[Weighed], titles: Sequence[Weighed], employers: Sequence[Weighed]) -> Choice:
    best: Choice = (None, None, None)
    highest = 0.0
    for name in [None, *names[:12]]:
        base = (name.weight - NAME_FROM) if name else 0.0
        for title in [None, *titles]:
            if name and title and _overlap(name.candidate, title.candidate):
                continue
            together = base
            if title:
                together += (
                    title.weight - TITLE_FROM + (_name_and_title(name.candidate, title.candidate) if name else -0.7)
                )
            for employer in [None, *employers]:
                if employer and (
                    (name and _overlap(name.candidate, employer.candidate))
                    or (title and _overlap(title.candidate, employer.candidate))
                ):
                    continue
                total = together
                if employer:
                    total += employer.weight - EMPLOYER_FROM + 0.4 * (name is not None)
                    if name and title:
                        total += _block(title.candidate, employer.candidate) * 0.35
                if total > highest:
                    highest, best = total, (name, title, employer)
    return best


def _overlap(one: Candidate, other: Candidate) -> bool:
    if not any(line in other.lines for line in one.lines):
        return False
    if one.whole or other.whole:
        return True
    return (
        one.text in other.text or other.text in one.text or len(one.text) + len(other.text) > len(one.lines[0].text) + 2
    )


def _name_and_title(name: Candidate, title: Candidate) -> float:
    if name.place == title.place:
        return 0.9
    above, below = name.lines[-1], title.lines[0]
    bonus = 0.0
    both = 0.3 * (bool(EAST.search(name.text)) is bool(EAST.search(title.text)))  # one language, where a card has two
    if _under(above, below, 1.9):
        bonus = 1.3
    elif _under(above, below, 3.2):
        bonus = 0.8
    elif _under(title.lines[-1], name.lines[0], 1.9):
        bonus = 0.45
    if title.height > 1.25 * name.height:
        bonus -= 0.6
    return bonus + both - 0.3


def _block(title: Candidate, employer: Candidate) -> float:
    return float(_under(title.lines[-1], employer.lines[0], 2.0))


def _native(name: Weighed | None, candidates: Sequence[Candidate]) -> Candidate | None:
    """The same name in the other script: the nearest line that is a name there."""
    if name is None:
        return None
    east = bool(EAST.search(name.candidate.text))
    fitting = []
    for candidate in candidates:
        line = name_line(candidate.text)
        if line is None or bool(EAST.search(candidate.text)) == east or _overlap(name.candidate, candidate):
            continue
        if EAST.search(line.name):
            ok = (
                bool(HAN_NAME.match(line.name))
                and not known.title_words(line.name)
                and not known.company_suffix(line.name)
            )
        else:
            ok = looks(line.name) > 0.8 and 1 < len(line.name.split()) < 4
        distance = abs(candidate.lines[0].middle - name.candidate.lines[0].middle)
        if ok and distance < 4 * max(candidate.height, name.candidate.height):
            fitting.append((distance, candidate))
    return min(fitting, key=lambda one: one[0])[1] if fitting else None


# -- how sure -----------------------------------------------------------------------------------------------------


def _found_name(name: Weighed | None, names: Sequence[Weighed], native: bool) -> Found | None:
    if name is None:
        return None
    line = name.name or name_line(name.candidate.text)
    if line is None:
        return None
    rivals = [one.weight for one in names if not _overlap(one.candidate, name.candidate)]
    ahead = min(2.0, name.weight - max([*rivals, 0.0])) / 2.0
    weight = min(1.0, max(0.0, (name.weight - NAME_FROM) / 3.0))
    seen = min(1.0, max(0.0, (min(one.score for one in name.candidate.lines) - 0.75) / 0.2))
    sure = 0.2 + 0.3 * weight + 0.2 * max(0.0, ahead) + 0.15 * (name.fit > 0.6) + 0.15 * seen
    if native:
        sure = max(sure, 0.7)  # both scripts name the same person
    return Found(line.name, round(min(sure, 0.4 + 0.6 * seen), 2), name.candidate.lines)


def _found(one: Weighed | None, full: float) -> Found | None:
    if one is None:
        return None
    seen = min(line.score for line in one.candidate.lines)
    sure = (0.35 + 0.6 * min(1.0, max(0.0, one.weight) / (full + 1.4))) * min(1.0, 0.4 + 0.6 * seen)
    return Found(one.candidate.text.strip(" ,;|•·–-"), round(sure, 2), one.candidate.lines)


def _others(name: Weighed | None, names: Sequence[Weighed]) -> tuple[str, ...]:
    if name is None or name.name is None:
        return ()
    surely = [one for one in names if one.name and one.weight > 3.2 and (one.fit > 0.75 or one.name.decorated)]
    apart = [one.name.name for one in surely if one.name and not _overlap(one.candidate, name.candidate)]
    return tuple(other for other in dict.fromkeys(apart) if other != name.name.name and not EAST.search(other))
