import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.words.names import Name, clean, formal, greeting, is_titled, parse


@pytest.mark.parametrize(
    ("full", "honorific", "given_name", "family", "suffix"),
    [
        ("Alice Example", None, "Alice", "Example", None),
        ("Priya", None, "Priya", None, None),
        ("Dr. Siobhán O’Brien", "Dr.", "Siobhán", "O’Brien", None),
        ("Chiara D’Angelo", None, "Chiara", "D’Angelo", None),
        ("Prof. Dr. Anna Müller", "Prof. Dr.", "Anna", "Müller", None),
        ("Judge Judy Example", "Judge", "Judy", "Example", None),
        ("Ms. Example", "Ms.", None, "Example", None),
        ("Ms. Alice Example", "Ms.", "Alice", "Example", None),
        ("van der Berg, Anna", None, "Anna", "van der Berg", None),
        ("Anna Maria van der Berg", None, "Anna", "van der Berg", None),
        ("Ludwig van Beethoven", None, "Ludwig", "van Beethoven", None),
        ("Juana de la Cruz", None, "Juana", "de la Cruz", None),
        ("Omar al-Farouq", None, "Omar", "al-Farouq", None),
        ("Salman bin Omar", None, "Salman", "bin Omar", None),
        ("Seán Ó Briain", None, "Seán", "Ó Briain", None),
        ("Mary Mac Donald", None, "Mary", "Mac Donald", None),
        ("José Ortega y Gasset", None, "José", "Ortega y Gasset", None),
        ("Example, Dr. Alice", "Dr.", "Alice", "Example", None),
        ("Alice B. Example, PhD", None, "Alice", "Example", "PhD"),
        ("Alice Example Jr.", None, "Alice", "Example", "Jr."),
        ("Alice Example III", None, "Alice", "Example", "III"),
        ("Alice Example, Jr., MD", None, "Alice", "Example", "Jr., MD"),
        ("Example, Jr., Martin", None, "Martin", "Example", "Jr."),
        ("Yo-Yo Ma", None, "Yo-Yo", "Ma", None),
        ("Jean-Luc Example-Smith", None, "Jean-Luc", "Example-Smith", None),
        ("EXAMPLE Alice", None, "Alice", "EXAMPLE", None),
        ("Jean EXAMPLE", None, "Jean", "EXAMPLE", None),
        ("AJ Example", None, "AJ", "Example", None),
        ("Elizabeth (Liz) Example", None, "Liz", "Example", None),
        ("Robert “Bob” Example", None, "Bob", "Example", None),
        ("Alice Example (she/her)", None, "Alice", "Example", None),
        ("Иван Петров", None, "Иван", "Петров", None),
        ("محمد الأحمد", None, "محمد", "الأحمد", None),
        ("Alice\nExample", None, "Alice", "Example", None),
        ("de la Cruz", None, None, "de la Cruz", None),
    ],
)
def test_the_certain_parts_of_a_name_are_found(
    full: str, honorific: str | None, given_name: str | None, family: str | None, suffix: str | None
) -> None:
    assert parse(full) == Name(clean(full), honorific, given_name, family, suffix)


@pytest.mark.parametrize(
    "full", ["王小明", "김민수", "山田 太郎", "Abdul Rahman Example", "عبد الله أحمد", "La Toya Example"]
)
def test_where_the_order_or_the_cut_is_unsure_no_part_is_claimed(full: str) -> None:
    assert parse(full) == Name(full)


@pytest.mark.parametrize(
    "full", ["Alice & Charlie", "Alice and Charlie Example", "priya@northwind.example", "Panel 2", "", ","]
)
def test_what_is_not_one_name_is_not_cut(full: str) -> None:
    assert parse(full) == Name(full)


def test_a_written_out_middle_name_leaves_the_family_name_open() -> None:
    assert parse("Gabriel García Márquez") == Name("Gabriel García Márquez", given="Gabriel")
    assert greeting("Dr. Gabriel García Márquez") == "Dr. Gabriel García Márquez"


