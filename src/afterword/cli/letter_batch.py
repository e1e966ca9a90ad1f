"""`afterword letter draft --batch`: interviews in, letters out, one JSON object a line. Nothing is remembered."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from afterword.cli.json_lines import Fields, answer_lines
from afterword.cli.letter_since import KEYS, since
from afterword.errors import InputError
from afterword.letters.compose import Draft, compose
from afterword.letters.notes import Note, NoteKind
from afterword.letters.request import Candidate, Conversation, LetterRequest, Reader
from afterword.words.zones import zone


def run(lines: Iterable[str]) -> Iterator[str]:
    """Yield one line per interviewer of each line read, in order."""
    return answer_lines(lines, _drafts)


def _drafts(line: Fields) -> list[Mapping[str, object]]:
    line.allow(
        ("id", "kind", "candidate", "employer", "role", "interview", "now", "interviewers"),
        ("shared_notes", "attachments", "dialect", *KEYS),
    )
    return [_draft(draft) for draft in compose(_request(line))]


def _request(line: Fields) -> LetterRequest:
    candidate = line.object("candidate").allow(("name",), ("phone", "sign_off"))
    interview = line.object("interview").allow(("start", "end", "time_zone"), ("felt", "mode"))
    zone_name = interview.text("time_zone")
    people = [one.allow(("name",), ("title", "address_as", "notes")) for one in line.objects("interviewers")]
    notes = _numbered([*(one.objects("notes") for one in people), line.objects("shared_notes")])
    return LetterRequest(
        kind=line.text("kind"),
        candidate=Candidate(
            candidate.text("name"), candidate.text_or_none("phone"), candidate.text_or_none("sign_off")
        ),
        employer=line.text("employer"),
        role=line.text("role"),
        interview=Conversation(
            _moment(interview, "start", zone_name),
            _moment(interview, "end", zone_name),
            zone_name,
            interview.text_or_none("felt"),
            interview.text_or_none("mode"),
        ),
        now=_moment(line, "now", zone_name),
        readers=tuple(
            Reader(one.text_or_none("name") or "", one.text_or_none("title"), one.text_or_none("address_as"), own)
            for one, own in zip(people, notes, strict=False)
        ),
        shared_notes=notes[-1],
        attachments=line.texts("attachments"),
        dialect=line.text_or_none("dialect") or "en-US",
        # As the pages turn the frames, so that both write the same letter.
        opening_seed=f"{line.text('employer')}\n{line.text('role')}",
        **since(line),
    )


def _numbered(groups: list[tuple[Fields, ...]]) -> list[tuple[Note, ...]]:
    """The notes of each group; those without an id are numbered n1, n2, … in order of appearance."""
    given = [[one.text("id") for one in group if one.values.get("id") is not None] for group in groups]
    *own, shared = given
    # Two readers may each have a note "n1": no letter is written from both.
    for in_one_letter in [names + shared for names in own] or [shared]:
        if twice := next((name for name in in_one_letter if in_one_letter.count(name) > 1), None):
            raise InputError(f"Two notes of one letter have the id “{twice}”. Each needs its own.")
    taken = [name for names in given for name in names]
    numbers = (f"n{number}" for number in range(1, 1_000_000))
    numbered = []
    for group in groups:
        notes = []
        for one in group:
            number = next(numbers)
            notes.append(_note(one.allow(("kind", "text"), ("id",)), number, taken))
        numbered.append(tuple(notes))
    return numbered


def _note(one: Fields, number: str, taken: list[str]) -> Note:
    name = one.text_or_none("id") or next(name for name in (number, f"{number}-2", f"{number}-3") if name not in taken)
    return Note(name, note_kind(one.text("kind")), one.text("text"))


def note_kind(name: str) -> NoteKind:
    """Return the kind of that name. Raises InputError."""
    try:
        return NoteKind(name)
    except ValueError as unknown:
        raise InputError(f"“{name}” is not a kind of note. Known are: {', '.join(NoteKind)}.") from unknown


def _moment(fields: Fields, key: str, zone_name: str) -> datetime:
    written = fields.text(key)
    try:
        moment = datetime.fromisoformat(written)
    except ValueError as wrong:
        raise InputError(f"“{key}” must be a date and time like 2026-06-09T14:00.") from wrong
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone(zone_name))


def _draft(draft: Draft) -> Mapping[str, object]:
    return {
        "to": draft.to,
        "subject": draft.subject,
        "body": draft.body,
        "sentences": [{"text": one.text, "notes": list(one.notes)} for one in draft.sentences],
        "warnings": list(draft.warnings),
        "asks": [{"note": one.note, "question": one.question} for one in draft.asks],
    }
