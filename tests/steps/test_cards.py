"""A card is brought in, read, and becomes a contact whose name the candidate confirmed."""

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps

from afterword.cards.ocr import Reader
from afterword.errors import HeldError, InputError
from afterword.records.account import Account
from afterword.records.card import Card
from afterword.records.interview import Interview
from afterword.steps.add_card import LONGEST_TEXT, MOST_SIDES, add_card, read_again, remove
from afterword.steps.card_reading import of
from afterword.steps.keep_card import CardDetails, keep_card, proposals
from afterword.steps.read_card import read_card
from afterword.steps.take_back_card import take_back_card
from afterword.steps.write import write
from afterword.work.due import claim, release_leases
from tests.cards.test_picture import bomb

PICTURES = Path("tests/cards/pictures")
PRIYAS = (PICTURES / "priya.jpg").read_bytes()
# Text needs no eyes: this one is never started.
NOT_ASKED = Reader()
SIGNATURE = "Priya Raman\nStaff Engineer, Northwind\npriya.raman@northwind.example\n+1 415 555 0100\n"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


def read(card: Card, reader: Reader, now: datetime) -> Card:
    """What the clock does."""
    (one,) = (one for one in claim(now, 3) if one.kind is Card)
    read_card(one.pk, one.attempt, reader, lambda: now)
    card.refresh_from_db()
    return card


def test_a_photograph_is_read_and_kept_small_and_upright(alice: Account, reader: Reader, now: datetime) -> None:
    sideways = (PICTURES / "lukasz-sideways.jpg").read_bytes()
    card = read(add_card(alice, now, sides=[sideways]), reader, now)
    reading = of(card.reading)
    name = reading.best("name")
    assert name is not None
    assert name.text == "Łukasz Wójcik"
    assert name.place is not None
    assert all(0 <= edge <= 1 for edge in (name.place.left, name.place.top, name.place.right, name.place.bottom))
    picture = card.pictures.get()
    assert picture.width > picture.height
    assert max(picture.width, picture.height) <= 1600
    assert not card.is_being_read


def test_a_name_in_two_scripts_keeps_both(alice: Account, reader: Reader, now: datetime) -> None:
    card = read(add_card(alice, now, sides=[(PICTURES / "tanaka.jpg").read_bytes()]), reader, now)
    assert [value.text for value in of(card.reading).fields["name"]] == ["Kenichi Tanaka", "田中健一"]


def test_a_signature_is_read_without_a_picture(alice: Account, now: datetime) -> None:
    card = read(add_card(alice, now, text=SIGNATURE), NOT_ASKED, now)
    email = of(card.reading).best("emails")
    assert email is not None
    assert (email.text, email.place) == ("priya.raman@northwind.example", None)


def test_the_code_on_a_card_is_evidence_of_its_own(alice: Account, reader: Reader, now: datetime) -> None:
    sides = [(PICTURES / "sinead-upside-down-with-code.jpg").read_bytes()]
    card = read(add_card(alice, now, sides=sides), reader, now)
    sinead = keep_card(card, CardDetails("Sinéad Byrne", employer="Okapi"), None, now)
    said = set(sinead.evidence.filter(field="name").values_list("source", "value"))
    assert said == {("card", "Sinéad Byrne"), ("QR code", "Sinead Byrne")}


def test_a_contact_file_is_evidence_named_for_what_it_is(alice: Account, now: datetime) -> None:
    card = read(add_card(alice, now, text="BEGIN:VCARD\nFN:Priya Raman\nEND:VCARD"), NOT_ASKED, now)
    priya = keep_card(card, CardDetails("Priya Raman", employer="Northwind"), None, now)
    assert set(priya.evidence.values_list("source", flat=True)) == {"contact file"}


def test_a_long_signature_in_another_script_is_read_as_text(alice: Account, now: datetime) -> None:
    signature = SIGNATURE + "木" * 10_000
    assert len(signature.encode()) > LONGEST_TEXT
    card = read(add_card(alice, now, text=signature), NOT_ASKED, now)
    assert card.failure == ""
    assert of(card.reading).best("emails") is not None


