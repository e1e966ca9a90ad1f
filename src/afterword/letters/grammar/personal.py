"""Family, health and faith: they go into a letter only where the candidate ticked them."""

import re


def is_personal(text: str) -> bool:
    """Return True where the words touch family, health or faith."""
    return _PERSONAL.search(text) is not None


_PERSONAL = re.compile(
    r"\b(?:kids?|child(?:ren)?|sons?|daughters?|twins|toddlers?|bab(?:y|ies)|married|marriage|divorc\w+|widow\w*"
    r"|wife|wives|husbands?"
    r"|partners?|parents?|mothers?|fathers?|mums?|moms?|dads?|grand\w+|siblings?|brothers?|sisters?|pregnan\w+"
    r"|famil(?:y|ies)"
    r"|cancer|illness\w*|disease|diabet\w+|asthma|surgery|depress\w+|anxiety|adhd|autis\w+|dyslexi\w+|disab\w+"
    r"|migraines?|allerg\w+"
    r"|church\w*|mosque|synagogue|temple|pray\w*|christian\w*|muslims?|jewish|hindus?|buddhists?|catholics?|faith"
    r"|religio\w+|ramadan"
    r"|lost (?:a|our|my|his|her)|rehab|sober|therapy)\b",
    re.I,
)
