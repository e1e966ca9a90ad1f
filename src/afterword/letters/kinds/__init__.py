"""The kinds of letters, one file each; this is the list of them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from afterword.letters.draft import Draft
from afterword.letters.kinds import thank_you
from afterword.letters.request import LetterRequest

KINDS: Mapping[str, Callable[[LetterRequest], tuple[Draft, ...]]] = MappingProxyType(
    {
        "thank-you": thank_you.write,
        "late-thank-you": thank_you.write,
    }
)
