"""The mail of a day to oneself: one for all steps that come on it, each named once, never what was put off."""

from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.mail.point import Point
from afterword.mail.server import Security, Server
from afterword.mail.timeouts import Timeouts
from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.mailbox import Mailbox
from afterword.records.reminder import Reminder, ReminderKind
from afterword.steps import settle
from afterword.steps.approve import approve
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import keep_note
from afterword.steps.later import move
from afterword.steps.look_around import lay_out
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.morning_mail import next_to_name
from afterword.steps.remind import remind
from afterword.steps.reminders import newest_failed, switch_off, switch_on
from afterword.steps.schedule import schedule
from afterword.steps.touch import Told, touch
from afterword.steps.write import write
from afterword.work.due import LEASE, claim
from tests.mail_servers.faulty import DROP_AFTER_TAKING, PASSWORD, Faulty
from tests.steps.test_reminders import NEW_YORK, body, killed_at, on
from tests.steps.test_reminders import Killed as Killed

QUICK = Timeouts(*(timedelta(seconds=2) for _ in range(4)))
HOME = "http://127.0.0.1:8463/"
# Thanked on Friday 12 June, seven working days later, with a holiday on the 19th.
CHECK_IN = "Wed 24 08:00"


@pytest.fixture
def reminded(alice: Account, post: Faulty, now: datetime, settings: Any, tmp_path: Path) -> Account:
    """Alice, with her mailbox, and reminders on since Wednesday 10 June, 9:00."""
    settings.FOLDER = tmp_path
    smtp, imap = Server("127.0.0.1", post.port, Security.TLS), Server("127.0.0.1", 1, Security.TLS)
    connect(alice, MailboxDetails("alice@home.example", "", PASSWORD, smtp, imap, files_sent=False), now)
    switch_on(alice, on("10 09:00"))
    return alice


def thanked(account: Account, employer: str, name: str, **changes: Any) -> Interview:
    """An interview on Friday 12 June, 9:00 to 10:00 in New York, written down, with its one interviewer thanked."""
    start = on("12 09:00")
    kept = {"employer": employer, "role": "Engineer", "start": start, "end": start + timedelta(hours=1)}
    met = (Met(name, title="Recruiter", email="someone@northwind.example"),)
    interview = capture(
        account, InterviewDetails(**kept | {"time_zone": "America/New_York", "met": met} | changes), start
    )
    for row in interview.follow_ups.filter(kind__in=("debrief", "thank-you")):
        settle.finish(row, on("12 12:00"))
    return interview


@pytest.fixture
def northwind(reminded: Account) -> Interview:
    return thanked(reminded, "Northwind", "Tom Okafor")


def step(interview: Interview) -> FollowUp:
    return interview.follow_ups.get(done_at=None, skipped_at=None)


def tick(at: datetime, reached: Any = lambda point: None) -> None:
    for one in claim(at, 9):
        if one.kind is Reminder:
            remind(one.pk, one.attempt, HOME, lambda: at, reached=reached, timeouts=QUICK)


def pass_days(first: str, last: str) -> None:
    """The clock looks each hour, from the morning of one day in June until the evening of another."""
    at = on(f"{first} 00:30")
    while at < on(f"{last} 23:59"):
        tick(at.replace(minute=0))
        at += timedelta(hours=1)


def came(post: Faulty) -> list[str]:
    """Each mail as its moment on Alice's clock and its subject."""
    return [f"{_moment(message):%a %d %H:%M} {message['Subject']}" for message in post.messages]


def _moment(message: Message) -> datetime:
    return parsedate_to_datetime(str(message["Date"])).astimezone(NEW_YORK)


def test_a_step_is_named_once_on_the_morning_of_its_day(northwind: Interview, post: Faulty) -> None:
    pass_days("20", "30")
    assert came(post) == [f"{CHECK_IN} Afterword: check in with Tom Okafor"]
    said = body(post.messages[0])
    assert said.startswith(
        "Check in with Tom Okafor, about Engineer at Northwind.\n"
        "Nobody has answered your thanks of Friday, June 12. One short question.\n\n"
        "You are not reminded of it again; it stays on Today.\n\n"
        "http://127.0.0.1:8463/\n"
    )


