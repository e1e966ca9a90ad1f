"""Everything the page of a letter shows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.errors import AfterwordError
from afterword.letters.compose import Ask, Draft
from afterword.letters.notes import NoteKind
from afterword.records.approval import Approval
from afterword.records.follow_up import FollowUp
from afterword.records.letter import Letter
from afterword.records.letter_version import Author, LetterVersion
from afterword.records.note import Note
from afterword.steps.approve import standing_approval
from afterword.steps.attach import MOST_BYTES
from afterword.steps.edit import mark
from afterword.steps.kinds import KINDS
from afterword.steps.letter_request import signer
from afterword.steps.proofread import proofread
from afterword.steps.sources import not_in_notes
from afterword.steps.write import draft_for
from afterword.web.clocks import own_zone
from afterword.web.pages.files import files
from afterword.web.pages.findings import pieces, pointed
from afterword.web.pages.handing_over import handing_over
from afterword.web.pages.letter_sources import notes_of, sentences, used_notes
from afterword.web.pages.line_48 import line_48
from afterword.web.pages.reader_state import reader_states
from afterword.web.pages.sending import sending
from afterword.web.pages.today_card import best_before
from afterword.web.time_words import past_day
from afterword.web.upload_limit import OF_A_LETTER
from afterword.words.sentences import word_count


@dataclass(frozen=True)
class AskedBack:
    """Something the letter could not be made of, and the page where it is answered."""

    question: str
    url: str


def letter_page(letter: Letter, now: datetime) -> dict[str, Any]:
    """The letter as it stands, what is to be done with it, and what lies under Details."""
    follow_up, version = letter.follow_up, letter.newest
    interview, contact, zone = follow_up.interview, follow_up.contact, own_zone(letter.account)
    notes = notes_of(letter)
    draft = _draft(letter, now)
    used = used_notes(version, notes)
    return standing(letter, now) | {
        "interview": interview,
        "contact": contact,
        "lede": _lede(follow_up, now, zone),
        "line": line_48(interview.ends_at, now, zone) if follow_up.is_open else None,
        "asks": _asked_back(letter, draft, notes) if draft and follow_up.is_open else [],
        "notes_moved_on": draft is not None and _notes_moved_on(letter, draft),
        "used": used,
        "used_count": sum(bool(one.sentence) for one in used),
        "sentences": sentences(version, notes, not_in_notes(letter, version.body)),
        "states": reader_states(interview, now, zone) if interview.parts.count() > 1 else (),
        "versions": (versions := list(letter.versions.order_by("-number"))),
        "before": versions[1] if len(versions) > 1 else None,
        "zone": zone,
    }


def standing(letter: Letter, now: datetime) -> dict[str, Any]:
    """What changes with each edit: the findings, the approval, and the ways to hand the letter over."""
    follow_up, version = letter.follow_up, letter.newest
    approval = standing_approval(letter)
    findings, way_out = proofread(letter, now), sending(letter, now)
    rows = pointed(version, findings) if follow_up.is_open else []
    return {
        "letter": letter,
        "follow_up": follow_up,
        "version": version,
        "read": mark(version),
        "needs_signer": not signer(follow_up.interview),
        "findings": rows,
        "holds": sum(row.blocks for row in rows),
        "pieces": pieces(version.body, findings.body) if follow_up.is_open else [],
        "settled": letter.overrides.order_by("pk"),
        "sum": _sum(version),
        "approval": approval,
        "was_approved": approval is None and Approval.objects.filter(version__letter=letter).exists(),
        "over": handing_over(letter, approval) if approval else None,
        "sent": _sent(letter),
        "sending": way_out,
        "files": files(letter),
        "can_attach": follow_up.is_open and not way_out.is_locked,
        "most_in_files": MOST_BYTES,
        "too_much": OF_A_LETTER.sentence,
    }


def _sum(version: LetterVersion) -> str:
    from_notes = sum(bool(source["notes"]) for source in version.sources)
    sentences = "one sentence" if from_notes == 1 else f"{from_notes} sentences"
    return f"{word_count(version.body)} words, {sentences} from your notes."


def _sent(letter: Letter) -> Any:
    handed = letter.account.hand_overs.filter(approval__version__letter=letter, went_out_at__isnull=False)
    return handed.select_related("approval__version").last()


def _draft(letter: Letter, now: datetime) -> Draft | None:
    try:
        return draft_for(letter.follow_up, now)
    except AfterwordError:
        return None


def _asked_back(letter: Letter, draft: Draft, notes: list[Note]) -> list[AskedBack]:
    # What was said to be true stands in the letter as it is.
    said = {str(note.pk) for note in notes if note.kind == NoteKind.JOTTING and note.text in letter.newest.body}
    return [_asked(letter.follow_up, notes, ask) for ask in draft.asks if ask.note not in said]


def _asked(follow_up: FollowUp, notes: list[Note], ask: Ask) -> AskedBack:
    debrief = reverse("debrief", args=[follow_up.interview_id])
    note = next((note for note in notes if str(note.pk) == ask.note), None)
    where = f"?kind={note.kind}&note={note.client_id}" if note else f"?for={follow_up.contact_id}"
    return AskedBack(ask.question, debrief + where)


def _notes_moved_on(letter: Letter, draft: Draft) -> bool:
    written = letter.versions.filter(author=Author.AFTERWORD).last()
    return written is None or written.body != draft.body


def _lede(follow_up: FollowUp, now: datetime, zone: ZoneInfo) -> str:
    about = past_day(follow_up.interview.local_start, now)
    kind = KINDS[follow_up.kind]
    what = f"A thank-you for {about}." if follow_up.kind == "thank-you" else f"{kind.noun}. You spoke on {about}."
    if not follow_up.is_open or not kind.is_planned:
        return what
    if follow_up.limit_at is None or follow_up.limit_at <= now:
        return f"{what} This was planned for {past_day(follow_up.aim_at.astimezone(zone), now)}. Today is fine."
    own = follow_up.contact.time_zone if follow_up.contact else ""
    theirs = ZoneInfo(own or follow_up.interview.time_zone)
    before, small = best_before(follow_up.limit_at, now, zone, theirs)
    return f"{what} {before}, {small}."
