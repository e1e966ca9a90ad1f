"""Bounces: what did not arrive, for whom, and whether for good."""

import pytest

from afterword.mail.recognise import Kind
from tests.mail.recognise.mails import asked, mail


def report(status: str, action: str = "failed", recipient: str = "priya.raman@northwind.example") -> bytes:
    return mail(
        "--x\nContent-Type: text/plain\n\nThis is the mail system. I could not deliver your message.\n"
        "--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.home.example\n\n"
        f"Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: {status}\n\n"
        "--x\nContent-Type: message/rfc822\n\nMessage-ID: <letter-1@home.example>\n"
        "From: alice@home.example\nTo: priya.raman@northwind.example\nSubject: Thank you\n\nDear Priya\n--x--\n",
        subject="Undelivered Mail Returned to Sender",
        from_="MAILER-DAEMON@mx.home.example (Mail Delivery System)",
        auto_submitted="auto-replied",
        content_type='multipart/report; report-type=delivery-status; boundary="x"',
    )


def test_a_report_names_the_address_and_the_letter_though_postfix_calls_it_an_auto_reply() -> None:
    answer = asked(report("5.1.1"))
    assert (answer.kind, answer.about) == (Kind.BOUNCE, "priya")
    assert answer.failed_addresses == ("priya.raman@northwind.example",)
    assert not answer.temporary


def test_a_delay_is_no_failure() -> None:
    answer = asked(report("4.4.1", "delayed"))
    assert (answer.kind, answer.about, answer.temporary) == (Kind.BOUNCE, "priya", True)


def test_a_report_that_it_was_delivered_is_no_bounce() -> None:
    assert asked(report("2.0.0", "delivered")).kind is not Kind.BOUNCE


def test_an_address_that_we_did_not_write_to_is_named_as_it_is() -> None:
    answer = asked(report("5.1.1", recipient="p.raman@mailhost.northwind.example"))
    assert answer.failed_addresses == ("p.raman@mailhost.northwind.example",)
    assert answer.about == "priya"


@pytest.mark.parametrize(
    ("subject", "sender", "body"),
    [
        (
            "failure notice",
            "MAILER-DAEMON@mx.home.example",
            "Hi. This is the qmail-send program at mx.home.example.\nI'm afraid I wasn't able to deliver your message to"
            " the following addresses.\n\n<priya.raman@northwind.example>:\nUser unknown\n\n"
            "--- Below this line is a copy of the message.\n\nTo: priya.raman@northwind.example\n",
        ),
        (
            "Unzustellbar: Backend Engineer",
            "postmaster@home.example",
            "Ihre Nachricht konnte nicht zugestellt werden:\n\npriya.raman@northwind.example\n",
        ),
        (
            "Delivery Status Notification (Failure)",
            "Mail Delivery Subsystem <mailer-daemon@googlemail.example>",
            "** Address not found **\n\nYour message wasn't delivered to priya.raman@northwind.example because the address"
            " couldn't be found.\n",
        ),
    ],
)
def test_what_servers_write_for_people_is_read_too(subject: str, sender: str, body: str) -> None:
    answer = asked(mail(body, subject, from_=sender, return_path="<>"))
    assert (answer.kind, answer.failed_addresses) == (Kind.BOUNCE, ("priya.raman@northwind.example",))
    assert answer.about == "priya"


def test_a_person_who_forwards_a_bounce_is_no_server() -> None:
    raw = mail("I got this: user unknown. Could you send it again?", "Fwd: Undelivered Mail Returned to Sender")
    assert asked(raw).kind is Kind.REPLY


def test_a_report_of_abuse_is_no_bounce() -> None:
    raw = report("5.1.1").replace(b"report-type=delivery-status", b"report-type=feedback-report")
    assert asked(raw).kind is not Kind.BOUNCE


def failed_in(body: str) -> tuple[str, ...]:
    raw = mail(body, "failure notice", from_="MAILER-DAEMON@home.example", return_path="<>")
    return asked(raw).failed_addresses


def test_a_mail_to_oneself_that_came_back_names_oneself() -> None:
    said = "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n<alice@home.example>:\n552 quota"
    assert failed_in(said) == ("alice@home.example",)


def test_a_report_that_came_as_text_below_a_copy_names_whom_it_did_not_reach() -> None:
    said = (
        "The original message was received at Sun, 3 Jun 2018\n\n   ----- Transcript of session follows -----\n"
        "dana... Deferred\nMessage could not be delivered for 5 days\n\n"
        "Final-Recipient: RFC822; dana@fabrikam.example\nAction: failed\n"
    )
    assert failed_in(said) == ("dana@fabrikam.example",)


@pytest.mark.parametrize(
    "line",
    [
        "dana@fabrikam.example on Fri, 20 Jul 2001 11:08:59 -0700",
        "c=US;a= ;p=Fabrikam;o=Nexus2;dda:SMTP=dana@fabrikam.EXAMPLE; on Fri, 4 Oct 2002",
    ],
)
def test_an_old_exchange_names_the_reader_with_the_day(line: str) -> None:
    said = f"Your message\n\n  To: staff@fabrikam.example\n\ndid not reach the following recipient(s):\n\n{line}\n"
    assert failed_in(said) == ("dana@fabrikam.example",)
