"""The debrief as one long page."""

from datetime import datetime
from uuid import uuid4

from django.test import Client

from afterword.letters.notes import HALF_SENTENCES, NoteKind
from afterword.records.interview import Interview
from afterword.steps.debrief import keep_note


def address(interview: Interview) -> str:
    return f"/interviews/{interview.pk}/debrief/whole"


def filled(client: Client, interview: Interview, **texts: str) -> dict[str, str]:
    """The page's form with a text typed into the last box of each kind named."""
    forms = client.get(address(interview)).context["notes"].forms
    said = {"form-TOTAL_FORMS": str(len(forms)), "form-INITIAL_FORMS": str(len(forms))}
    for number, form in enumerate(forms):
        kind = form["kind"].value()
        said |= {
            f"form-{number}-{name}": str(form[name].value() or "") for name in ("client_id", "kind", "text", "for")
        }
        if kind in texts and not said[f"form-{number}-text"]:
            said[f"form-{number}-text"] = texts[kind]
    return said


def test_every_half_sentence_stands_on_it(alice_page: Client, interview: Interview) -> None:
    page = alice_page.get(address(interview)).text
    for kind in HALF_SENTENCES:
        assert f'id="{kind.value}"' in page


def test_what_is_filled_in_is_kept_and_what_is_empty_is_not(alice_page: Client, interview: Interview) -> None:
    said = filled(alice_page, interview, need="someone to run audits", private="seemed rushed")
    answer = alice_page.post(address(interview), said)
    assert answer.headers["Location"] == f"/interviews/{interview.pk}/debrief?kind=felt"
    kept = {note.kind: (note.text, note.contact and note.contact.name) for note in interview.notes.all()}
    assert kept == {"need": ("someone to run audits", "Priya Raman"), "private": ("seemed rushed", None)}


def test_what_was_kept_is_shown_and_an_emptied_one_is_removed(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    keep_note(interview, uuid4(), NoteKind.TALK, "moving billing to Kafka", None, now)
    assert "moving billing to Kafka</textarea>" in alice_page.get(address(interview)).text
    said = {
        key: "" if text == "moving billing to Kafka" else text for key, text in filled(alice_page, interview).items()
    }
    alice_page.post(address(interview), said)
    assert not interview.notes.exists()


def test_what_did_not_change_is_left_alone(alice_page: Client, interview: Interview, now: datetime) -> None:
    keep_note(interview, uuid4(), NoteKind.TALK, "moving billing to Kafka", None, now)
    alice_page.post(address(interview), filled(alice_page, interview))
    assert interview.notes.get().changed_at == now


def test_a_note_that_is_too_long_is_refused_and_the_others_are_kept(alice_page: Client, interview: Interview) -> None:
    said = filled(alice_page, interview, need="x" * 40_001, mine="moved a depot")
    page = alice_page.post(address(interview), said)
    assert page.status_code == 422
    assert "40,000 is the most" in page.text
    assert "x" * 40_001 in page.text
    assert [note.text for note in interview.notes.all()] == ["moved a depot"]


def test_charlie_finds_nothing_of_it(charlie_page: Client, interview: Interview) -> None:
    assert charlie_page.get(address(interview)).status_code == 404
