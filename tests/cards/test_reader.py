"""What a picture, a code and a signature say together, and what one is told about it."""

from dataclasses import replace

from afterword.cards.evidence import Source
from afterword.cards.ocr import Reader
from afterword.cards.reader import PLEASE_CHECK, Reading, confidence, read_file, read_text, reading_of
from afterword.cards.sight import Code, Piece, Sight
from afterword.cards.warnings import SENTENCES


def sight(*rows: tuple[str, int], codes: tuple[str, ...] = (), score: float = 0.99, turned: int = 0) -> Sight:
    """Rows of text under each other, each with its height in pixels."""
    pieces, top = [], 50
    for text, height in rows:
        right = 60 + len(text) * height // 2
        corners = (
            (60.0, float(top)),
            (float(right), float(top)),
            (float(right), float(top + height)),
            (60.0, float(top + height)),
        )
        pieces.append(Piece(text, score, corners))
        top += round(height * 1.4)
    return Sight(1600, 1000, turned, tuple(pieces), tuple(Code(text) for text in codes))


PRIYA = sight(("Priya Raman", 60), ("Staff Engineer", 40), ("Northwind Inc.", 50), ("priya@northwind.example.com", 36))


def test_a_card_that_reads_well_has_no_warning() -> None:
    reading = reading_of([PRIYA])
    assert reading.warnings == ()
    assert min(confidence(reading.fields).values()) >= PLEASE_CHECK


def test_no_text_is_no_card() -> None:
    assert reading_of([Sight(1000, 700, 0)]).warnings == ("no_card",)


def test_a_page_of_a_book_is_no_card() -> None:
    page = sight(*[("and so it was that she came to the house by the", 30)] * 9, ("the end of it all was", 30))
    assert reading_of([page]).warnings == ("no_card",)


def test_the_page_below_a_card_is_passed_over() -> None:
    page = sight(*[("and so it was that she came to the house by the", 30)] * 9, ("the end of it all was", 30))
    reading = reading_of([replace(page, pieces=(*page.pieces, *PRIYA.pieces))])
    assert reading.fields.name is not None
    assert (reading.fields.name.value, reading.fields.others) == ("Priya Raman", ())


def test_a_blurred_card_asks_for_another_picture_and_is_doubted() -> None:
    blurred = sight(("Prlya Rarnan", 20), ("Staff Enqineer", 18), ("priya@northvvind.example.com", 16), score=0.7)
    reading = reading_of([blurred])
    assert {"retake", "check_name"} <= set(reading.warnings)


def test_a_line_that_nobody_can_read_is_told() -> None:
    glare = Piece("E w.n.c n", 0.44, ((60.0, 600.0), (500.0, 600.0), (500.0, 640.0), (60.0, 640.0)))
    assert reading_of([replace(PRIYA, pieces=(*PRIYA.pieces, glare))]).warnings == ("unread_line",)


def test_a_name_with_one_doubtful_letter_is_to_be_checked() -> None:
    doubted = replace(PRIYA, pieces=(replace(PRIYA.pieces[0], score=0.94), *PRIYA.pieces[1:]))
    assert reading_of([doubted]).warnings == ("check_name",)


def test_both_sides_of_a_card_are_one_contact() -> None:
    back = sight(("1 Main Street", 40), ("Springfield, IL 62701", 40), ("Tel +1 415 555 0100", 40))
    fields = reading_of([PRIYA, back]).fields
    assert fields.name is not None
    assert fields.address is not None
    assert (fields.name.value, fields.phones[0].value) == ("Priya Raman", "+14155550100")


def test_a_link_in_a_code_is_shown_and_not_opened() -> None:
    reading = reading_of([Sight(1600, 1000, 0, PRIYA.pieces, (Code("https://northwind.example.com/priya"),))])
    assert reading.links == ("https://northwind.example.com/priya",)
    assert "link_in_code" in reading.warnings


def test_a_code_without_the_marks_leaves_the_print_as_it_is() -> None:
    printed = sight(
        ("Łukasz Wójcik", 60), ("wojcik@example.pl", 36), codes=("MECARD:N:Wojcik,Lukasz;EMAIL:wojcik@example.pl;;",)
    )
    name = reading_of([printed]).fields.name
    assert name is not None
    assert name.value == "Łukasz Wójcik"
    assert name.confidence > 0.9


def test_a_code_of_somebody_else_is_told() -> None:
    reading = reading_of([Sight(1600, 1000, 0, PRIYA.pieces, (Code("MECARD:N:Okafor,Tom;;"),))])
    assert {"code_differs", "check_name"} <= set(reading.warnings)


def test_print_and_code_are_two_sources_each_with_its_own_spelling() -> None:
    code = "MECARD:N:Wojcik,Lukasz;EMAIL:wojcik@example.pl;;"
    reading = reading_of([sight(("Łukasz Wójcik", 60), ("wojcik@example.pl", 36), codes=(code,))])
    assert names(reading) == {Source.CARD: "Łukasz Wójcik", Source.CODE: "Lukasz Wojcik"}
    # The address that both have is still shown where it is printed.
    assert reading.fields.emails[0].lines


def test_a_contact_file_and_a_signature_are_sources_named_for_what_they_are() -> None:
    never_asked = Reader()
    assert names(read_file(b"BEGIN:VCARD\nFN:Priya Raman\nEND:VCARD", never_asked)) == {Source.FILE: "Priya Raman"}
    assert names(read_file(b"Priya Raman\npriya@northwind.com", never_asked)) == {Source.SIGNATURE: "Priya Raman"}


def test_a_code_without_print_is_a_card_of_one_source() -> None:
    assert names(reading_of([Sight(800, 800, 0, (), (Code("MECARD:N:Okafor,Tom;;"),))])) == {Source.CODE: "Tom Okafor"}


def test_two_codes_of_two_people_are_told() -> None:
    codes = tuple(Code(f"MECARD:N:{name};;") for name in ("Raman,Priya", "Okafor,Tom"))
    assert "several_people" in reading_of([Sight(800, 800, 0, (), codes)]).warnings


def names(reading: Reading) -> dict[Source, str]:
    return {source: says.name.value for source, says in reading.says.items() if says.name}


def test_several_people_on_one_card_are_told() -> None:
    both = sight(
        ("Priya Raman", 50),
        ("priya.raman@northwind.example.com", 36),
        ("Tom Okafor", 50),
        ("tom.okafor@northwind.example.com", 36),
        ("Northwind Inc.", 50),
    )
    assert "several_people" in reading_of([both]).warnings


def test_two_cards_in_one_picture_are_told() -> None:
    both = sight(
        ("Priya Raman", 50), ("priya.raman@northwind.com", 36), ("Tom Okafor", 50), ("tom.okafor@okapi.org", 36)
    )
    assert "two_cards" in reading_of([both]).warnings


def test_a_name_that_is_the_employer_is_told() -> None:
    house = sight(("Hugo Boss", 50), ("hugo.boss@hugoboss.com", 36), ("HUGO BOSS", 80))
    assert "name_is_employer" in reading_of([house]).warnings


def test_a_signature_is_read_like_a_card() -> None:
    reading = read_text(
        "Kind regards,\n\nPriya Raman\nStaff Engineer\nNorthwind Inc.\nT +1 415 555 0100\npriya@northwind.com\n"
    )
    assert reading.fields.name is not None
    assert reading.fields.title is not None
    assert (reading.fields.name.value, reading.fields.title.value) == ("Priya Raman", "Staff Engineer")


def test_every_warning_has_its_sentence() -> None:
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())
