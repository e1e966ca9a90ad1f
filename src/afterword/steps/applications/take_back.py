"""Take a list of applications back as a whole."""

from datetime import datetime

from django.db import transaction

from afterword.records.brought_file import BroughtFile
from afterword.records.opening import Opening
from afterword.steps.hold_file import hold_to_take_back


@transaction.atomic
def take_back_applications(file: BroughtFile, now: datetime) -> int:
    """Take everything back that the list brought, and return how many openings stay: those with an interview since."""
    if not hold_to_take_back(file):
        return 0
    account = file.account
    file.openings.filter(interviews=None).delete()
    for pk, said in file.filled.get("openings", {}).items():
        if opening := account.openings.filter(pk=pk).first():
            _empty(opening, said)
    account.employers.filter(pk__in=list(file.filled.get("employers", {})), contacts=None, openings=None).delete()
    file.taken_back_at, file.filled = now, {}
    file.save()
    return file.openings.count()


def _empty(opening: Opening, said: dict[str, object]) -> None:
    for field, value in said.items():
        if str(getattr(opening, field)) == str(value):
            setattr(opening, field, None if field.endswith("_on") else "")
    opening.save(update_fields=list(said))
