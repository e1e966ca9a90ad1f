"""The one sentence of interest and the one personal touch."""

INTEREST: dict[str, tuple[str, ...]] = {
    # -- interest and the personal touch, each at most once -------------------------------------------------------
    "draw.clause": (
        "What makes me want this is that {draw}.",
        "I want this role because {draw}.",
        "What draws me to the work is that {draw}.",
        "My reason for wanting this is that {draw}.",
        "I would like to do this work because {draw}.",
        "What speaks to me here is that {draw}.",
    ),
    "draw.thing": (
        "What makes me want this is {draw}.",
        "What draws me to the work is {draw}.",
        "My reason for wanting this is {draw}.",
        "What speaks to me here is {draw}.",
        "The reason I want this role is {draw}.",
        "What I would come for is {draw}.",
    ),
    "common": (
        "We both {common}.",
        "As it turned out, we both {common}.",
        "It was nice to find that we both {common}.",
        "I was glad to learn that we both {common}.",
        "By happy chance, we both {common}.",
        "One thing we share: we both {common}.",
    ),
}
