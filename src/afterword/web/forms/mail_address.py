"""A mail address that is asked about where it looks like a slip in a well-known provider's name."""

from dataclasses import dataclass

from django import forms

from afterword.words.addresses import problem, suggestion


@dataclass(frozen=True)
class AddressQuestion:
    """ "Did you mean …?": the page answers with one of the two in the field `email_said`."""

    typed: str
    meant: str


class MailAddressForm(forms.Form):
    """A form with a mail address. `email_question` is set where `email` has to be asked about."""

    email = forms.CharField(
        label="Mail address",
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    email_said = forms.CharField(required=False, widget=forms.HiddenInput)
    email_question: AddressQuestion | None = None

    def clean_email(self) -> str:
        typed: str = self.cleaned_data["email"].strip()
        if not typed:
            return ""
        meant = suggestion(typed)
        said = self.data.get(self.add_prefix("email_said"))
        address = meant if meant and said == meant else typed
        wrong = problem(address)
        if meant and said not in (typed, meant):
            self.email_question = AddressQuestion(typed, meant)
            raise forms.ValidationError(f"Did you mean {meant}?")
        if wrong:
            raise forms.ValidationError(wrong)
        return address
