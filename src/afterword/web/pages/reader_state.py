"""How far the letter to each person of an interview is, and what to do next."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.approve import standing_approval
from afterword.steps.due_sentences import headline
from afterword.steps.kinds import AFTER_A_NO, LADDER
from afterword.steps.log import logged_follow_ups
from afterword.steps.when_due import comes_at
from afterword.web.pages.today_card import action_of, best_before
from afterword.words.names import greeting


@dataclass(frozen=True)
class ReaderState:
    """A person met, the shape and the words of their letter's state, and its follow-up while there is one.

    `is_owed` says that the thank-you is neither sent nor left out; DELETE at `undo_url` takes such an end back, where
    it was only said and no letter is on the log.
    """

    contact: Contact
    follow_up: FollowUp | None
    mark: str
    words: str
    is_owed: bool = False
    undo_url: str = ""


@dataclass(frozen=True)
class NextStep:
    """The one primary action of the Interview page."""

    words: str
    url: str


def reader_states(interview: Interview, now: datetime, own_zone: ZoneInfo) -> tuple[ReaderState, ...]:
    """One state a person, in the order they were named."""
    thanks = interview.follow_ups.filter(kind="thank-you").select_related("interview", "contact", "account")
    rows = {row.contact_id: row for row in thanks.order_by("pk")}
    parts = interview.parts.select_related("contact")
    return tuple(_state(interview, part.contact, rows.get(part.contact_id), now, own_zone) for part in parts)


def next_step(interview: Interview, states: tuple[ReaderState, ...], now: datetime) -> NextStep | None:
    """The debrief until it is done, then the first letter still owed, then what silence asks for; else None."""
    if interview.ends_at > now:
        return None
    if interview.follow_ups.filter(kind="debrief", done_at=None, skipped_at=None).exists():
        return NextStep("Write down what was said", reverse("debrief", args=[interview.pk]))
    for state in states:
        if state.is_owed and state.follow_up:
            name = greeting(state.contact.name, state.contact.address_as or None)
            return NextStep(f"Read the letter to {name}", reverse("follow-up-letter", args=[state.follow_up.pk]))
    return _for_silence(interview, now)


def _for_silence(interview: Interview, now: datetime) -> NextStep | None:
    rows = interview.follow_ups.filter(kind__in=(*LADDER, *AFTER_A_NO), done_at=None, skipped_at=None)
    for row in rows.select_related("contact", "account", "interview__opening__employer"):
        if comes_at(row, now) <= now:
            return NextStep(headline(row), action_of(row)[1])
    return None


def _state(
    interview: Interview, contact: Contact, row: FollowUp | None, now: datetime, own_zone: ZoneInfo
) -> ReaderState:
    if interview.ends_at > now:
        return ReaderState(contact, None, "open", "You have not met yet.")
    if row is None:
        return ReaderState(contact, None, "rest", "No letter is planned.")
    if row.done_at:
        on = row.done_at.astimezone(own_zone)
        undo_url = "" if row.pk in logged_follow_ups(interview) else reverse("follow-up-done", args=[row.pk])
        return ReaderState(contact, row, "done", f"Thanked on {on:%a} {on.day} {on:%b}.", undo_url=undo_url)
    if row.skipped_at:
        return ReaderState(contact, row, "rest", "Left out.", undo_url=reverse("follow-up-skipped", args=[row.pk]))
    mark, words = _written(row)
    return ReaderState(contact, row, mark, f"{words} {_by_when(row, now, own_zone)}", is_owed=True)


def _written(row: FollowUp) -> tuple[str, str]:
    if hasattr(row, "letter"):
        if standing_approval(row.letter):
            return "half", "Approved, not sent yet."
        return "half", "Written; read it once more."
    notes = row.interview.notes.exclude(kind__in=("private", "jotting"))
    if notes.filter(contact=row.contact).exists() or notes.filter(contact=None).exists():
        return "open", "Not written yet."
    return "open", "Not written. You have no notes for it yet."


def _by_when(row: FollowUp, now: datetime, own_zone: ZoneInfo) -> str:
    if row.limit_at is None or row.limit_at <= now:
        return "Today is fine."
    their_zone = ZoneInfo((row.contact.time_zone if row.contact else "") or row.interview.time_zone)
    return f"{best_before(row.limit_at, now, own_zone, their_zone)[0]}."
