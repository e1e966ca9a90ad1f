"""Keep as a row the one step that an employer's silence, or its no, asks for next."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime

from django.db import transaction

from afterword.records.follow_up import FollowUp
from afterword.records.opening import Opening
from afterword.steps.after_a_no import owed_after_a_no
from afterword.steps.awaited import Awaited, awaited, elsewhere, is_to_be_thanked
from afterword.steps.kinds import AFTER_A_NO, LADDER
from afterword.steps.on_record import with_record
from afterword.steps.planned_rows import Owed, bring_in_line, drop
from afterword.steps.said import final_word
from afterword.timing.ladder import Rung, ladder


@transaction.atomic
def climb(opening: Opening, now: datetime) -> None:
    """Bring the opening's next step in line with all that was said; what is done or left out stays.

    So is that of every other opening which the same person is asked about: they are one voice, and the step that
    would come first by itself keeps its day.
    """
    together = Opening.objects.filter(pk__in=[opening.pk, *_with_the_same_readers(opening)])
    for one in together:
        _settle_what_was_begun(one, now)
    taken: dict[int, list[datetime]] = defaultdict(list)
    for one, found in sorted(((one, _asked(one)) for one in with_record(together)), key=_comes_by_itself):
        owed = []
        if found is not None and found.contact is not None:
            others = (*elsewhere(one, found.contact), *taken[found.contact.pk])
            apart = replace(found.facts, elsewhere=others)
            owed = [_owed(found, rung) for rung in ladder(apart)[:1]]
            taken[found.contact.pk] += [step.propose_at for step in owed]
        _keep(one, owed, now)


def _comes_by_itself(pair: tuple[Opening, Awaited | None]) -> tuple[datetime, int]:
    opening, found = pair
    rungs = ladder(found.facts) if found else ()
    return (rungs[0].start_at if rungs else datetime.max.replace(tzinfo=UTC)), opening.pk


def _keep(opening: Opening, owed: list[Owed], now: datetime) -> None:
    rows = FollowUp.objects.filter(account=opening.account_id, interview__opening=opening)
    begun = _begun(opening)
    owed += [one for one in owed_after_a_no(opening) if one.kind not in begun]
    planned = rows.filter(kind__in=(*LADDER, *AFTER_A_NO), begun_at=None, done_at=None)
    bring_in_line(list(planned.order_by("pk")), owed, now)


def _asked(opening: Opening) -> Awaited | None:
    """How the opening is waited for, if somebody is to be asked by the plan: thanked, and not asked by hand already."""
    found = awaited(opening)
    if found is None or found.contact is None or _begun(opening) & set(LADDER):
        return None
    return None if is_to_be_thanked(found) else found


def _begun(opening: Opening) -> set[str]:
    rows = (row for interview in opening.interviews.all() for row in interview.follow_ups.all())
    return {row.kind for row in rows if row.begun_at and row.is_open}


def _owed(found: Awaited, rung: Rung) -> Owed:
    return Owed(found.interview, rung.kind.value, found.contact, rung.start_at, rung.aim_at, None, rung.propose_at)


def _settle_what_was_begun(opening: Opening, now: datetime) -> None:
    """A yes or a no ends also the steps that the candidate had begun before it; taken back, they are open again."""
    rows = FollowUp.objects.filter(account=opening.account_id, interview__opening=opening, kind__in=LADDER)
    rows = rows.filter(begun_at__isnull=False, done_at=None)
    final = final_word(opening)
    if final is not None:
        for row in rows.filter(skipped_at=None, begun_at__lt=final.happened_at):
            drop(row, now)
        return
    for row in rows.filter(dropped_at__isnull=False):
        same = FollowUp.objects.filter(interview=row.interview_id, kind=row.kind, contact=row.contact_id)
        if not same.filter(done_at=None, skipped_at=None).exists():
            row.skipped_at = row.dropped_at = None
            row.save(update_fields=["skipped_at", "dropped_at"])


def _with_the_same_readers(opening: Opening) -> list[int]:
    readers = opening.interviews.filter(interviewers__isnull=False).values_list("interviewers", flat=True)
    rows = FollowUp.objects.filter(account=opening.account_id, contact__in=list(readers), done_at=None, skipped_at=None)
    return list(rows.filter(kind__in=(*LADDER, *AFTER_A_NO)).values_list("interview__opening", flat=True))
