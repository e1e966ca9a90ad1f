"""Everything that can go wrong and be said in one sentence, with its exit code.

AfterwordError                  1   something we did not foresee
├── InputError                  2   what was typed or piped in cannot be used
├── NotFoundError               3   no such row in this account
├── HeldError                   4   a rule holds the letter back, or the moment has not come
├── SurroundingsError           5   the machine does not let us: port taken, folder not writable
├── NewerDatabaseError          6   the database was written by a newer version
├── ArchiveError                7   an archive is truncated, foreign or climbs out of its folder
├── MailError                   8   the mailbox, or a server on the way, says no
│   ├── SignInError             8   the password is not taken
│   ├── CertificateError        8   the server does not prove that it is the one it claims to be
│   ├── UnreachableError        8   no connection, or one that hangs or breaks: nothing was taken
│   ├── LaterError              8   the server asks to come back later (4xx): nothing was taken
│   ├── RefusedError            8   the server refuses for good (5xx): nothing was taken
│   ├── SteppedBackError        8   another process has the letter, or it was called back: nothing was taken
│   └── DoubtError              8   the connection broke when the letter may have been taken already
└── FetchError                  9   an address of the web is refused, or does not give what it should
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


class MailError(AfterwordError):
    """`said` is the server's own sentence, "" where there is none."""

    exit_code = 8

    def __init__(self, sentence: str, said: str = "") -> None:
        super().__init__(sentence)
        self.said = said


class SignInError(MailError):
    pass


class CertificateError(MailError):
    pass


class UnreachableError(MailError):
    pass


class LaterError(MailError):
    pass


class RefusedError(MailError):
    pass


class SteppedBackError(MailError):
    pass


class DoubtError(MailError):
    pass


class FetchError(AfterwordError):
    exit_code = 9
