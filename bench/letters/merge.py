"""The alternative: one text for each kind, with the names filled in, as people have it in a drawer or from a site."""

from collections.abc import Mapping
from string import Template
from typing import Any

from bench.letters.briefs import Brief

THANKS = (
    "Thank you for speaking with me on $day about the $role role. I enjoyed learning more about $employer and about "
    "the team. I believe that my experience fits the role well, and I would be glad to answer any further question you "
    "may have.\n\nI look forward to hearing from you."
)
TEXTS = {
    "thank-you": THANKS,
    "late-thank-you": f"I am sorry for the delay. {THANKS}",
    "material": (
        "Thank you for speaking with me on $day about the $role role. As promised, please find the material attached. "
        "Please let me know if you have any questions."
    ),
    "check-in": (
        "I hope this finds you well. I wanted to check in on the status of the $role role, about which we spoke on "
        "$day. I am still very interested in the position. Is there any update you can share?"
    ),
    "missed-call": (
        "I was expecting your call today about the $role role, and I am sorry that we missed each other. I am "
        "available tomorrow at any time. Please let me know what suits you."
    ),
    "call-script": (
        "Hello $name, this is $signer. I am calling about the $role role, for which we spoke on $day. I wanted to ask "
        "whether a decision has been made.\n\nVoicemail: Hello $name, this is $signer about the $role role. Please "
        "call me back. My number is $phone."
    ),
    "rejection-reply": (
        "Thank you for letting me know about your decision on the $role role. I am disappointed, but I enjoyed our "
        "conversation on $day and wish you and the team every success. Please keep me in mind for the future."
    ),
    "closing": (
        "As I have not heard back about the $role role since we spoke on $day, I assume that you have chosen another "
        "candidate. Thank you for your time. I wish you and $employer every success."
    ),
    "hello": (
        "I hope this finds you well. We spoke on $day about the $role role. I wanted to stay in touch and would be "
        "glad to hear of any opportunities at $employer."
    ),
    "new-opening": (
        "We spoke on $day about the $role role. I see that you now have an opening, $new, and I would love to be "
        "considered for it. Please let me know if I can send you my resume."
    ),
}


def merge(brief: Brief) -> list[Mapping[str, Any]]:
    """Return what a mail merge makes of the brief, in the form of the command's answers."""
    template = Template(TEXTS[brief.kind])
    return [_filled(template, brief, place) for place in range(len(brief.readers))]


def _filled(template: Template, brief: Brief, place: int) -> Mapping[str, Any]:
    reader = brief.readers[place]
    day = f"{brief.heard_on:%A}, {brief.heard_on:%B} {brief.heard_on.day}"
    called = brief.request["interviewers"][place].get("address_as")
    name = called or (reader.name.split()[0] if reader.name else "Sir or Madam")
    new = (brief.request.get("new_opening") or {}).get("role") or ""
    text = template.substitute(
        day=day, role=brief.role, employer=brief.employer, name=name, signer=brief.signer, phone=brief.phone, new=new
    )
    return {
        "to": reader.name,
        "subject": f"{brief.kind.replace('-', ' ').capitalize()}: {brief.role}"[:60],
        "body": f"Dear {name},\n\n{text}\n\nKind regards,\n{brief.signer}",
    }
