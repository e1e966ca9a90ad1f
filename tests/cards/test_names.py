"""The name on a card: which line, which words of it, and how they are written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.cards.casing import name_in_small_letters, title_in_small_letters
from afterword.cards.japanese_names import with_space
from afterword.cards.local_letters import local_letters, vietnamese
from afterword.cards.name_line import name_line
from afterword.cards.spelling import mended_name
from afterword.cards.usual_marks import with_usual_marks
from tests.cards.said import as_row, read


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Jane Doe, PhD, P.E.", "Jane Doe"),
        ("Jane Doe MBA", "Jane Doe"),
        ("Dr. Jane Doe", "Dr. Jane Doe"),
        ("Dipl.-Ing. (FH) Jane Doe", "Jane Doe"),
        ("Ing. Petr Svoboda, Ph.D.", "Petr Svoboda"),
        ("Yo-Yo Ma", "Yo-Yo Ma"),
        ("Jane Doe (she/her)", "Jane Doe"),
        ("JANE DOE (SHE/HER)", "JANE DOE"),
        ("Martin King, Jr.", "Martin King, Jr."),
        ("Jane Doe PhD, PE", "Jane Doe"),
        ("Jane Doe CEng MICE", "Jane Doe"),
        ("Sir John Doe KBE", "Sir John Doe"),
        ("Anna Maria Arm", "Anna Maria Arm"),
        ("Ph.D. Jane Doe", "Jane Doe"),
        ("Dipl. Inform. (FH) Jane Doe", "Jane Doe"),
        ("Univ.-Prof. Dr. h.c. Jane Doe", "Prof. Dr. Jane Doe"),
        ("Prof. Dr.-Ing. habil. Jane Doe", "Prof. Dr. Jane Doe"),
        ("Nguyen Van An (Mr.)", "Nguyen Van An"),
        ("Your contact: Jane Doe", "Jane Doe"),
        ("Inh. Jane Doe", "Jane Doe"),
        ("apl. Prof. Dr.-Ing. habil. Jane Doe", "Prof. Dr. Jane Doe"),
        ("Ihr Ansprechpartner: Jörg Rau", "Jörg Rau"),
    ],
)
def test_degrees_are_no_part_of_a_name_and_dr_is(printed: str, name: str) -> None:
    found = name_line(printed)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("loud", "said"),
    [
        ("JANE MCDONALD", "Jane McDonald"),
        ("ANNA VAN DER BERG", "Anna van der Berg"),
        ("SEAN O'BRIEN", "Sean O'Brien"),
        ("KHALID EL MASRI", "Khalid El Masri"),
        ("ALESSIO LO CASCIO", "Alessio Lo Cascio"),
        ("CHIARA D’ANGELO", "Chiara D’Angelo"),
        ("PETER MACHADO", "Peter Machado"),
        ("ANNE-MARIE MACLEOD III", "Anne-Marie MacLeod III"),
        ("Marie DUPONT", "Marie Dupont"),
        ("Prof. Dr. EBRU KAPLAN", "Prof. Dr. Ebru Kaplan"),
        ("ŁUKASZ ŻÓŁKIEWSKI", "Łukasz Żółkiewski"),
        ("mia torres", "Mia Torres"),
        ("KőRÖSI ILDIKÓ", "Kőrösi Ildikó"),
        ("Jane Doe", "Jane Doe"),
    ],
)
def test_capitals_become_what_one_would_write(loud: str, said: str) -> None:
    assert name_in_small_letters(loud) == said


def test_turkish_letters_keep_their_dots() -> None:
    assert name_in_small_letters("IŞIL KILIÇ İNCE", "TR") == "Işıl Kılıç İnce"


@pytest.mark.parametrize(
    ("region", "loud", "said"),
    [
        ("NL", "SOFIE VAN DER BERG", "Sofie van der Berg"),
        ("NL", "IJSBRAND IJZERMAN", "IJsbrand IJzerman"),
        ("IT", "SILVIA DE LUCA", "Silvia De Luca"),
        ("IT", "NICOLÒ DALL'ARA", "Nicolò Dall'Ara"),
        ("FR", "GAËTAN LE GOFF", "Gaëtan Le Goff"),
        ("FR", "INÈS DE LA TOUR", "Inès de la Tour"),
        ("FR", "JEAN D'ORMESSON", "Jean d'Ormesson"),
        ("FR", "NOËLLE DE L'ÉPINE", "Noëlle de l'Épine"),
        ("VN", "TRẦN VĂN ĐỨC", "Trần Văn Đức"),
        ("BR", "LUÍS GUSMÃO E SILVA", "Luís Gusmão e Silva"),
        ("ES", "JOSÉ ORTEGA Y GASSET", "José Ortega y Gasset"),
        ("GB", "ALASDAIR MACAULAY", "Alasdair MacAulay"),
        ("IE", "Mary-Kate O'LEARY", "Mary-Kate O'Leary"),
        ("IT", "Maria Pia DELL'ORTO", "Maria Pia Dell'Orto"),
        ("US", "JJ Abrams", "JJ Abrams"),
        ("FR", "DUPONT Marie", "Dupont Marie"),
        ("NL", "Joost VAN DER BERG", "Joost van der Berg"),
    ],
)
def test_little_words_of_a_name_are_as_its_country_writes_them(region: str, loud: str, said: str) -> None:
    assert name_in_small_letters(loud, region) == said


def test_a_title_in_capitals_keeps_its_abbreviations() -> None:
    assert title_in_small_letters("VP OF HR AND LEGAL") == "VP of HR and Legal"


@pytest.mark.parametrize(
    ("seen", "address", "spelt"),
    [
        ("WiIliam Miller", "w.miller@example.com", "William Miller"),
        ("Jane Rarnan", "jane.raman@example.com", "Jane Raman"),
        ("JohnSmith", "john.smith@example.com", "John Smith"),
        ("J0hn Smith", "info@example.com", "John Smith"),
        ("AI Fiorillo", "info@example.com", "Al Fiorillo"),
        ("Cody Mcllroy", "info@example.com", "Cody McIlroy"),
        ("Łukasz Wójcik", "lukasz.wojcik@example.pl", "Łukasz Wójcik"),
        ("Jörg Müller", "joerg.mueller@example.de", "Jörg Müller"),
        ("Jane Doe", "someone.else@example.com", "Jane Doe"),
    ],
)
def test_an_address_mends_slips_and_never_takes_a_mark_away(seen: str, address: str, spelt: str) -> None:
    assert mended_name(seen, (address,))[0] == spelt


@given(st.text(st.sampled_from("abcłńśóżéäöüșțěřůőűçğıñåøæßlI"), min_size=3, max_size=9), st.booleans())
def test_no_diacritic_is_ever_lost(word: str, with_address: bool) -> None:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", word) if sign.isascii()).lower() or "info"
    addresses = (f"{plain}@example.com",) if with_address else ()
    mended, _ = mended_name(f"Jane {word.capitalize()}", addresses)
    assert marks(mended) == marks(f"Jane {word.capitalize()}")


def marks(text: str) -> list[str]:
    return [sign.lower() for sign in text if not sign.isascii()]


def test_letters_of_the_country_stand_for_their_look_alikes() -> None:
    assert local_letters("Zieliñski", "PL") == "Zieliński"
    assert local_letters("Muñoz", "ES") == "Muñoz"
    assert local_letters("Mureşan", "RO") == "Mureșan"
    assert local_letters("Ayşe", "TR") == "Ayşe"


def test_vietnamese_marks_that_no_reader_sees_are_put_back_where_one_syllable_fits() -> None:
    assert vietnamese("Nguyn Quc Bo") == "Nguyễn Quốc Bảo"
    assert vietnamese("Nguyễn Văn An") == "Nguyễn Văn An"


def test_a_vietnamese_name_with_marks_put_back_is_to_be_checked() -> None:
    name = read("5 Nguyn Quc Bo\n3 Giám đốc\n3 bao@example.vn\n3 Hà Nội").name
    assert name is not None
    assert name.value == "Nguyễn Quốc Bảo"
    assert name.confidence < 0.5


def test_both_scripts_are_kept() -> None:
    row = as_row(read("7 田中 健一\n4 Kenichi Tanaka\n3 営業部長\n3 k.tanaka@example.co.jp"))
    assert (row["name"], row["native_name"], row["title"]) == ("Kenichi Tanaka", "田中 健一", "営業部長")


@pytest.mark.parametrize(
    "card",
    [
        "9 The Blue Door Bakery\n3 412 Elm St, Portland OR 97205\n3 info@bluedoorbakery.com",
        "8 We make it simple\n4 Acme Ltd\n3 www.acme.example.com",
        "6 Bike & Bean\n3 info@bikeandbean.co.uk",
        "5 Opening hours\n3 Mon-Fri 9-17",
    ],
)
def test_a_card_without_a_person_has_no_name(card: str) -> None:
    assert as_row(read(card))["name"] is None


@given(
    st.lists(st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=30), min_size=1, max_size=8)
)
def test_nothing_is_read_that_does_not_stand_there(rows: list[str]) -> None:
    card = "\n".join(f"3 {' '.join(row.split())}" for row in rows if row.split())
    printed = set("".join(rows).casefold())
    for key, value in as_row(read(card)).items():
        if key in ("title", "employer", "address") and value:
            assert set(str(value).casefold()) <= printed | set(" ,.º-i1l|"), (key, value)


@pytest.mark.parametrize(
    ("card", "name"),
    [
        ("7 Joost\n7 van 't Hof\n4 Projectleider\n3 hof@grachten.nl", "Joost van 't Hof"),
        ("7 CHLOË\n7 ST. JOHN\n4 Operations Director\n3 chloe@thistle.co.uk", "Chloë St. John"),
        ("7 William\n7 T. Illingworth\n3 william.illingworth@sparkline.io", "William T. Illingworth"),
        ("7 Vivian\n7 Wynn (she/her)\n4 Head of Finance\n3 wynn@northwind.com", "Vivian Wynn"),
        ("7 Åsa\n7 Öhrn, CFA\n4 Ekonomichef\n3 asa_ohrn@norrsken.se", "Åsa Öhrn"),
        ("7 Priya Raman\n7 Okapi\n4 Staff Engineer\n3 priya@okapi.com", "Priya Raman"),
        ("7 Okapi\n7 Priya Raman\n4 Staff Engineer\n3 priya@okapi.com", "Priya Raman"),
        ("7 Grace\n7 Yifan Lam\n4 Financial Advisor\n3 yifan_lam@example.ca", "Grace Yifan Lam"),
        ("7 DR.\n7 KEREM KAPLAN\n4 Chefarzt\n3 kkaplan@example.de", "Dr. Kerem Kaplan"),
        ("7 Recruiting\n7 Priya Raman\n4 Staff Engineer\n3 priya@okapi.com", "Priya Raman"),
    ],
)
def test_a_name_over_two_lines_is_one_and_its_neighbours_are_not(card: str, name: str) -> None:
    found = read(card).name
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("name", "region", "texts", "said"),
    [
        ("Malgorzata Glab", "PL", ["ul. Żeromskiego"], "Małgorzata Glab"),
        ("Matgorzata Zielinska", "PL", ["ul. Żeromskiego"], "Małgorzata Zielińska"),
        ("MALGORZATA NOWAK", "PL", ["Kraków"], "MAŁGORZATA NOWAK"),
        ("Malgorzata Nowak", "PL", ["Krakow"], "Malgorzata Nowak"),
        ("Malgorzata Nowak", "DE", ["Köln"], "Malgorzata Nowak"),
        ("Eva Vlčkova", "CZ", ["Prúmyslová"], "Eva Vlčková"),
        ("Ali Türkoglu", "TR", ["İstanbul"], "Ali Türkoğlu"),
        ("Anna-Maria Wójcik", "PL", ["Kraków"], "Anna-Maria Wójcik"),
    ],
)
def test_usual_marks_are_put_back_where_the_card_prints_marks(
    name: str, region: str, texts: list[str], said: str
) -> None:
    assert with_usual_marks(name, region, texts) == said


def test_a_name_with_a_usual_mark_put_back_is_to_be_checked() -> None:
    name = read(
        "5 Malgorzata Nowak\n3 Księgowa\n3 malgorzata.nowak@example.pl\n3 ul. Żeromskiego 3, 30-105 Kraków"
    ).name
    assert name is not None
    assert name.value == "Małgorzata Nowak"
    assert name.confidence < 0.5


def test_a_small_l_that_begins_a_name_is_a_capital_i() -> None:
    found = name_line("Harpreet lyengar (they/them)")
    assert found is not None
    assert (found.name, found.decorated) == ("Harpreet Iyengar", True)
    assert (line := name_line("Maria la Torre")) is not None
    assert line.name == "Maria la Torre"


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("田中健一", "田中 健一"),
        ("田中健", "田中 健"),
        ("佐々木希", "佐々木 希"),
        ("雪村千尋", "雪村 千尋"),
        ("雪村薫", "雪村薫"),
        ("田中 健一", "田中 健一"),
    ],
)
def test_the_space_in_a_japanese_name_is_put_back_where_it_is_known(printed: str, said: str) -> None:
    assert with_space(printed) == said


def test_a_japanese_name_with_its_space_put_back_is_to_be_checked() -> None:
    name = read("5 田中健一\n3 営業部長\n3 k.tanaka@example.co.jp").name
    assert name is not None
    assert (name.value, name.confidence < 0.5) == ("田中 健一", True)


def test_a_line_under_a_name_that_no_list_knows_is_its_title() -> None:
    row = as_row(read("6 Northwind Ltd\n5 Jane Doe\n4 Keeper of Otters\n3 jane.doe@northwind.com"))
    assert (row["name"], row["title"]) == ("Jane Doe", "Keeper of Otters")
