"""Which part of speech each word has in its sentence: “walks” is a noun in one and a verb in another.

A maximum-entropy model of OpenNLP that ships with LanguageTool's data (`lingotweaker-data-en`), opened when first
asked (half a second, 60 MB). It chooses among what the dictionary says a word may be; tags are those of
`word_classes.py`, without the countability. It was trained on newspapers, whose sentences were right: beside an error
its answer is a guess, so rules that ask it look at the dictionary's tags too.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from afterword.proofreading.maxent import Maxent
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import tags

BEGIN, END = "*SB*", "*SE*"
LONGEST_AFFIX = 4  # letters
SIGNS = frozenset((",", ":"))
BREAKS = frozenset((",", ";", ":", "-", "–", "—", "("))
CONTRACTED = re.compile(r"(.+?)(n't|'(?:s|m|re|ve|ll|d))", re.I)
_KNOWN = """CC CD DT EX FW IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP TO UH VB VBD VBG VBN VBP VBZ
WDT WP WP$ WRB"""
KNOWN = frozenset(_KNOWN.split())
FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
BEFORE_A_NOUN = frozenset(("NN", "JJ", "DT", "PRP$", "NNS"))
LIKING = frozenset(("i", "we", "they"))
SUBJECTS = frozenset(("NN", "NNS", "NNP", "PRP"))
OBJECTS = frozenset(("DT", "PRP$", "PRP", "CD"))
OPENING = frozenset(("that", "because", "if", "while", "whether", "although", "since", "but", "so"))
NUMBER, NAME = frozenset(("CD",)), frozenset(("NNP",))
# Words of grammar, which the dictionary gives too many kinds or too few.
_CLOSED = """i:PRP that:IN,DT,WDT so:RB,IN as:IN,RB like:IN,VB,VBP when:WRB how:WRB one:CD,NN,PRP no:DT all:DT,PDT,RB
both:DT,CC mine:PRP ours:PRP yours:PRP theirs:PRP hers:PRP own:JJ,VB,VBP more:JJR,RBR most:JJS,RBS much:JJ,RB
there:EX,RB yesterday:NN today:NN tomorrow:NN do:VB,VBP have:VB,VBP has:VBZ had:VBD,VBN does:VBZ did:VBD is:VBZ
am:VBP are:VBP was:VBD were:VBD be:VB been:VBN being:VBG what:WP,WDT which:WDT who:WP to:TO if:IN because:IN
while:IN until:IN than:IN before:IN,RB after:IN since:IN,RB by:IN for:IN with:IN about:IN,RB at:IN from:IN in:IN,RP
on:IN,RP of:IN my:PRP$ your:PRP$ our:PRP$ their:PRP$ his:PRP$ its:PRP$ her:PRP$,PRP it:PRP he:PRP she:PRP we:PRP
you:PRP they:PRP me:PRP us:PRP him:PRP them:PRP this:DT these:DT those:DT the:DT a:DT an:DT some:DT any:DT each:DT
every:DT another:DT not:RB n't:RB 'm:VBP 're:VBP 've:VBP 'll:MD 'd:MD,VBD 's:POS,VBZ ca:MD wo:MD sha:MD can:MD
could:MD will:MD would:MD should:MD shall:MD may:MD might:MD must:MD cannot:MD and:CC or:CC but:CC nor:CC
everyone:NN everybody:NN someone:NN somebody:NN anyone:NN anybody:NN nobody:NN everything:NN something:NN
anything:NN nothing:NN whether:IN although:IN though:IN,RB unless:IN where:WRB why:WRB"""
CLOSED = {word: frozenset(kinds.split(",")) for word, _, kinds in (one.rpartition(":") for one in _CLOSED.split())}
CLOSED |= {sign: frozenset((sign,)) for sign in SIGNS}


@lru_cache(maxsize=256)
def parts(sentence: Sentence) -> tuple[str, ...]:
    """The part of speech of each word of the sentence, such as ("PRP", "VBD", "DT", "NN"); "PRP+VBP" of “I'm”."""
    shown, words = _tokens(sentence)
    found: list[str] = []
    for place, token in enumerate(shown):
        word = sentence.words[words[place]]
        allowed = _may_be(token.lower())
        if word.is_name and (token == word.text or not allowed):
            allowed = _of_a_name(token)
        if token in ("like",) and place and shown[place - 1].lower() in LIKING:
            allowed = frozenset(("VBP",))
        only = next(iter(allowed)) if len(allowed) == 1 else None
        found.append(only or _model().best(_evidence(shown, found, place), allowed))
    _part_verbs(shown, found)
    _find_verbs(shown, found)
    joined: list[str] = [""] * len(sentence.words)
    for token, place, part in zip(shown, words, found, strict=True):
        if token not in SIGNS:
            joined[place] += f"+{part}" if joined[place] else part
    return tuple(joined)


