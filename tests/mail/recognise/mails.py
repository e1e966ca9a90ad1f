"""Alice's sent letters, and mails as they would come back to her."""

from datetime import UTC, date, datetime

from afterword.mail.recognise import Answer, Sent, recognise

ALICE = "alice@home.example"
TODAY = date(2026, 6, 12)
BODY = (
    "Dear Priya,\n\nThank you for discussing the Backend Engineer role with me on Tuesday. What you need is someone to "
    "move billing to Kafka; I moved invoicing for 40 shops to Kafka.\n\nKind regards,\nAlice Example"
)
TO_PRIYA = Sent(
    id="priya",
    to="priya.raman@northwind.example",
    message_id="<letter-1@home.example>",
    aliases=("<rewritten-1@relay.example>",),
    to_name="Priya Raman",
    employer="Northwind",
    subject="Backend Engineer – thank you for Tuesday",
    sent_at=datetime(2026, 6, 10, 9, 0, tzinfo=UTC),
    body=BODY,
)
TO_TOM = Sent(
    id="tom",
    to="tom.okafor@contoso.example",
    message_id="<letter-2@home.example>",
    to_name="Tom Okafor",
    employer="Contoso",
    subject="Thank you – Data Engineer",
    sent_at=datetime(2026, 6, 10, 10, 0, tzinfo=UTC),
    body=BODY.replace("Priya", "Tom").replace("Backend", "Data"),
)
SENT = (TO_PRIYA, TO_TOM)


def mail(body: str, subject: str = "Re: Backend Engineer – thank you for Tuesday", **headers: str) -> bytes:
    """A mail in one text part from Priya to Alice; `headers` add to these and replace them, `_` stands for `-`."""
    fields = {
        "from": "Priya Raman <priya.raman@northwind.example>",
        "to": f"Alice Example <{ALICE}>",
        "subject": subject,
        "date": "Fri, 12 Jun 2026 10:00:00 +0200",
        "content-type": "text/plain; charset=utf-8",
        **{name.strip("_").replace("_", "-"): value for name, value in headers.items()},
    }
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def asked(raw: bytes) -> Answer:
    """What it is, for Alice who wrote to Priya and to Tom."""
    return recognise(raw, SENT, [ALICE], TODAY)
