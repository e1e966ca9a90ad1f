"""The large mail providers: their servers, and what they allow a program to sign in with. Looked up in 2026-11."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.mail.server import Security, Server


class Takes(StrEnum):
    """What a provider lets a program sign in with."""

    PASSWORD = "password"  # noqa: S105 - what it is called, not one
    APP_PASSWORD = "app-password"  # noqa: S105 - the same
    NONE = "none"


@dataclass(frozen=True)
class MailSettings:
    """Where a mailbox sends and is read; `files_sent`: the provider puts what it sends into Sent by itself."""

    smtp: Server
    imap: Server
    files_sent: bool = False


@dataclass(frozen=True)
class Provider:
    """`sentence` says what to do; `page` is where an app password is made, "" where there is none to make."""

    name: str
    settings: MailSettings | None
    takes: Takes
    sentence: str
    page: str = ""


def provider_of(address: str) -> Provider | None:
    """Return the provider of this address, by its domain; None where it is none of the large ones."""
    domain = address.strip().rpartition("@")[2].casefold()
    return _BY_DOMAIN.get(domain)


def guesses(address: str) -> MailSettings:
    """Return the servers that a domain of its own most often has. Nothing is asked of any other machine for it."""
    domain = address.strip().rpartition("@")[2].casefold()
    return _settings(f"smtp.{domain}", f"imap.{domain}")


def _settings(smtp: str, imap: str, *, files_sent: bool = False, tls: bool = True) -> MailSettings:
    # 465 with TLS from the first byte is what RFC 8314 prefers; 587 with STARTTLS is for those who offer no other.
    sending = Server(smtp, 465, Security.TLS) if tls else Server(smtp, 587, Security.STARTTLS)
    return MailSettings(sending, Server(imap, 993, Security.TLS), files_sent)


_APP = (
    "{name} takes an app password here, not the one you sign in with. Make one on its page (two-step sign-in has to "
    "be on), and paste it."
)
_SWITCH_ON = "{name} takes your usual password once mail programs (POP3/IMAP) are allowed in its own settings."
_MICROSOFT = (
    "Microsoft takes no passwords from programs any more, so this mailbox cannot be connected with one. "
    "Copy and Open in mail app send your letter just as well."
)
_PROTON = (
    "Proton can be reached only through its Bridge on this computer: start it, and type the servers, ports and "
    "password it shows."
)


def _app(name: str, settings: MailSettings, page: str) -> Provider:
    return Provider(name, settings, Takes.APP_PASSWORD, _APP.format(name=name), page)


def _plain(name: str, settings: MailSettings, sentence: str = "{name} takes your usual password.") -> Provider:
    return Provider(name, settings, Takes.PASSWORD, sentence.format(name=name))


_PROVIDERS: tuple[tuple[Provider, tuple[str, ...]], ...] = (
    (
        _app(
            "Gmail",
            _settings("smtp.gmail.com", "imap.gmail.com", files_sent=True),
            "https://myaccount.google.com/apppasswords",
        ),
        ("gmail.com", "googlemail.com"),
    ),
    (
        Provider("Outlook", None, Takes.NONE, _MICROSOFT),
        ("outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "hotmail.de", "hotmail.co.uk", "live.de"),
    ),
    (
        _app(
            "Yahoo",
            _settings("smtp.mail.yahoo.com", "imap.mail.yahoo.com", files_sent=True),
            "https://login.yahoo.com/account/security",
        ),
        ("yahoo.com", "yahoo.de", "yahoo.co.uk", "yahoo.fr", "ymail.com", "rocketmail.com"),
    ),
    (
        _app(
            "AOL",
            _settings("smtp.aol.com", "imap.aol.com", files_sent=True),
            "https://login.aol.com/account/security",
        ),
        ("aol.com", "aim.com"),
    ),
    (
        _app("iCloud", _settings("smtp.mail.me.com", "imap.mail.me.com", tls=False), "https://account.apple.com/"),
        ("icloud.com", "me.com", "mac.com"),
    ),
    (
        _app(
            "Fastmail",
            _settings("smtp.fastmail.com", "imap.fastmail.com"),
            "https://app.fastmail.com/settings/security",
        ),
        ("fastmail.com", "fastmail.fm"),
    ),
    (_plain("GMX", _settings("mail.gmx.net", "imap.gmx.net"), _SWITCH_ON), ("gmx.de", "gmx.net", "gmx.at", "gmx.ch")),
    (_plain("GMX", _settings("mail.gmx.com", "imap.gmx.com"), _SWITCH_ON), ("gmx.com", "gmx.co.uk", "gmx.us")),
    (_plain("WEB.DE", _settings("smtp.web.de", "imap.web.de", tls=False), _SWITCH_ON), ("web.de",)),
    (_plain("mail.com", _settings("smtp.mail.com", "imap.mail.com"), _SWITCH_ON), ("mail.com", "email.com")),
    (_plain("Posteo", _settings("posteo.de", "posteo.de")), ("posteo.de", "posteo.net", "posteo.eu")),
    (_plain("mailbox.org", _settings("smtp.mailbox.org", "imap.mailbox.org")), ("mailbox.org",)),
    (
        _app("Zoho", _settings("smtp.zoho.com", "imap.zoho.com"), "https://accounts.zoho.com/home#security"),
        ("zoho.com", "zohomail.com"),
    ),
    (Provider("Proton", None, Takes.NONE, _PROTON), ("proton.me", "protonmail.com", "pm.me")),
)
_BY_DOMAIN = {domain: provider for provider, domains in _PROVIDERS for domain in domains}
