"""How much a request may carry in files: what is more is passed over, and the page says so."""

from dataclasses import dataclass
from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest

from afterword.steps.attach import MOST_BYTES, MOST_FILES, size_in_words


@dataclass(frozen=True)
class Limit:
    """At most so many files, and so many bytes together; the sentence says what did not happen otherwise."""

    files: int
    bytes: int
    sentence: str


OF_A_LETTER = Limit(
    MOST_FILES,
    MOST_BYTES,
    f"That is more than one letter carries: at most {MOST_FILES} files, and {size_in_words(MOST_BYTES)} together. "
    "None of them was added. Choose fewer, make them smaller, or send a link.",
)
# A picture may have 20 MB; a phone takes some of 5.
OF_CARDS = Limit(
    20,
    80_000_000,
    "That is more than can be read at once: at most 20 pictures, and 80 MB together. Bring them in parts.",
)
# A mail is read to its first megabyte; with what is attached it may be far larger.
OF_ANSWERS = Limit(
    20,
    200_000_000,
    "That is more than can be brought at once: at most 20 mails, and 200 MB together. Bring them in parts.",
)
# Twenty thousand people with their photographs.
OF_PEOPLE = Limit(
    1, 200_000_000, "That is more than one file of 200 MB. Export your contacts without their photographs."
)
_TOLD = "afterword.too_much"


class UploadLimit(FileUploadHandler):
    """Stands before the handlers that keep files. Past the limit no byte is kept; the fields of the form still are."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self.files = self.bytes = 0
        self.limit = limit_of(request)

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.files += 1
        self._stop_past_the_limit()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        self.bytes += len(raw_data)
        self._stop_past_the_limit()
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None

    def _stop_past_the_limit(self) -> None:
        if self.files > self.limit.files or self.bytes > self.limit.bytes:
            if self.request is not None:
                self.request.META[_TOLD] = True
            raise SkipFile


def limit_of(request: HttpRequest | None) -> Limit:
    """What this request may carry, by its address."""
    limits = {"/answers": OF_ANSWERS, "/cards": OF_CARDS, "/people": OF_PEOPLE}
    path = request.path if request is not None else ""
    return next((limit for start, limit in limits.items() if path.startswith(start)), OF_A_LETTER)


def too_much(request: HttpRequest) -> str:
    """The sentence about a request with too many or too large files; "" where all were kept."""
    return limit_of(request).sentence if request.META.get(_TOLD) else ""
