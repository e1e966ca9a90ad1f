"""Write the pages of docs/ that come from the code: `python docs/make.py`. A test holds them current."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click

from afterword.cli.commands import afterword
from afterword.cli.main import BATCHES
from afterword.settings import SETTINGS

HERE = Path(__file__).parent


def settings_page() -> str:
    """docs/settings.md: every environment variable, from the table in settings.py."""
    rows = [f"| `{row.name}` | {row.type} | {_without_home(row.default)} | {row.sentence} |" for row in SETTINGS]
    return "\n".join(
        [
            "# Settings",
            "",
            "What a machine decides is set in the environment. What a person decides (name, time zone, spelling,",
            "sign-off, working days) is set on the Settings page and belongs to the account.",
            "",
            "| variable | type | default | what it does |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


def commands_page() -> str:
    """docs/commands.md: the help of every command."""
    parts = ["# Commands", "", "Made from `--help`. What `--json` prints is in [interfaces.md](interfaces.md).", ""]
    for name, context in _commands(afterword, "afterword", None):
        parts += [f"## `{name}`", "", "```text", context.get_help(), "```", ""]
    return "\n".join(parts)


def interfaces_page() -> str:
    """docs/interfaces.md: written by hand, but for the answers of its examples, which are those of today."""
    page = (HERE / "interfaces.md").read_text(encoding="utf-8")
    return re.sub(r"```sh\nafterword (.+)\n```\n\n```jsonl\n(.+\n)*?```\n\n```jsonl\n(.+\n)*?```", _answered, page)


def _answered(example: re.Match[str]) -> str:
    command, given, _ = example[0].split("\n\n")
    run = import_module(BATCHES[tuple(example[1].split())]).run
    answers = "\n".join(run(given.splitlines()[1:-1]))
    return f"{command}\n\n{given}\n\n```jsonl\n{answers}\n```"


def _commands(command: click.Command, name: str, parent: click.Context | None) -> Iterator[tuple[str, click.Context]]:
    context = click.Context(command, parent, info_name=name.split()[-1], terminal_width=100, **command.context_settings)
    yield name, context
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found is not None:
                yield from _commands(found, f"{name} {below}", context)


def _without_home(default: str) -> str:
    home = str(Path.home())
    return f"`{default.replace(home, '~')}` (Linux)" if default.startswith(home) else f"`{default}`"


if __name__ == "__main__":
    for name, page in (("settings", settings_page), ("commands", commands_page), ("interfaces", interfaces_page)):
        (HERE / f"{name}.md").write_text(page(), encoding="utf-8")
