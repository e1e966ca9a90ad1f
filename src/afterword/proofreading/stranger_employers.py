"""Where only this employer can stand, no stranger does.

Finds, without blocking, another name in “the role at Contoso”, “joining Contoso”, “the team at Contoso”, and in “I would
love to work at Contoso”: a product taken for its maker, say. Suggests the
employer of the record. Silent on the candidate's own past (“my role at Contoso”), on names of the record, and on
everything that shares a word with the employer.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.employers import spoken_forms
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.proofreading.record import possessive_ending, terms, without_possessive, words_of
from afterword.words.names import fold
from afterword.words.nearness import near

_NAME = r"(?P<name>[A-Z][\w'’-]*(?: (?:(?:&|and|of|the) )?[A-Z][\w'’-]*)*)"
PLACES = re.compile(
    r"(?:\b(?:the|this|your)(?: [\w'’()/-]+){0,6} (?:role|position|opening|post|job|opportunity|vacancy) (?:at|with)"
    r"|\b(?:to join|would join|[Jj]oining|work for you at|everyone at|the team at|life at|your (?:team|colleagues|office|work) at)"
    r"|(?P<wish>\b(?:to (?:work|be working|start|be part of the team|contribute|help out|grow|build \w+)|working|starting|a future"
    rf"|a career|a place|a job|my first day|part) (?:at|for|with|of))) {_NAME}"
)
WISH = re.compile(
    r"\b(?:love|like|hope|hoping|keen(?:er)?|eager|excited|glad|happy|proud|delighted|thrilled|honou?red|pleased|want|wish|look(?:ing)? forward"
    r"|chance|opportunity|interest(?:ed)?|imagine|see myself|idea|prospect|drew|draws|dream|more i)\b",
    re.I,
)
PAST = re.compile(r"\b(?:used|was|were|had|left|ago|before|previous|last|until|when|while|since|first)\b", re.I)


def find_stranger_employers(text: str, context: Context) -> Iterator[Finding]:
    if not context.employer:
        return
    body = layout(text).body
    ours = {fold(word) for form in spoken_forms(context.employer) for word in form}
    known = {fold(word) for word in terms(context)}
    for found in PLACES.finditer(text, body.start, body.end):
        shown = found["name"]
        clause = re.split(r"[.!?;,\n]", text[: found.start()])[-1]
        if found["wish"] and (not WISH.search(clause) or PAST.search(clause)):
            continue
        words = [fold(without_possessive(word)) for word in words_of(shown)]
        if _is_ours(words, ours) or words[0] in known:
            continue
        sentence = f"This letter goes to {context.employer}; is “{without_possessive(shown)}” meant?"
        right = context.employer + possessive_ending(shown)
        yield Finding(found.start("name"), found.end("name"), "employer", sentence, (right,))


def _is_ours(words: list[str], ours: set[str]) -> bool:
    """A name that begins with a word of the employer's, or has one that is no everyday word: “Health” says nothing."""
    if words[0] in ours or any(near(words[0], one) for one in ours):
        return True
    return any(word in ours and not is_a_word(word) for word in words)
