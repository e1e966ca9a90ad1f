"""Read a letter against the record and say what is not right: the proofreader's one entry.

Rules stand from the specific to the general: where two point at one passage, the one that blocks stays, then the one
listed first.
"""

import re
from collections.abc import Callable, Iterator

from afterword.proofreading.addresses import addresses
from afterword.proofreading.agreement import find_agreement
from afterword.proofreading.articles import find_articles
from afterword.proofreading.attachments import find_attachments
from afterword.proofreading.begging import find_begging
from afterword.proofreading.blame import find_blame
from afterword.proofreading.capitals import find_capitals
from afterword.proofreading.clause_commas import find_clause_commas
from afterword.proofreading.context import Context
from afterword.proofreading.contexts import find_contexts
from afterword.proofreading.conversation_day import find_conversation_day
from afterword.proofreading.dates import find_dates
from afterword.proofreading.deadlines import find_deadlines
from afterword.proofreading.dialect import find_dialect
from afterword.proofreading.doubled_words import find_doubled_words
from afterword.proofreading.durations import find_durations
from afterword.proofreading.employers import find_employers
from afterword.proofreading.existence import find_existence
from afterword.proofreading.facts import find_unknown_facts
from afterword.proofreading.finding import Finding, settle
from afterword.proofreading.gaps import find_gaps
from afterword.proofreading.genre_grammar import find_genre_grammar
from afterword.proofreading.greeting import find_greeting
from afterword.proofreading.indirect_questions import find_indirect_questions
from afterword.proofreading.language import read
from afterword.proofreading.left_out import find_left_out
from afterword.proofreading.length import find_length
from afterword.proofreading.long_text import find_long_text
from afterword.proofreading.marks import find_marks
from afterword.proofreading.markup import find_markup
from afterword.proofreading.missing_articles import find_missing_articles
from afterword.proofreading.missing_be import find_missing_be
from afterword.proofreading.missing_verbs import find_missing_verbs
from afterword.proofreading.missing_words import find_missing_words
from afterword.proofreading.names import find_names
from afterword.proofreading.numbers import find_numbers
from afterword.proofreading.other_language import about_language, other_language
from afterword.proofreading.past_and_main import find_past_and_main
from afterword.proofreading.pay import find_pay
from afterword.proofreading.possessives import find_possessives
from afterword.proofreading.prepositions import find_prepositions
from afterword.proofreading.private_notes import find_private_notes
from afterword.proofreading.pronouns import find_pronouns
from afterword.proofreading.punctuation import find_punctuation
from afterword.proofreading.real_words import find_real_words
from afterword.proofreading.record import terms
from afterword.proofreading.roles import find_roles
from afterword.proofreading.sameness import find_sameness
from afterword.proofreading.self_criticism import find_self_criticism
from afterword.proofreading.shorthand import find_shorthand
from afterword.proofreading.signature import find_signature
from afterword.proofreading.slang import find_slang
from afterword.proofreading.spelling import find_spelling
from afterword.proofreading.statives import find_statives
from afterword.proofreading.stock_phrases import find_stock_phrases
from afterword.proofreading.stranger_employers import find_stranger_employers
from afterword.proofreading.subjects import find_in_subject
from afterword.proofreading.tenses import find_tenses
from afterword.proofreading.thanks import find_thanks
from afterword.proofreading.titles import find_titles
from afterword.proofreading.turns import find_turns
from afterword.proofreading.unmentioned_files import find_unmentioned_files
from afterword.proofreading.verbs import find_verbs
from afterword.proofreading.who_and_which import find_who_and_which

HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")  # JSON may carry a lone surrogate, no engine takes one

Rule = Callable[[str, Context], Iterator[Finding]]

ANYWHERE: tuple[Rule, ...] = (
    find_gaps,
    find_markup,
    find_names,
    find_employers,
    find_roles,
    find_dates,
    find_deadlines,
    find_shorthand,
    find_private_notes,
    find_self_criticism,
    find_pay,
    find_unknown_facts,
    find_attachments,
    find_doubled_words,
    find_genre_grammar,
    find_indirect_questions,
    find_left_out,
    find_turns,
    find_contexts,
    find_dialect,
    find_verbs,
    find_prepositions,
    find_pronouns,
    find_tenses,
    find_past_and_main,
    find_durations,
    find_agreement,
    find_existence,
    find_numbers,
    find_possessives,
    find_articles,
    find_missing_articles,
    find_missing_verbs,
    find_missing_be,
    find_missing_words,
    find_statives,
    find_who_and_which,
    find_real_words,
    find_stock_phrases,
    find_slang,
    find_begging,
    find_blame,
    find_capitals,
    find_marks,
)
IN_A_LETTER: tuple[Rule, ...] = (
    *ANYWHERE,
    find_titles,
    find_greeting,
    find_stranger_employers,
    find_signature,
    find_conversation_day,
    find_length,
    find_long_text,
    find_thanks,
    find_punctuation,
    find_clause_commas,
    find_unmentioned_files,
    find_sameness,
)
IN_ANY_LANGUAGE: tuple[Rule, ...] = (
    find_gaps,
    find_markup,
    find_names,
    find_employers,
    find_roles,
    find_dates,
    find_private_notes,
    find_greeting,
    find_signature,
    find_marks,
    find_sameness,
)


def check(text: str, context: Context, *, subject: str | None = None, thorough: bool = True) -> tuple[Finding, ...]:
    """What is not right in the text, in its order, no two overlapping; offsets in code points of the text.

    With the subject given, a letter that begins with its subject line is pointed at too; the findings about the subject
    itself are those of `check_subject`. `thorough=False` leaves the slower engine out, for while somebody types.
    """
    text = HALF_A_CHARACTER.sub("\ufffd", text)
    language = other_language(text)
    rules = IN_ANY_LANGUAGE if language else IN_A_LETTER
    found = [finding for rule in rules for finding in rule(text, context)]
    found += _subject_in_text(text, subject)
    if language:
        return _settled(text, [*found, about_language(text, language)])
    return _settled(text, [*found, *_language(text, context, thorough=thorough)])


def check_subject(subject: str, context: Context, *, in_thread: bool = False) -> tuple[Finding, ...]:
    """What is not right in the subject line; `in_thread` says that it answers a mail."""
    subject = HALF_A_CHARACTER.sub("\ufffd", subject)
    found = list(find_in_subject(subject, context, in_thread=in_thread))
    found += [finding for rule in ANYWHERE for finding in rule(subject, context)]
    return _settled(subject, [*found, *_language(subject, context, thorough=True)])


def _settled(text: str, found: list[Finding]) -> tuple[Finding, ...]:
    skipped = addresses(text)
    return settle(one for one in found if not any(start <= one.start and one.end < end for start, end in skipped))


def _language(text: str, context: Context, *, thorough: bool) -> Iterator[Finding]:
    known = terms(context)
    yield from find_spelling(text, known, context.dialect)
    yield from (one for one in read(text, context.dialect, thorough=thorough) if text[one.start : one.end] not in known)


def _subject_in_text(text: str, subject: str | None) -> Iterator[Finding]:
    first = text.lstrip().split("\n", 1)[0].rstrip()
    start = len(text) - len(text.lstrip())
    if first.lower().startswith("subject:") or (subject and first == subject.strip()):
        sentence = "The subject stands at the top of the letter too."
        yield Finding(start, start + len(first), "subject", sentence, ("",), blocks=True)
