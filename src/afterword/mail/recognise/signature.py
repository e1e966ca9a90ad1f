"""What stands below one's words without being said: signatures, “Sent from my phone”, the lawyers' paragraph."""

import re
from collections.abc import Sequence

_MARK = re.compile(r"^(?:--|—|––)\s?$|^-- \S.{0,40}$")
_DEVICE = re.compile(
    r"^\s*(?:sent (?:from|via|with) (?:my |the )?[\w .’']{2,60}|sent from outlook.*|get outlook for \w+.*|(?:von|gesendet von) (?:meinem?|unterwegs)\b.{0,60}|von .{0,20}(?:iphone|ipad|handy|smartphone) gesendet|diese nachricht wurde von meinem .{0,60}"
    r"|envoy[ée] (?:de|depuis|à partir de) (?:mon|ma|outlook|yahoo)\b.{0,60}|t[ée]l[ée]charge[rz]? outlook .{0,60}|obtenez outlook.{0,60}|outlook (?:für|pour|para|per|voor) (?:ios|android).{0,60}|holen sie sich outlook.{0,60}|enviado (?:desde|do|de|pelo) (?:mi|meu|mon|el|o)\b.{0,60}|obtener outlook.{0,60}|obter o outlook.{0,60}"
    r"|inviato (?:da|dal) (?:mio|iphone|ipad|outlook)\b.{0,60}|verzonden (?:vanaf|met|van|via) (?:mijn|outlook)\b.{0,60}|verstuurd vanaf .{0,60}|skickat från (?:min|outlook)\b.{0,60}|sendt fra (?:min|outlook)\b.{0,60}|lähetetty (?:iphone|puhelim).{0,60}|wysłan[eoy] z .{0,60}|odesl[áa]no z .{0,60}|отправлено (?:с|из) .{0,60}|iphone(?:’|')?(?:dan|umdan) gönderildi|(?:iphone|ipad)から送信|从我的 ?iphone ?发送|發自我的 ?iphone|发自我的 ?iphone|나의 ?iphone에서 보냄)\s*(?:<[^>]*>)?\s*[.!]?\s*$",
    re.IGNORECASE,
)
_LAWYERS = re.compile(
    r"^\W*(?:confidentiality notice|disclaimer|this (?:e-?mail|message|communication)(?: and any| \(including|,? including| is confidential| may contain| is intended| contains)|the information (?:contained )?in this (?:e-?mail|message)|diese e-?mail (?:enthält|kann)|ce (?:message|courriel|mail) (?:et|est|peut)|este (?:mensaje|correo|e-?mail) (?:y|es|puede|pode)|please consider the environment|think before you print)",
    re.IGNORECASE,
)


def without_signature(lines: Sequence[str]) -> list[str]:
    """Return the lines above the signature; a name below a greeting stays, since somebody typed it."""
    kept = list(lines)
    for at, line in enumerate(lines):
        if (_MARK.match(line) or _LAWYERS.match(line)) and any(one.strip() for one in lines[:at]):
            kept = list(lines[:at])
            break
    return _above_device(kept)


def _above_device(lines: list[str]) -> list[str]:
    """What a phone adds stands below the words; what stands below that is an earlier mail."""
    at = next((number for number, line in enumerate(lines) if _DEVICE.match(line)), None)
    if at is None:
        return lines
    above = lines[:at]
    return above if any(line.strip() for line in above) else [line for line in lines if not _DEVICE.match(line)]
