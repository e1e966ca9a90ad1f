"""An approved letter on its way: sent once, held, called back, put off, refused, in doubt."""

import io
from collections.abc import Callable
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

import pytest

from afterword.archive.packing import pack
from afterword.errors import HeldError, InputError
from afterword.mail.point import Point
from afterword.mail.server import Security, Server
from afterword.mail.timeouts import Timeouts
from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.hand_over import Way
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.advance import advance
from afterword.steps.approve import approve, standing_approval, take_back
from afterword.steps.attach import Chosen, attach, detach
from afterword.steps.bring import bring
from afterword.steps.doubt import evidence, it_went_out, send_again
from afterword.steps.due import due
from afterword.steps.edit import edit
from afterword.steps.hand_over import hand_over
from afterword.steps.mailbox import MailboxDetails, connect, disconnect
from afterword.steps.outbox import on_the_way, troubled, waiting
from afterword.steps.schedule import UNDO, call_back, hold, moments, schedule, why_not
from afterword.steps.settle import finish
from afterword.steps.take import contents
from afterword.work.due import LEASE, claim, release_leases
from tests.mail_servers.faulty import DROP, DROP_AFTER_TAKING, PASSWORD, Faulty

CV = Chosen("cv.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40)
# Nothing here hangs; a busy machine may take its time.
PATIENT = Timeouts(*(timedelta(seconds=20) for _ in range(4)))


class Killed(BaseException):
    """What SIGKILL is, as far as a process can be asked to die in the middle of a test."""


def tick(at: datetime, reached: Callable[[Point], None] = lambda point: None) -> None:
    """What the clock does at this moment."""
    for one in claim(at, 3):
        advance(one.pk, one.attempt, lambda: at, reached=reached, timeouts=PATIENT)


def killed_at(point: Point) -> Callable[[Point], None]:
    def die(reached: Point) -> None:
        if reached == point:
            raise Killed

    return die


def state_of(letter: Letter) -> str:
    entry = on_the_way(letter)
    return entry.state if entry else ""


def ids(post: Faulty) -> list[str]:
    return [str(message["Message-ID"]) for message in post.messages]


def test_a_letter_goes_out_after_a_minute_to_undo(letter: Letter, post: Faulty, now: datetime) -> None:
    schedule(letter, None, now)
    tick(now + UNDO - timedelta(seconds=1))
    assert post.taken == []
    tick(now + UNDO)
    (message,) = post.messages
    assert str(message["From"]) == "Alice Example <alice@home.example>"
    assert str(message["To"]) == "Priya Raman <priya@northwind.example>"
    assert message["Message-ID"] == letter.newest.approvals.get().message_id
    assert state_of(letter) == OutboxState.ACCEPTED


def test_a_sent_letter_is_done_and_on_the_log(letter: Letter, now: datetime) -> None:
    schedule(letter, None, now)
    tick(now + UNDO)
    row = FollowUp.objects.get(pk=letter.follow_up_id)
    assert row.done_at == now + UNDO
    assert row.interview.touchpoints.get().happened_at == now + UNDO


def test_nothing_goes_out_without_an_approval(letter: Letter, now: datetime) -> None:
    take_back(letter, now)
    with pytest.raises(HeldError, match="Approve"):
        schedule(letter, None, now)


def test_the_moments_lie_in_the_readers_day_and_before_the_limit(letter: Letter, now: datetime) -> None:
    found = moments(letter, now)
    assert len(found) == 3
    for moment in found:
        assert 8 <= moment.astimezone(ZoneInfo("America/New_York")).hour < 20
        assert now < moment <= (letter.follow_up.limit_at or now)


def test_undo_within_the_minute_keeps_the_letter_here_and_approved(letter: Letter, post: Faulty, now: datetime) -> None:
    call_back(schedule(letter, None, now), now)
    tick(now + timedelta(hours=1))
    assert post.taken == []
    assert standing_approval(letter)
    assert on_the_way(letter) is None


def test_a_held_letter_waits_for_another_moment(letter: Letter, post: Faulty, now: datetime) -> None:
    hold(schedule(letter, None, now), now)
    tick(now + timedelta(hours=1))
    assert post.taken == []
    assert [entry.state for entry in troubled(letter.account)] == [OutboxState.HELD]
    schedule(letter, now + timedelta(hours=2), now)
    tick(now + timedelta(hours=2))
    assert len(post.taken) == 1


def test_a_letter_cannot_be_sent_a_second_time(letter: Letter, post: Faulty, now: datetime) -> None:
    schedule(letter, None, now)
    tick(now + UNDO)
    with pytest.raises(HeldError):
        schedule(Letter.objects.get(pk=letter.pk), None, now + UNDO)


def test_while_it_waits_it_is_not_handed_over_as_well(letter: Letter, now: datetime) -> None:
    schedule(letter, None, now)
    with pytest.raises(HeldError, match="twice"):
        hand_over(letter, Way.COPY, now)


@pytest.mark.parametrize("change", ["edit", "take back", "finish", "attach"])
def test_a_change_calls_a_waiting_letter_back(letter: Letter, post: Faulty, now: datetime, change: str) -> None:
    schedule(letter, None, now)
    if change == "edit":
        edit(letter, "Another subject", letter.newest.body, now)
    elif change == "take back":
        take_back(letter, now)
    elif change == "attach":
        attach(letter, [CV], now)
    else:
        finish(letter.follow_up, now)
    tick(now + UNDO)
    assert post.taken == []


def test_a_letter_goes_out_with_its_files(letter: Letter, post: Faulty, now: datetime) -> None:
    attach(letter, [CV, Chosen("Größe 東京.csv", "Größe;.\r\n.\r\n".encode())], now)
    approve(letter, letter.newest.number, now)
    schedule(letter, None, now)
    tick(now + UNDO)
    parts = message_from_bytes(post.taken[0], policy=default).iter_attachments()
    assert [(part.get_filename(), part.get_content_type(), part.get_payload(decode=True)) for part in parts] == [
        (CV.name, "application/pdf", CV.content),
        ("Größe 東京.csv", "text/csv", "Größe;.\r\n.\r\n".encode()),
    ]


@pytest.mark.parametrize("change", ["attach", "detach"])
def test_another_file_while_it_goes_out_and_no_dot_is_sent(
    letter: Letter, post: Faulty, now: datetime, change: str
) -> None:
    attach(letter, [CV], now)
    approve(letter, letter.newest.number, now)
    schedule(letter, None, now)

    def regret(point: Point) -> None:
        if point == Point.BODY_SENT and change == "attach":
            attach(letter, [Chosen("plan.pdf", CV.content)], now)
        elif point == Point.BODY_SENT:
            detach(letter.attachments.get(), now)

    tick(now + UNDO, regret)
    assert post.taken == []
    assert on_the_way(letter) is None


def test_after_the_commit_no_file_can_be_added_or_removed(letter: Letter, post: Faulty, now: datetime) -> None:
    attach(letter, [CV], now)
    approve(letter, letter.newest.number, now)
    schedule(letter, None, now)
    refused: list[str] = []

    def regret(point: Point) -> None:
        if point == Point.COMMITTED:
            with pytest.raises(HeldError, match="on its way") as held:
                attach(letter, [Chosen("plan.pdf", CV.content)], now)
            refused.append(held.value.sentence)
            with pytest.raises(HeldError, match="on its way"):
                detach(letter.attachments.get(), now)

    tick(now + UNDO, regret)
    assert len(refused) == len(post.taken) == 1
    assert [one.name for one in letter.attachments.all()] == [CV.name]
    assert standing_approval(letter)


def test_another_address_of_the_reader_holds_the_letter(letter: Letter, post: Faulty, now: datetime) -> None:
    schedule(letter, None, now)
    contact = letter.follow_up.contact
    assert contact
    contact.email = "someone@else.example"
    contact.save()
    tick(now + UNDO)
    assert post.taken == []
    assert "changed after you approved" in troubled(letter.account)[0].sentence


def test_what_waits_is_not_due_and_is_named(letter: Letter, now: datetime) -> None:
    schedule(letter, None, now)
    assert letter.follow_up_id not in [card.follow_up.pk for card in due(letter.account, now)]
    assert [entry.letter for entry in waiting(letter.account)] == [letter]


@pytest.mark.parametrize("point", list(Point)[: list(Point).index(Point.COMMITTED)])
def test_killed_before_the_commit_it_goes_out_once(letter: Letter, post: Faulty, now: datetime, point: Point) -> None:
    schedule(letter, None, now)
    with pytest.raises(Killed):
        tick(now + UNDO, killed_at(point))
    assert state_of(letter) == OutboxState.TRANSMITTING
    first = bytes(OutboxEntry.objects.get().content or b"")
    release_leases(now + UNDO * 2)
    tick(now + UNDO * 2)
    assert [one.rstrip() for one in post.taken] == [first.rstrip()]
    assert state_of(letter) == OutboxState.ACCEPTED


@pytest.mark.parametrize("point", [Point.COMMITTED, Point.DOT_SENT, Point.ANSWERED])
def test_killed_after_the_commit_it_is_never_sent_again_by_itself(
    letter: Letter, post: Faulty, now: datetime, point: Point
) -> None:
    schedule(letter, None, now)
    with pytest.raises(Killed):
        tick(now + UNDO, killed_at(point))
    release_leases(now + UNDO * 2)
    for minute in range(60):
        tick(now + UNDO * 2 + timedelta(minutes=minute))
    assert len(post.taken) <= 1
    assert post.commands.count("DATA") == 1
    (entry,) = troubled(letter.account)
    assert entry.state == OutboxState.DOUBT
    facts = " ".join(evidence(entry, ZoneInfo("America/New_York")).sentences)
    assert "10:01" in facts
    assert "could not be looked for" in facts


def test_asked_the_candidate_says_that_it_went_out(letter: Letter, post: Faulty, now: datetime) -> None:
    post.faults["dot"] = DROP_AFTER_TAKING
    schedule(letter, None, now)
    tick(now + UNDO)
    it_went_out(OutboxEntry.objects.get(), now + timedelta(hours=1))
    assert state_of(letter) == OutboxState.ACCEPTED
    assert not FollowUp.objects.get(pk=letter.follow_up_id).is_open
    with pytest.raises(HeldError):
        send_again(OutboxEntry.objects.get(), now)


def test_sent_again_it_is_the_very_same_message(letter: Letter, post: Faulty, now: datetime) -> None:
    post.faults["dot"] = DROP_AFTER_TAKING
    schedule(letter, None, now)
    tick(now + UNDO)
    post.faults.clear()
    send_again(OutboxEntry.objects.get(), now + timedelta(hours=1))
    tick(now + timedelta(hours=1))
    assert len(set(ids(post))) == 1
    assert post.taken[0] == post.taken[1]


def test_put_off_it_is_tried_again_with_the_same_bytes(letter: Letter, post: Faulty, now: datetime) -> None:
    post.faults["RCPT"] = "451 come back"
    schedule(letter, None, now)
    tick(now + UNDO)
    (entry,) = waiting(letter.account)
    assert (entry.state, entry.said, entry.retries) == (OutboxState.RETRY, "451 come back", 1)
    before = bytes(entry.content or b"")
    post.faults.clear()
    assert entry.due_at
    tick(entry.due_at)
    assert [one.rstrip() for one in post.taken] == [before.rstrip()]


def test_put_off_for_a_day_the_candidate_is_asked(letter: Letter, post: Faulty, now: datetime) -> None:
    post.faults["greeting"] = "421 busy"
    schedule(letter, None, now)
    OutboxEntry.objects.update(retries=10)
    tick(now + UNDO)
    assert [entry.state for entry in troubled(letter.account)] == [OutboxState.HELD]


def test_a_refusal_says_why_and_the_letter_is_due_again(letter: Letter, post: Faulty, now: datetime) -> None:
    post.faults["RCPT"] = "550 no such user"
    schedule(letter, None, now)
    tick(now + UNDO)
    (entry,) = troubled(letter.account)
    assert (entry.state, entry.said) == (OutboxState.REFUSED, "550 no such user")
    assert "Check the card" in entry.sentence
    assert letter.follow_up_id in [card.follow_up.pk for card in due(letter.account, now)]


def test_a_password_that_stopped_working_holds_the_letter(letter: Letter, post: Faulty, now: datetime) -> None:
    post.faults["AUTH"] = "535 5.7.8 no"
    schedule(letter, None, now)
    tick(now + UNDO)
    assert [entry.state for entry in troubled(letter.account)] == [OutboxState.HELD]
    assert "app password" in Mailbox.objects.get().failure


def test_dropped_before_the_dot_it_is_tried_again(letter: Letter, post: Faulty, now: datetime) -> None:
    post.faults["DATA"] = DROP
    schedule(letter, None, now)
    tick(now + UNDO)
    assert state_of(letter) == OutboxState.RETRY


def test_a_line_that_broke_during_the_commit_puts_the_letter_off(letter: Letter, post: Faulty, now: datetime) -> None:
    schedule(letter, None, now)

    def hang_up(point: Point) -> None:
        if point == Point.COMMITTED:
            post.hang_up()

    tick(now + UNDO, hang_up)
    (entry,) = waiting(letter.account)
    assert (entry.state, entry.committed_at, post.taken) == (OutboxState.RETRY, None, [])
    assert entry.due_at
    tick(entry.due_at)
    assert len(post.taken) == 1


def test_called_back_while_it_goes_out_no_dot_is_sent(letter: Letter, post: Faulty, now: datetime) -> None:
    entry = schedule(letter, None, now)

    def regret(point: Point) -> None:
        if point == Point.BODY_SENT:
            call_back(entry, now)

    tick(now + UNDO, regret)
    assert post.taken == []
    assert on_the_way(letter) is None


def test_after_the_commit_it_cannot_be_called_back(letter: Letter, post: Faulty, now: datetime) -> None:
    entry = schedule(letter, None, now)
    seen: list[str] = []

    def regret(point: Point) -> None:
        if point == Point.COMMITTED:
            with pytest.raises(HeldError) as held:
                call_back(entry, now)
            seen.append(held.value.sentence)

    tick(now + UNDO, regret)
    assert len(seen) == len(post.taken) == 1


def test_a_second_worker_with_an_old_claim_sends_nothing(letter: Letter, post: Faulty, now: datetime) -> None:
    schedule(letter, None, now)
    (old,) = claim(now + UNDO, 3)
    assert claim(now + UNDO, 3) == ()
    (fresh,) = claim(now + UNDO + LEASE, 3)
    advance(old.pk, old.attempt, lambda: now + UNDO, timeouts=PATIENT)
    assert post.taken == []
    advance(fresh.pk, fresh.attempt, lambda: now + UNDO, timeouts=PATIENT)
    assert len(post.taken) == 1


def test_a_laptop_that_slept_past_the_limit_asks(letter: Letter, post: Faulty, now: datetime) -> None:
    schedule(letter, None, now)
    tick(now + timedelta(days=3))
    assert post.taken == []
    assert state_of(letter) in (OutboxState.RETRY, OutboxState.HELD)


def test_without_a_mailbox_the_letter_says_how(letter: Letter, now: datetime) -> None:
    schedule(letter, None, now)
    disconnect(letter.account, now)
    assert [entry.sentence for entry in troubled(letter.account)] == ["Your mailbox was disconnected."]
    assert "Settings" in (why_not(letter) or "")


def test_the_password_is_sealed(mailbox: Mailbox) -> None:
    assert PASSWORD.encode() not in bytes(mailbox.sealed_password or b"")


def test_another_server_does_not_get_the_password_of_the_first(mailbox: Mailbox, alice: Account, now: datetime) -> None:
    other = Server("elsewhere.example", 465, Security.TLS)
    with pytest.raises(InputError, match="password is missing"):
        connect(alice, MailboxDetails("alice@home.example", "", "", other, other, files_sent=False), now)


@pytest.mark.parametrize("state", ["approved", "doubt"])
def test_what_waited_when_an_archive_was_made_never_goes_out_by_itself(
    letter: Letter, post: Faulty, now: datetime, charlie: Account, state: str
) -> None:
    schedule(letter, None, now)
    OutboxEntry.objects.update(state=state, content=b"x")
    file = io.BytesIO()
    pack(contents(letter.account, now), file)
    OutboxEntry.objects.all().delete()
    bring(charlie, io.BytesIO(file.getvalue()))
    tick(now + UNDO)
    (entry,) = charlie.outbox_entries.all()
    assert (entry.state, post.taken) == (OutboxState.HELD, [])
    assert "archive" in entry.sentence
    assert charlie.mailbox.sealed_password is None
    assert PASSWORD.encode() not in file.getvalue()
