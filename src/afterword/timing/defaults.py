"""Every number of following up, in one table, so that a reader can argue with it."""

from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True)
class Defaults:
    """Elapsed times are timedeltas, counted in UTC; counts of working days are ints; clock times are the reader's."""

    # Before the interview: one short reminder the evening before, one an hour before.
    reminder_evening: time = time(18)
    reminder_before: timedelta = timedelta(hours=1)

    # Reminders come by day on the candidate's own clock: the hours in which strangers may ring (47 CFR 64.1200(c)(1),
    # 8 to 21), though these come from nobody but oneself. What falls into the night comes on its evening or morning.
    waking_from: time = time(8)
    waking_until: time = time(21)
    last_reminder: time = time(20, 30)
    # Two reminders about one interview within the hour are one too many.
    reminders_apart: timedelta = timedelta(hours=1)
    # Of a thank-you: before the aim there is time to read a letter over; before the limit, time to write a short one.
    before_aim: timedelta = timedelta(hours=2)
    last_call: timedelta = timedelta(hours=3)
    # Late it is said once, on the next morning, never on the heels of the limit; after a week it would nag.
    late_reminder_after: timedelta = timedelta(hours=2)
    late_reminder_keeps: timedelta = timedelta(days=7)
    # A debrief that was missed is asked for within a day, where no thank-you asks for more.
    debrief_reminder_keeps: timedelta = timedelta(days=1)
    # Steps for silence have a whole working day: one mail in the morning names all of that day.
    steps_reminder: time = time(8)

    # Debrief: memory does not wait for office hours.
    debrief_prompt: timedelta = timedelta(minutes=10)
    debrief_second_prompt: timedelta = timedelta(hours=2)
    debrief_morning: time = time(8)

    # Thank-you. CareerBuilder 2011 and Accountemps 2017 found that it counts; career services ask for it within a day
    # and at the latest within two. A letter in the first minutes reads as written before the interview.
    thank_you_not_within: timedelta = timedelta(minutes=15)
    thank_you_pause: timedelta = timedelta(hours=2)
    thank_you_aim: timedelta = timedelta(hours=24)
    thank_you_limit: timedelta = timedelta(hours=48)
    # From here on a late thank-you has another first sentence.
    very_late: timedelta = timedelta(days=7)

    # The reader's day for letters, and the hours in it when mail is read rather than buried.
    day_opens: time = time(8)
    day_closes: time = time(20)
    good_hours: tuple[time, ...] = (time(9), time(12, 30), time(16))
    # So little of a day left is not enough to read a letter over and send it.
    shortest_window: timedelta = timedelta(minutes=30)
    before_closing: timedelta = timedelta(minutes=15)
    between_proposals: timedelta = timedelta(hours=1)

    # A letter that is this late for its moment missed it: this computer slept, was off, or could not reach the server.
    moment_missed: timedelta = timedelta(minutes=10)
    # Between two tries of a letter that a server put off; RFC 5321 4.5.4.1 asks for waits that grow. After the last,
    # a day or so later, the candidate is asked.
    tries_after: tuple[timedelta, ...] = (
        *(timedelta(minutes=minutes) for minutes in (1, 2, 5, 15, 30)),
        *(timedelta(hours=hours) for hours in (1, 2, 4, 8, 8)),
    )
    # When a letter in doubt is looked for: providers take seconds, some minutes, until it lies in Sent.
    lookups_after: tuple[timedelta, ...] = (
        timedelta(seconds=30),
        *(timedelta(minutes=minutes) for minutes in (2, 5, 15)),
    )

    # How often a mailbox is read for answers: most of them come within two days, then they may take weeks.
    fresh_for: timedelta = timedelta(hours=48)
    read_while_fresh: timedelta = timedelta(minutes=5)
    read_while_open: timedelta = timedelta(minutes=15)
    read_after: timedelta = timedelta(hours=1)

    # A mail to oneself within a day of an interview is about it; later it is asked. One that names it may take longer.
    to_oneself_sure: timedelta = timedelta(hours=24)
    to_oneself_asked: timedelta = timedelta(days=3)
    to_oneself_named: timedelta = timedelta(days=14)

    # Check-ins, in working days, within office hours; 5 after the thank-you is allowed, 7 is kinder.
    check_in_after_decision: int = 2
    check_in_after_thank_you: int = 7
    check_in_after_thank_you_at_least: int = 5
    second_check_in_after: int = 5
    office_opens: time = time(8)
    office_closes: time = time(18)

    # Call once, after an unanswered mail.
    call_after_at_least: int = 7
    call_after_at_most: int = 10
    closing_note_after: int = 10

    # A date that lies further ahead was mistyped.
    furthest_decision: timedelta = timedelta(days=730)
    # Whoever decides about two openings is asked once a week at most.
    one_voice_apart: timedelta = timedelta(days=7)

    # Caps for one opening; more needs the candidate's explicit act.
    most_check_ins: int = 2
    most_calls: int = 1
    most_closing_notes: int = 1

    # Silence is "quiet", never "rejected".
    quiet_after: timedelta = timedelta(days=30)
    # Ontario, Employment Standards Act from 2026-01-01: employers of 25 or more tell the outcome within 45 days.
    ontario_answer_within: timedelta = timedelta(days=45)

    # After a no: more than twice a year is pestering.
    rejection_thanks_within: timedelta = timedelta(hours=48)
    hello_after: timedelta = timedelta(days=90)
    most_hellos_a_year: int = 2


DEFAULTS = Defaults()
