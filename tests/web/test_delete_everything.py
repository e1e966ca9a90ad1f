"""One confirmation, and everything is gone."""

from django.test import Client

from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.steps.sign_in import LOCAL_NAME


def test_without_the_tick_nothing_goes_and_with_it_everything(alice_page: Client, interview: Interview) -> None:
    owner = interview.account.owner
    owner.sign_in_name = LOCAL_NAME
    owner.save()
    assert "1 interview, two people" in alice_page.get("/settings/delete").content.decode()
    answer = alice_page.post("/settings/delete")
    assert (answer.status_code, Interview.objects.count()) == (409, 1)
    assert alice_page.post("/settings/delete", {"sure": "1"})["Location"] == "/"
    assert (Interview.objects.count(), Account.objects.count()) == (0, 1)
    assert alice_page.get("/", follow=True).status_code == 200


def test_an_interview_goes_into_a_calendar_without_a_note(alice_page: Client, interview: Interview) -> None:
    answer = alice_page.get(f"/interviews/{interview.pk}/interview.ics")
    text = answer.content.decode()
    assert answer["Content-Disposition"] == 'attachment; filename="2026-06-11-northwind.ics"'
    assert "SUMMARY:Northwind · Backend Engineer" in text
    assert "DTSTART:20260611T180000Z" in text
    assert "Priya Raman" in text
