"""Take letters of the past back as a whole."""

from datetime import datetime

from django.db import transaction

from afterword.records.brought_file import BroughtFile
from afterword.records.opening import Opening
from afterword.steps.hold_file import hold_to_take_back
from afterword.steps.people.take_back_file import in_use
from afterword.steps.plan import replan_opening


@transaction.atomic
def take_back_letters(file: BroughtFile, now: datetime) -> int:
    """Take everything back that the file brought, and return how many people stay: those met or written to since."""
    if not hold_to_take_back(file):
        return 0
    account = file.account
    about = account.touchpoints.filter(past_letter__brought=file, interview__isnull=False)
    openings = list(Opening.objects.filter(pk__in=about.values("interview__opening")))
    thanked = account.follow_ups.filter(touchpoints__past_letter__brought=file, letter=None)
    account.follow_ups.filter(pk__in=list(thanked.values_list("pk", flat=True))).update(done_at=None)
    file.past_letters.all().delete()
    for opening in openings:
        replan_opening(opening, now)
    used = in_use(file)
    file.evidence.exclude(contact__in=used).delete()
    file.contacts.exclude(pk__in=used).delete()
    file.taken_back_at, file.filled = now, {}
    file.save()
    return len(used)
