"""Letters from before Afterword are looked at, chosen, put on the log, and taken back as a whole."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.errors import HeldError, InputError
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.interview import Interview
from afterword.steps.brought import keep_file, take_back
from afterword.steps.letter_request import letter_request
from afterword.steps.past_letters.bring import bring_letters, proposed
from afterword.steps.past_letters.keep import choose_sender, senders_in
from afterword.steps.past_letters.look_at import counted, judge_all
from afterword.steps.people.groups import standings_of
from afterword.steps.plan import replan

SENT = datetime(2026, 6, 12, 8, 0, tzinfo=UTC)
PRIYA = "Priya Raman <PRIYA@northwind.example>"
THANKS = "Dear Priya,\n\nThank you for your time yesterday; I enjoyed our interview.\n\nAlice\n"


def letter(to: str, text: str, sent_at: datetime = SENT, sender: str = "alice@home.example", **more: str) -> str:
    headers = {"From": f"Alice <{sender}>", "To": to, "Subject": "Thank you", "Date": format_datetime(sent_at)}
    headers |= {"Message-ID": f"<{abs(hash((to, text, sent_at)))}@home.example>"} | more
    return "\n".join(f"{name}: {value}" for name, value in headers.items() if value) + f"\n\n{text}"


def mbox(*mails: str) -> bytes:
    return "".join(f"From alice@home.example Fri Jun 12 08:00:00 2026\n{mail}\n\n" for mail in mails).encode()


MBOX = mbox(
    letter(PRIYA, THANKS),
    letter("Thomas Okafor <tom.okafor@northwind.example>", "Thank you for the interview.\n>From here on I wait.\n"),
    letter("Ben Ito <ben@okapi.example>", "Here is my CV for the position.\n", SENT - timedelta(days=400)),
    letter("Mother <mum@home.example>", "See you on Sunday.\n"),
    letter("alice@home.example", "We will be in touch about the interview.\n", sender="hr@northwind.example"),
    letter("", "To whom?\n"),
    letter(PRIYA, "x\n", Date=""),
    letter(", ".join(f"P{at} <p{at}@okapi.example>" for at in range(9)), "Thank you for the interview.\n"),
    letter(PRIYA, "From the future.\n", SENT + timedelta(days=900)),
    letter("someone@okapi.example", "Thank you for the interview.\n"),
)


@pytest.fixture
def file(alice: Account, interview: Interview, now: datetime) -> BroughtFile:
    return keep_file(alice, "Sent.mbox", MBOX, now)


def test_looked_at_each_mail_says_what_would_come_of_it(alice: Account, file: BroughtFile, now: datetime) -> None:
    judged = judge_all(file, now)
    assert [one.outcome for one in judged[:3]] == ["like", "like", "maybe"]
    assert [one.why for one in judged[3:]] == [
        "It went to nobody on record, and speaks of no interview.",
        "It was not written by you.",
        "It is addressed to nobody.",
        "It has no date.",
        "It went to 9 people, so it is no letter to anybody.",
        "It is dated in the future.",
        "It names nobody, only an address.",
    ]
    assert [may_be.name for may_be, _ in judged[1].seats[0].asks] == ["Tom Okafor"]
    assert "\nFrom here on" in judged[1].mail.text
    assert counted(judged) == {"like": 2, "maybe": 1, "known": 0, "refused": 7}
    assert not alice.past_letters.exists()


def test_a_letter_of_thanks_is_the_thank_you_that_was_owed(
    alice: Account, interview: Interview, file: BroughtFile, now: datetime
) -> None:
    bring_letters(file, proposed(judge_all(file, now)), now)
    row = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    assert row.done_at == SENT
    replan(interview, now)
    assert interview.follow_ups.filter(kind="thank-you", contact__name="Priya Raman").count() == 1
    assert interview.follow_ups.get(kind="thank-you", contact__name="Tom Okafor").done_at is None
    assert (file.made, len(file.report)) == (2, 8)
    assert alice.contacts.filter(brought=file).get().name == "Thomas Okafor"


def test_last_words_and_later_letters_know_of_it(
    alice: Account, interview: Interview, file: BroughtFile, now: datetime
) -> None:
    bring_letters(file, {3}, now)
    ben = alice.contacts.get(name="Ben Ito")
    (standing,) = standings_of(alice, [ben], now, ZoneInfo("UTC"))
    assert (standing.words.last_at, standing.words.what) == (SENT - timedelta(days=400), "letter")
    ben.employer = interview.opening.employer
    ben.save()
    row = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    assert "Here is my CV for the position." in letter_request(row, [ben], now).said_before


def test_the_same_file_twice_brings_nothing_new(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring_letters(file, {1, 2, 3}, now)
    again = keep_file(alice, "Sent.mbox", MBOX, now)
    assert counted(judge_all(again, now))["known"] == 3
    with pytest.raises(HeldError, match="already"):
        bring_letters(file, {1}, now)


def test_taken_back_everything_is_as_before(
    alice: Account, interview: Interview, file: BroughtFile, now: datetime
) -> None:
    before = list(_everything(alice))
    bring_letters(file, {1, 2, 3}, now)
    assert list(_everything(alice)) != before
    assert take_back(file, now) == 0
    assert list(_everything(alice)) == before


def test_one_mail_is_a_file_too(alice: Account, interview: Interview, now: datetime) -> None:
    raw = letter(PRIYA, THANKS).replace("\n", "\r\n").encode()
    file = keep_file(alice, "thanks.eml", raw, now)
    bring_letters(file, proposed(judge_all(file, now)), now)
    assert alice.past_letters.get().contact.name == "Priya Raman"


def test_whose_letters_they_are_is_what_the_account_says_or_the_candidate(
    alice: Account, file: BroughtFile, now: datetime
) -> None:
    assert senders_in(file) == ["alice@home.example", "hr@northwind.example"]
    choose_sender(file, "hr@northwind.example")
    assert judge_all(file, now)[0].why == "It was not written by you."
    with pytest.raises(InputError):
        choose_sender(file, "x@y.example")
    alice.email = "hr@northwind.example"
    alice.save()
    assert keep_file(alice, "Sent.mbox", MBOX, now).fields == ["hr@northwind.example"]


def test_more_mails_than_can_be_looked_over_are_refused(alice: Account, now: datetime) -> None:
    with pytest.raises(InputError, match="more than 5,000 mails"):
        keep_file(alice, "x.mbox", mbox(*["From: a@b.example\nDate: x\n\nx\n"] * 5001), now)
    assert not alice.brought_files.exists()


def test_what_a_stranger_has_on_record_is_unknown(charlie: Account, file: BroughtFile, now: datetime) -> None:
    theirs = keep_file(charlie, "Sent.mbox", MBOX, now)
    assert all(seat.contact is None for one in judge_all(theirs, now) for seat in one.seats)


def _everything(account: Account) -> Iterator[object]:
    yield sorted(account.contacts.values_list("name", "email"))
    yield sorted(account.follow_ups.values_list("kind", "contact", "start_at", "done_at"))
    yield account.touchpoints.count(), account.past_letters.count(), account.evidence.count()
    yield account.likenesses.count()
