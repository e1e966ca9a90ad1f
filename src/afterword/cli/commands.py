"""The group `afterword` and its list of commands."""

import importlib

import click

from afterword.cli.output import print_text
from afterword.errors import AfterwordError

COMMANDS = {
    "backup": ("afterword.cli.take", "backup"),
    "card": ("afterword.cli.card", "card"),
    "deadline": ("afterword.cli.deadline", "deadline"),
    "debrief": ("afterword.cli.debrief", "debrief"),
    "doctor": ("afterword.cli.doctor", "doctor"),
    "due": ("afterword.cli.due", "due"),
    "export": ("afterword.cli.take", "export"),
    "follow-up": ("afterword.cli.follow_up", "follow_up"),
    "import": ("afterword.cli.bring", "bring"),
    "interview": ("afterword.cli.interview", "interview"),
    "letter": ("afterword.cli.letter", "letter"),
    "mail": ("afterword.cli.mail", "mail"),
    "note": ("afterword.cli.note", "note"),
    "openings": ("afterword.cli.openings", "openings"),
    "outbox": ("afterword.cli.outbox", "outbox"),
    "people": ("afterword.cli.people", "people"),
    "phone": ("afterword.cli.phone", "phone"),
    "proofread": ("afterword.cli.proofread", "proofread"),
    "serve": ("afterword.cli.serve", "serve"),
    "touchpoint": ("afterword.cli.touchpoint", "touchpoint"),
    "waiting": ("afterword.cli.waiting", "waiting"),
}


class LazyGroup(click.Group):
    """Imports a command's module only when it is called: a batch command must not wait for Django.

    An error of ours ends any command as one sentence on stderr and its exit code; what a mail server said stands below.
    """

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except AfterwordError as error:
            print_text(error.sentence, err=True)
            if said := getattr(error, "said", ""):
                print_text(f"The server said: {said}", err=True)
            ctx.exit(error.exit_code)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="afterword")
def afterword() -> None:
    """What you say after the interview.

    \b
    Exit codes: 0 done · 1 unforeseen · 2 input cannot be used · 3 not found · 4 held back by a rule
    5 the machine does not allow it · 6 the database is newer than this version · 7 the archive cannot be read
    8 the mailbox, or a mail server on the way, says no
    9 an address of the web is refused, or does not give what it should
    """
