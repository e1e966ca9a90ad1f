"""Greeting, sign-off, subject, and how the role is named."""

AROUND: dict[str, tuple[str, ...]] = {
    # -- around the text ------------------------------------------------------------------------------------------
    "subject": (
        "Thank you for {weekday} – {role}",
        "{role}: thank you for our conversation",
        "Our conversation on {weekday} – {role}",
        "Thank you – {role} interview",
        "{role} – thank you for {weekday}",
        "After our conversation – {role}",
    ),
    # To somebody by name, to the house, to nobody known.
    "greeting": ("Dear {name},", "Dear {employer} team,", "Good day,"),
    # Kind with a first name; with a title, as one closes a formal letter in the United States, and elsewhere.
    "sign_off.plain": ("Kind regards",),
    "sign_off.formal": ("Sincerely",),
    "sign_off.formal.abroad": ("Yours sincerely",),
    "role": ("the {role} role", "the role of {role}", "{role}", "the opening at {employer}"),
}
