"""How much each candidate looks like the name of the person whose card this is."""

from collections.abc import Sequence

from afterword.cards.alike import name_fit
from afterword.cards.candidates import Candidate
from afterword.cards.domain_fit import domain_fit
from afterword.cards.given_names import is_given_name
from afterword.cards.mailboxes import SHARED
from afterword.cards.name_line import NameLine, name_line
from afterword.cards.name_looks import looks
from afterword.cards.title_words import title_words
from afterword.cards.weighed import Weighed, size


def names_among(
    candidates: Sequence[Candidate], addresses: Sequence[str], domains: Sequence[str], usual: float
) -> list[Weighed]:
    """The likeliest first."""
    found = []
    personal = [address for address in addresses if address.partition("@")[0] not in SHARED]
    for candidate in candidates:
        line = name_line(candidate.text)
        if line is None or len(line.name) > 48 or sum(sign.isalpha() for sign in line.name) < 2:
            continue
        fit = max([name_fit(address, name) for address in personal for name in _called(candidate, line)], default=0.0)
        weight = looks(line.name) + 2.6 * fit + 1.2 * line.decorated + 0.75 * size(candidate, usual)
        belongs = max([domain_fit(domain, line.name) for domain in domains], default=0.0)
        own_domain = fit >= 0.75 or is_given_name(line.name.split()[0])  # people have domains too
        weight -= (0.9 if own_domain else 2.4) * belongs * (belongs > 0.6)
        weight -= 0.3 * (not candidate.whole) + 0.25 * (personal != [] and fit < 0.3)
        if not candidate.whole and title_words(line.name):
            weight -= 0.5
        if line.name.isupper() and " " not in line.name and fit < 0.5:
            weight -= 0.8
        if len(candidate.lines) > 1:
            weight += 0.5
        found.append(Weighed(candidate, weight, line, fit))
    return sorted(found, key=lambda one: -one.weight)


def _called(candidate: Candidate, line: NameLine) -> tuple[str, ...]:
    """The name, and without the given name of its own line that stands above it: an address may leave that out."""
    first, *rest = candidate.lines
    return (line.name, rest[0].text) if rest and is_given_name(first.text) else (line.name,)
