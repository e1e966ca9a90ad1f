import pytest

from afterword.proofreading.check import check
from afterword.proofreading.other_language import other_language
from tests.proofreading.cast import RECORD
from tests.proofreading.material import clean_letters

LETTERS = {
    "German": "vielen Dank für das Gespräch am Dienstag über die Stelle. Es hat mir gefallen, dass Sie mir die"
    " Werkstatt gezeigt haben, und ich würde gern mit Ihnen und dem Team arbeiten. Ich schicke die Liste bis Freitag.",
    "French": "merci pour le temps que vous m'avez accordé mardi. Je suis très intéressée par le poste et par la façon"
    " dont vous travaillez avec les équipes. Je vous envoie la liste des projets dans la semaine.",
    "Spanish": "gracias por el tiempo que me dedicó el martes. Me gustó mucho la forma en que usted y su equipo"
    " trabajan con los pacientes, y estoy muy interesada en el puesto. Le envío la lista en unos días.",
    "another language": "Спасибо за беседу во вторник. Мне очень понравилось, как вы работаете с командой, и я буду"
    " рада прислать вам список проектов до пятницы, как мы договорились.",
}


@pytest.mark.parametrize("language", LETTERS)
def test_a_letter_in_another_language_is_told_so_once_and_not_read_as_english(language: str) -> None:
    findings = check(f"Dear Priya,\n\n{LETTERS[language]}\n\nKind regards,\nAlice Example", RECORD)
    assert [(one.kind, one.blocks) for one in findings] == [("language", False)]
    assert language in findings[0].message


def test_names_and_gaps_are_checked_in_any_language() -> None:
    text = f"Hello Priyah,\n\n{LETTERS['German']} [DATUM]\n\nKind regards,\nAlice Exmaple"
    assert {one.kind for one in check(text, RECORD)} == {"language", "name", "placeholder", "signature"}


@pytest.mark.parametrize("letter", clean_letters(), ids=lambda letter: letter.name)
def test_an_english_letter_is_english(letter: object) -> None:
    assert other_language(letter.text) is None  # type: ignore[attr-defined]


def test_a_greeting_or_a_sentence_in_another_language_leaves_a_letter_english() -> None:
    assert other_language("Le meas, agus go raibh maith agat.") is None
    english = "Thank you for the time you gave me on Tuesday, and for showing me the workshop and the new kiln."
    assert other_language(f"{english} Vielen Dank für alles!") is None
