from dataclasses import replace

import pytest

from afterword.proofreading.employers import find_employers
from afterword.proofreading.roles import find_roles
from afterword.proofreading.stranger_employers import find_stranger_employers
from tests.proofreading.cast import RECORD, blocks, found


@pytest.mark.parametrize(
    ("employer", "sentence", "passage", "right"),
    [
        ("Northwind", "I like how Nothwind works.", "Nothwind", "Northwind"),
        ("Northwind", "I like North Wind's way.", "North Wind's", "Northwind's"),
        ("Northwind", "I like northwind a lot.", "northwind", "Northwind"),
        ("GitLab", "I like Gitlab a lot.", "Gitlab", "GitLab"),
        ("Okapi Health Ltd", "I like Okapi Helth a lot.", "Okapi Helth", "Okapi Health"),
        ("Okapi Health Ltd", "I like Okappi a lot.", "Okappi", "Okapi"),
        ("Stein & Cooper", "I like Stien & Cooper a lot.", "Stien & Cooper", "Stein & Cooper"),
        ("Wessex Rural Bank", "I like that Wessex Rual Bank lends slowly.", "Wessex Rual Bank", "Wessex Rural Bank"),
        ("Brindley Canal Trust", "I know Brindley Canals Trust.", "Brindley Canals Trust", "Brindley Canal Trust"),
        ("Northwind", "I would love to work at Fabrikam.", "Fabrikam", "Northwind"),
        ("Northwind", "I would love to work at Target.", "Target", "Northwind"),
    ],
)
def test_a_slip_and_another_employer_are_found_and_block(
    employer: str, sentence: str, passage: str, right: str
) -> None:
    context = replace(RECORD, employer=employer)
    assert found(find_employers, sentence, context)[0][0] == passage
    assert blocks(find_employers, sentence, context)
    assert right.split()[0] in (found(find_employers, sentence, context)[0][1] or "")


@pytest.mark.parametrize(
    "sentence",
    [
        "Okapi Health Ltd, Okapi Health and Okapi's founders are one.",
        "Indeed, I would. Your target is clear; health matters.",
        "An okapi lives in the forest.",
        "I held a similar role at Contoso.",
    ],
)
def test_the_employer_its_short_form_and_everyday_words_are_left_alone(sentence: str) -> None:
    assert found(find_employers, sentence) == []


def test_another_employer_that_begins_with_the_same_word_is_found() -> None:
    context = replace(RECORD, employer="Wessex Rural Bank", other_employers=("Wessex Water",))
    assert found(find_employers, "I liked Wessex Rural Bank.", context) == []
    assert found(find_employers, "I liked Wessex at once.", context) == []
    assert found(find_employers, "I liked Wessex Water.", context) == [("Wessex Water", "Wessex Rural Bank")]


def test_a_stranger_in_the_employers_place_is_asked_about() -> None:
    sentence = "I am keen on the Product Manager role at Contoso."
    assert found(find_stranger_employers, sentence) == [("Contoso", "Okapi Health Ltd")]
    assert not blocks(find_stranger_employers, sentence)
    assert found(find_stranger_employers, "In my role at Contoso I led three people.") == []
    assert found(find_stranger_employers, "I would love joining Okapi and the team at Okapi Health.") == []


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        ("Thank you for discussing the Product Manger role.", "Product Manger"),
        ("I would like to join you as Products Manager.", "Products Manager"),
        ("I would enjoy being your Product Manger.", "Product Manger"),
        ("The Senior Product Manager position is mine.", "Senior Product Manager"),
        ("I want the Project Manager position.", "Project Manager"),
        ("I want the Data Analyst position.", "Data Analyst"),
    ],
)
def test_another_role_or_one_with_a_slip_is_found_and_blocks(sentence: str, passage: str) -> None:
    assert found(find_roles, sentence) == [(passage, "Product Manager")]
    assert blocks(find_roles, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Product Manager role, the product manager role and the Manager position are one.",
        "The Product Manager (Payments) role is the one.",
        "A leading role, the new role, the NHS role, the London job.",
        "I have done this role for years. Great job!",
        "The Okapi role interests me.",
    ],
)
def test_the_role_a_part_of_it_and_other_roles_in_small_letters_are_left_alone(sentence: str) -> None:
    assert found(find_roles, sentence) == []


def test_a_letter_about_a_new_opening_may_name_both_roles() -> None:
    context = replace(RECORD, role="Backend Engineer", other_roles=("Staff Engineer",))
    assert found(find_roles, "I saw the Staff Engineer role; we spoke about the Backend Engineer role.", context) == []
    assert found(find_roles, "I saw the Staff Nurse role.", context)[0][0] == "Staff Nurse"


@pytest.mark.parametrize(
    "sentence",
    [
        "I would love to work at Contoso.",
        "I'd be glad to join Contoso.",
        "I look forward to working for Contoso.",
        "The more I hear, the keener I am on a career at Contoso.",
        "I hope to be part of the team at Contoso.",
    ],
)
def test_a_product_or_a_stranger_where_one_wishes_to_work_is_asked_about(sentence: str) -> None:
    assert found(find_stranger_employers, sentence) == [("Contoso", "Okapi Health Ltd")]
    assert not blocks(find_stranger_employers, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I used to work at Contoso.",
        "When I was working for Contoso, I led three people.",
        "I would like to work at Okapi.",
        "I would love to work with Priya.",
        "My first job at Contoso taught me that.",
    ],
)
def test_where_the_candidate_worked_before_is_left_alone(sentence: str) -> None:
    assert found(find_stranger_employers, sentence) == []


@pytest.mark.parametrize(
    ("role", "sentence", "passage"),
    [
        ("Night Manager", "I would be glad to join you as your Day Manager.", "Day Manager"),
        ("Production Planner", "I could start as a Production Manager in May.", "Production Manager"),
        ("Research Analyst", "I hope to be your next Research Associate.", "Research Associate"),
        ("Careers Adviser", "I would love to work as a Careers Officer.", "Careers Officer"),
        ("Radiographer", "Thank you for the talk about the Radiologist post.", "Radiologist"),
        ("Site Manager", "I look forward to becoming a Site Engineer.", "Site Engineer"),
    ],
)
def test_another_title_of_the_field_is_found_where_ones_own_is_said(role: str, sentence: str, passage: str) -> None:
    assert found(find_roles, sentence, replace(RECORD, role=role)) == [(passage, role)]


@pytest.mark.parametrize(
    "sentence",
    [
        "I have worked as a Day Manager for six years.",
        "At my last job I started as a Junior Night Porter.",
        "My Day Manager taught me that.",
        "I would be glad to join you as Night Manager.",
        "Please thank the Day Manager for the tour.",
        "When I was a Trainee Manager, I kept a list.",
    ],
)
def test_another_title_of_ones_past_or_of_a_colleague_is_left_alone(sentence: str) -> None:
    assert found(find_roles, sentence, replace(RECORD, role="Night Manager")) == []
