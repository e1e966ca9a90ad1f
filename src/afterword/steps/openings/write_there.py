"""Begin the letter about a new opening to somebody known there."""

from datetime import datetime
from urllib.parse import urlsplit

from afterword.errors import HeldError
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.opening import Opening
from afterword.steps.begin import Told, begin


def write_there(opening: Opening, contact: Contact, now: datetime) -> FollowUp:
    """The follow-up of the letter, which names the role, where it was found and when they spoke.

    Raises HeldError where they have not spoken yet, since there is nothing to remind them of, and where it is this very
    opening they spoke about.
    """
    met = contact.interviews.filter(ends_at__lte=now).order_by("-starts_at").first()
    if met is None:
        raise HeldError(f"You have not spoken with {contact.name} yet, so there is no letter about a new opening.")
    if met.opening_id == opening.pk:
        raise HeldError(f"You spoke with {contact.name} about this opening. Its letters stand with the interview.")
    source = opening.source or (urlsplit(opening.url).hostname or "").removeprefix("www.")
    return begin(met, contact, "new-opening", Told(new_role=opening.role, new_source=source), now)
