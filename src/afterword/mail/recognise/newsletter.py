"""Mail that goes to many, and asks for nothing that we sent."""

import re

from afterword.mail.recognise.automatic import is_to_many
from afterword.mail.recognise.opened import Opened

_UNSUBSCRIBE = re.compile(
    r"\b(?:unsubscrib\w*|opt[- ]?out|manage (?:your )?(?:e-?mail )?(?:preferences|subscription)|email preferences|view (?:this (?:e-?mail|message) )?in (?:your |a )?browser|you (?:are receiv|receiv|subscrib|signed up)\w*[^.]{0,60}(?:because|list|newsletter)|to be removed|abmelden|abbestellen|désabonner|désinscri\w*|darse de baja|cancelar (?:la )?suscripci[óo]n|descadastrar|cancellati|uitschrijven|avregistrera)\b",
    re.IGNORECASE,
)


def is_newsletter(mail: Opened, text: str) -> bool:
    """Whether it went to a list; a mailing list where people talk counts as one."""
    if is_to_many(mail) or mail.headers.first("precedence").lower() in ("bulk", "list", "junk"):
        return True
    return bool(_UNSUBSCRIBE.search(text) or _UNSUBSCRIBE.search(mail.html))
