"""What was decided, where a mail says so: a no, a next step, an offer."""

from collections.abc import Iterator

from afterword.mail.recognise.answer import Decision
from afterword.mail.recognise.decision_cues import weighs_as_next_step, weighs_as_no
from afterword.mail.recognise.decision_learned import shares
from afterword.mail.recognise.decision_words import FROM_US, NEXT_STEP, NOT_YET, OFFER, REJECTION
from afterword.mail.recognise.next_step_classes import MORE_NEXT_STEP, MORE_OFFER
from afterword.mail.recognise.rejection_classes import MORE_REJECTION

LONGEST_READ = 4_000
# In a long text there are small signs of everything, and whoever decides about somebody is brief.
LONGEST_WEIGHED = 2_000
# What a rule found stands unless hardly anything else speaks for it.
LEAST_FOR_A_RULE = 0.2
# What small signs say alone; less is a guess between two.
LEAST_ALONE = 0.45


def decision_in(text: str) -> Decision:
    """Return the decision that the sender's own words carry: what a rule finds, and else what the small signs say."""
    said = _on_one_line(text)
    plain = _plainly(said)
    if not said or FROM_US.search(said) or len(said) > LONGEST_WEIGHED:
        return plain
    share = shares(said, tuple(_rules(said)))
    if plain is not Decision.NONE and (share[plain] >= LEAST_FOR_A_RULE or share[Decision.NONE] == 1):
        return plain
    best = max(share, key=lambda decision: share[decision])
    return best if share[best] >= LEAST_ALONE else Decision.NONE


def plain_decision_in(text: str) -> Decision:
    """Return the decision that is said in words that hardly mean anything else."""
    return _plainly(_on_one_line(text))


def rules_in(text: str) -> tuple[str, ...]:
    """Return the names of the rules that find something in the text: they are signs among others."""
    return tuple(_rules(_on_one_line(text)))


def _plainly(said: str) -> Decision:
    """A no outweighs the kind words around it."""
    if REJECTION.search(said) or MORE_REJECTION.search(said):
        return Decision.REJECTION
    if FROM_US.search(said):
        return Decision.NONE
    if OFFER.search(said) or MORE_OFFER.search(said):
        return Decision.OFFER
    is_on = NEXT_STEP.search(said) or MORE_NEXT_STEP.search(said)
    return Decision.NEXT_STEP if is_on and not NOT_YET.search(said) else Decision.NONE


def _rules(said: str) -> Iterator[str]:
    yield from (name for name, words in _BY_NAME.items() if words.search(said))
    if weighs_as_no(said):
        yield "weighs as a no"
    if weighs_as_next_step(said):
        yield "weighs as a next step"


def _on_one_line(text: str) -> str:
    return " ".join(text.replace("’", "'").split())[:LONGEST_READ]


_BY_NAME = {
    "rejection": REJECTION,
    "more rejection": MORE_REJECTION,
    "from us": FROM_US,
    "offer": OFFER,
    "more offer": MORE_OFFER,
    "next step": NEXT_STEP,
    "more next step": MORE_NEXT_STEP,
    "not yet": NOT_YET,
}
