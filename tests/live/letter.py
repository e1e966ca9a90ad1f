"""The letter that the live tests send, and its way to the server."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from afterword.mail.message import Attachment, Outgoing, as_bytes, new_message_id
from afterword.mail.server import Server
from afterword.mail.smtp import Accepted, transmit
from tests.mail_servers.post_office import ALICE, PASSWORD, PRIYA, key_of

# A Friday afternoon in New York; mail apps show what the sender's clock said.
DATED_AT = datetime(2026, 6, 12, 16, 40, tzinfo=timezone(timedelta(hours=-4)))
PARAGRAPH = "Thank you for talking through the move of billing to Kafka with me; " * 4
BODY = f"Dear Priya,\n\n{PARAGRAPH.strip()}\n\n.A line may begin with a dot.\n\nBest regards,\nAlíce Ëxample\n"
PLAN = Attachment("Plan für Kafka.pdf", "application/pdf", b"%PDF-1.7\n.\r\n" + bytes(range(256)) * 300)
NOTES = Attachment("Größen 東京.txt", "text/plain", "Größe: 42\n.\r\n..\r\nohne Ende".encode())
LETTER = Outgoing(
    message_id="",
    sender_name="Alíce Ëxample",
    sender_address=ALICE,
    reader_name="Raman, Priya",
    reader_address=PRIYA,
    subject="Thank you for yesterday – Backend Engineer, Größe und Übersicht 東京",
    body=BODY,
    attachments=(PLAN, NOTES),
)


def fresh_letter(**changes: object) -> Outgoing:
    """The letter under a name of its own, so that a test counts only its own copies."""
    return replace(LETTER, message_id=new_message_id(ALICE), **changes)  # type: ignore[arg-type]


def hand_in(server: Server, letter: Outgoing, *, password: str = PASSWORD) -> Accepted:
    """Send it as Alice; whatever our sending raises comes through."""
    content = as_bytes(letter, DATED_AT)
    return transmit(
        server, key_of(ALICE, password), letter.sender_address, letter.reader_address, content, lambda: True
    )
