"""A mail that was pasted with its header says the sender's name once more."""

import pytest

from afterword.cards.evidence import Source
from afterword.cards.mail_header import sender
from afterword.cards.reader import read_text

SIGNATURE = "Siân Byrne\nHead of Research\nOkapi Ltd\nsian.byrne@okapi.com\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("From: Siân Byrne <sian.byrne@okapi.com>", "Siân Byrne"),
        ('From: "Byrne, Siân" <sian.byrne@okapi.com>', "Siân Byrne"),
        ("Von: Siân Byrne [mailto:sian.byrne@okapi.com]", "Siân Byrne"),
        ("> *De :* Siân Byrne <sian.byrne@okapi.com>", "Siân Byrne"),
    ],
)
def test_the_sender_is_found_in_what_mail_programs_write(line: str, name: str) -> None:
    found, rest = sender(f"{line}\nSent: Tuesday\nTo: Alice Example\nSubject: Re: Tuesday\n\n{SIGNATURE}")
    assert found is not None
    assert (found.name, found.emails) == (name, ("sian.byrne@okapi.com",))
    assert rest.strip() == SIGNATURE.strip()


@pytest.mark.parametrize("text", [SIGNATURE, "From: the desk of Siân Byrne\n", "Da: 1998\nsian@okapi.com"])
def test_a_signature_alone_has_no_sender(text: str) -> None:
    assert sender(text) == (None, text)


def test_header_and_signature_are_two_sources() -> None:
    reading = read_text(f"From: Sian Byrne <sian.byrne@okapi.com>\n{SIGNATURE}")
    names = {source: says.name.value for source, says in reading.says.items() if says.name}
    assert names == {Source.SIGNATURE: "Siân Byrne", Source.MAIL_HEADER: "Sian Byrne"}
    assert reading.fields.name is not None
    assert reading.fields.title is not None
    # What only lost its marks is not believed over what has them.
    assert (reading.fields.name.value, reading.fields.title.value) == ("Siân Byrne", "Head of Research")


def test_a_header_alone_is_enough() -> None:
    reading = read_text("From: Siân Byrne <sian.byrne@okapi.com>")
    assert list(reading.says) == [Source.MAIL_HEADER]
    assert reading.fields.name is not None
    assert reading.fields.name.value == "Siân Byrne"
