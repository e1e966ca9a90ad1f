"""What comes next, and the courtesy that claims nothing."""

END: dict[str, tuple[str, ...]] = {
    # -- what comes next ------------------------------------------------------------------------------------------
    "promise": (
        "As promised, I will {promise}.",
        "I will {promise}, as promised.",
        "I said that I would {promise}, and I will.",
        "As I said, I will {promise}.",
        "I will keep my promise and {promise}.",
        "I have not forgotten my promise to {promise}.",
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
        "We left it that you would {they_will}, and that I would hear by {on}.",
        "You kindly said that you would {they_will}, and that I would hear by {on}.",
        "You mentioned that you would {they_will}, and that I would hear by {on}.",
        "You told me that you would {they_will}, and that I would hear by {on}.",
        "As you said, you will {they_will}, and I will hear by {on}.",
    ),
    "they_will": (
        "You said you would {they_will}.",
        "We left it that you would {they_will}.",
        "You kindly said that you would {they_will}.",
        "You mentioned that you would {they_will}.",
        "You told me that you would {they_will}.",
        "As you said, you will {they_will}.",
    ),
    "decide": (
        "You said I would hear by {on}.",
        "We left it that I would hear by {on}.",
        "As I understood it, I will hear by {on}.",
        "I have noted that I will hear by {on}.",
        "From what you told me, I will hear by {on}.",
        "You told me that I would hear by {on}.",
    ),
    # As typed, while the day of the interview is not known; a letter always knows it and says the date.
    "decide.within": (
        "You said I would hear {on}.",
        "I have noted that I will hear {on}.",
        "As I understood it, I will hear {on}.",
    ),
    # -- courtesy, which claims nothing; nine of it, since a letter without notes has little else ----------------
    "courtesy": (
        "It was good to have the chance to talk with you.",
        "I appreciated the time you gave me.",
        "I was glad to be able to speak with you directly.",
        "It was kind of you to speak with me.",
        "I am grateful for the time you took for it.",
        "I know that an interview takes time on your side, too.",
        "I am glad that we could talk.",
        "I know that your days are full.",
        "That you took the time is not lost on me.",
    ),
    # Beside several notes, so that the candidate's words stay the greater part.
    "close.short": (
        "I am happy to answer any questions.",
        "Please write if you have a question.",
        "If anything is unclear, please ask.",
        "Please ask if anything was left open.",
        "I am happy to tell you more.",
        "If you have questions, I am happy to answer.",
    ),
    "close": (
        "If you have any questions, I am glad to answer them.",
        "Please write if a question comes up.",
        "If it would help to know more, I am happy to answer.",
        "I am happy to answer anything that was left open.",
        "If a question is still open, please ask.",
        "Please let me know if you need more from me.",
        "I can send anything else that would help.",
        "If there is something I can add, I will gladly do so.",
        "Any question you still have is welcome.",
    ),
}
