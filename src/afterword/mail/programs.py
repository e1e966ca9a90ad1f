"""Files that mail servers refuse because they run: a letter with one bounces, or is never seen."""

import re

from afterword.errors import InputError
from afterword.mail.file_names import ending
from afterword.words.word_list import listed

# What Gmail and Outlook block by name, both lists together, without those nobody attaches.
ENDINGS = frozenset(
    listed(
        """.ade .adp .apk .app .appx .bas .bat .cab .cer .chm .cmd .com .cpl .crt .deb .dll .dmg .ex .ex_ .exe .hlp .hta
    .img .inf .ins .iso .isp .jar .jnlp .js .jse .lib .lnk .mde .mjs .msc .msh .msi .msix .msp .mst .nsh .pif .pkg
    .pl .ps1 .ps2 .psc1 .py .pyc .pyw .pyz .reg .rpm .scf .scr .sct .sh .shb .sys .vb .vbe .vbs .vhd .vhdx .vxd
    .ws .wsc .wsf .wsh .xbap .xll .xnk"""
    )
)


def check_no_program(name: str, content: bytes) -> None:
    """Raise InputError for a program or a script, told by its ending or by how it begins."""
    if ending(name) in ENDINGS or _runs(content):
        raise InputError(
            f"“{name}” is a program or a script, and many mail servers refuse a letter with one. "
            "Send a link to it, or what it says as a PDF or a .txt file."
        )


def _runs(content: bytes) -> bool:
    # Windows, Linux, macOS. A text may begin with the letters MZ, but not with a zero among its first signs.
    is_windows = content.startswith(b"MZ") and b"\0" in content[:64]
    return is_windows or bool(re.match(rb"\x7fELF|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe", content))
