"""The debrief, one half sentence a step."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
import time_machine
from django.test import Client

from afterword.letters.notes import HALF_SENTENCES, NoteKind
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.debrief import confirm_decision, keep_note

JSON = {"Accept": "application/json"}


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


def typed(kind: NoteKind, text: str, contact: Contact | None = None, **more: str) -> dict[str, str]:
    said = {"client_id": str(uuid4()), "kind": kind.value, "text": text, "for": str(contact.pk) if contact else ""}
    return said | more


def at(interview: Interview, rest: str) -> str:
    return f"/interviews/{interview.pk}/{rest}"


def test_the_tab_leads_to_the_debrief_of_the_newest_interview_that_ended(
    alice_page: Client, interview: Interview
) -> None:
    assert alice_page.get("/debriefs").headers["Location"] == at(interview, "debrief")


def test_without_an_interview_the_tab_asks_whether_one_just_came_from_one(alice_page: Client) -> None:
    assert "I just came from an interview" in alice_page.get("/debriefs").text


def test_before_the_interview_it_says_what_to_bring_home(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    with time_machine.travel(now - timedelta(days=2), tick=False):
        page = alice_page.get(at(interview, "debrief")).text
    assert "The card of everyone you meet" in page
    assert "Keep this sentence" not in page


def test_it_asks_first_what_they_need_and_then_what_is_still_empty(
    alice_page: Client, interview: Interview, priya: Contact, now: datetime
) -> None:
    assert "They need …" in alice_page.get(at(interview, "debrief")).text
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to run audits", priya, now)
    assert "What I have done that fits: I …" in alice_page.get(at(interview, "debrief")).text


@pytest.mark.parametrize("kind", list(HALF_SENTENCES))
def test_every_half_sentence_has_its_step(alice_page: Client, interview: Interview, kind: NoteKind) -> None:
    page = alice_page.get(at(interview, f"debrief?kind={kind.value}"))
    assert page.status_code == 200
    assert HALF_SENTENCES[kind].text in page.text


@pytest.mark.parametrize("query", ["kind=nonsense", "kind=need&note=00000000-0000-4000-8000-000000000000"])
def test_a_step_that_is_not_there_is_not_found(alice_page: Client, interview: Interview, query: str) -> None:
    assert alice_page.get(at(interview, f"debrief?{query}")).status_code == 404


def test_a_note_is_kept_word_for_word_and_the_next_question_follows(
    alice_page: Client, interview: Interview, priya: Contact
) -> None:
    answer = alice_page.post(at(interview, "notes"), typed(NoteKind.NEED, " someone to run  audits \r\n", priya))
    note = interview.notes.get()
    assert (note.text, note.contact) == (" someone to run  audits \n", priya)
    assert answer.status_code == 302
    assert answer.headers["Location"] == at(interview, f"debrief?kind=mine&for={priya.pk}")


def test_one_more_stays_with_the_half_sentence(alice_page: Client, interview: Interview, priya: Contact) -> None:
    answer = alice_page.post(at(interview, "notes"), typed(NoteKind.NEED, "someone to run audits", priya, then="more"))
    assert "kind=need" in answer.headers["Location"]


def test_the_next_step_stays_with_the_person(alice_page: Client, interview: Interview) -> None:
    tom = interview.interviewers.get(name="Tom Okafor")
    page = alice_page.get(at(interview, f"debrief?kind=mine&for={tom.pk}")).text
    assert f'value="{tom.pk}" checked' in page


def test_a_single_interviewer_is_not_asked_about(alice_page: Client, interview: Interview, priya: Contact) -> None:
    interview.parts.exclude(contact=priya).delete()
    page = alice_page.get(at(interview, "debrief")).text
    assert "Who is it for" not in page
    assert f'<input type="hidden" name="for" value="{priya.pk}">' in page


def test_a_script_gets_the_client_id_back(alice_page: Client, interview: Interview, priya: Contact) -> None:
    said = typed(NoteKind.NEED, "help", priya)
    first = alice_page.post(at(interview, "notes"), said, headers=JSON)
    again = alice_page.post(at(interview, "notes"), said | {"text": "someone to run audits"}, headers=JSON)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json() == {"kept": said["client_id"]}
    assert [note.text for note in interview.notes.all()] == ["someone to run audits"]


def test_a_note_that_is_too_long_is_refused_with_a_sentence_and_stays_in_the_box(
    alice_page: Client, interview: Interview, priya: Contact
) -> None:
    text = "x" * 40_001
    answer = alice_page.post(at(interview, "notes"), typed(NoteKind.NEED, text, priya))
    assert answer.status_code == 422
    assert text in answer.text
    assert "40,000 is the most" in answer.text
    refused = alice_page.post(at(interview, "notes"), typed(NoteKind.NEED, text, priya), headers=JSON)
    assert "40,000 is the most" in refused.json()["sentence"]
    alice_page.post(at(interview, "notes"), typed(NoteKind.NEED, text[1:], priya))
    assert [len(note.text) for note in interview.notes.all()] == [40_000]


def test_somebody_who_was_not_there_cannot_be_chosen(
    alice_page: Client, charlie: Account, interview: Interview
) -> None:
    said = typed(NoteKind.NEED, "someone to run audits") | {"for": "999999"}
    answer = alice_page.post(at(interview, "notes"), said)
    assert answer.status_code == 422
    assert "someone to run audits" in answer.text
    assert not interview.notes.exists()


def test_the_finished_sentence_is_shown_with_ones_own_words_in_blue(
    alice_page: Client, interview: Interview, priya: Contact
) -> None:
    page = alice_page.post(at(interview, "note-preview"), typed(NoteKind.NEED, "someone to run audits", priya)).text
    assert '<span class="own">someone to run audits</span>' in page
    assert "In the letter to Priya" in page
    assert not interview.notes.exists()


def test_what_was_done_is_shown_joined_to_their_need(
    alice_page: Client, interview: Interview, priya: Contact, now: datetime
) -> None:
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to run audits", priya, now)
    page = alice_page.post(at(interview, "note-preview"), typed(NoteKind.MINE, "led audits", priya)).text
    assert '<span class="own">someone to run audits</span>' in page
    assert '<span class="own">led audits</span>' in page
    assert "with your note before it" in page


def test_typed_markup_stays_text(alice_page: Client, interview: Interview, priya: Contact) -> None:
    typed_in = typed(NoteKind.NEED, "<script>alert(1)</script>", priya)
    assert "<script>alert" not in alice_page.post(at(interview, "note-preview"), typed_in).text
    alice_page.post(at(interview, "notes"), typed_in)
    assert "<script>alert" not in alice_page.get(at(interview, "debrief?kind=mine")).text


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [(NoteKind.PRIVATE, "It never stands in a letter"), (NoteKind.JOTTING, "It goes into no letter by itself")],
)
def test_what_is_for_no_letter_says_so(alice_page: Client, interview: Interview, kind: NoteKind, sentence: str) -> None:
    assert sentence in alice_page.post(at(interview, "note-preview"), typed(kind, "seemed rushed")).text


def test_a_day_is_understood_shown_and_confirmed_before_it_counts(alice_page: Client, interview: Interview) -> None:
    said = typed(NoteKind.DECIDE, "Friday the 19th")
    shown = alice_page.post(at(interview, "notes"), said, follow=True).text
    interview.refresh_from_db()
    assert interview.decision_on is None
    assert "That is Friday, June 19." in shown
    alice_page.post(at(interview, "notes"), said | {"seen": "2026-06-19"})
    interview.refresh_from_db()
    assert (interview.decision_on, interview.decision_words) == (date(2026, 6, 19), "Friday the 19th")


def test_a_day_that_does_not_agree_is_asked_about(alice_page: Client, interview: Interview) -> None:
    page = alice_page.post(at(interview, "notes"), typed(NoteKind.DECIDE, "Monday the 19th"), follow=True).text
    assert "?" in page.split('class="preview__asks">')[1].split("</p>")[0]
    interview.refresh_from_db()
    assert interview.decision_on is None


def test_a_day_can_be_picked_instead(alice_page: Client, interview: Interview) -> None:
    alice_page.post(at(interview, "decision"), {"on": "2026-06-19"})
    interview.refresh_from_db()
    assert interview.decision_on == date(2026, 6, 19)
    assert "This is not a day" in alice_page.post(at(interview, "decision"), {"on": "the 19th"}).text


def test_other_words_for_the_day_have_to_be_confirmed_anew(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    said = typed(NoteKind.DECIDE, "Friday the 19th", seen="2026-06-19")
    alice_page.post(at(interview, "notes"), said)
    alice_page.post(at(interview, "notes"), said | {"text": "in two weeks"}, headers=JSON)
    interview.refresh_from_db()
    assert interview.decision_on is None


def test_what_does_not_fit_is_kept_and_asked_back_once(
    alice_page: Client, interview: Interview, priya: Contact
) -> None:
    said = typed(NoteKind.MINE, "?", priya)
    asked = alice_page.post(at(interview, "notes"), said)
    assert f"note={said['client_id']}" in asked.headers["Location"]
    assert "preview__asks" in alice_page.get(asked.headers["Location"]).text
    onward = alice_page.post(at(interview, "notes"), said | {"seen": "asked"})
    assert "kind=talk" in onward.headers["Location"]
    assert interview.notes.get().text == "?"


def test_an_emptied_note_is_gone_and_can_be_brought_back(
    alice_page: Client, interview: Interview, priya: Contact, now: datetime
) -> None:
    client_id = uuid4()
    keep_note(interview, client_id, NoteKind.NEED, "someone to run audits", priya, now)
    said = {"client_id": str(client_id), "kind": "need", "text": "", "for": str(priya.pk)}
    page = alice_page.post(at(interview, "notes"), said, follow=True).text
    assert not interview.notes.exists()
    assert "Undo" in page
    alice_page.post(at(interview, "notes"), said | {"text": removed_text(page)})
    assert interview.notes.get().text == "someone to run audits"


def test_a_removed_note_can_be_brought_back(
    alice_page: Client, interview: Interview, priya: Contact, now: datetime
) -> None:
    client_id = uuid4()
    keep_note(interview, client_id, NoteKind.NEED, "someone to run audits", priya, now)
    page = alice_page.post(at(interview, f"notes/{client_id}"), {"_method": "delete"}, follow=True).text
    assert not interview.notes.exists()
    assert removed_text(page) == "someone to run audits"
    assert "Undo" not in alice_page.get(at(interview, "debrief")).text


def removed_text(page: str) -> str:
    return page.split('<textarea name="text" hidden>')[1].split("</textarea>")[0].strip("\n")


def test_a_note_can_be_changed_later(alice_page: Client, interview: Interview, priya: Contact, now: datetime) -> None:
    note = keep_note(interview, uuid4(), NoteKind.NEED, "someone to run audits", priya, now)
    assert note is not None
    page = alice_page.get(at(interview, f"debrief?kind=need&note={note.client_id}")).text
    assert "someone to run audits</textarea>" in page
    assert str(note.client_id) in page


def test_the_last_question_is_how_it_felt_and_then_comes_the_first_letter(
    alice_page: Client, interview: Interview
) -> None:
    assert "Read the letter to Priya Raman" in alice_page.get(at(interview, "debrief?kind=felt")).text
    answer = alice_page.post(at(interview, "felt"), {"felt": "badly"})
    interview.refresh_from_db()
    assert interview.felt == "badly"
    first = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    assert answer.headers["Location"] == f"/follow-ups/{first.pk}/letter"
    assert interview.follow_ups.get(kind="debrief").done_at is not None


def test_how_it_felt_need_not_be_said(alice_page: Client, interview: Interview) -> None:
    alice_page.post(at(interview, "felt"), {"felt": ""})
    interview.refresh_from_db()
    assert interview.felt == ""
    assert alice_page.post(at(interview, "felt"), {"felt": "euphoric"}).status_code == 404


def test_a_debrief_without_anybody_named_leads_to_the_interview(alice_page: Client, interview: Interview) -> None:
    interview.parts.all().delete()
    interview.follow_ups.filter(kind="thank-you").delete()
    assert alice_page.get(at(interview, "debrief")).status_code == 200
    assert alice_page.post(at(interview, "felt"), {"felt": ""}).headers["Location"] == f"/interviews/{interview.pk}"


def test_two_of_one_name_are_told_apart(alice_page: Client, interview: Interview) -> None:
    interview.interviewers.filter(name="Tom Okafor").update(name="Priya Banerjee")
    page = alice_page.get(at(interview, "debrief")).text
    assert "Priya Raman</label>" in page
    assert "Priya Banerjee</label>" in page


def test_charlie_finds_nothing_of_it(charlie_page: Client, interview: Interview, priya: Contact) -> None:
    for rest in ("debrief", "debrief/whole"):
        assert charlie_page.get(at(interview, rest)).status_code == 404
    for rest in ("notes", "note-preview", "felt", "decision", "debrief/done", "debrief/whole"):
        assert charlie_page.post(at(interview, rest), typed(NoteKind.NEED, "x", priya)).status_code == 404
    assert not interview.notes.exists()


def test_a_note_of_another_interview_is_not_overwritten(
    alice_page: Client, interview: Interview, priya: Contact, now: datetime
) -> None:
    note = keep_note(interview, uuid4(), NoteKind.NEED, "someone to run audits", priya, now)
    assert note is not None
    interview.pk, interview.opening_id = None, interview.opening_id
    interview.save()
    said = {"client_id": str(note.client_id), "kind": "need", "text": "other", "for": ""}
    answer = alice_page.post(at(interview, "notes"), said)
    assert answer.status_code == 422
    assert "belongs to another interview" in answer.text
    note.refresh_from_db()
    assert note.text == "someone to run audits"


def test_the_confirmed_day_is_forgotten_with_its_note(interview: Interview, now: datetime) -> None:
    client_id: UUID = uuid4()
    keep_note(interview, client_id, NoteKind.DECIDE, "Friday the 19th", None, now)
    confirm_decision(interview, date(2026, 6, 19), "Friday the 19th", now)
    keep_note(interview, client_id, NoteKind.DECIDE, "", None, now)
    assert interview.decision_on is None


BOTH = "have kids who play handball"


def test_family_goes_into_a_letter_only_where_it_is_ticked(
    alice_page: Client, interview: Interview, priya: Contact
) -> None:
    said = typed(NoteKind.COMMON, BOTH, priya)
    asked = alice_page.post(at(interview, "note-preview"), said).text
    assert "only if you tick it" in asked
    assert "is-personal" in asked
    ticked = alice_page.post(at(interview, "note-preview"), said | {"ticked": "on"}).text
    assert BOTH in ticked
    assert "is-personal" in ticked


def test_nothing_is_to_be_ticked_where_nothing_is_personal(
    alice_page: Client, interview: Interview, priya: Contact
) -> None:
    for kind, text in (
        (NoteKind.COMMON, "learned to cook in small kitchens"),
        (NoteKind.NEED, "help for the kids’ ward"),
    ):
        assert "is-personal" not in alice_page.post(at(interview, "note-preview"), typed(kind, text, priya)).text
    assert "ticked" not in alice_page.get(at(interview, "debrief?kind=need")).text


def test_a_tick_is_kept_with_its_note_and_shown_again(
    alice_page: Client, interview: Interview, priya: Contact, now: datetime
) -> None:
    said = typed(NoteKind.COMMON, BOTH, priya, ticked="on", seen="asked")
    onward = alice_page.post(at(interview, "notes"), said).headers["Location"]
    assert "note=" not in onward
    note = interview.notes.get()
    assert note.ticked_at == now
    page = alice_page.get(at(interview, f"debrief?kind=common&note={note.client_id}")).text
    assert 'name="ticked" checked' in page
    alice_page.post(at(interview, "notes"), {**said, "ticked": ""})
    assert interview.notes.get().ticked_at is None


def test_a_removed_note_comes_back_with_its_tick(alice_page: Client, interview: Interview, priya: Contact) -> None:
    said = typed(NoteKind.COMMON, BOTH, priya, ticked="on")
    alice_page.post(at(interview, "notes"), said)
    removed = alice_page.post(at(interview, f"notes/{said['client_id']}"), {"_method": "delete"}, follow=True).text
    assert '<input type="hidden" name="ticked" value="on">' in removed
