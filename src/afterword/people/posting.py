"""What a job posting says of itself in schema.org's JobPosting, as sites put it into their pages (JSON-LD)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from afterword.errors import InputError
from afterword.people.posting_values import contact_in, day_in, line, long_text, name_in, pay_in, place_in, web_address

LONGEST = 2_000_000  # characters
DEEPEST = 8


@dataclass(frozen=True)
class Posting:
    """What stands in a posting; "" or None where it does not say. `text` is HTML as the site wrote it, not yet safe."""

    title: str = ""
    employer: str = ""
    place: str = ""
    posted_on: date | None = None
    deadline_on: date | None = None
    pay: str = ""
    contact: str = ""
    url: str = ""
    text: str = ""


def posting(json_text: str) -> Posting:
    """The first JobPosting in this JSON-LD, in a list, a graph or alone.

    Raises InputError where there is none, or it is no JSON, or too long.
    """
    if len(json_text) > LONGEST:
        raise InputError("This posting is longer than 2 MB. Paste the part that describes the job.")
    try:
        found = next(_postings(json.loads(json_text), 0), None)
    except (ValueError, RecursionError) as error:
        raise InputError("This is not the data of a job posting. Paste the posting's text instead.") from error
    if found is None:
        raise InputError(
            "This page says nothing of a job in a form that can be read. Paste the posting's text instead."
        )
    return Posting(
        title=line(found.get("title") or found.get("name")),
        employer=name_in(found.get("hiringOrganization")),
        place=place_in(found),
        posted_on=day_in(found.get("datePosted")),
        deadline_on=day_in(found.get("validThrough")),
        pay=pay_in(found.get("baseSalary")),
        contact=contact_in(found.get("applicationContact")),
        url=web_address(found.get("url")),
        text=long_text(found.get("description")),
    )


def _postings(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _postings(one, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            yield value
        for nested in value.values():
            yield from _postings(nested, depth + 1) if isinstance(nested, list | dict) else ()
