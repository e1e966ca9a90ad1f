"""The first letter of a completion, which stands inside a sentence."""

import re

from afterword.letters.grammar.lexicon import is_common
from afterword.letters.grammar.places import PLACES
from afterword.words.folding import fold
from afterword.words.word_list import listed


def lower_first(text: str, names: frozenset[str]) -> str:
    """Return the text with its first letter small, unless the first word is a name, "I", or an acronym.

    `names` are folded words that are known to be names (of people, the employer, the role). A word that is both
    a name and a common word ("Will", "Salesforce Trailhead") stays as typed when a capital follows it.
    """
    first, _, rest = text.partition(" ")
    bare = re.sub(r"^\W+|\W+$", "", first)
    if not bare[:1].isupper() or _stays(bare, rest, names):
        return text
    return text.replace(bare[0], bare[0].lower(), 1)


def _stays(word: str, rest: str, names: frozenset[str]) -> bool:
    stem = re.sub(r"['’](?:s|m|d|ve|re|ll|t)$", "", word)
    if (
        stem == "I"
        or stem.lower() in PLACES
        or fold(stem) in names
        or any(sign.isupper() or sign.isdigit() for sign in stem[1:])
    ):
        return True
    if stem == "A":
        return False
    if len(stem) == 1 and not rest[:1].islower():
        return True
    follower = re.sub(r"^\W+", "", rest.partition(" ")[0])
    looks_like_a_name = (
        follower[:1].isupper() and follower not in ("I", "I'm", "I’m", "I've", "I’ve") and not follower.isupper()
    )
    if looks_like_a_name and stem.lower() not in _NEVER_IN_A_NAME:
        return True
    return not all(is_common(part) for part in stem.lower().split("-") if part) or stem in _BRANDS


# Products and firms whose names are also ordinary words.
_BRANDS = frozenset(
    listed(
        "Excel Word Access Outlook Teams Python Java Rust Swift Ruby Go Slack Oracle Spark Salesforce Shopify"
        " Sage Xero Notion Linear Stripe Square Windows Office Apple Amazon Target Shell Epic Ruby Rails React"
        " Angular Flask Docker Polish Turkish May March August Zoom Snowflake Tableau Sharepoint Jenkins"
        " Terraform Ansible Snowflake Revit Clover Toast Canvas Concur Workday Chef Puppet Celery Hadoop Hive"
        " Elastic Splunk Chrome Valentine Safari Firefox Unity"
    )
)
_NEVER_IN_A_NAME = frozenset(
    listed(
        "moving how what why where when who whether that which if they we you he she my your their our"
        " someone more to help with about in on at for from by and or using building running making learning"
        " opening bringing migrating"
    )
)
