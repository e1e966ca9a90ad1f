"""Which folder of a mailbox is which: by what the server says of it (RFC 6154), else by its usual names."""

from collections.abc import Iterable, Sequence

Listing = tuple[Sequence[bytes], bytes | None, str]

SENT = b"\\Sent"
ALL = b"\\All"
JUNK = b"\\Junk"

# What servers without RFC 6154 call them, in the languages mail programs make them in.
_NAMES = {
    SENT: (
        *("sent", "sent items", "sent messages", "sent mail", "sent-mail", "gesendet", "gesendete elemente"),
        *("gesendete objekte", "envoyés", "éléments envoyés", "messages envoyés", "enviados", "elementos enviados"),
        *("inviati", "posta inviata", "itens enviados", "verzonden", "verzonden items", "skickat", "skickade", "sendt"),
        *("wysłane", "elementy wysłane", "odeslané", "odeslaná pošta", "отправленные", "gönderilmiş öğeler"),
    ),
    ALL: ("all mail", "alle nachrichten", "tous les messages", "todos", "tutti i messaggi"),
    JUNK: (
        "junk",
        "spam",
        "junk e-mail",
        "junk email",
        "bulk mail",
        "junk-e-mail",
        "spamverdacht",
        "courrier indésirable",
    ),
}


def called(listing: Iterable[Listing], use: bytes) -> str | None:
    """Return the folder for this use, or None; one that the server marks comes before one that is only named so."""
    folders = list(listing)
    for flags, _, name in folders:
        if use.lower() in [flag.lower() for flag in flags] and b"\\noselect" not in [flag.lower() for flag in flags]:
            return name
    for flags, delimiter, name in folders:
        last = name.rpartition(delimiter.decode())[2] if delimiter else name
        if last.casefold() in _NAMES[use] and b"\\noselect" not in [flag.lower() for flag in flags]:
            return name
    return None
