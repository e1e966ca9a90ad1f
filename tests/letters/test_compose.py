"""One letter: when, to whom, about what, and in which words."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.errors import HeldError, InputError
from afterword.letters.compose import Draft, compose
from afterword.letters.notes import NoteKind
from afterword.letters.request import Candidate, Conversation, EarlierLetter, LetterRequest, Reader
from tests.letters.cast import END, START, notes, reader, request


def one(asked: LetterRequest) -> Draft:
    [draft] = compose(asked)
    return draft


def test_a_letter_of_many_notes_reads_as_one_piece() -> None:
    dana = reader(
        "Dana Sample",
        talk="the move of the calibration workshop",
        stuck="the benches never stop while it happens",
        need="someone to keep two sites supplied for six months",
        mine="moved a repair depot of forty people from Hamburg to Leipzig in eleven weeks",
        draw="the people who do the work also plan it",
        promise="send you the floor plan by Thursday",
        decide="Friday the 19th",
    )
    draft = one(request(dana, role="Operations Lead"))
    assert draft.subject == "Thank you for Tuesday – Operations Lead"
    assert draft.body == (
        "Dear Dana,\n\n"
        "Thank you for talking with me on Tuesday about the Operations Lead role. When we came to the move of the"
        " calibration workshop, I took away that the benches never stop while it happens. You need someone to keep two"
        " sites supplied for six months; I moved a repair depot of forty people from Hamburg to Leipzig in eleven"
        " weeks.\n\n"
        "I want this role because the people who do the work also plan it. As agreed, I will send you the floor plan"
        " by Thursday, and I will hear from you by Friday, June 19.\n\n"
        "Kind regards,\nAlice Example"
    )
    assert draft.warnings == ()
    assert draft.asks == ()


def test_each_sentence_names_its_notes_and_the_candidates_words() -> None:
    draft = one(request(reader("Priya Example", need="fewer returns", mine="cut waste by a third")))
    pair = draft.sentences[1]
    assert pair.notes == ("P-need", "P-mine")
    assert [pair.text[start:end] for start, end in pair.own] == ["fewer returns", "cut waste by a third"]
    assert draft.sentences[0].notes == ()


def test_a_reader_without_notes_gets_a_short_honest_letter_and_the_candidate_a_question() -> None:
    draft = one(request())
    assert draft.body == (
        "Dear Priya,\n\n"
        "Thank you for talking with me on Tuesday about the Backend Engineer role at Northwind. It was good to have the"
        " chance to talk with you. If you have any questions, I will gladly answer them.\n\n"
        "Kind regards,\nAlice Example"
    )
    assert draft.warnings == ("no_notes",)
    assert [ask.note for ask in draft.asks] == [None]


def test_a_note_that_does_not_fit_is_asked_about_and_not_printed() -> None:
    draft = one(request(reader("Priya Example", mine="to lead the audit team")))
    assert "audit" not in draft.body
    assert [ask.note for ask in draft.asks] == ["P-mine"]


@pytest.mark.parametrize(
    ("hours", "first_words", "warnings"),
    [
        (0.1, "Thank you", ("too_early",)),
        (24, "Thank you", ()),
        (48, "Thank you", ()),
        (49, "This comes later than I meant it to: thank you", ("late",)),
        (7 * 24, "Late as this is, thank you", ("late",)),
    ],
)
def test_a_late_letter_owns_it_in_half_a_sentence(hours: float, first_words: str, warnings: tuple[str, ...]) -> None:
    priya = reader("Priya Example", talk="the new press")
    draft = one(request(priya, now=END + timedelta(hours=hours)))
    assert draft.sentences[0].text.startswith(first_words)
    assert draft.warnings == warnings
    start, end = draft.sentences[0].own[0]
    assert draft.sentences[0].text[start:end] == "the new press"


def test_48_hours_are_elapsed_hours_across_a_clock_change() -> None:
    new_york = ZoneInfo("America/New_York")
    # The clock goes forward on Sunday 8 March 2026, so these are 48 hours on the wall and 47 elapsed.
    end = datetime(2026, 3, 7, 15, tzinfo=new_york)
    held = Conversation(end - timedelta(hours=1), end, "America/New_York")
    draft = one(request(interview=held, now=datetime(2026, 3, 9, 15, 30, tzinfo=new_york).astimezone(UTC)))
    assert "late" not in draft.warnings


def test_before_the_interview_has_ended_there_is_no_letter() -> None:
    with pytest.raises(HeldError):
        compose(request(now=END - timedelta(minutes=1)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "love-letter"},
        {"readers": ()},
        {"employer": " ", "role": ""},
        {"interview": Conversation(END, START, "America/New_York")},
        {"interview": Conversation(START, END, "Mars/Olympus")},
        {"interview": Conversation(START, END, "../etc/passwd")},
        {"now": datetime(2026, 6, 10, 9)},  # noqa: DTZ001 (a moment without a zone is what is refused)
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(wrong: dict[str, object]) -> None:
    with pytest.raises(InputError) as refused:
        compose(LetterRequest(**{**vars(request()), **wrong}))  # type: ignore[arg-type]
    assert refused.value.sentence.endswith(".")


def test_the_day_is_a_weekday_in_the_interviews_zone_and_a_date_once_it_is_a_week_ago() -> None:
    in_tokyo = Conversation(START, END, "Asia/Tokyo")
    assert "on Wednesday about" in one(request(interview=in_tokyo)).body
    later = END + timedelta(days=8)
    assert "on Tuesday, June 9, about" in one(request(now=later)).body
    assert "on Tuesday 9 June about" in one(request(now=later, dialect="en-GB")).body


@pytest.mark.parametrize(
    ("name", "address_as", "greeting"),
    [
        ("Dr. Maria van der Berg", None, "Dear Dr. van der Berg,"),
        ("Priya Example", "Pri", "Dear Pri,"),
        ("Teller", None, "Dear Teller,"),
        ("", None, "Dear Northwind team,"),
        ("  \n ", None, "Dear Northwind team,"),
        ("", "Dana", "Dear Dana,"),
    ],
)
def test_the_greeting_is_the_readers_or_none(name: str, address_as: str | None, greeting: str) -> None:
    draft = one(request(Reader(name, address_as=address_as)))
    assert draft.body.splitlines()[0] == greeting
    assert ("unknown_name" in draft.warnings) == (not name.strip())


def test_it_is_signed_with_the_full_name_and_the_phone_number() -> None:
    draft = one(request(candidate=Candidate("Alice Example", "+1 555 0100", "With warm wishes,")))
    assert draft.body.endswith("\n\nWith warm wishes,\nAlice Example\n+1 555 0100")


@pytest.mark.parametrize(
    ("name", "dialect", "sign_off"),
    [
        ("Priya Example", "en-US", "Kind regards,"),
        ("Dr. Maria van der Berg", "en-US", "Sincerely,"),
        ("Judge Judy Example", "en-GB", "Yours sincerely,"),
    ],
)
def test_a_title_makes_the_letter_formal(name: str, dialect: str, sign_off: str) -> None:
    assert sign_off in one(request(Reader(name), dialect=dialect)).body.splitlines()


def test_the_register_can_be_asked_for() -> None:
    assert "Sincerely," in one(request(register="formal")).body
    assert "Kind regards," in one(request(Reader("Dr. Maria van der Berg"), register="plain")).body


def test_a_thank_you_that_went_out_already_is_said() -> None:
    sent = (EarlierLetter("thank-you", date(2026, 6, 9)),)
    assert "already_sent" in one(request(earlier_letters=sent)).warnings


def test_without_a_name_the_signature_is_left_open_and_said() -> None:
    draft = one(request(candidate=Candidate("")))
    assert draft.body.endswith("Kind regards,")
    assert "no_signature" in draft.warnings


def test_after_a_bad_interview_nothing_is_claimed() -> None:
    held = Conversation(START, END, "America/New_York", felt="badly")
    draft = one(request(reader("Tom Sample", talk="the new yard"), interview=held))
    assert not any(word in draft.body for word in ("want", "hope", "excited", "sorry", "interest"))


def test_a_promise_whose_file_is_attached_says_so() -> None:
    priya = reader("Priya Example", promise="send you the floor plan by Thursday")
    assert "As promised, I have attached the floor plan." in one(request(priya, attachments=("Floor-Plan.pdf",))).body
    other = one(request(priya, attachments=("cv.pdf",)))
    assert "attached" not in other.body
    assert other.asks[0].note == "P-promise"


@pytest.mark.parametrize(
    ("promise", "file", "attached"),
    [
        ("send my CV", "Alice Example resume.pdf", "my CV"),
        ("send you my résumé again", "cv.pdf", "my résumé"),
        ("send the signed contract back", "contract.pdf", "the signed contract"),
        ("send you photos of the shop", "photo1.jpg", "photos of the shop"),
        ("send Tom the floor plan", "floor-plan.pdf", None),
        ("send you a link to my repository", "repository.zip", None),
        ("look up the certificate number", "certificate.pdf", None),
    ],
)
def test_only_what_is_sent_to_the_reader_is_attached(promise: str, file: str, attached: str | None) -> None:
    priya = replace(reader("Priya Example", promise=promise), attachments=(file,))
    body = one(request(priya)).body
    expected = f"As promised, I have attached {attached}." if attached else f"As promised, I will {promise}."
    assert expected in body


def test_in_a_panel_a_file_is_attached_for_the_reader_who_gets_it() -> None:
    priya = replace(reader("Priya Example", promise="send you the floor plan"), attachments=("floor-plan.pdf",))
    to_priya, to_tom = compose(request(priya, reader("Tom Sample", promise="send you the floor plan")))
    assert "attached" in to_priya.body
    assert "attached" not in to_tom.body


def test_a_promise_and_the_day_of_the_answer_are_one_sentence() -> None:
    draft = one(request(reader("Priya Example", promise="send you the floor plan", decide="Friday the 19th")))
    assert any(len(sentence.notes) == 2 and "June 19" in sentence.text for sentence in draft.sentences)


def test_a_long_promise_and_the_day_of_the_answer_are_two() -> None:
    promise = "send you the floor plan of the depot in Leipzig with the changes we made to the second gate"
    draft = one(request(reader("Priya Example", promise=promise, decide="Friday the 19th")))
    assert all(len(sentence.notes) < 2 for sentence in draft.sentences)


def test_several_files_that_were_not_promised_are_named_in_the_question() -> None:
    priya = reader("Priya Example", promise="send you the floor plan")
    draft = one(request(priya, attachments=("a.pdf", "cv.pdf")))
    assert "“a.pdf” and “cv.pdf” are attached. If one of them is" in draft.asks[0].question


def test_more_promises_than_a_letter_carries_are_asked_about() -> None:
    promised = notes("p", [(NoteKind.PROMISE, f"send you the report of {year}") for year in range(2021, 2026)])
    draft = one(request(Reader("Priya Example", notes=promised)))
    assert [year for year in range(2021, 2026) if str(year) in draft.body] == [2021, 2022, 2023]
    assert [ask.note for ask in draft.asks if ask.note] == ["p3", "p4"]


def test_a_promised_day_that_has_passed_is_asked_about() -> None:
    priya = reader("Priya Example", promise="send the references by Thursday")
    draft = one(request(priya, now=END + timedelta(days=4)))
    assert "references" not in draft.body
    assert [ask.note for ask in draft.asks] == ["P-promise"]


def test_the_confirmed_decision_day_counts_and_a_passed_one_is_not_named() -> None:
    priya = reader("Priya Example", decide="maybe in a while")
    confirmed = one(request(priya, decision_on=date(2026, 6, 19)))
    assert "by Friday, June 19." in confirmed.body
    assert confirmed.sentences[-1].notes == ("P-decide",) or confirmed.sentences[-2].notes == ("P-decide",)
    passed = one(request(priya, decision_on=date(2026, 6, 19), now=END + timedelta(days=20)))
    assert "June 19" not in passed.body


def test_an_employer_that_ends_in_a_stop_does_not_double_it() -> None:
    assert ".." not in one(request(employer="Acme Inc.")).body


def test_a_need_alone_asks_what_fits_it() -> None:
    draft = one(request(reader("Priya Example", need="fewer returns")))
    assert [ask.note for ask in draft.asks] == ["P-need"]
