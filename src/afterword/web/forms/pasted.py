"""A letter that was written elsewhere."""

from django import forms

from afterword.web.forms.letter_text import LONGEST_LETTER

_SUBJECT = "subject:"


class PastedForm(forms.Form):
    """The whole letter as it was pasted; a first line "Subject: …" becomes `subject`, else "" and it stays."""

    text = forms.CharField(
        label="The letter",
        max_length=LONGEST_LETTER,
        widget=forms.Textarea(attrs={"rows": "16", "spellcheck": "true"}),
        error_messages={
            "required": "Nothing was pasted. Copy your letter where you wrote it, and paste it here.",
            "max_length": f"This letter is longer than {LONGEST_LETTER:,} characters. Shorten it.",
        },
    )

    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"]).replace("\r\n", "\n").strip()
        first, _, rest = text.partition("\n")
        if first.lower().startswith(_SUBJECT) and rest.strip():
            self.subject, text = first[len(_SUBJECT) :].strip()[:500], rest.strip()
        return text

    subject = ""
