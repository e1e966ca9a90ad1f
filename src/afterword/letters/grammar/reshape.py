"""Completions that belong to another slot, turned to the one they stand in where only one turn is possible."""

import re

from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.clauses import is_clause
from afterword.letters.grammar.closed_classes import PREPOSITIONS
from afterword.letters.grammar.direct_questions import as_whether
from afterword.letters.grammar.finite_verbs import count_verbs
from afterword.letters.grammar.irregular import PARTICIPLE_OF
from afterword.letters.grammar.lexicon import base_of_gerund, is_past, is_plural, third_person_base
from afterword.letters.grammar.past import past_of
from afterword.letters.grammar.tokens import words_of
from afterword.letters.notes import NoteKind
from afterword.words.word_list import listed


def reshaped(kind: NoteKind, line: str) -> str:
    """Return the completion as its slot needs it: "no weekends" is "there are no weekends" behind "that"."""
    match kind:
        case NoteKind.MINE | NoteKind.SHOULD:
            return _joined(_in_the_past(_had(line)))
        case NoteKind.BETTER:
            had = _had(line)
            return _joined(f"I {had}" if had != line else line)
        case NoteKind.STUCK | NoteKind.GLAD | NoteKind.DRAW:
            return _there_is_none(line)
        case NoteKind.ASKED:
            return _own(as_whether(line))
        case NoteKind.WORRY:
            return _own(_MY_BEING.sub(lambda found: f"my {'not ' if found[1] else ''}{found[2]}", line))
        case NoteKind.COMMON:
            return _EX.sub("are ex-", re.sub(r"^from ", "come from ", line))
        case NoteKind.NEED:
            line = re.sub(r"^ability (?=to\b)", "the ability ", line)
            return re.sub(r"\bwith own (?=[a-z])", "with their own ", line)
        case NoteKind.PROMISE | NoteKind.THEY_WILL:
            line = re.sub(r"^feed ?back\b", "give feedback", re.sub(r" and to (?=[a-z])", " and ", line))
            if kind is NoteKind.PROMISE:
                line = re.sub(r"^get back$", "get back to you", line)
            return _END_OF.sub(r"by the end of the \1", line)
        case _:
            return line


def _had(line: str) -> str:
    """ "10 years in ICU", "NVQ level 3", "responsible for budgets": the verb that was left out can only be one."""
    if found := _YEARS.match(line):
        if count_verbs(["it", *words_of(found["rest"])]):
            return line
        if base_of_gerund(found["rest"].split(" ")[0]):
            return f"spent {found['count']} {found['rest']}"
        what = f"of experience {found['rest']}" if found["word"] else found["rest"]
        return f"have {found['count']} {what}"
    if count_verbs(words_of(line)):
        return line
    if _EXPERIENCE.match(line):
        return f"have {line}"
    if _STATE.match(line):
        verb = {"responsible": "was", "no": "have"}.get(line.split(" ")[0], "am")
        return f"{verb} {line}"
    first = line.split(" ")[0]
    if (found := _PAPER.fullmatch(line)) and first not in _HAVING and not is_past(first):
        is_bare = not re.match(r"(?:an?|my|the|full|both|two|\d)\b", line) and not is_plural(found[1].lower())
        return f"have {a_or_an(line)} {line}" if is_bare and not _LEVEL.search(line) else f"have {line}"
    if _DOER_FOR_YEARS.match(line) and first not in _HAVING and not is_past(first):
        return f"was {a_or_an(line)} {line}" if not re.match(r"(?:an?|the|head)\b", line) else f"was {line}"
    if _CERTIFIED.match(line):
        return f"am {a_or_an(line)} {line}"
    return line


def _in_the_past(line: str) -> str:
    """ "managing a team of five" is what was done."""
    first, space, rest = line.partition(" ")
    base = base_of_gerund(first)
    if base and space:
        return f"have {rest}" if base == "have" else f"{past_of(base)}{space}{rest}"
    return _HAVE_RAN.sub(_have_run, line)


def _have_run(found: re.Match[str]) -> str:
    """ "have ran" is "have run"."""
    return f"{found[1]} {PARTICIPLE_OF.get(found[2], found[2])}"


def _joined(line: str) -> str:
    """ "used Excel every day, made pivot tables": pieces that all begin with what was done are joined by "and"."""
    pieces = line.split(", ")
    if not 2 <= len(pieces) <= 4 or re.search(r"\b(?:and|but|or|so|which|who)\b", line):
        return line
    if re.match(r"(?:\d+|two|three|i|one)\b", pieces[-1], re.I) and len(pieces) == 2:
        words = pieces[1].split()
        has_verb = any(is_past(word) for word in words[1:3]) or is_clause(words_of(pieces[1]))
        return f"{pieces[0]}, and {pieces[1]}" if has_verb else line
    are_things = all(len(piece.split()) < 3 and re.fullmatch(r"[a-z -]*[a-z]{2,}s", piece) for piece in pieces[1:])
    if all(map(_is_done, pieces[1:])) or are_things:
        return f"{', '.join(pieces[:-1])} and {pieces[-1]}"
    return line


