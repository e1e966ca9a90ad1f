"""Just before a letter goes to somebody who was written to before, the mailbox is read once more for an answer."""

from collections.abc import Callable
from datetime import datetime

from afterword.errors import HeldError, LaterError, MailError, UnreachableError
from afterword.mail.inbox import Inbox
from afterword.records.message import Question
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.answers.sentences import headline
from afterword.steps.mailbox import credentials, mailbox_of, servers
from afterword.steps.read_mailbox import read_mailbox
from afterword.steps.schedule import UNDO

BEFORE_IT_GOES = "Before this letter goes, your mailbox is read once more for an answer."


def read_first(entry: OutboxEntry, now: Callable[[], datetime]) -> bool:
    """Whether the letter may go on; False where an answer came and holds it.

    What the candidate sends at once goes without: they have just looked. Raises HeldError where something came that may
    be an answer, UnreachableError where the mailbox cannot be read now, and HeldError where it will not be by itself.
    """
    contact = entry.letter.follow_up.contact
    at_once = entry.send_at - entry.entered_at <= UNDO
    written_to = entry.account.touchpoints.filter(contact=contact, kind="letter", direction="out").exists()
    if at_once or not written_to:
        return True
    mailbox = mailbox_of(entry.account)
    _, imap = servers(mailbox)
    try:
        with Inbox(imap, credentials(mailbox)) as inbox:
            read_mailbox(mailbox, inbox, now)
    except (UnreachableError, LaterError) as error:
        raise UnreachableError(f"{BEFORE_IT_GOES} {error.sentence}", error.said) from error
    except MailError as error:
        raise HeldError(f"{BEFORE_IT_GOES} {error.sentence}") from error
    came = entry.account.messages.filter(contact=contact, question=Question.IS_IT, received_at__gte=entry.entered_at)
    if (maybe := came.last()) is not None:
        raise HeldError(f"{headline(maybe)} came, which may be an answer. Look at it before this letter goes.")
    moving = (OutboxState.APPROVED, OutboxState.RETRY, OutboxState.TRANSMITTING)
    return OutboxEntry.objects.filter(pk=entry.pk, attempt=entry.attempt, state__in=moving).exists()
