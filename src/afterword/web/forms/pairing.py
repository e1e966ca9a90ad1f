"""The code a phone types, and what the phone is called."""

from django import forms


class PairingForm(forms.Form):
    """Upper or lower case, with or without the line in the middle: all the same."""

    code = forms.CharField(
        label="The code on your computer",
        max_length=40,
        widget=forms.TextInput(
            {"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        error_messages={"required": "Type the eight characters that your computer shows."},
    )
    name = forms.CharField(
        label="What is this phone called?", required=False, max_length=60, help_text="So that you can tell it apart."
    )


def guess_name(user_agent: str) -> str:
    """What a phone that says this of itself is usually called."""
    known = (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android phone"))
    return next((name for sign, name in known if sign in user_agent), "My phone")
