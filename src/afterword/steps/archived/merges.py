"""Merges that were brought in, with what undoes them, by the ids that the rows have now."""

from collections.abc import Iterable, Mapping

from django.db import models

from afterword.errors import ArchiveError
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.steps.archived.rows import KIND_OF
from afterword.steps.people.merge import TAKEN_OVER, relations

Known = Mapping[str, Mapping[str, models.Model]]


def bring_merges(account: Account, contacts: Iterable[models.Model], known: Known) -> None:
    """Give `moved` of these contacts, which holds the ids of the archive, the ids of this account.

    Raises ArchiveError where it is not what a merge keeps.
    """
    merged = [one for one in contacts if isinstance(one, Contact) and one.moved is not None]
    for contact in merged:
        try:
            contact.moved = _with_new_ids(contact.moved, known)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ArchiveError(
                f"How {contact.name} was merged cannot be read in the archive. Nothing was brought in."
            ) from error
    account.contacts.bulk_update(merged, ["moved"], batch_size=500)


def _with_new_ids(moved: object, known: Known) -> dict[str, object]:
    if not isinstance(moved, dict) or set(moved) != {"rows", "filled"}:
        raise ValueError("moved")
    kinds = {name: KIND_OF[field.model] for name, field in relations().items()}
    rows = {name: _new_ids(ids, known[kinds[name]]) for name, ids in moved["rows"].items()}
    return {"rows": rows, "filled": dict(_filled(moved["filled"], known["employers"]))}


def _new_ids(ids: object, made: Mapping[str, models.Model]) -> list[int]:
    """A row that was removed since, or is for the candidate only, is left out."""
    if not isinstance(ids, list) or not all(type(one) is int for one in ids):
        raise ValueError("rows")
    return [made[str(one)].pk for one in ids if str(one) in made]


def _filled(filled: object, employers: Mapping[str, models.Model]) -> Iterable[tuple[str, object]]:
    if not isinstance(filled, dict) or not set(filled) <= set(TAKEN_OVER):
        raise ValueError("filled")
    for name, value in filled.items():
        if name != "employer_id" and not isinstance(value, str):
            raise TypeError(name)
        if name != "employer_id":
            yield name, value
        # An employer that is gone by now was taken from them as well.
        elif str(value) in employers:
            yield name, employers[str(value)].pk
