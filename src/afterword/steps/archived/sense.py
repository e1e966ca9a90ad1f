"""Whether what was brought in can be worked with: what the database itself cannot see."""

from collections.abc import Iterator

from afterword.errors import ArchiveError, InputError
from afterword.records.account import Account
from afterword.steps.answers.kept_event import is_readable
from afterword.steps.kinds import KINDS
from afterword.words.zones import zone


def check_sense(account: Account) -> None:
    """Raise ArchiveError for a time zone, a kind of follow-up, a letter or a mail that no page could show."""
    for name in _zones(account):
        try:
            zone(name)
        except InputError as error:
            raise ArchiveError(f"{error.sentence} It stands in the archive, so nothing was brought in.") from error
    if account.follow_ups.exclude(kind__in=KINDS).exists():
        raise ArchiveError("The archive holds a kind of follow-up that this version does not know. Update Afterword.")
    for message in account.messages.all():
        if not is_readable(message):
            raise ArchiveError("A mail in the archive is not what it should be. Nothing was brought in.")
    if account.letters.filter(versions=None).exists():
        raise ArchiveError("The archive holds a letter without any text. Nothing was brought in.")


def _zones(account: Account) -> Iterator[str]:
    yield from filter(None, [account.time_zone])
    yield from set(account.interviews.values_list("time_zone", flat=True))
    yield from set(account.contacts.exclude(time_zone="").values_list("time_zone", flat=True))
