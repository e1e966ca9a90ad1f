"""What the candidate says about themself."""

from typing import Any

from django import forms

from afterword.records.account import Account
from afterword.records.register import Register
from afterword.web.forms.mail_address import MailAddressForm
from afterword.web.forms.registers import REGISTERS
from afterword.web.forms.zone import ZoneField
from afterword.words.names import clean

DIALECTS = (
    ("en-US", "American English"),
    ("en-GB", "British English"),
    ("en-CA", "Canadian English"),
    ("en-AU", "Australian English"),
)


class YouForm(MailAddressForm):
    """Every field may stay empty; what is written has to be right."""

    name = forms.CharField(
        label="Your full name",
        required=False,
        max_length=200,
        help_text="Letters are signed with it.",
        widget=forms.TextInput(attrs={"autocomplete": "name", "spellcheck": "false"}),
    )
    sign_off = forms.CharField(
        label="How letters end",
        required=False,
        max_length=60,
        help_text="Empty: “Kind regards”, or “Sincerely” where it is formal.",
    )
    register = forms.ChoiceField(
        label="How letters speak to their readers",
        choices=REGISTERS,
        required=False,
        initial=Register.PLAIN,
        help_text="Each opening can have its own. Somebody whose form of address you gave is called by that.",
        widget=forms.RadioSelect,
    )
    phone = forms.CharField(
        label="Phone",
        required=False,
        max_length=40,
        help_text="It stands under your name in letters, if you give it.",
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
    )
    time_zone = ZoneField(
        label="Time zone", required=False, help_text="Where it is empty, this machine’s clock is used."
    )
    country = forms.ChoiceField(label="Country", required=False, help_text="For its working days and holidays.")
    dialect = forms.ChoiceField(label="Spelling", choices=DIALECTS)
    working_days_only = forms.BooleanField(
        label="Write on working days only, even where a letter then leaves after the 48 hours", required=False
    )

    field_order = ["name", "register", "sign_off", "email", "email_said", "phone", "time_zone", "country", "dialect"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].help_text = "The sender in letters that you download."
        self.fields["country"].choices = countries()  # type: ignore[attr-defined]

    def clean_name(self) -> str:
        return clean(self.cleaned_data["name"])

    def clean_register(self) -> str:
        return self.cleaned_data["register"] or Register.PLAIN

    def clean_sign_off(self) -> str:
        return clean(self.cleaned_data["sign_off"]).rstrip(",")


KEPT = ("name", "register", "sign_off", "email", "phone", "time_zone", "country", "dialect", "working_days_only")


def of(account: Account) -> YouForm:
    """The form with what is on record."""
    return YouForm(initial={key: getattr(account, key) for key in KEPT})


def countries() -> list[tuple[str, str]]:
    """Every country whose holidays are known, by code and name, and "not said" first."""
    from holidays.registry import COUNTRIES  # imported when first shown: it takes a while

    named = sorted((_name(names[0]), names[1]) for names in COUNTRIES.values())
    return [("", "Not said"), *((code, name) for name, code in named)]


def _name(class_name: str) -> str:
    # "UnitedStates" → "United States".
    return "".join(f" {letter}" if letter.isupper() and index else letter for index, letter in enumerate(class_name))
