"""All the rows that an address book makes, ready to be kept at once."""

from datetime import datetime

from afterword.people.employer_name import employer_key
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.evidence import Evidence, Source
from afterword.records.likeness import Likeness
from afterword.steps.people.look_at_file import Judged, Outcome, filling
from afterword.steps.people.many_rows import ManyRows

AT_ONCE = 200


class FreshRows:
    """Made of what was judged, without keeping anything yet. `filled` is what is filled in of those on record, by
    their id; those of employers that are new are known once it is kept."""

    def __init__(self, file: BroughtFile, judged: list[Judged], now: datetime) -> None:
        self._file = file
        self._employers = _Employers(file.account)
        self._made = self._make(judged)
        self.filled: dict[str, dict[str, object]] = {}
        self._told = self._tell_known(judged)
        self._contacts = list(self._made.values())
        self._contact_rows = ManyRows(Contact, self._contacts)
        self._evidence = self._note_evidence(judged, now)
        self._evidence_rows = ManyRows(Evidence, self._evidence)
        self._likenesses = self._ask(judged, now)

    def keep(self) -> None:
        """Keep all of it; call it in a transaction."""
        self._employers.keep()
        self._contact_rows.fill("employer_id", [one.employer.pk if one.employer else None for one in self._contacts])
        self._contact_rows.insert()
        pks = self._file.contacts.order_by("pk").values_list("pk", flat=True)
        for contact, pk in zip(self._contacts, pks, strict=True):
            contact.pk = pk
        self._keep_told()
        # A source says a thing once: what another file said already stays where it is.
        self._evidence_rows.fill("contact_id", [one.contact.pk for one in self._evidence])
        self._evidence_rows.insert()
        asked = ManyRows(Likeness, self._likenesses)
        asked.fill("one_id", [one.one.pk for one in self._likenesses])
        asked.fill("other_id", [one.other.pk for one in self._likenesses])
        asked.insert()

    def contacts_of(self, judged: list[Judged]) -> dict[int, Contact]:
        """Who each row is, by its number, once all is kept; a row that was not taken is nobody."""
        found = ((one.brought.row, one.contact or self._made.get(one.same_row or one.brought.row)) for one in judged)
        return {row: contact for row, contact in found if contact is not None}

    def _make(self, judged: list[Judged]) -> dict[int, Contact]:
        """The new contacts, by the number of their row."""
        made: dict[int, Contact] = {}
        for one in judged:
            if one.outcome is Outcome.NEW:
                employer = self._employers.called(one.brought.employer)
                made[one.brought.row] = Contact(
                    account=self._file.account,
                    brought=self._file,
                    employer=employer,
                    name=one.brought.name,
                    **filling(one.brought),
                )
            elif one.same_row in made:
                _tell(made[one.same_row], one)
        for contact in made.values():
            contact.search_words = contact.words_to_find()
        return made

    def _tell_known(self, judged: list[Judged]) -> list[Contact]:
        """Those on record who are told more."""
        told: dict[int, Contact] = {}
        for one in judged:
            contact = one.contact
            if contact is None or one.outcome is not Outcome.JOINED:
                continue
            said = _tell(contact, one)
            if contact.employer is None and (employer := self._employers.called(one.brought.employer)):
                contact.employer = employer
                said["employer_id"] = employer.pk
            contact.search_words = contact.words_to_find()
            self.filled.setdefault(str(contact.pk), {}).update(said)
            told[contact.pk] = contact
        return list(told.values())

    def _keep_told(self) -> None:
        for contact in self._told:
            said = self.filled[str(contact.pk)]
            if "employer_id" in said and contact.employer is not None:
                said["employer_id"] = contact.employer.pk
        fields = {name.removesuffix("_id") for said in self.filled.values() for name in said} | {"search_words"}
        self._file.account.contacts.bulk_update(self._told, sorted(fields), batch_size=AT_ONCE)

    def _note_evidence(self, judged: list[Judged], now: datetime) -> list[Evidence]:
        found = []
        for one in judged:
            contact = one.contact or self._made.get(one.same_row or one.brought.row)
            if contact is None:
                continue
            said = [("name", one.brought.name), ("employer", one.brought.employer), ("title", one.brought.title)]
            said += [("email", value) for value in one.brought.emails]
            said += [("phone", value) for value in one.brought.phones]
            said += [("page", value) for value in one.brought.links]
            about = {"account": self._file.account, "contact": contact, "brought": self._file, "source": Source.FILE}
            found += [Evidence(**about, field=field, value=value, seen_at=now) for field, value in said if value]
        return found

    def _ask(self, judged: list[Judged], now: datetime) -> list[Likeness]:
        return [
            Likeness(account=self._file.account, one=may_be, other=self._made[one.brought.row], why=why, found_at=now)
            for one in judged
            if one.brought.row in self._made
            for other, why in one.asks[:3]
            if (may_be := self._made.get(other) if isinstance(other, int) else other) is not None
        ]


class _Employers:
    """The employers of the account by the name they are compared by; a new one is made when all is kept."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._known = {employer_key(one.name): one for one in account.employers.filter(sample_set=None)}

    def called(self, name: str) -> Employer | None:
        if not name:
            return None
        return self._known.setdefault(employer_key(name), Employer(account=self._account, name=name))

    def keep(self) -> None:
        """Give each new one its row."""
        for one in self._known.values():
            if one.pk is None:
                one.pk = Employer.objects.get_or_create(account=self._account, name=one.name)[0].pk


def _tell(contact: Contact, one: Judged) -> dict[str, object]:
    """Fill in what the row says and the contact does not have yet; what that was."""
    news = {name: value for name, value in filling(one.brought).items() if value and not getattr(contact, name)}
    for name, value in news.items():
        setattr(contact, name, value)
    return dict(news)
