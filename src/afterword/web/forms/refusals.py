"""What a form refused, as one text for a script that cannot show fields."""

from django import forms


def refusals(form: forms.Form) -> str:
    """The sentences of all errors, in the order of the form."""
    return " ".join(str(sentence) for sentences in form.errors.values() for sentence in sentences)
