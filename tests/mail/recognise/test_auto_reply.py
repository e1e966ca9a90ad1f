"""Out of office and the like: recognised by headers, subject or words; with the day of return."""

from datetime import date

import pytest

from afterword.mail.recognise import Kind
from tests.mail.recognise.mails import asked, mail

AWAY = "Hello,\n\nI am out of the office and will be back on Monday, June 22. For urgent matters contact Tom.\n\nPriya"


@pytest.mark.parametrize(
    "headers",
    [
        {"auto_submitted": "auto-replied (vacation)"},
        {"x_autoreply": "yes"},
        {"precedence": "auto_reply"},
        {"subject": "Automatic reply: Backend Engineer – thank you for Tuesday"},
        {"subject": "Out of office: Backend Engineer"},
        {"subject": "Automatische Antwort: Backend Engineer"},
        {"subject": "Réponse automatique : Backend Engineer"},
        {"subject": "自動返信: Backend Engineer"},
        {},
    ],
)
def test_nobody_wrote_it(headers: dict[str, str]) -> None:
    answer = asked(mail(AWAY, **headers))
    assert (answer.kind, answer.about, answer.return_on) == (Kind.AUTO_REPLY, "priya", date(2026, 6, 22))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("I will return to the office on 22 June 2026.", date(2026, 6, 22)),
        ("I am on leave until Friday, 26 June.", date(2026, 6, 26)),
        ("I am away from 15 June to 19 June.", date(2026, 6, 19)),
        ("Ich bin ab dem 22. Juni 2026 wieder da. Bis 21.06.2026 bin ich nicht im Büro.", date(2026, 6, 21)),
        ("Je serai de retour le lundi 22 juin.", date(2026, 6, 22)),
        ("I am away and back soon.", None),
        ("I am away until 06/07/2026.", None),
    ],
)
def test_the_day_of_return_is_read_or_left_open(words: str, day: date | None) -> None:
    assert asked(mail(words, auto_submitted="auto-replied")).return_on == day


@pytest.mark.parametrize(
    "words",
    [
        "Sorry for the delay, I was out of the office last week. We will decide soon.",
        "Thanks, Alice! I will get back to you.",
        "You can reach me by phone, I am on the train.",
    ],
)
def test_a_person_who_was_away_is_a_person(words: str) -> None:
    assert asked(mail(words)).kind is Kind.REPLY
