"""What was taken along comes back, whole or not at all."""

import io
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import transaction
from django.db.models import Model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.archive.contents import Contents
from afterword.archive.packing import pack
from afterword.errors import ArchiveError, HeldError
from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.calendar_address import CalendarAddress
from afterword.records.calendar_feed import CalendarFeed
from afterword.records.candidate import Candidate
from afterword.records.device import Device
from afterword.records.errand import Errand
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.pairing_code import PairingCode
from afterword.steps.approve import approve, standing_approval
from afterword.steps.archived.files import file_key
from afterword.steps.archived.rows import KINDS, value_of
from afterword.steps.attach import Chosen, attach
from afterword.steps.bring import bring
from afterword.steps.debrief import keep_note
from afterword.steps.due import due
from afterword.steps.people.merge import merge, undo_merge
from afterword.steps.take import contents
from afterword.steps.write import write
from tests.steps.random_records import Rows, files_of, random_rows, renumbered

PDF = b"%PDF-1.7\n\x00\xff"
NOON = datetime(2026, 6, 12, 12, 0, tzinfo=UTC)
numbers = count()


def someone() -> Account:
    candidate = Candidate.objects.create(sign_in_name=f"somebody {next(numbers)}", made_at=NOON)
    return Account.objects.create(owner=candidate)


def archive(rows: Rows, files: Mapping[str, bytes] | None = None) -> io.BytesIO:
    file = io.BytesIO()
    pack(Contents(NOON, False, rows, files=files_of(rows) if files is None else files), file)
    return file


def rows_of(account: Account, *, share: bool = False) -> Rows:
    return renumbered(dict(contents(account, NOON, share=share).rows))


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None, max_examples=30)
@given(random_rows())
def test_import_and_export_give_the_same_rows(rows: Rows) -> None:
    with transaction.atomic():
        first, second = someone(), someone()
        bring(first, archive(rows))
        assert rows_of(first) == rows
        taken = contents(first, NOON)
        bring(second, archive(dict(taken.rows), taken.files))
        assert rows_of(second) == rows
        pictures = [*second.card_pictures.order_by("pk"), *second.contact_photos.order_by("pk")]
        kept = [*second.attachments.order_by("pk"), *pictures]
        assert [bytes(one.content) for one in kept] == list(files_of(rows).values())
        transaction.set_rollback(True)


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None, max_examples=30)
@given(random_rows(), st.data())
def test_a_field_of_another_shape_brings_in_nothing_or_comes_back_as_it_is(rows: Rows, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([kind for kind in KINDS if rows[kind]]))
    row = dict(rows[kind][0])
    row[data.draw(st.sampled_from(sorted(row)))] = data.draw(strange)
    with transaction.atomic():
        account = someone()
        before = dict(contents(account, NOON).rows)
        try:
            bring(account, archive({**rows, kind: (row, *rows[kind][1:])}, files_of(rows)))
        except ArchiveError:
            assert dict(contents(Account.objects.get(pk=account.pk), NOON).rows) == before
        else:
            assert len(rows_of(account)[kind]) == len(rows[kind])
        transaction.set_rollback(True)


strange: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.just("a\0b"),
    st.just("0001-01-01T00:00:00+14:00"),
    st.just("2026-06-12T10:00"),
    st.lists(st.integers(), max_size=2),
    st.just([{"text": "Hello.", "notes": [], "own": [[0, 99]]}]),
    st.just([{"notes": []}]),
    st.dictionaries(st.text(), st.integers(), max_size=2),
)


def test_who_was_merged_before_the_export_can_be_two_again_after_the_import(
    interview: Interview, charlie: Account, now: datetime
) -> None:
    alice = interview.account
    priya = interview.interviewers.get(name="Priya Raman")
    twin = alice.contacts.create(name="P. Raman", phone="+1 555 0100", employer=None)
    keep_note(interview, uuid4(), NoteKind.NEED, "someone for billing", priya, now)
    before = rows_of(alice)
    merge(twin, priya, now)
    taken = contents(alice, now)
    bring(charlie, archive(dict(taken.rows), taken.files))
    brought = charlie.contacts.get(name="Priya Raman")
    assert brought.merged_into is not None
    assert brought.merged_into.notes.count() == 1
    undo_merge(brought, now)
    # That they are two is remembered; else everything is as it was before they were merged.
    assert rows_of(charlie) | {"likenesses": ()} == before | {"account": rows_of(charlie)["account"]}
    assert charlie.likenesses.get().two_people_at == now


