"""Files that were brought in, with what takes them back, by the ids that the rows have now."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from django.db import models

from afterword.errors import ArchiveError
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile, BroughtKind
from afterword.records.opening import State
from afterword.steps.applications.look_at import FILLED
from afterword.steps.people.merge import TAKEN_OVER

Made = Mapping[str, models.Model]
Known = Mapping[str, Made]


def bring_filled(account: Account, files: Iterable[models.Model], known: Known) -> None:
    """Give `filled` of these files, which holds the ids of the archive, the ids of this account.

    Raises ArchiveError where it is not what an import fills in.
    """
    told = [one for one in files if isinstance(one, BroughtFile) and one.filled]
    for file in told:
        try:
            if file.kind == BroughtKind.PEOPLE:
                file.filled = _of_people(file.filled, known)
            else:
                file.filled = _of_openings(file, known)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ArchiveError(
                f"What {file.name} filled in cannot be read in the archive. Nothing was brought in."
            ) from error
    account.brought_files.bulk_update(told, ["filled"], batch_size=500)


def _of_people(filled: dict[str, Any], known: Known) -> dict[str, object]:
    if not all(isinstance(values, dict) for values in filled.values()):
        raise TypeError("filled")
    return {pk: dict(_fields(values, known)) for pk, values in _with_new_ids(filled, known["contacts"])}


def _fields(values: dict[str, Any], known: Known) -> Iterator[tuple[str, object]]:
    for name, value in values.items():
        if name == "employer_id" and type(value) is int:
            # An employer that is gone by now was taken from them as well.
            if (employer := known["employers"].get(str(value))) is not None:
                yield name, employer.pk
        elif name in TAKEN_OVER and isinstance(value, str):
            yield name, value
        else:
            raise ValueError(name)


def _of_openings(file: BroughtFile, known: Known) -> dict[str, object]:
    if set(file.filled) != {"openings", "employers"}:
        raise ValueError("filled")
    is_right: Callable[[Any], bool] = _is_state if file.kind == BroughtKind.CALENDAR else _is_filled_in
    openings = dict(_with_new_ids(file.filled["openings"], known["openings"]))
    if not all(map(is_right, file.filled["openings"].values())):
        raise ValueError("openings")
    return {
        "openings": openings,
        "employers": {pk: [] for pk, _ in _with_new_ids(file.filled["employers"], known["employers"])},
    }


def _is_state(value: Any) -> bool:
    """A state, and since when, if that was known."""
    state, since = value
    return state in State.values and (since is None or datetime.fromisoformat(since).tzinfo is not None)


def _is_filled_in(values: Any) -> bool:
    return all(name in FILLED and isinstance(value, str) for name, value in values.items())


def _with_new_ids(filled: Any, made: Made) -> Iterator[tuple[str, Any]]:
    """What was filled in, by the new id; of a row that is gone by now there is nothing to take back."""
    for pk, value in filled.items():
        if pk in made:
            yield str(made[pk].pk), value
