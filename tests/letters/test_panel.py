"""A panel's letters: all different, each from its own notes."""

from collections import Counter
from datetime import timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from afterword.letters.compose import Draft, compose
from afterword.letters.notes import NoteKind
from afterword.letters.request import LetterRequest, Reader
from afterword.letters.sameness import four_grams, share
from afterword.words.sentences import word_count
from tests.letters.cast import END, PRINTED, any_note, notes, reader, request

NAMES = ["Priya Example", "Tom Sample", "Dana Sample", "Li Wei", "Ó Briain", "Dr. Maria van der Berg"]

panels = st.integers(1, 6).flatmap(
    lambda size: st.tuples(
        *(st.lists(st.sampled_from(PRINTED) | any_note, max_size=9) for _ in range(size)),
    )
)


def panel(noted: tuple[list[tuple[NoteKind, str]], ...], **changes: object) -> LetterRequest:
    readers = (Reader(NAMES[place], notes=notes(f"r{place}-", pairs)) for place, pairs in enumerate(noted))
    return request(*readers, **changes)


def said_of_the_conversation(draft: Draft) -> frozenset[tuple[str, ...]]:
    return four_grams(tuple(sentence.text for sentence in draft.sentences[1:]))


@settings(max_examples=60, deadline=None)
@given(panels, st.lists(st.sampled_from(PRINTED), max_size=4), st.text(max_size=4))
def test_no_two_letters_of_a_panel_are_alike(
    noted: tuple[list[tuple[NoteKind, str]], ...], shared: list[tuple[NoteKind, str]], seed: str
) -> None:
    drafts = compose(panel(noted, shared_notes=notes("s", shared), opening_seed=seed))
    assert len(drafts) == len(noted)
    for place, draft in enumerate(drafts):
        for other in drafts[:place]:
            assert share(said_of_the_conversation(draft), said_of_the_conversation(other)) <= 0.25
            assert draft.sentences[-1].text != other.sentences[-1].text


@settings(max_examples=60, deadline=None)
@given(panels, st.lists(st.sampled_from(PRINTED), max_size=4))
def test_a_note_stands_only_in_the_letter_it_is_for(
    noted: tuple[list[tuple[NoteKind, str]], ...], shared: list[tuple[NoteKind, str]]
) -> None:
    drafts = compose(panel(noted, shared_notes=notes("s", shared)))
    used = [{note for sentence in draft.sentences for note in sentence.notes} for draft in drafts]
    for place, ids in enumerate(used):
        assert all(note.startswith((f"r{place}-", "s")) for note in ids)
    assert all(times == 1 for times in Counter(note for ids in used for note in ids).values())


@settings(max_examples=100, deadline=None)
@given(
    panels,
    st.integers(0, 30 * 24),
    st.sampled_from(["en-US", "en-GB", "en-CA"]),
    st.sampled_from([None, "good", "mixed", "badly"]),
)
def test_every_letter_keeps_to_its_measure(
    noted: tuple[list[tuple[NoteKind, str]], ...], hours: int, dialect: str, felt: str | None
) -> None:
    for draft in compose(panel(noted, now=END + timedelta(hours=hours), dialect=dialect)):
        words = sum(word_count(sentence.text) for sentence in draft.sentences)
        body = draft.body.casefold()
        assert words <= 180
        assert 3 <= len(draft.sentences) <= 9
        assert any("thank" in sentence.text.casefold() for sentence in draft.sentences[:2])
        assert body.count("thank") <= 2 + sum("thank" in text.casefold() for pairs in noted for _, text in pairs)
        paragraphs = draft.body.split("\n\n")[1:-1]
        assert all(sum(one.text in text for one in draft.sentences) <= 4 for text in paragraphs)
        assert draft.body.endswith(("Kind regards,\nAlice Example", "incerely,\nAlice Example"))
        assert len(draft.subject) <= 60
        assert all(sentence.text in draft.body for sentence in draft.sentences)


@given(st.text(alphabet="abcdefghij", min_size=12, max_size=30), any_note)
def test_private_words_never_stand_in_a_letter(secret: str, note: tuple[NoteKind, str]) -> None:
    assume(secret not in note[1])
    private = [(NoteKind.PRIVATE, secret), (NoteKind.JOTTING, secret), note]
    shared = notes("s", [(NoteKind.PRIVATE, secret)])
    for draft in compose(panel((private, []), shared_notes=shared)):
        assert secret not in draft.body
        assert secret not in str(draft.asks)


def test_the_decision_day_goes_to_the_recruiter() -> None:
    drafts = compose(
        request(
            reader("Priya Example", title="Staff Engineer"),
            reader("Tom Sample", title="Talent Acquisition Partner"),
            shared_notes=notes("s", [(NoteKind.DECIDE, "Friday the 12th")]),
        )
    )
    assert ["Friday, June 12" in draft.body for draft in drafts] == [False, True]


def test_a_shared_note_finds_the_reader_with_the_other_half() -> None:
    drafts = compose(
        request(
            reader("Priya Example", talk="the new press"),
            reader("Tom Sample", need="fewer returns"),
            shared_notes=notes("s", [(NoteKind.MINE, "cut waste by a third")]),
        )
    )
    assert "you need fewer returns, and I cut waste by a third." in drafts[1].body


def test_the_same_words_for_two_readers_go_to_the_first_and_are_asked_about() -> None:
    need = "someone to keep two sites supplied through the winter months"
    drafts = compose(request(reader("Priya Example", need=need), reader("Tom Sample", need=need)))
    assert [need in draft.body for draft in drafts] == [True, False]
    assert any(ask.note == "T-need" for ask in drafts[1].asks)


def test_another_opening_has_other_frames() -> None:
    letters = {compose(request(opening_seed=seed))[0].body for seed in ("", "1", "2", "3", "4")}
    assert len(letters) > 2


def test_nine_interviewers_without_notes_get_nine_letters() -> None:
    drafts = compose(request(*(Reader(f"Priya Example {place}", address_as="Priya") for place in range(9))))
    assert len({draft.body for draft in drafts}) == 9
    assert len({draft.sentences[-1].text for draft in drafts}) == 9


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PRINTED), max_size=6), min_size=2, max_size=4), st.text(max_size=3))
def test_no_frame_is_taken_twice_in_a_panel_of_four(noted: list[list[tuple[NoteKind, str]]], seed: str) -> None:
    drafts = compose(panel(tuple(noted), opening_seed=seed))
    frames = [{frame for one in draft.sentences for frame in one.frames} for draft in drafts]
    assert not any(frames[a] & frames[b] for a in range(len(frames)) for b in range(a))
