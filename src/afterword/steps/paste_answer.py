"""Take in an answer that the candidate pasted, as if it had come by mail."""

import hashlib
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from afterword.errors import InputError
from afterword.mail.message import POLICY
from afterword.records.interviewer import Interviewer
from afterword.records.message import Way
from afterword.steps.answers.about import About
from afterword.steps.answers.arrived import Arrival, Received
from afterword.steps.receive import ASKED, receive
from afterword.steps.sent_letters import as_sent

LONGEST = 50_000


def paste_answer(part: Interviewer, text: str, now: datetime) -> Received:
    """What this interviewer wrote, taken in. The same words twice are one answer. Raises InputError without any."""
    text = text.replace("\r\n", "\n").replace("\0", "").strip()
    if not text:
        raise InputError("Nothing was pasted. Copy their answer in your mail app, and paste it here.")
    if len(text) > LONGEST:
        raise InputError(
            f"This is longer than {LONGEST:,} characters. Paste only their answer, or bring the mail itself."
        )
    about = about_part(part)
    return receive(part.account, Arrival(_as_mail(part, text, about, now), Way.PASTED), now, about)


def about_part(part: Interviewer) -> About:
    """What an answer of this interviewer is about: their interview, and the newest letter to them that left."""
    letters = part.account.letters.filter(follow_up__interview=part.interview_id, follow_up__contact=part.contact_id)
    left = letters.filter(follow_up__touchpoints=None, follow_up__done_at__isnull=False)
    return About(part.interview, part.contact, left.order_by("follow_up__done_at").last())


def _as_mail(part: Interviewer, text: str, about: About, now: datetime) -> bytes:
    approval = about.letter.newest.approvals.last() if about.letter else None
    sent = as_sent(approval) if approval else None
    said = hashlib.sha256(f"{part.pk} {text}".encode("utf-8", "replace")).hexdigest()
    message = EmailMessage(policy=POLICY)
    message["From"] = "answer@pasted.invalid"
    message["Subject"] = f"Re: {sent.subject}" if sent else "Your answer"
    message["Message-ID"] = f"<{said}@pasted.invalid>"
    message["In-Reply-To"] = sent.message_id if sent and sent.message_id else ASKED
    message["Date"] = format_datetime(now)
    message.set_content(text.encode("utf-8", "replace").decode() + "\n", cte="quoted-printable")
    return message.as_bytes()
