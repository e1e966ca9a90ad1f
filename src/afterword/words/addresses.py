"""Whether a mail address can be right, as far as its letters tell; nobody is asked over the network."""

from afterword.words.nearness import slips
from afterword.words.word_list import listed


def problem(address: str) -> str | None:
    """Return one sentence on why no mail can be sent to this address as written, or None."""
    from email_validator import EmailSyntaxError, validate_email  # 60 ms to import

    written = address.strip()
    if not written:
        return "There is no mail address here. You can leave it out and copy the letter instead."
    try:
        validate_email(written, check_deliverability=False)
    except EmailSyntaxError as wrong:
        return f"This does not work as a mail address. {wrong} Please compare it with the card or the invitation."
    return None


def suggestion(address: str) -> str | None:
    """Return the address with a slip in a well-known provider's name put right, or None where it looks fine.

    Only a question may come of it: "gmial.com" could exist.
    """
    local, at, domain = address.strip().rpartition("@")
    if not (local and at):
        return None
    domain = domain.lower()
    meant = _SLIPS_TOO_SHORT_TO_MEASURE.get(domain) or _provider_meant(domain)
    return f"{local}@{meant}" if meant else None


def employers_domain(address: str) -> str:
    """The domain of an address at somebody's work; "" where there is none, or where everybody may have a mailbox."""
    domain = address.rpartition("@")[2].strip().lower() if "@" in address else ""
    return "" if domain in _PROVIDERS or domain in _REAL_NEIGHBOURS else domain


# The providers with the most personal mailboxes in North America and Europe; the first of equals is not preferred.
_PROVIDERS = listed(
    "gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.ca yahoo.de yahoo.fr hotmail.com hotmail.co.uk "
    "hotmail.fr hotmail.de outlook.com outlook.de outlook.fr icloud.com protonmail.com proton.me "
    "fastmail.com comcast.net verizon.net bellsouth.net sbcglobal.net t-online.de posteo.de mailbox.org "
    "btinternet.com"
)
# Real ones that look like a slip in another.
_REAL_NEIGHBOURS = frozenset(
    listed(
        "mail.com email.com ymail.com gmx.com gmx.net gmx.de gmx.at gmx.ch live.com me.com mac.com msn.com "
        "aol.com web.de hotmail.it hotmail.es outlook.es outlook.it yahoo.it yahoo.es yahoo.in yahoo.co.in "
        "yahoo.co.jp pm.me proton.com mail.me postmail.com"
    )
)
_SLIPS_TOO_SHORT_TO_MEASURE = {
    "aol.con": "aol.com",
    "aol.co": "aol.com",
    "live.con": "live.com",
    "live.cm": "live.com",
    "msn.con": "msn.com",
    "gmx.ner": "gmx.net",
    "gmail": "gmail.com",
    "yahoo": "yahoo.com",
    "hotmail": "hotmail.com",
    "outlook": "outlook.com",
    "icloud": "icloud.com",
    "gmailcom": "gmail.com",
    "hotmailcom": "hotmail.com",
    "yahoocom": "yahoo.com",
    "outlookcom": "outlook.com",
}
_SLIPS_IN_AN_ENDING = {
    "com": frozenset(listed("con cm co om cim cpm comm vom xom ocm coom como cmo c comn")),
    "net": frozenset(listed("ner met nt ne nett")),
    "co.uk": frozenset(("co.k", "co.u", "c.uk", "couk", "co.ik")),
}


def _provider_meant(domain: str) -> str | None:
    if domain in _PROVIDERS or domain in _REAL_NEIGHBOURS:
        return None
    near = [provider for provider in _PROVIDERS if _is_slip(domain, provider)]
    return near[0] if len(near) == 1 else None


def _is_slip(domain: str, provider: str) -> bool:
    name, _, ending = domain.partition(".")
    right_name, _, right_ending = provider.partition(".")
    if ending != right_ending and ending not in _SLIPS_IN_AN_ENDING.get(right_ending, ()):
        return False
    if name == right_name:
        return True
    allowed = 2 if len(right_name) >= 7 else 1
    return abs(len(name) - len(right_name)) <= allowed and slips(name, right_name) <= allowed
