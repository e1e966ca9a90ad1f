"""The failed addresses in what a server wrote for people to read."""

import re
from collections.abc import Iterable

from afterword.mail.recognise.bounce_formats import odd_format
from afterword.mail.recognise.bounce_words import COPY_BELOW
from afterword.mail.recognise.opened import Opened

_ADDRESS = r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+"
# In this order: the first form that names somebody is believed. Before the last three, known odd formats are asked.
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        rf"original(?:ly)? (?:address(?:ed)?|recipient)(?: to)?\s*:?\s*(?:rfc822;)?\s*<?({_ADDRESS})",
        rf"^\W{{0,6}}<({_ADDRESS})>(?:\.{{3}}|\s*[:;,(-]|\s*$)",
        rf"(?:failed )?recipients?(?: address)?(?: of the mail)?\s*:\s*\W?\s*(?:smtp:)?({_ADDRESS})",
        rf"(?:undeliverable|deliver(?:ed)?|delivery|sent|send)(?: \w+){{0,4}} (?:to|for)\s*:?\s*<?({_ADDRESS})",
        rf"^\s*(?:to|for|\[?rcpt to)?\s*[:=]?\s*[<'\"]?({_ADDRESS})[>'\"]?(?:<mailto:[^>]*>)?\s*(?:\.{{3}}.*|[:;(-].*|on \d.*)?$",
        rf"\b(?:user|mailbox|address|account|recipient)(?: is| was)?[\s:<'\"(]+({_ADDRESS})",
        rf"<({_ADDRESS})>",
        rf"(?<![\w.@])({_ADDRESS})",
    )
)
_PLAIN_FORMS = 5
_SERVERS = re.compile(
    r"^(?:mailer-?daemon|postmaster|abuse|support|helpdesk|hostmaster|webmaster|mailadmin|noc)@", re.I
)


def addresses_in(body: str, mail: Opened, mine: Iterable[str]) -> list[str]:
    """Return the addresses named as failed, in order; never our own, the server's or its people's."""
    said = _before_the_copy(body)[:16_000]
    never = {
        *mine,
        mail.headers.sender(),
        *(address for _, address in mail.headers.addresses("to")),
        *_writer(mail, body),
    }
    for number, form in enumerate(_FORMS):
        if number == _PLAIN_FORMS and (known := [one for one in odd_format(mail.message) if one not in never]):
            return known
        found = dict.fromkeys(match[1].lower().rstrip(".") for match in form.finditer(said))
        named = [address for address in found if address not in never and not _SERVERS.match(address)]
        if named:
            return named[:20]
    return []


def _writer(mail: Opened, body: str) -> list[str]:
    """Who wrote the mail that came back, as its copy says."""
    match = re.search(r"^\s*from:(.+)", mail.returned or body, re.IGNORECASE | re.MULTILINE)
    return [one.lower() for one in re.findall(_ADDRESS, match[1])] if match else []


def _before_the_copy(body: str) -> str:
    cut = next((match.start() for match in COPY_BELOW.finditer(body) if body[: match.start()].strip()), len(body))
    return body[:cut]
