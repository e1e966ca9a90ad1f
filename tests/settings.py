"""The product's settings, with nothing written outside the test's own folders."""

import os

from afterword.settings import *  # noqa: F403

# The keyring of whoever runs the tests is not theirs to write into.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

SECRET_KEY = "only for tests"
TIME_ZONE = "UTC"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
