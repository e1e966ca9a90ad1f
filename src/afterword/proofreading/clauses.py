"""Which words are the subject of a verb, read from the verb to the left: “the *records* of each patient is”.

What stands between the verb and its subject (“of each patient”, “you showed me”, “that came in”, “, a small firm,”) is
passed over piece by piece, each by the part of speech its words have in this sentence.
"""

from afterword.proofreading.noun_phrases import NOUNS, STANDING_ALONE, Subject, determines, part, phrase_ending
from afterword.proofreading.phrasing import Sentence

FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
VERBAL = FINITE | {"VB", "VBN", "VBG"}
RELATIVE = frozenset(("WDT", "WP"))
_OPENING = """that because if when while how whether why as since what but so where although though and or unless until
after before than which whenever once"""
OPENING = frozenset(_OPENING.split())
_SAYING = """think thinks thought know knows knew hope hopes hoped see sees saw notice noticed notices said say says feel
feels felt believe believes believed mean means meant mention mentioned told tell find found understand understood sure
glad guess suppose imagine realise realised realize realized show shows showed shown explained heard hear agree agreed
learned learnt ensure remember remembered wish noted confirmed is was"""
SAYING = frozenset(_SAYING.split())
NOMINATIVE = frozenset(("i", "we", "he", "she", "they"))
ACCUSATIVE = frozenset(("me", "him", "them", "us", "it"))
MOST_PIECES = 6


def subject_of(sentence: Sentence, verb: int) -> Subject | None:
    """The subject of the finite verb at a place; None if there is no telling. Of “who runs” it is the one who runs."""
    if "," in sentence.words[verb].gap:
        return _before_an_aside(sentence, verb)
    if sentence.words[verb].gap != " ":
        return None
    end = verb - 1
    while end > 0 and _is_passed_over(sentence, end):
        end -= 1
    if part(sentence, end) in RELATIVE and sentence.plain(end) != "what":
        return _antecedent(sentence, end)
    if sentence.plain(end) in NOMINATIVE and sentence.plain(end - 1) not in ("and", "or"):
        return Subject(end, end)
    return _ending_at(sentence, end)


def _is_passed_over(sentence: Sentence, place: int) -> bool:
    is_adverb = part(sentence, place) == "RB" and sentence.plain(place) not in ("there", "here", "not")
    floats = sentence.plain(place) in ("all", "both", "each") and part(sentence, place - 1) in NOUNS | {"PRP"}
    return (is_adverb or floats) and sentence.words[place].gap == " "


def _antecedent(sentence: Sentence, relative: int) -> Subject | None:
    """The one of whom “who” or “which” speaks; None where that may be either of two (“one of the people who”)."""
    nearest = phrase_ending(sentence, relative - 1)
    if nearest is None:
        return None
    if "," in sentence.words[relative].gap:  # of several things “which is” may tell of the whole clause
        return nearest if part(sentence, nearest.head) == "NN" else None
    before = sentence.plain(nearest.start - 1)
    if part(sentence, nearest.start - 1) in NOUNS and sentence.words[nearest.start].gap == " ":
        return None
    if before == "and":
        return Subject(nearest.start, nearest.head, joined=phrase_ending(sentence, nearest.start - 2) is not None)
    return None if before in ("of", "or") else nearest


def _before_an_aside(sentence: Sentence, verb: int) -> Subject | None:
    """“My client, a housing association, have”: what stands before the two commas."""
    opens = max((place for place in range(1, verb) if "," in sentence.words[place].gap), default=0)
    if not opens or part(sentence, opens) not in ("DT", "WDT", "WP", "PRP$", "NNP") or verb - opens < 2:
        return None
    if sentence.plain(opens) in ("that", "this", "these", "those") or part(sentence, verb - 1) == "CC":
        return None
    if part(sentence, opens) not in RELATIVE and any(part(sentence, place) in FINITE for place in range(opens, verb)):
        return None
    return _ending_at(sentence, opens - 1)


def _ending_at(sentence: Sentence, end: int) -> Subject | None:
    for _ in range(MOST_PIECES):
        phrase = phrase_ending(sentence, end)
        if phrase is None:
            end_of_piece = (
                _before_a_verb(sentence, end)
                if part(sentence, end) in VERBAL | {"RP", "RB", "RBS", "RBR", "IN"}
                else None
            )
        elif _begins(sentence, phrase.start):
            return phrase
        elif sentence.plain(phrase.start - 1) in ("and", "but"):
            joined = _behind_and(sentence, phrase)
            before = None if joined else _before_joined_objects(sentence, phrase)
            if before is None:
                return joined
            end_of_piece = before
        elif _is_told_of_a_noun(sentence, phrase):
            return phrase
        else:
            end_of_piece = _before_a_piece(sentence, phrase)
            if end_of_piece is None and sentence.plain(phrase.start - 1) in SAYING:
                return phrase
        if end_of_piece is None or end_of_piece < 0:
            return None
        end = end_of_piece
    return None


