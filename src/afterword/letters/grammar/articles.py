"""Which article sounds right."""

from afterword.words.word_list import listed


def a_or_an(text: str) -> str:
    """Return the article that sounds right before the text: "an hour", "a union", "an MRI"."""
    first = text.split(" ")[0]
    if len(first) > 1 and first.isupper():
        return "an" if first[0] in "AEFHILMNORSX" and first not in _SAID_AS_WORDS else "a"
    if first.lower().startswith(("hour", "honest", "heir", "honour", "honor")):
        return "an"
    sounds_like_you = first.lower().startswith(("uni", "use", "usu", "eu", "one", "once", "uk", "ura", "uter"))
    return (
        "an" if first[:1].lower() in "aeiou" and not (sounds_like_you and not first.lower().startswith("unin")) else "a"
    )


_SAID_AS_WORDS = frozenset(listed("NHS NASA SAP SQL MIG RAM LAN ROM")) - {"NHS", "SQL"}
