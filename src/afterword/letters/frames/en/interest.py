"""The one sentence of interest and the one personal touch."""

INTEREST: dict[str, tuple[str, ...]] = {
    # -- interest and the personal touch, each at most once -------------------------------------------------------
    "draw.clause": (
        "What makes me want this is that {draw}.",
        "I want this role because {draw}.",
        "What draws me is that {draw}.",
        "I would like this work because {draw}.",
        "What speaks to me is that {draw}.",
        "I would like to join because {draw}.",
    ),
    "draw.thing": (
        "What makes me want this is {draw}.",
        "I want this role because of {draw}.",
        "What draws me is {draw}.",
        "I would like this work because of {draw}.",
        "What speaks to me is {draw}.",
        "What I would come for is {draw}.",
    ),
    "common": (
        "We both {common}.",
        "As it turned out, we both {common}.",
        "It was nice to find that we both {common}.",
        "I liked learning that we both {common}.",
        "By happy chance, we both {common}.",
        "As it happens, we both {common}.",
    ),
}
