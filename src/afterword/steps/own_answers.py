"""How long answers took so far: the candidate's own, each by itself; a rate of them would be a guess."""

from dataclasses import dataclass

from afterword.records.account import Account
from afterword.records.touchpoint import Answer, Touchpoint


@dataclass(frozen=True)
class OwnAnswer:
    """One answer that decided something, so many days after the interview before it."""

    employer: str
    days: int
    answer: str


def own_answers(account: Account) -> tuple[OwnAnswer, ...]:
    """The first deciding answer after each interview, the quickest first; sample people do not count."""
    decided = account.touchpoints.filter(answer__in=(Answer.YES, Answer.NO, Answer.NEXT_STEP), interview__isnull=False)
    rows = decided.filter(interview__opening__employer__sample_set=None)
    first: dict[int, Touchpoint] = {}
    for row in rows.select_related("interview__opening__employer").order_by("happened_at", "pk"):
        if row.interview_id is not None:
            first.setdefault(row.interview_id, row)
    found = [
        OwnAnswer(
            row.interview.opening.employer.name,
            max((row.happened_at - row.interview.ends_at).days, 0),
            row.get_answer_display(),
        )
        for row in first.values()
        if row.interview is not None
    ]
    return tuple(sorted(found, key=lambda one: one.days))
