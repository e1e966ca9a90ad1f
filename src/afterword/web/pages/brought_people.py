"""The page of an address book: what would come of its rows, or what came of them."""

from typing import Any

from django.http import QueryDict

from afterword.people.headings import FIELDS
from afterword.records.brought_file import BroughtFile
from afterword.records.errand import ErrandKind
from afterword.steps.errands.ask import is_long
from afterword.steps.people.brought_rows import rows_in, table_of
from afterword.steps.people.look_at_file import judge_all
from afterword.steps.people.looked import looked

MOST_REPORTED = 500


def people_page(file: BroughtFile, chosen: QueryDict | None = None) -> dict[str, object]:
    """What the template shows; nothing is chosen on this page."""
    if file.table is None:
        return reported(file) | {"stay": file.contacts.count()}
    found = _looked(file)
    return {
        "looked": found,
        "refused": found["refused"] if found else [],
        "count_refused": found["count_refused"] if found else 0,
        "columns": columns(file),
        "choices": FIELDS.items(),
    }


def reported(file: BroughtFile) -> dict[str, object]:
    """Every row that was not taken and why, as many as a page can show."""
    return {"refused": file.report[:MOST_REPORTED], "count_refused": len(file.report)}


def columns(file: BroughtFile) -> list[tuple[str, str, str]]:
    """Each column's heading, a value in it, and the field it is taken for."""
    found = table_of(file)
    if found is None:
        return []
    examples = (next((row[at] for row in found.rows[:200] if row[at].strip()), "") for at in range(len(found.headings)))
    return list(zip(found.headings, examples, file.fields, strict=True))


def _looked(file: BroughtFile) -> dict[str, Any] | None:
    """What would come of it; None where that is long and was not looked at to its end."""
    if is_long(file.account, rows_in(file)):
        errand = file.errands.filter(kind=ErrandKind.LOOK, ended_at__isnull=False).first()
        return errand.found if errand else None
    return looked(judge_all(file))
