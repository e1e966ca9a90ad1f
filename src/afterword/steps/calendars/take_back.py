"""Take a calendar back as a whole."""

from datetime import datetime

from django.db import transaction

from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.interview import Interview
from afterword.steps.climb import climb
from afterword.steps.hold_file import hold_to_take_back
from afterword.steps.people.take_back_file import in_use


@transaction.atomic
def take_back_calendar(file: BroughtFile, now: datetime) -> int:
    """Take everything back that the calendar brought, and return how many interviews stay: those something was
    written for, or came back about, since."""
    if not hold_to_take_back(file):
        return 0
    interviews = file.interviews.select_related("opening")
    staying = [one for one in interviews if _is_in_use(one)]
    for one in interviews:
        if one not in staying:
            one.delete()
            climb(one.opening, now)
    used = in_use(file)
    file.evidence.exclude(contact__in=used).delete()
    file.contacts.exclude(pk__in=used).delete()
    _take_back_openings(file)
    file.taken_back_at, file.filled = now, {}
    file.save()
    return len(staying)


def _is_in_use(interview: Interview) -> bool:
    letters = interview.follow_ups.exclude(letter=None).exists() or interview.follow_ups.exclude(done_at=None).exists()
    others = (interview.notes, interview.touchpoints, interview.cards, interview.messages)
    return letters or any(rows.exists() for rows in others)


def _take_back_openings(file: BroughtFile) -> None:
    account: Account = file.account
    file.openings.filter(interviews=None, saved_at=None).delete()
    for pk, (state, state_at) in file.filled.get("openings", {}).items():
        # Where it still stands as the calendar left it.
        account.openings.filter(pk=pk, state="interviewing", interviews=None).update(state=state, state_at=state_at)
    account.employers.filter(pk__in=list(file.filled.get("employers", {})), contacts=None, openings=None).delete()
