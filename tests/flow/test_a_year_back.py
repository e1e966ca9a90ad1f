"""A year of interviews is exported, deleted and brought back, by the commands and the page a person has; then a new
opening finds the right person first."""

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from tests.flow.year import EMPLOYERS
from tests.servers import afterword, environment, serving

JOB = {"@type": "JobPosting", "title": "Data Engineer", "hiringOrganization": "Okapi Health"}
WORDS = [b"Priya", b"Kafka", b"the room was cold", b"checklist.pdf"]


@pytest.fixture(scope="module")
def a_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder, to be copied before it is changed."""
    folder = tmp_path_factory.mktemp("year") / "afterword"
    command = [sys.executable, "-m", "tests.flow.year", str(folder), datetime.now(UTC).isoformat()]
    subprocess.run(command, env=environment(folder), check=True)
    return folder


def test_a_year_comes_back_and_a_new_opening_finds_the_right_person_first(a_year: Path, tmp_path: Path) -> None:
    folder, first, second = tmp_path / "afterword", tmp_path / "year.zip", tmp_path / "again.zip"
    shutil.copytree(a_year, folder)
    taken = json.loads(afterword(folder, "export", str(first), "--json").stdout)["counts"]
    assert (taken["interviews"], taken["letters"], taken["contacts"]) == (12, 12, 15)

    assert _words_in(folder) == WORDS
    with serving(folder) as server:
        _delete_everything(server.link, server.address)
    assert json.loads(afterword(folder, "people", "--json").stdout) == []
    assert _words_in(folder) == []

    brought = json.loads(afterword(folder, "import", str(first), "--json").stdout)["counts"]
    assert brought == taken
    afterword(folder, "export", str(second))
    assert _content(second) == _content(first)

    saved = json.loads(afterword(folder, "openings", "save", "-", "--json", stdin=json.dumps(JOB)).stdout)
    names = [one["name"] for one in saved["known"]]
    assert names[0] == "Priya Raman"
    assert set(names[1:]) == {"Mona Sample", "Otto Beispiel"}
    assert saved["known"][0]["why"].startswith("Is there now; interviewed you at Northwind")


def test_an_archive_to_share_has_no_private_word_in_any_of_its_files(a_year: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared.zip"
    afterword(a_year, "export", str(shared), "--share")
    with zipfile.ZipFile(shared) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert [name for name, member in members.items() if b"the room was cold" in member] == []
    assert any(b"moving billing to Kafka" in member for member in members.values())
    assert sum(name.startswith("letters/") for name in members) == len(EMPLOYERS)


def _words_in(folder: Path) -> list[bytes]:
    kept = (folder / "afterword.db").read_bytes()
    return [word for word in WORDS if word in kept]


def _delete_everything(link: str, address: str) -> None:
    """As the page does it: signed in, ticked, and sent once."""
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    browser.open(link).read()
    page = browser.open(f"{address}/settings/delete").read().decode()
    assert "12 interviews" in page
    [token] = set(re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page))
    form = urlencode({"csrfmiddlewaretoken": token, "sure": "1"}).encode()
    assert "I just came from an interview" in browser.open(f"{address}/settings/delete", form).read().decode()


def _content(archive: Path) -> Mapping[str, object]:
    """Its letters and rows; without their digits, for ids are given anew."""
    with zipfile.ZipFile(archive) as opened:
        names = [name for name in opened.namelist() if name.startswith(("records/", "letters/"))]
        return {name: re.sub(r"\d+", "#", opened.read(name).decode()) for name in names}
