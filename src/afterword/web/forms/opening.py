"""An opening as it is saved: what its posting says, confirmed by the candidate."""

from django import forms

from afterword.people.posting import Posting
from afterword.people.posting_text import LONGEST, plain
from afterword.records.opening import Opening
from afterword.steps.openings.save import OpeningDetails


class OpeningForm(forms.Form):
    """A role and an employer; the rest where the posting says it."""

    role = forms.CharField(
        label="Role", max_length=200, error_messages={"required": "Which role is it? Its letters name it."}
    )
    employer = forms.CharField(
        label="Employer", max_length=200, error_messages={"required": "Which employer is it? Type its name."}
    )
    place = forms.CharField(label="Place", required=False, max_length=200)
    deadline_on = forms.DateField(
        label="Apply by", required=False, widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    posted_on = forms.DateField(
        label="Posted on", required=False, widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    pay = forms.CharField(label="Pay", required=False, max_length=100)
    said_contact = forms.CharField(label="Whom it names to turn to", required=False, max_length=200)
    url = forms.URLField(label="Its address on the web", required=False, max_length=2000, assume_scheme="https")
    source = forms.CharField(
        label="Where you found it",
        required=False,
        max_length=200,
        help_text="A letter says it: “your website”, “the newsletter”.",
    )
    text = forms.CharField(
        label="The posting",
        required=False,
        max_length=LONGEST,
        help_text="A copy, since postings vanish. Only its text is kept.",
        widget=forms.Textarea(attrs={"rows": 10, "spellcheck": "false"}),
        error_messages={"max_length": "This is too long for a posting. Paste the part that describes the job."},
    )

    own_notes = forms.CharField(
        label="Your notes",
        required=False,
        max_length=5000,
        help_text="For you only: in no letter.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    @property
    def details(self) -> OpeningDetails:
        """What is to be kept, once the form is valid."""
        return OpeningDetails(**self.cleaned_data)


def filled(found: Posting) -> OpeningForm:
    """The form as the posting fills it; the candidate looks it over."""
    return OpeningForm(
        initial={
            "role": found.title,
            "employer": found.employer,
            "place": found.place,
            "posted_on": found.posted_on,
            "deadline_on": found.deadline_on,
            "pay": found.pay[:100],
            "said_contact": found.contact,
            "url": found.url,
            "text": plain(found.text),
        }
    )


def of(opening: Opening) -> OpeningForm:
    """The form as the opening is on record."""
    names = ("role", "place", "posted_on", "deadline_on", "pay", "said_contact", "url", "source", "own_notes")
    known = {name: getattr(opening, name) for name in names}
    return OpeningForm(initial=known | {"employer": opening.employer.name, "text": plain(opening.text)})
