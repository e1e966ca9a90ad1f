"""Programs outside Python that some tests need: without one a test is skipped, or fails where every test must run."""

import os
import shutil
from collections.abc import Mapping
from typing import NoReturn

import pytest

CHROMIUM_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
MAIL_SERVERS = "on Debian, apt-get install dovecot-core dovecot-imapd dovecot-lmtpd dovecot-sieve postfix"


def chromium() -> str:
    """The path of Chromium or Chrome on this machine."""
    return program(CHROMIUM_NAMES, "Chromium is not on this machine: on Debian, apt-get install chromium.")


def dovecot() -> str:
    """The path of Dovecot on this machine."""
    return program(("dovecot", "/usr/sbin/dovecot"), f"Dovecot is not on this machine: {MAIL_SERVERS}.")


def postfix() -> str:
    """The path of Postfix on this machine; it starts only as root."""
    path = program(("postfix", "/usr/sbin/postfix"), f"Postfix is not on this machine: {MAIL_SERVERS}.")
    if os.geteuid() != 0:
        unable("Postfix starts only as root: run these tests as root, or in a container.")
    return path


def program(names: tuple[str, ...], missing: str, environment: Mapping[str, str] = os.environ) -> str:
    """The path of the first of these programs that is found.

    Where none is, the test is skipped with the sentence `missing`; with AFTERWORD_NO_SKIP=1 set, as `.ci/run` does,
    it fails with it.
    """
    for name in names:
        if found := shutil.which(name, path=environment.get("PATH")):
            return found
    unable(missing, environment)


def unable(why: str, environment: Mapping[str, str] = os.environ) -> NoReturn:
    """Skip the test with this sentence, or fail it where every test must run."""
    if environment.get("AFTERWORD_NO_SKIP") == "1":
        pytest.fail(why, pytrace=False)
    pytest.skip(why)
