"""The pages of a card: brought in, being read, put right, kept, removed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.cards.ocr import Reader
from afterword.records.card import Card
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.read_card import read_card
from afterword.work.due import claim

PICTURES = Path("tests/cards/pictures")
SIGNATURE = "Priya Raman\nStaff Engineer, Northwind\npriya.raman@northwind.example\n+1 415 555 0100\n"
VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Sinéad Byrne\nEMAIL:sinead@okapi.example\nEND:VCARD\n"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


def picture(name: str = "priya.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, (PICTURES / name).read_bytes(), "image/jpeg")


def read_all(reader: Reader) -> None:
    """What the clock does."""
    moment = datetime.now(UTC)
    for one in claim(moment, 9):
        if one.kind is Card:
            read_card(one.pk, one.attempt, reader, lambda: moment)


def typed(**changes: str) -> dict[str, str]:
    return {"name": "Priya Raman", "email": "priya.raman@northwind.example", "who": "new"} | changes


def test_a_photograph_becomes_a_confirmed_contact(alice_page: Client, interview: Interview, reader: Reader) -> None:
    brought = alice_page.post("/cards", {"pictures": [picture()], "interview": interview.pk})
    address = brought.url
    shown = alice_page.get(address).text
    assert "It takes a few seconds. You can leave this page and come back." in shown
    assert 'hx-trigger="every 1s"' in shown
    read_all(reader)
    shown = alice_page.get(address).text
    assert 'value="Priya Raman"' in shown
    assert "Priya Raman: the same name" in shown
    assert "hx-trigger" not in shown
    priya = interview.interviewers.get(name="Priya Raman")
    kept = alice_page.post(address, typed(who=str(priya.pk)))
    assert kept.url == f"/interviews/{interview.pk}"
    priya.refresh_from_db()
    assert priya.spelt_right_at
    assert "The card of Priya Raman" in alice_page.get(address).text


def test_the_picture_is_shown_to_its_owner_only(
    alice_page: Client, charlie_page: Client, interview: Interview, reader: Reader
) -> None:
    address = alice_page.post("/cards", {"pictures": [picture()], "interview": interview.pk}).url
    assert alice_page.get(f"{address}/pictures/0.jpg").status_code == 404
    read_all(reader)
    answer = alice_page.get(f"{address}/pictures/0.jpg")
    assert answer["Content-Type"] == "image/jpeg"
    assert answer.content.startswith(b"\xff\xd8")
    assert charlie_page.get(f"{address}/pictures/0.jpg").status_code == 404
    # Each line is a window on the same picture.
    assert alice_page.get(address).text.count(f'<image href="{address}/pictures/0.jpg"') == 7


def test_several_at_once_are_several_cards_unless_they_are_its_sides(alice_page: Client) -> None:
    both = {"pictures": [picture(), picture("tanaka.jpg")]}
    assert alice_page.post("/cards", both).url == "/cards"
    assert Card.objects.count() == 2
    Card.objects.all().delete()
    alice_page.post("/cards", {"pictures": [picture(), picture("tanaka.jpg")], "sides": "on"})
    assert [card.pictures.count() for card in Card.objects.all()] == [2]
    assert "Being read" in alice_page.get("/cards").text


def test_a_contact_file_and_a_signature_are_cards_too(alice_page: Client, reader: Reader) -> None:
    file = SimpleUploadedFile("sinead.vcf", VCARD.encode(), "text/vcard")
    alice_page.post("/cards", {"pictures": [file], "text": SIGNATURE})
    read_all(reader)
    shown = alice_page.get("/cards").text
    assert "Sinéad Byrne" in shown
    assert "Priya Raman" in shown


def test_what_is_no_card_gets_a_sentence_and_the_signature_stays_typed(alice_page: Client) -> None:
    answer = alice_page.post("/cards", {"pictures": [SimpleUploadedFile("cv.pdf", b"%PDF-1.7 no card")]})
    assert answer.status_code == 422
    assert "This is not a picture that can be read." in answer.text
    assert not Card.objects.exists()
    assert "Choose a photograph of the card" in alice_page.post("/cards", {}).text


def test_of_several_at_once_the_good_ones_are_taken_and_the_bad_one_is_named(alice_page: Client) -> None:
    letter = SimpleUploadedFile("cv.pdf", b"%PDF-1.7 no card")
    answer = alice_page.post("/cards", {"pictures": [picture(), letter, picture("tanaka.jpg")]})
    assert answer.status_code == 422
    assert "cv.pdf: This is not a picture that can be read." in answer.text
    assert Card.objects.count() == 2


def test_one_bad_side_leaves_the_whole_card_to_be_brought_again(alice_page: Client) -> None:
    letter = SimpleUploadedFile("back.pdf", b"%PDF-1.7 no card")
    answer = alice_page.post("/cards", {"pictures": [picture(), letter], "sides": "on"})
    assert "back.pdf: This is not a picture that can be read." in answer.text
    assert not Card.objects.exists()


def test_a_contact_file_with_a_photograph_is_kept_without_it(alice_page: Client) -> None:
    photograph = "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n" + " AAAA\n" * 60_000
    whole = VCARD.replace("EMAIL", f"{photograph}EMAIL").encode()
    alice_page.post("/cards", {"pictures": [SimpleUploadedFile("sinead.vcf", whole)]})
    assert Card.objects.get().text == VCARD.strip()


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (VCARD.replace("END", "NOTE:" + "x" * 10_000_000 + "\nEND"), "larger than 2 MB"),
        (VCARD.replace("END", "NOTE:x\n" + " x\n" * 400_000 + "END"), "too long for one contact"),
    ],
    ids=["10 MB", "endless folds"],
)
def test_a_contact_file_without_end_gets_a_sentence(alice_page: Client, made: str, says: str) -> None:
    answer = alice_page.post("/cards", {"pictures": [SimpleUploadedFile("endless.vcf", made.encode())]})
    assert says in answer.text
    assert not Card.objects.exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (SIGNATURE.replace(".example", ".com"), "Everything on it is fine. Compare the name once, letter by letter."),
        (
            "BEGIN:VCARD\nEMAIL:jobs@okapi.example\nEND:VCARD",
            "No name was read. Type it as it is spelt, letter by letter.",
        ),
        (f"{VCARD}{VCARD.replace('Sinéad', 'Tom')}", "More than one person may stand on it."),
    ],
    ids=["fine", "no name", "two people"],
)
def test_above_the_fields_stands_what_to_look_at(alice_page: Client, reader: Reader, text: str, says: str) -> None:
    address = alice_page.post("/cards", {"text": text}).url
    read_all(reader)
    assert says in alice_page.get(address).text


def test_an_unsure_address_is_used_only_once_it_was_compared(alice_page: Client, interview: Interview) -> None:
    unsure = {"text": "priya@northwind.example", "confidence": 0.3, "picture": None, "place": None}
    card = Card.objects.create(
        account=interview.account,
        interview=interview,
        added_at=interview.made_at,
        read_at=interview.made_at,
        reading={"fields": {"emails": [unsure]}, "warnings": ["check_email"], "links": []},
    )
    shown = alice_page.get(f"/cards/{card.pk}").text
    assert "please check" in shown
    assert "I compared the address with the card" in shown
    alice_page.post(f"/cards/{card.pk}", typed(name="Sinéad Byrne", email="priya@northwind.example"))
    assert Contact.objects.get(name="Sinéad Byrne").email == ""
    Card.objects.update(kept_at=None)
    alice_page.post(f"/cards/{card.pk}", typed(name="Siân Byrne", email="priya@northwind.example", email_checked="on"))
    assert Contact.objects.get(name="Siân Byrne").email == "priya@northwind.example"


def test_a_conflict_shows_both_spellings_and_asks(alice_page: Client, interview: Interview, reader: Reader) -> None:
    interview.interviewers.filter(name="Priya Raman").update(name="Priya Rahman")
    address = alice_page.post("/cards", {"text": SIGNATURE, "interview": interview.pk}).url
    read_all(reader)
    shown = alice_page.get(address).text
    assert "nearly the same name" in shown
    assert "which is right?" in shown


def test_code_and_print_stand_side_by_side_and_one_press_says_which_is_right(
    alice_page: Client, interview: Interview, reader: Reader
) -> None:
    sinead = {"pictures": [picture("sinead-upside-down-with-code.jpg")], "interview": interview.pk}
    address = alice_page.post("/cards", sinead).url
    read_all(reader)
    shown = alice_page.get(address).text
    assert "<span>QR code</span><span>Sinead Byrne</span>" in shown
    assert "<span>Card</span><span>Sinéad Byrne</span>" in shown
    assert "The QR code “Sinead Byrne”, the card “Sinéad Byrne”: which is right?" in shown
    assert 'value="Sinead Byrne">It is Sinead Byrne</button>' in shown
    alice_page.post(address, typed(name="Sinéad Byrne", spelt="Sinead Byrne"))
    assert Contact.objects.get(name="Sinead Byrne").spelt_right_at


def test_an_address_on_which_code_and_print_differ_is_no_address_before_it_was_compared(
    alice_page: Client, interview: Interview
) -> None:
    sides = {"card": "priya@northwind.example", "QR code": "priya@northvvind.example"}
    values = {
        source: [{"text": text, "confidence": 0.97, "picture": None, "place": None}] for source, text in sides.items()
    }
    card = Card.objects.create(
        account=interview.account,
        interview=interview,
        added_at=interview.made_at,
        read_at=interview.made_at,
        reading={
            "fields": {"emails": values["QR code"]},
            "says": {source: {"emails": found} for source, found in values.items()},
        },
    )
    assert "They do not agree. Which is right?" in alice_page.get(f"/cards/{card.pk}").text
    alice_page.post(f"/cards/{card.pk}", typed(name="Siân Byrne", email="priya@northvvind.example"))
    assert Contact.objects.get(name="Siân Byrne").email == ""


def test_without_a_name_it_is_asked_for_and_the_rest_stays(alice_page: Client, interview: Interview) -> None:
    card = Card.objects.create(
        account=interview.account, interview=interview, added_at=interview.made_at, read_at=interview.made_at
    )
    answer = alice_page.post(f"/cards/{card.pk}", typed(name=" ", phone="+1 415 555 0100"))
    assert answer.status_code == 422
    assert "Whose card is this?" in answer.text
    assert 'value="+1 415 555 0100"' in answer.text


def test_nobody_elses_contact_can_be_chosen(alice_page: Client, charlie_page: Client, interview: Interview) -> None:
    card = Card.objects.create(account=interview.account, added_at=interview.made_at, read_at=interview.made_at)
    answer = alice_page.post(f"/cards/{card.pk}", typed(who="999"))
    assert "Choose whose card this is." in answer.text
    assert charlie_page.get(f"/cards?interview={interview.pk}").status_code == 404


def test_a_card_that_could_not_be_read_can_be_tried_again(alice_page: Client, reader: Reader) -> None:
    whole = (PICTURES / "priya.jpg").read_bytes()
    cut_off = SimpleUploadedFile("priya.jpg", whole[: len(whole) // 2])
    address = alice_page.post("/cards", {"pictures": [cut_off]}).url
    read_all(reader)
    assert "This picture is cut off or damaged." in alice_page.get(address).text
    assert alice_page.post(f"{address}/again").url == address
    assert Card.objects.get().is_being_read


def test_a_card_kept_with_the_wrong_person_is_taken_back_with_one_press(
    alice_page: Client, interview: Interview, reader: Reader
) -> None:
    address = alice_page.post("/cards", {"text": SIGNATURE, "interview": interview.pk}).url
    read_all(reader)
    tom = interview.interviewers.get(name="Tom Okafor")
    alice_page.post(address, typed(who=str(tom.pk)))
    assert "It is not theirs: take that back" in alice_page.get(address).text
    assert alice_page.post(f"{address}/kept", {"_method": "delete"}).url == address
    tom.refresh_from_db()
    assert tom.name == "Tom Okafor"
    assert "Whose card is it?" in alice_page.get(address).text


def test_from_the_debrief_a_card_is_one_press_away(
    alice_page: Client, charlie_page: Client, interview: Interview
) -> None:
    # Charlie has come from no interview yet.
    assert 'href="/cards"' in charlie_page.get("/debriefs").text
    assert f'href="/cards?interview={interview.pk}"' in alice_page.get(f"/interviews/{interview.pk}/debrief").text


def test_a_removed_card_is_gone(alice_page: Client, reader: Reader) -> None:
    address = alice_page.post("/cards", {"pictures": [picture()]}).url
    assert alice_page.post(address, {"_method": "delete"}).url == "/cards"
    assert alice_page.get(address).status_code == 404
