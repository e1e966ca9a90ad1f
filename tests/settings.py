"""The product's settings, with nothing written outside the test's own folders."""

from afterword.settings import *  # noqa: F403

SECRET_KEY = "only for tests"
TIME_ZONE = "UTC"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
