"""How every letter is signed."""

from django import forms


class SignerForm(forms.Form):
    """The candidate's full name and, if they like, the words above it."""

    name = forms.CharField(
        label="Your full name",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={
            "required": "A letter is signed with your full name.",
            "max_length": "This name is longer than 200 characters. Shorten it.",
        },
    )
    sign_off = forms.CharField(
        label="Sign-off",
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"placeholder": "Kind regards"}),
        error_messages={"max_length": "A sign-off is 60 characters at most. Shorten it."},
    )
