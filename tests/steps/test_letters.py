"""From notes to a letter that was approved, handed over and is on the log."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from afterword.errors import HeldError
from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.hand_over import Way
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve, standing_approval, take_back
from afterword.steps.capture import InterviewDetails, Met, capture, speak
from afterword.steps.debrief import keep_note
from afterword.steps.edit import edit
from afterword.steps.hand_over import as_eml, hand_over, stayed, unanswered, went_out
from afterword.steps.proofread import proofread, settle
from afterword.steps.write import sign_as, write, write_again


@pytest.fixture
def to_priya(interview: Interview) -> FollowUp:
    return interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")


@pytest.fixture
def letter(to_priya: FollowUp, now: datetime) -> Letter:
    note(to_priya.interview, NoteKind.NEED, "someone to move billing to Kafka", now)
    note(to_priya.interview, NoteKind.MINE, "moved invoicing for 40 shops to Kafka", now)
    return write(to_priya, now)


def note(interview: Interview, kind: NoteKind, text: str, now: datetime) -> None:
    keep_note(interview, uuid4(), kind, text, interview.interviewers.get(name="Priya Raman"), now)


def approved(letter: Letter, now: datetime) -> None:
    approve(letter, letter.newest.number, now)


def test_a_letter_is_written_from_the_notes(letter: Letter) -> None:
    assert "someone to move billing to Kafka" in letter.newest.body
    assert letter.newest.body.endswith("Alice Example")


def test_an_interview_past_midnight_is_spoken_of_by_the_day_it_began_on(letter: Letter) -> None:
    interview = letter.follow_up.interview
    begin = interview.local_start.replace(hour=23, minute=30)
    interview.starts_at, interview.ends_at = begin, begin + timedelta(hours=1)
    interview.save()
    write_again(letter, interview.ends_at + timedelta(hours=1))
    assert "on Thursday" in letter.newest.body
    assert not proofread(letter, interview.ends_at + timedelta(hours=1)).blocking


def test_each_sentence_knows_its_notes(letter: Letter) -> None:
    need = letter.follow_up.interview.notes.get(kind="need")
    assert any(str(need.pk) in source["notes"] for source in letter.newest.sources)


def test_a_panel_gets_different_letters(letter: Letter, interview: Interview, now: datetime) -> None:
    to_tom = write(interview.follow_ups.get(kind="thank-you", contact__name="Tom Okafor"), now)
    assert to_tom.newest.body != letter.newest.body
    assert "Kafka" not in to_tom.newest.body


def test_an_untouched_letter_follows_the_notes(letter: Letter, now: datetime) -> None:
    note(letter.follow_up.interview, NoteKind.PROMISE, "send the runbook", now)
    assert "runbook" in write(letter.follow_up, now).newest.body


def test_an_edited_letter_is_left_alone(letter: Letter, now: datetime) -> None:
    edit(letter, letter.newest.subject, letter.newest.body + "\n\nP.S. Mine.", now)
    note(letter.follow_up.interview, NoteKind.PROMISE, "send the runbook", now)
    assert "runbook" not in write(letter.follow_up, now).newest.body


def test_writing_again_keeps_what_was_written_by_hand(letter: Letter, now: datetime) -> None:
    edit(letter, "Mine", "All mine.", now)
    write_again(letter, now)
    assert letter.versions.filter(body="All mine.").exists()
    assert letter.newest.body != "All mine."


def test_before_the_interview_there_is_no_letter(to_priya: FollowUp, now: datetime) -> None:
    with pytest.raises(HeldError):
        write(to_priya, to_priya.interview.starts_at - timedelta(days=1))


def test_a_clean_letter_can_be_approved(letter: Letter, now: datetime) -> None:
    assert proofread(letter, now).blocking == ()
    approved(letter, now)
    assert standing_approval(letter) is not None


def test_a_misspelt_name_holds_the_letter_until_it_is_settled(letter: Letter, now: datetime) -> None:
    edit(letter, letter.newest.subject, letter.newest.body.replace("Dear Priya", "Dear Prija"), now)
    held = proofread(letter, now).blocking
    assert held
    with pytest.raises(HeldError, match=r"holds? the letter"):
        approved(letter, now)
    for finding in held:
        settle(letter, finding.kind, letter.newest.body[finding.start : finding.end], now)
    approved(letter, now)


def test_any_edit_takes_the_approval_back(letter: Letter, now: datetime) -> None:
    approved(letter, now)
    edit(letter, letter.newest.subject, letter.newest.body.replace("Dear", "Hello"), now)
    assert standing_approval(letter) is None


def test_correcting_the_address_takes_the_approval_back(letter: Letter, now: datetime) -> None:
    approved(letter, now)
    contact = letter.follow_up.contact
    assert contact is not None
    contact.email = "priya.raman@northwind.example"
    contact.save()
    assert standing_approval(Letter.objects.get()) is None


def test_only_the_text_that_was_read_is_approved(letter: Letter, now: datetime) -> None:
    read = letter.newest.number
    edit(letter, letter.newest.subject, letter.newest.body.replace("Dear", "Hello"), now)
    with pytest.raises(HeldError, match="changed since you read it"):
        approve(letter, read, now)


def test_nothing_is_handed_over_without_approval(letter: Letter, now: datetime) -> None:
    with pytest.raises(HeldError, match="Approve the letter first"):
        hand_over(letter, Way.COPY, now)
    with pytest.raises(HeldError, match="Approve the letter first"):
        as_eml(letter, now)
    approved(letter, now)
    take_back(letter, now)
    with pytest.raises(HeldError, match="Approve the letter first"):
        hand_over(letter, Way.COPY, now)


def test_a_letter_that_went_out_is_done_and_on_the_log(alice: Account, letter: Letter, now: datetime) -> None:
    approved(letter, now)
    handed = hand_over(letter, Way.COPY, now)
    assert unanswered(alice) == handed
    went_out(handed, now + timedelta(minutes=5))
    letter.follow_up.refresh_from_db()
    assert letter.follow_up.done_at == now + timedelta(minutes=5)
    assert [touch.happened_at for touch in alice.touchpoints.all()] == [now]
    assert unanswered(alice) is None


def test_saying_twice_that_it_went_out_is_one_touchpoint(alice: Account, letter: Letter, now: datetime) -> None:
    approved(letter, now)
    handed = hand_over(letter, Way.COPY, now)
    went_out(handed, now)
    went_out(handed, now + timedelta(minutes=1))
    assert alice.touchpoints.count() == 1


def test_a_letter_that_stayed_is_still_owed_and_not_asked_about_again(
    alice: Account, letter: Letter, now: datetime
) -> None:
    approved(letter, now)
    handed = hand_over(letter, Way.MAIL_APP, now)
    stayed(handed, now)
    letter.follow_up.refresh_from_db()
    assert letter.follow_up.is_open
    assert unanswered(alice) is None


def test_the_eml_keeps_every_line_and_every_accent(letter: Letter, now: datetime) -> None:
    from email import message_from_bytes
    from email.policy import default

    contact = letter.follow_up.contact
    assert contact is not None
    contact.name = "Renée Łukasz-O’Neill"
    contact.save()
    write_again(letter, now)
    approved(letter, now)
    message = message_from_bytes(as_eml(letter, now), policy=default)
    assert message["To"].addresses[0].display_name == "Renée Łukasz-O’Neill"
    assert message["X-Unsent"] == "1"
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").strip() == letter.newest.body


def test_a_day_worked_out_from_a_note_stays_a_fact_when_its_sentence_is_changed(
    letter: Letter, interview: Interview, now: datetime
) -> None:
    note(interview, NoteKind.PROMISE, "send the runbook tomorrow", now)
    saturday = now + timedelta(days=1)
    body = write(letter.follow_up, now).newest.body
    assert "runbook on Friday, June 12" in body
    assert [finding.message for finding in proofread(letter, saturday).all] == [
        "Friday, June 12 is gone by on the day this is sent."
    ]
    edit(letter, letter.newest.subject, body.replace("the runbook", "the whole runbook"), now)
    assert "fact" not in {finding.kind for finding in proofread(letter, saturday).all}


def test_a_day_that_no_note_says_any_more_is_no_fact(letter: Letter, interview: Interview, now: datetime) -> None:
    note(interview, NoteKind.PROMISE, "send the runbook tomorrow", now)
    body = write(letter.follow_up, now).newest.body
    edit(letter, letter.newest.subject, body.replace("the runbook", "the whole runbook"), now)
    interview.notes.filter(kind="promise").delete()
    kinds = {finding.kind for finding in proofread(letter, now + timedelta(days=1)).blocking}
    assert "source" in kinds


def test_a_touch_of_family_stands_in_the_letter_only_where_it_is_ticked(
    letter: Letter, interview: Interview, now: datetime
) -> None:
    priya, client_id = interview.interviewers.get(name="Priya Raman"), uuid4()
    text = "have kids who play handball"
    keep_note(interview, client_id, NoteKind.COMMON, text, priya, now)
    assert "handball" not in write(letter.follow_up, now).newest.body
    keep_note(interview, client_id, NoteKind.COMMON, text, priya, now, ticked=True)
    assert "handball" in write(letter.follow_up, now).newest.body


def test_no_sentence_of_an_earlier_interview_at_this_employer_comes_again(
    alice: Account, interview: Interview, letter: Letter, now: datetime
) -> None:
    later = capture(
        alice,
        InterviewDetails(
            employer="Northwind",
            role="Data Engineer",
            start=now - timedelta(hours=6),
            end=now - timedelta(hours=5),
            time_zone="America/New_York",
            mode="video",
            met=(Met("Priya Raman", email="priya@northwind.example"),),
        ),
        now,
    )
    first = {sentence["text"].replace("Backend", "Data") for sentence in letter.newest.sources}
    second = write(later.follow_ups.get(kind="thank-you"), now).newest
    assert not first & {sentence["text"] for sentence in second.sources}
    # The earlier letter does not move because a later one is there.
    before = letter.newest.body
    assert write(letter.follow_up, now).newest.body == before


def test_the_same_passage_in_two_letters_of_a_panel_is_pointed_at(
    letter: Letter, interview: Interview, now: datetime
) -> None:
    to_tom = write(interview.follow_ups.get(kind="thank-you", contact__name="Tom Okafor"), now)
    assert "sameness" not in {one.kind for one in proofread(letter, now).all}
    edit(to_tom, to_tom.newest.subject, letter.newest.body.replace("Priya", "Tom"), now)
    assert "sameness" in {one.kind for one in proofread(letter, now).all}


def test_a_formal_account_writes_formally_and_the_proofreader_agrees(letter: Letter, now: datetime) -> None:
    sign_as(letter, "Alice Example", "", now, "formal")
    letter.refresh_from_db()
    assert letter.newest.body.startswith("Dear Priya Raman,\n")
    assert "\n\nSincerely,\n" in letter.newest.body
    assert not proofread(letter, now).all


def test_an_opening_may_speak_otherwise_than_the_account(letter: Letter, now: datetime) -> None:
    sign_as(letter, "Alice Example", "", now, "formal")
    speak(letter.follow_up.interview.opening, "plain")
    again = write(FollowUp.objects.get(pk=letter.follow_up_id), now)
    assert again.newest.body.startswith("Dear Priya,\n")
    assert "\n\nKind regards,\n" in again.newest.body
