"""Nobody reaches anything of anybody else: every address there is, walked as Charlie and signed out."""

from collections.abc import Iterator
from datetime import datetime
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from afterword.letters.notes import NoteKind
from afterword.records.hand_over import Way
from afterword.records.interview import Interview
from afterword.steps.approve import approve
from afterword.steps.attach import Chosen, attach
from afterword.steps.debrief import keep_note
from afterword.steps.hand_over import hand_over
from afterword.steps.people.brought_rows import add_file
from afterword.steps.proofread import settle
from afterword.steps.touch import Told, touch
from afterword.steps.write import write
from afterword.web.signed_in import OPEN_VIEWS

METHODS = ("get", "post", "delete")


def _closed() -> Iterator[URLPattern]:
    for resolver in get_resolver().url_patterns:
        yield from (pattern for pattern in resolver.url_patterns if pattern.name not in OPEN_VIEWS)


CLOSED = {pattern.name: pattern for pattern in _closed()}
WITH_IDS = [name for name, pattern in CLOSED.items() if pattern.pattern.converters]


@pytest.fixture
def ids(interview: Interview, now: datetime) -> dict[str, object]:
    """The ids of Alice's rows, by the name they have in addresses."""
    note = keep_note(interview, uuid4(), NoteKind.TALK, "moving billing to Kafka", None, now)
    assert note is not None
    row = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    letter = write(row, now)
    settle(letter, "spelling", "Kafka", now)
    attach(letter, [Chosen("cv.pdf", b"%PDF-1.7")], now)
    approve(letter, letter.newest.number, now)
    entry = letter.outbox_entries.create(
        account=letter.account, approval=letter.newest.approvals.get(), entered_at=now, send_at=now, state="withdrawn"
    )
    device = letter.account.devices.create(name="Alice's phone", host="192.168.1.20", paired_at=now, seen_at=now)
    said = touch(interview, interview.interviewers.all()[0], Told("rang", now), now)
    card = letter.account.cards.create(added_at=now, read_at=now)
    message = letter.account.messages.create(
        interview=interview, letter=letter, kind="bounce", way="file", name="x", written_at=now, received_at=now
    )
    mark = message.marks.create(account=letter.account, address="priya@northwind.example", failed_at=now)
    address = letter.account.calendar_addresses.create(host="calendar.example", sealed=b"x", kept_at=now)
    errand = letter.account.errands.create(kind="doubles", asked_at=now, due_at=now)
    return {
        "address_id": address.pk,
        "answer_id": message.pk,
        "errand_id": errand.pk,
        "mark_id": mark.pk,
        "card_id": card.pk,
        "touchpoint_id": said.pk,
        "contact_id": interview.interviewers.get(name="Priya Raman").pk,
        "file_id": add_file(interview.account, "contacts.csv", b"Name,Email\nAda,\n", now).pk,
        "opening_id": interview.opening_id,
        "other_id": interview.interviewers.get(name="Tom Okafor").pk,
        "position": 0,
        "entry_id": entry.pk,
        "device_id": device.pk,
        "interview_id": interview.pk,
        "follow_up_id": row.pk,
        "letter_id": letter.pk,
        "attachment_id": letter.attachments.get().pk,
        "hand_over_id": hand_over(letter, Way.COPY, now).pk,
        "override_id": letter.overrides.get().pk,
        "client_id": note.client_id,
        "note_id": note.pk,
        "version_number": letter.newest.number,
    }


def _address(name: str, ids: dict[str, object]) -> str:
    return reverse(name, kwargs={key: ids[key] for key in CLOSED[name].pattern.converters})


@pytest.mark.parametrize("name", WITH_IDS)
def test_charlie_finds_nothing_of_alice(charlie_page: Client, ids: dict[str, object], name: str) -> None:
    address = _address(name, ids)
    statuses = {getattr(charlie_page, method)(address).status_code for method in METHODS}
    assert 404 in statuses
    assert statuses <= {404, 405}


@pytest.mark.parametrize("name", CLOSED)
def test_signed_out_there_is_no_page_at_all(client: Client, ids: dict[str, object], name: str) -> None:
    address = _address(name, ids)
    assert {getattr(client, method)(address).status_code for method in METHODS} == {401}
