"""What somebody is said to have done or to be stands in a note about them."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from afterword.letters.notes import NoteKind
from afterword.letters.sources.coverage import TITLES
from afterword.letters.sources.facts import Facts, Source, Unsourced, Why
from afterword.letters.sources.irregular_forms import BASE_OF
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import same, stem
from afterword.words.word_list import listed

OWN = frozenset(
    (
        NoteKind.MINE,
        NoteKind.BETTER,
        NoteKind.SHOULD,
        NoteKind.PROMISE,
        NoteKind.COMMON,
        NoteKind.DRAW,
        NoteKind.JOTTING,
    )
)
_OTHERS = frozenset(
    stem(word)
    for word in listed(
        """
        colleague coworker friend boss manager supervisor team partner brother sister father mother uncle aunt husband
        wife neighbour contractor supplier professor teacher mentor lead director intern volunteer client predecessor
        successor agency company
        """
    )
)
_PROMISES = frozenset((NoteKind.PROMISE, NoteKind.THEY_WILL))
_PERFECT = frozenset(("have", "has", "had", "ve", "'ve", "already", "now", "just"))
_FIRST = frozenset(("i", "we"))
_THEIRS = frozenset(("you", "they"))
# Verbs of courtesy and reporting: what they tell of is no deed.
_TELLING = frozenset(
    stem(word)
    for word in listed(
        """
    thank hope look wish enjoy appreciate hear learn understand see remember think feel believe like love want
    glad happy speak talk meet discuss mention say tell ask write send let welcome interest promise notice value
    add share follow leave come mean get take note read listen call need
    """
    )
)
_BETWEEN = frozenset(
    listed(
        """
    have has had am is are was were be been being do did does will would shall should can could may might must
    've 'd 'll 'm also already even always never not just then still both really currently now
    """
    )
)
# Too common to need a note as words, and deeds all the same.
_WEAK_DEEDS = frozenset(listed("gave given made showed shown explained described shared visited presented brought"))
_AWAY = frozenset(("you", "your", "like", "as", "which", "because", "they", "their"))
_ASKING = frozenset(("whether", "if", "how", "why", "what", "when", "where"))
_JOINING = frozenset(("that", "and", "but", "as", "since", "because", "so", "which", "while", "today", "now"))
# "You were unsure because I …": what was doubted is no claim.
_DOUBTED = frozenset(("because", "that", "as", "since"))
_DOUBTS = frozenset(map(stem, ("unsure", "worry", "concern", "doubt", "hesitate", "wonder", "ask", "question")))
_DETERMINERS = frozenset(listed("the a an my your our their this that these those it to for of in on with by at"))
_NOT_ASKED = r"(?<!whether )(?<!how )(?<!if )(?<!why )"
_DEEDS = re.compile(
    rf"{_NOT_ASKED}\bI(?:'ve|’ve| have| had|'m|’m| am)?(?: (?:also|already|even|always))? "
    r"(?:(?:done|worked|used|made|known|held|been doing|been working|managed|able|used to|good at)\b|know how\b)"
    rf"|{_NOT_ASKED}\bI(?: can| also)? (?:do|speak|hold|own)\b(?! not)"
    r"|\bI know (?!that|how (?:you|busy)|you\b|from\b)",
)
_OFFICE = re.compile(
    r"(?P<lead>\b(?:as|was|am|were|be|being|became|become|been)\b|^)\W*(?:(?:an?|the|your|our)\s+)?$", re.I
)


def find_claims(text: str, parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find deeds, offices and wishes of one side that only notes about the other side hold."""
    own = [word for note in facts.notes if _is_own(note) for word in said(note.text)]
    theirs = [word for note in facts.notes if not _is_only_own(note) for word in said(note.text) if word.says]
    own += [word for words in facts.stated for word in said(words)]
    for who, does, rest in _doers(parts):
        side, other = (own, theirs) if who.plain in _FIRST else (theirs, own)
        if does is not None and does.is_free:
            if who.plain in _FIRST and not any(_holds(one, own) for one in (does, *rest) if one.says or one is does):
                yield Unsourced(who.start, does.end, Why.CLAIM)
        elif does is not None and _holds(does, other) and not _holds(does, side):
            yield Unsourced(who.start, does.end, Why.CLAIM)
        elif who.plain in _FIRST and any(_holds(one, theirs) and not _holds(one, own) for one in rest if one.says):
            yield Unsourced(who.start, rest[-1].end, Why.CLAIM)
    yield from _kept_too_soon(parts, facts)
    yield from _done_by_others(parts, facts)
    if not _doubts(parts) and (found := _DEEDS.search(text)) and not any(_holds(one, own) for one in parts if one.says):
        yield Unsourced(*found.span(), Why.CLAIM)
    yield from _offices(text, parts, facts)