def test_a_merge_whose_rows_are_gone_by_now_still_comes_back(
    interview: Interview, charlie: Account, now: datetime
) -> None:
    rows = dict(contents(interview.account, now).rows)
    first, second = rows["contacts"]
    moved = {"rows": {"note.contact": [99]}, "filled": {"employer_id": 99, "title": "Recruiter"}}
    merged = {**first, "merged_into": second["id"], "merged_at": now.isoformat(), "moved": moved}
    bring(charlie, archive({**rows, "contacts": (merged, second)}, {}))
    brought = charlie.contacts.get(merged_into__isnull=False)
    assert brought.moved == {"rows": {"note.contact": []}, "filled": {"title": "Recruiter"}}


@pytest.mark.parametrize(
    "moved",
    [
        [],
        {"rows": {}},
        {"rows": {"device.account": [1]}, "filled": {}},
        {"rows": {"note.contact": ["1"]}, "filled": {}},
        {"rows": {"note.contact": 1}, "filled": {}},
        {"rows": {}, "filled": {"merged_into_id": 1}},
        {"rows": {}, "filled": {"title": 5}},
    ],
)
def test_a_merge_that_no_merge_made_brings_in_nothing(
    interview: Interview, charlie: Account, now: datetime, moved: object
) -> None:
    rows = dict(contents(interview.account, now).rows)
    first, *others = rows["contacts"]
    with pytest.raises(ArchiveError, match="merged cannot be read"):
        bring(charlie, archive({**rows, "contacts": ({**first, "moved": moved}, *others)}, {}))
    assert not charlie.contacts.exists()


@pytest.mark.parametrize("value", ["\ud800", "a\0b", None, 5])
def test_a_text_that_no_database_can_keep_is_refused(value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        value_of(Account._meta.get_field("name"), value)


# Which phones and which calendar app may open the pages here, and what is under way, says nothing about another
# machine; a sealed address opens here only.
OF_THIS_MACHINE = {CalendarAddress, CalendarFeed, Device, Errand, PairingCode}


def test_every_record_of_an_account_is_in_the_archive() -> None:
    owned = {model for model in apps.get_app_config("records").get_models() if _has_account(model)}
    assert {Account, *owned} - OF_THIS_MACHINE == set(KINDS.values())


def _has_account(model: type[Model]) -> bool:
    return any(field.name == "account" for field in model._meta.concrete_fields)


def test_kinds_stand_after_those_they_point_to() -> None:
    order = list(KINDS.values())
    for model in order:
        pointed = [field.related_model for field in model._meta.concrete_fields if field.related_model in order]
        assert all(order.index(one) <= order.index(model) for one in pointed)


def test_an_archive_is_not_mixed_into_what_is_there(interview: Interview, alice: Account) -> None:
    with pytest.raises(HeldError, match="empty account"):
        bring(alice, archive(dict(contents(alice, NOON).rows)))


def test_what_was_brought_in_belongs_to_the_one_who_brought_it(
    interview: Interview, alice: Account, charlie: Account
) -> None:
    bring(charlie, archive(dict(contents(alice, NOON).rows)))
    brought = charlie.interviews.get()
    assert brought.pk != interview.pk
    assert [contact.account for contact in brought.interviewers.all()] == [charlie, charlie]
    assert alice.interviews.get() == interview


def test_what_was_approved_is_still_approved_and_what_was_due_is_still_due(
    interview: Interview, alice: Account, charlie: Account
) -> None:
    letter = write(interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman"), NOON)
    approve(letter, letter.newest.number, NOON)
    bring(charlie, archive(dict(contents(alice, NOON).rows)))
    assert standing_approval(charlie.letters.get()) is not None
    assert [(card.headline, card.why) for card in due(charlie, NOON)] == [
        (card.headline, card.why) for card in due(alice, NOON)
    ]


def test_a_note_that_is_gone_is_no_source_of_another_s_sentence(
    interview: Interview, alice: Account, charlie: Account
) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    note = keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, NOON)
    letter = write(interview.follow_ups.get(kind="thank-you", contact=priya), NOON)
    assert note
    assert [str(note.pk)] in [source["notes"] for source in letter.newest.sources]
    note.delete()
    bring(charlie, archive(dict(contents(alice, NOON).rows)))
    assert not any(source["notes"] for source in charlie.letters.get().newest.sources)


def changed(alice: Account, kind: str, values: dict[str, object]) -> Rows:
    rows = dict(contents(alice, NOON).rows)
    rows[kind] = tuple({**row, **values} for row in rows[kind])
    return rows


@pytest.mark.parametrize(
    ("kind", "values", "why"),
    [
        ("interviews", {"time_zone": "Mars/Olympus"}, "There is no time zone"),
        ("contacts", {"time_zone": "Mars/Olympus"}, "There is no time zone"),
        ("interviews", {"opening": "99"}, "“opening” is missing"),
        ("interviews", {"ends_at": "2026-06-11T17:00:00+00:00"}, "do not fit together"),
        ("interviews", {"mode": "telepathy"}, "“mode” is missing or not what it should be"),
        ("interviewers", {"contact": "1", "interview": None}, "“interview” is missing"),
        ("contacts", {"salary": 1}, "“salary” is not known"),
        ("contacts", {"id": "1"}, "its id occurs twice"),
        ("follow_ups", {"kind": "flowers"}, "kind of follow-up"),
    ],
)
def test_rows_that_no_page_could_show_are_refused(
    interview: Interview, alice: Account, charlie: Account, kind: str, values: dict[str, object], why: str
) -> None:
    with pytest.raises(ArchiveError, match=why):
        bring(charlie, archive(changed(alice, kind, values)))
    assert not charlie.interviews.exists()


@pytest.fixture
def with_file(interview: Interview) -> Letter:
    """Alice's letter to Priya with a CV."""
    letter = write(interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman"), NOON)
    assert attach(letter, [Chosen("cv.pdf", PDF)], NOON) == ()
    return letter


def test_a_file_comes_back_and_what_was_approved_with_it_stays_so(
    with_file: Letter, alice: Account, charlie: Account
) -> None:
    approve(with_file, with_file.newest.number, NOON)
    taken = contents(alice, NOON)
    bring(charlie, archive(dict(taken.rows), taken.files))
    letter = charlie.letters.get()
    assert [(one.name, bytes(one.content)) for one in letter.attachments.all()] == [("cv.pdf", PDF)]
    assert standing_approval(letter) is not None


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"digest": "0" * 64}, "is not what its row says"),
        ({"size": len(b"%PDF-1.7") + 1}, "is not what its row says"),
        ({"media_type": "text/html\r\nX-Evil: 1"}, "is not what its row says"),
        ({"media_type": "message/rfc822"}, "is not what its row says"),
        ({"name": "other.pdf"}, "files/"),
        ({"size": 0}, "do not fit together"),
        ({"letter": None}, "“letter” is missing"),
    ],
)
def test_a_file_that_is_not_as_its_row_says_is_refused(
    with_file: Letter, alice: Account, charlie: Account, values: dict[str, object], why: str
) -> None:
    files = contents(alice, NOON).files
    with pytest.raises(ArchiveError, match=why):
        bring(charlie, archive(changed(alice, "attachments", values), files))
    assert not charlie.interviews.exists()


