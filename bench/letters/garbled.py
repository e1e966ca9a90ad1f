"""Sentences that nobody would have written: grammar broken where a note was set in, found without reading aloud."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from bench.letters.briefs import Brief
from bench.letters.paper import Paper

from afterword.words.sentences import split

if TYPE_CHECKING:
    from harper import Linter, Suggestion

# Only these families of Harper's rules say that a sentence is broken; the others are taste, spelling or capitals.
BROKEN_KINDS = frozenset(
    ("Agreement", "Grammar", "Repetition", "BoundaryError", "Malapropism", "Nonstandard", "Eggcorn")
)
# Its rules that misfire on letters of this kind, each seen on a sound sentence.
SILENT = frozenset(
    (
        "RepeatedWords",
        "MassNouns",
        "SplitWords",
        "MergeWords",
        "ThatWhich",
        "RedundantThat",
        "UseGenitive",
        "SentenceCapitalization",
    )
)
MODAL = r"(?:will|would|can|could|should|must|shall|may|might)"
ING = r"(?!(?:bring|ring|spring|sing|swing|string|cling|fling)\b)\w+ing"
PAST = r"(?:sent|went|gave|wrote|took|made|ran|brought|built|kept|led|had|did|was|were|got|came|saw|told|said|spoke)"
RULES: tuple[tuple[str, str], ...] = (
    (r"\b(?!(?:that|had|her|so|very)\b)([a-z]+) \1\b", "a word twice"),
    (
        r"\b(?:a|an|the|my|your|our) (?:a|an|the|my|your|our|this|that|these|those|is|are|was|were|and|or|of|to)\b",
        "an article before a little word",
    ),
    (
        r"\b(?:about|of|for|with|at|from) (?:about|of|for|with|at|from|to) (?!the\b.*\bto\b)",
        "two prepositions in a row",
    ),
    (rf"\b{MODAL} (?:not )?(?:to|{PAST}|{MODAL}|is|are|was|am|has|{ING})\b", "a modal before no infinitive"),
    (rf"\bto (?:{PAST}|is|are|am|has|{MODAL})\b(?! be)", "“to” before no infinitive"),
    (r"\bI (?:is|are|has|does|wants|needs|works|runs|were able|be|been|done|seen)\b", "“I” with another's verb"),
    (r"\byou (?:is|am|was|has|does|wants|needs|asks|says|takes|keeps|gives|makes|runs)\b", "“you” with another's verb"),
    (r"\b(?:he|she|it) (?:are|am|were|have|do|need|want)\b", "“it” with another's verb"),
    (r"\bthey (?:is|am|was|has|does|needs|wants)\b", "“they” with another's verb"),
    (
        r"\b(?:because|although|and|or|but|the|an?|of|that|which|whether|if|than|my|your|our|as)\s*[.;,!?](?=\s|$)",
        "it breaks off",
    ),
    (
        r"(?<!\bso)(?<!\bthis)(?<!\bthat)\bthat (?:what|how|why|to|of|about|for|with|\w+ing\b(?<!thing)(?<!thing\b))",
        "no clause after “that”",
    ),
    (
        r"\b(?:is|was) (?:an?|the|your|my) \w+ (?:found|gets?|runs?|has|is|was|had|did|keeps|makes|goes|takes)\b",
        "no “that” before a clause",
    ),
    (r"(?<![Ww]hat you )\bneed (?:need|needs|you|I|they|that|is|are)\b", "no thing after “need”"),
    (r"\b(?:you|I) (?:you|I|they|he|she)\b", "two persons in a row"),
    (r"\babout (?:you|I|they|we|he|she) (?:are|is|am|was|were|have|has|had|need|want)\b", "a clause after “about”"),
    (r"\b(?:with|to|for|about|from|of) (?:I|they|he|she|we)\b(?! (?:both|each|all)\b)", "the wrong case"),
    (r"\s[,.;:!?]|,,|\.\.(?!\.)|;\s*[.;]|,\s*[.;]|:\s*[.;]", "signs in disorder"),
    (r"\b(?:dont|didnt|wont|cant|isnt|doesnt|wasnt|ive|youre|theyre|thats)\b", "an apostrophe is missing"),
    (r"[\u2018\u201c\"]\s|\(\s|\s\)", "a quotation mark that opens nothing"),
    (r"\bvs\b(?!\.)|\s[-=/+]\s|->|=>|\?\?|!!", "a sign instead of a word"),
    (r"\ban (?:[bcdfgjklmnpqrtvwxyz]\w+)", "“an” before a consonant"),
    (r"\ba (?:[aei]\w+)(?<!one)", "“a” before a vowel"),
)
_RULES = tuple((re.compile(pattern), why) for pattern, why in RULES)
OFF_THE_LETTER = re.compile(r"\ban (?:h(?:our|onest|onou?r|eir)|[A-Z])|\ba (?:eu|ew|one|uni|use|usu|ut)", re.I)
_linters: dict[bool, "Linter"] = {}


def garbled(brief: Brief, paper: Paper) -> Iterator[str]:
    """Yield each broken sentence, with what is wrong with it."""
    typed = [one.text for reader in brief.readers for one in reader.notes] + [one.text for one in brief.shared]
    for sentence in _sentences(paper):
        if _is_turned(sentence, typed):
            yield f"“your” for somebody else's “their”: {sentence}"
            continue
        if why := next((found for rule in _TESTS for found in rule(sentence)), ""):
            yield f"{why}: {sentence}"
            continue
        if why := _of_harper(brief, sentence):
            yield f"{why}: {sentence}"


def _sentences(paper: Paper) -> list[str]:
    """A script is spoken line by line; what stands above the lines says when, and is no sentence."""
    lines = [
        split(line)
        for part in paper.paragraphs
        for line in part.splitlines()
        if line[-1:] in ".?!;,:" or len(line.split()) > 6
    ]
    return [one.text for line in lines for one in line]


def _is_turned(sentence: str, typed: list[str]) -> bool:
    """“A nurse who is out of their depth” is about the nurse; it must not become the reader's depth."""
    about = re.search(r"\b(?:who|people|someone|somebody|anyone|kids|children)\b[^,;.]*\byour (\w+)", sentence)
    return about is not None and any(re.search(rf"\bwho\b[^,;.]*\btheir {about[1]}", one) for one in typed)


