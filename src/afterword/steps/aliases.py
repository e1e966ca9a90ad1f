"""The other names under which a letter that left is known, as its copy in Sent or the server's answer shows."""

from datetime import datetime

from afterword.mail.renamed import names_in
from afterword.records.approval import Approval


def keep_alias(approval: Approval, name: str, at: datetime) -> None:
    """Keep it, with its angle brackets; nothing where that is the letter's own name, or none."""
    if name and name != approval.message_id:
        approval.aliases.get_or_create(message_id=name, defaults={"account_id": approval.account_id, "found_at": at})


def keep_names_said(approval: Approval, said: str, never: tuple[str, ...], at: datetime) -> None:
    """Keep each name that the server said it gave the letter; `never` are the addresses of writer and reader."""
    for name in names_in(said, never):
        keep_alias(approval, name, at)


def aliases_of(approval: Approval) -> tuple[str, ...]:
    """The names that servers gave it, the newest last."""
    return tuple(one.message_id for one in approval.aliases.all())
