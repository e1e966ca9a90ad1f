"""The servers of a mailbox: found from its address, but for what was typed."""

from dataclasses import dataclass

from afterword.errors import InputError
from afterword.mail.providers import MailSettings, Provider, guesses, provider_of
from afterword.mail.server import Security, Server

# RFC 8314 3 names the ports for TLS, RFC 6409 3.1 and RFC 9051 2.1 those where STARTTLS is said first.
PORTS = {
    ("smtp", Security.TLS): 465,
    ("smtp", Security.STARTTLS): 587,
    ("imap", Security.TLS): 993,
    ("imap", Security.STARTTLS): 143,
}


@dataclass(frozen=True)
class Typed:
    """One server as it was typed; None where it was left out."""

    host: str | None = None
    port: int | None = None
    security: str | None = None


def settings_of(address: str, smtp: Typed, imap: Typed) -> MailSettings:
    """The servers to use: what was typed, else what the provider of this address has, else a guess without DNS.

    Raises InputError where the provider takes no password, unless the server for sending was typed.
    """
    provider = provider_of(address)
    if provider is not None and provider.settings is None and not smtp.host:
        raise InputError(provider.sentence)
    found = (provider.settings if provider else None) or guesses(address)
    # Only the provider's own server is known to put what it sends into Sent.
    files_sent = found.files_sent and smtp.host in (None, found.smtp.host)
    return MailSettings(_server("smtp", smtp, found.smtp), _server("imap", imap, found.imap), files_sent)


def advice(provider: Provider | None) -> str:
    """What the provider takes, and where that is made; "" where it is none of the large ones."""
    return "" if provider is None else " ".join(filter(None, [provider.sentence, provider.page]))


def _server(kind: str, typed: Typed, found: Server) -> Server:
    security = Security(typed.security) if typed.security else found.security
    port = typed.port or (found.port if security == found.security else PORTS[kind, security])
    return Server(typed.host or found.host, port, security)