@pytest.mark.parametrize(
    ("full", "address_as", "after_dear"),
    [
        ("Alice Example", None, "Alice"),
        ("Alice Example", "Al", "Al"),
        ("Alice Example", "  ", "Alice"),
        ("Dr. Alice Example", None, "Dr. Example"),
        ("Dr. Alice Example", "Alice", "Alice"),
        ("Dr Alice Example", None, "Dr Example"),
        ("Prof. Anna van der Berg", None, "Prof. van der Berg"),
        ("Judge Judy Example", None, "Judge Example"),
        ("Dame Judi Example", None, "Dame Judi"),
        ("Ms. Alice Example", None, "Alice"),
        ("Ms. Example", None, "Ms. Example"),
        ("Dr. Priya", None, "Dr. Priya"),
        ("Priya", None, "Priya"),
        ("王小明", None, "王小明"),
        ("J. Example", None, "J. Example"),
        ("J.P. Example", None, "J.P. Example"),
        ("ALICE EXAMPLE", None, "Alice"),
        ("JEAN-LUC EXAMPLE", None, "Jean-Luc"),
        ("DR. SIOBHAN O’BRIEN", None, "Dr. O’Brien"),
        ("DR. ALICE MACDONALD", None, "Dr. MACDONALD"),
        ("ELİF YILMAZ", None, "Elif"),
        ("Abdul Rahman Example", None, "Abdul Rahman Example"),
        ("Alice Example, Recruiter", None, "Alice Example, Recruiter"),
        ("Wang Xiaoming", None, "Wang Xiaoming"),
        ("Li Wei", None, "Li Wei"),
        ("Ms. Li Wei", None, "Li Wei"),
        ("Dr. Kim Min-jun", None, "Dr. Kim Min-jun"),
        ("Nguyen Van An", None, "Nguyen Van An"),
        ("Tanaka Hiroshi", None, "Tanaka Hiroshi"),
        ("Nagy Zoltán", None, "Nagy Zoltán"),
        ("Kim Smith", None, "Kim"),
        ("Lee Johnson", None, "Lee"),
        ("Li Wei", "Wei", "Wei"),
        ("", None, ""),
    ],
)
def test_a_letter_greets_as_asked_or_by_the_form_that_is_sure(
    full: str, address_as: str | None, after_dear: str
) -> None:

    assert greeting(full, address_as) == after_dear


@pytest.mark.parametrize(
    ("called", "titled"),
    [("Dr. Example", True), ("Ms. Example", True), ("Judge Example", True), ("Alice", False), ("Dr", False)],
)
def test_a_title_is_known_by_its_first_word(called: str, titled: bool) -> None:
    assert is_titled(called) is titled


@given(st.text(max_size=60), st.none() | st.text(max_size=20))
def test_a_greeting_is_one_line_and_never_empty_for_a_name(full: str, address_as: str | None) -> None:
    after_dear = greeting(full, address_as)
    assert len(after_dear.splitlines()) <= 1
    assert bool(after_dear) == bool(clean(full) or clean(address_as or ""))


@given(st.text(max_size=60))
def test_every_part_of_a_name_is_in_it(full: str) -> None:
    name = parse(full)
    words = name.full.casefold()
    for part in (name.given, name.family):
        assert part is None or part.casefold() in words


@pytest.mark.parametrize(
    ("full", "address_as", "called"),
    [
        ("Dr. Priya Raman", None, "Dr. Raman"),
        ("Ms. Joy Adeyemi", None, "Ms. Adeyemi"),
        ("Mr. Abdi", None, "Mr. Abdi"),
        ("Priya Raman", None, "Priya Raman"),
        ("PRIYA RAMAN", None, "Priya Raman"),
        ("Priya", None, "Priya"),
        ("Sir John Example", None, "Sir John"),
        ("Wang Xiaoming", None, "Wang Xiaoming"),
        ("Ludwig van Beethoven", None, "Ludwig van Beethoven"),
        ("Priya Raman", "Professor Raman", "Professor Raman"),
        ("Priya Raman", "Priya", "Priya"),
        ("", None, ""),
    ],
)
def test_a_formal_letter_guesses_no_title(full: str, address_as: str | None, called: str) -> None:
    assert formal(full, address_as) == called
