"""The page of an address book: what would come of its rows, or what came of them."""

from django.http import QueryDict

from afterword.people.headings import FIELDS
from afterword.records.brought_file import BroughtFile
from afterword.steps.people.brought_rows import table_of
from afterword.steps.people.look_at_file import Outcome, counted, judge_all

MOST_SHOWN = 40
MOST_REPORTED = 500


def people_page(file: BroughtFile, chosen: QueryDict | None = None) -> dict[str, object]:
    """What the template shows; nothing is chosen on this page."""
    if file.table is None:
        return reported(file) | {"stay": file.contacts.count()}
    judged = judge_all(file)
    refused = [one for one in judged if one.outcome is Outcome.REFUSED]
    return {
        "counts": counted(judged),
        "asked": sum(bool(one.asks) for one in judged),
        "shown": [one for one in judged if one.outcome is not Outcome.REFUSED][:MOST_SHOWN],
        "refused": [(one.brought.row, one.brought.name, one.brought.refused) for one in refused[:MOST_SHOWN]],
        "count_refused": len(refused),
        "columns": _columns(file),
        "choices": FIELDS.items(),
    }


def reported(file: BroughtFile) -> dict[str, object]:
    """Every row that was not taken and why, as many as a page can show."""
    return {"refused": file.report[:MOST_REPORTED], "count_refused": len(file.report)}


def _columns(file: BroughtFile) -> list[tuple[str, str, str]]:
    """Each column's heading, a value in it, and the field it is taken for."""
    found = table_of(file)
    if found is None:
        return []
    examples = (next((row[at] for row in found.rows[:200] if row[at].strip()), "") for at in range(len(found.headings)))
    return list(zip(found.headings, examples, file.fields, strict=True))
