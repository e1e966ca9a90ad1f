"""The product's settings, with nothing written outside the test's own folders."""

import os
import tempfile
from pathlib import Path

from afterword.settings import *  # noqa: F403

# The keyring of whoever runs the tests is not theirs to write into.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

SECRET_KEY = "only for tests"
TIME_ZONE = "UTC"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# A file, as at home: in memory, SQLite locks whole tables between threads and waits for none of them.
_folder = tempfile.TemporaryDirectory(prefix="afterword-tests-")
DATABASES["default"]["TEST"] = {"NAME": str(Path(_folder.name) / "afterword.db")}  # noqa: F405
