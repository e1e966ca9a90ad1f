"""Which step of the ladder is next, and how often each comes: more than that needs the candidate's explicit act."""

from collections.abc import Sequence

from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.word import Word, WordKind


def next_kind(words: Sequence[Word], *, no_calls: bool = False, defaults: Defaults = DEFAULTS) -> WordKind | None:
    """Return the kind of the next step after these words, which are in order; None where the ladder has ended.

    Check in, check in again, call, close. A call comes only after a letter that stayed without an answer, and never
    where they asked for none. After a yes or a no, and after a closing note that nobody answered, nothing comes.
    """
    theirs = [word for word in words if word.kind.is_theirs]
    unanswered = [word.kind for word in words[words.index(theirs[-1]) + 1 :]] if theirs else [w.kind for w in words]
    if (theirs and theirs[-1].kind is WordKind.FINAL) or WordKind.CLOSING in unanswered:
        return None
    count = {kind: sum(word.kind is kind for word in words) for kind in WordKind}
    if count[WordKind.CHECK_IN] < defaults.most_check_ins:
        return WordKind.CHECK_IN
    if WordKind.CHECK_IN in unanswered and not no_calls and count[WordKind.CALL] < defaults.most_calls:
        return WordKind.CALL
    return WordKind.CLOSING if count[WordKind.CLOSING] < defaults.most_closing_notes else None
