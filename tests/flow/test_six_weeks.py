"""Six weeks of Alice and four openings, played through with the clock moved day by day: what Today says when it counts.

Halden Rail names a day and moves it, City of Malmö keeps Swedish holidays and says no, Okapi Health falls silent, and
Ledger & Sons asks for no calls and rings in the end. What is on Today is taken up each morning and each afternoon, as
somebody would who does what it says; what it says on the other days is held too.
"""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import time_machine
from django.test import Client
from django.utils.html import escape

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.call import log_call
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import confirm_decision, keep_note
from afterword.steps.debrief import finish as finish_debrief
from afterword.steps.due import Due, due
from afterword.steps.kinds import LADDER
from afterword.steps.settle import finish
from afterword.steps.touch import Told, touch
from afterword.steps.wait import Standing, waiting

NEW_YORK = ZoneInfo("America/New_York")
FIRST, LAST = date(2026, 6, 2), date(2026, 7, 31)


def at(month: int, day: int, hour: int, zone: ZoneInfo = NEW_YORK) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=zone).astimezone(UTC)


class Search:
    """Alice's search: what happens to her from outside on a day, and what Today said on each."""

    def __init__(self, alice: Account, page: Client) -> None:
        self.alice, self.page = alice, page
        self.said: dict[date, list[str]] = {}
        self.openings: dict[str, Interview] = {}
        self.happens = {
            date(2026, 6, 2): self.halden_rail,
            date(2026, 6, 4): self.malmö,
            date(2026, 6, 5): self.okapi,
            date(2026, 6, 9): self.ledger,
            date(2026, 6, 18): self.halden_moves_its_day,
            date(2026, 6, 29): self.malmö_says_no,
            date(2026, 7, 8): self.halden_says_yes,
            date(2026, 7, 29): self.ledger_rings,
        }

    def live(self) -> None:
        day = FIRST
        while day <= LAST:
            if day in self.happens:
                self.happens[day]()
            self.said[day] = []
            for hour in (9, 16):
                self.look(day, hour)
            day += timedelta(days=1)

    def look(self, day: date, hour: int) -> None:
        """Read Today as a page, then do what it says."""
        now = datetime(day.year, day.month, day.day, hour, tzinfo=NEW_YORK).astimezone(UTC)
        with time_machine.travel(now, tick=False):
            shown = self.page.get("/")
            cards = due(self.alice, now)
            assert len(shown.context["cards"]) <= 5
            assert all(escape(card.headline) in shown.text for card in cards)
            self.said[day] += [card.headline for card in cards]
            for card in cards:
                self.check(card, now)
                self.do(card.follow_up, now)

    def check(self, card: Due, now: datetime) -> None:
        assert card.why
        if card.follow_up.kind in LADDER:
            there = now.astimezone(ZoneInfo(card.follow_up.interview.time_zone))
            assert there.weekday() < 5

    def do(self, row: FollowUp, now: datetime) -> None:
        if row.kind == "debrief":
            finish_debrief(row.interview, now)
        elif row.kind == "call":
            log_call(row, "voicemail", now)
        else:
            finish(row, now)

    def meet(
        self, employer: str, role: str, who: Met, on: datetime, zone: ZoneInfo = NEW_YORK, **more: object
    ) -> Interview:
        details = InterviewDetails(
            employer,
            role,
            on,
            on + timedelta(hours=1),
            zone.key,
            "video",
            met=(who,),
            **more,  # type: ignore[arg-type]
        )
        interview = capture(self.alice, details, on + timedelta(hours=1))
        keep_note(interview, uuid4(), NoteKind.NEED, "someone to plan two depots", None, on + timedelta(hours=1))
        self.openings[employer] = interview
        return interview

    def halden_rail(self) -> None:
        met = self.meet("Halden Rail", "Depot Planner", Met("Jonas Brandt", "Recruiter"), at(6, 2, 14))
        confirm_decision(met, date(2026, 6, 16), "in two weeks", at(6, 2, 15))

    def malmö(self) -> None:
        stockholm = ZoneInfo("Europe/Stockholm")
        who = Met("Ulrika Berg", "Head of Planning")
        met = self.meet("City of Malmö", "Planner", who, at(6, 4, 10, stockholm), stockholm, country="SE")
        confirm_decision(met, date(2026, 6, 17), "on the 17th", at(6, 4, 11, stockholm))

    def okapi(self) -> None:
        self.meet("Okapi Health", "Service Designer", Met("Ola Nowak", "Design Director"), at(6, 5, 11))

    def ledger(self) -> None:
        who = Met("Samuel Adeyemi", "Partner")
        self.meet("Ledger & Sons", "Bookkeeper", who, at(6, 9, 13), no_calls=True)

    def hear(self, employer: str, on: datetime, way: str, answer: str, decision_on: date | None = None) -> None:
        met = self.openings[employer]
        touch(met, met.interviewers.get(), Told(way, on, answer, decision_on=decision_on), on)

    def halden_moves_its_day(self) -> None:
        self.hear("Halden Rail", at(6, 18, 8), "answered", "deciding", date(2026, 6, 30))

    def malmö_says_no(self) -> None:
        self.hear("City of Malmö", at(6, 29, 8), "answered", "no")

    def halden_says_yes(self) -> None:
        self.hear("Halden Rail", at(7, 8, 8), "rang", "yes")

    def ledger_rings(self) -> None:
        self.hear("Ledger & Sons", at(7, 29, 8), "rang", "next-step", date(2026, 8, 5))


