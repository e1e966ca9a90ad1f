"""The ladder for silence as rows: one step, to one person, moved by all that is said."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.errors import HeldError, InputError
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.touchpoint import Touchpoint
from afterword.steps import settle
from afterword.steps.begin import Told as News
from afterword.steps.begin import begin
from afterword.steps.call import log_call
from afterword.steps.cancel import cancel, take_place
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import confirm_decision
from afterword.steps.due import due
from afterword.steps.kinds import LADDER
from afterword.steps.later import move
from afterword.steps.leave import leave, stay
from afterword.steps.plan import replan
from afterword.steps.touch import Told, take_back, touch
from afterword.steps.write import write

NEW_YORK = ZoneInfo("America/New_York")


def at(month: int, day: int, hour: int = 11, *, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, tzinfo=NEW_YORK)


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


@pytest.fixture
def tom(interview: Interview) -> Contact:
    """The recruiter, who is asked where nobody gave the date."""
    return interview.interviewers.get(name="Tom Okafor")


@pytest.fixture
def thanked(interview: Interview) -> Interview:
    """Everyone at Northwind was thanked on Friday 12 June 2026."""
    for row in interview.follow_ups.filter(kind="thank-you"):
        settle.finish(row, at(6, 12))
    return interview


def step(interview: Interview) -> FollowUp | None:
    """The one open step of the ladder."""
    rows = FollowUp.objects.filter(
        interview__opening=interview.opening_id, kind__in=LADDER, done_at=None, skipped_at=None
    )
    return rows.get() if rows.exists() else None


def planned(interview: Interview) -> tuple[str, str, date] | None:
    row = step(interview)
    return (row.kind, row.contact.name, row.start_at.astimezone(NEW_YORK).date()) if row and row.contact else None


def take(interview: Interview, on: datetime) -> None:
    row = step(interview)
    assert row is not None
    settle.finish(row, on)


def answered(interview: Interview, contact: Contact, on: datetime, answer: str, by: date | None = None) -> Touchpoint:
    return touch(interview, contact, Told("answered", on, answer, decision_on=by), on)


def headlines(account: Account, now: datetime) -> list[str]:
    return [card.headline for card in due(account, now)]


def test_nobody_is_asked_before_they_were_thanked(interview: Interview, tom: Contact) -> None:
    assert planned(interview) is None
    settle.finish(interview.follow_ups.get(kind="thank-you", contact=tom), at(6, 12))
    assert planned(interview) == ("check-in", "Tom Okafor", date(2026, 6, 24))


def test_each_step_follows_from_the_one_before(thanked: Interview) -> None:
    for on, following in (
        (at(6, 24), ("check-in", "Tom Okafor", date(2026, 7, 1))),
        (at(7, 1), ("call", "Tom Okafor", date(2026, 7, 13))),
        (at(7, 13), ("closing", "Tom Okafor", date(2026, 7, 27))),
        (at(7, 27), None),
    ):
        take(thanked, on)
        assert planned(thanked) == following


def test_whoever_gave_the_date_is_asked_two_working_days_after_it(
    thanked: Interview, priya: Contact, now: datetime
) -> None:
    thanked.notes.create(
        account=thanked.account,
        kind="decide",
        text="Tuesday",
        contact=priya,
        client_id="9f0f2f8e-93c9-4d8a-9f5e-2a5b7f1f0a11",
        written_at=now,
        changed_at=now,
    )
    confirm_decision(thanked, date(2026, 6, 16), "Tuesday", now)
    assert planned(thanked) == ("check-in", "Priya Raman", date(2026, 6, 18))


def test_taking_a_step_back_opens_it_and_what_came_after_makes_way(thanked: Interview) -> None:
    first = step(thanked)
    assert first is not None
    settle.finish(first, at(6, 24))
    settle.open_again(first, at(6, 24))
    assert step(thanked) == first
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 24))


def test_left_out_the_next_one_comes(thanked: Interview) -> None:
    row = step(thanked)
    assert row is not None
    settle.skip(row, at(6, 24))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 7, 1))


def test_planning_again_changes_nothing(thanked: Interview) -> None:
    take(thanked, at(6, 24))
    before = list(FollowUp.objects.order_by("pk").values())
    replan(thanked, at(6, 25))
    replan(thanked, at(6, 25))
    assert list(FollowUp.objects.order_by("pk").values()) == before


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_yes_or_a_no_ends_every_open_step_and_can_be_taken_back(
    thanked: Interview, tom: Contact, answer: str
) -> None:
    told = answered(thanked, tom, at(6, 22), answer)
    assert planned(thanked) is None
    take_back(told, at(6, 22))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 24))


def test_a_letter_that_was_begun_for_a_step_is_there_again_when_its_reason_is(thanked: Interview, tom: Contact) -> None:
    row = step(thanked)
    assert row is not None
    letter = write(row, at(6, 24))
    told = answered(thanked, tom, at(6, 24), "no")
    row.refresh_from_db()
    assert row.dropped_at is not None
    take_back(told, at(6, 24))
    found = step(thanked)
    assert found == row
    assert found.letter == letter


def test_still_deciding_with_a_new_day_moves_it_and_undo_moves_it_back(
    thanked: Interview, priya: Contact, now: datetime
) -> None:
    confirm_decision(thanked, date(2026, 6, 16), "Tuesday", now)
    told = answered(thanked, priya, at(6, 17), "deciding", by=date(2026, 6, 30))
    assert planned(thanked) == ("check-in", "Priya Raman", date(2026, 7, 2))
    thanked.refresh_from_db()
    assert thanked.decision_on == date(2026, 6, 30)
    take_back(told, at(6, 17))
    thanked.refresh_from_db()
    assert thanked.decision_on == date(2026, 6, 16)
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 18))


def test_a_date_moved_three_times_counts_as_it_stands(thanked: Interview, tom: Contact) -> None:
    for on, by in ((17, 19), (18, 26), (22, 24)):
        answered(thanked, tom, at(6, on), "deciding", by=date(2026, 6, by))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 26))


def test_a_date_that_has_passed_asks_a_week_after_the_thanks(thanked: Interview) -> None:
    confirm_decision(thanked, date(2026, 6, 11), "", at(6, 15))
    # Five working days after Friday the 12th; the 19th is a holiday.
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 22))


def test_a_reader_whose_day_is_another_is_asked_on_theirs(thanked: Interview, alice: Account, tom: Contact) -> None:
    tom.time_zone = "Pacific/Kiritimati"
    tom.save()
    replan(thanked, at(6, 15))
    row = step(thanked)
    assert row is not None
    # Thanked on their Saturday; in the morning of their Wednesday it is Tuesday afternoon with Alice.
    assert f"{row.start_at.astimezone(ZoneInfo(tom.time_zone)):%a %d %H:%M}" == "Wed 24 08:00"
    assert row.start_at == at(6, 23, 14)
    assert "Check in with Tom Okafor" not in headlines(alice, at(6, 23, 13))
    assert "Check in with Tom Okafor" in headlines(alice, at(6, 23, 14))


def test_a_call_of_ones_own_moves_it(thanked: Interview, tom: Contact) -> None:
    touch(thanked, tom, Told("called", at(6, 22), outcome="voicemail"), at(6, 22))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 29))


def test_who_rings_is_asked_a_week_and_a_half_later(thanked: Interview, tom: Contact) -> None:
    touch(thanked, tom, Told("rang", at(6, 23)), at(6, 23))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 7, 2))


@pytest.mark.parametrize(("outcome", "on"), [("voicemail", date(2026, 7, 27)), ("answered", date(2026, 7, 27))])
def test_the_script_drives_the_ladder(thanked: Interview, outcome: str, on: date) -> None:
    take(thanked, at(6, 24))
    take(thanked, at(7, 1))
    row = step(thanked)
    assert row is not None
    log_call(row, outcome, at(7, 13))
    assert planned(thanked) == ("closing", "Tom Okafor", on)


def test_a_busy_one_stays_the_next_step(thanked: Interview) -> None:
    take(thanked, at(6, 24))
    take(thanked, at(7, 1))
    row = step(thanked)
    assert row is not None
    log_call(row, "busy", at(7, 13))
    assert step(thanked) == row


def test_where_the_posting_says_no_calls_none_is_planned(thanked: Interview, now: datetime) -> None:
    thanked.opening.no_calls_at = now
    thanked.opening.save()
    take(thanked, at(6, 24))
    take(thanked, at(7, 1))
    assert planned(thanked) == ("closing", "Tom Okafor", date(2026, 7, 16))


def test_who_left_the_employer_is_not_asked(thanked: Interview, tom: Contact) -> None:
    leave(tom, at(6, 15))
    assert planned(thanked) == ("check-in", "Priya Raman", date(2026, 6, 24))
    stay(tom, at(6, 15))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 24))


def second_interview(thanked: Interview, starts_at: datetime) -> Interview:
    details = InterviewDetails(
        "Northwind",
        "Backend Engineer",
        starts_at,
        starts_at + timedelta(hours=1),
        "America/New_York",
        met=(Met("Dana Lee", title="Director"),),
    )
    return capture(thanked.account, details, at(6, 15))


def test_with_another_interview_ahead_nothing_is_asked(thanked: Interview) -> None:
    second_interview(thanked, at(6, 25))
    assert planned(thanked) is None


def test_cancelled_after_the_thanks_the_wait_goes_on_from_there(thanked: Interview, alice: Account) -> None:
    second = second_interview(thanked, at(6, 25))
    cancel(second, at(6, 22))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 7, 1))
    assert not second.follow_ups.exists()
    assert headlines(alice, at(6, 26)) == ["Write down Northwind"]
    take_place(second, at(6, 22))
    assert planned(thanked) is None
    assert second.follow_ups.count() == 2


def test_two_openings_with_one_reader_speak_with_one_voice(thanked: Interview, alice: Account, tom: Contact) -> None:
    details = InterviewDetails(
        "Northwind",
        "Site Reliability Engineer",
        at(6, 12, 9),
        at(6, 12, 10),
        "America/New_York",
        met=(Met("Tom Okafor", "Recruiter", contact=tom),),
    )
    other = capture(alice, details, at(6, 12))
    settle.finish(other.follow_ups.get(kind="thank-you"), at(6, 15))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 24))
    assert planned(other) == ("check-in", "Tom Okafor", date(2026, 7, 1))
    take(thanked, at(6, 29))
    assert planned(other) == ("check-in", "Tom Okafor", date(2026, 7, 6))


def test_a_country_without_holidays_counts_weekends_and_says_so(thanked: Interview, alice: Account) -> None:
    thanked.opening.employer.country = "XX"
    thanked.opening.employer.save()
    replan(thanked, at(6, 12))
    assert planned(thanked) == ("check-in", "Tom Okafor", date(2026, 6, 23))
    card = next(card for card in due(alice, at(6, 23)) if card.follow_up.kind == "check-in")
    assert "The holidays of XX are not known here; only weekends were left out." in card.why


def test_a_step_is_shown_from_their_morning_on_and_not_on_their_weekend(thanked: Interview, alice: Account) -> None:
    confirm_decision(thanked, date(2026, 6, 24), "", at(6, 12))
    assert "Check in with Tom Okafor" not in headlines(alice, at(6, 26, 7))
    assert "Check in with Tom Okafor" in headlines(alice, at(6, 26, 8))
    assert "Check in with Tom Okafor" not in headlines(alice, at(6, 27))
    assert "Check in with Tom Okafor" in headlines(alice, at(6, 29))


def test_it_says_why(thanked: Interview, alice: Account) -> None:
    def why(on: datetime) -> str:
        return next(card.why for card in due(alice, on) if card.follow_up.kind in LADDER)

    confirm_decision(thanked, date(2026, 6, 16), "", at(6, 12))
    assert why(at(6, 18)) == (
        "They said Tuesday, June 16. Two working days have passed. One short question, as a reply to your thanks."
    )
    take(thanked, at(6, 18))
    assert why(at(6, 26)) == (
        "Nobody has answered your check-in of Thursday, June 18. One question, with something new to say."
    )
    take(thanked, at(6, 26))
    assert why(at(7, 8)).endswith("One call, from a script; a message on their voicemail is enough.")
    take(thanked, at(7, 8))
    assert why(at(7, 22)) == (
        "Nobody has answered your call of Wednesday, July 8. A closing note ends the wait, and keeps the door open."
    )


def test_put_off_to_a_day_it_comes_in_their_morning_and_later_facts_win(thanked: Interview, alice: Account) -> None:
    row = step(thanked)
    assert row is not None
    # A Saturday becomes Monday.
    move(row, date(2026, 6, 27), at(6, 24))
    assert "Check in with Tom Okafor" not in headlines(alice, at(6, 26))
    assert "Check in with Tom Okafor" in headlines(alice, at(6, 29, 8))
    confirm_decision(thanked, date(2026, 7, 6), "", at(6, 24))
    assert "Check in with Tom Okafor" not in headlines(alice, at(6, 29))


def test_a_step_can_be_taken_sooner(thanked: Interview, alice: Account) -> None:
    row = step(thanked)
    assert row is not None
    move(row, date(2026, 6, 17), at(6, 16))
    assert "Check in with Tom Okafor" in headlines(alice, at(6, 17))


def test_only_a_day_that_is_ahead_and_near_is_taken(thanked: Interview) -> None:
    row = step(thanked)
    assert row is not None
    with pytest.raises(InputError, match="over"):
        move(row, date(2026, 6, 15), at(6, 16))
    with pytest.raises(InputError, match="year"):
        move(row, date(2028, 6, 15), at(6, 16))
    with pytest.raises(HeldError, match="first two"):
        move(thanked.follow_ups.filter(kind="thank-you")[0], date(2026, 6, 17), at(6, 16))


def test_what_nobody_took_for_a_month_rests_and_an_answer_wakes_it(
    thanked: Interview, alice: Account, tom: Contact
) -> None:
    settle.finish(thanked.follow_ups.get(kind="debrief"), at(6, 12))
    assert headlines(alice, at(7, 23)) == ["Check in with Tom Okafor"]
    assert headlines(alice, at(7, 24)) == []
    answered(thanked, tom, at(8, 3), "deciding")
    assert headlines(alice, at(8, 12)) == ["Check in with Tom Okafor"]


def test_put_off_by_weeks_it_rests_a_month_after_that_day(thanked: Interview, alice: Account) -> None:
    settle.finish(thanked.follow_ups.get(kind="debrief"), at(6, 12))
    row = step(thanked)
    assert row is not None
    move(row, date(2026, 8, 3), at(6, 24))
    assert headlines(alice, at(8, 3)) == ["Check in with Tom Okafor"]
    assert headlines(alice, at(9, 1)) == ["Check in with Tom Okafor"]
    assert headlines(alice, at(9, 2)) == []


def test_a_call_on_the_log_stays_there_when_its_step_is_owed_no_more(thanked: Interview, tom: Contact) -> None:
    take(thanked, at(6, 24))
    take(thanked, at(7, 1))
    row = step(thanked)
    assert row is not None
    call = log_call(row, "busy", at(7, 13))
    answered(thanked, tom, at(7, 14), "no")
    assert Touchpoint.objects.filter(pk=call.pk).exists()


def test_one_begun_by_hand_takes_the_place_of_the_planned_one(thanked: Interview, tom: Contact) -> None:
    row = step(thanked)
    begun = begin(thanked, tom, "check-in", News(), at(6, 16))
    assert begun == row
    assert step(thanked) == begun
    assert begun.start_at == at(6, 16)
    replan(thanked, at(6, 17))
    begun.refresh_from_db()
    assert begun.start_at == at(6, 16)


def test_a_no_asks_for_thanks_and_then_for_a_hello_to_one_person(
    thanked: Interview, tom: Contact, alice: Account
) -> None:
    answered(thanked, tom, at(6, 30), "no")
    reply = thanked.follow_ups.get(kind="rejection-reply")
    assert (reply.contact, reply.limit_at) == (tom, at(7, 2))
    settle.finish(reply, at(6, 30, 15))
    hello = thanked.follow_ups.get(kind="hello", done_at=None)
    assert hello.start_at.astimezone(NEW_YORK).date() == date(2026, 9, 29)
    settle.finish(hello, at(9, 29))
    again = thanked.follow_ups.get(kind="hello", done_at=None)
    assert again.start_at.astimezone(NEW_YORK).date() == date(2027, 3, 31)
    # Who is met again by chance is not asked about the old opening, and not greeted a season long.
    touch(thanked, tom, Told("met", at(2, 1, year=2027)), at(2, 1, year=2027))
    assert planned(thanked) is None
    again.refresh_from_db()
    assert again.start_at.astimezone(NEW_YORK).date() == date(2027, 5, 3)


def test_another_interview_after_a_no_opens_it_again(thanked: Interview, tom: Contact) -> None:
    answered(thanked, tom, at(6, 16), "no")
    second = second_interview(thanked, at(6, 25))
    settle.finish(second.follow_ups.get(kind="thank-you"), at(6, 25, 15))
    assert planned(thanked) == ("check-in", "Dana Lee", date(2026, 7, 7))
    assert not thanked.follow_ups.filter(kind="hello", skipped_at=None).exists()


def test_after_a_no_nobody_is_thanked_as_if_there_were_none(interview: Interview, tom: Contact) -> None:
    told = answered(interview, tom, at(6, 12, 9), "no")
    assert not interview.follow_ups.filter(kind="thank-you", done_at=None, skipped_at=None).exists()
    take_back(told, at(6, 12, 9))
    assert interview.follow_ups.filter(kind="thank-you", done_at=None, skipped_at=None).count() == 2


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (Told("sang", at(6, 20)), "Say one of"),
        (Told("answered", at(6, 20), "perhaps"), "An answer is one of"),
        (Told("rang", at(6, 20), outcome="busy"), "Only a call of yours"),
        (Told("called", at(6, 20), outcome="hung up"), "Only a call of yours"),
        (Told("rang", at(6, 24)), "still to come"),
        (Told("answered", at(6, 20), decision_on=date(2026, 6, 19)), "lies before"),
        (Told("met", at(6, 20), said="x" * 501), "500"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(
    thanked: Interview, tom: Contact, told: Told, sentence: str
) -> None:
    with pytest.raises(InputError, match=sentence):
        touch(thanked, tom, told, at(6, 22))
    assert not Touchpoint.objects.exists()


def test_what_was_before_the_interview_belongs_to_another(thanked: Interview, tom: Contact) -> None:
    with pytest.raises(HeldError, match="before this interview"):
        touch(thanked, tom, Told("rang", at(6, 1)), at(6, 22))


def test_what_went_out_is_not_taken_back_as_if_it_were_typed(thanked: Interview) -> None:
    take(thanked, at(6, 24))
    take(thanked, at(7, 1))
    row = step(thanked)
    assert row is not None
    with pytest.raises(HeldError, match="on the log because"):
        take_back(log_call(row, "voicemail", at(7, 13)), at(7, 13))


def _moments() -> Iterator[datetime]:
    return (datetime(2026, 6, 12, tzinfo=UTC) + timedelta(days=days) for days in range(60))


def test_charlie_is_moved_by_nothing_of_it(thanked: Interview, charlie: Account) -> None:
    assert all(due(charlie, moment) == () for moment in _moments())


_ways = st.sampled_from(
    ["finish", "skip", "undo", "rang", "wrote", "called", "deciding", "no", "back", "begin", "date"]
)


@pytest.mark.django_db
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(_ways, st.integers(0, 6)), max_size=14))
def test_whatever_happens_one_step_to_one_person_is_open_and_what_is_done_stays(
    thanked: Interview, acts: list[tuple[str, int]]
) -> None:
    with transaction.atomic():
        now = at(6, 15)
        for way, days in acts:
            now += timedelta(days=days)
            settled = _settled()
            _act(Interview.objects.get(pk=thanked.pk), way, now)
            if way != "undo":
                assert settled.items() <= _settled().items()
            open_rows = FollowUp.objects.filter(kind__in=LADDER, done_at=None, skipped_at=None)
            assert len({row.contact_id for row in open_rows}) == open_rows.count() <= 1
            before = list(FollowUp.objects.order_by("pk").values())
            replan(Interview.objects.get(pk=thanked.pk), now)
            assert list(FollowUp.objects.order_by("pk").values()) == before
        transaction.set_rollback(True)


def _settled() -> dict[int, tuple[datetime | None, datetime | None]]:
    rows = FollowUp.objects.filter(dropped_at=None).exclude(done_at=None, skipped_at=None)
    return {pk: (done_at, skipped_at) for pk, done_at, skipped_at in rows.values_list("pk", "done_at", "skipped_at")}


def _act(interview: Interview, way: str, now: datetime) -> None:
    contact, row = interview.interviewers.get(name="Priya Raman"), step(interview)
    by_hand = Touchpoint.objects.filter(follow_up=None).last()
    if way in ("finish", "skip") and row:
        (settle.finish if way == "finish" else settle.skip)(row, now)
    elif way == "undo" and (
        last := FollowUp.objects.filter(kind__in=LADDER, done_at__isnull=False).order_by("pk").last()
    ):
        settle.open_again(last, now)
    elif way in ("rang", "wrote", "called"):
        touch(interview, contact, Told(way, now), now)
    elif way in ("deciding", "no"):
        touch(interview, contact, Told("answered", now, way), now)
    elif way == "back" and by_hand:
        take_back(by_hand, now)
    elif way == "begin" and row is None:
        begin(interview, contact, "check-in", News(), now)
    elif way == "date":
        confirm_decision(interview, now.date() + timedelta(days=3), "", now)
