"""What no template may hold, because the content security policy refuses it or the page needs JavaScript for it.

`python -m tests.template_rules` prints every place that breaks a rule and exits 1 if there is one.
"""

import re
import sys
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src"
TEMPLATE_TAG = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)
RUNS_SCRIPT = re.compile(r"\s*(js|javascript):", re.IGNORECASE)


@dataclass(frozen=True)
class Breach:
    """A place in a template that breaks a rule, and what to do instead."""

    line: int
    sentence: str


def breaches(template: str) -> tuple[Breach, ...]:
    """Where this template's text breaks a rule, in order."""
    reader = _Reader()
    reader.feed(_without_template_tags(template))
    reader.close()
    return tuple(reader.found)


def main() -> int:
    """Check every template under src; returns 1 where a rule is broken, or where there is nothing to check."""
    templates = sorted(SOURCE.glob("**/templates/**/*.html"))
    found = [(path, breach) for path in templates for breach in breaches(path.read_text(encoding="utf-8"))]
    for path, breach in found:
        print(f"{path.relative_to(SOURCE.parent)}:{breach.line}: {breach.sentence}")
    print(f"{len(templates)} templates, {len(found)} breaches.")
    return 1 if found or not templates else 0


def _without_template_tags(template: str) -> str:
    """The text with each template tag as one odd letter: the same tag the same letter, so that values still compare."""
    letters: dict[str, str] = {}

    def letter(match: re.Match[str]) -> str:
        tag = re.sub(r"\s+", " ", match[0])
        return letters.setdefault(tag, chr(0xE000 + len(letters))) + "\n" * match[0].count("\n")

    return TEMPLATE_TAG.sub(letter, template)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Breach] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {_plain_name(name): (value or "").strip() for name, value in attrs}
        if tag == "style":
            self._say("move the style into a stylesheet.")
        if tag == "script" and "src" not in attributes:
            self._say("move the script into a file.")
        for name, value in attributes.items():
            if sentence := _wrong_with(name, value):
                self._say(sentence)
        if "hx-get" in attributes and attributes["hx-get"] != attributes.get("action" if tag == "form" else "href"):
            self._say("hx-get has to repeat the href, or a form's action: the link works without JavaScript too.")

    def _say(self, sentence: str) -> None:
        self.found.append(Breach(self.getpos()[0], sentence))


def _plain_name(name: str) -> str:
    """The attribute's name without the template tags around it, and without the optional data- of htmx."""
    return re.sub(r"[\ue000-\uf8ff]", "", name).replace("data-hx-", "hx-")


def _wrong_with(name: str, value: str) -> str | None:
    if name == "style":
        return "move the style into a stylesheet, under a class."
    if name.startswith("hx-on"):
        return "hx-on runs a script from the page: listen in a file under static/."
    if name.startswith("on"):
        return f"{name} runs a script from the page: listen in a file under static/."
    if name == "hx-vars" or RUNS_SCRIPT.match(value):
        return f"{name} runs a script from the page: give plain values."
    if name == "hx-trigger" and "[" in value:
        return "a filter in hx-trigger is evaluated as a script: use an event of its own."
    return None


if __name__ == "__main__":
    sys.exit(main())
