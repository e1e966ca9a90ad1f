"""Two entries of one person, made hard: each function changes a name or what stands around it as the world does."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from bench.people.names import CULTURES, Culture

EMPLOYERS = (
    ("Northwind Ltd", "Northwind", "northwind.example"),
    ("Okapi Health GmbH", "OKAPI HEALTH", "okapi-health.example"),
    ("Halden Rail AS", "Halden Rail", "haldenrail.example"),
    ("Société Brisson", "Societe Brisson S.A.", "brisson.example"),
    ("Tidewater Instruments, Inc.", "Tidewater Instruments", "tidewater.example"),
    ("Müller & Söhne KG", "Mueller & Soehne", "mueller-soehne.example"),
)
FREE = ("gmail.com", "outlook.com", "gmx.de", "yahoo.co.uk")


@dataclass(frozen=True)
class Person:
    """One person as one source has them; the parts stay apart so that a change can take hold of one."""

    given: str
    family: str
    culture: str
    employer: str = ""
    domain: str = ""
    email: str = ""
    middle: str = ""
    before: str = ""
    after: str = ""
    order: str = "given first"

    @property
    def name(self) -> str:
        """The name as it is written there."""
        given = " ".join(filter(None, [self.given, self.middle]))
        parts = {"given first": f"{given} {self.family}", "comma": f"{self.family}, {given}"}
        written = parts.get(self.order, f"{self.family} {given}").strip(" ,")
        return f"{self.before} {written} {self.after}".strip()


def somebody(random: Random) -> Person:
    """A person of any culture at some employer, without an address yet."""
    name = random.choice(sorted(CULTURES))
    culture = CULTURES[name]
    employer, _, domain = random.choice(EMPLOYERS)
    order = "family first" if culture.family_first else "given first"
    family = random.choice(culture.family)
    if culture.two_families and random.random() < 0.6:
        family += f" {random.choice([other for other in culture.family if other != family])}"
    return Person(random.choice(culture.given), family, name, employer, domain, order=order)


def plain(text: str) -> str:
    """The text in plain letters, as an address has it."""
    apart = unicodedata.normalize("NFKD", text.translate(str.maketrans("øłđðæıþØŁĐß", "oldeaitOLDs")))
    return "".join(sign for sign in apart if sign.isalnum() and sign.isascii()).lower()


def at_work(person: Person) -> str:
    """The address an employer gives."""
    return f"{plain(person.given)}.{plain(person.family)}@{person.domain}"


def at_home(person: Person, random: Random) -> str:
    """An address at a provider for everybody."""
    return f"{plain(person.given)}.{plain(person.family)}@{random.choice(FREE)}"


def _culture(person: Person) -> Culture:
    return CULTURES[person.culture]


def without_diacritics(person: Person, random: Random) -> Person:
    def bare(text: str) -> str:
        apart = unicodedata.normalize("NFKD", text.translate(str.maketrans("øłđıØŁĐ", "oldiOLD")))
        return "".join(sign for sign in apart if not unicodedata.combining(sign))

    return replace(person, given=bare(person.given), family=bare(person.family))


def respelt(person: Person, random: Random) -> Person:
    both = [pair for pair in _culture(person).respelt if pair[0] in (person.given, person.family)]
    if not both:
        return without_diacritics(person, random)
    one, other = random.choice(both)
    return replace(person, given=other) if one == person.given else replace(person, family=other)


def called(person: Person, random: Random) -> Person:
    short = dict(_culture(person).called).get(person.given)
    return replace(person, given=short) if short else initial(person, random)


def called_in_brackets(person: Person, random: Random) -> Person:
    short = dict(_culture(person).called).get(person.given)
    return replace(person, middle=f"({short})") if short else reversed_name(person, random)


def reversed_name(person: Person, random: Random) -> Person:
    orders = [order for order in ("given first", "comma", "family first") if order != person.order]
    return replace(person, order=random.choice(orders))


def initial(person: Person, random: Random) -> Person:
    return replace(person, given=f"{person.given[0]}.")


def with_middle(person: Person, random: Random) -> Person:
    middle = random.choice(_culture(person).given)
    return replace(person, middle=middle if random.random() < 0.5 else f"{middle[0]}.")


def titled(person: Person, random: Random) -> Person:
    return replace(person, before=random.choice(["Dr.", "Prof. Dr.", "Mr", "Ms.", "Herr", "Frau", "Mme"]))


def with_degree(person: Person, random: Random) -> Person:
    return replace(person, after=random.choice([", PhD", ", MBA", "MBA", ", CPA", "(she/her)"]))


def one_family_less(person: Person, random: Random) -> Person:
    words = person.family.split()
    both = len(words) == 2 and _culture(person).two_families
    return replace(person, family=words[0]) if both else typing_slip(person, random)


def typing_slip(person: Person, random: Random) -> Person:
    long = [part for part in ("given", "family") if len(getattr(person, part)) >= 6]
    if not long:
        return capitals(person, random)
    part = random.choice(long)
    text = getattr(person, part)
    at = random.randrange(1, len(text) - 2)
    kinds = [text[:at] + text[at + 1 :], text[:at] + text[at] + text[at:]]
    kinds.append(text[:at] + text[at + 1] + text[at] + text[at + 2 :])
    return replace(person, **{part: random.choice(kinds)})


def capitals(person: Person, random: Random) -> Person:
    return replace(person, given=person.given.upper(), family=person.family.upper())


def family_capitals(person: Person, random: Random) -> Person:
    return replace(person, family=person.family.upper(), order=random.choice(["given first", "family first"]))


Change = Callable[[Person, Random], Person]
WRITTEN: dict[str, Change] = {
    "diacritics left out": without_diacritics,
    "another spelling, or another script": respelt,
    "short form": called,
    "short form in brackets": called_in_brackets,
    "family name first, or last": reversed_name,
    "initial": initial,
    "middle name": with_middle,
    "title before": titled,
    "degree behind": with_degree,
    "one of two family names": one_family_less,
    "slip of the pen": typing_slip,
    "capitals": capitals,
    "family name in capitals": family_capitals,
}
