"""The kinds of letters, one file each; this is the list of them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from afterword.letters.draft import Draft
from afterword.letters.kinds import (
    call_script,
    check_in,
    closing,
    hello,
    material,
    missed_call,
    new_opening,
    rejection_reply,
    thank_you,
)
from afterword.letters.request import LetterRequest

KINDS: Mapping[str, Callable[[LetterRequest], tuple[Draft, ...]]] = MappingProxyType(
    {
        "thank-you": thank_you.write,
        "late-thank-you": thank_you.write,
        "material": material.write,
        "check-in": check_in.write,
        "missed-call": missed_call.write,
        "call-script": call_script.write,
        "rejection-reply": rejection_reply.write,
        "closing": closing.write,
        "hello": hello.write,
        "new-opening": new_opening.write,
    }
)
