"""Who the card is of: name, title and employer, weighed together from the lines that are nothing else.

Each line may be each of the three, with a weight for how it looks; the three that go together best win: a title stands
under a name, a name fits the mail address, an employer fits its domain. Where nothing weighs enough, nothing is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.cards.candidates import candidates_of, overlap
from afterword.cards.employer_weight import employers_among
from afterword.cards.found import Found
from afterword.cards.lines import Line
from afterword.cards.name_line import EAST, name_line
from afterword.cards.name_weight import names_among
from afterword.cards.other_script import in_other_script
from afterword.cards.title_weight import titles_among
from afterword.cards.together import NAME_FROM, best_choice
from afterword.cards.weighed import Weighed


@dataclass(frozen=True)
class Person:
    name: Found | None
    native_name: Found | None  # the same name in the other script, where both stand on the card
    title: Found | None
    employer: Found | None
    others: tuple[str, ...] = ()  # further lines that are names as surely


def find_person(lines: Sequence[Line], addresses: Sequence[str], domains: Sequence[str], usual: float) -> Person:
    """The most likely name, title and employer; each None where nothing on the card is one.

    `usual` is the height of the card's most common letters, in pixels.
    """
    if not lines:
        return Person(None, None, None, None)
    candidates = candidates_of(lines, addresses, domains)
    names = names_among(candidates, addresses, domains, usual)
    titles = titles_among(candidates, addresses, domains, usual)
    employers = employers_among(candidates, addresses, domains, usual)
    best = best_choice(names, titles, employers)
    name, title, employer = best
    native = in_other_script(name, candidates)
    if native and name and EAST.search(name.candidate.text) and not EAST.search(native.text):
        name, native = replace(name, candidate=native, name=name_line(native.text)), name.candidate
    return Person(
        _found_name(name, names, native is not None),
        Found(name_line(native.text).name, 0.8, native.lines) if native and name_line(native.text) else None,  # type: ignore[union-attr]
        _found(title, 1.2),
        _found(employer, 1.6),
        _others(name, names),
    )


def _found_name(name: Weighed | None, names: Sequence[Weighed], native: bool) -> Found | None:
    if name is None:
        return None
    line = name.name or name_line(name.candidate.text)
    if line is None:
        return None
    rivals = [one.weight for one in names if not overlap(one.candidate, name.candidate)]
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
    apart = [one.name.name for one in surely if one.name and not overlap(one.candidate, name.candidate)]
    return tuple(other for other in dict.fromkeys(apart) if other != name.name.name and not EAST.search(other))