def _kept_too_soon(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "I have recorded it" where the note promises to."""
    promised = [word for note in facts.notes if note.kind in _PROMISES for word in said(note.text)]
    done = [word for note in facts.notes if note.kind not in _PROMISES for word in said(note.text)]
    for who, does, _ in _doers(parts):
        between = {word.plain for word in parts if does and who.end <= word.start < does.start}
        is_past = does is not None and (does.plain.endswith("ed") or does.plain in BASE_OF)
        if does and is_past and between <= _PERFECT and _holds(does, promised) and not _holds(does, done):
            yield Unsourced(who.start, does.end, Why.CLAIM)


def _done_by_others(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "I ported it" where a note says "a colleague ported it" or "it was ported by a colleague"."""
    others = [deed for note in facts.notes for deed in _deeds_of_others(said(note.text))]
    for who, does, _ in _doers(parts):
        if does and who.plain in _FIRST and _holds(does, others):
            alone = [word for note in facts.notes for word in said(note.text) if word not in others]
            if not _holds(does, alone):
                yield Unsourced(who.start, does.end, Why.CLAIM)


def _deeds_of_others(parts: Sequence[Said]) -> Iterator[Said]:
    for at, one in enumerate(parts):
        if one.stem not in _OTHERS or at == 0 or parts[at - 1].plain in ("with", "for", "to", "of", "and"):
            continue
        before = [word.plain for word in parts[max(0, at - 2) : at]]
        if "by" in before:
            yield from [word for word in parts[:at] if word.says and word.clause == one.clause][-3:]
        else:
            yield from [word for word in parts[at + 1 : at + 4] if word.says][:1]


def _is_own(note: Source) -> bool:
    # What was asked or doubted names the candidate, too, and says nothing of them.
    if note.kind in (NoteKind.ASKED, NoteKind.WORRY):
        return False
    return note.kind is None or note.kind in OWN or re.search(r"\b(?:I|my|we)\b", note.text) is not None


def _is_only_own(note: Source) -> bool:
    return note.kind in (NoteKind.MINE, NoteKind.SHOULD, NoteKind.PROMISE)


def _doers(parts: Sequence[Said]) -> Iterator[tuple[Said, Said | None, Sequence[Said]]]:
    """Each "I" and "you", the word that says what they do (None: a weak verb), and all that is said of the deed.

    What is only told, hoped or thanked for is no deed.
    """
    asking = _ASKING | _DOUBTED if _doubts(parts) else _ASKING
    for at, one in enumerate(parts):
        before = parts[at - 1] if at else None
        if one.plain not in _FIRST | _THEIRS or (before and before.plain in asking):
            continue
        if one.plain in _THEIRS and before and before.clause == one.clause and before.plain not in _JOINING:
            continue  # "send you photos": the one it is done for
        clause = [word for word in parts[at + 1 :] if word.clause == one.clause]
        rest = list(takewhile(lambda word: word.plain not in _AWAY, clause))
        verb = next((word for word in rest if word.plain not in _BETWEEN), None)
        if verb is not None and verb.plain in _WEAK_DEEDS and not _is_about_you(parts[at:]):
            yield one, verb, rest
        # "I have a licence", "I am on call": what is said to be had or known is in what follows.
        is_held = one.plain in _FIRST and verb is not None and verb.plain in _DETERMINERS
        if verb is None or verb.stem in _TELLING or (verb.is_free and verb.stem != "know" and not is_held):
            continue
        weak = is_held or verb.stem in ("know", "use", "work")
        yield one, None if weak else verb, [word for word in rest if word.says]


def _doubts(parts: Sequence[Said]) -> bool:
    return any(one.stem in _DOUBTS for one in parts)


def _is_about_you(parts: Sequence[Said]) -> bool:
    return any(one.plain in ("you", "your", "our", "conversation", "interview") for one in parts)


def _holds(one: Said, words: Sequence[Said]) -> bool:
    return any(same(one.stem, other.stem) for other in words)


def _offices(text: str, parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "As site manager I …" where a note only says that there was a site manager."""
    for office in _held_offices(text, parts):
        if not any(note.kind is None or _is_own(note) for note in facts.notes):
            continue
        held = [one for note in facts.notes for one in _held_offices(note.text, said(note.text))]
        stated = [one for words in facts.stated for one in said(words)]
        named = [one for note in facts.notes for one in said(note.text) if same(one.stem, office.stem)]
        is_about_them = re.match(r"\W*(?:as|for) (?:an?|the|your)\b", text[: office.end], re.I) and _holds(
            office, stated
        )
        if named and not any(same(one.stem, office.stem) for one in held) and not is_about_them:
            yield Unsourced(office.start, office.end, Why.TITLE)


def _held_offices(text: str, parts: Sequence[Said]) -> list[Said]:
    found = []
    for at, one in enumerate(parts):
        if one.plain not in TITLES:
            continue
        first = at
        while (
            first > 0
            and at - first < 3
            and not parts[first - 1].is_free
            and parts[first - 1].end + 1 >= parts[first].start
        ):
            first -= 1
        if _OFFICE.search(text[: parts[first].start]):
            found.append(one)
    return found
