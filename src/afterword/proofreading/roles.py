"""The role is named exactly.

Finds, before “role”, “position” and the like, another role than the one of the record, one with a word too many or
changed, another title of the field where the candidate's own is said (“as your Day Manager”), and anywhere in the letter the role with a slip of the keys. Suggests the role of the record. Silent on small
letters, on a part of the role (“the Engineer role”), on another role the letter is about too, and on words that say
what kind of role it is (“the new role”).
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import composed, folded, name_words, words_of
from afterword.words.nearness import near, slips
from afterword.words.sentences import Span, tokens

POST = re.compile(r"(?:role|position|opening|post|job|vacancy)\b", re.I)
DETERMINERS = frozenset(("the", "a", "an", "this", "that", "your", "our", "as", "for", "of", "new", "open", "current"))
LONGEST = 6  # words before “role”
ALIKE = 5  # letters that two titles of one trade begin with
MOST_SLIPS = 4  # letters by which two titles of one word may differ: Stenographer, Sonographer
AS_A = re.compile(
    r"\b(?:(?P<post>(?:position|role|post|job|vacancy|opening) (?:of|as|for) (?:an? |the |your )?)"
    r"|(?P<cue>as|be|become|becoming|being|for|to your|next|new|for a|of) "
    r"(?:(?:a(?: good| great| strong| proud)?|an|your|the|our|one of your|the new|the next|your new"
    r"|your next) )?|(?:the|your|this) )(?P<title>[A-Z][\w'’-]+(?: (?:(?:of|and|for) )?[A-Z][\w'’-]+)*)"
)

NOT_THE_ROLE = re.compile(
    r"\b(?:was|were|been|worked|served|started|began|trained|had|former|previous(?:ly)?|current(?:ly)?|years?|last|first|ago|since"
    r"|promoted|now|job|am|i['’]m|my|his|her|their|every|each|when|while|who|licen[cs]ed?|certified|certificate|course)\b",
    re.I,
)
POST_BEHIND = re.compile(r"(?: (?:interview|vacancy|opening|team lead)|,? (?:at|with|you (?:described|advertised)))\b")


def find_roles(text: str, context: Context) -> Iterator[Finding]:
    if not context.role:
        return
    said = tokens(text)
    forms = _forms(context.role)
    role = words_of(context.role)
    taken: set[int] = set()
    for index, word in enumerate(said):
        if POST.fullmatch(word.text):
            words = _title_before(text, said[:index], context)
            if words and _is_another(words, role) and not _is_known(words, context):
                taken.update(span.start for span in words)
                yield _finding(text, words, _fitting(words, forms))
    for found in AS_A.finditer(text):
        words = tuple(word for word in said if found.start("title") <= word.start < found.end("title"))
        if _is_about_somebody_else(text, found) or _is_known(words, context) or _names_somebody(words, context):
            continue
        is_another = _is_another(words, role) if found["post"] else _is_another_title(words, forms)
        if words and taken.isdisjoint(span.start for span in words) and is_another:
            taken.update(span.start for span in words)
            yield _finding(text, words, _fitting(words, forms))
    for form in forms:
        meant = words_of(form)
        for start in range(len(said) - len(meant) + 1):
            words = said[start : start + len(meant)]
            is_free = taken.isdisjoint(span.start for span in words) and not _is_known(words, context)
            if is_free and _is_a_slip(text, words, meant):
                taken.update(span.start for span in words)
                yield _finding(text, words, form)


def _is_about_somebody_else(text: str, found: re.Match[str]) -> bool:
    """The candidate's past, or a colleague: “I worked as a Night Manager”, “my Case Manager”."""
    clause = re.split(r"[.!?;\n]", text[: found.start()])[-1] + text[found.start() : found.start("title")]
    return bool(NOT_THE_ROLE.search(clause)) or (
        not (found["cue"] or found["post"]) and not POST_BEHIND.match(text, found.end())
    )


def _names_somebody(words: tuple[Span, ...], context: Context) -> bool:
    """A word of a person or of the employer is no title."""
    known = {folded(word) for person in context.people() for word in name_words(person)}
    known |= {folded(word) for word in words_of(context.employer or "")} - {
        folded(w) for w in words_of(context.role or "")
    }
    return any(folded(composed(word.text)) in known for word in words)


