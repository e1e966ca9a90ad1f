"""Who takes part in an event: those on record by their address, and whom the others may be."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from afterword.people.entry import Entry
from afterword.people.likely import likely_for
from afterword.people.same_person import Verdict
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.steps.answers.event import is_nobody
from afterword.steps.entries import entry_of
from afterword.steps.people.alike_on_record import alike_on_record
from afterword.steps.people.last_words import everyone
from afterword.steps.people.likely_here import MOST
from afterword.steps.sent_letters import own_addresses
from afterword.words.names import clean


@dataclass(frozen=True)
class Seat:
    """One who takes part: `contact` where they are on record surely, else `asks`: whom they may be, each with why."""

    name: str
    email: str
    contact: Contact | None = None
    asks: tuple[tuple[Contact, str], ...] = ()


class Seats:
    """Finds who takes part; everyone with an address is looked up once. `mine` are more addresses of the candidate's
    than the account knows of."""

    def __init__(self, account: Account, mine: Iterable[str] = ()) -> None:
        self._account = account
        self._mine = {address.lower() for address in (*own_addresses(account), *mine)}
        self._found: dict[str, Seat] = {}

    def of(self, people: tuple[tuple[str, str], ...], employer: str) -> tuple[Seat, ...]:
        """Those of these (name, address) who sit in an interview there: neither the candidate nor a program, nor
        anybody of whom nothing but an unknown address is known."""
        others = [(name, email) for name, email in people if email not in self._mine and not is_nobody(email)]
        seats = [self._seat(name, email, employer) for name, email in others]
        return tuple(seat for seat in seats if seat.name)

    @cached_property
    def _on_record(self) -> dict[str, Contact]:
        known = list(everyone(self._account).filter(employer__sample_set=None))
        by_id = {one.pk: one for one in known}
        said = self._account.evidence.filter(field="email").values_list("value", "contact")
        beside = {value.lower(): by_id[pk] for value, pk in said if pk in by_id}
        return beside | {one.email.lower(): one for one in known if one.email}

    def _seat(self, name: str, email: str, employer: str) -> Seat:
        if email not in self._found:
            self._found[email] = self._look_up(clean(name)[:200], email, employer)
        return self._found[email]

    def _look_up(self, name: str, email: str, employer: str) -> Seat:
        if (contact := self._on_record.get(email)) is not None:
            return Seat(contact.name, email, contact)
        entry = Entry(name, email, employer)
        if not name:
            return Seat("", email)
        others = list(alike_on_record(self._account, entry).filter(employer__sample_set=None)[:MOST])
        likely = likely_for(entry, [entry_of(one) for one in others])
        sure = next((others[at] for at, found in likely if found.verdict is Verdict.SURE), None)
        return Seat(name, email, sure, tuple((others[at], found.why) for at, found in likely[:3]) if not sure else ())
