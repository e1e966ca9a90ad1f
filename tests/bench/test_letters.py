"""The judge of letters sees what it says it sees: each fault put into a sound letter costs its point, and no other."""

from dataclasses import replace

import pytest
from bench.letters.briefs import HALVES, Brief, load
from bench.letters.judging import Verdict, judge
from bench.letters.merge import merge
from bench.letters.paper import Paper, paper

SOUND = """Dear Lorraine,

Thank you for talking with me on Tuesday about the Senior Care Assistant role. You need someone who can run the \
dementia floor at night; I did three years of nights on a 22 bed dementia unit. That you know every resident by \
how they take their tea has stayed with me.

I will send you my NVQ certificate by Thursday. You said I would hear by Friday 20 March.

Kind regards,
Maureen Tully"""


@pytest.mark.parametrize(
    ("typed", "put", "point"),
    [
        ("Dear Lorraine", "Dear Loraine", 1),
        ("Senior Care Assistant", "Senior care assistant", 2),
        ("three years", "four years", 3),
        ("22 bed", "24 bed", 3),
        ("Friday 20 March", "Thursday 20 March", 3),
        ("on a 22 bed dementia unit", "on a 22 bed dementia unit in Leeds", 3),
        ("That you know", "I know that I rambled. That you know", 4),
        ("NVQ certificate", "[file]", 5),
        ("send you my NVQ certificate", "attach my NVQ certificate", 5),
        ("Thank you for talking", "You were talking", 8),
        ("on Tuesday ", "", 9),
        (" by Thursday", "", 13),
        ("Friday 20 March", "Friday 20 March. Have you decided", 14),
        ("Thank you for", "I am excited. Thank you for", 16),
        ("That you know", "I am a team player. That you know", 17),
        ("I will send", "I will sent", 18),
        ("Maureen Tully", "Maureen", 18),
    ],
)
def test_a_fault_put_into_a_sound_letter_costs_its_point(typed, put, point):
    assert not _judged(SOUND).faults
    assert point in _judged(SOUND.replace(typed, put)).faults


def test_points_that_a_letter_cannot_miss_are_not_counted_for_it():
    verdict = _judged(SOUND)
    assert verdict.score == 18
    assert {12, 15, 16}.isdisjoint(verdict.asked_of)


def test_two_letters_of_a_panel_that_say_the_same_share_all_of_it():
    brief = next(one for one in load("tuning") if len(one.readers) == 3)
    verdicts = judge(brief, [paper(one, brief.signer) for one in merge(brief)])
    assert all(one.overlap == 1 and 15 in one.faults for one in verdicts)


def test_what_nobody_may_read_is_found():
    assert 4 in _judged(SOUND.replace("I will", "You looked knackered, and I will")).faults


def test_a_note_that_was_asked_back_need_not_be_said():
    without = _paper(SOUND.replace("I will send you my NVQ certificate by Thursday. ", ""))
    assert 13 in judge(_brief(), [without])[0].faults
    assert 13 not in judge(_brief(), [replace(without, asked=("n4",))])[0].faults


def test_the_halves_hold_every_kind_and_trade_and_no_brief_twice():
    briefs = [brief for half in HALVES for brief in load(half)]
    assert len(briefs) >= 72
    assert len({brief.id for brief in briefs}) == len(briefs)
    for half in HALVES:
        assert len({brief.trade for brief in load(half)}) == 12
        assert len({brief.kind for brief in load(half)}) == 10


def _brief() -> Brief:
    return load("tuning")[0]


def _paper(body: str) -> Paper:
    return paper({"to": "Lorraine Pickett", "subject": "Senior Care Assistant", "body": body}, "Maureen Tully")


def _judged(body: str) -> Verdict:
    return judge(_brief(), [_paper(body)])[0]