def test_on_each_day_today_says_what_a_wise_friend_would(alice: Account, alice_page: Client) -> None:
    search = Search(alice, alice_page)
    search.live()
    said = {day: words for day, words in search.said.items() if words}
    assert said == {
        # The interviews: write it down, then thank, on the same day.
        date(2026, 6, 2): ["Write down Halden Rail", "Thank Jonas Brandt"],
        date(2026, 6, 4): ["Write down City of Malmö", "Thank Ulrika Berg"],
        date(2026, 6, 5): ["Write down Okapi Health", "Thank Ola Nowak"],
        date(2026, 6, 9): ["Write down Ledger & Sons", "Thank Samuel Adeyemi"],
        # Okapi named no day: seven working days after the thanks.
        date(2026, 6, 16): ["Check in with Ola Nowak"],
        # Ledger named none either. Halden's day had passed on the 16th, but they asked for more time in the morning.
        date(2026, 6, 18): ["Check in with Samuel Adeyemi"],
        # Malmö said the 17th; Friday the 19th is Midsummer Eve there and Juneteenth in New York.
        date(2026, 6, 22): ["Check in with Ulrika Berg"],
        date(2026, 6, 24): ["Check in with Ola Nowak"],
        date(2026, 6, 26): ["Check in with Samuel Adeyemi"],
        # Malmö's no came on the 29th, and the second check-in that was planned for it never came.
        date(2026, 6, 29): ["Answer the no of Ulrika Berg"],
        # Halden's new day was the 30th.
        date(2026, 7, 2): ["Check in with Jonas Brandt"],
        # Okapi: one call. Ledger asked for none, so it is closed ten working days after the last letter.
        date(2026, 7, 6): ["Call Ola Nowak"],
        date(2026, 7, 13): ["Close with Samuel Adeyemi"],
        date(2026, 7, 20): ["Close with Ola Nowak"],
    }

    _two_are_over_one_rests_and_one_is_waited_for(alice)
    _nobody_was_asked_more_often_than_is_decent(search)


def _two_are_over_one_rests_and_one_is_waited_for(alice: Account) -> None:
    found = {one.employer: one for one in waiting(alice, at(7, 31, 12))}
    assert {name: one.standing for name, one in found.items()} == {
        "Okapi Health": Standing.RESTING,
        "Ledger & Sons": Standing.DONE,
    }
    hello = FollowUp.objects.get(kind="hello")
    assert (str(hello.contact), hello.start_at.astimezone(NEW_YORK).date()) == ("Ulrika Berg", date(2026, 9, 28))


def _nobody_was_asked_more_often_than_is_decent(search: Search) -> None:
    for interview in search.openings.values():
        done = [row.kind for row in interview.follow_ups.filter(done_at__isnull=False)]
        assert done.count("check-in") <= 2
        assert done.count("call") <= 1
        assert done.count("closing") <= 1
    assert "call" not in [row.kind for row in search.openings["Ledger & Sons"].follow_ups.all()]