def test_what_was_kept_before_codes_and_files_had_names_gets_them(alice: Account, now: datetime) -> None:
    card = read(add_card(alice, now, text="BEGIN:VCARD\nFN:Priya Raman\nEND:VCARD"), NOT_ASKED, now)
    priya = keep_card(card, CardDetails("Priya Raman", employer="Northwind"), None, now)
    written, said = card.reading, of(card.reading).says
    priya.evidence.update(source="QR code")
    card.reading = {name: value for name, value in written.items() if name != "says"}
    card.save()
    import_module("afterword.records.migrations.0009_card_sources").say_who_said_it(apps, None)
    card.refresh_from_db()
    assert of(card.reading).says == said
    assert priya.evidence.get(field="name").source == "contact file"


@pytest.mark.parametrize(
    ("unreadable", "says"),
    [
        (PRIYAS[: len(PRIYAS) // 2], "cut off or damaged"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 50, "HEIC"),
        (bomb(60_000, 60_000), "more than 50 megapixels"),
        (bomb(7_100, 7_100), "more than 50 megapixels"),
        (b"\xff\xd8\xff\xe0 no picture", "not a picture"),
    ],
    ids=["cut off", "HEIC", "bomb", "50 megapixels", "no picture"],
)
def test_what_cannot_be_read_is_said_and_kept_for_another_try(
    alice: Account, reader: Reader, now: datetime, unreadable: bytes, says: str
) -> None:
    card = read(add_card(alice, now, sides=[unreadable]), reader, now)
    assert says in card.failure
    assert bytes(card.pictures.get().content) == unreadable
    read_again(card, now)
    assert [one.kind for one in claim(now, 3)] == [Card]


@pytest.mark.parametrize(
    ("brought", "says"),
    [
        ({}, "Choose a photograph"),
        ({"sides": [b"not a picture at all"]}, "not a picture"),
        ({"sides": [PRIYAS] * (MOST_SIDES + 1)}, "at most"),
        ({"text": "x" * (LONGEST_TEXT + 1)}, "too long for a signature"),
        ({"sides": [b"GIF89a" + b"\0" * 20]}, "JPEG, PNG and WebP"),
        ({"sides": [b"\xff\xd8" + b"\0" * 20_000_000]}, "larger than 20 MB"),
    ],
)
def test_what_is_no_card_is_refused_at_once_and_nothing_is_kept(
    alice: Account, now: datetime, brought: dict[str, list[bytes]], says: str
) -> None:
    with pytest.raises(InputError, match=says):
        add_card(alice, now, **brought)  # type: ignore[arg-type]
    assert not Card.objects.exists()


def test_a_worker_that_was_killed_leaves_the_card_to_the_next(alice: Account, now: datetime) -> None:
    card = add_card(alice, now, text=SIGNATURE)
    (killed,) = claim(now, 3)
    release_leases(now)
    read_card(killed.pk, killed.attempt, NOT_ASKED, lambda: now)
    assert not Card.objects.get(pk=card.pk).read_at
    assert read(card, NOT_ASKED, now).read_at == now


def test_whoever_is_on_record_is_proposed_and_never_merged_silently(
    alice: Account, interview: Interview, now: datetime
) -> None:
    card = read(add_card(alice, now, text=SIGNATURE, interview=interview), NOT_ASKED, now)
    (found,) = proposals(card)
    assert (found.contact.name, found.why) == ("Priya Raman", "the same name, at the same employer")
    keep_card(card, CardDetails("Priya Raman"), None, now)
    assert alice.contacts.filter(name="Priya Raman").count() == 2


def test_kept_it_tells_the_contact_what_was_not_known_and_confirms_the_name(
    alice: Account, interview: Interview, now: datetime
) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    card = read(add_card(alice, now, text=SIGNATURE, interview=interview), NOT_ASKED, now)
    keep_card(card, CardDetails("Priya Raman", phone="+14155550100"), priya, now)
    priya.refresh_from_db()
    assert (priya.phone, priya.title, priya.spelt_right_at) == ("+14155550100", "Staff Engineer", now)
    assert card.contact == priya
    said = set(priya.evidence.values_list("source", "field", "value"))
    assert ("signature", "name", "Priya Raman") in said
    assert ("signature", "email", "priya.raman@northwind.example") in said
    assert ("typing", "email", "priya@northwind.example") in said


def test_somebody_new_becomes_an_interviewer_and_is_owed_a_thank_you(
    alice: Account, interview: Interview, now: datetime
) -> None:
    text = SIGNATURE.replace("Priya Raman", "Sinéad Byrne").replace("priya.raman", "sinead.byrne")
    card = read(add_card(alice, now, text=text, interview=interview), NOT_ASKED, now)
    assert proposals(card) == ()
    sinead = keep_card(card, CardDetails("Sinéad Byrne"), None, now)
    assert sinead.employer == interview.opening.employer
    assert [part.contact.name for part in interview.parts.order_by("position")][-1] == "Sinéad Byrne"
    assert interview.follow_ups.filter(kind="thank-you", contact=sinead).exists()


def test_without_an_interview_the_employer_is_asked_for(alice: Account, now: datetime) -> None:
    card = read(add_card(alice, now, text=SIGNATURE), NOT_ASKED, now)
    with pytest.raises(InputError, match="Where does this person work"):
        keep_card(card, CardDetails("Priya Raman"), None, now)
    assert keep_card(card, CardDetails("Priya Raman", employer="Northwind"), None, now).employer.name == "Northwind"


@pytest.mark.parametrize(
    ("details", "says"),
    [
        (CardDetails(" "), "Whose card"),
        (CardDetails("Priya", email="priya at home"), "does not work as a mail address"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_changes(
    alice: Account, interview: Interview, now: datetime, details: CardDetails, says: str
) -> None:
    card = add_card(alice, now, text=SIGNATURE, interview=interview)
    with pytest.raises(InputError, match=says):
        keep_card(card, details, None, now)
    card.refresh_from_db()
    assert card.kept_at is None
    assert interview.interviewers.count() == 2


def test_a_card_of_somebody_else_is_taken_back_and_the_person_is_as_before(
    alice: Account, interview: Interview, now: datetime
) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    card = read(add_card(alice, now, text=SIGNATURE, interview=interview), NOT_ASKED, now)
    before = alice.contacts.filter(pk=priya.pk).values().get()
    keep_card(
        card, CardDetails("Pria Ramann", title="Chief", phone="+1 2", email="other@northwind.example"), priya, now
    )
    take_back_card(card, now)
    assert alice.contacts.filter(pk=priya.pk).values().get() == before
    assert not priya.evidence.exists()
    assert interview.parts.filter(contact=priya).exists()
    card.refresh_from_db()
    assert (card.contact, card.kept_at) == (None, None)
    assert [found.contact for found in proposals(card)] == [priya]


def test_what_was_changed_after_the_card_stays_when_it_is_taken_back(
    alice: Account, interview: Interview, now: datetime
) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    card = read(add_card(alice, now, text=SIGNATURE, interview=interview), NOT_ASKED, now)
    keep_card(card, CardDetails("Priya Raman", title="Chief", phone="+1 2"), priya, now)
    alice.contacts.filter(pk=priya.pk).update(title="Director")
    card.refresh_from_db()
    take_back_card(card, now)
    priya.refresh_from_db()
    assert (priya.title, priya.phone, priya.spelt_right_at) == ("Director", "", None)


def test_somebody_who_came_with_a_card_goes_with_it_unless_a_letter_was_begun(
    alice: Account, interview: Interview, now: datetime
) -> None:
    text = SIGNATURE.replace("Priya Raman", "Sinéad Byrne").replace("priya.raman", "sinead.byrne")
    card = read(add_card(alice, now, text=text, interview=interview), NOT_ASKED, now)
    keep_card(card, CardDetails("Sinéad Byrne"), None, now)
    take_back_card(card, now)
    assert not alice.contacts.filter(name="Sinéad Byrne").exists()
    assert interview.follow_ups.filter(kind="thank-you").count() == 2
    sinead = keep_card(card, CardDetails("Sinéad Byrne"), None, now)
    write(interview.follow_ups.get(kind="thank-you", contact=sinead), now)
    with pytest.raises(HeldError, match="was begun, so they stay"):
        take_back_card(card, now)
    assert alice.contacts.filter(name="Sinéad Byrne").exists()


def test_a_removed_card_goes_with_its_pictures_and_the_person_stays(
    alice: Account, interview: Interview, now: datetime
) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    card = add_card(alice, now, sides=[PRIYAS], interview=interview)
    keep_card(card, CardDetails("Priya Raman"), priya, now)
    remove(card)
    assert not alice.card_pictures.exists()
    assert priya.evidence.exists()
    assert alice.contacts.filter(pk=priya.pk).exists()
