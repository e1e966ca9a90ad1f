"""One letter to one server, and everything that can happen on the way."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import (
    CertificateError,
    DoubtError,
    LaterError,
    MailError,
    RefusedError,
    SignInError,
    SteppedBackError,
    UnreachableError,
)
from afterword.mail.server import Credentials, Security, Server
from afterword.mail.smtp import Accepted, Point, Timeouts, stuffed, transmit
from tests.mail_servers.certificate import Certificate, certificate_in
from tests.mail_servers.faulty import DROP, DROP_AFTER_TAKING, HANG, PASSWORD, Faulty, faulty

CONTENT = b"Subject: Thank you\r\n\r\nDear Priya,\r\n.a line that begins with a dot\r\n\r\nAlice\r\n"
PATIENT = Timeouts(*(timedelta(seconds=20) for _ in range(4)))
# For what hangs; whatever answers may take its time on a busy machine.
QUICK = Timeouts(*(timedelta(seconds=1) for _ in range(4)))
BEFORE_THE_DOT = ("greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "body")


def sent(post: Faulty, *, password: str = PASSWORD, commits: bool = True, **more: object) -> Accepted:
    return transmit(
        Server("127.0.0.1", post.port, more.pop("security", Security.TLS)),  # type: ignore[arg-type]
        Credentials("alice@home.example", password),
        "alice@home.example",
        "priya@northwind.example",
        CONTENT,
        lambda: commits,
        timeouts=more.pop("timeouts", PATIENT),  # type: ignore[arg-type]
        **more,  # type: ignore[arg-type]
    )


def once_struck(post: Faulty, at: Point) -> Callable[[Point], None]:
    """Goes on from this point only when the server's fault lies at our end of the line: no race decides the test."""

    def wait(point: Point) -> None:
        if point == at:
            assert post.struck.wait(20)

    return wait


def test_a_letter_arrives_byte_for_byte(post: Faulty) -> None:
    assert sent(post).said == "250 queued as 1"
    assert post.taken == [CONTENT]


def test_every_point_is_told_in_its_order(post: Faulty) -> None:
    points: list[Point] = []
    sent(post, reached=points.append)
    assert points == list(Point)


def test_without_the_commit_no_dot_is_sent(post: Faulty) -> None:
    with pytest.raises(SteppedBackError):
        sent(post, commits=False)
    assert post.taken == []


# A body this short fits into the network's own memory: a hang in it is one after the dot.
@pytest.mark.parametrize(
    ("at", "fault"), [(at, fault) for at in BEFORE_THE_DOT for fault in (DROP, HANG) if (at, fault) != ("body", HANG)]
)
def test_what_breaks_before_the_dot_was_not_taken(post: Faulty, at: str, fault: str) -> None:
    post.faults[at] = fault
    with pytest.raises(UnreachableError):
        sent(post, timeouts=QUICK if fault == HANG else PATIENT, reached=once_struck(post, Point.BODY_SENT))
    assert post.taken == []


def test_a_line_that_broke_during_the_commit_did_not_carry_the_dot(post: Faulty) -> None:
    points: list[Point] = []

    def hang_up(point: Point) -> None:
        points.append(point)
        if point == Point.COMMITTED:
            post.hang_up()

    with pytest.raises(UnreachableError):
        sent(post, reached=hang_up)
    assert points[-1] == Point.COMMITTED
    assert post.taken == []


@pytest.mark.parametrize("at", BEFORE_THE_DOT[:-1])
def test_a_server_that_says_later_is_told_so_with_its_own_sentence(post: Faulty, at: str) -> None:
    post.faults[at] = "451 4.7.1 Greylisted, come back"
    with pytest.raises(LaterError) as later:
        sent(post)
    assert later.value.said == "451 4.7.1 Greylisted, come back"


