"""`afterword phone` beside a running server: another address of loopback stands for the one in the network."""

import json
import socket
import time
import urllib.error
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.servers import Server, afterword, serving

ADDRESS = "127.0.0.2"


class Phone:
    """A browser of its own, as far as pairing needs one."""

    def __init__(self, address: str) -> None:
        self.address, self.cookies = address, CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))

    def open(self, path: str, typed: dict[str, str] | None = None) -> tuple[int, str]:
        token = {cookie.name: cookie.value or "" for cookie in self.cookies}.get("afterword_csrf", "")
        content = urlencode(typed | {"csrfmiddlewaretoken": token}).encode() if typed is not None else None
        try:
            with self.opener.open(self.address + path, content, timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()


def listens(server: Server) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex((ADDRESS, server.port)) == 0


def until_it_listens(server: Server, wanted: bool) -> None:
    patience = time.monotonic() + 15
    while listens(server) != wanted:
        assert time.monotonic() < patience
        time.sleep(0.1)


def test_a_phone_is_paired_used_and_removed_and_the_door_closes_behind_it(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        assert not listens(server)
        offered = json.loads(afterword(tmp_path, "phone", "--address", ADDRESS, "--json").stdout)
        assert offered["link"] == f"http://{ADDRESS}:{server.port}/pair"
        until_it_listens(server, True)
        phone = Phone(f"http://{ADDRESS}:{server.port}")
        assert "Pair this phone" in phone.open("/")[1]
        status, shown = phone.open("/pair", {"code": offered["code"], "name": "Alice's phone"})
        assert (status, "I just came from an interview" in shown) == (200, True)
        (listed,) = json.loads(afterword(tmp_path, "phone", "list", "--json").stdout)
        assert (listed["name"], listed["host"]) == ("Alice's phone", ADDRESS)
        afterword(tmp_path, "phone", "remove", str(listed["id"]))
        until_it_listens(server, False)
    assert afterword(tmp_path, "phone", "list").stdout == "No phone is paired.\n"


def test_at_the_door_only_the_printed_name_is_answered(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        afterword(tmp_path, "phone", "--address", ADDRESS)
        until_it_listens(server, True)
        address = f"http://{ADDRESS}:{server.port}/alive"
        rebound = urllib.request.Request(address, headers={"Host": f"attacker.example:{server.port}"})
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(rebound, timeout=10)
        with refused.value as answer:
            assert answer.code == 400


def test_people_get_a_code_to_scan_one_to_type_and_the_honest_sentence(tmp_path: Path) -> None:
    with serving(tmp_path):
        shown = afterword(tmp_path, "phone", "--address", ADDRESS).stdout
    assert "The code is " in shown
    assert "█" in shown
    assert "not encrypted" in shown


def test_without_a_running_server_it_says_what_to_start(tmp_path: Path) -> None:
    done = afterword(tmp_path, "phone", check=False)
    assert done.returncode == 5
    assert "Start `afterword serve`" in done.stderr


@pytest.mark.parametrize("wrong", ["home", "::1", "999.1.1.1"])
def test_an_address_that_is_none_is_refused(tmp_path: Path, wrong: str) -> None:
    done = afterword(tmp_path, "phone", "--address", wrong, check=False)
    assert done.returncode == 2
    assert "like 192.168.1.20" in done.stderr


def test_a_phone_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = afterword(tmp_path, "phone", "remove", "7", check=False)
    assert (done.returncode, "no paired phone 7" in done.stderr) == (3, True)
