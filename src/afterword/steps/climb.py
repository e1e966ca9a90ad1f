"""Keep as a row the one step that an employer's silence, or its no, asks for next."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.records.follow_up import FollowUp
from afterword.records.interviewer import Interviewer
from afterword.records.opening import Opening
from afterword.steps.after_a_no import owed_after_a_no
from afterword.steps.awaited import Awaited, awaited, is_to_be_thanked
from afterword.steps.heard_elsewhere import heard_elsewhere
from afterword.steps.kinds import AFTER_A_NO, LADDER
from afterword.steps.on_record import for_planning
from afterword.steps.planned_rows import Differences, Owed, bring_in_line, differences
from afterword.steps.settle_begun import settle_what_was_begun
from afterword.timing.ladder import Rung, next_rung

_KINDS = (*LADDER, *AFTER_A_NO)


def climb(opening: Opening, now: datetime) -> None:
    """Bring the opening's next step in line with all that was said; what is done or left out stays.

    So is that of every other opening which the same person is asked about: they are one voice, and the step that
    would come first by itself keeps its day.
    """
    climb_all([opening.pk], now)


@transaction.atomic
def climb_all(pks: Collection[int], now: datetime, loaded: Sequence[Opening] = ()) -> None:
    """The same for many openings; `loaded` are those of them that are at hand as they are now."""
    others = _with_the_same_readers(pks) - set(pks)
    missing = {*pks, *others} - {one.pk for one in loaded}
    together = [*loaded, *for_planning(Opening.objects.filter(pk__in=missing))]
    if settle_what_was_begun(together, now):
        together = for_planning(Opening.objects.filter(pk__in=[one.pk for one in together]))
    bring_in_line(_next_steps(together), now)


def _next_steps(openings: Sequence[Opening]) -> Iterable[Differences]:
    """The steps of all of them, the first to come by itself first, each a week apart from those to the same person."""
    rows = {one.pk: _rows(one) for one in openings}
    asked = {one.pk: found for one in openings if (found := _asked(one, rows[one.pk])) is not None}
    rungs = {pk: rung for pk, found in asked.items() if (rung := next_rung(found.facts)) is not None}
    heard = heard_elsewhere({found.contact.pk for found in asked.values() if found.contact})
    taken: dict[int, list[datetime]] = defaultdict(list)
    by_pk = {one.pk: one for one in openings}
    for pk in sorted(rungs, key=lambda pk: (rungs[pk].start_at, pk)):
        found = asked[pk]
        if found.contact is None:
            continue
        others = (*(at for at, about in heard[found.contact.pk] if about != pk), *taken[found.contact.pk])
        rung = next_rung(replace(found.facts, elsewhere=others)) if others else rungs[pk]
        if rung is not None:
            taken[found.contact.pk].append(rung.propose_at)
            yield _differences(by_pk.pop(pk), rows[pk], [_owed(found, rung)])
    for pk, one in by_pk.items():
        yield _differences(one, rows[pk], [])


def _differences(opening: Opening, rows: Sequence[FollowUp], owed: list[Owed]) -> Differences:
    begun = {row.kind for row in rows if row.begun_at and row.is_open}
    owed += [one for one in owed_after_a_no(opening) if one.kind not in begun]
    planned = [row for row in rows if row.kind in _KINDS and row.begun_at is None and row.done_at is None]
    return differences(sorted(planned, key=lambda row: row.pk), owed)


def _asked(opening: Opening, rows: Sequence[FollowUp]) -> Awaited | None:
    """How the opening is waited for, if somebody is to be asked by the plan: thanked, and not asked by hand already."""
    found = awaited(opening)
    if found is None or found.contact is None or is_to_be_thanked(found):
        return None
    begun = any(row.kind in LADDER and row.begun_at and row.is_open for row in rows)
    return None if begun else found


def _owed(found: Awaited, rung: Rung) -> Owed:
    return Owed(found.interview, rung.kind.value, found.contact, rung.start_at, rung.aim_at, None, rung.propose_at)


def _rows(opening: Opening) -> list[FollowUp]:
    return [row for interview in opening.interviews.all() for row in interview.follow_ups.all()]


def _with_the_same_readers(pks: Collection[int]) -> set[int]:
    """The openings with an open step to somebody who was met at one of these."""
    readers = Interviewer.objects.filter(interview__opening__in=pks).values("contact")
    rows = FollowUp.objects.filter(kind__in=_KINDS, done_at=None, skipped_at=None, contact__in=readers)
    return set(rows.values_list("interview__opening", flat=True))
