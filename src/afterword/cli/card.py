"""`afterword card read`: pictures, .vcf files and signatures in, contacts out. Needs no database."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.output import print_text
from afterword.errors import AfterwordError, InputError

if TYPE_CHECKING:
    from afterword.cards.ocr import Reader
    from afterword.cards.reader import Reading

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".heic")


@click.group()
def card() -> None:
    """Business cards."""


@card.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--region", metavar="CC", help="Your country, like US or DE, for numbers without a country code.")
@click.option("--json-lines", is_flag=True, help="One JSON object a file, in the same order.")
def read(files: tuple[str, ...], region: str | None, json_lines: bool) -> None:
    """Read business cards: the contact on each FILE.

    A FILE is a JPEG, PNG or WebP picture of one card, a .vcf file, or a text file with a mail signature. Nothing is
    kept and nothing leaves this machine. What has less than 0.5 confidence is marked: please check.
    """
    from afterword.cards.ocr import Reader

    with Reader() as reader:
        if any(_is_named_as_picture(name) for name in files):
            reader.warm()
        for answer in answers(files, reader, region.upper() if region else None):
            if json_lines:
                sys.stdout.write(_dumped(answer) + "\n")
                sys.stdout.flush()
            elif "error" in answer and len(files) == 1:
                raise InputError(str(answer["error"]))
            else:
                print_text(_as_text(answer))


def answers(files: Iterable[str], reader: "Reader", region: str | None = None) -> Iterator[dict[str, object]]:
    """The answer to each file, in order; one that cannot be read becomes its sentence, and the rest goes on."""
    for name in files:
        try:
            yield {"id": name, **_answer(name, reader, region)}
        except AfterwordError as error:
            yield {"id": name, "error": error.sentence}


def _answer(name: str, reader: "Reader", region: str | None) -> Mapping[str, object]:
    from afterword.cards.file_kind import check_is_picture
    from afterword.cards.reader import read_file

    raw = _bytes_of(Path(name))
    if _is_named_as_picture(name):  # what calls itself a picture is not read as a signature
        check_is_picture(raw)
    return as_json(read_file(raw, reader, region))


def _is_named_as_picture(name: str) -> bool:
    return Path(name).suffix.lower() in PICTURES


def _bytes_of(path: Path) -> bytes:
    from afterword.cards.file_kind import LARGEST_FILE

    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise InputError(f"This file cannot be opened: {error.strerror}.") from error


def as_json(reading: "Reading") -> dict[str, object]:
    """A reading as the interface has it."""
    from afterword.cards.reader import confidence

    fields = reading.fields
    single = {
        key: found.value if found else None
        for key, found in (
            ("name", fields.name),
            ("native_name", fields.native_name),
            ("title", fields.title),
            ("employer", fields.employer),
        )
    }
    return {
        **single,
        "emails": [found.value for found in fields.emails],
        "phones": [found.value for found in fields.phones],
        "fax": [found.value for found in fields.fax],
        "website": fields.website.value if fields.website else None,
        "address": fields.address.value if fields.address else None,
        "links": list(reading.links),
        "spellings": {source.value: says.name.value for source, says in reading.says.items() if says.name},
        "confidence": confidence(fields),
        "warnings": list(reading.warnings),
    }


def _as_text(answer: Mapping[str, object]) -> str:
    from afterword.cards.reader import PLEASE_CHECK
    from afterword.cards.warnings import SENTENCES

    rows = [str(answer["id"])]
    if "error" in answer:
        return f"{rows[0]}\n  {answer['error']}"
    sure = answer["confidence"]
    for key, said in _SAID.items():
        value = answer[key]
        shown = ", ".join(value) if isinstance(value, list) else value
        if shown:
            doubt = isinstance(sure, dict) and sure.get(key, 1.0) < PLEASE_CHECK
            rows.append(f"  {said:9} {shown}{'  (please check)' if doubt else ''}")
        if key == "name":
            rows += _sides(answer["spellings"])
    warnings = answer["warnings"]
    rows += [f"  {SENTENCES[code]}" for code in (warnings if isinstance(warnings, list) else [])]
    return "\n".join(rows)


def _sides(spellings: object) -> list[str]:
    """How each source writes the name, where they do not agree."""
    written = spellings if isinstance(spellings, dict) else {}
    if len({text.casefold() for text in written.values()}) < 2:
        return []
    return [f"            the {source} says {text}" for source, text in written.items()]


_SAID = {
    "name": "name",
    "native_name": "also",
    "title": "title",
    "employer": "employer",
    "emails": "e-mail",
    "phones": "phone",
    "fax": "fax",
    "website": "website",
    "address": "address",
    "links": "code",
}


def _dumped(answer: Mapping[str, object]) -> str:
    return json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")
