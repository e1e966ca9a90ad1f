"""What one has, knows or needs is not told as going on.

Finds “I am having six years of experience”, “we are knowing the risks” and “I am agree”. Suggests the plain form.
Silent on “having lunch”, “having trouble” and the like, and on “am wanting” of a Scot.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import verb_form
from afterword.proofreading.wording import pointed, reworded

BE = {"am": "VBP", "are": "VBP", "is": "VBZ", "i'm": "VBP", "we're": "VBP", "they're": "VBP"}
STATIVE = frozenset(
    ("knowing", "believing", "owning", "belonging", "understanding", "agreeing", "preferring", "possessing")
)
POSSESSED = frozenset(("experience", "knowledge", "skills", "degree", "background", "license", "licence", "certificate",
                       "diploma", "interest", "qualification", "qualifications", "contacts", "passion"))  # fmt: skip
REACH = 7  # words behind “having” among which the thing had is looked for


@each_sentence
def find_statives(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for place, word in enumerate(sentence.words[:-1]):
        right = _plain_form(sentence, place) if word.plain in BE and sentence.words[place + 1].gap == " " else None
        if right:
            shown = (word.plain.partition("'")[0],) if "'" in word.plain else ()
            better = reworded(sentence, place, place + 2, (*shown, right))
            message = f"It is so all the time, so “{right}” is enough."
            yield pointed(text, sentence, better, "grammar", message)


def _plain_form(sentence: Sentence, place: int) -> str | None:
    following = sentence.plain(place + 1)
    if following == "agree" and sentence.plain(place) in ("am", "are", "i'm"):
        return "agree"
    is_had = following == "having" and any(
        sentence.plain(later) in POSSESSED for later in range(place + 2, place + 2 + REACH)
    )
    is_known = following in STATIVE and part(sentence, place + 2) in ("DT", "PRP", "PRP$", "IN", "WRB", "WP", "NNS")
    return verb_form(following, BE[sentence.plain(place)]) if is_had or is_known else None