@pytest.mark.parametrize("name", ["run\u202efdp.exe", "no ending", "a?b.pdf"])
def test_a_name_that_no_letter_could_carry_is_refused(
    with_file: Letter, alice: Account, charlie: Account, name: str
) -> None:
    rows = changed(alice, "attachments", {"name": name})
    with pytest.raises(ArchiveError, match="not what its row says"):
        bring(charlie, archive(rows, {file_key(rows["attachments"][0]): PDF}))


@pytest.mark.parametrize(("files", "why"), [({}, "lacks files/"), ({"99/cv.pdf": PDF}, "which no row is about")])
def test_a_file_without_a_row_and_a_row_without_a_file_are_refused(
    with_file: Letter, alice: Account, charlie: Account, files: dict[str, bytes], why: str
) -> None:
    with pytest.raises(ArchiveError, match=why):
        bring(charlie, archive(dict(contents(alice, NOON).rows), files))


def test_a_letter_with_more_than_can_be_sent_is_refused(
    with_file: Letter, alice: Account, charlie: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = contents(alice, NOON)
    monkeypatch.setattr("afterword.steps.archived.files.MOST_BYTES", len(PDF) - 1)
    with pytest.raises(ArchiveError, match="more files than can be sent"):
        bring(charlie, archive(dict(taken.rows), taken.files))


def test_a_kind_of_record_that_is_missing_is_named(alice: Account, charlie: Account) -> None:
    rows = dict(contents(alice, NOON).rows)
    del rows["touchpoints"]
    with pytest.raises(ArchiveError, match="touchpoints"):
        bring(charlie, archive(rows))