@pytest.mark.parametrize(
    ("at", "answer", "word"),
    [
        ("MAIL", "553 not your address", "send from this address"),
        ("RCPT", "550 no such user", "reader's address"),
        ("dot", "552 too big", "too large"),
        ("dot", "554 spam", "refused"),
        ("DATA", "554 no", "did not want"),
    ],
)
def test_a_refusal_is_explained(post: Faulty, at: str, answer: str, word: str) -> None:
    post.faults[at] = answer
    with pytest.raises(RefusedError, match=word) as refused:
        sent(post)
    assert refused.value.said == answer
    assert post.taken == []


@pytest.mark.parametrize("fault", [DROP, DROP_AFTER_TAKING, HANG, "299x nonsense"])
def test_without_an_answer_to_the_dot_nobody_knows(post: Faulty, fault: str) -> None:
    post.faults["dot"] = "39 nonsense" if fault == "299x nonsense" else fault
    with pytest.raises(DoubtError):
        sent(post, timeouts=replace(PATIENT, answer=QUICK.answer) if fault == HANG else PATIENT)


def test_a_late_answer_counts(post: Faulty) -> None:
    post.faults["dot"] = 0.6
    assert sent(post).said.startswith("250")


def test_an_answer_out_of_turn_is_not_taken_for_the_last_one(post: Faulty) -> None:
    post.faults["body"] = "250 queued"
    wait, points = once_struck(post, Point.BODY_SENT), list[Point]()

    def slowly(point: Point) -> None:
        points.append(point)
        wait(point)

    with pytest.raises(UnreachableError):
        sent(post, reached=slowly)
    assert Point.COMMITTED not in points
    assert post.taken == []


def test_a_wrong_password_is_said_and_tried_once(post: Faulty) -> None:
    with pytest.raises(SignInError, match="app password") as refused:
        sent(post, password="wrong")
    assert refused.value.said == "535 5.7.8 Bad credentials"
    assert post.commands.count("AUTH") == 1


def test_a_password_in_any_script_is_sent_as_utf_8(post: Faulty) -> None:
    with pytest.raises(SignInError):
        sent(post, password="пароль")


def test_a_letter_larger_than_the_server_takes_is_not_begun(post: Faulty) -> None:
    post.size = 10
    with pytest.raises(RefusedError, match="MB"):
        sent(post)
    assert "MAIL" not in post.commands


def test_a_server_that_proves_to_be_another_gets_no_password(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = certificate_in(tmp_path_factory.mktemp("other"), host="mail.elsewhere.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(other.certificate))
    with faulty(other) as post, pytest.raises(CertificateError):
        sent(post)
    assert "AUTH" not in post.commands


def test_a_server_nobody_vouches_for_gets_no_password(
    certificate: Certificate, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with faulty(certificate_in(tmp_path_factory.mktemp("foreign"))) as post, pytest.raises(CertificateError):
        sent(post)
    assert post.commands == []


def test_starttls_comes_before_the_password(certificate: Certificate) -> None:
    with faulty(certificate, tls=False) as post:
        post.offers_starttls = True
        sent(post, security=Security.STARTTLS)
        assert post.commands.index("STARTTLS") < post.commands.index("AUTH")
        assert post.taken == [CONTENT]


def test_without_starttls_the_password_is_not_sent(certificate: Certificate) -> None:
    with faulty(certificate, tls=False) as post:
        with pytest.raises(CertificateError, match="password was not sent"):
            sent(post, security=Security.STARTTLS)
        assert "AUTH" not in post.commands


def test_where_nobody_listens_it_says_so() -> None:
    with pytest.raises(MailError, match="did not come about"):
        transmit(
            Server("127.0.0.1", 1, Security.TLS), Credentials("a", "b"), "a@b.example", "c@d.example", b"", lambda: True
        )


@given(st.binary(max_size=300) | st.text(alphabet=".\r\n a", max_size=40).map(str.encode))
def test_what_a_server_unstuffs_is_what_was_given(content: bytes) -> None:
    wire = stuffed(content)
    lines = wire.split(b"\r\n")
    assert b"." not in lines
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", wire)
    given_lines = re.sub(rb"\r\n|\r|\n", b"\r\n", content).removesuffix(b"\r\n")
    assert b"\r\n".join(line.removeprefix(b".") for line in lines).removesuffix(b"\r\n") == given_lines
