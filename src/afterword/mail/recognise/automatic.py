"""Whether a program wrote a mail of its own accord, and whether to many."""

import re

from afterword.mail.recognise.opened import Opened

_NOBODY = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|noreply|notifications?|notify|alerts?|auto(?:mated|mailer)?|mailer|system|updates?|info|news(?:letter)?|jobs?-?alerts?|jobs-noreply|marketing)(?:[-_.+]|@|\d)|no-?reply",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"^(?:careers?|talent(?:[-_.]?\w+)?|jobs?|recruit(?:ing|ment|er|ers)?|hr|human[-_.]?resources|people(?:[-_.]?(?:team|ops))?|hiring(?:[-_.]?\w+)?|applications?|bewerbung|karriere|rh|recrutement|emploi|personal|candidat\w*|staffing|ta|join)(?:[-_.+]\w*)?@",
    re.IGNORECASE,
)
_APPLICANT_SYSTEMS = re.compile(
    r"@(?:[\w-]+\.)*(?:greenhouse(?:-mail)?\.io|lever\.co|hire\.lever\.co|workablemail\.com|workable\.com|ashbyhq\.com|smartrecruiters\.com|myworkday(?:jobs)?\.com|workday\.com|icims\.com|jobvite\.com|taleo\.net|successfactors\.(?:com|eu)|bamboohr\.com|recruitee\.com|teamtailor(?:-mail)?\.com|breezy(?:-mail)?\.(?:hr|com)|personio\.(?:de|com)|jazzhr\.com|applytojob\.com|pinpointhq\.com|rippling\.com|comeet(?:-notifications)?\.com|avature\.net|gem\.com|dover\.(?:io|com)|trakstar\.com|zohorecruit\.(?:com|eu)|join\.com|softgarden\.(?:de|io)|ashby\.\w+|eightfold\.ai|phenompeople\.com|hirevue\.com|calendly\.com|goodtime\.io|modernloop\.io)$",
    re.IGNORECASE,
)


def is_from_nobody(mail: Opened) -> bool:
    """Whether the sender's address reads no answers."""
    return bool(_NOBODY.search(mail.headers.sender()))


def is_from_desk(mail: Opened) -> bool:
    """Whether it comes from where applications are handled: a shared address or an applicant system."""
    sender = mail.headers.sender()
    return bool(_DESK.match(sender) or _APPLICANT_SYSTEMS.search(sender))


def is_automatic(mail: Opened) -> bool:
    """Whether a program sent it, as far as its headers and sender tell."""
    headers = mail.headers
    declared = headers.first("auto-submitted").lower()
    if declared and not declared.startswith("no"):
        return True
    if headers.first("precedence").lower() in ("bulk", "list", "junk") or headers.has(
        "feedback-id", "x-auto-response-suppress"
    ):
        return True
    return is_from_nobody(mail) or is_to_many(mail) or bool(_APPLICANT_SYSTEMS.search(headers.sender()))


def is_to_many(mail: Opened) -> bool:
    """Whether it went to a list."""
    return mail.headers.has(
        *(
            "list-unsubscribe",
            "list-id",
            "list-post",
            "x-mailing-list",
            "x-campaign",
            "x-campaignid",
            "x-mailer-campaign",
        ),
        *("x-mc-user", "x-csa-complaints", "x-list-unsubscribe", "list-subscribe", "mailing-list"),
    )