def _is_done(piece: str) -> bool:
    """ "made pivot tables", but not "based in Leeds"."""
    first, second = [*piece.split(" "), ""][:2]
    return is_past(first) and not (first in _DESCRIBES and second in PREPOSITIONS)


def _there_is_none(line: str) -> str:
    """ "no weekends" behind "that" needs its verb."""
    found = _NONE.fullmatch(line)
    words = line.split()
    if (
        found is None
        or words[1] == "one"
        or (found["thing"] != words[1] and words[1] != "more" and third_person_base(found["thing"]))
        or count_verbs(words)
    ):
        return line
    return f"there {'are' if is_plural(found['thing']) else 'is'} {line}"


def _own(line: str) -> str:
    """ "notice period", "experience with Revit": what is asked of a candidate is the candidate's."""
    return f"my {line}" if _OWN.match(line) or _MOST_OF_MINE.fullmatch(line) else line


_HAVE_RAN = re.compile(r"^(have|had) ([a-z]+)\b")
_YEARS = re.compile(
    r"(?P<count>(?:about |over |nearly |almost )?(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten)"
    r" years?)['’]?"
    r"(?P<word> (?:of )?experience)? (?P<rest>(?:in|with|as|on|of|at|\w+ing)\b.*)"
)
_EXPERIENCE = re.compile(
    r"(?:(?:lots|loads|plenty|years|a lot|some|good|strong|solid|hands-on|previous)(?: of)? )?experience (?:with"
    r"|in|of|on)\b"
)
_STATE = re.compile(
    r"(?:no problem (?:with|doing)|responsible for|not (?:afraid|scared) of|used to (?:long|early|late|night|the"
    r"|being|working) )"
)
_PAPER = re.compile(
    r"(?:[\w&’'/-]+ ){0,5}(licen[cs]e|certificate|diploma|degree|qualification|permit|ticket|nvq|NVQ|masters|master’s"
    r"|master's)(?: level \d| in [\w ]+| from [\w ]+)?"
)
_HAVING = frozenset(listed("have hold own need want can will am was know work got get do teach run also still already"))
_LEVEL = re.compile(r"^NVQ|level \d$")
_DOER_FOR_YEARS = re.compile(
    r"(?:an? )?(?:[a-z-]+ ){0,2}[a-z]+(?:er|or|ist|ian|nurse|chef|cook|clerk|lead|assistant) for (?:\d+|two|three"
    r"|four|five) years"
)
_CERTIFIED = re.compile(
    r"(?:certified|qualified|licensed|registered|chartered) (?:[\w-]+ ){0,2}(?:\w+(?:er|or|ist|ian)|nurse"
    r"|accountant|chef)\b(?! in)"
)
_NONE = re.compile(
    r"no (?:(?!(?:in|on|at|for|here|unless|after|before|during|until|this)\b)[a-z-]+ ){0,2}"
    r"(?P<thing>(?!(?:in|on|at|for|here|unless|after|before|during|until|this)\b)[a-z-]+)"
    r"(?: (?:in|on|at|for|here|unless|after|before|during|until|this)\b.*)?"
)
_MY_BEING = re.compile(r"^me (not )?(\w+ing)\b")
_EX = re.compile(r"^(?:are )?ex[ -](?=[a-zA-Z])")
_END_OF = re.compile(
    r"(?<=[a-z] )(?<!the )(?<!at )(?<!by )(?<!month )(?<!year )(?<!before )(?<!until )end of (?:the )?(day|week"
    r"|month)$"
)
_OWN = re.compile(
    r"(?:availability|notice(?: period)?|motivation|references|hobbies|strengths|weaknesses|commute|long[- ]term plans"
    r"|experience|background|salary expectations|start date|driving licen[cs]e|right to work|visa(?: status)?|cv"
    r"|CV|degree|\d-year plan|(?:teaching|working|learning) style"
    r"|dissertation|masters|leadership style|management style|career goals|availability)(?: (?:with|in|of|for|on"
    r"|at|over|during|before|after)\b.*)?$"
)
# "favourite book", "worst mistake"
_MOST_OF_MINE = re.compile(
    r"(?:favou?rite|best|worst|biggest|proudest|hardest|greatest|toughest|strongest) (?!(?:way|time|of)\b)[a-z]+"
    r"(?: (?:at|in|with|of|on) [\w ]+)?"
)
_DESCRIBES = frozenset(listed("based used known called named made set built led owned founded"))
