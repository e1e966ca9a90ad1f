"""The first sentence, with thanks, day and role, and its first words where the letter is late."""

BEGINNING: dict[str, tuple[str, ...]] = {
    # -- the first sentence: thanks, the day, the role ------------------------------------------------------------
    "opening": (
        "Thank you for talking with me on {day} about {role}.",
        "Thank you for our conversation on {day} about {role}.",
        "Thank you for speaking with me on {day} about {role}.",
        "Thank you for making time on {day} to talk about {role}.",
        "Thank you for the conversation we had on {day} about {role}.",
        "Thank you for discussing {role} with me on {day}.",
    ),
    "opening.talk.short": (
        "Thank you for talking through {talk} with me in our interview on {day} for {role}.",
        "Thank you for our conversation on {day} about {role} and about {talk}.",
        "Thank you for going through {talk} with me on {day}, when we spoke about {role}.",
        "Thank you for speaking with me on {day} about {role}, and about {talk}.",
        "Thank you for discussing {talk} with me in our interview on {day} for {role}.",
        "Thank you for our talk on {day} about {role} and about {talk}.",
    ),
    "opening.talk.long": (
        "Thank you for talking with me on {day} about {role}, and about {talk}.",
        "Thank you for our conversation on {day} about {role} and about {talk}.",
        "Thank you for speaking with me on {day} about {role}, and about {talk}.",
        "Thank you for discussing {role} with me on {day}, and for talking about {talk}.",
        "Thank you for your time on {day}, when we talked about {role} and about {talk}.",
        "Thank you for the conversation we had on {day} about {role}, and about {talk}.",
    ),
    # Owned in half a sentence, no excuse; the opening follows.
    "late": (
        "This comes later than I meant it to: ",
        "A little later than I intended, ",
        "You should have had this sooner: ",
        "My note is late, but ",
        "I meant to write before now: ",
        "This should have reached you earlier: ",
    ),
    "very_late": (
        "Late as this is, ",
        "I should have written well before now: ",
        "This note is long overdue: ",
        "You should have heard from me long ago: ",
        "My note is well past its time, but ",
        "This has taken me longer than it should: ",
    ),
}
