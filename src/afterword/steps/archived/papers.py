"""The same once more for people to read: letters as text, contacts as vCards, interviews as a calendar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from afterword.archive.calendar import Event, calendar
from afterword.archive.contents import Row
from afterword.archive.file_names import file_name
from afterword.archive.packed_files import FILES_FOLDER
from afterword.archive.table import table
from afterword.archive.vcard import Card, vcards
from afterword.steps.archived.files import file_key

READ_ME = """\
This is everything Afterword held for you when the export was made.

letters/          the newest wording of each letter, as text
files/            what was attached to them
contacts.vcf      the people you met (vCard 4), for any address book
contacts.csv      the same as a table, for any spreadsheet
interviews.ics    the interviews, for any calendar
records/          every record, one JSON object a line; `afterword import` reads these
manifest.json     how many records there are, and a SHA-256 checksum of every file

To bring it back, into an empty account: afterword import FILE.zip
"""


def papers(rows: Mapping[str, tuple[Row, ...]], seed: str) -> dict[str, str]:
    """The papers of these rows, by file name. `seed` belongs to the account, so that no two accounts share a UID."""
    found = _Found({kind: {row["id"]: row for row in of_kind} for kind, of_kind in rows.items()}, seed)
    people = [row for row in rows["contacts"] if row["merged_into"] is None]
    return {
        "README.txt": READ_ME,
        "contacts.vcf": vcards(_card(row, found) for row in people),
        "contacts.csv": table(_HEADINGS, (_cells(row, found) for row in people)),
        "interviews.ics": calendar(_event(row, found) for row in rows["interviews"]),
        **_letters(found),
    }


@dataclass(frozen=True)
class _Found:
    """The rows by kind and id."""

    rows: Mapping[str, Mapping[str, Row]]
    seed: str

    def uid(self, kind: str, row: Row) -> str:
        return uuid5(NAMESPACE_URL, f"{self.seed}/{kind}/{row['id']}").urn

    def employer_and_role(self, interview: Row) -> tuple[str, str]:
        opening = self.rows["openings"][interview["opening"]]
        return self.rows["employers"][opening["employer"]]["name"], opening["role"]

    def employer(self, contact: Row) -> str:
        return str(self.rows["employers"][contact["employer"]]["name"]) if contact["employer"] else ""

    def files(self, letter: Row) -> tuple[str, ...]:
        rows = [row for row in self.rows["attachments"].values() if row["letter"] == letter["id"]]
        rows.sort(key=lambda row: int(row["position"]))
        return tuple(FILES_FOLDER + file_key(row) for row in rows)

    def people(self, interview: Row) -> tuple[str, ...]:
        parts = [part for part in self.rows["interviewers"].values() if part["interview"] == interview["id"]]
        parts.sort(key=lambda part: int(part["position"]))
        return tuple(self.rows["contacts"][part["contact"]]["name"] for part in parts)


def _card(row: Row, found: _Found) -> Card:
    return Card(
        uid=found.uid("contact", row),
        name=row["name"],
        employer=found.employer(row),
        called=row["address_as"],
        title=row["title"],
        email=row["email"],
        phone=row["phone"],
        website=row["website"],
        postal_address=row["postal_address"],
        time_zone=row["time_zone"],
        labels=row["labels"],
    )


# As `afterword import` and most address books call them.
_HEADINGS = ("Name", "Company", "Title", "Email", "Phone", "Website", "Address")


def _cells(row: Row, found: _Found) -> list[str]:
    said = ("title", "email", "phone", "website", "postal_address")
    return [row["name"], found.employer(row), *(row[name] for name in said)]


def _event(row: Row, found: _Found) -> Event:
    return Event(
        uid=found.uid("interview", row),
        title=" · ".join(found.employer_and_role(row)),
        start=datetime.fromisoformat(row["starts_at"]),
        end=datetime.fromisoformat(row["ends_at"]),
        made_at=datetime.fromisoformat(row["made_at"]),
        place=row["place"],
        people=found.people(row),
    )


def _letters(found: _Found) -> dict[str, str]:
    versions = sorted(found.rows["letter_versions"].values(), key=lambda version: int(version["number"]))
    newest = {version["letter"]: version for version in versions}
    texts: dict[str, str] = {}
    taken: set[str] = set()
    for letter in found.rows["letters"].values():
        follow_up = found.rows["follow_ups"][letter["follow_up"]]
        interview = found.rows["interviews"][follow_up["interview"]]
        reader = found.rows["contacts"].get(follow_up["contact"], {"name": "", "email": ""})
        employer, role = found.employer_and_role(interview)
        name = file_name(_day(interview), employer, reader["name"], ending=".txt", taken=taken)
        about = f"{role} at {employer}, interview on {_day(interview)}"
        texts[f"letters/{name}"] = _letter(_address(reader), about, found.files(letter), newest[letter["id"]])
    return texts


def _letter(to: str, about: str, files: tuple[str, ...], version: Row) -> str:
    attached = "".join(f"Attached: {name}\n" for name in files)
    return f"To: {to}\nAbout: {about}\nSubject: {version['subject']}\n{attached}\n{version['body']}\n"


def _address(reader: Row) -> str:
    return f"{reader['name']} <{reader['email']}>" if reader["email"] else str(reader["name"])


def _day(interview: Row) -> str:
    start = datetime.fromisoformat(interview["starts_at"]).astimezone(ZoneInfo(interview["time_zone"]))
    return start.date().isoformat()
