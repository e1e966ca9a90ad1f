"""Misspelt words put right where only one word can be meant; any other unknown word stays as it was typed.

A slip is put right if it stands in the list, or if a word of seven letters or more becomes one known word, and no
other, by two letters changing places, a letter missing, a letter doubled or a vowel taken for another. A letter too
many is never put right by rule: "splunk" and "siemens" are no slips.
"""

import re
from functools import lru_cache

from afterword.letters.grammar.acronyms import ACRONYMS, FIRMS, SPELT
from afterword.letters.grammar.lexicon import is_common, proper_spelling
from afterword.words.word_list import listed


def spelt_right(line: str) -> str:
    """Return the line with the slips put right; words with a capital, a figure or a hyphen are left alone."""
    return _WORD.sub(
        lambda found: _right(found[0], may_be_a_name=_NAME_BEFORE.search(line[: found.start()]) is not None), line
    )


@lru_cache(maxsize=2048)
def _right(word: str, *, may_be_a_name: bool) -> str:
    if word in _KNOWN_SLIPS:
        return _KNOWN_SLIPS[word]
    if (
        len(word) < _LONG
        or may_be_a_name
        or is_common(word)
        or proper_spelling(word)
        or word in ACRONYMS | FIRMS | SPELT.keys()
        or _is_made_of_two(word)
    ):
        return word
    meant = {other for other in _near(word) if is_common(other)}
    return meant.pop() if len(meant) == 1 else word


def _is_made_of_two(word: str) -> bool:
    """ "timelines": no dictionary has every compound."""
    return any(is_common(word[:at]) and is_common(word[at:]) for at in range(4, len(word) - 3))


def _near(word: str) -> set[str]:
    halves = [(word[:at], word[at:]) for at in range(1, len(word) + 1)]
    swapped = {a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1}
    missing = {a + letter + b for a, b in halves for letter in "abcdefghijklmnopqrstuvwxyz"}
    doubled = {a + b[1:] for a, b in halves if b and a[-1] == b[0]}
    vowels = {a + vowel + b[1:] for a, b in halves if b and b[0] in "aeiou" for vowel in "aeiou"}
    return (swapped | missing | doubled | vowels) - {word}


_LONG = 7
_NAME_BEFORE = re.compile(r"\b(?:at|in|from|near|for|with|to|by) $")
_WORD = re.compile(r"(?<![\w'’&./@-])[a-z]{3,}(?![\w'’&/@-])")
_KNOWN_SLIPS = dict(
    pair.split(">")
    for pair in listed(
        "teh>the hte>the adn>and nad>and wich>which whcih>which thier>their theri>their freind>friend freinds>friends"
        " becuase>because becasue>because beacuse>because wiht>with taht>that tahn>than thnak>thank"
        " recieve>receive recieved>received acheive>achieve acheived>achieved beleive>believe seperate>separate"
        " seperated>separated definately>definitely experiance>experience expereince>experience experince>experience"
        " managment>management enviroment>environment goverment>government maintainance>maintenance"
        " maintanance>maintenance responsable>responsible lisence>licence liscence>licence calender>calendar"
        " accomodation>accommodation comittee>committee commitee>committee occured>occurred refered>referred"
        " transfered>transferred begining>beginning runing>running stoped>stopped traning>training"
        " trainning>training writting>writing comming>coming untill>until truely>truly teached>taught"
        " buisness>business bussiness>business buisiness>business custmer>customer custmers>customers coudl>could"
        " woudl>would shoudl>should somone>someone sombody>somebody peple>people poeple>people pepole>people"
        " wekly>weekly monthy>monthly scedule>schedule schedual>schedule stratgy>strategy budjet>budget bugdet>budget"
        " liase>liaise liased>liaised diffrent>different intrested>interested knowlege>knowledge langauge>language"
        " langauges>languages wokring>working wroking>working workign>working makign>making buidling>building"
        " bulding>building builidng>building sofware>software databse>database projcet>project proejct>project"
        " porject>project propsal>proposal protfolio>portfolio portfolo>portfolio certifcate>certificate"
        " resturant>restaurant"
        " restaraunt>restaurant garantee>guarantee guarentee>guarantee warehosue>warehouse wearhouse>warehouse"
        " equiptment>equipment equipement>equipment suppliars>suppliers clasroom>classroom techer>teacher"
        " teachng>teaching nurseing>nursing hosptial>hospital hopsital>hospital patinets>patients pateints>patients"
        " qualty>quality safty>safety secruity>security saftey>safety delivry>delivery stoer>store shfit>shift"
        " shfits>shifts tema>team taem>team staf>staff mangaer>manager"
        " mangaed>managed manged>managed migrtion>migration migraton>migration wendesday>Wednesday tuesdsay>Tuesday"
        " thrusday>Thursday firday>Friday tommorow>tomorrow tommorrow>tomorrow febuary>February realy>really"
        " finaly>finally usualy>usually basicly>basically publically>publicly succesful>successful"
        " sucessful>successful"
        " succesfully>successfully neccessary>necessary necesary>necessary rember>remember remeber>remember"
        " agian>again agin>again alwasy>always allways>always jsut>just knwo>know konw>know liek>like"
        " tehy>they thye>they yuo>you youre>you're waht>what hwo>how dirver>driver"
        " drviers>drivers"
    )
)
