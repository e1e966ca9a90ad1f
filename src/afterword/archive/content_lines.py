"""The line format that vCard and iCalendar share (RFC 6350 section 3, RFC 5545 section 3.1)."""

import unicodedata

LONGEST_LINE = 75


def content_lines(lines: list[tuple[str, str]]) -> str:
    """Each (name with parameters, value ready to print) as one folded line; lines end with CR LF."""
    return "".join(_folded(f"{name}:{value}") + "\r\n" for name, value in lines)


def escaped(text: str) -> str:
    """A text value: backslash, comma, semicolon and line break escaped, other control characters left out."""
    for sign, instead in (("\\", "\\\\"), (",", "\\,"), (";", "\\;"), ("\r\n", "\\n"), ("\r", "\\n"), ("\n", "\\n")):
        text = text.replace(sign, instead)
    return "".join(sign for sign in text if sign == "\t" or unicodedata.category(sign) != "Cc")


def _folded(line: str) -> str:
    # Folded by octets, never inside a character.
    pieces, piece, size = [], "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > LONGEST_LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece += sign
        size += octets
    return "\r\n".join([*pieces, piece])
