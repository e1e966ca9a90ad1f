"""What was decided, where a mail says so: a no, a next step, an offer."""

from afterword.mail.recognise.answer import Decision
from afterword.mail.recognise.decision_words import FROM_US, NEXT_STEP, NOT_YET, OFFER, REJECTION


def decision_in(text: str) -> Decision:
    """Return the decision that the sender's own words carry; a no outweighs the kind words around it."""
    said = " ".join(text.replace("’", "'").split())[:12_000]
    if FROM_US.search(said) and not REJECTION.search(said):
        return Decision.NONE
    if REJECTION.search(said):
        return Decision.REJECTION
    if OFFER.search(said):
        return Decision.OFFER
    if NEXT_STEP.search(said) and not NOT_YET.search(said):
        return Decision.NEXT_STEP
    return Decision.NONE
