"""A card as it is brought in, and what the candidate confirms of it."""

from django import forms

from afterword.errors import InputError
from afterword.records.card import Card
from afterword.steps.card_reading import CardReading
from afterword.steps.keep_card import CardDetails, Proposal

SOMEBODY_NEW = "new"


class BringCardForm(forms.Form):
    """Pictures and files are taken from the request beside it: there may be several."""

    text = forms.CharField(
        label="Or paste the signature of a mail",
        help_text="With its “From:” line, the name is compared with that too.",
        required=False,
        max_length=20_000,
        widget=forms.Textarea({"rows": 4, "spellcheck": "false"}),
    )
    sides = forms.BooleanField(label="The pictures are the sides of one card", required=False)


def _line(label: str, most: int, **attributes: str) -> forms.CharField:
    widget = forms.TextInput({"autocomplete": "off", "spellcheck": "false", **attributes})
    return forms.CharField(label=label, required=False, max_length=most, widget=widget)


class CardForm(forms.Form):
    """Each field as it was read, to be put right; `who` is somebody on record, or somebody new."""

    name = _line("Name", 200)
    title = _line("Title", 200)
    employer = _line("Employer", 200)
    email = _line("Mail", 254, type="email", inputmode="email")
    phone = _line("Phone", 40, type="tel")
    website = _line("Website", 200, inputmode="url")
    postal_address = _line("Address", 500)
    email_checked = forms.BooleanField(label="I compared the address with the card, letter by letter", required=False)
    # The spelling that was pressed, of those that do not agree; it counts before what is typed.
    spelt = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)

    def details(self, reading: CardReading) -> CardDetails:
        """What is kept: an address that was read unsurely only once it was compared, or typed anew."""
        said = {name: self.cleaned_data[name] for name in CardDetails.__dataclass_fields__}
        said["name"] = self.cleaned_data["spelt"] or said["name"]
        unsure = () if reading.is_sure("emails") else [value.text for value in reading.fields.get("emails", ())]
        if said["email"] in unsure and not self.cleaned_data["email_checked"]:
            said["email"] = ""
        return CardDetails(**said)


def filled(reading: CardReading, contact_name: str = "") -> CardForm:
    """The form with what was read; a name that is on record stays as the candidate wrote it."""
    fields = {"email": "emails", "phone": "phones", "postal_address": "address"}
    names = ("name", "title", "employer", "email", "phone", "website", "postal_address")
    read = {name: best.text for name in names if (best := reading.best(fields.get(name, name)))}
    return CardForm(initial=read | ({"name": contact_name} if contact_name else {}))


def chosen(posted: str, found: tuple[Proposal, ...], card: Card) -> int | None:
    """The id of the person on record that was chosen; None for somebody new. Raises InputError for anybody else."""
    if posted in ("", SOMEBODY_NEW):
        return None
    known = {str(proposal.contact.pk): proposal.contact.pk for proposal in found}
    if card.interview is not None:
        known |= {str(person.pk): person.pk for person in card.interview.interviewers.all()}
    if posted not in known:
        raise InputError("Choose whose card this is.")
    return known[posted]
