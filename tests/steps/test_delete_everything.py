"""Everything is deleted, for good, and nobody else's."""

from datetime import datetime
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection

from afterword.errors import HeldError
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.steps.approve import approve
from afterword.steps.attach import Chosen, attach
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.delete_everything import delete_everything
from afterword.steps.hand_over import hand_over
from afterword.steps.openings.save import OpeningDetails, save_opening
from afterword.steps.people.bring_file import bring_file
from afterword.steps.people.brought_rows import add_file
from afterword.steps.sign_in import LOCAL_NAME, local_account
from afterword.steps.write import write
from tests.steps.test_bring_people import SHEET


@pytest.fixture
def mine(db: None, interview: Interview, now: datetime) -> Account:
    """The account of this machine, with something of nearly every kind."""
    account = interview.account
    account.owner.sign_in_name = LOCAL_NAME
    account.owner.save()
    letter = write(interview.follow_ups.get(contact__name="Priya Raman"), now)
    attach(letter, [Chosen("cv.pdf", b"%PDF-1.7")], now)
    approve(letter, letter.newest.number, now)
    hand_over(letter, "copy", now)
    bring_file(add_file(account, "contacts.csv", SHEET.encode(), now), now)
    save_opening(account, OpeningDetails("Data Engineer", "Northwind"), now)
    return account


def rows(account: Account) -> int:
    every = apps.get_app_config("records").get_models()
    models = [model for model in every if any(field.name == "account" for field in model._meta.fields)]
    return sum(model._default_manager.filter(account=account).count() for model in models)


def test_nothing_is_left_and_what_comes_back_is_empty(mine: Account, charlie: Account, now: datetime) -> None:
    save_opening(charlie, OpeningDetails("Data Engineer", "Northwind"), now)
    assert rows(mine) > 20
    fresh = delete_everything(mine, now)
    assert fresh == local_account(now) != mine
    assert (rows(fresh), fresh.name, rows(charlie)) == (0, "", 2)
    assert not Account.objects.filter(pk=mine.pk).exists()


def test_while_a_letter_is_leaving_nothing_is_deleted(mine: Account, now: datetime) -> None:
    approval = mine.approvals.get()
    frozen = {"dated_at": now, "committed_at": now, "content": b"Subject: Thank you"}
    mine.outbox_entries.create(
        letter=approval.version.letter, approval=approval, entered_at=now, send_at=now, state="committing", **frozen
    )
    with pytest.raises(HeldError, match="leaving"):
        delete_everything(mine, now)
    assert rows(mine) > 20


def test_an_account_of_a_server_is_not_deleted_from_its_page(alice: Account, now: datetime) -> None:
    with pytest.raises(HeldError):
        delete_everything(alice, now)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif("connection.vendor != 'sqlite'")
def test_no_name_is_left_in_the_file_of_the_database(now: datetime) -> None:
    account = local_account(now)
    details = InterviewDetails(
        "Northwind", "Engineer", now.replace(hour=9), now.replace(hour=10), "UTC", met=(Met("Priyanka Unforgettable"),)
    )
    capture(account, details, now)
    path = Path(str(connection.settings_dict["NAME"]))
    assert b"Priyanka Unforgettable" in path.read_bytes() + Path(f"{path}-wal").read_bytes()
    delete_everything(account, now)
    left = path.read_bytes() + (Path(f"{path}-wal").read_bytes() if Path(f"{path}-wal").exists() else b"")
    assert b"Priyanka Unforgettable" not in left
