"""The files of a letter, as its page lists them."""

from dataclasses import dataclass

from afterword.mail.file_kinds import words
from afterword.records.letter import Letter
from afterword.steps.attach import MOST_BYTES, size_in_words


@dataclass(frozen=True)
class FileRow:
    """A file's id, its name, and what it is: "PDF, 240 kB"."""

    pk: int
    name: str
    what: str


@dataclass(frozen=True)
class Files:
    """The rows in order, and how much of the room they take, in words."""

    rows: tuple[FileRow, ...]
    sum: str

    @property
    def names(self) -> str:
        """All in a sentence: "plan.pdf and cv.pdf", or "the 4 files" where that would be long."""
        named = [row.name for row in self.rows]
        sentence = " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))
        return sentence if len(sentence) <= 80 or len(named) == 1 else f"the {len(named)} files"


def files(letter: Letter) -> Files:
    """What goes out with this letter."""
    found = list(letter.attachments.all())
    rows = tuple(
        FileRow(one.pk, one.name, f"{_capital(words(one.name, one.media_type))}, {size_in_words(one.size)}")
        for one in found
    )
    together = size_in_words(sum(one.size for one in found))
    return Files(rows, f"{together} of {size_in_words(MOST_BYTES)} together" if len(rows) > 1 else "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
