"""Look at an address book: what would come of each of its rows. Nothing is brought in yet."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from afterword.people.brought import Brought
from afterword.people.employer_name import employer_key
from afterword.people.likely import SoFar, likely_pairs
from afterword.people.same_person import Verdict
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.steps.entries import entry_of
from afterword.steps.people.brought_rows import people_in
from afterword.steps.people.last_words import everyone
from afterword.steps.people.photos import with_photo
from afterword.steps.people.said_beside import said_beside


class Outcome(StrEnum):
    """What comes of a row."""

    NEW = "new"
    JOINED = "joined"  # it is somebody on record, and says something new of them
    KNOWN = "known"  # it is somebody on record, and says nothing new
    REFUSED = "refused"


@dataclass(frozen=True)
class Judged:
    """A row, what comes of it, and whom of those on record it is.

    `asks` are those it may be, each with why: somebody on record, or the number of an earlier row.

    `same_row` is the number of an earlier row of the file that is the same person, who is new.
    """

    brought: Brought
    outcome: Outcome
    contact: Contact | None = None
    same_row: int | None = None
    asks: tuple[tuple[Contact | int, str], ...] = ()


def judge_all(file: BroughtFile, so_far: SoFar | None = None) -> list[Judged]:
    """What would come of each row, against everyone on record and the rows before it. `so_far` is told how far it is:
    how much is done, of how much."""
    rows = people_in(file)
    known = list(everyone(file.account).exclude(employer__sample_set__isnull=False).order_by("pk"))
    here = {_exactly(one): one for one in known}
    says = _News(file)
    judged = {one.row: Judged(one, Outcome.REFUSED) for one in rows if one.refused}
    fresh: list[Brought] = []
    for one in rows:
        if contact := here.get(_exactly_brought(one)):
            judged.setdefault(one.row, Judged(one, says.of(one, contact), contact))
        elif not one.refused:
            fresh.append(one)
    found = _found(file, known, fresh, so_far)
    seen: dict[tuple[str, ...], Brought] = {}
    for place, one in enumerate(fresh, start=len(known)):
        root = _root(place, found.sure)
        twin = fresh[root - len(known)] if len(known) <= root < place else seen.get(_exactly_brought(one))
        if root < len(known):
            judged[one.row] = Judged(one, says.of(one, known[root]), known[root])
        elif twin is not None:
            first = judged[twin.row]
            judged[one.row] = Judged(one, Outcome.KNOWN, first.contact, first.same_row or twin.row)
        else:
            judged[one.row] = Judged(one, Outcome.NEW, asks=tuple(found.asks.get(place, ())))
            seen[_exactly_brought(one)] = one
    return [judged[row] for row in sorted(judged)]


@dataclass(frozen=True)
class _Found:
    """By the place of a row behind those on record: whose it surely is, and whose it may be."""

    sure: dict[int, int]
    asks: dict[int, list[tuple[Contact | int, str]]]


def not_whole(one: Brought) -> tuple[int, str, str] | None:
    """The number of a row, its name, and why it is not taken, or what of it; None where all of it is."""
    why = one.refused or one.without_photo
    return (one.row, one.name, why) if why else None


def _found(file: BroughtFile, known: list[Contact], fresh: list[Brought], so_far: SoFar | None) -> _Found:
    emails, links = said_beside(file.account)
    entries = [entry_of(one, emails.get(one.pk, ()), links.get(one.pk, ())) for one in known]
    found = _Found({}, {})
    start = len(known)
    for pair in likely_pairs([*entries, *(one.entry for one in fresh)], so_far, since=start):
        if pair.judgement.verdict is Verdict.SURE:
            found.sure[pair.other] = min(pair.one, found.sure.get(pair.other, pair.one))
        else:
            may_be = known[pair.one] if pair.one < start else fresh[pair.one - start].row
            found.asks.setdefault(pair.other, []).append((may_be, pair.judgement.why))
    return found


def counted(judged: list[Judged]) -> dict[str, int]:
    """How many rows come to what."""
    counts = Counter(one.outcome for one in judged)
    return {outcome.value: counts[outcome] for outcome in Outcome}


def _root(place: int, sure: dict[int, int]) -> int:
    while place in sure:
        place = sure[place]
    return place


class _News:
    """Tells what is new of somebody on record."""

    def __init__(self, file: BroughtFile) -> None:
        self._photos = set(file.photos.values_list("row", flat=True))
        self._have = with_photo(file.account) if self._photos else set[int]()

    def of(self, one: Brought, contact: Contact) -> Outcome:
        """Whether the row says anything new of this contact."""
        news = any(value and not getattr(contact, field) for field, value in filling(one).items())
        news |= one.row in self._photos and contact.pk not in self._have
        return Outcome.JOINED if news or (one.employer and contact.employer_id is None) else Outcome.KNOWN


def filling(one: Brought) -> dict[str, str]:
    """What a row says of the fields of a contact, but for the name and the employer."""
    return {
        "title": one.title,
        "email": one.emails[0] if one.emails else "",
        "phone": one.phones[0] if one.phones else "",
        "address_as": one.address_as,
        "website": one.website,
        "postal_address": one.postal_address,
        "labels": one.labels,
    }


def _exactly(contact: Contact) -> tuple[str, ...]:
    employer = employer_key(contact.employer.name) if contact.employer else ""
    return (contact.name, employer, contact.title, contact.email)


def _exactly_brought(one: Brought) -> tuple[str, ...]:
    return (one.name, employer_key(one.employer), one.title, one.emails[0] if one.emails else "")
