"""The log shows neither a letter nor a secret."""

import logging
import sys

from afterword.web.log_filter import WithoutText


def logged(message: str, error: Exception | None = None) -> str:
    if error is None:
        record = logging.LogRecord("django.request", logging.ERROR, __file__, 1, message, None, None)
    else:
        try:
            raise error
        except type(error):
            record = logging.LogRecord("django.request", logging.ERROR, __file__, 1, message, None, sys.exc_info())
    assert WithoutText().filter(record)
    return logging.Formatter().format(record)


def test_a_sign_in_token_is_masked() -> None:
    assert "secret-token" not in logged("Not Found: /sign-in/secret-token")


def test_an_exception_shows_its_type_and_place_but_not_its_text() -> None:
    shown = logged("Internal Server Error: /letters/7", ValueError("Dear Priya, I froze"))
    assert "Priya" not in shown
    assert "ValueError" in shown
    assert "test_log_filter.py" in shown
