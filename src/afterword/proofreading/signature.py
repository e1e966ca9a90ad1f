"""The letter is signed by the candidate.

Finds, in the line after the sign-off, a misspelt name of the candidate, somebody else's name, and nothing at all
where the letter ends with the sign-off. Suggests the name of the record. Silent on the first name alone, on a name
with more parts or titles, and on the phone number and address below.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context, Person
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.proofreading.record import composed, name_words, people_words, spelling_meant
from afterword.words.sentences import tokens

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


def _is_no_name(line: str) -> bool:
    """A line with figures, an address or only small letters is not a name."""
    return any(sign in "@/[{<" or sign.isdigit() for sign in line) or line.islower()
