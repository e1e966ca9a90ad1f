"""Programs outside Python that some tests need: without one a test is skipped, or fails where every test must run."""

import os
import shutil
from collections.abc import Mapping

import pytest

CHROMIUM_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def chromium() -> str:
    """The path of Chromium or Chrome on this machine."""
    return program(CHROMIUM_NAMES, "Chromium is not on this machine: on Debian, apt-get install chromium.")


def program(names: tuple[str, ...], missing: str, environment: Mapping[str, str] = os.environ) -> str:
    """The path of the first of these programs that is found.

    Where none is, the test is skipped with the sentence `missing`; with AFTERWORD_NO_SKIP=1 set, as `.ci/run` does,
    it fails with it.
    """
    for name in names:
        if found := shutil.which(name, path=environment.get("PATH")):
            return found
    if environment.get("AFTERWORD_NO_SKIP") == "1":
        pytest.fail(missing, pytrace=False)
    pytest.skip(missing)