def _is_another_title(words: tuple[Span, ...], forms: tuple[str, ...]) -> bool:
    """A title in capitals behind “as your” that shares a word with the role, or resembles it, and is not it."""
    said = [folded(composed(word.text)).removesuffix("s") for word in words]
    meant = [folded(word).removesuffix("s") for form in forms for word in words_of(form)]
    if all(word in meant for word in said) or not all(word.text[:1].isupper() for word in words):
        return False
    shares = any(word in meant for word in said) and len(said) > 1
    return shares or (len(said) == 1 and any(_is_in_the_field(said[0], word) for word in meant))


def _is_in_the_field(said: str, meant: str) -> bool:
    """Titles of one word that begin or end alike: Radiologist, Radiographer; Stenographer, Sonographer."""
    if said[:ALIKE] == meant[:ALIKE] and len(said) > ALIKE < len(meant):
        return True
    return slips(said, meant) <= MOST_SLIPS and said[-3:] == meant[-3:]


def _forms(role: str) -> tuple[str, ...]:
    """The role in full, and without what follows a comma, a bracket or a dash: “Product Manager, Payments”."""
    head = re.split(r"\s*(?:[,(/\[]| [–—-] )", role, maxsplit=1)[0].strip()
    return tuple(dict.fromkeys((role, head))) if head else (role,)


def _fitting(words: tuple[Span, ...], forms: tuple[str, ...]) -> str:
    """The role in full where its last word was said, else without what follows the comma."""
    last = folded(words_of(forms[0])[-1])
    return forms[0] if any(folded(word.text) == last for word in words) else forms[-1]


def _title_before(text: str, said: tuple[Span, ...], context: Context) -> tuple[Span, ...]:
    """The words of the title in front of “role”, back to “the”; without the employer's name."""
    outside = {folded(word) for word in words_of(context.employer or "")}
    inside = {folded(word) for word in words_of(context.role or "")}
    outside |= {folded(word) for person in context.people() for word in name_words(person)}
    words: list[Span] = []
    for word in reversed(said[-LONGEST:]):
        gap = text[word.end : words[-1].start if words else word.end]
        if word.text.lower() in DETERMINERS or re.search(r"[.!?;:\n]", gap) or word.text.endswith(("'s", "’s")):
            break
        if folded(word.text) in outside and folded(word.text) not in inside:
            break
        words.append(word)
    return tuple(reversed(words))


def _is_known(words: tuple[Span, ...], context: Context) -> bool:
    """Whether this is another role that the letter is about too, or a part of it."""
    said = [folded(composed(word.text)) for word in words]
    return any(set(said) <= {folded(word) for word in words_of(role)} for role in context.other_roles)


def _is_another(words: tuple[Span, ...], role: tuple[str, ...]) -> bool:
    """A title of capitals that is not the role, nor a part of it, nor the role with what stands around it."""
    said = [folded(composed(word.text)) for word in words]
    meant = [folded(word) for word in role]
    if all(word in meant for word in said):
        return False
    capitals = [word for word in words if word.text[:1].isupper()]
    shares = any(word in meant or any(near(word, one) for one in meant) for word in said)
    if shares:
        return all(word.text[:1].isupper() or folded(word.text) in meant for word in words) and bool(capitals)
    if len(capitals) == len(words) == 1:
        return any(_is_in_the_field(said[0], word) for word in meant)
    return len(capitals) >= 2 and len(capitals) == len(words)


def _is_a_slip(text: str, words: tuple[Span, ...], role: tuple[str, ...]) -> bool:
    said = [composed(word.text) for word in words]
    if len(role) < 2 or not said[0][:1].isupper() or "\n\n" in text[words[0].start : words[-1].end]:
        return False
    pairs = list(zip(said, role, strict=True))
    # “Two Grants Officers” is right, “the Grant Officer” is not.
    *first, last = pairs
    differing = [(one, meant) for one, meant in first if folded(one) != folded(meant)]
    differing += [last] if folded(last[0]).removesuffix("s") != folded(last[1]).removesuffix("s") else []
    if len(differing) != 1 or len(differing[0][1]) < 4:
        return False
    word, right = differing[0]
    other_word_of_it = word.islower() and is_a_word(word)  # “the residency” of a Resident
    return not other_word_of_it and near(folded(word), folded(right))


def _finding(text: str, words: tuple[Span, ...], role: str) -> Finding:
    start, end = words[0].start, words[-1].end
    sentence = f"The record says “{role}”; here it is “{text[start:end]}”."
    return Finding(start, end, "role", sentence, (role,), blocks=True)
