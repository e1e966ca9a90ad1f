"""An opening, and whom one knows there."""

from afterword.cli.output import utc
from afterword.records.opening import Opening, State
from afterword.steps.openings.known_there import Known

Json = dict[str, object]


def as_json(opening: Opening, state: State) -> Json:
    """The opening as `--json` prints it; what is not known is null. Of the posting's text, only whether it is kept."""
    return {
        "id": opening.pk,
        "role": opening.role,
        "employer": opening.employer.name,
        "state": state.value,
        "place": opening.place or None,
        "posted_on": opening.posted_on.isoformat() if opening.posted_on else None,
        "deadline_on": opening.deadline_on.isoformat() if opening.deadline_on else None,
        "pay": opening.pay or None,
        "contact": opening.said_contact or None,
        "url": opening.url or None,
        "source": opening.source or None,
        "text_is_kept": bool(opening.text),
        "saved_at": utc(opening.saved_at),
    }


def as_row(opening: Opening, state: State) -> tuple[str, ...]:
    """The opening in one line: id, state, role and employer, the deadline."""
    deadline = f"by {opening.deadline_on.isoformat()}" if opening.deadline_on else ""
    return str(opening.pk), str(state.label), str(opening), deadline


def known_as_json(known: Known) -> Json:
    """Somebody known there."""
    words = known.standing.words
    return {
        "id": known.contact.pk,
        "name": known.contact.name,
        "email": known.contact.email or None,
        "why": known.why,
        "group": known.standing.warmth.group.value,
        "last_words_at": utc(words.last_at),
        "last_words": words.what or None,
        "interview": known.met.pk if known.met else None,
    }
