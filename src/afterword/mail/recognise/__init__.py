"""What came back: bytes in, an answer out. Nothing is remembered, and nothing is asked over the network.

What is read was written by strangers: every size is bounded, no link is followed, and no bytes make it raise.
"""

from afterword.mail.recognise.answer import Action, Answer, Decision, Invitation, Kind
from afterword.mail.recognise.recognition import LARGEST_MAIL, recognise
from afterword.mail.recognise.sent import Sent

__all__ = ["LARGEST_MAIL", "Action", "Answer", "Decision", "Invitation", "Kind", "Sent", "recognise"]