def _begins(sentence: Sentence, start: int) -> bool:
    """Whether a clause begins here; what stands behind “and” may be joined to what stands before it instead."""
    if start == 0 or any(sign in sentence.words[start].gap for sign in ",;:–—("):
        return True
    before = sentence.plain(start - 1)
    if before in ("after", "since", "before", "until", "than", "as") and sentence.plain(start) in STANDING_ALONE:
        return False
    if start == 1 and before in ("and", "but", "or", "so"):
        return True
    return before in OPENING - {"and", "or", "but"} and not (before in ("as", "than", "since", "after", "before", "until") and
                                                      part(sentence, start - 2) in NOUNS)  # fmt: skip


def _is_told_of_a_noun(sentence: Sentence, phrase: Subject) -> bool:
    """“The way *your drivers* plan”: a clause right behind the noun it tells of."""
    begins = determines(sentence, phrase.start) or part(sentence, phrase.start) == "PRP"
    return begins and part(sentence, phrase.start - 1) in ("NN", "NNS") and sentence.words[phrase.start].gap == " "


def _behind_and(sentence: Sentence, second: Subject) -> Subject | None:
    """“You and Tom” where a clause begins with them; the second alone where it is a new clause that “and” begins."""
    first = phrase_ending(sentence, second.start - 2)
    if first is None or sentence.plain(first.head) in ACCUSATIVE:
        return second
    if sentence.words[second.start - 1].gap != " " or sentence.plain(second.start - 1) == "but":
        return second
    if _begins(sentence, first.start) or sentence.plain(first.start - 1) in SAYING:
        return Subject(first.start, second.head, joined=True)
    return second if part(sentence, first.start - 1) in VERBAL else None


def _before_joined_objects(sentence: Sentence, second: Subject) -> int | None:
    """Where the words end before “in sales and service”."""
    first = phrase_ending(sentence, second.start - 2)
    if first is None or part(sentence, first.start - 1) != "IN" or sentence.words[second.start - 1].gap != " ":
        return None
    return _before_a_piece(sentence, first)


def _before_a_piece(sentence: Sentence, phrase: Subject) -> int | None:
    """Where the words end before “of each patient”, “you showed me”, “to meet the team”, “written by families”."""
    before = phrase.start - 1
    if sentence.words[phrase.start].gap != " ":
        return None
    own = part(sentence, before)
    if own == "IN" or (own == "TO" and part(sentence, phrase.start) != "VB"):
        noun = phrase_ending(sentence, before - 1)
        if noun and part(sentence, noun.head) != "PRP" and sentence.words[before].gap == " ":
            return before - 1
        return _before_a_verb(sentence, before - 1) if part(sentence, before - 1) in VERBAL | {"RB", "JJ"} else None
    if own in VERBAL:
        return _before_a_verb(sentence, before)
    return None


def _before_a_verb(sentence: Sentence, place: int) -> int | None:
    """Where the words end before a clause that only says which one is meant; None where it is a clause of its own."""
    while (
        place > 0
        and part(sentence, place) in ("RB", "RBS", "RBR", "RP", "IN", "JJ")
        and sentence.words[place].gap == " "
    ):
        place -= 1
    own = part(sentence, place)
    if own in ("VB", "VBN", "VBG") and part(sentence, place - 1) in ("TO", "MD", "VBZ", "VBP", "VBD", "RB"):
        if part(sentence, place - 1) == "TO":
            return place - 2 if phrase_ending(sentence, place - 2) else None
        return _before_a_verb(sentence, place - 1)
    if own == "VBN" and sentence.plain(place - 1) in ("i", "we", "you", "they", "he", "she"):
        own = "VBD"
    if own in ("VBN", "VBG"):
        return place - 1 if part(sentence, place - 1) in NOUNS and sentence.words[place].gap == " " else None
    if own not in FINITE:
        return None
    before = place - 1
    while before > 0 and part(sentence, before) == "RB":
        before -= 1
    if part(sentence, before) in RELATIVE or sentence.plain(before) == "that":
        return before - 1 if phrase_ending(sentence, before - 1) else None
    inner = phrase_ending(sentence, before)
    if inner is None or inner.start == 0 or sentence.words[inner.start].gap != " ":
        return None
    earlier = inner.start - 1
    if sentence.plain(earlier) in ("that", "which", "who", "whom", "where", "when"):
        earlier -= 1
    return earlier if part(sentence, earlier) in NOUNS and phrase_ending(sentence, earlier) else None
