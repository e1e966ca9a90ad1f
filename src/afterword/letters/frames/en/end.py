"""What comes next, and the courtesy that claims nothing."""

END: dict[str, tuple[str, ...]] = {
    # -- what comes next ------------------------------------------------------------------------------------------
    "promise": (
        "As promised, I will {promise}.",
        "I will {promise}, as promised.",
        "As we agreed, I will {promise}.",
        "I will {promise}, as we agreed.",
        "As agreed, I will {promise}.",
        "I will {promise}, as agreed.",
    ),
    "promise+decide": (
        "As promised, I will {promise}, and I will be glad to hear from you by {on}.",
        "I will {promise}, as promised, and will be glad to hear from you by {on}.",
        "As we agreed, I will {promise}, and you will let me know by {on}.",
        "I will {promise}, as we agreed, and you will let me know by {on}.",
        "As agreed, I will {promise}, and I will hear from you by {on}.",
        "I will {promise}, as agreed, and will hear from you by {on}.",
    ),
    "also_promise": (
        "I will also {promise}.",
        "Besides that, I will {promise}.",
        "In addition, I will {promise}.",
        "I will {promise} as well.",
        "And I will {promise}.",
        "Beyond that, I will {promise}.",
    ),
    "promise.attached": (
        "As promised, I have attached {thing}.",
        "I have attached {thing}, as promised.",
        "As I said I would, I have attached {thing}.",
        "Attached, as promised: {thing}.",
        "With this note I have attached {thing}, as I said I would.",
        "You will find {thing} attached, as promised.",
    ),
    "they_will+decide": (
        "You said you would {they_will}, and that I would hear by {on}.",
        "You told me you would {they_will}, and that I would hear by {on}.",
        "I appreciate that you will {they_will}, and will be glad to hear from you by {on}.",
        "It is good to know that you will {they_will}, and that I will hear by {on}.",
        "As you said, you will {they_will}, and I will hear by {on}.",
        "I am glad that you will {they_will}, and that I will hear by {on}.",
    ),
    "they_will": (
        "You said you would {they_will}.",
        "I am glad that you will {they_will}.",
        "It is good to know that you will {they_will}.",
        "You told me you would {they_will}.",
        "I appreciate that you will {they_will}.",
        "As you said, you will {they_will}.",
    ),
    "decide": (
        "You said I would hear by {on}.",
        "I will be glad to hear from you by {on}.",
        "You told me I would hear by {on}.",
        "It is good to know that I will hear by {on}.",
        "As you said, I will hear by {on}.",
        "I am glad that I will hear by {on}.",
    ),
    # As typed, while the day of the interview is not known; a letter always knows it and says the date.
    "decide.within": (
        "You said I would hear {on}.",
        "I will be glad to hear {on}.",
        "As you said, I will hear {on}.",
    ),
    # -- courtesy, which claims nothing; nine of it, since a letter without notes has little else ----------------
    "courtesy": (
        "It was good to have the chance to talk with you.",
        "I appreciated the time you gave me.",
        "I was glad to be able to speak with you directly.",
        "It was kind of you to speak with me.",
        "I am grateful for your time.",
        "I know that an interview takes time on your side, too.",
        "I am glad that we could talk.",
        "I know that your days are full.",
        "I valued the time with you.",
    ),
    # Beside several notes, so that the candidate's words stay the greater part.
    "close.short": (
        "I am happy to answer any questions.",
        "Please write if you have a question.",
        "If anything is unclear, please ask.",
        "I am happy to tell you more.",
        "If you have questions, I am happy to answer.",
        "If I can add anything, please write.",
    ),
    "close": (
        "If you have any questions, I will gladly answer them.",
        "Please write if a question comes up.",
        "If it would help to know more, I am happy to answer.",
        "I am happy to answer anything that was left open.",
        "Should you have a question, please write.",
        "Please let me know if you need more from me.",
        "I can send anything else that would help.",
        "If there is something I can add, I will gladly do so.",
        "Please ask me anything that is still open.",
    ),
}
