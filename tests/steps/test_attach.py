"""Files that go out with a letter."""

from datetime import datetime
from email import message_from_bytes
from email.policy import default
from uuid import uuid4

import pytest

from afterword.errors import HeldError
from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.attachment import Attachment
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve, standing_approval
from afterword.steps.attach import MOST_BYTES, MOST_FILES, Chosen, attach, detach, move_up, size_in_words
from afterword.steps.debrief import keep_note
from afterword.steps.edit import edit, mark
from afterword.steps.hand_over import as_eml
from afterword.steps.proofread import proofread
from afterword.steps.settle import finish
from afterword.steps.write import write

PDF = b"%PDF-1.7\n"
RUNBOOK = Chosen("kafka-runbook.pdf", PDF)
CV = Chosen("cv.pdf", PDF + b"cv")


@pytest.fixture
def letter(interview: Interview, now: datetime) -> Letter:
    """Alice's letter to Priya, whom she promised a runbook."""
    priya = interview.interviewers.get(name="Priya Raman")
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, now)
    keep_note(interview, uuid4(), NoteKind.PROMISE, "send you the runbook by Monday", priya, now)
    return write(interview.follow_ups.get(kind="thank-you", contact=priya), now)


def names(letter: Letter) -> list[str]:
    return [one.name for one in letter.attachments.all()]


def file(letter: Letter, name: str) -> Attachment:
    return letter.attachments.get(name=name)


def approved(letter: Letter, now: datetime) -> Letter:
    approve(letter, letter.newest.number, now)
    assert standing_approval(letter)
    return letter


def test_a_file_is_kept_as_it_is_with_its_type_and_size(letter: Letter, now: datetime) -> None:
    assert attach(letter, [RUNBOOK], now) == ()
    kept = letter.attachments.get()
    assert (kept.name, kept.media_type, kept.size) == ("kafka-runbook.pdf", "application/pdf", len(PDF))
    assert bytes(kept.content) == PDF


def test_a_list_of_files_does_not_read_their_bytes(letter: Letter, now: datetime) -> None:
    attach(letter, [RUNBOOK], now)
    (listed,) = letter.attachments.all()
    assert listed.get_deferred_fields() == {"content"}


def test_a_kept_promise_reads_as_one_and_follows_the_files(letter: Letter, now: datetime) -> None:
    promised = letter.newest.body
    assert "runbook by Monday" in promised
    attach(letter, [RUNBOOK], now)
    assert "As promised, I have attached the runbook." in letter.newest.body
    assert "Monday" not in letter.newest.body
    assert proofread(letter, now).all == ()
    detach(file(letter, "kafka-runbook.pdf"), now)
    assert letter.newest.body == promised
    assert names(letter) == []


def test_a_letter_that_was_edited_is_left_alone(letter: Letter, now: datetime) -> None:
    edit(letter, letter.newest.subject, letter.newest.body.replace("Dear", "Hello"), now)
    mine = letter.newest.body
    attach(letter, [RUNBOOK], now)
    assert letter.newest.body == mine


def test_a_file_for_one_reader_is_in_no_other_letter(letter: Letter, interview: Interview, now: datetime) -> None:
    tom = interview.interviewers.get(name="Tom Okafor")
    keep_note(interview, uuid4(), NoteKind.PROMISE, "send you the runbook", tom, now)
    attach(letter, [RUNBOOK], now)
    to_tom = write(interview.follow_ups.get(kind="thank-you", contact=tom), now)
    assert "attached" in letter.newest.body
    assert "send you the runbook" in to_tom.newest.body
    assert "attached" not in to_tom.newest.body


def test_what_is_said_to_be_attached_is_attached(letter: Letter, now: datetime) -> None:
    edit(letter, letter.newest.subject, letter.newest.body.replace("As promised", "Attached, as promised"), now)
    edit(letter, letter.newest.subject, f"{letter.newest.body}\n\nP.S. The runbook is attached.", now)
    assert "attachment" in {finding.kind for finding in proofread(letter, now).blocking}
    attach(letter, [RUNBOOK], now)
    assert "attachment" not in {finding.kind for finding in proofread(letter, now).all}


def test_a_file_the_letter_does_not_mention_is_pointed_at_and_holds_nothing(letter: Letter, now: datetime) -> None:
    attach(letter, [CV], now)
    (found,) = proofread(letter, now).all
    assert (found.kind, found.blocks) == ("unmentioned-file", False)
    body = letter.newest.body
    edit(letter, letter.newest.subject, body[: found.start] + found.replacements[0] + body[found.end :], now)
    assert proofread(letter, now).all == ()


@pytest.mark.parametrize("change", ["add", "remove", "order"])
def test_any_change_to_the_files_takes_the_approval_back(letter: Letter, now: datetime, change: str) -> None:
    attach(letter, [RUNBOOK, CV], now)
    approved(letter, now)
    if change == "add":
        attach(letter, [Chosen("plan.pdf", PDF)], now)
    elif change == "remove":
        detach(file(letter, "cv.pdf"), now)
    else:
        move_up(file(letter, "cv.pdf"), now)
    assert standing_approval(letter) is None
    assert not letter.newest.approvals.filter(taken_back_at=None).exists()


@pytest.mark.parametrize("field", ["name", "media_type", "digest", "position"])
def test_the_approval_covers_names_types_contents_and_order(letter: Letter, now: datetime, field: str) -> None:
    attach(letter, [RUNBOOK, CV], now)
    approved(letter, now)
    # Past all steps, as a damaged database would.
    letter.attachments.filter(name="kafka-runbook.pdf").update(**{field: 99 if field == "position" else "other"})
    assert standing_approval(letter) is None


