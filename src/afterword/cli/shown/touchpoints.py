"""A word that was written down, for scripts."""

from afterword.cli.output import utc
from afterword.records.touchpoint import Touchpoint


def as_json(kept: Touchpoint) -> dict[str, object]:
    """The touchpoint as `--json` prints it; what was not said is null."""
    return {
        "id": kept.pk,
        "interview": kept.interview_id,
        "with": kept.contact.name,
        "kind": kept.kind,
        "direction": kept.direction,
        "outcome": kept.outcome or None,
        "answer": kept.answer or None,
        "decision_on": kept.decision_on.isoformat() if kept.decision_on else None,
        "said": kept.said or None,
        "at": utc(kept.happened_at),
    }
