"""What the proofreader finds: `python -m bench.proofreading` from the root of the repository."""

import argparse
from collections import Counter

from bench.proofreading.material import Letter, Planted, Text, clean, planted
from bench.proofreading.scoring import alarms, finds, mends
from rich.console import Console
from rich.table import Table

from afterword.proofreading.check import check, check_subject
from afterword.proofreading.finding import Finding


def main() -> None:
    asked = _arguments()
    console = Console(highlight=False, markup=False)
    planted_errors, found, mendable, mended = (Counter[str]() for _ in range(4))
    for letter in planted(asked.half):
        for text, findings in _read(letter):
            for error in text.errors:
                planted_errors[error.kind] += 1
                there = [finding for finding in findings if finds(finding, error)]
                right = any(mends(finding, error, text) for finding in there)
                found[error.kind] += bool(there)
                mendable[error.kind] += bool(error.right)
                mended[error.kind] += right
                if asked.misses and not (right if error.right else there):
                    console.print(_shown(letter, text, error), [(one.kind, one.replacements) for one in there])
    raised = []
    letters = clean(asked.half)
    for letter in letters:
        loud = [(finding, text) for text, findings in _read(letter) for finding in alarms(findings, text)]
        raised.append(len(loud))
        for finding, text in loud if asked.alarms else ():
            console.print(letter.id, finding.kind, repr(text.text[finding.start : finding.end]), finding.message)
    table = Table("kind", "found", "first suggestion right")
    for kind, number in sorted(planted_errors.items()):
        table.add_row(kind, f"{found[kind]} of {number}", f"{mended[kind]} of {mendable[kind]}")
    table.add_row("all", f"{found.total()} of {planted_errors.total()}", f"{mended.total()} of {mendable.total()}")
    console.print(table)
    console.print(f"{sum(raised)} alarms on {len(letters)} clean letters, {raised.count(0)} without any")


def _read(letter: Letter) -> list[tuple[Text, tuple[Finding, ...]]]:
    read = [(letter.body, check(letter.body.text, letter.context))]
    if letter.subject:
        read.append((letter.subject, check_subject(letter.subject.text, letter.context)))
    return read


def _shown(letter: Letter, text: Text, error: Planted) -> str:
    around = text.text[max(0, error.start - 25) : error.end + 25].replace("\n", "⏎")
    return f"{letter.id} {error.kind}: …{around}… → {' / '.join(error.right)}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.proofreading", description="What the proofreader finds.")
    parser.add_argument("--half", choices=("unseen", "tuning"), default="unseen")
    parser.add_argument("--misses", action="store_true", help="print each error not found or not mended")
    parser.add_argument("--alarms", action="store_true", help="print each alarm on a clean letter")
    return parser.parse_args()


if __name__ == "__main__":
    main()
