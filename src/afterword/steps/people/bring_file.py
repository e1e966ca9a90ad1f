"""Bring an address book in as it was looked at."""

from datetime import datetime

from django.db import transaction

from afterword.errors import HeldError
from afterword.people.employer_name import employer_key
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.evidence import Evidence, Source
from afterword.records.likeness import Likeness
from afterword.steps.people.look_at_file import Judged, Outcome, counted, filling, judge_all

AT_ONCE = 500


@transaction.atomic
def bring_file(file: BroughtFile, now: datetime) -> None:
    """Make contacts of its rows: the new ones, and what is new of those on record. Raises HeldError if it was done."""
    if file.brought_at is not None or file.table is None:
        raise HeldError("This file was brought in already.")
    judged = judge_all(file)
    counts = counted(judged)
    employers = _Employers(file.account)
    made = _make(file, judged, employers)
    filled = _fill(judged, employers)
    _note_evidence(file, judged, made, now)
    _ask(file.account, judged, made, now)
    file.report = [[one.brought.row, one.brought.name, one.brought.refused] for one in judged if one.brought.refused]
    file.made, file.joined, file.known = (counts[one] for one in (Outcome.NEW, Outcome.JOINED, Outcome.KNOWN))
    file.filled, file.table, file.brought_at = filled, None, now
    file.save()


class _Employers:
    """The employers of the account by the name they are compared by; a new one is made when it is asked for."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._known = {employer_key(one.name): one for one in account.employers.filter(sample_set=None)}

    def called(self, name: str) -> Employer | None:
        if not name:
            return None
        key = employer_key(name)
        if key not in self._known:
            self._known[key], _ = Employer.objects.get_or_create(account=self._account, name=name)
        return self._known[key]


def _make(file: BroughtFile, judged: list[Judged], employers: _Employers) -> dict[int, Contact]:
    """The new contacts, by the number of their row."""
    made: dict[int, Contact] = {}
    for one in judged:
        if one.outcome is Outcome.NEW:
            employer = employers.called(one.brought.employer)
            contact = Contact(
                account=file.account, brought=file, employer=employer, name=one.brought.name, **filling(one.brought)
            )
            made[one.brought.row] = contact
        elif one.same_row in made:
            _tell(made[one.same_row], one)
    for contact in made.values():
        contact.search_words = contact.words_to_find()
    Contact.objects.bulk_create(made.values(), batch_size=AT_ONCE)
    return made


def _tell(contact: Contact, one: Judged) -> dict[str, object]:
    """Fill in what the row says and the contact does not have yet; what that was."""
    news = {name: value for name, value in filling(one.brought).items() if value and not getattr(contact, name)}
    for name, value in news.items():
        setattr(contact, name, value)
    return dict(news)


def _fill(judged: list[Judged], employers: _Employers) -> dict[str, dict[str, object]]:
    """What was filled in of those on record, by their id."""
    filled: dict[str, dict[str, object]] = {}
    for one in judged:
        contact = one.contact
        if contact is None or one.outcome is not Outcome.JOINED:
            continue
        said = _tell(contact, one)
        if contact.employer_id is None and (employer := employers.called(one.brought.employer)):
            contact.employer = employer
            said["employer_id"] = employer.pk
        contact.save()
        filled.setdefault(str(contact.pk), {}).update(said)
    return filled


def _note_evidence(file: BroughtFile, judged: list[Judged], made: dict[int, Contact], now: datetime) -> None:
    rows = []
    for one in judged:
        contact = one.contact or made.get(one.same_row or one.brought.row)
        if contact is None:
            continue
        said = [("name", one.brought.name), ("employer", one.brought.employer), ("title", one.brought.title)]
        said += [("email", value) for value in one.brought.emails] + [("phone", value) for value in one.brought.phones]
        said += [("page", value) for value in one.brought.links]
        rows += [
            Evidence(
                account=file.account,
                contact=contact,
                brought=file,
                source=Source.FILE,
                field=field,
                value=value,
                seen_at=now,
            )
            for field, value in said
            if value
        ]
    # A source says a thing once: what another file said already stays where it is.
    Evidence.objects.bulk_create(rows, batch_size=AT_ONCE, ignore_conflicts=True)


def _ask(account: Account, judged: list[Judged], made: dict[int, Contact], now: datetime) -> None:
    asked = [
        Likeness(account=account, one=may_be, other=made[one.brought.row], why=why, found_at=now)
        for one in judged
        if one.brought.row in made
        for row_or_contact, why in one.asks[:3]
        if (may_be := made.get(row_or_contact) if isinstance(row_or_contact, int) else row_or_contact) is not None
    ]
    Likeness.objects.bulk_create(asked, batch_size=AT_ONCE, ignore_conflicts=True)
