"""A year of interviews is brought in, wiped and brought back; then a new opening finds the right person first."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

from afterword.letters.notes import NoteKind
from afterword.steps.bring import bring
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import keep_note
from afterword.steps.delete_everything import delete_everything
from afterword.steps.openings.known_there import known_there
from afterword.steps.openings.save import OpeningDetails, save_opening
from afterword.steps.openings.write_there import write_there
from afterword.steps.people.bring_file import bring_file
from afterword.steps.people.brought_rows import add_file
from afterword.steps.people.change import ContactDetails, change_contact
from afterword.steps.people.doubles import look_for_doubles
from afterword.steps.sign_in import local_account
from afterword.steps.take import take
from afterword.steps.write import write

NEW_YORK = ZoneInfo("America/New_York")
BOOK = """First Name,Last Name,Email Address,Company,Position,URL
Priya,Raman,priya.raman@northwind.example,Northwind,Staff Engineer,https://www.linkedin.com/in/priya
Mona,Sample,,Okapi Health GmbH,Recruiter,https://www.linkedin.com/in/mona
,,,Northwind,,
"""


def test_a_year_comes_back_and_a_new_opening_finds_the_right_person_first(
    db: None, now: datetime, tmp_path: Path
) -> None:
    account = local_account(now)
    for month in range(12):
        end = now - timedelta(days=30 * month + 20)
        met = (Met("Priya Raman", email="priya.raman@northwind.example"),) if month == 3 else (Met(f"Person {month}"),)
        employer = "Northwind" if month == 3 else f"Employer {month}"
        details = InterviewDetails(employer, "Engineer", end - timedelta(hours=1), end, "America/New_York", met=met)
        interview = capture(account, details, now)
        keep_note(interview, uuid4(), NoteKind.TALK, "moving billing to Kafka", interview.interviewers.get(), now)
    bring_file(add_file(account, "Connections.csv", BOOK.encode(), now), now)
    assert look_for_doubles(account, now)[0] == 0
    assert account.contacts.count() == 13
    priya = account.contacts.get(name="Priya Raman")
    change_contact(
        priya, ContactDetails("Priya Raman", employer="Okapi Health", email="priya@okapi-health.example"), now
    )
    before = take(account, tmp_path / "year.zip", now)

    fresh = delete_everything(account, now)
    assert not fresh.contacts.exists()
    with (tmp_path / "year.zip").open("rb") as archive:
        bring(fresh, archive)

    assert take(fresh, tmp_path / "again.zip", now).rows.keys() == before.rows.keys()
    assert fresh.interviews.count() == 12
    opening = save_opening(fresh, OpeningDetails("Data Engineer", "Okapi Health", source="your website"), now)
    first, *others = known_there(opening.employer, now, NEW_YORK)
    assert (first.contact.name, [one.contact.name for one in others]) == ("Priya Raman", ["Mona Sample"])
    assert first.why.startswith("Is there now; interviewed you at Northwind")
    body = write(write_there(opening, first.contact, now), now).newest.body
    assert "Data Engineer" in body
    assert "on your website" in body