def _part_verbs(shown: list[str], found: list[str]) -> None:
    """Of two finite verbs in a row (“insurance calls take”) the first is a noun, where it may be one."""
    for place in range(1, len(found) - 1):
        bare = found[place - 1] in BEFORE_A_NOUN and (place == 1 or found[place - 2] not in ("DT", "PRP$"))
        if found[place] == "VBZ" and found[place + 1] in FINITE and bare and "NNS" in tags(shown[place].lower()):
            found[place] = "NNS"


def _find_verbs(shown: list[str], found: list[str]) -> None:
    """In a clause without a verb (“when a client refuse forty pages”) a noun is one that has an object behind it."""
    begins = 0
    for place in range(len(found) + 1):
        if place == len(found) or found[place] in SIGNS | {"WRB", "CC", "WDT", "WP"} or shown[place].lower() in OPENING:
            clause = range(begins, place)
            if not any(found[one] in FINITE for one in clause):
                for one in clause[1:-1]:
                    verbal = {"VBP", "VBZ", "VBD"} & tags(shown[one].lower())
                    before, behind = found[one - 1], found[one + 1]
                    if verbal and found[one] in ("NN", "NNS") and before in SUBJECTS and behind in OBJECTS:
                        found[one] = "VBZ" if "VBZ" in verbal else "VBD" if "VBD" in verbal else "VBP"
                        break
            begins = place + 1


def _tokens(sentence: Sentence) -> tuple[list[str], list[int]]:
    """Words and signs as the model was trained on them (“do”, “n't”, “,”), and to which word each belongs."""
    shown: list[str] = []
    words: list[int] = []
    for place, word in enumerate(sentence.words):
        text = word.text.replace("’", "'")
        found = CONTRACTED.fullmatch(text)
        sign = word.gap.strip()[:1]
        tokens = list(found.groups()) if found else [text]
        if sign in BREAKS:
            tokens.insert(0, "," if sign == "," else ":")
        shown += tokens
        words += [place] * len(tokens)
    return shown, words


def _evidence(shown: list[str], found: list[str], place: int) -> Iterator[str]:
    word = shown[place]
    yield "default"
    yield f"w={word}"
    for length in range(1, LONGEST_AFFIX + 1):
        yield f"suf={word[-length:]}"
        yield f"pre={word[:length]}"
    if "-" in word:
        yield "h"
    if word[:1].isupper():
        yield "c"
    if any(letter.isdigit() for letter in word):
        yield "d"
    yield f"p={shown[place - 1] if place else BEGIN}"
    if place:
        yield f"t={found[-1]}"
        yield f"pp={shown[place - 2] if place > 1 else BEGIN}"
    if place > 1:
        yield f"t2={found[-2]},{found[-1]}"
    yield f"n={shown[place + 1] if place + 1 < len(shown) else END}"
    if place + 1 < len(shown):
        yield f"nn={shown[place + 2] if place + 2 < len(shown) else END}"


@lru_cache(maxsize=16384)
def _may_be(word: str) -> frozenset[str]:
    """What a word may be, as the model calls it: it knows no countability and has a kind for each sign."""
    if word in CLOSED:
        return CLOSED[word]
    if word.isdigit():
        return NUMBER
    return frozenset(tag.partition(":")[0] for tag in tags(word)) & KNOWN


def _of_a_name(word: str) -> frozenset[str]:
    """“Cork” and “Cloud Architect” are names; “English” and “Spanish” may be adjectives too."""
    adjective = frozenset(("JJ",)) if "JJ" in tags(word) else frozenset(())
    return NAME | adjective


@lru_cache(maxsize=1)
def _model() -> Maxent:
    import lingotweaker_data_en

    path = Path(lingotweaker_data_en.data_dir()) / "en" / "models" / "en-pos-maxent.bin"
    return Maxent(path, "pos.model")
