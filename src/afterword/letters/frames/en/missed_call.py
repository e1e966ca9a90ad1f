"""After an agreed call that did not happen: no blame, another time."""

MISSED_CALL: dict[str, tuple[str, ...]] = {
    "subject.missed_call": (
        "Another time for our call – {role}",
        "{role}: our call",
        "Our call on {weekday} – {role}",
        "{role} – another time to talk",
        "Finding another time – {role}",
        "{role}: a new time for our call",
    ),
    # The interview itself was the call.
    "missed_call.agreed": (
        "We were going to speak on {day} about {role}, and we did not get to it.",
        "We had said {day} for our call about {role}, and we did not speak.",
        "Our call on {day} about {role} did not happen.",
        "You and I were going to talk on {day} about {role}, and we did not reach each other.",
        "We had planned a call on {day} about {role}, but we did not speak.",
        "On {day} we were going to talk about {role}, and it did not work out.",
    ),
    "missed_call.thanks": (
        "Thank you for setting it up.",
        "Thank you for offering me the call.",
        "Thank you for arranging it.",
        "Thank you for planning to talk with me.",
        "Thank you for making room for it.",
        "Thank you for the offer to talk.",
    ),
    # They said they would call.
    "missed_call.said": (
        "You were going to {they_will} about {role}, and we did not get to speak.",
        "We had said that you would {they_will} about {role}, and we did not speak.",
        "You said you would {they_will} about {role}, but we did not reach each other.",
        "The plan was that you would {they_will} about {role}, and it did not work out.",
        "You had offered to {they_will} about {role}, and we have not spoken yet.",
        "You told me you would {they_will} about {role}, but we did not get to talk.",
    ),
    # A call was agreed, and no note says which.
    "missed_call": (
        "We were going to speak by phone about {role}, and we did not get to it.",
        "We had planned a call about {role}, but we did not speak.",
        "Our call about {role} did not happen.",
        "You and I were going to talk by phone about {role}, and we did not reach each other.",
        "We had a call about {role} in mind, and it did not work out.",
        "The plan was a call about {role}, and we have not spoken yet.",
    ),
    "missed_call.again": (
        "Thank you again for our conversation on {day}.",
        "Thank you again for talking with me on {day}.",
        "Thank you again for speaking with me on {day}.",
        "Thank you again for your time on {day}.",
        "Thank you again for our talk on {day}.",
        "Thank you again for the interview on {day}.",
    ),
    # The number stands in the signature.
    "missed_call.phone": (
        "I am glad to talk whenever it suits you; my number is below, or name a time and I will call you.",
        "Shall I call you, or would you rather call the number below when it suits you?",
        "Please call me at the number below when it suits you, or tell me when I may call.",
        "I would be glad to speak at any time that suits you, and my number is below.",
        "Which time would be good for you, and shall I call or will you use the number below?",
        "Name any time that suits you and I will call, or ring the number below.",
    ),
    "missed_call.when": (
        "I am glad to talk whenever it suits you; which time would be good?",
        "Would you name another time that suits you, for me to keep free?",
        "Please tell me which day suits you, and I will keep it free.",
        "Shall we find another time that suits you?",
        "I would be glad to speak at any time that suits you; please name one.",
        "Name any time that suits you, and I will be there.",
    ),
    "missed_call.close": (
        "I am still glad to talk.",
        "I would be happy to speak with you.",
        "I am happy to fit in with your day.",
    ),
}