def test_all_steps_of_a_day_are_named_in_one_mail(northwind: Interview, reminded: Account, post: Faulty) -> None:
    thanked(reminded, "Southwind", "Dana Lee")
    # Seven working days of Japan later it is the 23rd in Tokyo, from 19:00 on the 22nd in New York.
    thanked(reminded, "Tokio", "Kenji Mori", time_zone="Asia/Tokyo", country="JP")
    pass_days("20", "30")
    assert came(post) == ["Mon 22 08:00 Afterword: check in with Kenji Mori", f"{CHECK_IN} Afterword: 2 steps today"]
    assert "about Engineer at Tokio, from 19:00 your time." in body(post.messages[0])
    said = body(post.messages[1])
    assert "Check in with Tom Okafor" in said
    assert "Check in with Dana Lee" in said
    assert "You are not reminded of them again; they stay on Today." in said


def test_put_off_before_it_was_named_it_is_named_on_the_chosen_day_only(northwind: Interview, post: Faulty) -> None:
    move(step(northwind), on("29 00:00").date(), on("23 12:00"))
    pass_days("23", "30")
    assert came(post) == ["Mon 29 08:00 Afterword: check in with Tom Okafor"]


def test_put_off_after_it_was_named_it_is_named_again_on_the_chosen_day(northwind: Interview, post: Faulty) -> None:
    pass_days("20", "24")
    move(step(northwind), on("26 00:00").date(), on("24 23:00"))
    pass_days("25", "30")
    assert [line[:12] for line in came(post)] == [CHECK_IN, "Fri 26 08:00"]


@pytest.mark.parametrize("how", ["done", "left out", "begun", "answered", "no answer is awaited"])
def test_what_is_settled_is_not_named(northwind: Interview, post: Faulty, how: str) -> None:
    from afterword.steps.begin import Told as News
    from afterword.steps.begin import begin

    at, row = on("23 12:00"), step(northwind)
    tom = northwind.interviewers.get()
    acts: dict[str, Any] = {
        "done": lambda: settle.finish(row, at),
        "left out": lambda: settle.skip(row, at),
        "begun": lambda: begin(northwind, tom, "check-in", News(), at),
        "answered": lambda: touch(northwind, tom, Told("answered", at, answer="deciding"), at),
        "no answer is awaited": lambda: touch(northwind, tom, Told("answered", at, answer="yes"), at),
    }
    acts[how]()
    pass_days("23", "29")
    assert came(post) == []


def test_what_leaves_by_itself_is_not_named(northwind: Interview, post: Faulty) -> None:
    letter = write(step(northwind), on("23 12:00"))
    approve(letter, letter.newest.number, on("23 12:00"))
    schedule(letter, on("24 16:00"), on("23 12:00"))
    Mailbox.objects.update(due_at=None)
    tick(on("24 08:00"))
    assert came(post) == []


def test_a_letter_that_is_written_is_said_to_be_and_no_note_is_in_it(northwind: Interview, post: Faulty) -> None:
    from uuid import uuid4

    from afterword.letters.notes import NoteKind

    keep_note(northwind, uuid4(), NoteKind.TALK, "moving billing to Kafka", None, on("12 13:00"))
    write(step(northwind), on("23 12:00"))
    pass_days("24", "24")
    said = body(post.messages[0])
    assert "The letter is written; read it once more." in said
    assert "Kafka" not in said


def test_the_thanks_for_a_no_and_the_hello_are_named_too(northwind: Interview, post: Faulty) -> None:
    at = on("15 14:00")
    touch(northwind, northwind.interviewers.get(), Told("answered", at, answer="no"), at)
    pass_days("16", "20")
    assert came(post) == ["Tue 16 08:00 Afterword: answer the no of Tom Okafor"]
    settle.finish(step(northwind), on("20 23:00"))
    hello = step(northwind)
    assert hello.kind == "hello"
    tick(hello.start_at - timedelta(days=1))
    tick(hello.start_at + timedelta(minutes=1))
    assert len(post.messages) == 2
    assert post.messages[1]["Subject"] == "Afterword: say hello to Tom Okafor"


def test_a_laptop_that_slept_says_it_once_and_not_at_night(northwind: Interview, post: Faulty) -> None:
    tick(on("20 08:00"))
    tick(on("26 23:00"))
    assert came(post) == []
    tick(on("27 10:00"))
    # Saturday: they do not work, and it is due again on Monday.
    assert came(post) == []
    pass_days("28", "30")
    assert came(post) == ["Mon 29 08:00 Afterword: check in with Tom Okafor"]


