"""Do what was asked for, to its end; what came of it, also a failure, is kept on its row."""

from collections.abc import Callable
from datetime import datetime

from django.db import DatabaseError

from afterword.errors import AfterwordError, NotFoundError
from afterword.records.brought_file import BroughtFile
from afterword.records.errand import Errand, ErrandKind
from afterword.steps.errands.how_far import HowFar, Stopped, claimed
from afterword.steps.people.bring_file import bring_file
from afterword.steps.people.doubles import look_for_doubles
from afterword.steps.people.look_at_file import judge_all
from afterword.steps.people.looked import looked

Found = dict[str, object]
Now = Callable[[], datetime]
# Each new start of the program counts as two. Whatever ends the program each time must not do so for ever.
MOST_ATTEMPTS = 8
KILLED = "It was begun several times, and each time the program ended in the middle of it. Ask for it again."
UNFORESEEN = "Something unforeseen stopped it ({}). Ask for it again; what it was about is as it was."


def run_errand(pk: int, attempt: int, now: Now, is_ending: Callable[[], bool]) -> None:
    """Do it if the claim (`attempt`) still stands. While `is_ending`, it is left to the next start of the program."""
    errand = (
        Errand.objects.filter(pk=pk, attempt=attempt, due_at__isnull=False).select_related("account", "brought").first()
    )
    if errand is None:
        return
    if attempt > MOST_ATTEMPTS:
        _failed(errand, KILLED, now())
        return
    try:
        found = _DO[errand.kind](errand, now, HowFar(errand, now, is_ending))
    except Stopped:
        return
    except AfterwordError as error:
        _failed(errand, error.sentence, now())
    except DatabaseError:
        raise  # locked or full for a moment: it is tried again
    except Exception as error:
        _failed(errand, UNFORESEEN.format(type(error).__name__), now())
        raise
    else:
        claimed(errand).update(due_at=None, ended_at=now(), found=found)


def _failed(errand: Errand, sentence: str, now: datetime) -> None:
    claimed(errand).update(due_at=None, failed_at=now, failure=sentence)


def _look(errand: Errand, now: Now, so_far: HowFar) -> Found:
    return looked(judge_all(_file(errand), so_far))


def _bring(errand: Errand, now: Now, so_far: HowFar) -> Found:
    file = _file(errand)
    # Killed after it was kept and before that was said here: there is nothing left to do.
    if file.brought_at is None:
        bring_file(file, now(), so_far)
    # What was seen by looking has come about.
    errand.account.errands.filter(brought=file, kind=ErrandKind.LOOK).delete()
    return {}


def _doubles(errand: Errand, now: Now, so_far: HowFar) -> Found:
    merged, _ = look_for_doubles(errand.account, now(), so_far)
    return {"merged": merged}


def _file(errand: Errand) -> BroughtFile:
    if errand.brought is None:
        raise NotFoundError("The file is not there any more. Choose it once more.")
    return errand.brought


_DO: dict[str, Callable[[Errand, Now, HowFar], Found]] = {
    ErrandKind.LOOK: _look,
    ErrandKind.BRING: _bring,
    ErrandKind.DOUBLES: _doubles,
}
