"""The mailbox, without its password."""

from datetime import datetime

from afterword.cli.output import utc
from afterword.mail.server import Server
from afterword.records.mailbox import Mailbox
from afterword.steps.mailbox import servers
from afterword.steps.read_mailbox import watch_of
from afterword.web.clocks import own_zone
from afterword.web.time_words import day_and_hour


def as_json(mailbox: Mailbox) -> dict[str, object]:
    """The mailbox as `--json` prints it; what is not known is null."""
    smtp, imap = servers(mailbox)
    watch = watch_of(mailbox.account)
    return {
        "address": mailbox.address,
        "user": mailbox.user,
        "smtp": _server_as_json(smtp),
        "imap": _server_as_json(imap),
        "files_sent": mailbox.files_sent,
        "has_password": mailbox.sealed_password is not None,
        "connected_at": utc(mailbox.connected_at),
        "tested_at": utc(mailbox.tested_at),
        "failed_at": utc(mailbox.failed_at),
        "failure": mailbox.failure or None,
        "said": mailbox.said or None,
        "read_at": utc(watch.read_at) if watch else None,
        "read_failure": (watch.failure or None) if watch else None,
    }


def as_text(mailbox: Mailbox, now: datetime) -> str:
    """The mailbox in a few lines for people, the last with how it stands."""
    smtp, imap = servers(mailbox)
    lines = [
        f"Mailbox  {mailbox.address}",
        f"User     {mailbox.user}",
        f"Sending  {_server(smtp)}",
        f"Reading  {_server(imap)}",
        f"Sent     {'your provider files what it sends' if mailbox.files_sent else 'Afterword files what it sends'}",
        f"Test     {standing(mailbox, now)}",
        f"Answers  {read_when(mailbox, now)}",
    ]
    return "\n".join([*lines, *([f"         The server said: {mailbox.said}"] if mailbox.said else [])])


def standing(mailbox: Mailbox, now: datetime) -> str:
    """What is known of it: proven, failed, being tested or not tested yet."""
    zone = own_zone(mailbox.account)
    if mailbox.sealed_password is None:
        return f"Its password is missing. `afterword mail connect {mailbox.address}` asks for it."
    if mailbox.is_testing:
        return f"Being tested. {mailbox.test_says}".strip()
    if mailbox.failed_at and mailbox.failure:
        return f"{mailbox.failure} ({day_and_hour(mailbox.failed_at.astimezone(zone), now)})"
    if mailbox.tested_at:
        when = day_and_hour(mailbox.tested_at.astimezone(zone), now)
        return f"A message to yourself went out and came back, {when}."
    return "Not tested yet. `afterword mail test` sends a message to yourself and reads it back."


def read_when(mailbox: Mailbox, now: datetime) -> str:
    """When it was read for answers, or why it was not."""
    watch = watch_of(mailbox.account)
    if watch is None or not (watch.failure or watch.read_at):
        return "Not read yet. It is read while Afterword runs."
    if watch.failure or watch.read_at is None:
        return watch.failure
    return f"Read {day_and_hour(watch.read_at.astimezone(own_zone(mailbox.account)), now)}."


def _server(server: Server) -> str:
    return f"{server.host}, port {server.port}, {server.security.upper()}"


def _server_as_json(server: Server) -> dict[str, object]:
    return {"host": server.host, "port": server.port, "security": server.security.value}
