"""`afterword phone`: pair a phone, list the paired ones, remove one."""

import ipaddress
import sys
from datetime import UTC, datetime

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text
from afterword.errors import NotFoundError, SurroundingsError

HONEST = (
    "The phone talks to this computer over your own network, and not encrypted: somebody in the same network could "
    "read along. Do it at home, not in a café."
)


def _an_address(context: click.Context, option: click.Parameter, typed: str | None) -> str | None:
    if typed is None:
        return None
    try:
        return str(ipaddress.IPv4Address(typed))
    except ValueError as error:
        raise click.BadParameter("an address of this machine, like 192.168.1.20") from error


@click.group(invoke_without_command=True)
@click.option("--address", callback=_an_address, help="Of this machine, where it is in several networks.")
@json_option
@click.pass_context
def phone(context: click.Context, address: str | None, as_json: bool) -> None:
    """Pair a phone in the same network: print the address, a QR code and a code to type.

    Only then does Afterword listen beyond this machine, and only at the address it printed.
    """
    if context.invoked_subcommand:
        return
    account = open_database()
    import segno
    from django.conf import settings
    from django.urls import reverse

    from afterword.cli.running import running
    from afterword.steps.phone import offer_code
    from afterword.web.lan import address_in_network

    port = running(settings.FOLDER)
    if port is None:
        raise SurroundingsError("Afterword is not running. Start `afterword serve`, leave it open, and try again.")
    host = address or address_in_network()
    code = offer_code(account, host, datetime.now(UTC))
    link = f"http://{host}:{port}{reverse('pair')}"
    if as_json:
        print_json({"link": link, "code": code})
        return
    print_text(f"In the same Wi-Fi, scan this with the phone, or open {link} there:\n")
    segno.make(f"{link}?code={code}", error="m").terminal(out=sys.stdout, border=2, compact=True)
    print_text(f"\nThe code is {code}. It pairs one phone, within ten minutes.\n{HONEST}")


@phone.command("list")
@json_option
def list_phones(as_json: bool) -> None:
    """The paired phones."""
    account = open_database()
    from afterword.cli.output import utc
    from afterword.steps.phone import paired

    devices = list(paired(account))
    if as_json:
        rows = [{"id": one.pk, "name": one.name, "host": one.host} for one in devices]
        moments = [{"paired_at": utc(one.paired_at), "seen_at": utc(one.seen_at)} for one in devices]
        print_json([row | at for row, at in zip(rows, moments, strict=True)])
        return
    lines = [
        f"{one.pk:>4}  {one.name}, paired {one.paired_at:%Y-%m-%d}, last here {one.seen_at:%Y-%m-%d}" for one in devices
    ]
    print_text("\n".join(lines) or "No phone is paired.")


@phone.command()
@click.argument("pk", metavar="ID", type=int)
def remove(pk: int) -> None:
    """Sign the phone ID out for good."""
    account = open_database()
    from afterword.steps import phone as step

    device = step.paired(account).filter(pk=pk).first()
    if device is None:
        raise NotFoundError(f"There is no paired phone {pk}. `afterword phone list` names them.")
    step.remove(device, datetime.now(UTC))
    print_text(f"{device.name} is removed: it opens no page any more.")
