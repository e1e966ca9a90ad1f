"""Openings, as Alice saves them and finds whom she knows there."""

import json
from datetime import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.opening import Opening
from afterword.steps.openings.save import OpeningDetails, save_opening
from afterword.web.bookmarklet import bookmarklet

JOB = {
    "@type": "JobPosting",
    "title": "Data Engineer",
    "hiringOrganization": {"name": "Northwind"},
    "validThrough": "2026-07-01",
    "description": "<p>Move billing.</p><script>evil()</script>",
}


@pytest.fixture
def opening(interview: Interview, now: datetime) -> Opening:
    return save_opening(interview.account, OpeningDetails("Data Engineer", "Northwind", text="Come."), now)


def test_a_posting_fills_the_form_and_nothing_is_kept_before_it_was_looked_over(
    alice_page: Client, alice: Account
) -> None:
    text = alice_page.post("/openings/new", {"read": "1", "posting": json.dumps([JOB])}).content.decode()
    for part in ('value="Data Engineer"', 'value="Northwind"', 'value="2026-07-01"', "Move billing."):
        assert part in text, part
    assert "evil" not in text
    assert not alice.openings.exists()


def test_a_saved_page_is_read_as_a_file(alice_page: Client) -> None:
    data = json.dumps(JOB).replace("</", "<\\/")
    page = f"<html><body><script type='application/ld+json'>{data}</script></body></html>"
    file = SimpleUploadedFile("job.html", page.encode())
    text = alice_page.post("/openings/new", {"read": "1", "file": file}).content.decode()
    assert 'value="Data Engineer"' in text


def test_a_file_that_is_none_is_said_and_what_was_pasted_stays(alice_page: Client) -> None:
    answer = alice_page.post("/openings/new", {"read": "1", "file": SimpleUploadedFile("job.pdf", b"%PDF-1.7")})
    assert answer.status_code == 422
    assert "paste it here" in answer.content.decode()


def test_kept_it_stands_on_the_list_with_whom_alice_knows_there(alice_page: Client, interview: Interview) -> None:
    typed = {"role": "Data Engineer", "employer": "Northwind", "deadline_on": "2026-07-01", "text": "Come <b>.</b>"}
    page = alice_page.post("/openings/new", typed)["Location"]
    text = alice_page.get(page).content.decode()
    for part in ("Interviewed you there for Backend Engineer", "Write to Priya Raman", "Apply by"):
        assert part in text, part
    listed = alice_page.get("/openings").content.decode()
    assert "You know two people there." in listed
    assert listed.index("Saved") < listed.index("Interviewing")


def test_without_a_role_the_form_says_so_and_keeps_what_was_typed(alice_page: Client) -> None:
    answer = alice_page.post("/openings/new", {"employer": "Northwind"})
    assert answer.status_code == 422
    assert 'value="Northwind"' in answer.content.decode()


def test_one_tap_begins_the_letter(alice_page: Client, opening: Opening) -> None:
    priya = opening.account.contacts.get(name="Priya Raman")
    letter = alice_page.post(f"/openings/{opening.pk}/letters/{priya.pk}", follow=True)
    assert "Data Engineer" in letter.content.decode()
    assert opening.account.follow_ups.get(kind="new-opening").contact == priya


def test_how_far_it_is_is_one_press(alice_page: Client, opening: Opening) -> None:
    alice_page.post(f"/openings/{opening.pk}/state", {"state": "applied"})
    opening.refresh_from_db()
    assert opening.state == "applied"
    assert alice_page.post(f"/openings/{opening.pk}/state", {"state": "x"}).status_code == 422


def test_what_an_archive_might_bring_is_not_run(alice_page: Client, opening: Opening) -> None:
    Opening.objects.filter(pk=opening.pk).update(text="<p>a</p><script>x()</script>", url="javascript:x()")
    text = alice_page.get(f"/openings/{opening.pk}").content.decode()
    assert "x()" not in text


def test_it_is_changed_and_removed(alice_page: Client, opening: Opening, interview: Interview) -> None:
    page = f"/openings/{opening.pk}"
    alice_page.post(f"{page}/edit", {"role": "Data Lead", "employer": "Northwind"})
    assert "Data Lead" in alice_page.get(page).content.decode()
    alice_page.post(page, {"_method": "delete"})
    assert alice_page.get(page).status_code == 404
    assert alice_page.post(f"/openings/{interview.opening_id}", {"_method": "delete"}).status_code == 409


def test_the_button_for_the_browser_hands_over_behind_the_hash(alice_page: Client) -> None:
    code = bookmarklet("http://127.0.0.1:8000/openings/new")
    assert code.startswith("javascript:(()=>")
    assert "http://127.0.0.1:8000/openings/new%23posting=" in code or "openings/new#posting=" in code
    assert "javascript:" in alice_page.get("/openings/bookmarklet").content.decode()
