"""Everything can be taken along; what is for the candidate only is left out where others will read it."""

import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.hand_over import Way
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve
from afterword.steps.attach import Chosen, attach
from afterword.steps.debrief import feel, keep_note
from afterword.steps.edit import edit
from afterword.steps.hand_over import hand_over, went_out
from afterword.steps.proofread import settle
from afterword.steps.take import contents, take
from afterword.steps.write import write

SECRET = "Priya looked terribly bored during my whole talk"


@pytest.fixture
def letter(interview: Interview, now: datetime) -> Letter:
    priya = interview.interviewers.get(name="Priya Raman")
    for kind, text in ((NoteKind.NEED, "someone to move billing to Kafka"), (NoteKind.PRIVATE, SECRET)):
        keep_note(interview, uuid4(), kind, text, priya, now)
    feel(interview, "badly")
    return write(interview.follow_ups.get(kind="thank-you", contact=priya), now)


def read(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_the_papers_can_be_read_by_anybody(letter: Letter, alice: Account, now: datetime, tmp_path: Path) -> None:
    take(alice, tmp_path / "all.zip", now)
    found = read(tmp_path / "all.zip")
    paper = found["letters/2026-06-11-northwind-priya-raman.txt"]
    assert paper.startswith("To: Priya Raman <priya@northwind.example>\nAbout: Backend Engineer at Northwind")
    assert letter.newest.body in paper
    assert "FN:Priya Raman" in found["contacts.vcf"]
    assert "Priya Raman,Northwind,Staff Engineer,priya@northwind.example" in found["contacts.csv"]
    assert "DTSTART:20260611T180000Z" in found["interviews.ics"]
    assert "afterword import" in found["README.txt"]


def test_a_letter_s_paper_is_its_newest_wording(letter: Letter, alice: Account, now: datetime, tmp_path: Path) -> None:
    edit(letter, "Mine", "All mine.", now)
    take(alice, tmp_path / "all.zip", now)
    assert "All mine." in read(tmp_path / "all.zip")["letters/2026-06-11-northwind-priya-raman.txt"]


def test_what_is_attached_lies_beside_the_letter_and_is_named_in_it(
    letter: Letter, alice: Account, now: datetime, tmp_path: Path
) -> None:
    attach(letter, [Chosen("cv.pdf", b"%PDF-1.7"), Chosen("Größe.txt", b"42")], now)
    take(alice, tmp_path / "all.zip", now)
    found = read(tmp_path / "all.zip")
    cv, size = alice.attachments.order_by("position")
    assert (found[f"files/{cv.pk}/cv.pdf"], found[f"files/{size.pk}/Größe.txt"]) == ("%PDF-1.7", "42")
    paper = found["letters/2026-06-11-northwind-priya-raman.txt"]
    assert f"Attached: files/{cv.pk}/cv.pdf\nAttached: files/{size.pk}/Größe.txt\n\nDear Priya" in paper


def test_the_files_of_a_letter_that_is_not_shared_are_not_shared(letter: Letter, alice: Account, now: datetime) -> None:
    attach(letter, [Chosen("cv.pdf", b"%PDF-1.7")], now)
    assert list(contents(alice, now, share=True).files.values()) == [b"%PDF-1.7"]
    letter.versions.update(body=f"{SECRET}.")
    assert not contents(alice, now, share=True).files


def test_two_exports_of_the_same_moment_are_the_same_bytes(
    letter: Letter, alice: Account, now: datetime, tmp_path: Path
) -> None:
    take(alice, tmp_path / "one.zip", now)
    take(alice, tmp_path / "two.zip", now)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_nobody_else_s_rows_are_taken(letter: Letter, charlie: Account, now: datetime) -> None:
    taken = contents(charlie, now)
    assert {kind: len(rows) for kind, rows in taken.rows.items() if rows} == {"account": 1}


def test_an_export_keeps_what_is_private(letter: Letter, alice: Account, now: datetime, tmp_path: Path) -> None:
    take(alice, tmp_path / "all.zip", now)
    assert SECRET in read(tmp_path / "all.zip")["records/notes.jsonl"]


def test_what_is_shared_holds_nothing_private(letter: Letter, alice: Account, now: datetime, tmp_path: Path) -> None:
    take(alice, tmp_path / "share.zip", now, share=True)
    found = read(tmp_path / "share.zip")
    assert not [name for name, text in found.items() if "bored" in text]
    assert "badly" not in found["records/interviews.jsonl"]
    assert "Kafka" in found["records/notes.jsonl"]
    assert '"share": true' in found["manifest.json"]


def test_a_letter_that_repeats_a_private_note_is_not_shared_in_that_wording(
    letter: Letter, alice: Account, now: datetime, tmp_path: Path
) -> None:
    first = letter.newest.body
    edit(letter, "Thank you", f"Dear Priya,\n\n{SECRET}.\n\nAlice Example", now)
    settle(letter, "private-note", SECRET, now)
    take(alice, tmp_path / "share.zip", now, share=True)
    found = read(tmp_path / "share.zip")
    assert not [name for name, text in found.items() if "bored" in text]
    assert first in found["letters/2026-06-11-northwind-priya-raman.txt"]


def test_a_letter_with_no_other_wording_is_not_shared_but_that_it_went_out_is(
    letter: Letter, alice: Account, now: datetime
) -> None:
    approve(letter, letter.newest.number, now)
    went_out(hand_over(letter, Way.COPY, now), now + timedelta(minutes=1))
    letter.versions.update(body=f"{SECRET}.")
    shared = contents(alice, now, share=True).rows
    assert not shared["letters"]
    assert not shared["approvals"]
    assert [touchpoint["hand_over"] for touchpoint in shared["touchpoints"]] == [None]
    assert len(contents(alice, now).rows["letters"]) == 1


def test_an_export_never_overwrites_by_itself(alice: Account, now: datetime, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_text("older")
    with pytest.raises(InputError, match="exists already"):
        take(alice, path, now)
    assert path.read_text() == "older"
    take(alice, path, now, replace=True)
    assert zipfile.is_zipfile(path)
