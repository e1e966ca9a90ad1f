"""What was decided, where a mail says so: a no, a next step, an offer."""

from afterword.mail.recognise.answer import Decision
from afterword.mail.recognise.decision_cues import weighs_as_next_step, weighs_as_no
from afterword.mail.recognise.decision_words import FROM_US, NEXT_STEP, NOT_YET, OFFER, REJECTION
from afterword.mail.recognise.next_step_classes import MORE_NEXT_STEP, MORE_OFFER
from afterword.mail.recognise.rejection_classes import MORE_REJECTION

LONGEST_READ = 4_000
# In a long text there are small signs of everything, and whoever decides about somebody is brief.
LONGEST_WEIGHED = 2_000


def decision_in(text: str) -> Decision:
    """Return the decision that the sender's own words carry; a no outweighs the kind words around it."""
    said = " ".join(text.replace("’", "'").split())[:LONGEST_READ]
    if REJECTION.search(said) or MORE_REJECTION.search(said):
        return Decision.REJECTION
    if FROM_US.search(said):
        return Decision.NONE
    if OFFER.search(said) or MORE_OFFER.search(said):
        return Decision.OFFER
    if (NEXT_STEP.search(said) or MORE_NEXT_STEP.search(said)) and not NOT_YET.search(said):
        return Decision.NEXT_STEP
    return _weighed(said) if len(said) <= LONGEST_WEIGHED else Decision.NONE


def _weighed(said: str) -> Decision:
    """What the small signs in it say together."""
    if weighs_as_no(said):
        return Decision.REJECTION
    return Decision.NEXT_STEP if weighs_as_next_step(said) and not NOT_YET.search(said) else Decision.NONE
