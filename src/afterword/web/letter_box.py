"""What stands in a letter's box is kept before anything else happens to the letter."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest

from afterword.records.letter import Letter
from afterword.steps.edit import edit, mark
from afterword.web.forms.letter_text import LetterTextForm


@dataclass(frozen=True)
class Box:
    """The form as sent, and whether another version became the newest since the page was loaded."""

    form: LetterTextForm
    is_stale: bool


def take_in(request: HttpRequest, letter: Letter, now: datetime) -> Box:
    """Keep what was sent as the newest wording; an invalid form keeps nothing.

    A page that is out of date adds a version only if something was written on it.
    """
    form = LetterTextForm(request.POST)
    if not form.is_valid():
        return Box(form, is_stale=False)
    said = form.cleaned_data
    is_stale = bool(said["read"]) and said["read"] != mark(letter.newest)
    if not (is_stale and letter.versions.filter(subject=said["subject"], body=said["body"].strip()).exists()):
        edit(letter, said["subject"], said["body"], now, read=said["read"] or None)
    return Box(form, is_stale)
