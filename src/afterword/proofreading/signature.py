"""The letter is signed by the candidate.

Finds, in the line after the sign-off, a misspelt name of the candidate, somebody else's name, the candidate's forename
with another last name (and, without blocking, another forename with the last name: it may be a pet name), and nothing
at all where the letter ends with the sign-off. Suggests the name of the record. Silent on the first name alone, on a
name with more parts or titles, and on the phone number and address below.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context, Person
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.proofreading.record import HONORIFICS, composed, name_words, people_words, spelling_meant, words_of
from afterword.words.names import parse
from afterword.words.sentences import Span, tokens

LONGEST = 6  # words; a longer line is no name


def find_signature(text: str, context: Context) -> Iterator[Finding]:
    parts = layout(text)
    if not context.signer or not parts.sign_off:
        return
    signer = context.signer
    if parts.signature is None:
        end = parts.sign_off.end
        yield Finding(end, end, "signature", "The letter is not signed yet.", (f"\n{signer}",))
        return
    start, end = parts.signature.start, parts.signature.end
    line = text[start:end]
    said = tokens(line)
    own = name_words(Person(signer))
    strangers = [word for word in said if composed(word.text) not in own]
    all_strange = len(strangers) == len(said)
    if len(said) > LONGEST or (all_strange and _is_no_name(line)):
        return
    for word in strangers:
        if meant := spelling_meant(word.text, own):
            sentence = f"Your name is “{meant}” in the record; here it is “{word.text}”."
            yield Finding(start + word.start, start + word.end, "signature", sentence, (meant,), blocks=True)
        elif all_strange or composed(word.text) in people_words(context):
            sentence = f"The letter is signed “{line}”; you are {signer}."
            yield Finding(start, end, "signature", sentence, (signer,), blocks=True)
            return
    is_a_slip = any(spelling_meant(word.text, own) for word in strangers)
    if strangers and not is_a_slip and (part := _other_part(said, signer)):
        sentence = f"The letter is signed “{line}”; you are {signer}."
        yield Finding(start, end, "signature", sentence, (signer,), blocks=part == "family")


def _other_part(said: tuple[Span, ...], signer: str) -> str | None:
    """Which part of the name another word stands for: “family”, “given”, or None for a name with more words."""
    name, words = parse(signer), [word for word in said if word.text.lower() not in HONORIFICS]
    given, family = words_of(name.given or ""), words_of(name.family or "")
    if not given or not family or len(words) < 2 or not all(_is_a_name(word.text) for word in words[:2]):
        return None
    spoken = [composed(word.text) for word in words]
    if spoken[0] == given[0] and _is_a_name(spoken[-1]) and not set(spoken) & set(family):
        return "family"
    return "given" if spoken[-1] == family[-1] and not set(spoken) & set(given) else None


def _is_a_name(word: str) -> bool:
    """No initial, and no letters behind a name: RN, MSc."""
    return len(word) > 2 and word[:1].isupper() and word[1:] == word[1:].lower()


def _is_no_name(line: str) -> bool:
    """A line with figures, an address or only small letters is not a name."""
    return any(sign in "@/[{<" or sign.isdigit() for sign in line) or line.islower()
