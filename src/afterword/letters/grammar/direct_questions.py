"""A question as it was put to the candidate, turned to what stands behind "You asked …"."""

import re

from afterword.letters.grammar.irregular import BASES
from afterword.letters.grammar.lexicon import is_base_verb, is_common
from afterword.letters.grammar.past import past_of


def as_whether(line: str) -> str:
    """Return "whether I have a licence" for "do you have a licence"; unchanged where "you" could be somebody else."""
    if found := _YES_OR_NO.match(line):
        verb, rest = found["verb"].lower(), found["rest"]
        said = {"do": "", "are": "am ", "were": "was "}.get(verb, f"{verb} ")
        return f"whether I {said}{_mine(rest)}" if _is_clear(rest) else line
    if found := _OPEN.match(line):
        verb, rest = found["verb"].lower(), found["rest"]
        said = {"do": "", "are": "am ", "were": "was "}.get(verb, f"{verb} ")
        return f"{found['word']} I {said}{_mine(rest)}" if _is_clear(rest) else line
    if (found := _DID.match(line)) and _is_clear(found["rest"]):
        verb = found["verb"].lower()
        if verb in BASES or is_base_verb(verb) or (found["ever"] and is_common(verb)):
            return f"{found['word'] or 'whether'} I{found['ever'] or ''} {past_of(verb)}{_mine(found['rest'])}"
    return line


def _is_clear(rest: str) -> bool:
    return re.search(r"\b(?:you|yours|yourself|they|them|their|we|us|our)\b", rest, re.I) is None


def _mine(rest: str) -> str:
    return re.sub(r"\byour\b", "my", rest, flags=re.I)


_YES_OR_NO = re.compile(
    r"(?P<verb>do|can|could|would|will|are|were|have|should) (?:you|u|i)(?: also| ever)? (?P<rest>.+)", re.I
)
_OPEN = re.compile(
    r"(?P<word>how(?: (?!(?:do|can|could|would|will|are|were|have)\b)[\w-]+){0,3}|why|what|where|when"
    r"|(?:which|what) (?!(?:do|can|could|would|will|are|were|have)\b)[\w-]+(?: [\w-]+)?)"
    r" (?P<verb>do|can|could|would|will|are|were|have) (?:you|u|i) (?P<rest>.+)",
    re.I,
)
_DID = re.compile(
    r"(?:(?P<word>how(?: (?!did\b)[\w-]+){0,3}|why|what|where|when|which [\w-]+) )?did (?:you|u|i)"
    r"(?P<ever> (?:ever|last|first|once|actually))? (?P<verb>[\w-]+)(?P<rest>.*)",
    re.I,
)
