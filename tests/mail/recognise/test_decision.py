"""What was decided, in the words of people and of applicant systems."""

from pathlib import Path

import pytest

from afterword.mail.recognise import Decision, Kind
from afterword.mail.recognise.decision import decision_in
from tests.mail.recognise.mails import asked, mail

SAID = {
    Decision.REJECTION: [
        "Unfortunately, we have decided not to move forward with your application.",
        "After careful consideration we have decided to proceed with other candidates whose experience is closer.",
        "We regret to inform you that the position has been filled.",
        "The team decided to go in another direction.",
        "We ended up hiring someone internally.",
        "The panel felt others were a closer match.",
        "We have extended an offer to another candidate, who accepted.",
        "We’ve chosen to move forward with someone else. I wish you all the best in your search.",
        "It was a close call, but we went with another candidate.",
        "You were not selected for the next round.",
        "We are unable to offer you the position at this time.",
        "The team felt it was not quite the right fit for this role.",
        "Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.",
        "Malheureusement, votre candidature n'a pas été retenue.",
        "Lamentablemente hemos decidido continuar con otro candidato.",
        "Thank you for your interest. We will not be progressing your application any further.",
        "we're not going to be taking this forward, sorry. The role's been put on hold.",
    ],
    Decision.NEXT_STEP: [
        "We would like to invite you to a second interview next week.",
        "We'd love to move you forward to the final round.",
        "Could you send me your availability for a call with our CTO?",
        "Please choose a time that works: https://calendly.com/northwind/onsite",
        "The next step is a take-home assignment.",
        "I'd like you to meet with our VP of Engineering.",
        "Would Tuesday or Wednesday work for a follow-up call?",
        "Please complete the online assessment using the link below.",
        "Could you share two references with us?",
        "Are you free on Thursday for a follow-up conversation?",
        "Good news! You have been selected for the technical interview.",
        "Wir möchten Sie gerne zu einem zweiten Gespräch einladen.",
        "The team enjoyed meeting you and we want to set up a chat with our director.",
    ],
    Decision.OFFER: [
        "We are delighted to offer you the position of Backend Engineer.",
        "Please find attached your offer letter.",
        "We would like to extend an offer to you.",
        "Congratulations, you got the job!",
    ],
    Decision.NONE: [
        "Thank you for your note, it was a pleasure to meet you.",
        "We will get back to you by the end of next week.",
        "Unfortunately I have not heard from the panel yet.",
        "We are still interviewing other candidates and will let you know.",
        "If you are selected for an interview, we will contact you to schedule a call.",
        "Thanks for the reference material, I will pass it on to the team.",
        "I am sorry for the delay; the decision takes longer than planned.",
    ],
}


@pytest.mark.parametrize(
    ("decision", "words"), [(decision, words) for decision, all_ in SAID.items() for words in all_]
)
def test_the_decision_is_what_the_words_say(decision: Decision, words: str) -> None:
    assert decision_in(words) is decision


def test_a_system_that_says_no_is_a_notice_with_a_decision() -> None:
    words = "Hi Alice,\n\nThank you for applying to Fabrikam. Unfortunately, we will not be moving forward with your application."
    answer = asked(mail(words, "Your application", from_="Fabrikam <no-reply@us.greenhouse-mail.io>"))
    assert (answer.kind, answer.decision) == (Kind.NOTICE, Decision.REJECTION)


def test_an_acknowledgement_is_a_notice_without_one() -> None:
    words = "We have received your application for Backend Engineer. If it is a match, we will contact you to schedule a call."
    answer = asked(mail(words, "Thank you for applying", from_="noreply@fabrikam.example"))
    assert (answer.kind, answer.decision) == (Kind.NOTICE, Decision.NONE)


def test_job_alerts_are_no_notices() -> None:
    raw = mail(
        "12 new jobs for you. Apply now!",
        "Job alert",
        from_="jobs@board.example",
        list_unsubscribe="<https://b.example>",
    )
    assert asked(raw).kind is Kind.NEWSLETTER


def lines_of(name: str) -> list[tuple[str, str]]:
    """(decision, words) of each mail in a file beside this one."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    pairs = (line.partition(": ") for line in text.splitlines() if line and not line.startswith("#"))
    return [(decision, words) for decision, _, words in pairs]


@pytest.mark.parametrize(("decision", "words"), lines_of("fresh_decisions.txt"))
def test_many_hands_say_it_in_many_ways(decision: str, words: str) -> None:
    assert decision_in(words) == decision


@pytest.mark.parametrize(("decision", "words"), lines_of("hard_decisions.txt"))
def test_what_is_hard_to_tell_is_at_worst_not_told(decision: str, words: str) -> None:
    assert decision_in(words) in (decision, Decision.NONE)


def test_a_long_letter_with_small_signs_of_everything_decides_nothing() -> None:
    assert decision_in("We met the director on Monday. Nothing was offered. " * 100) is Decision.NONE
