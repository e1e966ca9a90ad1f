"""The test of a mailbox, with what it is waiting for said while it waits."""

import threading
from datetime import UTC, datetime

from django.db import connection

from afterword.cli.output import print_text
from afterword.records.mailbox import Mailbox
from afterword.steps.mailbox import servers, test

LOOK_EVERY = 0.2


def test_aloud(mailbox: Mailbox) -> None:
    """Test it now. What it says goes to stderr, step by step. Raises what the test raises."""
    smtp, imap = servers(mailbox)
    print_text(f"A message to {mailbox.address} goes out by {smtp.host}, port {smtp.port}.", err=True)
    print_text(f"It is looked for at {imap.host}, port {imap.port}.", err=True)
    raised: list[BaseException] = []
    # A daemon, so that Ctrl-C need not wait for a server that hangs.
    worker = threading.Thread(target=_test, args=(mailbox, raised), daemon=True)
    worker.start()
    said = mailbox.test_says
    while worker.is_alive():
        worker.join(LOOK_EVERY)
        says = Mailbox.objects.values_list("test_says", flat=True).get(pk=mailbox.pk)
        if says not in ("", said):
            print_text(says, err=True)
        said = says
    if raised:
        raise raised[0]


def _test(mailbox: Mailbox, raised: list[BaseException]) -> None:
    try:
        test(mailbox, lambda: datetime.now(UTC))
    except BaseException as error:
        raised.append(error)
    finally:
        connection.close()
