"""Everything that can go wrong and be said in one sentence, with its exit code.

AfterwordError                  1   something we did not foresee
├── InputError                  2   what was typed or piped in cannot be used
├── NotFoundError               3   no such row in this account
├── HeldError                   4   a rule holds the letter back, or the moment has not come
├── SurroundingsError           5   the machine does not let us: port taken, folder not writable
├── NewerDatabaseError          6   the database was written by a newer version
└── ArchiveError                7   an archive is truncated, foreign or climbs out of its folder
"""


class AfterwordError(Exception):
    """An error whose text is one sentence for the candidate: what happened and what to do."""

    exit_code = 1

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class InputError(AfterwordError):
    exit_code = 2


class NotFoundError(AfterwordError):
    exit_code = 3


class HeldError(AfterwordError):
    exit_code = 4


class SurroundingsError(AfterwordError):
    exit_code = 5


class NewerDatabaseError(AfterwordError):
    exit_code = 6


class ArchiveError(AfterwordError):
    exit_code = 7
