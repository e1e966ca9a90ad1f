"""The subject of a whole thought that has lost its little word: "team is tiny", "atmosphere was calm"."""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.finite_verbs import is_finite
from afterword.letters.grammar.lexicon import is_describing, is_noun
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.single import is_no_stuff, may_be_one_of_many
from afterword.letters.grammar.which_little_word import OWN_PAPERS
from afterword.letters.notes import NoteKind


def word_for_the_subject(kind: NoteKind, words: list[str]) -> str | None:
    """Return "the" or "my" where the first thing is a subject that takes it, else None."""
    verb = next((place for place in range(1, min(len(words), 5)) if is_finite(words, place)), 0)
    subject = words[:verb]
    if (
        not subject
        or subject[0] in known.DETERMINERS | known.SUBJECT_PRONOUNS | known.NUMBER_WORDS
        or not (names_one(subject[-1]) or may_be_one_of_many(words, verb - 1) or _is_one(words, verb))
        or not all(is_noun(word) or is_describing(word) or names_one(word) for word in subject)
    ):
        return None
    return "my" if kind is NoteKind.BETTER and subject[-1] in OWN_PAPERS else "the"


def _is_one(words: list[str], verb: int) -> bool:
    """ "dog is allowed": only a thing has "is" behind it, whatever else the word could be."""
    return words[verb] in ("is", "was", "has", "isn't", "wasn't", "hasn't") and is_no_stuff(words[verb - 1])
