"""Accounts full of random records, as the rows an archive has."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import permutations
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from afterword.archive.contents import Row
from afterword.cards.keeping import to_keep
from afterword.cards.picture import open_picture
from afterword.letters.notes import NoteKind
from afterword.mail.file_names import tidy
from afterword.steps.archived.files import file_key
from afterword.steps.archived.photos import photo_key
from afterword.steps.archived.pictures import picture_key
from afterword.steps.archived.rows import KINDS, pointers

Rows = dict[str, tuple[Row, ...]]
PHOTO = b"\xff\xd8\xff a photograph"
PICTURE = to_keep(open_picture(Path("tests/cards/pictures/priya.jpg").read_bytes())).content

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
moments = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)).map(datetime.isoformat)  # noqa: DTZ001
days = st.dates().map(lambda day: day.isoformat())
zones = st.sampled_from(["America/New_York", "Europe/Berlin", "Asia/Kathmandu", "UTC"])
registers = st.sampled_from(["", "plain", "formal"])
spans = st.builds(lambda text: {"text": text, "notes": [], "own": [[0, len(text)]]}, texts)


@st.composite
def random_rows(draw: st.DrawFn) -> Rows:
    """Rows of every kind that belong together as the database wants it. Ids are 1, 2, 3 … of each kind."""
    rows: Rows = {"account": (draw(_account),)}
    rows["sample_sets"] = draw(_numbered(st.fixed_dictionaries({"candidate_name": texts, "made_at": moments}), 1))
    rows["mailboxes"] = draw(_numbered(_mailbox, 1))
    sample = _one_of(rows["sample_sets"]) if rows["sample_sets"] else st.none()
    rows["employers"] = draw(_numbered(_employer(st.none() | sample), 3, unique="name"))
    rows["brought_files"] = draw(_numbered(_brought_file, 1))
    brought = _one_of(rows["brought_files"]) if rows["brought_files"] else st.none()
    rows["openings"] = draw(_for_each(rows["employers"], partial(_opening, brought)))
    employers = _one_of(rows["employers"])
    words = dict.fromkeys(
        ["name", "title", "email", "phone", "address_as", "website", "postal_address", "labels"], texts
    )
    nobody: dict[str, object] = {"merged_into": None, "merged_at": None, "moved": None, "brought": brought}
    people = _with(
        employer=st.none() | employers, time_zone=zones, **_at_some_time("spelt_right_at", "left_at"), **words, **nobody
    )
    rows["contacts"] = _merged(draw, draw(_numbered(people, 3))) if rows["employers"] else ()
    rows["interviews"] = draw(_for_each(rows["openings"], partial(_interview, brought)))
    rows |= draw(_after_each_interview(rows))
    rows["contacts"] = tuple(draw(_with_what_moved(row, rows)) for row in rows["contacts"])
    rows["brought_files"] = tuple(draw(_with_what_it_filled(row, rows)) for row in rows["brought_files"])
    return {kind: rows[kind] for kind in KINDS}


def files_of(rows: Rows) -> dict[str, bytes]:
    """The file of each attachment, by its key in the archive."""
    pictures = dict.fromkeys(map(picture_key, rows["card_pictures"]), PICTURE)
    pictures |= dict.fromkeys(map(photo_key, rows["contact_photos"]), PHOTO)
    return {file_key(row): _content(row["name"]) for row in rows["attachments"]} | pictures


def renumbered(rows: Rows) -> Rows:
    """The same rows with the ids 1, 2, 3 … of each kind, in their order."""
    new = {(kind, row["id"]): str(at) for kind in KINDS for at, row in enumerate(rows[kind], start=1)}
    return {kind: tuple(_with_new_ids(kind, row, new) for row in rows[kind]) for kind in KINDS}


def _merged(draw: st.DrawFn, contacts: tuple[Row, ...]) -> tuple[Row, ...]:
    """The contacts, the first of them perhaps merged into the last."""
    if len(contacts) < 2 or not draw(st.booleans()):
        return contacts
    first, *others = contacts
    return ({**first, "merged_into": others[-1]["id"], "merged_at": draw(moments)}, *others)


@st.composite
def _with_what_moved(draw: st.DrawFn, row: Row, rows: Rows) -> Row:
    """The contact; if it was merged, with some rows of the one who stays and some fields as what went over."""
    if row["merged_into"] is None:
        return row
    theirs = {kind: [one["id"] for one in rows[kind] if one["contact"] == row["merged_into"]] for kind in _MOVE}
    went = {_MOVE[kind]: [int(one) for one in ids] for kind, ids in theirs.items() if ids}
    employer = st.fixed_dictionaries({}, optional={"employer_id": _one_of(rows["employers"]).map(int)})
    filled = draw(employer) | draw(st.fixed_dictionaries({}, optional={"title": texts, "phone": texts}))
    return {**row, "moved": {"rows": went, "filled": filled}}


@st.composite
def _with_what_it_filled(draw: st.DrawFn, row: Row, rows: Rows) -> Row:
    """The file, with what it filled in of people, or of openings, or moved on."""
    people, openings, employers = ([one["id"] for one in rows[kind]] for kind in ("contacts", "openings", "employers"))
    if row["kind"] == "people":
        employer = {"employer_id": _one_of(rows["employers"]).map(int)} if employers else {}
        told = st.fixed_dictionaries({}, optional={"phone": texts, "labels": texts, **employer})
        return {**row, "filled": draw(st.fixed_dictionaries({}, optional=dict.fromkeys(people, told)))}
    if row["kind"] == "letters":
        return row
    state = st.tuples(st.sampled_from(["saved", "applied"]), st.none() | moments).map(list)
    said = st.fixed_dictionaries({}, optional={"pay": texts, "url": texts})
    each = state if row["kind"] == "calendar" else said
    filled = {
        "openings": draw(st.fixed_dictionaries({}, optional=dict.fromkeys(openings, each))),
        "employers": draw(st.fixed_dictionaries({}, optional=dict.fromkeys(employers, st.just([])))),
    }
    return {**row, "filled": filled}


def _filled_with_new_ids(row: Row, new: dict[tuple[str, Any], str]) -> dict[str, Any]:
    if row["kind"] != "people":
        return {kind: {new[kind, pk]: value for pk, value in of.items()} for kind, of in row["filled"].items()}
    told = {new["contacts", pk]: dict(values) for pk, values in row["filled"].items()}
    for values in told.values():
        if "employer_id" in values:
            values["employer_id"] = int(new["employers", str(values["employer_id"])])
    return told


_MOVE = {"notes": "note.contact", "touchpoints": "touchpoint.contact", "follow_ups": "followup.contact"}


def _moved_with_new_ids(moved: dict[str, Any], new: dict[tuple[str, Any], str]) -> dict[str, Any]:
    kinds = {name: kind for kind, name in _MOVE.items()}
    rows = {name: [int(new[kinds[name], str(one)]) for one in ids] for name, ids in moved["rows"].items()}
    filled = dict(moved["filled"])
    if "employer_id" in filled:
        filled["employer_id"] = int(new["employers", str(filled["employer_id"])])
    return {"rows": rows, "filled": filled}


def _with_new_ids(kind: str, row: Row, new: dict[tuple[str, Any], str]) -> Row:
    changed: dict[str, Any] = {"id": new[kind, row["id"]]}
    for pointer in pointers(KINDS[kind]):
        changed[pointer.name] = None if row[pointer.name] is None else new[pointer.kind, row[pointer.name]]
    if "sources" in row:
        changed["sources"] = [
            {**source, "notes": [new["notes", note] for note in source["notes"]]} for source in row["sources"]
        ]
    if row.get("moved"):
        changed["moved"] = _moved_with_new_ids(row["moved"], new)
    if row.get("filled"):
        changed["filled"] = _filled_with_new_ids(row, new)
    return {**row, **changed}


def _content(name: str) -> bytes:
    return b"%PDF-1.7\n" + name.encode()


def _attached(name: str) -> dict[str, object]:
    content = _content(name)
    return {"name": name, "size": len(content), "digest": hashlib.sha256(content).hexdigest()}


_account = st.fixed_dictionaries(
    {
        "id": st.just("1"),
        "name": texts,
        "email": texts,
        "phone": texts,
        "postal_address": texts,
        "time_zone": st.just("") | zones,
        "country": st.sampled_from(["", "US", "DE"]),
        "dialect": st.sampled_from(["en-US", "en-GB"]),
        "sign_off": texts,
        "register": st.sampled_from(["plain", "formal"]),
        "working_days_only": st.booleans(),
        # What was on does not come back on, which tests/steps/test_reminders.py looks at.
        "reminders_on_at": st.none(),
    }
)


_mailbox = st.fixed_dictionaries(
    {
        **dict.fromkeys(["address", "user", "smtp_host", "imap_host", "test_says", "failure", "said"], texts),
        **dict.fromkeys(["smtp_port", "imap_port", "attempt"], st.integers(0, 65535)),
        **dict.fromkeys(["smtp_security", "imap_security"], st.sampled_from(["tls", "starttls"])),
        **dict.fromkeys(["test_asked_at", "tested_at", "failed_at"], st.none() | moments),
        "files_sent": st.booleans(),
        "connected_at": moments,
        "due_at": st.none(),
    }
)
_mended = st.just({"mended": "", "mended_from": "", "mended_at": None}) | st.fixed_dictionaries(
    {"mended": texts.filter(bool), "mended_from": texts, "mended_at": moments}
)
_skipped = st.just({"skipped_at": None, "dropped_at": None}) | st.fixed_dictionaries(
    {"skipped_at": moments, "dropped_at": st.none() | moments}
)
# What is over: the rest does not come back as it was, which tests/steps/test_sending.py looks at.
_sent = st.fixed_dictionaries(
    {
        "state": st.sampled_from(["filed", "accepted", "withdrawn", "refused", "held"]),
        **dict.fromkeys(["entered_at", "send_at", "accepted_at"], moments),
        "due_at": st.none(),
        **dict.fromkeys(["attempt", "retries", "lookups"], st.integers(0, 9)),
        **dict.fromkeys(["dated_at", "committed_at", "filed_at", "looked_up_at"], st.none() | moments),
        **dict.fromkeys(["sentence", "said"], texts),
    }
).map(lambda row: {name: st.just(value) for name, value in row.items()})


_brought_file = st.fixed_dictionaries(
    {
        "name": texts,
        "kind": st.sampled_from(["people", "calendar", "letters", "openings"]),
        "added_at": moments,
        "brought_at": moments,
        "taken_back_at": st.none() | moments,
        "filled": st.just({}),
        **dict.fromkeys(["made", "joined", "known"], st.integers(0, 20_000)),
    }
)


_reminder = st.fixed_dictionaries(
    {
        **dict.fromkeys(["about_at", "send_at", "committed_at"], moments),
        **dict.fromkeys(["sent_at", "failed_at"], st.none() | moments),
        **dict.fromkeys(["attempt", "retries"], st.integers(0, 9)),
        **dict.fromkeys(["says", "failure", "said"], texts),
        "due_at": st.none(),
    }
).map(lambda row: {name: st.just(value) for name, value in row.items()})


_event = st.fixed_dictionaries(
    {
        **dict.fromkeys(["uid", "place"], texts),
        **dict.fromkeys(["starts_at", "ends_at"], st.none() | moments),
        "sequence": st.integers(0, 9),
        "action": st.sampled_from(["new", "update", "cancel"]),
        "time_zone": zones,
        "people": st.lists(st.lists(texts, min_size=2, max_size=2), max_size=2),
    }
)
_mail = (
    st.fixed_dictionaries(
        {
            "mailbox": st.none(),
            "way": st.sampled_from(["mailbox", "file", "pasted"]),
            **dict.fromkeys(["uid_validity", "uid"], st.none() | st.integers(0, 2**32 - 1)),
            "decision": st.sampled_from(["none", "rejection", "next-step", "offer"]),
            **dict.fromkeys(["sender_name", "sender_address", "subject", "text", "html"], texts),
            **dict.fromkeys(["files", "failed_addresses"], st.lists(texts, max_size=2)),
            "temporary": st.booleans(),
            **dict.fromkeys(["return_on", "decision_on"], st.none() | days),
            **dict.fromkeys(["written_at", "received_at"], moments),
            "question": st.sampled_from(["", "is-it", "closed"]),
            **dict.fromkeys(["confirmed_at", "kept_at", "dropped_at", "corrected_at", "seen_at"], st.none() | moments),
            # What it changed can be taken back where it came in only.
            "changed": st.none(),
        }
    )
    .flatmap(
        lambda row: st.sampled_from(["bounce", "reply", "invitation", "own"]).flatmap(
            lambda kind: _event.map(lambda event: row | {"kind": kind, "event": event if kind == "invitation" else {}})
        )
    )
    .map(lambda row: {name: st.just(value) for name, value in row.items()})
)


def _ends(*names: str) -> dict[str, Any]:
    return dict.fromkeys(names, st.none() | moments)


def _with(**fields: object) -> st.SearchStrategy[dict[str, Any]]:
    made = {name: field if isinstance(field, st.SearchStrategy) else st.just(field) for name, field in fields.items()}
    return st.fixed_dictionaries(made)


def _at_some_time(*names: str) -> dict[str, Any]:
    return dict.fromkeys(names, st.none() | moments)


def _one_of(rows: Iterable[Row]) -> st.SearchStrategy[Any]:
    return st.sampled_from([row["id"] for row in rows])


def _numbered(
    each: st.SearchStrategy[dict[str, Any]], most: int, *, least: int = 0, unique: str | None = None
) -> st.SearchStrategy[tuple[Row, ...]]:
    by = (lambda row: row[unique]) if unique else None
    found = st.lists(each, min_size=least, max_size=most, unique_by=by)
    return found.map(lambda rows: tuple({"id": str(at), **row} for at, row in enumerate(rows, start=1)))


def _for_each(rows: Iterable[Row], make: Any) -> st.SearchStrategy[tuple[Row, ...]]:
    every = [make(row["id"]) for row in rows]
    return st.tuples(*every).map(lambda made: tuple({"id": str(at), **row} for at, row in enumerate(made, start=1)))


def _employer(sample: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return _with(sample_set=sample, name=texts, country=st.sampled_from(["", "US", "GB"]))


def _opening(brought: st.SearchStrategy[Any], employer: str) -> st.SearchStrategy[dict[str, Any]]:
    said = dict.fromkeys(["role", "place", "pay", "said_contact", "url", "source", "text", "own_notes"], texts)
    on = dict.fromkeys(["posted_on", "deadline_on"], st.none() | days)
    at = dict.fromkeys(["state_at", "saved_at", "no_calls_at"], st.none() | moments)
    return _with(
        employer=employer,
        brought=st.none() | brought,
        register=registers,
        state=st.sampled_from(["saved", "interviewing", "closed"]),
        **said,
        **on,
        **at,
    )


def _interview(brought: st.SearchStrategy[Any], opening: str) -> st.SearchStrategy[dict[str, Any]]:
    facts = _with(
        opening=opening,
        starts_at=moments,
        time_zone=zones,
        mode=st.sampled_from(["", "video", "in person"]),
        place=texts,
        felt=st.sampled_from(["", "good", "badly"]),
        decision_on=st.none() | days,
        decision_words=texts,
        made_at=moments,
        cancelled_at=st.none() | moments,
        event_uid=texts,
        event_sequence=st.integers(0, 9),
        brought=st.none() | brought,
    )
    hours = st.integers(1, 8).map(lambda number: timedelta(hours=number))
    return st.builds(
        lambda facts, length: {
            **facts,
            "ends_at": (datetime.fromisoformat(facts["starts_at"]) + length).isoformat(),
        },
        facts,
        hours,
    )


@st.composite
def _after_each_interview(draw: st.DrawFn, rows: Rows) -> Rows:
    """Interviewers, notes, follow-ups and one letter with all that hangs on it, for each interviewer."""
    pairs = [(one["id"], person["id"]) for one in rows["interviews"] for person in rows["contacts"]]
    seats = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=4)) if pairs else []
    made: dict[str, list[dict[str, Any]]] = {kind: [] for kind in list(KINDS)[list(KINDS).index("interviewers") :]}

    def add(record: str, /, **fields: object) -> str:
        made[record].append({"id": str(len(made[record]) + 1), **draw(_with(**fields))})
        return str(len(made[record]))

    for interview, contact in seats:
        about = {"interview": interview, "contact": contact}
        add("interviewers", **about, position=st.integers(0, 30))
        read = {"reading": st.just({}), "text": texts, "failure": texts, "due_at": st.none(), "attempt": st.just(1)}
        card = add(
            "cards",
            **about,
            **read,
            changed=st.none(),
            added_at=moments,
            set_aside_at=st.none() | moments,
            **dict.fromkeys(["read_at", "failed_at", "kept_at"], moments),
        )
        add("contact_photos", contact=contact, brought=None, row=st.integers(0, 9))
        add("card_pictures", card=card, position=0, width=st.just(40), height=st.just(40))
        add(
            "evidence",
            contact=contact,
            card=card,
            brought=None,
            source=st.just("card"),
            field=st.just("name"),
            # Somebody met twice has two cards; a source says a thing once.
            value=texts.map(lambda text, card=card: f"{card} {text}"),
            seen_at=moments,
        )
        kinds = st.sampled_from([kind.value for kind in NoteKind])
        both = {
            "ticked_at": st.none() | moments,
            "written_at": moments,
            "changed_at": moments,
            "client_id": st.uuids().map(str),
        }
        own = draw(_mended)
        about_whom = st.none() | st.just(contact)
        note = add("notes", interview=interview, contact=about_whom, kind=kinds, text=texts, **both, **own)
        times = {"start_at": moments, "aim_at": moments, "limit_at": st.none() | moments, "propose_at": moments}
        ends = _at_some_time("snoozed_until_at", "done_at", "begun_at", "reminded_at") | {
            name: st.just(value) for name, value in draw(_skipped).items()
        }
        told = {"news": texts, "new_role": texts, "new_source": texts}
        follow_up = add("follow_ups", **about, kind=st.sampled_from(["thank-you", "material"]), **times, **ends, **told)
        letter = add("letters", follow_up=follow_up, made_at=moments)
        sources = st.lists(spans.map(lambda source, note=note: {**source, "notes": [note]}), max_size=2)
        wording = {"subject": texts, "body": texts, "sources": sources, "written_at": moments}
        version = add("letter_versions", letter=letter, number=1, **wording, author=st.sampled_from(["afterword"]))
        add("letter_versions", letter=letter, number=2, **wording, author=st.sampled_from(["candidate"]))
        named = st.lists(st.text("aé漢 -", max_size=9).map(lambda text: f"a{text}b.pdf"), max_size=2, unique_by=tidy)
        for place, name in enumerate(draw(named)):
            types = st.sampled_from(["application/pdf", "text/plain", "image/svg+xml"])
            add(
                "attachments",
                letter=letter,
                **_attached(tidy(name)),
                media_type=types,
                position=place,
                added_at=moments,
            )
        add("overrides", letter=letter, kind=texts, passage=texts, overridden_at=moments)
        taken_back = {"taken_back_at": st.none() | moments}
        approval = add("approvals", version=version, digest=texts, message_id=texts, approved_at=moments, **taken_back)
        # The same letter gets a name of each server once.
        name = texts.map(lambda text, approval=approval: f"{approval} {text}")
        add("aliases", approval=approval, message_id=name, found_at=moments)
        answers = {"went_out_at": st.none() | moments, "stayed_at": st.none() | moments}
        ways = st.sampled_from(["copy", "eml"])
        handed = add("hand_overs", approval=approval, way=ways, handed_at=moments, **answers)
        sent = add("outbox_entries", letter=letter, approval=approval, **draw(_sent))
        written = {"subject": texts, "body": texts, "message_id": texts}
        past = add("past_letters", contact=contact, brought=None, sent_at=moments, **written)
        log = {"kind": st.sampled_from(["letter", "call"]), "direction": st.sampled_from(["in", "out"])}
        came = add(
            "messages", **about, letter=st.none() | st.just(letter), name=f"{len(made['messages'])}", **draw(_mail)
        )
        add("pauses", follow_up=follow_up, message=came, paused_at=moments, **_ends("until_at", "lifted_at"))
        add("failed_addresses", message=came, address=texts, failed_at=moments, **_ends("trusted_at"))
        seen = st.none() | st.just(handed)
        add(
            "touchpoints",
            contact=contact,
            interview=st.none() | st.just(interview),
            hand_over=seen,
            outbox_entry=st.none() | st.just(sent),
            follow_up=st.none() | st.just(follow_up),
            message=st.none() | st.just(came),
            past_letter=st.none() | st.just(past),
            outcome=st.sampled_from(["", "answered", "voicemail"]),
            answer=st.sampled_from(["", "deciding", "no"]),
            said=texts,
            **dict.fromkeys(["decision_on", "decision_before"], st.none() | days),
            happened_at=moments,
            **log,
        )
    pairs_of_two = list(permutations([row["id"] for row in rows["contacts"]], 2))
    for one, other in draw(st.sets(st.sampled_from(pairs_of_two), max_size=2)) if pairs_of_two else ():
        add("likenesses", one=one, other=other, why=texts, found_at=moments, two_people_at=st.none() | moments)
    for interview in rows["interviews"]:
        for kind in draw(st.sets(st.sampled_from(["hour-before", "debrief", "late"]))):
            add("reminders", interview=interview["id"], kind=kind, **draw(_reminder))
    for kind in draw(st.sets(st.sampled_from(["test", "steps-due"]))):
        add("reminders", interview=st.none(), kind=kind, **draw(_reminder))
    return {kind: tuple(of_kind) for kind, of_kind in made.items()}
