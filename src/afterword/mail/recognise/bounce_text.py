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
        rf"^final-recipient:\s*rfc822;\s*<?({_ADDRESS})|\bdda:smtp=({_ADDRESS})"
        rf"|did not reach the following recipient\(s\):\s+<?({_ADDRESS})",
        rf"original(?:ly)? (?:address(?:ed)?|recipient)(?: to)?\s*:?\s*(?:rfc822;)?\s*<?({_ADDRESS})",
        rf"^\W{{0,6}}<({_ADDRESS})>(?:\.{{3}}|\s*[:;,(-]|\s*$)",
        rf"(?:failed )?recipients?(?: address)?(?: of the mail)?\s*:\s*\W?\s*(?:smtp:)?({_ADDRESS})",
        rf"(?:undeliverable|deliver(?:ed)?|delivery|sent|send)(?: \w+){{0,4}} (?:to|for)\s*:?\s*<?({_ADDRESS})",
        rf"^\s*(?:to|for|\[?rcpt to)?\s*[:=]?\s*[<'\"]?({_ADDRESS})[>'\"]?(?:<mailto:[^>]*>)?\s*(?:\.{{3}}.*|[:;(-].*|on (?:\d|\w{{3}},).*)?$",
        rf"\b(?:user|mailbox|address|account|recipient)(?: is| was)?[\s:<'\"(]+({_ADDRESS})",
        rf"<({_ADDRESS})>",
        rf"(?<![\w.@])({_ADDRESS})",
    )
)
_PLAIN_FORMS = 6
_SERVERS = re.compile(
    r"^(?:mailer-?daemon|postmaster|abuse|support|helpdesk|hostmaster|webmaster|mailadmin|noc)@", re.I
)


def addresses_in(body: str, mail: Opened, mine: Iterable[str], *, own_too: bool = False) -> list[str]:
    """Return the addresses named as failed, in order; never our own, the server's or its people's.

    `own_too`: our own where it is named in a form that means nothing else, as after a mail to oneself.
    """
    said = _before_the_copy(body)[:16_000]
    own = {*mine, *(address for _, address in mail.headers.addresses("to")), *_writer(mail, body)}
    never = {mail.headers.sender()} | (set() if own_too else own)
    for number, form in enumerate(_FORMS[:_PLAIN_FORMS] if own_too else _FORMS):
        if number == _PLAIN_FORMS and (known := [one for one in odd_format(mail.message) if one not in never]):
            return known
        # What stands in a report means nothing else, also below the copy.
        where = said if number else body[:16_000]
        found = dict.fromkeys(match[match.lastindex or 0].lower().rstrip(".") for match in form.finditer(where))
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
