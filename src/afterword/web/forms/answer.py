"""Their answer as the candidate brings it: pasted, or the mail itself."""

from collections.abc import Sequence

from django import forms

from afterword.records.interviewer import Interviewer
from afterword.steps.paste_answer import LONGEST


class AnswerForm(forms.Form):
    """Who wrote it, and their words; files are taken from the request beside it. A file says itself who wrote it."""

    text = forms.CharField(
        label="Paste their answer",
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 8, "spellcheck": "false"}),
        error_messages={"max_length": f"This is longer than {LONGEST:,} characters. Paste only their answer."},
    )
    who = forms.ChoiceField(
        label="Who wrote it?",
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose who wrote it."},
    )

    def __init__(self, posted: object, parts: Sequence[Interviewer]) -> None:
        super().__init__(posted)  # type: ignore[arg-type]
        self.parts = {str(part.pk): part for part in parts}
        self.fields["who"].choices = [(key, part.contact.name) for key, part in self.parts.items()]  # type: ignore[attr-defined]
        if len(parts) == 1:
            self.fields["who"].initial = str(parts[0].pk)

    @property
    def part(self) -> Interviewer | None:
        """The interviewer that was chosen, or None."""
        return self.parts.get(self.cleaned_data.get("who", ""))
