"""One note as a page sends it."""

from datetime import date
from typing import Any

from django import forms

from afterword.errors import InputError
from afterword.letters.mended import one_sentence, tidied
from afterword.letters.notes import NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.note import Note

KINDS = [(kind.value, kind.value) for kind in NoteKind]


class NoteForm(forms.Form):
    """A note's kind, its text word for word, and `for`: the contact it is about, empty for all.

    `ticked` lets a personal touch about family, health or faith into a letter; only such a note asks for it.
    `client_id` is made with the page, so that a note sent twice is one note. `mended` is the field for the candidate's
    own sentence, `offered` the sentence of Afterword's that stood in it, and `mended_from` the half sentence that stood
    above it while it was written, where a script saw that.
    """

    client_id = forms.UUIDField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(choices=KINDS, widget=forms.HiddenInput)
    text = forms.CharField(required=False, strip=False)
    ticked = forms.BooleanField(required=False)
    mended = forms.CharField(required=False)
    offered = forms.CharField(required=False)
    mended_from = forms.CharField(required=False, strip=False)

    def __init__(self, *args: Any, interview: Interview, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["for"] = forms.ModelChoiceField(
            interview.interviewers.all(),
            required=False,
            error_messages={"invalid_choice": "This person is not among the interviewers any more. Choose once more."},
        )

    def clean_text(self) -> str:
        # Browsers send CRLF whatever was typed.
        return str(self.cleaned_data["text"]).replace("\r\n", "\n")

    def clean_mended_from(self) -> str | None:
        return str(self.cleaned_data["mended_from"]).replace("\r\n", "\n") or None

    def clean(self) -> None:
        own = self.cleaned_data.get("mended", "")
        if own and not self._is_offered(own):
            try:
                one_sentence(own)
            except InputError as refused:
                self.add_error("mended", refused.sentence)

    def own_sentence(self, kept: Note | None) -> str | None:
        """The candidate's own sentence, "" where the field gives it up, None where it says nothing about it.

        `kept` is the note as it was. A field that was not touched while the half sentence changed gives nothing up.
        """
        if self.add_prefix("mended") not in self.data:
            return None
        own = self.cleaned_data["mended"]
        if own and not self._is_offered(own):
            return str(own)
        is_same = kept is not None and kept.text.split() == self.cleaned_data["text"].split()
        return "" if is_same else None

    def _is_offered(self, own: str) -> bool:
        return tidied(own) == tidied(self.cleaned_data.get("offered", ""))

    @property
    def note_kind(self) -> NoteKind:
        return NoteKind(self.cleaned_data["kind"])

    @property
    def reader(self) -> Contact | None:
        """The contact it is about, or None for all."""
        found: Contact | None = self.cleaned_data.get("for")
        return found


class DecisionForm(forms.Form):
    """The day they said they would answer, picked from a calendar or confirmed as Afterword understood it."""

    on = forms.DateField(error_messages={"invalid": "This is not a day. Pick one, or leave it out."}, required=False)

    @property
    def day(self) -> date | None:
        found: date | None = self.cleaned_data.get("on")
        return found
