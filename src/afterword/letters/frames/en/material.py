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
        "As I said I would, I have attached {thing} to this note.",
        "With this note I have attached {thing}, as we agreed.",
        "You will find {thing} attached, as I promised.",
    ),
    "material.attached.due": (
        "As promised for {due}, I have attached {thing}.",
        "Attached you will find {thing}, promised for {due}.",
        "By {due} I was to send you {thing}, which I have attached.",
        "I said you would have {thing} by {due}, and I have attached everything here.",
        "You will find {thing} attached, which I promised you by {due}.",
        "I have attached {thing}, as I said I would by {due}.",
    ),
    "material.link": (
        "As promised, you will find {thing} at {link} whenever it suits you.",
        "At {link} you will find {thing}, as promised.",
        "I promised you {thing}: please see {link} for it.",
        "As I said I would, I have put {thing} at {link} for you.",
        "Please see {link} for {thing}, as promised.",
        "You can read {thing} at {link}, as I promised.",
    ),
    "material.link.due": (
        "As promised for {due}, you will find {thing} at {link} whenever it suits you.",
        "At {link} you will find {thing}, promised for {due}.",
        "By {due} I was to send you {thing}, which I have put at {link} for you.",
        "Please see {link} for {thing}, which I promised you by {due}.",
    ),
    # Nothing is attached yet, and nothing says so; the candidate is asked for it.
    "material.coming": (
        "As promised, I will send you {thing}.",
        "I will send you {thing}, as promised.",
        "As I said, I will send you {thing}.",
        "I will send you {thing}, as I said.",
        "As agreed, I will send you {thing}.",
    ),
    "material.coming.due": (
        "You will have {thing} by {due}, as promised.",
        "As promised, I will send you {thing} by {due}.",
        "I will send you {thing} by {due}, as I said.",
        "By {due} you will have {thing}, as promised.",
        "As agreed, you will have {thing} from me by {due}.",
        "I have not forgotten {thing}, which you will have by {due}.",
    ),
    "material.owed.due": (
        "I still owe you {thing}, promised for {due}.",
        "You are still to have {thing} from me, promised for {due}.",
        "I have not forgotten {thing}, which I promised for {due}.",
        "Still to come from me, promised for {due}: {thing}.",
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
        "With this note you have {files} from me, attached.",
        "Attached you will find {files}.",
        "I have attached {files} for you.",
        "You will find {files} attached to this note.",
        "This note comes with {files} attached.",
        "After our conversation, I have attached {files}.",
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
