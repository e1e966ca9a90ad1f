"""A word that no letter of Afterword's was, as the candidate writes it down."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from django import forms

from afterword.records.interview import Interview
from afterword.records.touchpoint import Answer
from afterword.steps.touch import LONGEST_SAID, Told

# What the candidate says of it: the way, and of a call of their own what became of it.
WAYS = (
    ("answered", "They answered"),
    ("rang", "They rang"),
    ("called:answered", "I called; we spoke"),
    ("called:voicemail", "I called and left a message"),
    ("wrote", "I wrote"),
    ("met", "We met"),
)
_A_DAY = {"invalid": "This is not a day. Write it like 2026-06-12."}


class TouchpointForm(forms.Form):
    """How, with whom, what they said of the opening, and the day they named."""

    way = forms.ChoiceField(
        label="What happened?",
        choices=WAYS,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what happened.", "invalid_choice": "Choose one of these."},
    )
    contact = forms.ChoiceField(
        label="With whom?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the person.", "invalid_choice": "Choose one of them."},
    )
    answer = forms.ChoiceField(
        label="What did they say of the opening?",
        required=False,
        choices=[("", "Nothing of it"), *Answer.choices],
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose one of these."},
    )
    decision_on = forms.DateField(
        label="The day they named",
        required=False,
        help_text="When they will answer, if they said so.",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages=_A_DAY,
    )
    said = forms.CharField(
        label="What was said",
        required=False,
        max_length=LONGEST_SAID,
        help_text="For you only. It stands beside their number, for the day they ring.",
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"max_length": f"This is longer than {LONGEST_SAID} characters. One sentence is enough."},
    )
    on = forms.DateField(
        label="On",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages=_A_DAY | {"required": "On which day?"},
    )

    def __init__(self, data: dict[str, str] | None, interview: Interview, now: datetime, zone: ZoneInfo) -> None:
        people = [(str(part.contact_id), part.contact.name) for part in interview.parts.select_related("contact")]
        first = {"contact": people[0][0]} if len(people) == 1 else {}
        super().__init__(data, initial=first | {"on": now.astimezone(zone).date(), "answer": ""})
        self.fields["contact"].choices = people  # type: ignore[attr-defined]
        self._now, self._zone = now, zone

    @property
    def told(self) -> Told:
        """What was told, once the form is valid."""
        given = self.cleaned_data
        way, _, outcome = given["way"].partition(":")
        return Told(way, self._moment(given["on"]), given["answer"], outcome, given["said"], given["decision_on"])

    def _moment(self, on: date) -> datetime:
        # Of a day that is over nobody remembers the hour.
        if on == self._now.astimezone(self._zone).date():
            return self._now
        return datetime.combine(on, time(18), self._zone).astimezone(UTC)
