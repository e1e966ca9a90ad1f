"""What is known of one person, to be changed on their page."""

from django import forms

from afterword.records.contact import Contact
from afterword.steps.people.change import ContactDetails
from afterword.web.forms.mail_address import MailAddressForm
from afterword.web.forms.zone import ZoneField


class ContactForm(MailAddressForm):
    """A name, and whatever else is known; what is emptied is meant to be empty."""

    name = forms.CharField(
        label="Name",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages={"required": "Somebody without a name cannot be found again. Type the name."},
    )
    title = forms.CharField(label="Title", required=False, max_length=200)
    employer = forms.CharField(
        label="Employer",
        required=False,
        max_length=200,
        help_text="Where they are now. Where they were before is kept, and they are found under both.",
    )
    phone = forms.CharField(label="Phone", required=False, max_length=40, widget=forms.TextInput({"type": "tel"}))
    address_as = forms.CharField(
        label="What do you call them?",
        required=False,
        max_length=100,
        help_text="Only if it is not the first name: “Dr. Raman”, “Kit”.",
    )
    website = forms.CharField(label="Website", required=False, max_length=200)
    postal_address = forms.CharField(label="Address", required=False, max_length=500)
    labels = forms.CharField(
        label="Labels", required=False, max_length=300, help_text="The groups they are in, parted by commas."
    )
    time_zone = ZoneField(
        label="Time zone", required=False, help_text="Like Europe/Berlin. Without it, the one of the interview."
    )
    field_order = ("name", "title", "employer", "email", "email_said", "phone", "address_as", "website")

    @property
    def details(self) -> ContactDetails:
        """What was typed, once the form is valid."""
        return ContactDetails(**{name: self.cleaned_data[name] for name in KEPT})


KEPT = ("name", "title", "employer", "email", "phone", "address_as", "website", "postal_address", "labels", "time_zone")


def of(person: Contact) -> ContactForm:
    """The form as the person is on record."""
    known = {name: getattr(person, name) for name in KEPT if name != "employer"}
    return ContactForm(initial=known | {"employer": person.employer.name if person.employer else ""})