def _by_rule(sentence: str) -> Iterator[str]:
    for pattern, why in _RULES:
        found = pattern.search(sentence)
        if found and not OFF_THE_LETTER.match(found.group()):
            yield f"{why} (“{found.group()}”)"


def _by_shape(sentence: str) -> Iterator[str]:
    bare = sentence.rstrip('”"’)')
    if not bare.endswith((".", "!", "?", ":", ",")):
        yield "it does not end"
    first = next((sign for sign in sentence if sign.isalpha()), "")
    if first.islower() and not re.match(r"\W*\d", sentence):
        yield "it begins small"
    if sentence.count("(") != sentence.count(")") or sentence.count("“") != sentence.count("”"):
        yield "a bracket or quotation mark without its other half"
    if len(sentence.split()) > 55:
        yield "more than 55 words in one sentence"
    if len(sentence.split()) > 5 and not _VERB.search(sentence) and not sentence.endswith(" here."):
        yield "no verb"


_VERB = re.compile(
    r"\b(is|are|was|were|am|be|been|have|has|had|do|does|did|will|would|can|could|should|may|might|must|thank|"
    r"[a-z]{2,}(ed|es|s)|cut|own|said|told|spoke|heard|met|ran|led|built|took|gave|went|came|saw|wrote|kept|made|found|got|left|sent|brought|"
    r"know|think|ask|look|hold|fit|stay|work|write|call|hope|wish|appreciate|need|want|attach\w*|please|enjoy\w*)\b|['’](s|re|ve|ll|d|m)\b",
    re.I,
)
_TESTS: tuple[Callable[[str], Iterator[str]], ...] = (_by_rule, _by_shape)


def _of_harper(brief: Brief, sentence: str) -> str:
    linter = _linter(brief.request["dialect"] == "en-GB")
    for rule, lints in linter.organized_lints(sentence, language="plaintext", dedup=False).items():
        for lint in lints:
            is_part = sentence[: lint.span.start].endswith("-")
            if (
                rule == "SpellCheck"
                and not is_part
                and any(_apostrophe_lost(lint.problem_text, one) for one in lint.suggestions)
            ):
                return f"an apostrophe is missing (“{lint.problem_text}”)"
            if str(lint.lint_kind) in BROKEN_KINDS and rule not in SILENT:
                return f"{rule} (“{lint.problem_text}”)"
    return ""


def _apostrophe_lost(word: str, suggestion: "Suggestion") -> bool:
    better = suggestion.replacement_text
    return word.islower() and re.fullmatch(r"\w+['’](t|ll|ve|re|d|m)", better) is not None and _bare(better) == word


def _bare(word: str) -> str:
    return re.sub("['’]", "", word)


def _linter(is_british: bool) -> "Linter":
    if is_british not in _linters:
        from harper import Dialect, Linter

        _linters[is_british] = Linter(Dialect(1 if is_british else 0))
    return _linters[is_british]
