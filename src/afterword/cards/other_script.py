"""The same name in another script: "田中 健一" beside "Kenichi Tanaka"."""

from collections.abc import Sequence

from afterword.cards.candidates import Candidate, overlap
from afterword.cards.company_words import company_suffix
from afterword.cards.name_line import EAST, HAN_NAME, name_line
from afterword.cards.name_looks import looks
from afterword.cards.title_words import title_words
from afterword.cards.weighed import Weighed


def in_other_script(name: Weighed | None, candidates: Sequence[Candidate]) -> Candidate | None:
    """The same name in the other script: the nearest line that is a name there."""
    if name is None:
        return None
    east = bool(EAST.search(name.candidate.text))
    fitting = []
    for candidate in candidates:
        line = name_line(candidate.text)
        if line is None or bool(EAST.search(candidate.text)) == east or overlap(name.candidate, candidate):
            continue
        if EAST.search(line.name):
            ok = bool(HAN_NAME.match(line.name)) and not title_words(line.name) and not company_suffix(line.name)
        else:
            ok = looks(line.name) > 0.8 and 1 < len(line.name.split()) < 4
        distance = abs(candidate.lines[0].middle - name.candidate.lines[0].middle)
        if ok and distance < 4 * max(candidate.height, name.candidate.height):
            fitting.append((distance, candidate))
    return min(fitting, key=lambda one: one[0])[1] if fitting else None
