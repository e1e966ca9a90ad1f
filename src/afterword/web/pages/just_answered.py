"""The row that says what the candidate just said of an answer, with its undo."""

from django.urls import reverse

from afterword.records.account import Account
from afterword.records.message import MailKind
from afterword.web.pages.just_settled import JustSettled


def just_answered(account: Account, pk: str) -> JustSettled | None:
    """What became of the account's answer `pk`; None where there is no such answer, or nothing to undo."""
    message = account.messages.filter(pk=pk).first() if pk.isdecimal() else None
    if message is None:
        return None
    if message.corrected_at:
        is_own = message.kind == MailKind.OWN
        said = "Not about an interview, then" if is_own else "No answer, then"
        return JustSettled(f"{said}: what hung on it is undone.", _at("corrected", pk))
    if message.kept_at:
        return JustSettled("Kept, as proposed.", _at("kept", pk))
    if message.dropped_at:
        return JustSettled("Left as it was.", _at("dropped", pk))
    return None


def _at(name: str, pk: str) -> str:
    return reverse(f"answer-{name}", args=[pk])
