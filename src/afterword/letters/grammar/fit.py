"""One completion, checked and fitted to the slot of its half sentence."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from afterword.letters.grammar.capitals import lower_first
from afterword.letters.grammar.clause_slot import clause_or_thing, own_clause
from afterword.letters.grammar.clipped import clipped
from afterword.letters.grammar.date_slot import decision, write_out
from afterword.letters.grammar.fillers import without_fillers
from afterword.letters.grammar.finite_slot import finite
from afterword.letters.grammar.lead_ins import strip_lead_in
from afterword.letters.grammar.left_out import with_what_was_left_out
from afterword.letters.grammar.legible import one_line
from afterword.letters.grammar.lexicon import base_of_gerund
from afterword.letters.grammar.need_slot import need
from afterword.letters.grammar.noun_slot import noun
from afterword.letters.grammar.outcome import Fitted, Unclear
from afterword.letters.grammar.personal import is_personal
from afterword.letters.grammar.perspective import address_reader
from afterword.letters.grammar.put_in import with_little_words
from afterword.letters.grammar.relative_days import say_the_day
from afterword.letters.grammar.reshape import reshaped
from afterword.letters.grammar.verb_slot import verb
from afterword.letters.notes import HALF_SENTENCES, NoteKind
from afterword.words.folding import fold


@dataclass(frozen=True)
class Setting:
    """What is known around a note: who reads it, who was there, when it was heard and when the letter goes."""

    reader: str
    readers: tuple[str, ...]
    employer: str
    dialect: str = "en-US"
    heard_on: date | None = None
    sent_on: date | None = None


def fit(kind: NoteKind, text: str, setting: Setting, ticked: bool = False) -> Fitted | Unclear:
    """Return the completion as it stands in its sentence, or what to ask. A jotting is always asked back.

    Raises ValueError for a private note: no caller may bring one as far as this.
    """
    if kind is NoteKind.PRIVATE:
        raise ValueError("A private note has no slot.")
    if kind is NoteKind.JOTTING:
        return Unclear(
            "This is kept as you wrote it. To bring it into the letter, put it behind one of the half sentences."
        )
    line = _only_words(kind, text, setting)
    if isinstance(line, Unclear):
        return line
    if kind is NoteKind.COMMON and not ticked and is_personal(line):
        return Unclear("This touches family, health or faith. It goes into the letter only if you tick it.")
    if kind is not NoteKind.DECIDE and (question := clipped(line)):
        return question
    is_about = kind is NoteKind.GLAD and _ABOUT.match(text) is not None
    fitted = noun(line, HALF_SENTENCES[kind].text) if is_about else _into_the_slot(kind, line, setting)
    if isinstance(fitted, Fitted) and kind is not NoteKind.DECIDE and not _keeps_everything(text, fitted.text):
        return Unclear("Something would be lost here. Please write the half sentence once more, in plain words.")
    return fitted


def _only_words(kind: NoteKind, text: str, setting: Setting) -> str | Unclear:
    text = without_fillers(kind, text)
    if kind is NoteKind.DECIDE:
        text = write_out(text)
    if kind in _THINGS:
        text = re.sub(r"(?<=\w)\s+/\s+(?=\w)", " and ", text)
    if kind is NoteKind.PROMISE:
        text = re.sub(r"^(?:that )?ill\b", "I'll", text)
    if kind in _ABOUT_ME:
        text = re.sub(r"^id (?=[a-z])", "I'd ", text)
    text = _named(text, setting)
    is_one_question = kind is NoteKind.WORRY and text.count("?") == 1
    line = one_line(text.rstrip(" ?\n") if kind is NoteKind.ASKED or is_one_question else text)
    if isinstance(line, Unclear) or kind is NoteKind.DECIDE:
        return _without_lead_in(kind, line, setting) if isinstance(line, str) else line
    if kind is NoteKind.ASKED and text.rstrip().endswith("?") and not _IS_A_QUESTION.match(line):
        return Unclear("What did they ask about? Please write it as a thing, or as “whether I …”.")
    line = _without_lead_in(kind, line, setting)
    said = address_reader(kind, line, setting.reader, setting.readers)
    if isinstance(said, str) and kind in (NoteKind.PROMISE, NoteKind.THEY_WILL):
        said = say_the_day(said, setting.heard_on, setting.sent_on, setting.dialect)
    if isinstance(said, Unclear):
        return said
    if _DANGLING_DAY.search(said) and kind not in (NoteKind.PROMISE, NoteKind.THEY_WILL):
        return Unclear("“Tomorrow” moves on while the letter travels. Please write the day.")
    said = with_what_was_left_out(kind, lower_first(said, _names(setting)))
    return with_little_words(kind, reshaped(kind, said))


def _without_lead_in(kind: NoteKind, line: str, setting: Setting) -> str:
    return strip_lead_in(kind, line, setting.employer, setting.reader, setting.readers)


def _into_the_slot(kind: NoteKind, text: str, setting: Setting) -> Fitted | Unclear:
    half = HALF_SENTENCES[kind]
    match kind:
        case NoteKind.TALK | NoteKind.WORRY:
            return _doubt_or_topic(kind, text, half.text)
        case NoteKind.ASKED:
            return _asked(text, half.text)
        case NoteKind.NEED:
            return need(text, half.text, half.example)
        case NoteKind.MINE | NoteKind.SHOULD:
            return finite(text, half.text, half.example)
        case NoteKind.COMMON:
            return finite(text, half.text, half.example, plural=True)
        case NoteKind.PROMISE | NoteKind.THEY_WILL:
            return verb(text, half.text, half.example)
        case NoteKind.DECIDE:
            return decision(text, setting.heard_on, setting.dialect)
        case NoteKind.BETTER:
            return own_clause(text, half.text, half.example)
        case _:
            fitted = clause_or_thing(text, half.text, half.example)
            is_doing = kind is NoteKind.DRAW and base_of_gerund(text.split(" ")[0]) is not None
            return noun(text, half.text) if is_doing and isinstance(fitted, Unclear) else fitted


def _doubt_or_topic(kind: NoteKind, text: str, half: str) -> Fitted | Unclear:
    if kind is NoteKind.WORRY and re.match(
        r"(?:no|not(?! \w+ing)|too|only ever|only(?= \w+ed\b)|never(?! \w+ing)|lack of)\b", text
    ):
        return Unclear(
            "This stands behind “On …” in the letter. Please write it as a thing, for example “my time with SAP”."
        )
    return noun(text, half)


def _asked(text: str, half: str) -> Fitted | Unclear:
    if re.search(r"(?<!\w)(?:you|yourself)(?!\w)", text, re.I):
        return Unclear("Who is “you” in their question? Please write “I” for yourself, or say it another way.")
    return noun(_INVERTED.sub(_straight, text), half)


def _straight(found: re.Match[str]) -> str:
    """ "can I start in May" becomes "whether I can start in May"."""
    first = found[1].lower()
    return "whether I " if first == "do" else f"whether I {first} "


@lru_cache(maxsize=64)
def _names(setting: Setting) -> frozenset[str]:
    written = " ".join((setting.employer, *setting.readers, setting.reader))
    return frozenset(fold(word) for word in re.findall(r"[^\W\d_]+", written) if word[:1].isupper())


def _named(text: str, setting: Setting) -> str:
    """ "ask tom", "tom knows": a name of the panel where one is asked for, or where somebody does something."""
    names = {name.split(" ")[0].lower() for name in (setting.reader, *setting.readers) if name}

    def spelt(found: re.Match[str]) -> str:
        return (found[1] or "") + found[2].capitalize() if found[2] in names else found[0]

    return _BEFORE_A_NAME.sub(spelt, _DOES_SOMETHING.sub(spelt, text))


def _keeps_everything(typed: str, fitted: str) -> bool:
    typed = re.sub(r"\b2x$|\b1/2\b|\be2e\b", "", _FOR.sub("for ", typed))
    typed = re.sub(r"\b[2-5](?:nd|rd|th)\b", "", typed) if _ORDINALS & set(fitted.split()) else typed
    numbers = re.findall(r"(?<![A-Za-z\d])\d+(?!(?:moro|morrow|nite|night|day)\b)", typed)  # "b4" and "2moro" are none
    return all(number in re.findall(r"\d+", fitted) for number in numbers)


_ORDINALS = {"second", "third", "fourth", "fifth"}
_INVERTED = re.compile(r"^(do|can|could|would|will|am|have|was) I (?=\w)", re.I)
_IS_A_QUESTION = re.compile(
    r"(?:do|did|can|could|would|will|am|have|was|is|are|how|what|why|when|where|who|which|whether|if)\b", re.I
)
_BEFORE_A_NAME = re.compile(
    r"\b((?:to|with|w/|from|for|and|tell|ask|get|have|let|show|email|call|ring|send|give|thank|meet|introduce)"
    r" )([a-z]{2,})\b"
)
_DOES_SOMETHING = re.compile(r"^(that )?([a-z]{2,})(?= (?:is|was|has|will|said|told|asked|and|[a-z]{3,}s)\b)")
_FOR = re.compile(r"(?<=[a-z] )4 (?=(?:the|an?|my|our|your|their|me|you|him|us|them|free|now|good|ages)\b)")
_ABOUT = re.compile(r"\s*(?:(?:i )?was )?(?:(?:glad|happy|pleased) )?(?:to hear )?about\b", re.I)
_ABOUT_ME = frozenset((NoteKind.PROMISE, NoteKind.BETTER, NoteKind.DRAW, NoteKind.GLAD))
_THINGS = frozenset((NoteKind.TALK, NoteKind.ASKED, NoteKind.NEED, NoteKind.WORRY))
_DANGLING_DAY = re.compile(r"\b(?:tomorrow|yesterday|tonight)\b", re.I)
