"""Sentences gathered into paragraphs."""

from afterword.letters.sentence import Sentence

# So few sentences stand in one paragraph.
FEW = 3
# No paragraph has more.
MOST = 4
# The paragraph of what comes next.
LAST = 4


def paragraphs(said: list[tuple[int, Sentence]]) -> tuple[tuple[Sentence, ...], ...]:
    """Return the sentences, each given with the number of its paragraph, in paragraphs.

    A sentence alone joins its neighbour where the two together stay short.
    """
    if len(said) <= FEW:
        return (tuple(one for _, one in said),)
    groups: list[list[Sentence]] = []
    last = 0
    for place, one in said:
        if place != last and not (groups and _may_join(groups[-1], place, said)):
            groups.append([])
        groups[-1].append(one)
        last = place
    return tuple(tuple(group) for group in groups)


def _may_join(group: list[Sentence], place: int, said: list[tuple[int, Sentence]]) -> bool:
    coming = sum(other == place for other, _ in said)
    if len(group) == 1:
        return 1 + coming <= MOST
    return coming == 1 and place != LAST and len(group) + 1 <= FEW
