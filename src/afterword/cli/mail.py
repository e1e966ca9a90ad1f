"""`afterword mail`: the candidate's own mailbox."""

from datetime import UTC, datetime

import click

from afterword.cli.database import open_database
from afterword.cli.mail_receive import receive
from afterword.cli.mail_recognise import recognise
from afterword.cli.output import json_option, print_json, print_text
from afterword.cli.password import only_from_stdin, read_password

SECURITY = click.Choice(["tls", "starttls"])
PORT = click.IntRange(1, 65535)


@click.group()
def mail() -> None:
    """Your own mailbox: approved letters leave from it, and answers come to it."""


@mail.command()
@click.argument("address")
@click.option("--user", metavar="NAME", default="", help="To sign in with; the address, where it is left out.")
@click.option(
    "--password", metavar="-", callback=only_from_stdin, help="Read it from stdin; it is asked for otherwise."
)
@click.option("--smtp-host", metavar="HOST", help="The server for sending.")
@click.option("--smtp-port", type=PORT)
@click.option("--smtp-security", type=SECURITY)
@click.option("--imap-host", metavar="HOST", help="The server for reading.")
@click.option("--imap-port", type=PORT)
@click.option("--imap-security", type=SECURITY)
@json_option
def connect(
    address: str,
    user: str,
    password: str | None,
    smtp_host: str | None,
    smtp_port: int | None,
    smtp_security: str | None,
    imap_host: str | None,
    imap_port: int | None,
    imap_security: str | None,
    as_json: bool,
) -> None:
    """Connect the mailbox ADDRESS. Its servers are found from the address; what you name yourself wins.

    The password is sealed on this machine and never shown again. Nothing at all keeps the one that is kept.

    \b
      afterword mail connect alice@home.example
      pass show home | afterword mail connect alice@home.example --password -
    """
    from afterword.cli.mail_settings import Typed, advice, settings_of
    from afterword.mail.providers import provider_of

    smtp = Typed(smtp_host, smtp_port, smtp_security)
    found = settings_of(address, smtp, Typed(imap_host, imap_port, imap_security))
    if said := advice(provider_of(address)):
        print_text(said, err=True)
    typed = read_password(password)
    account = open_database()
    from afterword.cli.shown import mailboxes
    from afterword.steps import mailbox as step

    details = step.MailboxDetails(address, user, typed, found.smtp, found.imap, found.files_sent)
    connected = step.connect(account, details, datetime.now(UTC))
    if as_json:
        print_json(mailboxes.as_json(connected))
    else:
        print_text(mailboxes.as_text(connected, datetime.now(UTC)))


@mail.command()
@json_option
def show(as_json: bool) -> None:
    """The connected mailbox, its servers, and what the last test said."""
    account = open_database()
    from afterword.cli.find import find_mailbox
    from afterword.cli.shown import mailboxes

    found = find_mailbox(account)
    if as_json:
        print_json(mailboxes.as_json(found))
    else:
        print_text(mailboxes.as_text(found, datetime.now(UTC)))


@mail.command()
@json_option
def test(as_json: bool) -> None:
    """Send a message to yourself now and read it back, which may take two minutes."""
    account = open_database()
    from afterword.cli.find import find_mailbox
    from afterword.cli.mail_test import test_aloud
    from afterword.cli.shown import mailboxes

    found = find_mailbox(account)
    test_aloud(found)
    found.refresh_from_db()
    if as_json:
        print_json(mailboxes.as_json(found))
    else:
        print_text(f"The message came back: letters can leave from {found.address}.")


@mail.command()
def disconnect() -> None:
    """Forget the mailbox and its password; letters that wait are held."""
    account = open_database()
    from afterword.cli.find import find_mailbox
    from afterword.steps import mailbox as step
    from afterword.steps.outbox import waiting

    found, held = find_mailbox(account), len(waiting(account))
    step.disconnect(account, datetime.now(UTC))
    print_text(f"{found.address} is disconnected, and its password forgotten.")
    if held:
        print_text("The letter that waited is held." if held == 1 else f"The {held} letters that waited are held.")


mail.add_command(receive)
mail.add_command(recognise)
