"""“Say it another way”: the candidate's own sentence on the page of a half sentence."""

from collections.abc import Iterator
from datetime import datetime
from html import unescape
from uuid import uuid4

import pytest
import time_machine
from django.test import Client

from afterword.letters.notes import NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.steps.debrief import keep_note

JSON = {"Accept": "application/json"}
OWN = "Your audits need one pair of eyes, and I would like them to be mine."
OFFERED = "You mentioned that you need someone to run audits."
TAKE_UP, DROP, INSTEAD = "Take it up again", "Drop it", "Take Afterword’s sentence instead"


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


@pytest.fixture
def need(interview: Interview, priya: Contact, now: datetime) -> Note:
    note = keep_note(interview, uuid4(), NoteKind.NEED, "someone to run audits", priya, now, mended=OWN)
    assert note is not None
    return note


def sent(note: Note, text: str, **more: str) -> dict[str, str]:
    return {"client_id": str(note.client_id), "kind": note.kind, "text": text, "for": str(note.contact_id)} | more


def at(interview: Interview, rest: str) -> str:
    return f"/interviews/{interview.pk}/{rest}"


def step(page: Client, note: Note) -> str:
    return unescape(page.get(at(note.interview, f"debrief?kind={note.kind}&note={note.client_id}")).text)


def field(page: str) -> str:
    return page.partition('name="mended"')[2].partition(">\n")[2].partition("</textarea>")[0]


def test_the_field_begins_with_afterwords_sentence_for_the_note_alone(
    alice_page: Client, interview: Interview, priya: Contact, now: datetime
) -> None:
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to run audits", priya, now)
    mine = keep_note(interview, uuid4(), NoteKind.MINE, "ran audits", priya, now)
    assert mine
    page = step(alice_page, mine)
    assert "Say it another way" in page
    assert field(page).endswith("I ran audits.")
    assert "someone to run audits" not in field(page)


@pytest.mark.parametrize("kind", [NoteKind.PRIVATE, NoteKind.JOTTING, NoteKind.DECIDE])
def test_what_becomes_no_sentence_cannot_be_said_another_way(
    alice_page: Client, interview: Interview, kind: NoteKind
) -> None:
    assert "Say it another way" not in alice_page.get(at(interview, f"debrief?kind={kind.value}")).text


def test_ones_own_sentence_is_kept_with_the_note_and_shown_in_blue(
    alice_page: Client, interview: Interview, priya: Contact
) -> None:
    note = Note(client_id=uuid4(), kind="need", contact=priya)
    said = sent(note, "someone to run audits", mended=OWN.rstrip(".").replace("Your", "your"), offered=OFFERED)
    assert alice_page.post(at(interview, "notes"), said, headers=JSON).json() == {"kept": said["client_id"]}
    kept = interview.notes.get()
    assert (kept.mended, kept.is_mended) == (OWN, True)
    page = step(alice_page, kept)
    assert f'<span class="own">{OWN}</span>' in page
    assert field(page) == OWN
    assert INSTEAD in page


def test_the_sentence_that_was_offered_is_not_ones_own(
    alice_page: Client, interview: Interview, priya: Contact
) -> None:
    note = Note(client_id=uuid4(), kind="need", contact=priya)
    alice_page.post(at(interview, "notes"), sent(note, "someone to run audits", mended=OFFERED, offered=OFFERED))
    assert interview.notes.get().mended == ""


def test_an_untouched_field_behind_new_words_sets_it_aside_and_says_so(
    alice_page: Client, interview: Interview, need: Note
) -> None:
    said = sent(need, "a planner", mended=OWN, offered=OFFERED)
    shown = unescape(alice_page.post(at(interview, "note-preview"), said).text)
    assert "your own sentence is set aside" in shown
    assert '<span class="own">a planner</span>' in shown
    assert interview.notes.get().is_mended
    page = unescape(alice_page.post(at(interview, "notes"), said, follow=True).text)
    assert "your own sentence is set aside" in page
    assert OWN in page
    assert TAKE_UP in page
    assert DROP in page
    assert field(page).endswith("a planner.")


