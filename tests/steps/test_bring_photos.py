"""Photographs and labels of an address book: kept with whom they show, archived, and taken back."""

from datetime import datetime
from pathlib import Path

import pytest
from django.test import Client

from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.bring import bring
from afterword.steps.brought import keep_file, take_back
from afterword.steps.delete_everything import delete_everything
from afterword.steps.people.bring_file import bring_file
from afterword.steps.people.card_of import card_of
from afterword.steps.people.look_at_file import judge_all
from afterword.steps.sign_in import local_account
from afterword.steps.take import take
from tests.people.test_vcard_photo import JPEG, card, folded

PHOTO = f"PHOTO;ENCODING=b:{folded(JPEG)}"
BOOK = card(PHOTO, "CATEGORIES:Referees") + card(f"PHOTO;ENCODING=b:{folded(JPEG * 600)}").replace("Priya Raman", "Ada")


@pytest.fixture
def file(alice: Account, interview: Interview, now: datetime) -> BroughtFile:
    return keep_file(alice, "people.vcf", BOOK.encode(), now)


def test_they_are_kept_with_whom_they_show_and_what_was_left_out_is_told(
    alice: Account, file: BroughtFile, now: datetime
) -> None:
    assert [one.outcome for one in judge_all(file)] == ["joined", "new"]
    assert not alice.contact_photos.filter(contact__isnull=False).exists()
    bring_file(file, now)
    priya = alice.contacts.get(name="Priya Raman")
    assert bytes(priya.photos.get().content) == JPEG
    assert priya.labels == "Referees"
    assert "CATEGORIES:Referees" in card_of(priya)
    assert file.report == [[2, "Ada", "Its photograph is larger than 1 MB, so it was left out."]]
    assert alice.contacts.filter(name="Ada").exists()


def test_the_same_book_twice_brings_no_second_photograph(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring_file(file, now)
    again = keep_file(alice, "people.vcf", BOOK.encode(), now)
    assert [one.outcome for one in judge_all(again)] == ["known", "known"]
    bring_file(again, now)
    assert alice.contact_photos.count() == 1


def test_taken_back_or_forgotten_none_is_left(alice: Account, file: BroughtFile, now: datetime) -> None:
    keep_file(alice, "people.vcf", BOOK.encode(), now).delete()
    bring_file(file, now)
    take_back(file, now)
    assert not alice.contact_photos.exists()
    assert alice.contacts.get(name="Priya Raman").labels == ""


def test_they_come_back_with_an_archive(db: None, now: datetime, tmp_path: Path) -> None:
    account = local_account(now)
    bring_file(keep_file(account, "people.vcf", BOOK.encode(), now), now)
    take(account, tmp_path / "all.zip", now)
    fresh = delete_everything(account, now)
    with (tmp_path / "all.zip").open("rb") as archive:
        bring(fresh, archive)
    priya = Contact.objects.get(name="Priya Raman")
    assert (bytes(priya.photos.get().content), priya.labels) == (JPEG, "Referees")


def test_the_page_shows_it_to_its_owner_only(
    alice_page: Client, charlie_page: Client, alice: Account, file: BroughtFile, now: datetime
) -> None:
    bring_file(file, now)
    priya = alice.contacts.get(name="Priya Raman")
    page = alice_page.get(f"/people/{priya.pk}").content.decode()
    assert f"/people/{priya.pk}/photo" in page
    assert "Referees" in page
    shown = alice_page.get(f"/people/{priya.pk}/photo")
    assert (shown["Content-Type"], shown["X-Content-Type-Options"], shown.content) == ("image/jpeg", "nosniff", JPEG)
    assert charlie_page.get(f"/people/{priya.pk}/photo").status_code == 404
    assert alice_page.get(f"/people/{alice.contacts.get(name='Ada').pk}/photo").status_code == 404
