"""The rows that an id or a name on the command line means. Needs the database to be open."""

from afterword.errors import HeldError, InputError, NotFoundError
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.note import Note
from afterword.records.opening import Opening
from afterword.records.outbox import SENT, OutboxEntry, OutboxState
from afterword.records.touchpoint import Touchpoint
from afterword.steps.outbox import on_the_way
from afterword.words.names import fold, parse


def find_interview(account: Account, pk: int) -> Interview:
    """The account's interview of this id. Raises NotFoundError."""
    found = account.interviews.select_related("opening__employer", "account").filter(pk=pk).first()
    if found is None:
        raise NotFoundError(f"There is no interview {pk}. `afterword interview list` shows those there are.")
    return found


def find_opening(account: Account, pk: int) -> Opening:
    """The account's opening of this id. Raises NotFoundError."""
    found = account.openings.select_related("employer", "account").filter(pk=pk).first()
    if found is None:
        raise NotFoundError(f"There is no opening {pk}. `afterword openings` shows those there are.")
    return found


def find_letter(account: Account, pk: int) -> Letter:
    """The account's letter of this id. Raises NotFoundError."""
    found = account.letters.select_related("follow_up__interview__opening__employer").filter(pk=pk).first()
    if found is None:
        raise NotFoundError(f"There is no letter {pk}. `afterword interview show ID` names them.")
    return found


def find_mailbox(account: Account) -> Mailbox:
    """The account's mailbox. Raises NotFoundError where none is connected."""
    found = Mailbox.objects.filter(account=account).select_related("account").first()
    if found is None:
        raise NotFoundError("No mailbox is connected. `afterword mail connect ADDRESS` connects yours.")
    return found


def find_note(account: Account, pk: int) -> Note:
    """The account's note of this id. Raises NotFoundError."""
    found = account.notes.select_related("interview").filter(pk=pk).first()
    if found is None:
        raise NotFoundError(f"There is no note {pk}. `afterword debrief show INTERVIEW` shows those there are.")
    return found


def find_follow_up(account: Account, pk: int) -> FollowUp:
    """The account's follow-up of this id. Raises NotFoundError."""
    rows = account.follow_ups.select_related("account", "contact", "interview__opening__employer")
    found = rows.filter(pk=pk).first()
    if found is None:
        raise NotFoundError(f"There is no follow-up {pk}. `afterword due` and `afterword waiting` print their numbers.")
    return found


def find_open_follow_up(account: Account, pk: int) -> FollowUp:
    """The account's follow-up of this id. Raises NotFoundError, and HeldError where it is done or left out."""
    found = find_follow_up(account, pk)
    if not found.is_open:
        what = "done" if found.done_at else "left out"
        raise HeldError(f"This step is {what} already. `afterword follow-up undo {pk}` takes that back.")
    return found


def find_touchpoint(account: Account, pk: int) -> Touchpoint:
    """The account's touchpoint of this id. Raises NotFoundError."""
    found = account.touchpoints.select_related("interview__opening").filter(pk=pk).first()
    if found is None:
        raise NotFoundError(
            f"There is no touchpoint {pk}. `afterword touchpoint add` says the number of each it keeps."
        )
    return found


def find_waiting(account: Account, pk: int) -> OutboxEntry:
    """The way out of the account's letter of this id. Raises NotFoundError, and HeldError where it has none."""
    found = on_the_way(find_letter(account, pk))
    if found is None or found.state == OutboxState.REFUSED:
        raise HeldError("Nothing of this letter waits to go out.")
    return found


def find_outbox(account: Account, *, with_sent: bool) -> tuple[OutboxEntry, ...]:
    """The newest way out of each letter, in the order they entered: what is open, and `with_sent` what is over too."""
    entries = account.outbox_entries.exclude(state=OutboxState.WITHDRAWN).select_related(
        "account", "letter__follow_up__contact", "letter__follow_up__interview"
    )
    newest = {entry.letter_id: entry for entry in entries}.values()
    return tuple(entry for entry in newest if with_sent or _is_open(entry))


def find_follow_ups(interview: Interview, kind: str, reader: str | None) -> list[FollowUp]:
    """The interview's follow-ups of a kind, done or not, in the order of the interviewers; with a reader, only theirs.

    Raises InputError where the name does not mean one interviewer, NotFoundError where nothing is owed to anybody.
    """
    rows = interview.follow_ups.filter(kind=kind).select_related("contact", "interview__opening__employer")
    if reader is not None:
        rows = rows.filter(contact=find_interviewer(interview, reader))
    found = sorted(rows, key=lambda row: _position(interview, row))
    if not found and kind == "thank-you":
        raise NotFoundError("There is nobody to thank yet: this interview has no interviewers.")
    if not found:
        raise NotFoundError("Nothing was promised to anybody here: a note “I promised to …” says what is owed.")
    return found


def find_interviewer(interview: Interview, meant: str) -> Contact:
    """The interviewer whose name, given name, family name, mail address or contact id this is.

    Raises InputError where it is nobody's, or of more than one.
    """
    people = [part.contact for part in interview.parts.select_related("contact")]
    exact = [person for person in people if meant in (person.name, str(person.pk))]
    found = exact or [person for person in people if fold(meant) in _forms(person)]
    if len(found) == 1:
        return found[0]
    listed = ", ".join(f"{person.name} ({person.pk})" for person in people) or "nobody yet"
    if found:
        raise InputError(f"“{meant}” could be {len(found)} people. Say the number instead: {listed}.")
    raise InputError(f"“{meant}” is not among the interviewers: {listed}.")


def _is_open(entry: OutboxEntry) -> bool:
    # A refusal is over once the letter has found another way.
    return entry.state not in SENT and (entry.state != OutboxState.REFUSED or entry.letter.follow_up.is_open)


def _forms(person: Contact) -> set[str]:
    name = parse(person.name)
    forms = (person.name, person.address_as, person.email, name.given, name.family)
    return {fold(form) for form in forms if form}


def _position(interview: Interview, row: FollowUp) -> int:
    order = list(interview.parts.values_list("contact_id", flat=True))
    return order.index(row.contact_id) if row.contact_id in order else len(order)
