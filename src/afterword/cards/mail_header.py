"""The sender of a mail that was pasted with its header: the name as the person's own mail program writes it."""

import re

from afterword.cards.barcode import Contact
from afterword.words.folding import clean

# In English, German, French, Spanish, Italian, Dutch, Polish, Swedish and Danish mail programs.
_FROM = re.compile(
    r"^[>\s*]*(?:From|Von|De|Da|Van|Od|Från|Fra)\s*:[\s*]*\"?(?P<name>[^\"<>\[\]@\n:]{2,80}?)\"?\s*"
    r"[<\[(]\s*(?:mailto:)?(?P<address>[^\s<>\[\]()]+@[^\s<>\[\]()]+)[>\])]",
    re.IGNORECASE | re.MULTILINE,
)
_OTHERS = re.compile(
    r"^[>\s*]*(?:To|Cc|Sent|Date|Subject|Reply-To|An|Gesendet|Betreff|Datum|À|A|Envoyé|Objet|Para|Enviado|Asunto|Fecha"
    r"|Inviato|Oggetto|Aan|Verzonden|Onderwerp|Do|Wysłano|Temat|Till|Skickat|Ämne|Til|Sendt|Emne)\s*:.*$",
    re.IGNORECASE,
)


def sender(text: str) -> tuple[Contact | None, str]:
    """Who sent this mail, None where it has no header; and the text without the lines of the header."""
    found = _FROM.search(text)
    if found is None:
        return None, text
    before, after = text[: found.start()], text[found.end() :].partition("\n")[2]
    rows = after.split("\n")
    while rows and _OTHERS.match(rows[0]):
        rows.pop(0)
    return Contact(_first_name_first(clean(found["name"])), emails=(found["address"],)), "\n".join([before, *rows])


def _first_name_first(name: str) -> str:
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() and "," not in given else name
