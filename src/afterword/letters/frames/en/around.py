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
    "greeting": ("Dear {name},", "Hello,"),
    "sign_off": ("Kind regards",),
    "role": ("the {role} role", "the role of {role}", "{role}", "the opening at {employer}"),
}
