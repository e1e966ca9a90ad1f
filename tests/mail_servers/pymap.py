"""A mailbox server that needs no program outside Python: pymap, in a process of its own.

It knows STARTTLS only, and marks no folder as Sent or Junk (RFC 6154); a server that does is tested with Dovecot.
"""

import contextlib
import subprocess
import sys
from collections.abc import Iterator

from imapclient import IMAPClient

from afterword.mail.server import Credentials, Security, Server, checked
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.port import wait_until_open
from tests.servers import free_port

# Its own hash of the password takes half a second, at every sign-in.
START = """
from pymap.config import IMAPConfig
from pymap.main import main
from pysasl.hashing import Cleartext

IMAPConfig._get_hash_context = lambda config, settings: Cleartext()
main()
"""
ALICE = Credentials("alice@home.example", "right password")


@contextlib.contextmanager
def pymap(certificate: Certificate) -> Iterator[Server]:
    """Alice's mailbox, with nothing but an empty inbox, until the block ends."""
    port = free_port()
    command = [sys.executable, "-c", START]
    command += ["--host", "127.0.0.1", "--port", str(port)]
    command += ["--cert", str(certificate.certificate), "--key", str(certificate.key)]
    command += ["dict", "--demo-user", ALICE.user, "--demo-password", ALICE.password]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            wait_until_open(port)
            yield Server("127.0.0.1", port, Security.STARTTLS)
        finally:
            process.terminate()


@contextlib.contextmanager
def signed_in(server: Server) -> Iterator[IMAPClient]:
    """Alice's own mail app."""
    with IMAPClient(server.host, server.port, ssl=False, timeout=20) as client:
        client.starttls(checked())
        client.login(ALICE.user, ALICE.password)
        yield client
