"""The odd forms of bounces that flufl.bounce knows. It raises on odd mail, and it is loaded when first needed."""

import re
from email.message import Message

_ADDRESS = re.compile(r"[^\s@\"<>{}:\\]+@[\w-]+(?:\.[\w-]+)+")


def odd_format(message: Message) -> tuple[str, ...]:
    """Return the failed addresses that one of the known forms names, in lower case; none where it fits no form."""
    try:
        from flufl.bounce import all_failures

        temporary, permanent = all_failures(message)
    except Exception:
        return ()
    found = [one.decode("ascii", "replace") if isinstance(one, bytes) else str(one) for one in (*permanent, *temporary)]
    plain = {one.strip("<>'\" ").removeprefix("smtp:").lower() for one in found}
    return tuple(sorted(one for one in plain if _ADDRESS.fullmatch(one)))
