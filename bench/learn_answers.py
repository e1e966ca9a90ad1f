"""Learn what small signs say of a decision, and write it where Afterword reads it.

`python bench/learn_answers.py` from the root of the repository: a softmax regression over the mails of
`bench/answers_learning`, `bench/answers_set/first.txt` and the tests, written by hand. The second set is left unseen.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from answers import read

from afterword.mail.recognise.decision import rules_in
from afterword.mail.recognise.decision_learned import ALWAYS, ALWAYS_WEIGHS, DECISIONS, RULE_WEIGHS
from afterword.mail.recognise.decision_signs import signs_in

HERE = Path(__file__).parent
LINES = (
    HERE / "answers_learning" / "said.txt",
    HERE / "answers_learning" / "more.txt",
    HERE / "answers_learning" / "not_decided.txt",
    HERE.parent / "tests" / "mail" / "recognise" / "fresh_decisions.txt",
    HERE.parent / "tests" / "mail" / "recognise" / "hard_decisions.txt",
    HERE.parent / "tests" / "mail" / "recognise" / "said_decisions.txt",
)
SEEN = HERE / "answers_set" / "first.txt"
WRITTEN = HERE.parent / "src" / "afterword" / "mail" / "recognise" / "decision_weights.json"
# A sign that one mail alone has says nothing of others.
LEAST_MAILS = 2
PULL, STEPS, LENGTH, INERTIA = 0.0002, 150, 4.0, 0.9
Numbers = npt.NDArray[np.float64]


def main() -> None:
    mails = list(material())
    signs = [signs_in(text) for text, _ in mails]
    rules = [frozenset(f"#{name}" for name in rules_in(text)) for text, _ in mails]
    seen = Counter(sign for of_one in (*signs, *rules) for sign in of_one)
    columns = {sign: at for at, sign in enumerate(sorted(sign for sign, count in seen.items() if count >= LEAST_MAILS))}
    found = np.zeros((len(mails), len(columns) + 1))
    for row, (of_signs, of_rules) in enumerate(zip(signs, rules, strict=True)):
        known = [columns[sign] for sign in of_signs if sign in columns]
        found[row, known] = 1 / np.sqrt(max(1, len(known)))
        found[row, [columns[rule] for rule in of_rules if rule in columns]] = RULE_WEIGHS
    found[:, -1] = ALWAYS_WEIGHS
    weights = learned(found, np.array([DECISIONS.index(decision) for _, decision in mails]))
    rows = {sign: [round(float(one) * 100) for one in weights[at]] for sign, at in {**columns, ALWAYS: -1}.items()}
    kept = {sign: row for sign, row in rows.items() if any(row)}
    WRITTEN.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(mails)} mails, {len(kept)} signs")


def material() -> Iterator[tuple[str, str]]:
    """Each mail that is learned from, and what it decides."""
    for file in LINES:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                decision, _, words = line.partition(": ")
                yield words, decision
    yield from ((case.words, next(iter(case.right))) for case in read(SEEN))


def learned(found: Numbers, right: npt.NDArray[np.int64]) -> Numbers:
    """The weights of each sign for each decision; each decision counts alike, however many mails it has."""
    weights = np.zeros((found.shape[1], len(DECISIONS)))
    moved = weights.copy()
    counts = np.bincount(right, minlength=len(DECISIONS))
    worth = np.sqrt(len(right) / (len(DECISIONS) * counts))[right][:, None]
    for _ in range(STEPS):
        sums = found @ weights
        odds = np.exp(sums - sums.max(axis=1, keepdims=True))
        wrong = odds / odds.sum(axis=1, keepdims=True) - np.eye(len(DECISIONS))[right]
        moved = INERTIA * moved + found.T @ (wrong * worth) / len(right) + PULL * weights
        weights = weights - LENGTH * moved
    return weights


if __name__ == "__main__":
    main()
