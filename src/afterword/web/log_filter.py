"""Keeps letters, notes and secrets out of the log."""

import logging
import re
import traceback

_SIGN_IN = re.compile(r"(/sign-in/)[^\s'\"]+")


class WithoutText(logging.Filter):
    """Masks sign-in tokens, and of an exception keeps its type and places, never its text or the request."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = _SIGN_IN.sub(r"\1…", record.getMessage()), None
        if record.exc_info and record.exc_info[0]:
            frames = "".join(traceback.format_tb(record.exc_info[2]))
            record.msg = f"{record.msg}\n{frames}{record.exc_info[0].__name__}"
        record.exc_info = record.exc_text = record.stack_info = None
        return True
