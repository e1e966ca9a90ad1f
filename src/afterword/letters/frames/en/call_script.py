"""What is said on the phone: short sentences, one a line, the name first and the number last."""

CALL_SCRIPT: dict[str, tuple[str, ...]] = {
    "subject.call": (
        "Call – {role}",
        "{role}: the call",
        "By phone – {role}",
        "{role} – the call",
        "To say by phone – {role}",
        "{role}: by phone",
    ),
    # The headings of the three blocks: they answer, they have no time, nobody answers.
    "call.headings": ("They answer", "They are busy", "Voicemail"),
    "call.name": (
        "Hello {name}, this is {me}.",
        "Hello {name}, my name is {me}.",
        "Hello {name}, {me} here.",
    ),
    "call.name.unknown": ("Hello, this is {me}.", "Hello, my name is {me}.", "Hello, {me} here."),
    "call.spoke": (
        "We spoke on {day} about {role}.",
        "You and I talked on {day} about {role}.",
        "On {day} we talked about {role}.",
    ),
    "call.spoke.talk": (
        "We spoke on {day} about {role}, and about {talk}.",
        "You and I talked on {day} about {role}, and about {talk}.",
        "On {day} we talked about {role}, and about {talk}.",
    ),
    "call.minute": ("Do you have a minute?", "Is this a good moment?", "Do you have a moment for me?"),
    "call.wrote": (
        "I wrote to you on {sent}.",
        "My last note to you was on {sent}.",
        "I sent you a note on {sent}.",
    ),
    "call.ask.dated": (
        "You said I would hear by {on}; how do things stand?",
        "The day you named for an answer was {on}; may I ask how things stand?",
        "I was to hear by {on}; may I ask whether that day has moved?",
    ),
    "call.ask.undated": (
        "May I ask how things stand with the decision?",
        "What is the next step, if I may ask?",
        "Could you tell me how far the decision has come?",
    ),
    "call.thanks": ("Thank you for your time.", "Thank you, that helps me.", "Thank you for telling me."),
    "call.short": (
        "I will not keep you.",
        "Then I will be brief.",
        "I will be quick.",
    ),
    "call.about": (
        "It is about {role}; we spoke on {day}.",
        "I am calling about {role}, after our talk on {day}.",
        "It concerns {role}, which we talked about on {day}.",
    ),
    "call.better_time": (
        "When would be a better time to call?",
        "Which time would suit you better?",
        "When may I call again?",
    ),
    "call.voicemail.dated": (
        "You said I would hear by {on}, and I would be glad of a word on where things stand.",
        "The day you named for an answer was {on}, and I would like to know how things stand.",
        "I was to hear by {on}, and I would be glad to know whether that day has moved.",
    ),
    "call.voicemail.undated": (
        "I would be glad of a word on where the decision stands.",
        "I would like to know what the next step is.",
        "I would be glad to know how far the decision has come.",
    ),
    "call.number": ("My number is {phone}.", "You can reach me on {phone}.", "I am on {phone}."),
    "call.by_mail": (
        "I will send you a short mail as well.",
        "I will write you a short mail, too.",
        "A short mail from me will follow.",
    ),
    # -- the thank-you by phone ----------------------------------------------------------------------------------
    "call.thank": (
        "I am calling to thank you for talking with me on {day} about {role}.",
        "I only want to thank you for our conversation on {day} about {role}.",
        "I am ringing to say thank you for the time on {day}, when we talked about {role}.",
    ),
    "call.thank.talk": (
        "I am calling to thank you for talking with me on {day} about {role}, and about {talk}.",
        "I only want to thank you for our conversation on {day} about {role}, and about {talk}.",
        "I am ringing to say thank you for the time on {day}, when we talked about {role} and about {talk}.",
    ),
    "call.thank.end": (
        "That is all I wanted to say.",
        "That is what I wanted to tell you.",
        "I did not want to leave that unsaid.",
    ),
    "call.thank.short": (
        "It is only to thank you for our conversation on {day} about {role}.",
        "It is just to say thank you for talking with me on {day} about {role}.",
        "I am calling to thank you for your time on {day}, when we spoke about {role}.",
    ),
    "call.thank.bye": ("Good day to you.", "I wish you a good day.", "Have a good day."),
}
