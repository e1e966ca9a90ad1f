"""The pages that come from the code are those of today's code."""

import re
import runpy
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from afterword.cli.shown import (
    answers,
    follow_ups,
    interviews,
    letters,
    mailboxes,
    notes,
    outbox,
    touchpoints,
    waits,
)
from afterword.cli.shown.due import due_as_json
from afterword.letters.notes import NoteKind
from afterword.mail.recognise import Kind
from afterword.mail.server import Security, Server
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.steps.answers.arrived import Received
from afterword.steps.approve import approve
from afterword.steps.debrief import keep_note
from afterword.steps.due import due
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.schedule import schedule
from afterword.steps.touch import Told, touch
from afterword.steps.wait import waiting
from afterword.steps.write import write

DOCS = Path("docs")
MADE = runpy.run_path(str(DOCS / "make.py"))


@pytest.mark.parametrize("name", ["commands", "interfaces"])
def test_a_made_page_is_current(name: str) -> None:
    assert (DOCS / f"{name}.md").read_text(encoding="utf-8") == MADE[f"{name}_page"](), "Run: python docs/make.py"


def test_every_batch_has_an_example_that_is_answered() -> None:
    page = (DOCS / "interfaces.md").read_text(encoding="utf-8")
    examples = re.findall(r"```sh\nafterword (.+)\n```\n\n```jsonl\n(?:.+\n)+```\n\n```jsonl\n(?:.+\n)+```", page)
    assert [tuple(example.split()) for example in examples] == list(MADE["BATCHES"])


def test_every_key_that_is_printed_is_explained(interview: Interview, alice: Account, now: datetime) -> None:
    note = keep_note(interview, uuid4(), NoteKind.TALK, "billing", None, now)
    assert note
    letter = write(interview.follow_ups.filter(kind="thank-you")[0], now)
    assert explained("interview") == list(interviews.as_json(interview))
    assert explained("due") == list(due_as_json(due(alice, now)[0]))
    assert explained("note") == list(notes.as_json(note))
    assert explained("letter") == list(letters.as_json(letter, now))


def test_every_key_of_a_wait_is_explained(interview: Interview, alice: Account, now: datetime) -> None:
    assert explained("waiting") == list(waits.as_json(waiting(alice, now)[0], now, ZoneInfo("UTC")))
    rang = touch(interview, interview.interviewers.all()[0], Told("rang", now), now)
    assert explained("touchpoint") == list(touchpoints.as_json(rang))
    assert explained("follow-up") == list(follow_ups.as_json(interview.follow_ups.all()[0], now))


def test_every_key_of_an_answer_is_explained() -> None:
    assert explained("answer") == list(answers.as_json("answer.eml", Received(Kind.OTHER)))


def test_every_key_of_a_letter_on_its_way_is_explained(
    interview: Interview, alice: Account, now: datetime, settings: Any, tmp_path: Path
) -> None:
    settings.FOLDER = tmp_path
    server = Server("127.0.0.1", 1, Security.TLS)
    details = MailboxDetails("alice@home.example", "", "secret", server, server, files_sent=False)
    assert explained("mailbox") == list(mailboxes.as_json(connect(alice, details, now)))
    letter = write(interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman"), now)
    approve(letter, letter.newest.number, now)
    assert explained("outbox") == list(outbox.as_json(schedule(letter, None, now)))


def explained(name: str) -> list[str]:
    page = (DOCS / "interfaces.md").read_text(encoding="utf-8")
    section = page.split(f"### `{name}`")[1].split("\n#")[0]
    return re.findall(r"^\| `(\w+)` \|", section, flags=re.MULTILINE)
