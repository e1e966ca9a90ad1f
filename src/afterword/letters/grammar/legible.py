"""A note as typed becomes one clean line, or a question."""

import re
import unicodedata

from afterword.letters.grammar.apostrophes import with_its_apostrophe
from afterword.letters.grammar.articles import right_articles
from afterword.letters.grammar.lexicon import is_common
from afterword.letters.grammar.outcome import Unclear
from afterword.letters.grammar.second_language import as_english_says
from afterword.letters.grammar.shorthand import expand
from afterword.letters.grammar.shorthand_in_place import in_place
from afterword.letters.grammar.slips import spelt_right, unknown_word
from afterword.letters.grammar.spelling import as_written
from afterword.letters.grammar.unprintable import unprintable
from afterword.words.names import clean
from afterword.words.word_list import listed

LONGEST_WORDS = 35


def one_line(text: str) -> str | Unclear:
    """Return the text on one line, shorthand written out, without bullet or final stop; or what to ask.

    Nothing with a meaning is dropped: what cannot be read aloud as it stands is asked back.
    """
    if len(text) > 2_000:
        return _TOO_LONG
    bare = _BULLET.sub("", "".join(sign for sign in text if not _is_emoji(sign))).strip()
    if len([line for line in bare.splitlines() if line.strip()]) > 1:
        return Unclear("There are several lines here. Which one belongs in the letter? One half sentence is enough.")
    line = _tidy(clean(bare))
    if not re.search(r"[^\W_]", line):
        return Unclear("There are no words here yet.")
    line = in_place(line)
    if question := unprintable(line):
        return question
    expanded = expand(line)
    if isinstance(expanded, Unclear):
        return expanded
    spelt = right_articles(with_its_apostrophe(as_written(as_english_says(spelt_right(expanded)))))
    return _unreadable(spelt) or spelt


def _tidy(line: str) -> str:
    line = re.sub(r"\s+([,;:.!?])", r"\1", line)
    line = re.sub(r",(?=[^\s\d])", ", ", line)
    line = _ESPECIALLY.sub(lambda found: f", {_IN_FULL[found[1].lower()]} ", line)
    line = re.sub(r"^[\s,;:…–—-]+|(?:\.{2,}|[\s,;:!…–—-])+$", "", line)
    line = _STOP_OF_ITS_OWN.sub("", line) if not _ABBREVIATION_AT_END.search(line) else line
    return re.sub(r"^([\"“])(.*)([\"”])$", r"\2", line) if line.count('"') in (0, 2) else line


def _unreadable(line: str) -> Unclear | None:
    words = re.findall(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)?", line)
    if len(line.split()) > LONGEST_WORDS:
        return _TOO_LONG
    if len(words) > 3 and all(word.isupper() for word in words):
        return Unclear("This is all in capitals. Please write it in small letters, so that names stay visible.")
    if (coded := _CODED.search(line)) and coded[0] not in _SAID_WITH_A_FIGURE:
        return Unclear(f"What does “{coded[0]}” stand for? Please write it out.")
    small = [word.lower() for word in words if word.islower() and len(word) > 2]
    unknown = [word for word in small if not is_common(word.split("'")[0].split("’")[0])]
    pairs = [word for word in re.findall(r"(?<!\d )(?<![\w'’&/-])[a-z]{2}(?![\w'’&/-])", line) if word not in _PAIRS]
    clipped = next((word for word in (*pairs, *unknown) if word in pairs or _is_clipped(word)), None)
    if clipped:
        return Unclear(f"What does “{clipped}” stand for? Please write it out.")
    if len(small) >= 3 and len(unknown) * 2 > len(small):
        return Unclear("Too many of these words are unknown here. Please write the half sentence in plain English.")
    if doubtful := unknown_word(line):
        return Unclear(f"What is “{doubtful}”? Please write it in full, or with a capital if it is a name.")
    return None


def _is_clipped(word: str) -> bool:
    """ "lic", "wfh": too short, or without a vowel."""
    return (len(word) < 4 or not re.search("[aeiouy]", word)) and word not in _SAID_AS_LETTERS


def _is_emoji(sign: str) -> bool:
    return (unicodedata.category(sign) in ("So", "Sk", "Cs", "Co") and sign not in "°©®™^`") or sign in "\ufe0f\u20e3"


_ESPECIALLY = re.compile(r"(?<=\w)(?:,|\s[-–])\s?(esp|especially|incl|including|mostly|mainly|not)\b\.?\s", re.I)
_IN_FULL = {
    "esp": "especially",
    "especially": "especially",
    "incl": "including",
    "including": "including",
    "mostly": "mostly",
    "mainly": "mainly",
    "not": "not",
}
_TOO_LONG = Unclear("This is long for one sentence. Which half sentence of it belongs in the letter?")
_BULLET = re.compile(r"^\s*(?:[-*•·–—>]+\s+|\d{1,2}[.)]\s+)")
_STOP_OF_ITS_OWN = re.compile(r"(?<!\.)\.$")
_ABBREVIATION_AT_END = re.compile(r"\b(?:etc|e\.g|i\.e|[A-Z]\.[A-Z]|Inc|Ltd|Co|Jr|Sr|a\.m|p\.m|Dr)\.$")
_SAID_AS_LETTERS = frozenset(listed("http https nth hmm mm cm km kg ios dev app apps uni rep reps bbq"))
# "sm1", "l8": a figure that stands for a sound.
_CODED = re.compile(r"(?<![\w.'’/-])[a-z]+\d+[a-z]*(?![\w'’/-])")
_SAID_WITH_A_FIGURE = frozenset(listed("k8s mp3 mp4 co2 h2o b2b b2c p2p s3 i18n a11y v1 v2 v3 v4 x2 x3 web3"))
# Words of two letters; any other pair stands for something longer.
_PAIRS = frozenset(
    listed(
        "ad ah am an as at be by do en go ha he hi if in is it me my no of oh ok on or ox pa so to um up us we mm cm"
        " km kg de la le el du et al di da ft ml mg lb oz"
    )
)
