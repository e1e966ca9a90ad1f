"""How far an errand is, kept on its row while it goes on."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db.models import QuerySet

from afterword.records.errand import Errand

TOLD_EVERY = timedelta(milliseconds=500)
# While it is told how far it is, nobody else takes it up, however slow the machine is.
HELD_FOR = timedelta(minutes=10)


class Stopped(Exception):
    """The candidate stopped it, somebody else has it, or the program ends; it is left where it is."""


class HowFar:
    """Told again and again how much is done of how much. Raises Stopped once it shall not go on."""

    def __init__(self, errand: Errand, now: Callable[[], datetime], is_ending: Callable[[], bool]) -> None:
        self._errand, self._now, self._is_ending = errand, now, is_ending
        self._told_at: datetime | None = None

    def __call__(self, done: int, of_all: int) -> None:
        at = self._now()
        if done < of_all and self._told_at is not None and abs(at - self._told_at) < TOLD_EVERY:
            return
        self._told_at = at
        kept = {"done": done, "of_all": of_all, "due_at": at + HELD_FOR}
        if self._is_ending() or not claimed(self._errand).update(**kept):
            raise Stopped


def claimed(errand: Errand) -> QuerySet[Errand]:
    """The errand while it is under way and this worker's; no row afterwards."""
    return Errand.objects.filter(pk=errand.pk, attempt=errand.attempt, due_at__isnull=False)
