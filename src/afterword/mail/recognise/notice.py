"""Automatic mail about the candidate's own application: received, rejected, on to the next step."""

import re

from afterword.mail.recognise.answer import Decision
from afterword.mail.recognise.automatic import is_automatic, is_from_desk
from afterword.mail.recognise.opened import Opened

_ABOUT_ME = re.compile(
    r"your (?:recent |job |online )?(?:application|candidacy|candidature)\b|you(?:'ve| have)? (?:recently )?(?:applied|interviewed)|thank(?:s| you) for (?:applying|your (?:application|interest in (?:joining|working|the|our|a|this)\b)|interviewing|taking the time to (?:interview|apply|speak|meet))"
    r"|(?:we(?:'ve| have)? )?received your (?:application|resume|cv)|application (?:status|update|received|confirmation)|update on your (?:application|interview)|status of your application|your interview (?:with|for|at|on|is)|interview (?:confirmation|confirmed|scheduled|reminder|invitation)"
    r"|(?:ihre|deine) bewerbung|(?:votre|ta) candidature|(?:tu|su) (?:candidatura|solicitud|postulación)|(?:sua|sua) candidatura|la tua candidatura|(?:je|uw) sollicitatie|din ansökan|din ansøgning|twoj[aeą] (?:aplikacj|kandydatur)",
    re.IGNORECASE,
)
_ADVERTISES = re.compile(
    r"\b(?:jobs? (?:alert|matches|recommendations?|you (?:may|might) (?:like|be interested))|new jobs?|\d+ (?:new )?jobs|jobs (?:for you|matching|near|similar)|recommended (?:jobs?|for you)|apply now|similar jobs|daily digest|weekly digest|newsletter|webinar|career tips|salary guide)\b",
    re.IGNORECASE,
)


def is_notice(mail: Opened, text: str, decision: Decision) -> bool:
    """Whether a program or an applicant desk writes about one's own application; job alerts and advertising do not."""
    if not (is_automatic(mail) or is_from_desk(mail)):
        return False
    said = f"{mail.headers.first('subject')}\n{text}".replace("’", "'")[:6000]
    mine = len(_ABOUT_ME.findall(said))
    if _ADVERTISES.search(said[:1500]) and mine < 2:
        return False
    return mine > 0 or (decision is not Decision.NONE and is_from_desk(mail))
