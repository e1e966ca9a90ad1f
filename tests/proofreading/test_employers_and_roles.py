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
