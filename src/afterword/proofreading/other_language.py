"""A letter in another language is not read as English.

Finds a text whose small words are those of another language, or whose letters are not Latin, and says so once; names,
dates, gaps and signature are checked all the same. Suggests nothing. Silent on short texts and on an English letter with a
sentence, a name or a farewell in another language.
"""

from functools import lru_cache

from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.proofreading.long_text import LONGEST_TEXT
from afterword.words.sentences import tokens

SMALL_WORDS = {
    "German": "der die das und ich sie ihnen für mit dass nicht ein eine einen dem den ist wir war auf zu von haben über bei",
    "French": "le la les et je vous pour avec que ne pas un une des est nous dans du de sur votre mon notre au ai cette",
    "Spanish": "el la los y yo usted para con que no un una del es en de por su mi al ha muy me las sobre",
    "Italian": "il la e io lei per con che non un una del è di in su mi ho della al sono molto le i nel",
    "Portuguese": "o a os e eu você para com que não um uma do da em de por meu muito os na no ao foi",
    "Dutch": "de het en ik u voor met dat niet een van is wij we op te zijn uw om aan over heb bij ook",
    "Swedish": "och att jag du för med det inte en ett är vi på av som har till mig din om den var",
    "Danish": "og at jeg du for med det ikke en et er vi på af som har til mig din om den var",
    "Norwegian": "og at jeg du for med det ikke en et er vi på av som har til meg din om den var",
    "Polish": "i w na z do się nie że za jest to o oraz dla po jak mi panu pani moje bardzo było od",
    "Irish": "an na agus tá mé leis ar do go raibh maith agat le i sa mo ag seo bhí",
    "Welsh": "y yr a ac i yn am ar gyda mae roedd chi fy eich diolch o wedi ei",
}
SMALL = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}
_ENGLISH = """the a an and or i you we it is was are were be to of in on at for with that this my your our as from by not
have has had about me will would can do they who what"""
ENGLISH = frozenset(_ENGLISH.split())
FEWEST = 12  # words; a shorter text tells nothing
MOST_ENGLISH = 0.2  # share of small English words; an English letter has twice as many
LEAST_OTHER = 0.2
LATIN_ENDS = "\u0250"
LEAST_LATIN = 0.5


@lru_cache(maxsize=16)
def other_language(text: str) -> str | None:
    """The name of the language the text is in, “another language” where that cannot be told; None for English."""
    body = layout(text).body
    words = [word.text.lower() for word in tokens(text[body.start : body.end][:LONGEST_TEXT])]
    words = [word for word in words if word[:1].isalpha()]
    if len(words) < FEWEST:
        return _script("".join(words))
    if other := _script("".join(words)):
        return other
    shares = {language: sum(word in small for word in words) / len(words) for language, small in SMALL.items()}
    language = max(shares, key=lambda one: shares[one])
    english = sum(word in ENGLISH for word in words) / len(words)
    is_other = english < MOST_ENGLISH and shares[language] >= LEAST_OTHER and shares[language] > english
    return language if is_other else None


def about_language(text: str, language: str) -> Finding:
    """What the candidate is told of a letter in that language, at its beginning."""
    sentence = f"This letter is in {language}: only its names, dates, gaps and signature can be checked here."
    start = layout(text).body.start
    return Finding(start, start, "language", sentence)


def _script(letters: str) -> str | None:
    """“another language” where most letters are not Latin."""
    is_latin = sum(letter < LATIN_ENDS for letter in letters)
    return "another language" if letters and is_latin / len(letters) < LEAST_LATIN else None
