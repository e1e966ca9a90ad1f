"""What is found, and at what cost in false alarms: ours beside its engines alone, in one run.

`python bench/proofreading.py` from the root of the repository. The letters and the errors planted in them are those of
tests/proofreading, on which the rules were tuned: expect less on letters nobody has seen.
"""

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.proofreading.material import PlantedError, clean_letters, planted_errors

from afterword.proofreading.check import check
from afterword.proofreading.context import Context

Spans = list[tuple[int, int]]
Checker = Callable[[str, Context], Spans]
LANGUAGE = frozenset(("spelling", "grammar", "doubled-word"))


def main() -> None:
    errors = planted_errors()
    language = [error for error in errors if error.kind in LANGUAGE]
    table = Table("checked by", f"of {len(errors)} errors", f"of {len(language)} in spelling and grammar")
    table.add_column(f"alarms on {len(clean_letters())} clean letters")
    table.add_column("ms a letter")
    for name, checker in (("Afterword", _ours), ("Harper alone", _harper()), ("Hunspell alone", _hunspell())):
        seen = {id(error) for error in errors if _is_seen(checker, error)}
        began = time.perf_counter()
        alarms = sum(len(checker(letter.text, letter.context)) for letter in clean_letters())
        each = (time.perf_counter() - began) * 1000 / len(clean_letters())
        found = sum(id(error) in seen for error in language)
        table.add_row(name, str(len(seen)), str(found), str(alarms), f"{each:.0f}")
    Console().print(table)


def _is_seen(checker: Checker, error: PlantedError) -> bool:
    """Whether anything is pointed at where the error was planted; for what reason does not count here."""
    end = error.start + len(error.wrong)
    return any(start <= end and stop >= error.start for start, stop in checker(error.text, error.letter.context))


def _ours(text: str, context: Context) -> Spans:
    return [(finding.start, finding.end) for finding in check(text, context)]


def _harper() -> Checker:
    from harper import Linter

    linter = Linter()

    def spans(text: str, context: Context) -> Spans:
        return [(lint.span.start, lint.span.end) for lint in linter.lint(text, language="plaintext")]

    return spans


def _hunspell() -> Checker:
    from hunspell import Hunspell

    dictionary = Hunspell("en_US")

    def spans(text: str, context: Context) -> Spans:
        words = re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text)
        return [word.span() for word in words if not known(word.group().replace("’", "'"))]

    def known(word: str) -> bool:
        try:
            return bool(dictionary.spell(word))
        except UnicodeEncodeError:  # its dictionary is in Latin-1
            return False

    return spans


if __name__ == "__main__":
    main()
