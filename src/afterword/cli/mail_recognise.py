"""`afterword mail recognise`: mails in, what each of them is out. Needs no database."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.json_lines import Fields, dumped
from afterword.cli.output import print_text
from afterword.errors import AfterwordError, InputError

if TYPE_CHECKING:
    from afterword.mail.recognise import Answer, Sent


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--sent", "sent_file", metavar="FILE", help="The letters you sent, as JSON.")
@click.option("--me", "mine", metavar="ADDRESS", multiple=True, required=True, help="Your address; again for another.")
@click.option("--json-lines", is_flag=True, help="One JSON object a file, in the same order.")
def recognise(files: tuple[str, ...], sent_file: str | None, mine: tuple[str, ...], json_lines: bool) -> None:
    """What each mail is: a bounce, an invitation, an answer, a notice, or nothing of ours.

    A FILE is one mail as it came in (.eml). Nothing is kept, no link is followed, no attachment is opened.

    \b
      afterword mail recognise answer.eml --sent sent.json --me alice@home.example --json-lines
    """
    sent = sent_letters(sent_file) if sent_file else ()
    failed = None
    for answer in answers(files, sent, mine, datetime.now(UTC).date()):
        if json_lines:
            sys.stdout.write(dumped(answer) + "\n")
            sys.stdout.flush()
        else:
            print_text(_as_text(answer))
        failed = answer.get("error", failed)
    if failed and not json_lines and len(files) == 1:
        raise InputError(str(failed))


def answers(
    files: Iterable[str], sent: Sequence["Sent"], mine: Sequence[str], today: date
) -> Iterator[dict[str, object]]:
    """The answer to each file, in order; one that cannot be read becomes its sentence, and the rest goes on."""
    from afterword.mail.recognise import recognise as recognise_mail

    for name in files:
        try:
            yield {"id": name, **as_json(recognise_mail(_bytes_of(Path(name)), sent, mine, today))}
        except AfterwordError as error:
            yield {"id": name, "error": error.sentence}


def sent_letters(name: str) -> tuple["Sent", ...]:
    """The letters in a file. Raises InputError where it is not the JSON of the interface."""
    try:
        found = json.loads(Path(name).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"The file with the sent letters cannot be opened: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise InputError("The file with the sent letters is not JSON in UTF-8.") from error
    fields = Fields({"sent": found}, "the file").objects("sent")
    return tuple(_letter(one) for one in fields)


def _letter(fields: Fields) -> "Sent":
    from afterword.mail.recognise import Sent

    fields.allow(("id", "to"), _OPTIONAL)
    return Sent(
        id=str(fields.identity()),
        to=fields.text("to").strip(),
        message_id=fields.text_or_none("message_id") or "",
        aliases=fields.texts("aliases"),
        to_name=fields.text_or_none("to_name") or "",
        employer=fields.text_or_none("employer") or fields.text_or_none("company") or "",
        domain=fields.text_or_none("domain") or "",
        role=fields.text_or_none("role") or "",
        subject=fields.text_or_none("subject") or "",
        sent_at=_moment(fields.text_or_none("date")),
        in_reply_to=fields.text_or_none("in_reply_to") or "",
        body=fields.text_or_none("body") or "",
    )


def as_json(answer: "Answer") -> dict[str, object]:
    """An answer as the interface has it."""
    found = answer.invitation
    return {
        "kind": answer.kind.value,
        "about": answer.about,
        "failed_addresses": list(answer.failed_addresses),
        "temporary": answer.temporary,
        "visible_text": answer.visible_text,
        "decision": answer.decision.value,
        "return_on": answer.return_on.isoformat() if answer.return_on else None,
        "decision_on": answer.decision_on.isoformat() if answer.decision_on else None,
        "invitation": found
        and {
            "method": found.method,
            "uid": found.uid,
            "sequence": found.sequence,
            "start": _written(found.start_at),
            "end": _written(found.end_at),
            "action": found.action.value,
        },
    }


def _bytes_of(path: Path) -> bytes:
    from afterword.mail.recognise import LARGEST_MAIL

    try:
        with path.open("rb") as file:
            return file.read(LARGEST_MAIL)
    except (OSError, ValueError) as error:
        raise InputError(f"This file cannot be opened: {getattr(error, 'strerror', None) or error}.") from error


def _moment(written: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(written) if written else None
    except ValueError as error:
        raise InputError("“date” of a sent letter must be a moment like 2026-06-10T09:00:00+00:00.") from error


def _written(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def _as_text(answer: Mapping[str, object]) -> str:
    if "error" in answer:
        return f"{answer['id']}\n  {answer['error']}"
    rows = [f"{answer['id']}\n  {answer['kind']}"]
    for key, said in _SAID.items():
        value = answer[key]
        shown = ", ".join(value) if isinstance(value, list) else value
        if shown and shown != "none":
            rows.append(f"  {said:11} {shown}")
    return "\n".join(rows)


_OPTIONAL = (
    *("message_id", "aliases", "to_name", "employer", "company", "domain", "role", "subject", "date"),
    *("in_reply_to", "body"),
)
_SAID = {
    "about": "about",
    "failed_addresses": "not reached",
    "decision": "decision",
    "return_on": "back on",
    "decision_on": "decides by",
    "visible_text": "new words",
}
