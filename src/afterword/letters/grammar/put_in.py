"""Little words left out in a hurry, put in where one choice is left: "led team of 5" has lost its "a"."""

from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.finite_slot import is_present_verb
from afterword.letters.grammar.finite_verbs import is_finite
from afterword.letters.grammar.first_subject import word_for_the_subject
from afterword.letters.grammar.lexicon import base_of_gerund, is_describing, is_noun, is_past
from afterword.letters.grammar.little_words import bare_thing, starts_at
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.letters.grammar.spans import with_its_span
from afterword.letters.grammar.tokens import places_of
from afterword.letters.grammar.which_little_word import ABOUT_ONESELF, NEW, SETS_RIGHT, WHOLE_THOUGHTS, little_word
from afterword.letters.notes import NoteKind
from afterword.words.word_list import listed


def with_little_words(kind: NoteKind, text: str) -> str:
    """Return the completion with the "a", "the" or "my" it lacks; unchanged where the choice is not sure."""
    text = with_its_span(kind, text)
    for _ in range(_MOST):
        places = places_of(text)
        words = [word for word, _ in places]
        found = _lost_by(kind, words, text)
        if found is None:
            return text
        start, little = found
        at = places[start][1]
        rest = text[at:]
        text = f"{text[:at]}{a_or_an(rest) if little == 'a' else little} {rest}"
    return text


def _lost_by(kind: NoteKind, words: list[str], text: str) -> tuple[int, str] | None:
    """Return the place of the first thing that lost its little word, and that word."""
    if kind in WHOLE_THOUGHTS and text[:1].islower() and (little := word_for_the_subject(kind, words)):
        return 0, little
    head = _bare_head(kind, words)
    if head is None:
        return None
    if words[head - 1 : head] == ["as"]:
        return head, "a"
    if kind is NoteKind.NEED and words[0] in ONLY_VERBS and 0 < head == 1 + is_describing(words[1]):
        is_one = names_one(words[head]) and (NEW & set(words[1:head]) or words[0] in SETS_RIGHT)
        return (1, little_word(kind, words, 1, head) or "a") if is_one else None
    start = _start(kind, words, head)
    if start is None:
        return None
    little = little_word(kind, words, start, head)
    return (start, little) if little else None


def _bare_head(kind: NoteKind, words: list[str]) -> int | None:
    """The place of the first bare thing."""
    role = words.index("as") + 1 if "as" in words[:-1] else 0
    if role and names_one(words[role]) and not is_noun([*words[role:], ""][1]):
        return role
    return next(
        (at for at in range(len(words)) if bare_thing(_leading(kind), words, at) and not _is_verb(kind, words, at)),
        None,
    )


def _start(kind: NoteKind, words: list[str], head: int) -> int | None:
    """Where the telling of the thing at `head` begins; None where that is not sure."""
    if words[head + 1 : head + 2] and words[head + 1].isdigit():
        return None  # "yard 2": its name
    start = starts_at(words, head, is_verb_first=bool(_leading(kind)))
    is_told_by_doing = start == 2 and kind in ABOUT_ONESELF and base_of_gerund(words[1]) and is_past(words[0])
    if is_told_by_doing and words[0] not in _TAKES_AN_ING:
        start = 1  # "built reporting tool"
    if start > 1 and words[start - 1] in _TRAINED:
        start -= 1
    if start and words[start - 1] in _NAMES_A_KIND:
        start = starts_at(words, start - 1, is_verb_first=bool(_leading(kind)))
    if start and base_of_gerund(words[start - 1]) and (start > 1 or not NEW & set(words[start:head])):
        return None  # "training plan", "running kitchen"
    return start


def _is_verb(kind: NoteKind, words: list[str], index: int) -> bool:
    """ "kids plan the menu", "catalogue 12k photos": a thing elsewhere."""
    if kind is NoteKind.NEED and index == 0:
        return is_present_verb(words) and "".join(words[1:2])[:1].isdigit()
    return kind in WHOLE_THOUGHTS and is_finite(words, index)


def _leading(kind: NoteKind) -> tuple[str, ...]:
    return ("to",) if kind in (NoteKind.PROMISE, NoteKind.THEY_WILL) else ("i",) if kind in ABOUT_ONESELF else ()


_MOST = 3
_TRAINED = frozenset(listed("certified qualified licensed registered chartered trained experienced skilled"))
_TAKES_AN_ING = frozenset(
    listed("started stopped kept enjoyed loved liked tried finished began did went avoided remembered")
)
# "booking system": what it is for.
_NAMES_A_KIND = frozenset(
    listed(
        "waiting booking billing ticketing scheduling rostering signalling signaling onboarding ordering parking"
        " loading"
        " landing filing pricing reporting marketing accounting milking packing picking sewing washing printing"
        " meeting"
        " dining operating recording editing casting staffing banking tracking mailing shopping invoicing welding"
    )
)
