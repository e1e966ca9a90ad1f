from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from afterword.letters.hand_over import LONGEST_MAILTO, linkedin, mailto, pass_on

lines = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=80)


@given(lines.filter(str.strip), st.lists(lines, max_size=6))
def test_a_mail_app_gets_the_letter_as_it_is(subject: str, body: list[str]) -> None:
    link = mailto("priya@example.com", subject, "\n".join(body))
    if link is None:
        return
    assert len(link) <= LONGEST_MAILTO
    parts = urlsplit(link)
    assert (parts.scheme, parts.path) == ("mailto", "priya@example.com")
    read = parse_qs(parts.query, keep_blank_values=True)
    assert read["body"] == ["\r\n".join("\n".join(body).splitlines())]


def test_a_letter_too_long_for_a_link_is_copied_instead() -> None:
    assert mailto("priya@example.com", "Thank you", "ü" * 300) is None


def test_without_an_address_the_mail_app_asks_for_one() -> None:
    assert (mailto(None, "Hi", "x") or "").startswith("mailto:?subject=Hi")


def test_a_subject_cannot_smuggle_in_a_header() -> None:
    link = mailto("p@example.com", "Hi\r\nBcc: charlie@example.com", "x") or ""
    assert "%0A" not in link.split("&body=")[0]


def test_for_linkedin_the_letter_loses_only_spaces_at_line_ends() -> None:
    assert linkedin("Dear Priya,  \n\n\n\nThank you.\n") == "Dear Priya,\n\nThank you."


def test_one_mail_asks_the_recruiter_to_pass_all_letters_on() -> None:
    letters = (("Priya Example", "Dear Priya,\n\nThanks."), ("Tom Sample", "Dear Tom,\n\nThanks."))
    subject, body = pass_on(
        letters, recruiter="Dana Sample", role="Cook", employer="Northwind", candidate="Alice Example"
    )
    assert subject == "Notes to pass on – Cook"
    assert body.startswith("Dear Dana,\n\nAfter the interview for Cook at Northwind")
    assert "Priya Example and Tom Sample" in body
    assert all(letter in body for _, letter in letters)


def test_a_single_letter_is_passed_on_in_the_singular() -> None:
    subject, body = pass_on(
        (("Priya Example", "Dear Priya,"),), recruiter=None, role="", employer="Northwind", candidate="Alice Example"
    )
    assert subject == "A note to pass on – Northwind"
    assert body.startswith("Hello,")
    assert "would you pass it on" in body
