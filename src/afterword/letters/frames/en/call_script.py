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
    "call.name.unsigned": ("Hello {name}.", "Hello, {name}.", "Good day, {name}."),
    "call.name.neither": ("Hello.", "Good day.", "Hello to you."),
    "call.spoke": (
        "I interviewed with you for {role} on {day}.",
        "We spoke on {day} about {role}.",
        "You and I talked on {day} about {role}.",
    ),
    "call.spoke.talk": (
        "I interviewed with you for {role} on {day}, and we talked about {talk}.",
        "We spoke on {day} about {role}, and you talked with me about {talk}.",
        "We had our interview for {role} on {day}, and talked about {talk}.",
    ),
    "call.minute": (
        "Is this a good moment?",
        "Do you have a minute?",
        "Have I caught you at a good moment?",
    ),
    "call.wrote": (
        "I wrote to you on {sent}.",
        "My last note to you was on {sent}.",
        "I sent you a note on {sent}.",
    ),
    "call.ask.dated": (
        "You said I would hear by {on}; do you know yet when you will decide?",
        "I was to hear by {on}; how does the timing look now?",
        "You said I would hear by {on}; is there a new date?",
    ),
    "call.ask.undated": (
        "I am calling to ask whether you know yet when you will decide.",
        "I am calling to ask how the timing looks.",
        "I am calling to ask what the next step will be.",
    ),
    "call.thanks": (
        "Thank you for your time.",
        "Thank you very much.",
        "Many thanks.",
    ),
    "call.short": (
        "I will not keep you.",
        "I will be quick.",
        "Then I will be brief.",
    ),
    "call.about": (
        "It is about {role}; we spoke on {day}.",
        "I am calling about {role}, after our talk on {day}.",
        "It is about {role}, which we talked about on {day}.",
    ),
    "call.better_time": (
        "When may I call again?",
        "When would be a better time to call?",
        "Which time would suit you better?",
    ),
    "call.voicemail.dated": (
        "You said I would hear by {on}, and I would like to know how the timing looks.",
        "I was to hear by {on}, and I am calling to ask whether there is a new date.",
        "You said I would hear by {on}, and I am calling to ask about the timing.",
    ),
    "call.voicemail.undated": (
        "I am calling to ask when you expect to decide.",
        "I would like to know whether you have decided yet.",
        "I am calling to ask about the next step.",
    ),
    "call.back": (
        "Could you call me back when you have a minute?",
        "Would you call me back when it suits you?",
        "Please call me back when you have a moment.",
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
