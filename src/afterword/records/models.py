"""All records, where Django looks for them."""

from afterword.records.account import Account
from afterword.records.alias import Alias
from afterword.records.approval import Approval
from afterword.records.attachment import Attachment
from afterword.records.brought_file import BroughtFile
from afterword.records.calendar_address import CalendarAddress
from afterword.records.calendar_feed import CalendarFeed
from afterword.records.candidate import Candidate
from afterword.records.card import Card
from afterword.records.card_picture import CardPicture
from afterword.records.contact import Contact
from afterword.records.contact_photo import ContactPhoto
from afterword.records.device import Device
from afterword.records.employer import Employer
from afterword.records.errand import Errand
from afterword.records.evidence import Evidence
from afterword.records.failed_address import FailedAddress
from afterword.records.follow_up import FollowUp
from afterword.records.hand_over import HandOver
from afterword.records.heartbeat import Heartbeat
from afterword.records.interview import Interview
from afterword.records.interviewer import Interviewer
from afterword.records.letter import Letter
from afterword.records.letter_version import LetterVersion
from afterword.records.likeness import Likeness
from afterword.records.mailbox import Mailbox
from afterword.records.message import Message
from afterword.records.note import Note
from afterword.records.opening import Opening
from afterword.records.outbox import OutboxEntry
from afterword.records.override import Override
from afterword.records.pairing_code import PairingCode
from afterword.records.past_letter import PastLetter
from afterword.records.pause import Pause
from afterword.records.reminder import Reminder
from afterword.records.sample_set import SampleSet
from afterword.records.sign_in_link import SignInLink
from afterword.records.touchpoint import Touchpoint
from afterword.records.watch import Watch

__all__ = [
    "Account",
    "Alias",
    "Approval",
    "Attachment",
    "BroughtFile",
    "CalendarAddress",
    "CalendarFeed",
    "Candidate",
    "Card",
    "CardPicture",
    "Contact",
    "ContactPhoto",
    "Device",
    "Employer",
    "Errand",
    "Evidence",
    "FailedAddress",
    "FollowUp",
    "HandOver",
    "Heartbeat",
    "Interview",
    "Interviewer",
    "Letter",
    "LetterVersion",
    "Likeness",
    "Mailbox",
    "Message",
    "Note",
    "Opening",
    "OutboxEntry",
    "Override",
    "PairingCode",
    "PastLetter",
    "Pause",
    "Reminder",
    "SampleSet",
    "SignInLink",
    "Touchpoint",
    "Watch",
]
