"""The files of a letter on its page: added, downloaded, put in order, removed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve, standing_approval
from afterword.steps.attach import Chosen, attach
from afterword.steps.debrief import keep_note
from afterword.steps.edit import mark
from afterword.steps.schedule import UNDO
from afterword.steps.settle import finish
from afterword.steps.write import write
from afterword.web.upload_limit import OF_A_LETTER

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 900


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def letter(interview: Interview, now: datetime) -> Letter:
    """To Priya, whom Alice promised a runbook."""
    priya = interview.interviewers.get(name="Priya Raman")
    keep_note(interview, uuid4(), NoteKind.PROMISE, "send you the runbook", priya, now)
    return write(interview.follow_ups.get(kind="thank-you", contact=priya), now)


def at(letter: Letter, rest: str = "") -> str:
    return f"/letters/{letter.pk}/attachments{rest}"


def file(name: str, content: bytes = PDF) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def box(letter: Letter, **changes: Any) -> dict[str, Any]:
    """The form as the page shows it, with changes typed into it and files chosen."""
    newest = letter.newest
    return {"subject": newest.subject, "body": newest.body, "read": mark(newest)} | changes


def names(letter: Letter) -> list[str]:
    return [one.name for one in letter.attachments.all()]


def page_of(client: Client, letter: Letter) -> str:
    return client.get(f"/letters/{letter.pk}").text


def test_several_files_are_attached_at_once_and_listed_in_words(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(at(letter), box(letter, files=[file("runbook.pdf"), file("Größe.txt", b"42")]))
    assert answer.headers["Location"] == f"/letters/{letter.pk}#files"
    page = page_of(alice_page, letter)
    assert "runbook.pdf</a>" in page
    assert "PDF, 230 kB" in page
    assert "Text file, 2 bytes" in page
    assert "230 kB of 15 MB together" in page
    assert "runbook" in letter.newest.body
    assert "attached" in letter.newest.body


def test_what_was_typed_is_kept_with_the_file(alice_page: Client, letter: Letter) -> None:
    typed = letter.newest.body.replace("Dear", "Hello")
    alice_page.post(at(letter), box(letter, body=typed, files=[file("runbook.pdf")]))
    assert letter.newest.body == typed
    assert names(letter) == ["runbook.pdf"]


def test_a_file_that_cannot_be_sent_is_said_at_its_place_and_the_rest_is_kept(
    alice_page: Client, letter: Letter
) -> None:
    typed = letter.newest.body.replace("Dear", "Hello")
    chosen = [file("setup.exe"), file("runbook.pdf"), file("empty.pdf", b"")]
    answer = alice_page.post(at(letter), box(letter, body=typed, files=chosen))
    assert answer.status_code == 422
    assert "“setup.exe” is a program or a script" in answer.text
    assert "“empty.pdf” is empty" in answer.text
    assert names(letter) == ["runbook.pdf"]
    assert letter.newest.body == typed


def test_a_file_is_kept_although_the_text_is_refused(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(at(letter), box(letter, body=" ", files=[file("runbook.pdf")]))
    assert answer.status_code == 422
    assert "The letter is empty." in answer.text
    assert names(letter) == ["runbook.pdf"]


def test_pressed_without_a_file_it_says_so(alice_page: Client, letter: Letter) -> None:
    assert "No file was chosen." in alice_page.post(at(letter), box(letter)).text


def test_more_than_a_letter_carries_is_said_on_the_page_and_nothing_typed_is_lost(
    alice_page: Client, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afterword.web.upload_limit.OF_A_LETTER", replace(OF_A_LETTER, bytes=300_000))
    typed = box(letter, files=[file("a.pdf"), file("b.pdf")], subject="Mine: the Backend Engineer role")
    answer = alice_page.post(at(letter), typed)
    assert answer.status_code == 413
    assert "None of them was added" in answer.text
    assert names(letter) == []
    assert letter.newest.subject == "Mine: the Backend Engineer role"


def test_a_whole_folder_chosen_by_mistake_is_said_on_the_page(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(at(letter), box(letter, files=[file(f"{one}.txt", b"0") for one in range(150)]))
    assert answer.status_code == 413
    assert "at most 20 files" in answer.text
    assert names(letter) == []


def test_no_byte_past_the_limit_is_kept_by_any_page(
    alice_page: Client, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afterword.web.upload_limit.OF_A_LETTER", replace(OF_A_LETTER, bytes=100))
    answer = alice_page.post("/settings/you", {"name": "Alice", "photo": file("a.jpg")})
    assert answer.status_code in (302, 422)
    assert not answer.wsgi_request.FILES


def test_an_attached_file_comes_back_byte_for_byte_and_is_never_shown_as_a_page(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    attach(letter, [Chosen("Größe.html", b"<script>alert(1)</script>")], now)
    answer = alice_page.get(at(letter, f"/{letter.attachments.get().pk}"))
    assert answer.content == b"<script>alert(1)</script>"
    assert answer.headers["Content-Type"] == "text/html"
    assert answer.headers["Content-Disposition"] == "attachment; filename*=utf-8''Gr%C3%B6%C3%9Fe.html"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_a_removed_file_is_gone_and_what_was_typed_is_kept(alice_page: Client, letter: Letter, now: datetime) -> None:
    attach(letter, [Chosen("runbook.pdf", PDF)], now)
    address = at(letter, f"/{letter.attachments.get().pk}")
    typed = letter.newest.body.replace("Dear", "Hello")
    answer = alice_page.post(address, box(letter, body=typed, _method="delete"))
    assert answer.status_code == 302
    assert names(letter) == []
    assert letter.newest.body == typed
    assert alice_page.get(address).status_code == 404


def test_a_file_moves_up(alice_page: Client, letter: Letter, now: datetime) -> None:
    attach(letter, [Chosen("a.pdf", PDF), Chosen("b.pdf", PDF)], now)
    alice_page.post(at(letter, f"/{letter.attachments.get(name='b.pdf').pk}/up"), box(letter))
    assert names(letter) == ["b.pdf", "a.pdf"]


def test_a_file_added_to_an_approved_letter_takes_the_approval_back_and_the_page_says_so(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    approve(letter, letter.newest.number, now)
    assert "A change takes the approval back" in page_of(alice_page, letter)
    page = alice_page.post(at(letter), box(letter, files=[file("runbook.pdf")]), follow=True).text
    assert "so the approval was taken back" in page
    assert standing_approval(letter) is None


def test_a_page_that_did_not_show_the_file_does_not_approve_it(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    other_page = box(letter)
    attach(letter, [Chosen("cv.pdf", PDF)], now)
    answer = alice_page.post(f"/letters/{letter.pk}/approval", other_page)
    assert answer.status_code == 409
    assert standing_approval(letter) is None


def test_a_file_that_was_chosen_and_not_attached_is_not_forgotten(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(f"/letters/{letter.pk}/approval", box(letter, files="runbook.pdf"))
    assert answer.status_code == 409
    assert "it is not attached yet" in answer.text
    assert standing_approval(letter) is None


def test_the_ways_that_carry_no_file_say_so(alice_page: Client, letter: Letter, now: datetime) -> None:
    approve(letter, letter.newest.number, now)
    assert "take the text only" not in page_of(alice_page, letter)
    attach(letter, [Chosen("runbook.pdf", PDF), Chosen("cv.pdf", PDF)], now)
    approve(letter, letter.newest.number, now)
    page = page_of(alice_page, letter)
    assert "Copy and your mail app take the text only: add runbook.pdf and cv.pdf there. The .eml has them." in page
    passed_on = alice_page.get(f"/interviews/{letter.follow_up.interview_id}/pass-on").text
    assert "add runbook.pdf, cv.pdf to the mail yourself" in passed_on


@pytest.mark.parametrize("state", ["approved", "committing"])
def test_while_it_is_on_its_way_files_are_shown_and_not_changed(
    alice_page: Client, letter: Letter, now: datetime, state: str
) -> None:
    attach(letter, [Chosen("runbook.pdf", PDF)], now)
    approve(letter, letter.newest.number, now)
    letter.outbox_entries.create(
        account=letter.account,
        approval=letter.newest.approvals.get(taken_back_at=None),
        entered_at=now,
        send_at=now,
        due_at=now + UNDO,
        state=state,
        content=b"x",
    )
    page = page_of(alice_page, letter)
    assert "runbook.pdf</a>" in page
    assert 'type="file"' not in page
    assert "Remove" not in page
    answer = alice_page.post(at(letter), box(letter, files=[file("cv.pdf")]))
    if state == "committing":
        assert answer.status_code == 409
        assert "on its way already" in answer.text
        assert names(letter) == ["runbook.pdf"]
    else:
        assert letter.outbox_entries.get().state == "withdrawn"


def test_a_letter_that_is_done_shows_its_files_and_takes_no_more(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    attach(letter, [Chosen("runbook.pdf", PDF)], now)
    finish(letter.follow_up, now)
    page = page_of(alice_page, letter)
    assert "runbook.pdf</a>" in page
    assert 'type="file"' not in page
    answer = alice_page.post(at(letter), box(letter, files=[file("cv.pdf")]))
    assert answer.status_code == 409
    assert "done already" in answer.text


def test_a_name_is_shown_as_text(alice_page: Client, letter: Letter, now: datetime) -> None:
    attach(letter, [Chosen("R&D 'plan'.pdf", PDF)], now)
    assert "R&amp;D &#x27;plan&#x27;.pdf</a>" in page_of(alice_page, letter)


def test_charlie_finds_no_file(charlie_page: Client, letter: Letter, charlie: Account, now: datetime) -> None:
    attach(letter, [Chosen("runbook.pdf", PDF)], now)
    address = at(letter, f"/{letter.attachments.get().pk}")
    assert charlie_page.get(address).status_code == 404
    assert charlie_page.delete(address).status_code == 404
    assert charlie_page.post(f"{address}/up").status_code == 404
    assert charlie_page.post(at(letter), box(letter, files=[file("cv.pdf")])).status_code == 404
    assert names(letter) == ["runbook.pdf"]


def test_a_file_is_found_under_its_own_letter_only(
    alice_page: Client, letter: Letter, interview: Interview, now: datetime
) -> None:
    attach(letter, [Chosen("runbook.pdf", PDF)], now)
    to_tom = write(interview.follow_ups.get(kind="thank-you", contact__name="Tom Okafor"), now)
    assert alice_page.get(at(to_tom, f"/{letter.attachments.get().pk}")).status_code == 404
