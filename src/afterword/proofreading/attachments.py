"""What is said to be attached is attached.

Finds “attached”, “enclosed” and the like in a letter without attachments. Suggests nothing: the file is added or the
sentence goes. Silent where something is attached, on being attached *to* a team or a place, on attaching importance,
and on attachment theory.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

SAID = re.compile(
    r"\b(?:attached|attaching|attachments?|enclosed(?! (?:space|area|garden))|enclosing|attach|enclose)\b"
    r"(?! (?:great |much |so much |real |particular )?(?:importance|value|weight|significance|theory|disorder|style)\b)"
    r"(?! (?:no|nothing|neither)\b)(?! to (?!this (?:e-?mail|mail|letter|message|note)\b))",
    re.I,
)
NOT_A_FILE = re.compile(
    r"\b(?:no|not|strings|secure|emotional(?:ly)?|fully) $",
    re.I,
)
WITH_THIS = re.compile(
    r"\b(?:sending|send|include|including) (?:you )?(?:the|my|a|an|our|some) (?:[\w-]+ ){1,4}(?:along )?with this (?:e-?mail|mail|message|letter|note)\b",
    re.I,
)


def find_attachments(text: str, context: Context) -> Iterator[Finding]:
    if context.attachments:
        return
    for found in (*SAID.finditer(text), *WITH_THIS.finditer(text)):
        if NOT_A_FILE.search(text[max(0, found.start() - 16) : found.start()]):
            continue
        sentence = f"It says “{found.group()}”, and nothing is attached; add the file or take the sentence out."
        yield Finding(found.start(), found.end(), "attachment", sentence, blocks=True)
