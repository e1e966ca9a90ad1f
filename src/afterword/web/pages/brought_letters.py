"""The page of past letters: mails to choose from, or what came of them."""

from dataclasses import dataclass

from django.http import QueryDict

from afterword.records.brought_file import BroughtFile
from afterword.steps.past_letters.keep import senders_in
from afterword.steps.past_letters.look_at import Judged, Outcome, counted, judge_all
from afterword.steps.people.looked import MOST_SHOWN
from afterword.web.page import now
from afterword.web.pages.brought_people import reported

MOST_CHOSEN = 300


@dataclass(frozen=True)
class Offered:
    """A mail to be chosen."""

    judged: Judged
    is_chosen: bool


def letters_page(file: BroughtFile, chosen: QueryDict | None = None) -> dict[str, object]:
    """What the template shows."""
    if file.table is None:
        return reported(file) | {"stay": file.contacts.count()}
    judged = judge_all(file, now())
    open_ones = [one for one in judged if one.outcome in (Outcome.LIKE, Outcome.MAYBE)]
    open_ones.sort(key=lambda one: one.outcome is Outcome.MAYBE)
    others = [one for one in judged if one.outcome in (Outcome.KNOWN, Outcome.REFUSED)]
    return {
        "counts": counted(judged),
        "offered": [Offered(one, one.outcome is Outcome.LIKE) for one in open_ones[:MOST_CHOSEN]],
        "more": len(open_ones) - MOST_CHOSEN,
        "senders": senders_in(file),
        "refused": [(one.mail.row, one.mail.subject, one.why) for one in others[:MOST_SHOWN]],
        "count_refused": len(others),
    }


def chosen_letters(posted: QueryDict) -> set[int]:
    """The numbers of the mails that were ticked."""
    return {int(row) for row in posted.getlist("take") if row.isdecimal()}
