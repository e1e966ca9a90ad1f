"""An archive may be brought in on two machines, or while the first still runs: nothing in it goes out by itself."""

from django.db.models import F

from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxState

ANEW = "This came from an archive. Choose a moment anew."
UNKNOWN = (
    "This came from an archive that was made while nobody knew whether the letter went out. "
    "Look into your Sent folder before you send it."
)
UNREAD = "This came from an archive that was made before it was read. Read it again."
# What an entry that was on its way becomes.
CANNOT_WAIT: dict[str, dict[str, object]] = {
    **{
        state: {"state": OutboxState.HELD, "sentence": ANEW}
        for state in (OutboxState.APPROVED, OutboxState.RETRY, OutboxState.TRANSMITTING)
    },
    **{
        state: {"state": OutboxState.HELD, "sentence": UNKNOWN} for state in (OutboxState.COMMITTING, OutboxState.DOUBT)
    },
}


def hold_what_waits(account: Account) -> None:
    """Take every entry, every card, every reminder and every test of a mailbox off the clock; reminders are off."""
    account.outbox_entries.update(due_at=None)
    account.reminders.update(due_at=None)
    account.reminders_on_at = None
    account.save(update_fields=["reminders_on_at"])
    Mailbox.objects.filter(account=account).update(due_at=None)
    # What a mail changed can be taken back where it came in only.
    account.messages.update(changed=None)
    unread = account.cards.filter(due_at__isnull=False)
    unread.update(due_at=None, failed_at=F("added_at"), failure=UNREAD)
