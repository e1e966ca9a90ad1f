"""The first sentence, with thanks, day and role, and its first words where the letter is late."""

BEGINNING: dict[str, tuple[str, ...]] = {
    # -- the first sentence: thanks, the day, the role ------------------------------------------------------------
    "opening": (
        "Thank you for talking with me on {day} about {role}.",
        "Thank you for our conversation on {day} about {role}.",
        "Thank you for speaking with me on {day} about {role}.",
        "Thank you for making time on {day} to talk about {role}.",
        "Thank you for our talk on {day} about {role}.",
        "Thank you for discussing {role} with me on {day}.",
    ),
    "opening.talk.short": (
        "Thank you for talking through {talk} with me in our interview on {day} for {role}.",
        "Thank you for going through {talk} with me on {day}, when we spoke about {role}.",
        "Thank you for discussing {talk} with me on {day}, in our interview for {role}.",
        "Thank you for talking over {talk} with me on {day}, in our conversation about {role}.",
        "Thank you for our conversation about {talk} on {day}, in the interview for {role}.",
        "Thank you for speaking with me about {talk} on {day}, when we talked about {role}.",
    ),
    "opening.talk.long": (
        "Thank you for talking with me on {day}, in our interview for {role}, about {talk}.",
        "Thank you for our conversation about {role} on {day}, and for talking with me about {talk}.",
        "Thank you for the interview on {day} for {role}, and for our talk about {talk}.",
        "Thank you for interviewing me on {day} for {role}, and for our conversation about {talk}.",
        "Thank you for your time on {day} in the interview for {role}, and for discussing {talk}.",
    ),
    # Owned in half a sentence, no excuse; the opening follows.
    "late": (
        "This comes later than I meant it to: ",
        "A little later than I intended, ",
        "You should have had this sooner: ",
        "My note is late, but ",
        "I meant to write before now: ",
        "This should have come earlier: ",
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
