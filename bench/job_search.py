"""Some weeks of a job search: interviews with two people each, notes, and a letter to everyone."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

INTERVIEWS = 12


def fill() -> int:
    """Write them into the database of AFTERWORD_FOLDER; the number of the last letter."""
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.letters.notes import NoteKind
    from afterword.steps.capture import InterviewDetails, Met, capture
    from afterword.steps.debrief import keep_note
    from afterword.steps.write import write

    account.name, account.time_zone, account.country = "Alice Example", "America/New_York", "US"
    account.save()
    now, letter = datetime.now(UTC), None
    for number in range(INTERVIEWS):
        end = now - timedelta(hours=3 + 40 * number)
        met = tuple(Met(f"{name} {'ABCDEFGHIJKL'[number]}ranford") for name in ("Priya", "Tom"))
        start, employer = end - timedelta(hours=1), f"Northwind {number}"
        details = InterviewDetails(employer, "Backend Engineer", start, end, "America/New_York", "video", met=met)
        interview = capture(account, details, start)
        for interviewer in interview.interviewers.all():
            for kind, text in (
                (NoteKind.NEED, f"someone to move billing number {number} to Kafka"),
                (NoteKind.MINE, "moved invoicing for 40 shops to Kafka"),
            ):
                keep_note(interview, uuid4(), kind, text, interviewer, now)
        for row in interview.follow_ups.filter(kind="thank-you"):
            letter = write(row, now)
    assert letter is not None  # noqa: S101 - each interview has a thank-you
    return int(letter.pk)
