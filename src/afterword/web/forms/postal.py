"""The two addresses of a letter for the post."""

from django import forms

LINES = {"rows": "4", "spellcheck": "false"}


class PostalForm(forms.Form):
    """The candidate's own address and the reader's, their lines apart; each may stay empty."""

    own = forms.CharField(
        label="Your address",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs=LINES | {"autocomplete": "street-address"}),
        help_text="It stands at the top of every letter for the post.",
        error_messages={"max_length": "An address is 500 characters at most. Shorten it."},
    )
    reader = forms.CharField(
        label="Their address",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs=LINES | {"autocomplete": "off"}),
        help_text="From their card, where you brought one; without the name, which stands above it.",
        error_messages={"max_length": "An address is 500 characters at most. Shorten it."},
    )

    def clean_own(self) -> str:
        return _tidy(self.cleaned_data["own"])

    def clean_reader(self) -> str:
        return _tidy(self.cleaned_data["reader"])


def _tidy(address: str) -> str:
    lines = (" ".join(line.split()) for line in address.splitlines())
    return "\n".join(line for line in lines if line)
