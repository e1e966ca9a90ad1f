"""A given and a family name that stand under each other are one name."""

from collections.abc import Sequence

from afterword.cards.alike import name_fit
from afterword.cards.beside_names import is_before_a_name
from afterword.cards.company_words import company_words
from afterword.cards.domain_fit import domain_fit
from afterword.cards.given_names import is_given_name
from afterword.cards.lines import Line
from afterword.cards.name_line import NameLine, name_line
from afterword.cards.name_looks import looks
from afterword.cards.title_words import title_words
from afterword.words.folding import fold
from afterword.words.name_words import PARTICLES


def is_one_name(
    line: Line, other: Line, addresses: Sequence[str], domains: Sequence[str], *, over_a_title: bool
) -> bool:
    """Whether two lines, one under the other, are a given and a family name; a title below them says so too."""
    upper, lower = name_line(line.text), name_line(other.text)
    if lower and is_before_a_name(line.text):
        return line.height < 1.7 * other.height < 2.9 * line.height
    if upper is None or lower is None or not line.height < 1.7 * other.height < 2.9 * line.height:
        return False
    words = len(upper.name.split()) + len(lower.name.split())
    if min(len(upper.name.split()), len(lower.name.split())) > 1 or words > 5:
        return False
    both = f"{upper.name} {lower.name}"
    fit = max((name_fit(address, both) for address in addresses), default=0.0)
    if title_words(both) and fit <= 0.9:
        return False
    if words == 2:
        return fit > 0.8 or is_given_name(upper.name) or (over_a_title and looks(both) > 0.8)
    alike = line.height < 1.25 * other.height < 1.5 * line.height
    own = max((domain_fit(domain, text) for domain in domains for text in (line.text, other.text)), default=0.0)
    if not alike or own > 0.5 or company_words(both):
        return False
    if _is_whole(upper, lower):  # "Grace" over "Yifan Lam": only another given name may stand before it
        return is_given_name(upper.name) and len(lower.name.split()) > 1 and over_a_title
    lone = min(upper.name, lower.name, key=lambda name: len(name.split()))
    fits = max((name_fit(address, lone) for address in addresses), default=0.0) > 0.6
    return (is_given_name(lone) or fits) and (fit > 0.6 or over_a_title)


def _is_whole(upper: NameLine, lower: NameLine) -> bool:
    """Whether one of two lines needs no other: a given name and more in it, and no particle at its start."""
    longer = max(upper.name, lower.name, key=lambda name: len(name.split())).split()
    starts = fold(longer[0]).strip(".")
    return is_given_name(longer[0]) and starts not in PARTICLES and len(starts) > 1
