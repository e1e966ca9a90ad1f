"""Look through a folder for a message of ours that no longer has its name."""

from datetime import datetime, timedelta

from imapclient import IMAPClient

from afterword.mail.renamed import WAS_CALLED, Looks, is_renamed, looks_of, may_be

# The newest ones are looked at: as many as leave a mailbox in a busy week.
MOST_LOOKED_AT = 200
MOST_BYTES = 64 * 1024
_HEADS = f"BODY.PEEK[HEADER.FIELDS (TO SUBJECT DATE MESSAGE-ID {' '.join(WAS_CALLED).upper()})]"


def find_renamed(
    client: IMAPClient, folder: str, ours: Looks, since: datetime, newest: int = MOST_LOOKED_AT
) -> tuple[int, str] | None:
    """Return its UID and its name there ("" where it has none), None where it is none of the `newest` there."""
    client.select_folder(folder, readonly=True)
    # Servers know days only, in a zone of their own.
    uids = sorted(client.search(["SINCE", (since - timedelta(days=1)).date()]))[-newest:]
    heads = client.fetch(uids, [_HEADS]) if uids else {}
    for uid in reversed(uids):
        if not may_be(looks_of(_bytes(heads.get(uid, {}))), ours):
            continue
        begun = client.fetch([uid], [f"BODY.PEEK[]<0.{MOST_BYTES}>"]).get(uid, {})
        found = looks_of(_bytes(begun))
        if is_renamed(found, ours, since):
            return uid, found.message_id
    return None


def _bytes(fetched: dict[bytes, object]) -> bytes:
    found = next((value for key, value in fetched.items() if key.startswith(b"BODY[")), b"")
    return found if isinstance(found, bytes) else b""
