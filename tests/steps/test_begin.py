"""Letters that no plan owes: begun by the candidate, once, with what they have to be told."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from afterword.errors import HeldError, InputError
from afterword.letters.notes import NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve
from afterword.steps.begin import Told, begin
from afterword.steps.debrief import keep_note
from afterword.steps.due import due
from afterword.steps.freeze import frozen
from afterword.steps.hand_over import hand_over, went_out
from afterword.steps.kinds import BEGUN_BY_HAND, KINDS
from afterword.steps.log import logged_follow_ups
from afterword.steps.plan import replan
from afterword.steps.proofread import proofread
from afterword.steps.sent import record_sent
from afterword.steps.settle import finish
from afterword.steps.thread import thread_of
from afterword.steps.write import write

TOLD = Told("I finished the course on stock planning", "Staff Engineer", "your careers page")
LATER = timedelta(days=20)


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


def test_a_check_in_is_begun_once_and_due_at_once(interview: Interview, priya: Contact, now: datetime) -> None:
    first = begin(interview, priya, "check-in", Told(), now + LATER)
    assert begin(interview, priya, "check-in", Told(news="I moved to Boston"), now + LATER) == first
    assert interview.follow_ups.get(kind="check-in").news == "I moved to Boston"
    cards = [card for card in due(interview.account, now + LATER) if card.follow_up == first]
    assert [card.headline for card in cards] == ["Check in with Priya Raman"]


def test_another_one_can_be_begun_after_the_first_is_done(interview: Interview, priya: Contact, now: datetime) -> None:
    first = begin(interview, priya, "check-in", Told(), now + LATER)
    finish(first, now + LATER)
    assert begin(interview, priya, "check-in", Told(), now + LATER) != first


def test_planning_again_leaves_what_the_candidate_began(interview: Interview, priya: Contact, now: datetime) -> None:
    begun = begin(interview, priya, "hello", TOLD, now)
    replan(interview, now)
    assert interview.follow_ups.get(kind="hello") == begun


@pytest.mark.parametrize(
    ("kind", "told", "sentence"),
    [
        ("hello", Told(), "A hello has something to tell"),
        ("new-opening", Told(news="I moved"), "Which role is it about?"),
        ("check-in", Told(news="x" * 501), "longer than 500 characters"),
        ("thank-you", Told(), "is not begun by hand"),
    ],
)
def test_what_a_letter_needs_is_asked_first(
    interview: Interview, priya: Contact, now: datetime, kind: str, told: Told, sentence: str
) -> None:
    with pytest.raises(InputError, match=sentence):
        begin(interview, priya, kind, told, now)


def test_nothing_is_begun_before_one_has_met(interview: Interview, priya: Contact) -> None:
    with pytest.raises(HeldError, match="You have not met yet"):
        begin(interview, priya, "check-in", Told(), interview.ends_at - timedelta(minutes=5))


@pytest.mark.parametrize("kind", [*BEGUN_BY_HAND, "material"])
def test_every_kind_is_written_to_its_one_reader(
    interview: Interview, priya: Contact, now: datetime, kind: str
) -> None:
    keep_note(interview, uuid4(), NoteKind.PROMISE, "send the migration plan", priya, now)
    keep_note(interview, uuid4(), NoteKind.TALK, "moving billing to Kafka", priya, now)
    owed = kind in KINDS and KINDS[kind].is_planned
    row = interview.follow_ups.get(kind=kind) if owed else begin(interview, priya, kind, TOLD, now + LATER)
    letter = write(row, now + LATER)
    assert letter.newest.body.strip()
    assert "Priya" in letter.newest.body
    assert "Tom" not in letter.newest.body
    assert proofread(letter, now + LATER).all == ()


def _sent(letter: Letter, now: datetime) -> None:
    """As if it had left by the connected mailbox."""
    approval = approve(letter, letter.newest.number, now)
    entry = letter.outbox_entries.create(
        account=letter.account,
        approval=approval,
        entered_at=now,
        send_at=now,
        state="committing",
        content=b"",
    )
    assert record_sent(entry, now, "Sent.", now)


def test_a_check_in_is_a_reply_in_the_thank_yous_thread(letter: Letter, now: datetime) -> None:
    """`letter` is Alice's approved thank-you, with a mailbox that sends it."""
    _sent(letter, now)
    contact = letter.follow_up.contact
    assert contact is not None
    row = begin(letter.follow_up.interview, contact, "check-in", Told(), now + LATER)
    check_in = write(row, now + LATER)
    assert check_in.newest.subject == f"Re: {letter.newest.subject}"
    approval = approve(check_in, check_in.newest.number, now + LATER)
    entry = check_in.outbox_entries.create(
        account=check_in.account, approval=approval, entered_at=now, send_at=now + LATER
    )
    _, content = frozen(entry, now + LATER)
    assert f"In-Reply-To: {letter.newest.approvals.get().message_id}".encode() in content


def test_a_hello_begins_a_thread_of_its_own(letter: Letter, now: datetime) -> None:
    _sent(letter, now)
    contact = letter.follow_up.contact
    assert contact is not None
    row = begin(letter.follow_up.interview, contact, "hello", TOLD, now + LATER)
    assert thread_of(row) is None
    assert not write(row, now + LATER).newest.subject.startswith("Re:")


def test_the_log_tells_a_thank_you_from_a_check_in(letter: Letter, now: datetime) -> None:
    interview, contact = letter.follow_up.interview, letter.follow_up.contact
    assert contact is not None
    row = begin(interview, contact, "check-in", Told(), now + LATER)
    check_in = write(row, now + LATER)
    approve(check_in, check_in.newest.number, now + LATER)
    went_out(hand_over(check_in, "copy", now + LATER), now + LATER)
    assert logged_follow_ups(interview) == {row.pk}
