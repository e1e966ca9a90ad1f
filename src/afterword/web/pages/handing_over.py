"""The ways an approved letter can leave the page."""

from dataclasses import dataclass

from afterword.letters.hand_over import linkedin, mailto
from afterword.records.approval import Approval
from afterword.records.hand_over import HandOver
from afterword.records.letter import Letter

TOO_LONG = "This letter is too long for a mail link; some mail apps would cut it. Copy it instead, and paste it there."


@dataclass(frozen=True)
class HandingOver:
    """What the buttons hand over; `mailto` is "" where the letter is too long for a link, `why_not` says so then."""

    mailto: str
    why_not: str
    linkedin: str
    asked: HandOver | None
    is_handed: bool


def handing_over(letter: Letter, approval: Approval) -> HandingOver:
    """The ways for exactly the approved text; `asked` is the hand-over of which we do not know whether it went out."""
    contact, version = letter.follow_up.contact, approval.version
    link = mailto((contact.email if contact else "") or None, version.subject, version.body)
    return HandingOver(
        mailto=link or "",
        why_not="" if link else TOO_LONG,
        linkedin=linkedin(version.body),
        asked=approval.hand_overs.filter(went_out_at=None, stayed_at=None).last(),
        is_handed=approval.hand_overs.exists(),
    )