def test_what_rests_is_not_named(northwind: Interview, post: Faulty) -> None:
    tick(on("20 08:00"))
    tick(datetime(2026, 9, 1, 13, tzinfo=UTC))
    assert came(post) == []


def test_put_off_by_the_server_after_the_dot_it_comes_once(northwind: Interview, post: Faulty) -> None:
    post.faults["dot"] = "451 come back"
    tick(on("24 08:00"))
    assert step(northwind).reminded_at is None
    post.faults.clear()
    pass_days("24", "27")
    assert [line[10:] for line in came(post)] == ["00 Afterword: check in with Tom Okafor"]


def test_a_doubt_is_not_sent_again_and_the_next_morning_is_looked_at(
    northwind: Interview, reminded: Account, post: Faulty
) -> None:
    post.faults["dot"] = DROP_AFTER_TAKING
    tick(on("24 08:00"))
    post.faults.clear()
    assert (failed := newest_failed(reminded)) is not None
    assert "it is not sent again" in failed.failure
    settle.finish(step(northwind), on("24 12:00"))
    pass_days("24", "30")
    assert len(post.messages) == 1
    second = step(northwind)
    tick(second.start_at + timedelta(minutes=1))
    assert len(post.messages) == 2


def test_killed_after_the_commit_it_is_not_sent_again_and_the_look_goes_on(
    northwind: Interview, reminded: Account, post: Faulty
) -> None:
    with pytest.raises(Killed):
        tick(on("24 08:00"), killed_at(Point.COMMITTED))
    tick(on("24 08:00") + LEASE + timedelta(minutes=1))
    assert came(post) == []
    assert newest_failed(reminded) is not None
    assert reminded.reminders.get(kind=ReminderKind.STEPS_DUE, committed_at=None).due_at == on("25 08:00")


def test_refused_it_is_said_and_tried_the_next_morning(northwind: Interview, reminded: Account, post: Faulty) -> None:
    post.faults["RCPT"] = "550 no"
    tick(on("24 08:00"))
    assert newest_failed(reminded) is not None
    post.faults.clear()
    pass_days("24", "26")
    assert came(post) == ["Thu 25 08:00 Afterword: check in with Tom Okafor"]
    assert newest_failed(reminded) is None


def test_switched_off_and_on_again_nothing_is_named_twice(
    northwind: Interview, reminded: Account, post: Faulty
) -> None:
    pass_days("23", "24")
    switch_off(reminded)
    pass_days("25", "25")
    switch_on(reminded, on("26 07:00"))
    pass_days("26", "28")
    assert [line[:12] for line in came(post)] == [CHECK_IN]


def test_of_sample_people_nothing_is_said(reminded: Account, post: Faulty) -> None:
    lay_out(reminded, on("10 09:30"))
    pass_days("11", "30")
    assert not [line for line in came(post) if "thank" not in line and "write down" not in line]


def test_what_is_next_is_told_as_it_will_come(northwind: Interview, reminded: Account) -> None:
    row, at = next_to_name(reminded, on("15 12:00")) or (None, None)
    assert (row, at) == (step(northwind), on("24 08:00"))
    move(step(northwind), on("26 00:00").date(), on("15 12:00"))
    assert (next_to_name(reminded, on("15 12:00")) or (None, None))[1] == on("26 08:00")
    tick(on("26 08:00"))
    assert next_to_name(reminded, on("26 12:00")) is None


def test_charlie_is_told_nothing_of_it(northwind: Interview, charlie: Account, post: Faulty) -> None:
    charlie.reminders_on_at = on("10 09:00")
    charlie.save()
    assert next_to_name(charlie, on("24 08:00")) is None


def test_on_another_clock_it_comes_in_the_morning_there(northwind: Interview, reminded: Account, post: Faulty) -> None:
    from afterword.steps.plan import replan_all

    reminded.time_zone = "Europe/Berlin"
    reminded.save()
    replan_all(reminded, on("20 12:00"))
    pass_days("23", "26")
    berlin = [_moment(message).astimezone(ZoneInfo("Europe/Berlin")) for message in post.messages]
    assert [f"{moment:%a %d %H:%M}" for moment in berlin] == ["Wed 24 08:00"]