def test_typing_back_what_it_was_mended_from_brings_it_back(
    alice_page: Client, interview: Interview, need: Note
) -> None:
    alice_page.post(at(interview, "notes"), sent(need, "a planner", mended=OWN, offered=OFFERED), headers=JSON)
    offered = "You mentioned that you need a planner."
    back = sent(need, "someone to run audits", mended=offered, offered=offered)
    assert OWN in alice_page.post(at(interview, "note-preview"), back).text
    alice_page.post(at(interview, "notes"), back, headers=JSON)
    assert interview.notes.get().is_mended


def test_it_is_taken_up_again_for_the_new_words(alice_page: Client, interview: Interview, need: Note) -> None:
    alice_page.post(at(interview, "notes"), sent(need, "a planner", mended=OWN, offered=OFFERED))
    page = alice_page.post(at(interview, f"notes/{need.client_id}/mended"), follow=True).text
    assert interview.notes.get().is_mended
    assert INSTEAD in page
    again = alice_page.post(at(interview, f"notes/{need.client_id}/mended"))
    assert again.status_code == 302


@pytest.mark.parametrize("text", ["someone to run audits", "a planner"])
def test_it_is_taken_back_and_dropped(alice_page: Client, interview: Interview, need: Note, text: str) -> None:
    alice_page.post(at(interview, "notes"), sent(need, text, mended=OWN, offered=OFFERED))
    alice_page.post(at(interview, f"notes/{need.client_id}/mended"), {"_method": "delete"})
    kept = interview.notes.get()
    assert (kept.mended, kept.text) == ("", text)


@pytest.mark.parametrize("mended", ["", OFFERED])
def test_an_emptied_field_takes_it_back_too(alice_page: Client, interview: Interview, need: Note, mended: str) -> None:
    alice_page.post(at(interview, "notes"), sent(need, need.text, mended=mended, offered=OFFERED))
    assert interview.notes.get().mended == ""


def test_two_sentences_are_refused_and_stay_in_the_field(alice_page: Client, interview: Interview, need: Note) -> None:
    two = "I would like to. I can start soon."
    answer = alice_page.post(at(interview, "notes"), sent(need, need.text, mended=two, offered=OFFERED))
    assert answer.status_code == 422
    assert "These are two sentences." in answer.text
    assert field(unescape(answer.text)) == two
    assert interview.notes.get().mended == OWN
    refused = alice_page.post(at(interview, "notes"), sent(need, need.text, mended=two), headers=JSON)
    assert "These are two sentences." in refused.json()["sentence"]


def test_a_removed_note_comes_back_with_it(alice_page: Client, interview: Interview, need: Note) -> None:
    page = alice_page.post(at(interview, f"notes/{need.client_id}"), {"_method": "delete"}, follow=True)
    assert OWN in page.text
    alice_page.post(at(interview, "notes"), sent(need, need.text, mended=OWN, then="more"))
    assert interview.notes.get().is_mended


def test_the_long_page_leaves_it_alone(alice_page: Client, interview: Interview, need: Note) -> None:
    whole = {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0"}
    whole |= {f"form-0-{name}": value for name, value in sent(need, need.text + " twice").items()}
    alice_page.post(at(interview, "debrief/whole"), whole)
    kept = interview.notes.get()
    assert (kept.text, kept.mended, kept.is_set_aside) == ("someone to run audits twice", OWN, True)


def test_a_sentence_written_just_before_the_half_sentence_changed_is_set_aside(
    alice_page: Client, interview: Interview, priya: Contact, now: datetime
) -> None:
    note = keep_note(interview, uuid4(), NoteKind.NEED, "someone to run audits", priya, now)
    assert note
    typed = sent(note, "a planner for two depots", mended=OWN, offered=OFFERED, mended_from="someone to run audits")
    preview = unescape(alice_page.post(at(interview, "note-preview"), typed).text)
    assert "set aside" in preview
    assert OWN in preview
    alice_page.post(at(interview, "notes"), typed, headers=JSON)
    note.refresh_from_db()
    assert (note.is_set_aside, note.mended) == (True, OWN)
