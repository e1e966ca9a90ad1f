"""Records as a terminal and a script see them."""

from datetime import datetime, timedelta
from uuid import uuid4

from afterword.cli.findings import finding_as_text
from afterword.cli.shown import due as shown_due
from afterword.cli.shown import interviews, letters, notes
from afterword.letters.notes import NoteKind
from afterword.proofreading.finding import Finding
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.steps.approve import approve
from afterword.steps.debrief import finish, keep_note
from afterword.steps.due import coming, due, next_up
from afterword.steps.write import write


def note(interview: Interview, kind: NoteKind, text: str, now: datetime, about: str | None = "Priya Raman") -> Note:
    contact = interview.interviewers.get(name=about) if about else None
    kept = keep_note(interview, uuid4(), kind, text, contact, now)
    assert kept
    return kept


def test_an_interview_says_when_on_its_own_clock(interview: Interview) -> None:
    text = interviews.as_text(interview)
    assert "When     Thursday, June 11, 2026, 14:00 to 15:00 (America/New_York)" in text
    assert "With     Priya Raman <priya@northwind.example>, Staff Engineer\n         Tom Okafor, Recruiter" in text
    assert "thank-you for Tom Okafor: aim Fri 2026-06-12 15:00, limit Sat 2026-06-13 15:00" in text


def test_an_interview_as_json_is_in_utc(interview: Interview) -> None:
    shown = interviews.as_json(interview)
    assert (shown["start"], shown["end"]) == ("2026-06-11T18:00:00Z", "2026-06-11T19:00:00Z")
    assert shown["place"] is None


def test_what_is_due_names_the_command_that_does_it(interview: Interview, alice: Account, now: datetime) -> None:
    text = shown_due.due_as_text(due(alice, now), None, now)
    assert f"→ afterword letter draft {interview.pk} --for 'Priya Raman'" in text
    assert "Best before Saturday, June 13, 15:00 (America/New_York)." in text
    for_priya = next(shown_due.due_as_json(card) for card in due(alice, now) if card.headline == "Thank Priya Raman")
    assert (for_priya["hours_left"], for_priya["late"]) == (29.0, False)


def test_a_late_thank_you_is_still_due(interview: Interview, alice: Account, now: datetime) -> None:
    cards = due(alice, now + timedelta(days=5))
    assert {card["late"] for card in map(shown_due.due_as_json, cards) if card["kind"] == "thank-you"} == {True}
    assert "Today is fine." in shown_due.due_as_text(cards, None, now + timedelta(days=5))


def test_when_nothing_is_due_it_says_what_comes_next(interview: Interview, alice: Account, now: datetime) -> None:
    before = interview.starts_at - timedelta(hours=1)
    text = shown_due.due_as_text(due(alice, before), coming(alice, before), before)
    assert text.startswith("Nothing is due. You have done your part. Next: Backend Engineer at Northwind, today at 14")


def test_after_the_debrief_it_names_the_letter_that_comes_in_ten_minutes(interview: Interview, alice: Account) -> None:
    just_ended = interview.ends_at + timedelta(minutes=5)
    finish(interview, just_ended)
    text = shown_due.due_as_text(due(alice, just_ended), None, just_ended, later=next_up(alice, just_ended))
    assert text == "Nothing is due right now. Next: Thank Priya Raman, Thursday, June 11, 15:15 (America/New_York)."


def test_best_before_is_not_said_of_a_moment_that_has_passed(
    interview: Interview, alice: Account, now: datetime
) -> None:
    debrief = [card for card in due(alice, now) if card.follow_up.kind == "debrief"]
    assert "Best before" not in shown_due.due_as_text(debrief, None, now)


def test_a_note_shows_the_sentence_it_becomes(interview: Interview, now: datetime) -> None:
    note(interview, NoteKind.NEED, "someone to move billing to Kafka", now)
    shown = notes.as_json(note(interview, NoteKind.MINE, "moved invoicing for 40 shops to Kafka", now))
    sentence = str(shown["sentence"])
    assert "someone to move billing to Kafka; I moved invoicing for 40 shops to Kafka." in sentence
    assert shown["asks"] is None


def test_what_does_not_fit_is_asked_back(interview: Interview, now: datetime) -> None:
    kept = note(interview, NoteKind.DECIDE, "Monday the 12th", now)
    assert notes.as_json(kept)["sentence"] is None
    assert notes.kept(kept).startswith(f"Note {kept.pk} is kept word for word. ")


def test_a_private_note_becomes_no_sentence(interview: Interview, now: datetime) -> None:
    kept = note(interview, NoteKind.PRIVATE, "seemed rushed", now)
    assert notes.kept(kept) == f"Note {kept.pk} is kept word for word. It goes into no letter."


def test_notes_stand_under_whom_they_are_about(interview: Interview, now: datetime) -> None:
    kept = [
        note(interview, NoteKind.TALK, "billing", now),
        note(interview, NoteKind.JOTTING, "blue office", now, about=None),
        note(interview, NoteKind.NEED, "a lead", now),
    ]
    lines = [line.strip() for line in notes.as_text(kept).splitlines()]
    assert lines[0] == "Priya Raman"
    assert lines[2].endswith("They need a lead")
    assert lines[4] == "Shared by all"


def test_a_letter_says_what_holds_it_and_whether_it_is_approved(interview: Interview, now: datetime) -> None:
    letter = write(interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman"), now)
    assert letters.as_text(letter).startswith("To: Priya Raman <priya@northwind.example>\nSubject: ")
    assert "It is not approved yet." in letters.remarks(letter, now)
    assert "no_notes" in str(letters.as_json(letter, now)["warnings"])
    approve(letter, letter.newest.number, now)
    assert letters.as_json(letter, now)["approved"] is True


def test_a_finding_says_where_it_is_and_what_could_stand_there() -> None:
    finding = Finding(12, 17, "names", "The name is Priya.", ("Priya",), blocks=True)
    line = finding_as_text(finding, "Hello.\n\nDearPrija,")
    assert line == "3:5  “Prija” The name is Priya. → “Priya” (this holds the letter)"
