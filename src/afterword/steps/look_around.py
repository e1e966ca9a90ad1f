"""Lay out sample people, so that one can look around before the first interview; one call removes them all."""

from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.records.account import Account
from afterword.records.employer import Employer
from afterword.records.interview import Interview
from afterword.records.sample_set import SampleSet
from afterword.steps.capture import InterviewDetails, capture
from afterword.steps.debrief import feel, finish, keep_note
from afterword.steps.sample_people import CANDIDATE_NAME, SAMPLES, Sample


@transaction.atomic
def lay_out(account: Account, now: datetime, zone: ZoneInfo | None = None) -> SampleSet:
    """The account's sample set, made where there is none.

    Its days are relative to `now` on the clock of `zone`: the account's where none is given, else UTC.
    """
    zone = zone or ZoneInfo(account.time_zone or "UTC")
    sample_set, made = SampleSet.objects.get_or_create(
        account=account, defaults={"candidate_name": account.name or CANDIDATE_NAME, "made_at": now}
    )
    if made:
        for sample in SAMPLES:
            _lay_out_one(sample_set, sample, now, zone)
    return sample_set


def clear(account: Account) -> None:
    """Remove the sample people with everything that hangs on them."""
    SampleSet.objects.filter(account=account).delete()


def _lay_out_one(sample_set: SampleSet, sample: Sample, now: datetime, zone: ZoneInfo) -> None:
    account = sample_set.account
    taken = account.employers.filter(name=sample.employer).exists()
    employer = Employer.objects.create(
        account=account, sample_set=sample_set, name=f"{sample.employer} (sample)" if taken else sample.employer
    )
    interview = capture(account, _details(sample, employer.name, now, zone), now)
    for said in sample.notes:
        contact = interview.interviewers.filter(name=said.about).first() if said.about else None
        keep_note(interview, uuid4(), said.kind, said.text, contact, now)
    if sample.felt:
        feel(interview, sample.felt)
        finish(interview, _written_at(interview, now))


def _details(sample: Sample, employer: str, now: datetime, zone: ZoneInfo) -> InterviewDetails:
    day = now.astimezone(zone).date() + timedelta(days=sample.days)
    start, end = (datetime.combine(day, at, zone) for at in (sample.start, sample.end))
    return InterviewDetails(employer, sample.role, start, end, zone.key, sample.mode, sample.place, None, sample.met)


def _written_at(interview: Interview, now: datetime) -> datetime:
    return min(now, interview.ends_at + timedelta(minutes=15))