def test_a_letter_without_files_keeps_the_approval_it_had_before_there_were_any(letter: Letter, now: datetime) -> None:
    approved(letter, now)
    attach(letter, [CV], now)
    detach(file(letter, "cv.pdf"), now)
    letter.newest.approvals.update(taken_back_at=None)
    assert standing_approval(letter)


def test_the_page_that_did_not_show_a_file_is_out_of_date(letter: Letter, now: datetime) -> None:
    edit(letter, letter.newest.subject, letter.newest.body.replace("Dear", "Hello"), now)
    shown = mark(letter.newest)
    attach(letter, [CV], now)
    assert mark(letter.newest) != shown


def test_files_go_out_in_their_order(letter: Letter, now: datetime) -> None:
    attach(letter, [Chosen(f"{one}.pdf", PDF) for one in "abc"], now)
    move_up(file(letter, "c.pdf"), now)
    assert names(letter) == ["a.pdf", "c.pdf", "b.pdf"]
    attach(letter, [Chosen("d.pdf", PDF)], now)
    assert names(letter) == ["a.pdf", "c.pdf", "b.pdf", "d.pdf"]


def test_the_first_file_cannot_move_up_and_the_approval_stands(letter: Letter, now: datetime) -> None:
    attach(letter, [RUNBOOK], now)
    approved(letter, now)
    move_up(file(letter, "kafka-runbook.pdf"), now)
    assert standing_approval(letter)


def test_the_very_same_file_again_changes_nothing(letter: Letter, now: datetime) -> None:
    attach(letter, [RUNBOOK], now)
    approved(letter, now)
    assert attach(letter, [RUNBOOK], now) == ()
    assert len(names(letter)) == 1
    assert standing_approval(letter)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        (Chosen("CV.pdf", PDF + b"newer"), "another “cv.pdf” already"),
        (Chosen("empty.pdf", b""), "“empty.pdf” is empty"),
        (Chosen("notes", b"Notes"), "no ending"),
        (Chosen("", b"Notes"), "no name"),
        (Chosen("setup.exe", b"?"), "many mail servers refuse"),
        (Chosen("plan.pdf", b"<html>"), "called .pdf and is not a PDF"),
        (Chosen("film.mp4", b"0" * MOST_BYTES), "15 MB together, and many mail servers take no more than 15 MB"),
    ],
)
def test_what_cannot_be_sent_is_said_and_takes_no_approval_back(
    letter: Letter, now: datetime, chosen: Chosen, said: str
) -> None:
    attach(letter, [CV], now)
    approved(letter, now)
    (sentence,) = attach(letter, [chosen], now)
    assert said in sentence
    assert names(letter) == ["cv.pdf"]
    assert standing_approval(letter)


def test_one_file_that_cannot_be_sent_does_not_keep_the_others_out(letter: Letter, now: datetime) -> None:
    assert len(attach(letter, [Chosen("setup.exe", b"?"), RUNBOOK, Chosen("e.pdf", b"")], now)) == 2
    assert names(letter) == ["kafka-runbook.pdf"]


def test_a_letter_carries_fifteen_megabytes_and_no_byte_more(letter: Letter, now: datetime) -> None:
    assert attach(letter, [Chosen("a.zip", b"PK\x03\x04" + b"0" * (MOST_BYTES - 5))], now) == ()
    assert attach(letter, [Chosen("b.txt", b"0")], now) == ()
    assert len(attach(letter, [Chosen("c.txt", b"0")], now)) == 1


def test_all_that_a_letter_carries_stays_below_what_most_servers_take(letter: Letter, now: datetime) -> None:
    attach(letter, [Chosen("a.zip", b"PK\x03\x04" + b"0" * (MOST_BYTES - 4))], now)
    approved(letter, now)
    assert len(as_eml(letter, now)) < 20_600_000


def test_a_letter_carries_twenty_files(letter: Letter, now: datetime) -> None:
    sentences = attach(letter, [Chosen(f"{one}.txt", b"0") for one in range(MOST_FILES + 1)], now)
    assert ["at most 20 files" in sentence for sentence in sentences] == [True]


def test_a_letter_that_is_done_keeps_its_files(letter: Letter, now: datetime) -> None:
    attach(letter, [CV], now)
    finish(letter.follow_up, now)
    done = Letter.objects.get()
    with pytest.raises(HeldError, match="done already"):
        attach(done, [RUNBOOK], now)
    with pytest.raises(HeldError, match="done already"):
        detach(file(done, "cv.pdf"), now)
    assert names(done) == ["cv.pdf"]


def test_the_eml_carries_the_files(letter: Letter, now: datetime) -> None:
    attach(letter, [Chosen("Lebenslauf – Größe.txt", "Größe\r\n.\r\n".encode())], now)
    approved(letter, now)
    content = as_eml(letter, now)
    assert content.isascii()
    (part,) = message_from_bytes(content, policy=default).iter_attachments()
    assert (part.get_filename(), part.get_content_type()) == ("Lebenslauf – Größe.txt", "text/plain")
    assert part.get_payload(decode=True) == "Größe\r\n.\r\n".encode()


def test_a_letter_that_goes_takes_its_files_with_it(alice: Account, letter: Letter, now: datetime) -> None:
    attach(letter, [CV], now)
    FollowUp.objects.get(pk=letter.follow_up_id).delete()
    assert not Attachment.objects.exists()


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (1, "1 byte"),
        (999, "999 bytes"),
        (240_400, "240 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (1_240_000, "1.2 MB"),
    ],
)
def test_a_size_is_read_at_a_glance(size: int, said: str) -> None:
    assert size_in_words(size) == said
