"""Write the letter of a follow-up from the candidate's notes."""

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.errors import HeldError
from afterword.letters.compose import Draft, compose
from afterword.records.follow_up import FollowUp
from afterword.records.letter import Letter
from afterword.records.letter_version import Author, LetterVersion
from afterword.steps.kinds import KINDS
from afterword.steps.letter_request import letter_request, readers_of
from afterword.steps.outbox import release
from afterword.steps.thread import thread_of
from afterword.words.names import clean


@transaction.atomic
def write(follow_up: FollowUp, now: datetime) -> Letter:
    """The follow-up's letter: made, or brought up to date with the notes while nobody has touched it.

    A wording that the candidate edited, approved or sent is left alone. Raises HeldError before the interview
    has ended, and for a follow-up that has no letter.
    """
    letter = Letter.objects.filter(follow_up=follow_up).first()
    if letter is not None and (not follow_up.is_open or _is_touched(letter.newest)):
        return letter
    draft = draft_for(follow_up, now)
    if letter is None:
        letter = Letter.objects.create(account=follow_up.account, follow_up=follow_up, made_at=now)
        _add(letter, draft, now)
    elif (letter.newest.subject, letter.newest.body, letter.newest.sources) != (*_texts(draft), _sources(draft)):
        _add(letter, draft, now)
    return letter


@transaction.atomic
def write_again(letter: Letter, now: datetime) -> LetterVersion:
    """A new version from the notes as they are now; what the candidate wrote stays among the versions."""
    return _add(letter, draft_for(letter.follow_up, now), now)


@transaction.atomic
def sign_as(letter: Letter, name: str, sign_off: str, now: datetime, register: str | None = None) -> None:
    """Keep full name, sign-off and, where given, register for every letter; write this one so, unless it was edited."""
    account = letter.account
    account.name, account.sign_off, account.register = clean(name), clean(sign_off), register or account.register
    account.save(update_fields=["name", "sign_off", "register"])
    # The interview may hold the account as it was before.
    write(FollowUp.objects.get(pk=letter.follow_up_id), now)


def draft_for(follow_up: FollowUp, now: datetime) -> Draft:
    """What would be written for this follow-up now; nothing is kept. Raises HeldError like `write`."""
    if KINDS[follow_up.kind].letter is None or follow_up.contact_id is None:
        raise HeldError("This step has no letter to write.")
    readers = readers_of(follow_up)
    if follow_up.contact not in readers:
        raise HeldError("This person is no longer among the interviewers, so there is nothing to thank them for.")
    draft = compose(letter_request(follow_up, readers, now))[readers.index(follow_up.contact)]
    thread = thread_of(follow_up)
    return replace(draft, subject=thread.reply_subject) if thread else draft


def _is_touched(version: LetterVersion) -> bool:
    return version.author == Author.CANDIDATE or version.approvals.filter(taken_back_at=None).exists()


def _add(letter: Letter, draft: Draft, now: datetime) -> LetterVersion:
    release(letter, now)
    newest = letter.versions.order_by("number").last()
    subject, body = _texts(draft)
    return letter.versions.create(
        account=letter.account,
        number=newest.number + 1 if newest else 1,
        subject=subject,
        body=body,
        author=Author.AFTERWORD,
        sources=_sources(draft),
        written_at=now,
    )


def _texts(draft: Draft) -> tuple[str, str]:
    return draft.subject, draft.body


def _sources(draft: Draft) -> list[dict[str, object]]:
    return [
        {"text": sentence.text, "notes": list(sentence.notes), "own": [list(span) for span in sentence.own]}
        for sentence in draft.sentences
    ]
