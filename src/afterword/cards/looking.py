"""Looks at a picture: where text stands, which way is up, what it says, and which codes there are.

Runs in the reader's own process only (`engine.py`): the models take half a gigabyte.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar, cast

import cv2
import numpy as np

from afterword.cards import models
from afterword.cards import quads as places
from afterword.cards.decoding import Decoder, Sureness
from afterword.cards.picture import Picture
from afterword.cards.quads import Quads
from afterword.cards.sight import Code, Piece, Sight

SIDE = 1600  # pixels at which text is looked for; it is read from the full picture
MOST_PIECES = 150
SMALL_LETTERS = 22  # pixels of a line at SIDE, below which the text is looked for a second time, closer
FAR_AWAY = 0.6  # of the longer side: what takes up less is looked at closer, however large its letters
WHERE_MORE_MAY_BE = 0.35  # of what was found, around it: small letters may have been missed there
A_SENTENCE = 7  # spaces; neither a name nor a mail address has as many
ENLARGE_BELOW = 1000  # pixels of the longer side
DOUBTFUL = 0.9  # a line read less surely is read a second time, wider and with more contrast
CLEARLY_UP = 0.3  # share of votes from which one way up needs no trial
HALF_TURN = 180

Seen = TypeVar("Seen")

Text = tuple[str, float, Sureness]
"""What a stretch says, how sure that is, and how sure each sign of it is."""


class Eyes:
    """The models, loaded once."""

    def __init__(self) -> None:
        self._engine = models.loaded(SIDE)
        from rapidocr.inference_engine.onnxruntime.main import ONNXRuntimeError

        self._failures = (MemoryError, cv2.error, ONNXRuntimeError)

    def look(self, picture: Picture) -> Sight:
        """All that is seen in a picture."""
        codes = _codes(picture)
        quads = self._find(picture)
        turned = 0
        if len(quads) and places.are_sideways(quads):
            quads, turned = places.turned_left(quads, picture.shape[1]), 270
            picture = np.ascontiguousarray(np.rot90(picture))
        height, width = picture.shape[:2]
        texts, over = self._read_upright([places.cut(picture, quad) for quad in quads])
        if over:
            picture, turned = np.ascontiguousarray(picture[::-1, ::-1]), (turned + HALF_TURN) % 360
            quads = places.turned_over(quads, width, height)
        texts = self._second_look(picture, quads, texts)
        further = self._further_looks(picture, quads, texts)
        seen = zip(texts, quads, further, strict=True)
        pieces = tuple(_piece(text, quad, again) for text, quad, again in seen if text[0].strip())
        return Sight(width, height, turned, pieces, codes)

    # -- where text is -------------------------------------------------------------------------------------------------

    def _find(self, picture: Picture) -> Quads:
        quads = self._find_once(picture)
        longest = max(picture.shape[:2])
        if len(quads) == 0:
            return self._find_once(_more_contrast(picture))
        left, top, right, bottom = places.around(quads, picture)
        inside = max(right - left, bottom - top)
        small = np.percentile(places.heights(quads), 25) * min(1.0, SIDE / longest) < SMALL_LETTERS
        if inside < FAR_AWAY * longest:
            left, top, right, bottom = places.around(quads, picture, wider=WHERE_MORE_MAY_BE)
        elif not small or inside > 0.9 * longest or (longest <= SIDE and inside > 0.8 * longest):
            return quads
        cut = np.ascontiguousarray(picture[top:bottom, left:right])
        found = self._if_it_can(partial(self._find_once, cut))
        closer = places.none_found() if found is None else found
        moved = (closer + np.asarray([left, top])).astype(np.float32)
        return moved if len(closer) >= len(quads) else quads

    def _find_once(self, picture: Picture) -> Quads:
        scale = min(2.0, SIDE / max(picture.shape[:2]))
        seen = picture
        if scale < 1 or max(picture.shape[:2]) < ENLARGE_BELOW:
            method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
            seen = cast(Picture, cv2.resize(picture, None, fx=scale, fy=scale, interpolation=method))
        else:
            scale = 1.0
        found = self._engine(seen, use_det=True, use_cls=False, use_rec=False)
        if found.boxes is None:
            return places.none_found()
        return np.asarray(found.boxes[:MOST_PIECES] / scale, np.float32)

    # -- what it says --------------------------------------------------------------------------------------------------

    def _read_upright(self, crops: list[Picture]) -> tuple[list[Text], bool]:
        """What the crops say the right way up, and whether they had to be turned over for it."""
        if not crops:
            return [], False
        vote = self._upside_down(crops)
        over = vote > 0
        texts = self._read(_turned_over(crops) if over else crops)
        if abs(vote) < CLEARLY_UP or _sureness(texts) < 0.6:
            others = self._read(crops if over else _turned_over(crops))
            if _sureness(others) > _sureness(texts):
                return others, not over
        return texts, over

    def _upside_down(self, crops: list[Picture]) -> float:
        """From -1 (all the right way up) to 1 (all upside down); long lines weigh more."""
        _, result = self._engine.cls_and_rotate(crops)
        votes = total = 0.0
        for (label, score), crop in zip(result.cls_res, crops, strict=True):
            length = min(8.0, crop.shape[1] / crop.shape[0])
            total += length * 0.5
            votes += length * max(0.0, float(score) - 0.5) * (1 if "180" in label else -1)
        return votes / total

    def _second_look(self, picture: Picture, quads: Quads, texts: list[Text]) -> list[Text]:
        """What was doubtful once more, wider and with more contrast, upward where it runs so; the surest reading."""
        doubtful = [index for index, (_, score, _) in enumerate(texts) if score < DOUBTFUL]
        if not doubtful:
            return texts
        cut = [_more_contrast(places.cut(picture, quads[index], wider=0.12)) for index in doubtful]
        upward = [place for place, index in enumerate(doubtful) if places.is_tall(quads[index])]
        looks = [*doubtful, *(doubtful[place] for place in upward)]
        crops = [*cut, *_turned_over([cut[place] for place in upward])]
        better = list(texts)
        for index, text in zip(looks, self._if_it_can(partial(self._read, crops)) or (), strict=False):
            better[index] = max(better[index], text, key=lambda one: one[1])
        return better

    def _further_looks(self, picture: Picture, quads: Quads, texts: list[Text]) -> list[tuple[str, ...]]:
        """What each stretch says when it is cut out otherwise: where it differs, a letter is in doubt."""
        wanted = [index for index, (text, *_) in enumerate(texts) if _may_hold_a_name(text)]
        wanted = [index for index in wanted if not places.is_tall(quads[index])]
        further: dict[int, tuple[str, ...]] = dict.fromkeys(wanted, ())
        for wider, change in FURTHER_LOOKS:
            cut = [change(places.cut(picture, quads[index], wider=wider)) for index in wanted]
            for index, (said, *_) in zip(wanted, self._if_it_can(partial(self._read, cut)) or (), strict=False):
                further[index] = (*further[index], said)
        return [further.get(index, ()) for index in range(len(texts))]

    def _if_it_can(self, look: Callable[[], Seen]) -> Seen | None:
        """What a look shows that the card can be read without; None where memory did not suffice for it."""
        try:
            return look()
        except self._failures:
            return None

    def _read(self, crops: list[Picture]) -> list[Text]:
        if self._engine.text_rec is None:
            recogniser = self._engine._load_rec_model()
            recogniser.postprocess_op = Decoder(recogniser.postprocess_op.character)
        if not crops:
            return []
        result = self._engine.recognize_txt(crops)
        read = zip(result.txts, result.scores, result.word_results, strict=True)
        return [(text, float(score), letters) for text, score, letters in read]


def _may_hold_a_name(text: str) -> bool:
    """Or a mail address: neither is a sentence, nor mostly digits."""
    letters, digits = sum(sign.isalpha() for sign in text), sum(sign.isdigit() for sign in text)
    return text.count(" ") < A_SENTENCE and ("@" in text or digits <= letters > 0)


def _piece(text: Text, quad: Quads, again: tuple[str, ...]) -> Piece:
    corners = tuple((round(float(x)), round(float(y))) for x, y in quad)
    return Piece(text[0], round(text[1], 3), corners, text[2], again)


def _codes(picture: Picture) -> tuple[Code, ...]:
    import zxingcpp

    kinds: Any = [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix, zxingcpp.BarcodeFormat.Aztec]
    texts = [code.text for code in zxingcpp.read_barcodes(picture, formats=kinds) if code.valid and code.text]
    return tuple(Code(text) for text in list(dict.fromkeys(texts))[:8])


def _turned_over(crops: list[Picture]) -> list[Picture]:
    return [np.ascontiguousarray(crop[::-1, ::-1]) for crop in crops]


def _sureness(texts: list[Text]) -> float:
    """The mean of the scores, by length."""
    letters = sum(len(text) for text, *_ in texts)
    return sum(len(text) * score for text, score, _ in texts) / letters if letters else 0.0


def _more_contrast(picture: Picture) -> Picture:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    clear = cv2.createCLAHE(clipLimit=3.0, tileGridSize=(4, 4)).apply(grey)
    return cast(Picture, cv2.cvtColor(clear, cv2.COLOR_GRAY2BGR))


def _as_it_is(picture: Picture) -> Picture:
    return picture


# How much wider a stretch is cut out, in its height, and what is done to it.
FURTHER_LOOKS: tuple[tuple[float, Callable[[Picture], Picture]], ...] = ((0.12, _as_it_is), (0.06, _more_contrast))
