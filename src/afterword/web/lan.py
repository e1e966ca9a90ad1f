"""The address of this machine in the network it is in."""

import socket

from afterword.errors import SurroundingsError

# RFC 5737: an address that belongs to nobody. Nothing is sent there: UDP only chooses which way it would go.
NOBODY = ("192.0.2.1", 9)


def address_in_network() -> str:
    """The address under which others in the same network reach this machine. Raises SurroundingsError without one."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(NOBODY)
            address = str(probe.getsockname()[0])
        except OSError:
            address = ""
    if not address or address.startswith("127."):
        raise SurroundingsError(
            "This computer is in no network that a phone could be in. Join the same Wi-Fi with both, and try again."
        )
    return address
