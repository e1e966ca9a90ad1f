"""The new words of an answer, however it quotes the old ones."""

import pytest

from afterword.mail.recognise.html import text_of_html
from afterword.mail.recognise.visible_text import visible_text
from tests.mail.recognise.mails import BODY

NEW = "Thank you, Alice. We talk on Monday.\n\nBest,\nPriya"
QUOTED = "\n".join(f"> {line}" for line in BODY.split("\n"))


@pytest.mark.parametrize(
    "above",
    [
        "On Wed, Jun 10, 2026 at 9:00 AM Alice Example <alice@home.example> wrote:",
        "On Wed, Jun 10, 2026 at 9:00 AM Alice With A Very Long Name <\nalice@home.example> wrote:",
        "On 10 June 2026, at 09:00, Alice Example\n<alice@home.example> wrote:",
        "Am Mi., 10. Juni 2026 um 09:00 Uhr schrieb Alice Example <alice@home.example>:",
        "Am 10.06.2026 um 09:00 schrieb Alice Example:",
        "Le mer. 10 juin 2026 à 09:00, Alice Example <alice@home.example> a\nécrit :",
        "El mié, 10 jun 2026 a las 9:00, Alice Example (<alice@home.example>) escribió:",
        "Em qua., 10 de jun. de 2026 às 09:00, Alice Example <alice@home.example> escreveu:",
        "Il giorno mer 10 giu 2026 alle ore 09:00 Alice Example <alice@home.example> ha scritto:",
        "Op wo 10 jun 2026 om 09:00 schreef Alice Example <alice@home.example>:",
        "Den ons 10 juni 2026 kl 09:00 skrev Alice Example <alice@home.example>:",
        "śr., 10 cze 2026 o 09:00 Alice Example <alice@home.example> napisał(a):",
        "ср, 10 июн. 2026 г. в 09:00, Alice Example <alice@home.example>:",
        "2026年6月10日(水) 9:00 Alice Example <alice@home.example>:",
        "Alice Example <alice@home.example> 于2026年6月10日周三 09:00写道：",
        "2026년 6월 10일 (수) 오전 9:00, Alice Example <alice@home.example>님이 작성:",
    ],
)
def test_the_line_above_what_is_quoted_goes_with_it(above: str) -> None:
    assert visible_text(f"{NEW}\n\n{above}\n\n{QUOTED}\n") == NEW
    assert visible_text(f"{NEW}\n\n{above}\n\n{BODY}\n") == NEW


@pytest.mark.parametrize(
    "header",
    [
        "-----Original Message-----\nFrom: Alice\nSent: Wednesday\nTo: Priya\nSubject: Thank you",
        "________________________________\nFrom: Alice Example <alice@home.example>\nSent: Wednesday, June 10, 2026\nTo: Priya\nSubject: x",
        "________________________________\nVon: Alice Example <alice@home.example>\nGesendet: Mittwoch, 10. Juni 2026\nAn: Priya\nBetreff: x",
        "De : Alice <alice@home.example>\nEnvoyé : mercredi 10 juin 2026\nÀ : Priya\nObjet : x",
        "*From:* Alice\n*Sent:* Wednesday\n*To:* Priya\n*Subject:* x",
        "Begin forwarded message:",
    ],
)
def test_everything_below_a_header_of_an_earlier_mail_is_old(header: str) -> None:
    assert visible_text(f"{NEW}\n\n{header}\n\n{BODY}\n") == NEW


def test_answers_below_and_between_the_quoted_lines_are_kept() -> None:
    above = "On Wed, Jun 10, 2026 at 9:00 AM Alice <alice@home.example> wrote:"
    assert visible_text(f"{above}\n{QUOTED}\n\n{NEW}") == NEW
    assert visible_text(f"{above}\n> Dear Priya\n\nHello!\n\n> Thank you\n\n{NEW}") == f"Hello!\n\n{NEW}"


def test_our_letter_goes_even_where_nothing_marks_it() -> None:
    assert visible_text(f"{NEW}\n\n{BODY}", BODY) == NEW


@pytest.mark.parametrize(
    "below",
    [
        "-- \nPriya Raman\nStaff Engineer",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "CONFIDENTIALITY NOTICE: private.",
    ],
)
def test_what_a_machine_signs_is_cut_and_what_is_typed_stays(below: str) -> None:
    assert visible_text(f"{NEW}\n\n{below}") == NEW


@pytest.mark.parametrize(
    "words",
    [
        "On Monday the 15th Tom wrote to me about it: he liked it.",
        "From my side all is fine.\nTo be honest, more than fine.",
        "We have two dates:\n\nMonday, June 15\nTuesday, June 16",
        "a -> b and 3 > 2",
    ],
)
def test_words_that_only_look_like_a_header_stay(words: str) -> None:
    assert visible_text(words) == words


@pytest.mark.parametrize(
    "quote",
    [
        '<div class="gmail_quote"><div class="gmail_attr">On Wed, Jun 10, 2026 at 9:00 AM Alice &lt;<a>alice@home.example</a>&gt; wrote:<br></div><blockquote>Dear Priya</blockquote></div>',
        '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Alice<br><b>Sent:</b> x<br></div><div>Dear Priya</div>',
        '<div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Alice<br><b>Sent:</b> Wed<br><b>To:</b> Priya<br><b>Subject:</b> x</p></div><p>Dear Priya</p>',
        '<div class="moz-cite-prefix">On 10.06.2026 09:00, Alice wrote:<br></div><blockquote type="cite">Dear Priya</blockquote>',
    ],
)
def test_html_is_read_and_its_quotes_are_cut(quote: str) -> None:
    html = f"<html><head><style>p {{}}</style></head><body><p>Thank you, Alice.</p>{quote}</body></html>"
    assert visible_text(text_of_html(html)) == "Thank you, Alice."
