"""A letter, with what is to be said about it."""

from datetime import datetime

from afterword.cli.findings import finding_as_json, finding_as_text
from afterword.cli.output import utc
from afterword.cli.shown.outbox import how_far
from afterword.errors import HeldError
from afterword.letters.compose import Draft
from afterword.records.letter import Letter
from afterword.records.outbox import OutboxState
from afterword.steps.approve import sender_address, standing_approval
from afterword.steps.letter_request import signer
from afterword.steps.outbox import on_the_way
from afterword.steps.proofread import proofread
from afterword.steps.write import draft_for


def as_json(letter: Letter, now: datetime) -> dict[str, object]:
    """The letter as `--json` prints it. Offsets of findings are code points of the body and of the subject."""
    follow_up, version = letter.follow_up, letter.newest
    contact = follow_up.contact
    findings = proofread(letter, now)
    draft = _draft(letter, now)
    return {
        "id": letter.pk,
        "interview": follow_up.interview_id,
        "to": contact.name if contact else None,
        "email": contact.email or None if contact else None,
        "subject": version.subject,
        "body": version.body,
        "version": version.number,
        "author": version.author,
        "written_at": utc(version.written_at),
        "sentences": [{"text": source["text"], "notes": source["notes"]} for source in version.sources],
        "approved": standing_approval(letter) is not None,
        "findings": {
            "subject": [finding_as_json(finding) for finding in findings.subject],
            "body": [finding_as_json(finding) for finding in findings.body],
        },
        "warnings": list(draft.warnings) if draft else [],
        "asks": [{"note": ask.note, "question": ask.question} for ask in draft.asks] if draft else [],
    }


def as_text(letter: Letter) -> str:
    """To, subject and text, as one would copy them."""
    contact, version = letter.follow_up.contact, letter.newest
    to = _person(contact.name, contact.email) if contact else ""
    return f"To: {to}\nSubject: {version.subject}\n\n{version.body}"


def as_sent(letter: Letter) -> str:
    """The same with whom it comes from."""
    sender = _person(signer(letter.follow_up.interview), sender_address(letter.account))
    return f"From: {sender}\n{as_text(letter)}"


def remarks(letter: Letter, now: datetime) -> str:
    """What stands beside the letter: its number, what holds it, and what would make it better."""
    version, findings = letter.newest, proofread(letter, now)
    draft = _draft(letter, now)
    lines = ["", f"Letter {letter.pk}, version {version.number}. {_state(letter, now)}"]
    lines += [finding_as_text(finding, version.subject, "subject") for finding in findings.subject]
    lines += [finding_as_text(finding, version.body) for finding in findings.body]
    if draft:
        lines += [_WARNINGS[code] for code in draft.warnings if code in _WARNINGS]
        lines += [ask.question for ask in draft.asks]
    return "\n".join([*lines, ""])


_WARNINGS = {
    "too_early": "The interview has only just ended: a letter within fifteen minutes reads as written before.",
    "late": "It is past the 48 hours, and the letter says so in half a sentence. Today is fine.",
    "unknown_name": "Their name is not known yet, so the greeting has none.",
    "no_signature": "It is not signed yet: afterword letter sign ID “Your Full Name”.",
}


def _state(letter: Letter, now: datetime) -> str:
    entry = on_the_way(letter)
    if entry and (letter.follow_up.is_open or entry.state != OutboxState.REFUSED):
        return "\n".join(how_far(entry, now))
    if letter.follow_up.done_at:
        return "It went out."
    if standing_approval(letter):
        return "It is approved and not sent yet."
    return "It is not approved yet."


def _person(name: str, address: str) -> str:
    return f"{name} <{address}>" if address else name


def _draft(letter: Letter, now: datetime) -> Draft | None:
    try:
        return draft_for(letter.follow_up, now)
    except HeldError:
        # Nothing could be written today, for instance to somebody who was taken off the interview; the letter stands.
        return None
