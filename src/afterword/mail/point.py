"""How far a transmission is."""

from enum import StrEnum


class Point(StrEnum):
    """Each is told when it is reached, in this order."""

    CONNECTING = "connecting"
    CONNECTED = "connected"
    GREETED = "greeted"
    SECURED = "secured"
    SIGNED_IN = "signed in"
    SENDER_TAKEN = "sender taken"
    READER_TAKEN = "reader taken"
    DATA_ALLOWED = "data allowed"
    HALF_SENT = "half sent"
    BODY_SENT = "body sent"
    COMMITTED = "committed"
    DOT_SENT = "dot sent"
    ANSWERED = "answered"
