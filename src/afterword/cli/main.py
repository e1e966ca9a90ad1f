"""The program `afterword`: a batch is answered straight away, everything else is for the group of commands."""

import sys
from collections.abc import Sequence
from importlib import import_module

from afterword.cli.streams import answer_batch, use_utf8
from afterword.errors import InputError

# The stateless interfaces, called by other programs again and again: loading click would double their start.
BATCHES = {
    ("letter", "draft", "--batch"): "afterword.cli.letter_batch",
    ("note", "preview", "--batch"): "afterword.cli.note_batch",
    ("deadline", "--batch"): "afterword.cli.deadline_batch",
    ("proofread", "--batch"): "afterword.cli.proofread_batch",
}


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line, of this process if none is given."""
    use_utf8()
    given = tuple(sys.argv[1:] if arguments is None else arguments)
    if not _is_unicode("".join(given)):
        sys.stderr.write("What was typed is not UTF-8, so it cannot be kept as it is. Set the terminal to UTF-8.\n")
        sys.exit(InputError.exit_code)
    if given in BATCHES:
        answer_batch(import_module(BATCHES[given]).run)
    else:
        from afterword.cli.commands import afterword

        afterword(given)


def _is_unicode(text: str) -> bool:
    # Bytes that are no UTF-8 come in as half surrogate pairs, which no database keeps.
    return not any("\ud800" <= sign <= "\udfff" for sign in text)
