"""Which name, title and employer go together best: a title stands under a name, an employer under a title."""

from collections.abc import Sequence

from afterword.cards.candidates import Candidate, is_under, overlap
from afterword.cards.name_line import EAST
from afterword.cards.weighed import Weighed

# What has to be reached before anything is said.
NAME_FROM, TITLE_FROM, EMPLOYER_FROM = 1.25, 0.95, 0.8
Choice = tuple["Weighed | None", "Weighed | None", "Weighed | None"]


def best_choice(names: Sequence[Weighed], titles: Sequence[Weighed], employers: Sequence[Weighed]) -> Choice:
    """Name, title and employer; each None where nothing weighs enough."""
    best: Choice = (None, None, None)
    highest = 0.0
    for name in [None, *names[:12]]:
        base = (name.weight - NAME_FROM) if name else 0.0
        for title in [None, *titles]:
            if name and title and overlap(name.candidate, title.candidate):
                continue
            together = base
            if title:
                together += (
                    title.weight - TITLE_FROM + (_name_and_title(name.candidate, title.candidate) if name else -0.7)
                )
            for employer in [None, *employers]:
                if employer and (
                    (name and overlap(name.candidate, employer.candidate))
                    or (title and overlap(title.candidate, employer.candidate))
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


def _name_and_title(name: Candidate, title: Candidate) -> float:
    if name.place == title.place:
        return 0.9
    above, below = name.lines[-1], title.lines[0]
    bonus = 0.0
    both = 0.3 * (bool(EAST.search(name.text)) is bool(EAST.search(title.text)))  # one language, where a card has two
    if is_under(above, below, 1.9):
        bonus = 1.45
    elif is_under(above, below, 3.2):
        bonus = 0.8
    elif is_under(title.lines[-1], name.lines[0], 1.9):
        bonus = 0.45
    if title.height > 1.25 * name.height:
        bonus -= 0.6
    return bonus + both - 0.3


def _block(title: Candidate, employer: Candidate) -> float:
    return float(is_under(title.lines[-1], employer.lines[0], 2.0))
