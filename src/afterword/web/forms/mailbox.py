"""The candidate's mailbox as it is typed."""

from typing import Any

from django import forms

from afterword.mail.providers import MailSettings, guesses, provider_of
from afterword.mail.server import Security, Server
from afterword.records.mailbox import Mailbox
from afterword.steps.mailbox import MailboxDetails
from afterword.words.addresses import problem
from afterword.words.names import clean

WAYS = [("", "Find it"), ("tls", "TLS"), ("starttls", "STARTTLS")]


def _host(label: str) -> forms.CharField:
    return forms.CharField(label=label, required=False, max_length=253, widget=forms.TextInput({"spellcheck": "false"}))


def _port(label: str) -> forms.IntegerField:
    return forms.IntegerField(label=label, required=False, min_value=1, max_value=65535)


class MailboxForm(forms.Form):
    """Address and password; where the servers stay empty, they are found from the address."""

    address = forms.CharField(
        label="Your mail address",
        max_length=254,
        widget=forms.EmailInput({"autocomplete": "email", "spellcheck": "false"}),
        error_messages={"required": "Which mailbox shall your letters leave from? Type its address."},
    )
    password = forms.CharField(
        label="Password or app password",
        required=False,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "current-password"}),
        help_text="It is sealed on this machine and never shown again. Empty keeps the one that is kept.",
    )
    user = forms.CharField(label="User name", required=False, max_length=254, help_text="Mostly the address itself.")
    smtp_host = _host("Server for sending (SMTP)")
    smtp_port = _port("Its port")
    smtp_security = forms.ChoiceField(label="Kept secret by", choices=WAYS, required=False)
    imap_host = _host("Server for reading (IMAP)")
    imap_port = _port("Its port")
    imap_security = forms.ChoiceField(label="Kept secret by", choices=WAYS, required=False)

    def clean_address(self) -> str:
        address = clean(self.cleaned_data["address"])
        if wrong := problem(address):
            raise forms.ValidationError(wrong)
        return address

    def clean(self) -> dict[str, Any]:
        """Refuse what the provider of this address does not allow, unless the servers were typed by hand."""
        address, by_hand = self.cleaned_data.get("address"), self.cleaned_data.get("smtp_host")
        provider = provider_of(address) if address else None
        if provider is not None and provider.settings is None and not by_hand:
            self.add_error("address", provider.sentence)
        return self.cleaned_data

    def is_by_hand(self) -> bool:
        """Whether anything under More is filled in or asked about, so that it has to be seen."""
        names = ("user", "smtp_host", "smtp_port", "imap_host", "imap_port")
        return any(bool(self[name].value()) or bool(self[name].errors) for name in names)

    def details(self) -> MailboxDetails:
        """What was typed, with what was found, for `steps.mailbox`."""
        typed = self.cleaned_data
        found = _found(typed["address"])
        return MailboxDetails(
            address=typed["address"],
            user=typed["user"],
            password=typed["password"],
            smtp=_server(typed, "smtp", found.smtp),
            imap=_server(typed, "imap", found.imap),
            files_sent=found.files_sent,
        )


def of(mailbox: Mailbox | None) -> MailboxForm:
    """The form with what is kept, but for the password."""
    if mailbox is None:
        return MailboxForm()
    return MailboxForm(initial={name: getattr(mailbox, name, "") for name in MailboxForm.base_fields})


def _found(address: str) -> MailSettings:
    provider = provider_of(address)
    return (provider.settings if provider else None) or guesses(address)


def _server(typed: dict[str, Any], name: str, found: Server) -> Server:
    security = Security(typed[f"{name}_security"] or found.security)
    return Server(typed[f"{name}_host"] or found.host, typed[f"{name}_port"] or found.port, security)
