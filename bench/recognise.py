"""What Afterword takes real mails for, beside a plain rule; a folder with mails and their truth is the argument.

`python bench/recognise.py FOLDER` from the root of the repository, where FOLDER holds `emails/`, `truth.json` (file
name → `kind`, `also_ok`, `failed_addresses`, `about`, `visible_text`) and `sent.json` as `afterword mail recognise`
takes it.
The rule beside it looks at senders, subjects and In-Reply-To, as a mail filter would.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path
from typing import Any

from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

from afterword.cli.mail_recognise import sent_letters
from afterword.mail.recognise import Answer, Kind, Sent, recognise

# The kinds of the truth by our name for them; a notice may be any automatic mail about an application.
CALLED = {
    "auto_reply": "auto-reply",
    "invite": "invitation",
    "ats_rejection": "notice",
    "ats_next_step": "notice",
}
Truth = Mapping[str, Mapping[str, Any]]


def main() -> None:
    folder, mine = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "jane.doe@mailbox.example"
    truth: Truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    mails = {name: (folder / "emails" / name).read_bytes() for name in truth}
    sent = sent_letters(str(folder / "sent.json"))
    today = datetime.now(UTC).date()

    def ours(raw: bytes) -> Answer:
        return recognise(raw, sent, [mine], today)

    for title, reader in (("Afterword", ours), ("plain rule", lambda raw: plain(raw, sent))):
        show(title, truth, *measured(mails, reader))


def measured(mails: Mapping[str, bytes], reader: Callable[[bytes], Answer]) -> tuple[dict[str, Answer], float]:
    """The answers, and milliseconds of the processor a mail."""
    began = time.process_time()
    answers = {name: reader(raw) for name, raw in mails.items()}
    return answers, (time.process_time() - began) * 1000 / max(1, len(mails))


def plain(raw: bytes, sent: Sequence[Sent]) -> Answer:
    """A daemon is a bounce, a subject or header says auto-reply, In-Reply-To or “Re:” is a reply, a list is a list."""
    message = message_from_bytes(raw)
    subject, sender = str(message.get("subject", "")), str(message.get("from", "")).lower()
    named = str(message.get("in-reply-to", "")).strip()
    about = next((letter.id for letter in sent if letter.message_id.strip() == named), None)
    if "mailer-daemon" in sender or "postmaster" in sender or "undeliver" in subject.lower():
        found = re.findall(r"Final-Recipient:[^;\n]*;\s*(\S+@\S+)", raw.decode("latin-1"), re.IGNORECASE)
        return Answer(Kind.BOUNCE, failed_addresses=tuple(dict.fromkeys(one.lower() for one in found)))
    if any(part.get_content_type() == "text/calendar" for part in message.walk()):
        return Answer(Kind.INVITATION, about)
    if message.get("auto-submitted", "no") != "no" or re.match(r"(?i)auto|out of office", subject):
        return Answer(Kind.AUTO_REPLY, about)
    if about or re.match(r"(?i)re:", subject):
        inside = None if message.is_multipart() else message.get_payload(decode=True)
        text = inside.decode("utf-8", "replace") if isinstance(inside, bytes) else ""
        return Answer(Kind.REPLY, about, visible_text=re.sub(r"(?m)^>.*\n?|^On .*wrote:\s*$", "", text).strip())
    return Answer(Kind.NEWSLETTER if message.get("list-unsubscribe") else Kind.OTHER)


def show(title: str, truth: Truth, answers: Mapping[str, Answer], took: float) -> None:
    """One table of kinds, and below it what hangs on them."""
    right, missed, wrongly = Counter[str](), Counter[str](), Counter[str]()
    for name, true in truth.items():
        kind, given = CALLED.get(true["kind"], true["kind"]), answers[name].kind.value
        if given in {kind, *(CALLED.get(one, one) for one in true.get("also_ok", []))}:
            right[kind] += 1
        else:
            missed[kind] += 1
            wrongly[given] += 1
    table = Table("kind", "mails", "precision", "recall", box=MARKDOWN, title=title)
    for kind in sorted(right.keys() | missed.keys()):
        found, whole = right[kind], right[kind] + missed[kind]
        table.add_row(kind, str(whole), share(found, found + wrongly[kind]), share(found, whole))
    console = Console(width=100)
    console.print(table)
    for line in (*_addresses(truth, answers), *_replies(truth, answers), f"{took:.1f} ms of the processor a mail"):
        console.print(line)


def _addresses(truth: Truth, answers: Mapping[str, Answer]) -> list[str]:
    named = [
        (set(true["failed_addresses"]), set(answers[name].failed_addresses))
        for name, true in truth.items()
        if true.get("failed_addresses")
    ]
    return [f"failed address found: {share(sum(bool(true & given) for true, given in named), len(named))}"]


def _replies(truth: Truth, answers: Mapping[str, Answer]) -> list[str]:
    replies = [(true, answers[name]) for name, true in truth.items() if true["kind"] == "reply"]
    exact = sum(squeezed(given.visible_text) in map(squeezed, true["visible_text"]) for true, given in replies)
    about = sum(given.about == true.get("about") for true, given in replies)
    others = [name for name, true in truth.items() if "reply" not in (true["kind"], *true.get("also_ok", []))]
    false = sum(answers[name].kind is Kind.REPLY for name in others)
    return [
        f"right letter: {share(about, len(replies))}",
        f"new words exactly right: {share(exact, len(replies))}",
        f"called a reply and is none: {share(false, len(others))}",
    ]


def squeezed(text: str | None) -> str:
    return " ".join((text or "").split())


def share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({part / whole:.1%})" if whole else "none"


if __name__ == "__main__":
    main()
