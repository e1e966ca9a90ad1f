"""The small and the capital Latin letters, for patterns: in Unicode they stand mixed."""

SMALL = "".join(
    chr(code) for code in (*range(0x61, 0x7B), *range(0xDF, 0x250), *range(0x1E00, 0x1F00)) if chr(code).islower()
)
CAPITAL = "".join(
    chr(code) for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper()
)
