"""Whether a person answered one of our letters."""

from afterword.mail.recognise.answer import Decision
from afterword.mail.recognise.automatic import is_automatic, is_from_desk, is_from_nobody, is_to_many
from afterword.mail.recognise.match import Match
from afterword.mail.recognise.opened import Opened
from afterword.mail.recognise.subjects import is_answer


def is_reply(mail: Opened, match: Match | None, decision: Decision) -> bool:
    """Whether the mail answers the letter it matches.

    It names or quotes the letter; or its reader writes anew; or a colleague writes under its subject, or with a
    decision. What no person sent does not count, unless an applicant system hands on what somebody wrote.
    """
    if match is None or is_from_nobody(mail):
        return False
    if match.by_id or match.by_quote:
        return True
    if is_to_many(mail):
        return False
    if match.by_address or match.by_thread:
        return not is_automatic(mail)
    if is_automatic(mail):
        return False
    if match.by_domain and match.by_subject:
        return True
    if match.by_subject:
        return is_answer(mail.headers.first("subject"))
    return match.by_domain and not is_from_desk(mail) and (decision is not Decision.NONE or match.score >= 180)
