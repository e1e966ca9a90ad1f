"""What a letter that the candidate begins has to be told."""

from django import forms

from afterword.records.interview import Interview
from afterword.steps.begin import LONGEST_NEWS, Told


class BeginForm(forms.Form):
    """To whom, and what this kind asks for; `asks` are the names in `steps.kinds`."""

    contact = forms.ChoiceField(
        label="To whom",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the one person it goes to.", "invalid_choice": "Choose one of them."},
    )
    new_role = forms.CharField(
        label="The new role",
        required=False,
        max_length=200,
        error_messages={"max_length": "This is longer than 200 characters. The role alone is enough."},
    )
    new_source = forms.CharField(
        label="Where you found it",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": "your website"}),
        error_messages={"max_length": "This is longer than 200 characters. The place alone is enough."},
    )
    news = forms.CharField(
        label="What is new with you",
        required=False,
        max_length=LONGEST_NEWS,
        help_text="Half a sentence that begins with “I”: “I finished the course on stock planning”.",
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"max_length": f"This is longer than {LONGEST_NEWS} characters. Half a sentence is enough."},
    )

    def __init__(self, data: dict[str, str] | None, interview: Interview, asks: tuple[str, ...]) -> None:
        people = [(str(part.contact_id), part.contact.name) for part in interview.parts.select_related("contact")]
        super().__init__(data, initial={"contact": people[0][0]} if len(people) == 1 else None)
        self.fields["contact"].choices = people  # type: ignore[attr-defined]
        if "opening" not in asks:
            del self.fields["new_role"], self.fields["new_source"]
        if "news" not in asks:
            del self.fields["news"]

    @property
    def told(self) -> Told:
        """What was told, once the form is valid."""
        given = self.cleaned_data
        return Told(given.get("news", ""), given.get("new_role", ""), given.get("new_source", ""))
