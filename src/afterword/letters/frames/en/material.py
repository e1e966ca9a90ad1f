"""What was promised, sent: attached, by a link, or on its way; with the promised day where one was named."""

MATERIAL: dict[str, tuple[str, ...]] = {
    "subject.material": (
        "As promised – {role}",
        "{role}: what I promised to send",
        "What I promised on {weekday} – {role}",
        "{role} – as promised",
        "After our conversation, as promised – {role}",
        "{role}: sent as promised",
    ),
    "material.attached": (
        "As promised, I have attached {thing}.",
        "Attached you will find {thing}, as promised.",
        "I promised to send you {thing}, which I have attached.",
        "As I said I would, I am sending you {thing}, attached to this note.",
        "With this note I have attached {thing}, as we agreed.",
        "To keep my promise, I have attached {thing}.",
    ),
    "material.attached.due": (
        "As promised for {due}, I have attached {thing}.",
        "Attached you will find {thing}, promised for {due}.",
        "By {due} I was to send you {thing}, which I have attached.",
        "I said you would have {thing} by {due}, and everything is attached.",
        "You will find {thing} attached, which I promised you by {due}.",
        "To keep my promise for {due}, I have attached {thing}.",
    ),
    "material.link": (
        "As promised, you will find {thing} at {link} whenever it suits you.",
        "At {link} you will find {thing}, as promised.",
        "I promised you {thing}: the link is {link} and opens in any browser.",
        "As I said I would, I have put {thing} at {link} for you.",
        "Please see {link} for {thing}, as promised.",
        "To keep my promise, I have put {thing} at {link} for you to read.",
    ),
    "material.link.due": (
        "As promised for {due}, you will find {thing} at {link} whenever it suits you.",
        "At {link} you will find {thing}, promised for {due}.",
        "I said you would have {thing} by {due}: please see {link} for it.",
        "By {due} I was to send you {thing}, which I have put at {link} for you.",
        "Please see {link} for {thing}, which I promised you by {due}.",
        "To keep my promise for {due}, I have put {thing} at {link} for you.",
    ),
    # Nothing is attached yet: the candidate is asked before this goes.
    "material.coming": (
        "As promised, I am sending you {thing}.",
        "I am sending you {thing}, as I said I would.",
        "With this note I am sending you {thing}, as promised.",
        "I said I would send you {thing}, and I do so with this note.",
        "To keep my promise, I am sending you {thing}.",
        "This note brings you {thing}, as promised.",
    ),
    "material.coming.due": (
        "As promised for {due}, I am sending you {thing}.",
        "I am sending you {thing}, as I said I would by {due}.",
        "With this note I am sending you {thing}, promised for {due}.",
        "I said I would send you {thing} by {due}, and I do so with this note.",
        "To keep my promise for {due}, I am sending you {thing}.",
        "This note brings you {thing}, promised for {due}.",
    ),
    # Owned in half a sentence, once the promised day has passed.
    "material.late": (
        "I meant to send this by {due}: ",
        "You should have had this by {due}: ",
        "This comes later than {due}, the day I promised: ",
        "I said {due}, and this is later: ",
        "This was promised for {due} and comes a little late: ",
        "You were to have this by {due}: ",
    ),
    # Files nobody promised in a note.
    "material.files": (
        "With this note I am sending you {files}.",
        "Attached you will find {files}.",
        "I have attached {files} for you.",
        "Please find {files} attached to this note.",
        "This note comes with {files} attached.",
        "As an addition to our conversation, I have attached {files}.",
    ),
    "material.close": (
        "If another form would be easier for you, please tell me.",
        "Please let me know if anything does not open.",
        "If something is missing, I will gladly add it.",
        "I can send another form as well, if that helps.",
        "Please ask if anything in it is unclear.",
        "I am glad to explain any part that is not clear.",
    ),
}
