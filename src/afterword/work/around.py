"""What the work of one clock has around it."""

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.cards.ocr import Reader


@dataclass
class Around:
    """`home` is where the pages begin, with its slash at the end; the reader of cards is made when first used."""

    home: str
    _reader: "Reader | None" = None
    _alone: threading.Lock = field(default_factory=threading.Lock)
    _ending: threading.Event = field(default_factory=threading.Event)

    def reader(self) -> "Reader":
        """The one reader of this clock: its process reads one picture after the other."""
        from afterword.cards.ocr import Reader

        with self._alone:
            if self._reader is None:
                self._reader = Reader()
            return self._reader

    def is_ending(self) -> bool:
        """Whether the clock ends: what can go on at its next start, stops by itself."""
        return self._ending.is_set()

    def end(self) -> None:
        """Say so."""
        self._ending.set()

    def stop(self) -> None:
        """End what was started."""
        with self._alone:
            if self._reader is not None:
                self._reader.stop()
