"""From the recogniser's probabilities to text, kinder to rare letters and spaces than taking the likeliest sign.

The models have no letter with two marks ("ễ") and little practice with others ("Ț"); they then say "nothing stands
here" with a grain of doubt. A letter that is left out makes a name wrong where nobody looks, so the grain decides, and
the line counts as doubtful.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Probabilities = npt.NDArray[np.float32]
Sureness = tuple[float, ...]

NOTHING = 0  # place of "no sign" in each column
LETTER_FROM = 0.03  # grain of doubt from which a letter is put into a wide gap
SURE_LETTER_FROM = 0.25  # and into a narrow one
SPACE_FROM = 0.4  # of all doubts between two letters together
SPACE_FROM_EAST = 0.03  # between Chinese or Japanese signs, of which only those of two words leave any doubt
FIRST_EASTERN = "\u2e80"
WIDE_GAP = 3  # columns; a letter takes about three
GRAIN = 0.1  # how sure such a letter is
DOUBT = 0.12  # what each such letter takes from the line's score


@dataclass(frozen=True)
class Decoder:
    """Takes the place of rapidocr's own decoder."""

    signs: Sequence[str]

    def __call__(self, columns: Any, *_: object, **__: object) -> tuple[list[tuple[str, float]], list[Sureness]]:
        decoded = [self.line(one) for one in columns]
        return [(text, score) for text, score, _ in decoded], [letters for _, _, letters in decoded]

    def line(self, columns: Probabilities) -> tuple[str, float, Sureness]:
        """The text of one line, how sure it is (0–1), and how sure each of its signs is."""
        likeliest = columns.argmax(axis=1)
        text: list[str] = []
        sure: list[float] = []
        sure_each: list[float] = []
        doubts = 0
        last = -1  # column of the last letter
        for column, sign in enumerate(likeliest):
            if sign == NOTHING or (column and likeliest[column - 1] == sign):
                last = column if sign != NOTHING else last
                continue
            missed = self._missed(columns, likeliest, last + 1, column)
            text += missed
            sure_each += [GRAIN if sign != " " else SPACE_FROM for sign in missed]
            doubts += missed not in ([], [" "])
            text.append(self.signs[sign])
            sure.append(float(columns[column, sign]))
            sure_each.append(round(sure[-1], 3))
            last = column
        score = sum(sure) / len(sure) if sure else 0.0
        return "".join(text), round(max(0.0, score - DOUBT * doubts), 5), tuple(sure_each)

    def _missed(self, columns: Probabilities, likeliest: npt.NDArray[np.int64], start: int, end: int) -> list[str]:
        """What probably stands in the columns where nothing was seen."""
        if end <= start:
            return []
        gap = columns[start:end].copy()
        gap[:, NOTHING] = 0
        neighbours = [likeliest[place] for place in (start - 1, end) if 0 <= place < len(likeliest)]
        gap[:, neighbours] = 0
        space = len(self.signs) - 1
        spaces = float(gap[:, space].sum())
        gap[:, space] = 0
        column, sign = divmod(int(gap.argmax()), gap.shape[1])
        grain = float(gap[column, sign])
        wide = end - start >= (WIDE_GAP if start else 2)
        if (
            start
            and column > 0
            and (grain >= SURE_LETTER_FROM or (wide and grain >= LETTER_FROM))
            and self.signs[sign].isalpha()
        ):
            return [self.signs[sign]]
        if not start and wide and grain >= LETTER_FROM and self.signs[sign].isalpha():
            return [self.signs[sign]]
        around = [self.signs[neighbour] for neighbour in neighbours]
        enough = SPACE_FROM_EAST if all(sign >= FIRST_EASTERN for sign in around) else SPACE_FROM
        return [" "] if start > 0 and " " not in around and spaces >= enough else []
