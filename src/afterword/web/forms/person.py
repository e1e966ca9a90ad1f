"""One person the candidate met, and all of them."""

from typing import Any

from django import forms
from django.http import QueryDict

from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.capture import Met
from afterword.web.forms.mail_address import MailAddressForm
from afterword.words.names import clean

MOST_PEOPLE = 20


class PersonForm(MailAddressForm):
    """A name, and what else is known. A person without a name is left out."""

    name = forms.CharField(
        label="Their name",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    title = forms.CharField(label="Their title", required=False, max_length=200)
    phone = forms.CharField(label="Phone", required=False, max_length=40, widget=forms.TextInput({"type": "tel"}))
    address_as = forms.CharField(
        label="What do you call them?",
        required=False,
        max_length=100,
        help_text="Only if it is not the first name: “Dr. Raman”, “Kit”.",
    )
    contact = forms.IntegerField(required=False, widget=forms.HiddenInput)

    field_order = ["name", "title", "email", "email_said", "phone", "address_as", "contact"]

    def clean(self) -> dict[str, Any]:
        known = [self.cleaned_data.get(key) for key in ("title", "email", "phone", "address_as")]
        if any(known) and not clean(self.cleaned_data.get("name", "")):
            self.add_error("name", "Whose is this? Write the name, or empty what stands under More.")
        return self.cleaned_data

    @property
    def has_more(self) -> bool:
        """Whether anything but the name is filled in or asked about, so that it has to be seen."""
        return any(
            bool(self[key].value()) or bool(self[key].errors) for key in ("title", "email", "phone", "address_as")
        )


PeopleForm = forms.formset_factory(PersonForm, extra=1, max_num=MOST_PEOPLE, absolute_max=MOST_PEOPLE)


def met(people: "forms.BaseFormSet[PersonForm]", interview: Interview | None = None) -> tuple[Met, ...]:
    """Everyone with a name, in order; those on record in `interview` with their row."""
    known = {contact.pk: contact for contact in interview.interviewers.all()} if interview else {}
    return tuple(_met(form.cleaned_data, known) for form in people.forms if clean(form.cleaned_data.get("name", "")))


def people_of(interview: Interview) -> "forms.BaseFormSet[PersonForm]":
    """The people of an interview, ready to be changed, and no empty block."""
    rows = [_typed(part.contact) for part in interview.parts.select_related("contact")]
    people = PeopleForm(prefix="people", initial=rows)
    people.extra = 0 if rows else 1
    return people


def with_one_more(posted: QueryDict) -> "forms.BaseFormSet[PersonForm]":
    """The people as typed so far, nothing judged yet, and one more empty block."""
    count = min(int(posted.get("people-TOTAL_FORMS") or 0), MOST_PEOPLE)
    keys = PersonForm.base_fields
    rows = [{key: posted.get(f"people-{index}-{key}", "") for key in keys} for index in range(count)]
    return PeopleForm(prefix="people", initial=rows)


def _typed(contact: Contact) -> dict[str, object]:
    keys = ("name", "title", "email", "phone", "address_as")
    return {key: getattr(contact, key) for key in keys} | {"contact": contact.pk}


def _met(cleaned: dict[str, Any], known: dict[int, Contact]) -> Met:
    return Met(
        cleaned["name"],
        cleaned["title"],
        cleaned["email"],
        cleaned["phone"],
        cleaned["address_as"],
        known.get(cleaned["contact"] or 0),
    )
