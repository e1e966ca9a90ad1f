"""Five sources for one name, side by side."""

from afterword.cards.evidence import Source, Spelling, State, weigh


def test_two_sources_that_agree_are_fine() -> None:
    seen = weigh([Spelling(Source.CARD, "Siobhán O’Brien", 0.4), Spelling(Source.SIGNATURE, "Siobhán O’Brien")])
    assert (seen.best, seen.state, seen.question) == ("Siobhán O’Brien", State.FINE, None)


def test_capitals_are_no_conflict_and_the_small_letters_are_kept() -> None:
    seen = weigh([Spelling(Source.CARD, "PRIYA RAMAN"), Spelling(Source.INVITATION, "Priya Raman")])
    assert (seen.best, seen.state) == ("Priya Raman", State.FINE)


def test_a_missing_diacritic_is_a_conflict_that_names_both_sides() -> None:
    seen = weigh([Spelling(Source.CARD, "Łukasz Wójcik", 0.9), Spelling(Source.MAIL_HEADER, "Lukasz Wojcik")])
    assert seen.state is State.CONFLICT
    assert seen.question == "The mail header “Lukasz Wojcik”, the card “Łukasz Wójcik”: which is right?"
    assert [side.source for side in seen.sides] == [Source.MAIL_HEADER, Source.CARD]


def test_an_address_never_takes_a_diacritic_away() -> None:
    seen = weigh([Spelling(Source.CARD, "Łukasz Wójcik", 0.9)], "lukasz.wojcik@example.pl")
    assert (seen.best, seen.state) == ("Łukasz Wójcik", State.FINE)


def test_one_doubtful_card_alone_is_to_be_checked() -> None:
    seen = weigh([Spelling(Source.CARD, "Priya Rarnan", 0.4)])
    assert seen.state is State.CHECK
    assert seen.question == "Only the card says “Priya Rarnan”. Please compare it letter by letter."


def test_what_the_candidate_typed_is_proposed_in_a_conflict() -> None:
    seen = weigh([Spelling(Source.CARD, "Priya Rarnan"), Spelling(Source.TYPING, "Priya Raman")])
    assert (seen.best, seen.state) == ("Priya Raman", State.CONFLICT)


def test_no_source_at_all_asks_for_the_name() -> None:
    assert weigh([Spelling(Source.CARD, "  ")]).best is None


def test_a_code_that_lost_the_marks_is_asked_about_and_not_proposed() -> None:
    seen = weigh([Spelling(Source.CARD, "Łukasz Wójcik", 0.6), Spelling(Source.CODE, "Lukasz Wojcik")])
    assert (seen.best, seen.state) == ("Łukasz Wójcik", State.CONFLICT)
    assert seen.question == "The QR code “Lukasz Wojcik”, the card “Łukasz Wójcik”: which is right?"


def test_what_the_candidate_typed_without_marks_is_still_proposed() -> None:
    seen = weigh([Spelling(Source.CARD, "Zoë Ng"), Spelling(Source.TYPING, "Zoe Ng")])
    assert seen.best == "Zoe Ng"
    assert seen.question == "What you typed “Zoe Ng”, the card “Zoë Ng”: which is right?"


def test_a_code_and_a_print_that_agree_are_fine() -> None:
    assert weigh([Spelling(Source.CARD, "PRIYA RAMAN", 0.4), Spelling(Source.CODE, "Priya Raman")]).state is State.FINE
