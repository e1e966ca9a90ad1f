"""How far an opening is follows what the candidate says and what they answer, whichever came last."""

from datetime import datetime, timedelta

from afterword.records.interview import Interview
from afterword.records.opening import Opening, State
from afterword.steps.openings.how_far import how_far
from afterword.steps.openings.save import OpeningDetails, move_on, save_opening
from afterword.steps.settle import finish
from afterword.steps.touch import Told, take_back, touch

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def state(interview: Interview, now: datetime) -> State:
    alone = how_far(interview.account, now, Opening.objects.get(pk=interview.opening_id))
    among_all = how_far(interview.account, now)[interview.opening_id]
    assert alone == {interview.opening_id: among_all}
    return among_all


def answer(interview: Interview, said: str, now: datetime) -> object:
    return touch(interview, interview.interviewers.get(name="Priya Raman"), Told("answered", now, answer=said), now)


def test_a_no_closes_it_until_it_is_taken_back(interview: Interview, now: datetime) -> None:
    no = touch(interview, interview.interviewers.all()[0], Told("answered", now, answer="no"), now)
    assert state(interview, now) is State.CLOSED
    take_back(no, now)
    assert state(interview, now) is State.INTERVIEWING


def test_a_yes_is_an_offer(interview: Interview, now: datetime) -> None:
    answer(interview, "yes", now)
    assert state(interview, now) is State.OFFER


def test_another_answer_after_a_no_opens_it_again(interview: Interview, now: datetime) -> None:
    answer(interview, "no", now)
    answer(interview, "next-step", now + HOUR)
    assert state(interview, now + HOUR) is State.INTERVIEWING


def test_what_the_candidate_says_after_an_answer_counts(interview: Interview, now: datetime) -> None:
    answer(interview, "yes", now)
    move_on(interview.opening, "closed", now + HOUR)
    assert state(interview, now + HOUR) is State.CLOSED


def test_it_rests_where_it_is_quiet_and_a_word_of_theirs_wakes_it(interview: Interview, now: datetime) -> None:
    for row in interview.follow_ups.filter(kind="thank-you"):
        finish(row, now)
    later = now + 120 * DAY
    assert state(interview, later) is State.RESTING
    answer(interview, "deciding", later)
    assert state(interview, later + HOUR) is State.INTERVIEWING


def test_a_saved_one_nobody_was_met_for_stays_saved(interview: Interview, now: datetime) -> None:
    saved = save_opening(interview.account, OpeningDetails("Analyst", "Okapi"), now)
    assert how_far(interview.account, now + 120 * DAY)[saved.pk] is State.SAVED
