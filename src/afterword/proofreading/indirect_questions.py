"""A question inside a sentence is not turned round.

Finds “you asked how would I test it”, “I understood why do you need it”, “to see how does the arm work” and “whether am
I free”. Suggests the order of a statement. Silent on a question in quotation marks, behind a colon, on direct questions,
and on “what is left” and “who is there”, where the question's word is the subject itself.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import Subject, part, phrase_ending
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import tags, verb_form

_ASKING = """ask asks asked asking me wonder wondered wondering know knows knew tell told explain explained see saw
understand understood remember remembered unsure sure about discuss discussed show showed shown learn learned learnt
decide decided consider imagine hear heard you clear find question matters understands appreciate appreciated"""
ASKING = frozenset(_ASKING.split())
ASKED = frozenset(("how", "why", "when", "where", "what", "which", "who", "whom", "whether", "if"))
_TURNED = "would could should can will do does did is are was were am have has had"
TURNED = frozenset(_TURNED.split())
SUBJECTS = frozenset(
    ("i", "we", "you", "they", "he", "she", "it", "there", "this", "that", "somebody", "someone", "everyone")
)
HELPING = frozenset(("do", "does", "did"))
MEASURES = frozenset(("much", "many", "long", "often", "soon", "far", "big", "old", "well", "quickly", "early"))


@each_sentence
def find_indirect_questions(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    if text[sentence.end - 1 : sentence.end] == "?" and sentence.plain(0) in ASKED | TURNED:
        return
    for place in range(1, len(sentence.words) - 1):
        if sentence.plain(place) in TURNED and _is_asked(sentence, place):
            yield from _turned(text, sentence, place)


def _is_asked(sentence: Sentence, verb: int) -> bool:
    asked = verb - 1
    while asked > 0 and (sentence.plain(asked) in MEASURES or part(sentence, asked) in ("NN", "NNS")):
        asked -= 1
    if (
        asked == 0
        or sentence.plain(asked) not in ASKED
        or any(sentence.words[place].gap != " " for place in range(asked, verb + 1))
    ):
        return False
    return sentence.plain(asked - 1) in ASKING


def _turned(text: str, sentence: Sentence, verb: int) -> Iterator[Finding]:
    subject = _subject_behind(sentence, verb)
    if subject is None or sentence.words[subject.start].gap != " ":
        return
    helps, rest = sentence.plain(verb), subject.head + 1
    begin, end = sentence.words[verb].start, sentence.words[subject.head].end
    shown = text[sentence.words[subject.start].start : end]
    if helps in HELPING:
        if "VB" not in tags(sentence.plain(rest)):
            return
        form = {"do": "VB", "does": "VBZ", "did": "VBD"}[helps]
        right = sentence.plain(rest) if helps == "do" else verb_form(sentence.plain(rest), form)
        end, said = sentence.words[rest].end, f"{shown} {right}"
        if not right:
            return
    else:
        said = f"{shown} {sentence.words[verb].text}"
    message = "Inside a sentence a question keeps the order of a statement."
    yield Finding(begin, end, "grammar", message, (said,))


def _subject_behind(sentence: Sentence, verb: int) -> Subject | None:
    """The subject right behind the verb: a pronoun, or a noun with its article and adjectives."""
    if sentence.plain(verb + 1) in SUBJECTS:
        return Subject(verb + 1, verb + 1)
    if part(sentence, verb + 1) not in ("DT", "PRP$"):
        return None
    asked = sentence.plain(verb - 1)
    for head in range(verb + 2, min(verb + 6, len(sentence.words))):
        behind = tags(sentence.plain(head + 1))
        is_last = part(sentence, head + 1) not in ("NN", "NNS") or (sentence.plain(verb) in HELPING and "VB" in behind)
        if part(sentence, head) in ("NN", "NNS") and is_last:
            phrase = phrase_ending(sentence, head)
            ends = head + 1 == len(sentence.words) or sentence.words[head + 1].gap != " "
            # “Know what is the next step”, but “know what is on the list”; “who is the manager” asks for either.
            is_told = part(sentence, head + 1) in ("VB", "VBN", "VBG", "VBP", "JJ", "IN", "TO", "RB", "NN") or ends
            fits = phrase is not None and phrase.start == verb + 1 and is_told and asked != "who"
            return Subject(verb + 1, head) if fits else None
    return None
