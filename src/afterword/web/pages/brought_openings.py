"""The page of a list of applications: what would come of its rows, or what came of them."""

from django.http import QueryDict

from afterword.people.tracker_words import FIELDS
from afterword.records.brought_file import BroughtFile
from afterword.records.opening import State
from afterword.steps.applications.keep import stages_of
from afterword.steps.applications.look_at import Outcome, counted, judge_all
from afterword.steps.people.looked import MOST_SHOWN
from afterword.web.pages.brought_people import columns, reported

# Nobody has more words for how far it is.
MOST_STAGES = 60


def openings_page(file: BroughtFile, chosen: QueryDict | None = None) -> dict[str, object]:
    """What the template shows; nothing is chosen on this page but what its columns and stages mean."""
    if file.table is None:
        return reported(file) | {"stay": file.openings.count()}
    judged = judge_all(file)
    refused = [one.application for one in judged if one.outcome is Outcome.REFUSED]
    return {
        "counts": counted(judged),
        "shown": [(one, State(one.application.state).label) for one in judged if one.application.state][:MOST_SHOWN],
        "refused": [(one.row, one.role or one.employer, one.refused) for one in refused[:MOST_SHOWN]],
        "count_refused": len(refused),
        "columns": columns(file),
        "choices": FIELDS.items(),
        "stages": list(stages_of(file).items())[:MOST_STAGES],
        "states": State.choices,
    }


def chosen_states(file: BroughtFile, posted: QueryDict) -> dict[str, str]:
    """The state that was chosen for each stage, by the stage."""
    named = zip(list(stages_of(file))[:MOST_STAGES], posted.getlist("state"), strict=False)
    return {stage: state for stage, state in named if state}
