"""A file of mails as it came in, kept until it is brought in."""

from collections import Counter
from datetime import datetime

from afterword.errors import InputError
from afterword.mail.recognise.past_mail import PastMail, mail_from_json, past_mails
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile, BroughtKind
from afterword.steps.sent_letters import own_addresses

MOST_CHARACTERS = 20_000_000


def keep_letters(account: Account, name: str, raw: bytes, now: datetime) -> BroughtFile:
    """The mails, kept to be looked at. Raises InputError where they are too many."""
    found = past_mails(raw)
    mine = [address.lower() for address in own_addresses(account)]
    senders = Counter(one.sender for one in found if one.sender)
    # Whose file it is, where the account does not say: whoever wrote most of it.
    fields = mine if senders.keys() & set(mine) else [sender for sender, _ in senders.most_common(1)]
    if sum(len(one.text) for one in found) > MOST_CHARACTERS:
        raise InputError("There are more words in these mails than can be looked over. Bring the file in parts.")
    kept: dict[str, object] = {"mails": [one.as_json() for one in found]}
    values = {"kind": BroughtKind.LETTERS, "name": name[:200], "added_at": now, "table": kept, "fields": fields}
    return BroughtFile.objects.create(account=account, **values)


def mails_in(file: BroughtFile) -> tuple[PastMail, ...]:
    """Every mail of the file, in its order; none once it was brought in."""
    return tuple(mail_from_json(one) for one in (file.table or {}).get("mails", []))


def senders_in(file: BroughtFile) -> list[str]:
    """Every address that wrote a mail of the file, the one that wrote most first."""
    return [sender for sender, _ in Counter(one.sender for one in mails_in(file) if one.sender).most_common(20)]


def choose_sender(file: BroughtFile, address: str) -> None:
    """Say which of them is the candidate's own. Raises InputError for one that wrote none."""
    if address not in senders_in(file):
        raise InputError("Nobody of this address wrote a mail in this file. Choose one of those that did.")
    file.fields = [address]
    file.save(update_fields=["fields"])
