"""Where a worker can be killed, beside the points of a transmission (mail/point.py): around the database and Sent."""

from enum import StrEnum


class Stage(StrEnum):
    """Each is told when it is reached. "Written" is inside a transaction that is not committed yet."""

    CLAIM_WRITTEN = "claim written"
    CLAIMED = "claimed"
    FREEZING = "before the freeze"
    FROZEN = "frozen"
    COMMITTING = "before the commit"
    COMMIT_KEPT = "commit kept"
    ANSWER_OPEN = "before the answer is kept"
    ANSWER_WRITTEN = "answer written"
    ANSWER_KEPT = "answer kept"
    FILING = "on the way to file it"
    PUT_IN_SENT = "in Sent, not kept"
    FILED = "filed"
    # In a later life than the one that was killed between the commit and the kept answer.
    DOUBTING = "before the doubt is kept"
    DOUBTED = "doubt kept"
    LOOKING = "on the way to look for it"
    FOUND = "found, not kept"
    FOUND_WRITTEN = "finding written"
    FOUND_KEPT = "finding kept"


IN_DOUBT = (Stage.DOUBTING, Stage.DOUBTED, Stage.LOOKING, Stage.FOUND, Stage.FOUND_WRITTEN, Stage.FOUND_KEPT)
