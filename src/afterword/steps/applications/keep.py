"""A list of applications as it came in, kept until it is brought in."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from afterword.errors import InputError
from afterword.people.spreadsheet import Table
from afterword.people.tracker import Application, applications, guessed, stages
from afterword.people.tracker_words import FIELDS, state_of
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile, BroughtKind
from afterword.records.opening import State
from afterword.steps.people.brought_rows import as_kept, table_of


def keep_applications(account: Account, name: str, found: Table, now: datetime) -> BroughtFile:
    """The list, kept to be looked at."""
    fields = list(guessed(found.headings))
    values = {"kind": BroughtKind.OPENINGS, "name": name[:200], "added_at": now, "table": as_kept(found)}
    return BroughtFile.objects.create(account=account, fields=fields, **values)


def choose_columns(file: BroughtFile, fields: Sequence[str], means: Mapping[str, str]) -> None:
    """Say what each column is, and which state each stage means. Raises InputError for what there is not."""
    found = table_of(file)
    known = set(stages_of(file)) if found else set()
    if found is None or len(fields) != len(found.headings) or any(field not in FIELDS for field in fields):
        raise InputError("These are not the columns of this file. Look at them once more.")
    if any(state not in State.values for state in means.values()):
        raise InputError(f"An opening is one of: {', '.join(State.values)}.")
    file.fields = list(fields)
    file.table = {**as_kept(found), "means": {stage: state for stage, state in means.items() if stage in known}}
    file.save(update_fields=["fields", "table"])


def stages_of(file: BroughtFile) -> dict[str, str]:
    """Each word that the list has for how far an opening is, with the state it is taken for, "" where that is open."""
    found = table_of(file)
    means = (file.table or {}).get("means", {})
    return {stage: means.get(stage) or state_of(stage) for stage in stages(found, file.fields)} if found else {}


def applications_in(file: BroughtFile) -> tuple[Application, ...]:
    """Every row of the list; none once it was brought in."""
    found = table_of(file)
    return applications(found, file.fields, (file.table or {}).get("means", {})) if found else ()
