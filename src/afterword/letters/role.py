"""How a letter names the role: exact, without the signs of a job advertisement."""

import re

from afterword.words.folding import clean


def spoken_role(role: str) -> str:
    """Return the role as one says it: without "(m/f/d)", a reference number or line breaks."""
    spoken = _MARKERS.sub(" ", clean(role))
    return re.sub(r"\s+([,;)])", r"\1", " ".join(spoken.split())).strip(" -–|,;:.") or clean(role)


def role_phrase(role: str, employer: str, frames: tuple[str, ...], with_employer: bool) -> str:
    """Return "the Backend Engineer role", with "at Northwind" where asked; without a role, the employer alone.

    `frames` are, in order: before "role", behind "the role of", a role that says so itself, no role known.
    """
    short, long, itself, unknown = frames
    spoken, house = spoken_role(role), spoken_house(employer)
    if not spoken:
        return unknown.replace("{employer}", house) if house else "the opening"
    if re.search(
        r"\b(?:role|position|job|post|internship|apprenticeship|traineeship|placement|residency)$", spoken, re.I
    ):
        named = f"the {spoken}" if itself == "{role}" else itself
    else:
        is_long = len(spoken.split()) > 4 or re.search(r",|\(| of | for | at ", spoken)
        named = (long if is_long else short).replace("{role}", spoken)
    is_in_two_parts = "," in named.partition(" of ")[2]
    return f"{named}{',' * is_in_two_parts} at {house}" if with_employer and house else named


def spoken_house(employer: str) -> str:
    """Return the employer as it stands behind "at": "the University of Leeds", "the Office of the Public Defender"."""
    house = clean(employer)
    return f"the {house}" if _TAKES_THE.match(house) else house


def shortened(role: str, longest: int) -> str | None:
    """Return the role cut at a sensible place to at most `longest` characters, or None where nothing is left."""
    spoken = spoken_role(role)
    if len(spoken) <= longest:
        return spoken or None
    for place in sorted((found.start() for found in re.finditer(r"\s[-–|(/]|[,;(]", spoken)), reverse=True):
        if 3 <= place <= longest:
            return spoken[:place].rstrip()
    return None


_TAKES_THE = re.compile(
    r"(?:Office|Department|Ministry|University|City|County|Town|Borough|Bureau|Institute|Museum|Embassy|Port|School"
    r"|Church|Society|Friends|District|Province|State|Federation|Association|Board|College|Faculty) of\b"
)
_MARKERS = re.compile(
    r"[(\[]\s*(?:[mwfdxhgnia*]\s*(?:[/|,*:.-]\s*[mwfdxhgnia*]+\s*)+|all genders?|any gender|gn|alle geschlechter"
    r"|(?:full|part)[- ]time|remote|hybrid|on-?site|ref\.?[^)\]]*|req\.?[^)\]]*|job id[^)\]]*|id[:\s][^)\]]*|#\s?\d+"
    r")\s*[)\]]"
    r"|\s[-–|]\s*(?:ref\.?|req\.?|job id|id)[:.\s#]*[\w-]*\d[\w-]*$|#\d{3,}|\b[mwf]/[mwf]/[dx]\b",
    re.I,
)
