"""A letter as it stands in its box."""

from django import forms

LONGEST_LETTER = 20_000


class LetterTextForm(forms.Form):
    """Subject and body; `read` is the mark of the version the page showed."""

    subject = forms.CharField(
        max_length=500,
        error_messages={
            "required": "A letter needs a subject: the role or the employer is enough.",
            "max_length": "This subject is longer than 500 characters. Shorten it.",
        },
    )
    body = forms.CharField(
        strip=False,
        max_length=LONGEST_LETTER,
        error_messages={
            "required": "The letter is empty. What stood here before is among the versions.",
            "max_length": f"This letter is longer than {LONGEST_LETTER:,} characters. Shorten it.",
        },
    )
    read = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean_body(self) -> str:
        body = str(self.cleaned_data["body"]).replace("\r\n", "\n")
        if not body.strip():
            raise forms.ValidationError(self.fields["body"].error_messages["required"])
        return body
