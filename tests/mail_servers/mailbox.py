"""What lies in a mailbox, as its owner's mail app would fetch it."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from imapclient import IMAPClient

from afterword.mail.server import Credentials, Server, checked


def copies(server: Server, credentials: Credentials, message_id: str, folder: str = "INBOX") -> list[EmailMessage]:
    """Every message of this name in the folder, parsed; the list is as long as there are copies."""
    with IMAPClient(server.host, server.port, ssl_context=checked(), timeout=20) as client:
        client.login(credentials.user, credentials.password)
        client.select_folder(folder, readonly=True)
        fetched = client.fetch(client.search(["HEADER", "Message-ID", message_id]), ["BODY.PEEK[]"])
    messages = [message_from_bytes(one[b"BODY[]"], policy=default) for one in fetched.values()]
    return [message for message in messages if message["Message-ID"] == message_id]
