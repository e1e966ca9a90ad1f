"""Keep the candidate's own wording of a letter; nothing that was ever written is lost."""

import hashlib
import json
from datetime import datetime, timedelta

from django.db import transaction

from afterword.errors import NotFoundError
from afterword.records.letter import Letter
from afterword.records.letter_version import Author, LetterVersion
from afterword.steps.outbox import release

# Edits that follow each other closely are one wording, or every pause in typing would be a version.
ONE_SITTING = timedelta(minutes=10)


@transaction.atomic
def edit(letter: Letter, subject: str, body: str, now: datetime, *, read: str | None = None) -> LetterVersion:
    """The candidate's own wording; whatever approval stood is taken back, unless nothing changed.

    It is a new version, or the newest one where that is the candidate's own of the last ten minutes and was never
    approved. `read` is the mark of the version the candidate had before them: where another is the newest by now,
    both wordings are kept. Raises HeldError once the letter is on its way.
    """
    newest = letter.newest
    subject, body = " ".join(subject.split()), body.replace("\r\n", "\n").strip()
    if (newest.subject, newest.body) == (subject, body):
        return newest
    release(letter, now)
    newest.approvals.filter(taken_back_at=None).update(taken_back_at=now)
    sources = _sources_in(letter, body)
    if _is_one_sitting(newest, now) and read in (None, mark(newest)):
        newest.subject, newest.body, newest.written_at, newest.sources = subject, body, now, sources
        newest.save(update_fields=["subject", "body", "written_at", "sources"])
        return newest
    return letter.versions.create(
        account=letter.account,
        number=newest.number + 1,
        subject=subject,
        body=body,
        author=Author.CANDIDATE,
        sources=sources,
        written_at=now,
    )


@transaction.atomic
def bring_back(letter: Letter, number: int, now: datetime) -> LetterVersion:
    """An earlier wording as the newest version. Raises NotFoundError where there is no version of that number."""
    newest = letter.newest
    earlier = letter.versions.filter(number=number).first()
    if earlier is None:
        raise NotFoundError(f"This letter has no version {number}.")
    if (newest.subject, newest.body) == (earlier.subject, earlier.body):
        return newest
    release(letter, now)
    newest.approvals.filter(taken_back_at=None).update(taken_back_at=now)
    return letter.versions.create(
        account=letter.account,
        number=newest.number + 1,
        subject=earlier.subject,
        body=earlier.body,
        author=earlier.author,
        sources=earlier.sources,
        written_at=now,
    )


def mark(version: LetterVersion) -> str:
    """A short sign of exactly this wording and its files: a page that shows them can say which it showed."""
    files = version.letter.attachments.values_list("name", "digest")
    wording = json.dumps([version.number, version.subject, version.body, *files])
    return hashlib.sha256(wording.encode()).hexdigest()[:16]


def _is_one_sitting(version: LetterVersion, now: datetime) -> bool:
    is_recent = version.author == Author.CANDIDATE and now - version.written_at < ONE_SITTING
    return is_recent and not version.approvals.exists()


def _sources_in(letter: Letter, body: str) -> list[dict[str, object]]:
    # From all versions, not from the wording before: a sentence that is mended has its source again.
    kept = letter.versions.order_by("number").values_list("sources", flat=True)
    known = {source["text"]: source for sources in kept for source in sources}
    return [known[text] for text in sorted(known, key=body.find) if text in body]
