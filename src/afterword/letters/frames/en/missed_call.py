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
        "We had agreed to speak on {day} about {role}, and I am afraid we did not get to it.",
        "On {day} we were to talk about {role}, but in the end we did not reach each other.",
        "Our call on {day} about {role} did not come about, I am afraid.",
        "I had noted a call with you on {day} about {role}; as it turned out, we did not speak.",
        "We were to speak on {day} about {role}, and it seems that something came between.",
        "You had set aside time on {day} to talk about {role}, but we have not spoken yet.",
    ),
    "missed_call.thanks": (
        "Thank you for arranging it.",
        "Thank you for offering me the call.",
        "Thank you all the same for setting it up.",
        "Thank you for having planned it.",
        "Thank you for having made room for it.",
        "Thank you for the plan to talk.",
    ),
    # They said they would call.
    "missed_call.said": (
        "You kindly said you would {they_will}, and I am afraid we did not get to speak.",
        "We had agreed that you would {they_will}; in the end we did not reach each other.",
        "I had noted that you would {they_will}; as it turned out, we did not speak.",
        "You offered to {they_will}, and it seems that something came between.",
        "As I understood it, you would {they_will}; the call did not come about.",
        "We left it that you would {they_will}, but we have not spoken yet.",
    ),
    # A call was agreed, and no note says which.
    "missed_call": (
        "The call we had agreed did not come about, I am afraid.",
        "We were to speak by phone, but in the end we did not reach each other.",
        "I am afraid our call did not come about.",
        "Our call did not come about, and it seems that something came between.",
        "As it turned out, we did not get to speak by phone.",
        "We had a call in mind, and we have not spoken yet.",
    ),
    "missed_call.ease": (
        "That can happen on any day, and it is no trouble to find another time.",
        "Days fill up, and I am happy to try again.",
        "It is no trouble to me, and another time is just as good.",
        "I know how a day can run over, and I am glad to fit in with yours.",
        "Such things happen, and I would gladly speak on another day.",
        "There is no harm done, and I am still glad to talk.",
    ),
    "missed_call.phone": (
        "You can reach me on {phone}, or tell me when I may call you.",
        "Please call me on {phone} when it suits you, or name a time.",
        "My number is {phone}; which time would suit you?",
        "If you tell me a time, I will be at {phone}.",
        "Shall we find another time, or would you rather call me on {phone}?",
        "Would you name a time, or call me on {phone} when you have a moment?",
    ),
    "missed_call.when": (
        "Which time would suit you?",
        "Would you name another time?",
        "Please tell me which day suits you.",
        "Shall we find another time?",
        "Could you tell me which time is good for you?",
        "Please name a time, and I will keep it free.",
    ),
}
