"""The promises of the README, each held by a test; the sentence in the README is part of it."""

import io
import re
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from afterword.archive.packing import pack
from afterword.errors import HeldError
from afterword.letters.compose import compose
from afterword.letters.frames import frames_for
from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.candidate import Candidate
from afterword.records.hand_over import HandOver, Way
from afterword.records.interview import Interview
from afterword.steps.approve import approve
from afterword.steps.bring import bring
from afterword.steps.debrief import keep_note
from afterword.steps.edit import edit
from afterword.steps.hand_over import hand_over
from afterword.steps.take import contents
from afterword.steps.write import write
from tests.letters.cast import PRINTED, REQUEST, notes, request
from tests.letters.cast import reader as a_reader

README = " ".join(Path("README.md").read_text(encoding="utf-8").split())


def promised(sentence: str) -> None:
    assert sentence in README


@pytest.mark.parametrize("way", list(Way))
def test_nothing_is_handed_over_but_the_exact_text_that_was_approved(interview: Interview, way: Way) -> None:
    promised("Nothing is sent to an employer unless you approved that exact text.")
    now = interview.ends_at + timedelta(hours=2)
    letter = write(interview.follow_ups.filter(kind="thank-you")[0], now)
    with pytest.raises(HeldError):
        hand_over(letter, way, now)
    approve(letter, letter.newest.number, now)
    edit(letter, letter.newest.subject, letter.newest.body.replace("Dear", "Hello"), now)
    with pytest.raises(HeldError):
        hand_over(letter, way, now)
    assert not HandOver.objects.exists()


def test_nothing_leaves_the_machine(alice_page: Client, interview: Interview, socket_disabled: None) -> None:
    promised("without, nothing at all, and your mail app does the sending")
    priya = interview.interviewers.get(name="Priya Raman")
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, interview.ends_at)
    row = interview.follow_ups.get(kind="thank-you", contact=priya)
    pages = ("/", f"/interviews/{interview.pk}", f"/follow-ups/{row.pk}/letter", "/settings/keep/archive")
    # Every socket raises here, loopback too: a page that opened one would fail.
    assert [alice_page.get(page, follow=True).status_code for page in pages] == [200] * len(pages)


@given(st.lists(st.sampled_from(PRINTED), min_size=1, max_size=6))
def test_every_word_of_a_letter_is_the_candidates_a_fact_or_a_frame(said: list[tuple[NoteKind, str]]) -> None:
    promised("Every sentence of a letter comes from a note or a stated fact")
    priya = a_reader("Priya Example")
    (draft,) = compose(request(type(priya)(priya.name, notes=notes("n", said))))
    stated = _words(f"{REQUEST.role} {REQUEST.employer} Tuesday") | _frame_words()
    for sentence in draft.sentences:
        assert bool(sentence.own) == bool(sentence.notes)
        # What is not the candidate's own words is one of our frames, the role, the employer and the day.
        assert _words(_without(sentence.text, sentence.own)) <= stated


def test_everything_taken_along_can_be_read_back_in(alice: Account, interview: Interview, now: datetime) -> None:
    promised("It is all yours.")
    letter = write(interview.follow_ups.filter(kind="thank-you")[0], now)
    edit(letter, "Mine", letter.newest.body, now)
    file = io.BytesIO()
    pack(contents(alice, now), file)
    other = Account.objects.create(owner=Candidate.objects.create(sign_in_name="alice elsewhere", made_at=now))
    bring(other, io.BytesIO(file.getvalue()))
    assert contents(other, now).rows.keys() == contents(alice, now).rows.keys()
    assert [row.body for row in other.letter_versions.all()] == [row.body for row in alice.letter_versions.all()]


def _frame_words() -> set[str]:
    return {word for family in frames_for("en-US").values() for frame in family for word in _words(frame)}


def _without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(spans):
        text = text[:start] + " " + text[end:]
    return text


def _words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]+", text)}
