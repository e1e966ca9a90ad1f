"""Mail from the candidate to whomever: a copy in Sent, or a note to oneself."""

from collections.abc import Collection

from afterword.mail.recognise.automatic import is_automatic
from afterword.mail.recognise.opened import Opened


def is_own(mail: Opened, mine: Collection[str]) -> bool:
    """Whether one of the candidate's addresses wrote it; `user+tag@…` is the same as `user@…`."""
    return any(_untagged(address) in {_untagged(one) for one in mine} for _, address in mail.headers.addresses("from"))


def is_to_oneself(mail: Opened, mine: Collection[str]) -> bool:
    """Whether it goes from one of the candidate's addresses to nobody but these, and no program wrote it."""
    readers = [_untagged(address) for _, address in mail.headers.addresses("to", "cc", "bcc")]
    own = {_untagged(one) for one in mine}
    return bool(readers) and own.issuperset(readers) and is_own(mail, mine) and not is_automatic(mail)


def _untagged(address: str) -> str:
    user, _, domain = address.lower().rpartition("@")
    return f"{user.partition('+')[0]}@{domain}"
