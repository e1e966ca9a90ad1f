"""What many small signs together say of a decision, by weights that were learned from mails (`bench/learn_answers.py`).

A sum over the signs that stand in the text, nothing else: no sign says it alone, and what is not known weighs nothing.
"""

import json
import math
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from afterword.mail.recognise.answer import Decision
from afterword.mail.recognise.decision_signs import signs_in

# In the order of each sign's weights.
DECISIONS = (Decision.REJECTION, Decision.NEXT_STEP, Decision.OFFER, Decision.NONE)
# A question that is asked needlessly costs more than one that is not asked.
FAVOUR_NONE = 1.25
FEWEST_SIGNS, LEAST_KNOWN = 5, 1 / 3
RULE_WEIGHS = 0.2
ALWAYS, ALWAYS_WEIGHS = "#", 0.3


def shares(text: str, rules: Collection[str]) -> Mapping[Decision, float]:
    """Return how much speaks for each decision, together 1; `rules` are the names of those that found something.

    Where hardly a sign is known, or most words are not (another language), everything speaks for none.
    """
    weights, signs = _weights(), signs_in(text)
    known = [sign for sign in signs if sign in weights]
    words = sum(" " not in sign for sign in signs)
    if len(known) < FEWEST_SIGNS or sum(" " not in sign for sign in known) < LEAST_KNOWN * words:
        return {decision: float(decision is Decision.NONE) for decision in DECISIONS}
    sums = [ALWAYS_WEIGHS * one for one in weights[ALWAYS]]
    _add(sums, [weights[sign] for sign in known], 1 / math.sqrt(len(known)) if known else 0.0)
    _add(sums, [weights[f"#{rule}"] for rule in rules if f"#{rule}" in weights], RULE_WEIGHS)
    most = max(sums)
    odds = [math.exp(one - most) for one in sums]
    odds[-1] *= FAVOUR_NONE
    return {decision: one / sum(odds) for decision, one in zip(DECISIONS, odds, strict=True)}


def _add(sums: list[float], rows: Sequence[Sequence[float]], times: float) -> None:
    for at in range(len(sums)):
        sums[at] += times * math.fsum(row[at] for row in rows)


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, Sequence[float]]:
    raw = files(__package__).joinpath("decision_weights.json").read_text(encoding="utf-8")
    return {sign: [one / 100 for one in row] for sign, row in json.loads(raw).items()}
