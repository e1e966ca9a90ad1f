"""The days a mail names: when they decide, and when somebody is back. What is not one day for sure is none."""

import re
from collections.abc import Iterator
from datetime import date

from afterword.mail.recognise.foreign_dates import in_english
from afterword.words.dates import Resolved, resolve

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY = rf"(?:{_WEEKDAY},? )?(?:the )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH})(?:,? 20\d\d)?"
DAY = rf"(?:\d{{4}}-\d\d-\d\d|{_DAY}|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d|(?:{_WEEKDAY},? )?the \d{{1,2}}(?:st|nd|rd|th)|(?:(?:this|next|coming) )?{_WEEKDAY}(?: next week)?|tomorrow|(?:the )?end of (?:the |this |next )?(?:week|month)|end of (?:day )?{_WEEKDAY}|in (?:a|one|two|three|\d+) (?:days?|weeks?))"
_FILLER = r"(?:\W{0,3}(?:(?:on|by|until|till|the|work|office|in|to|at|latest|again|from|of|my|or|before|close|cob|eod|end|day|around|is|be|will|am|desk|return|back|home|regular hours|morning|and|including|through|day) ?){0,7})"
_BACK = re.compile(
    rf"\b(?:return(?:ing)?|back|be in(?: the office)? again|resume|available again|wieder (?:da|im büro|erreichbar)?|zurück|de retour|retour|regreso|vuelvo|volveré|de volta|retorno|rientro|terug|tillbaka)\b{_FILLER}(?P<day>{DAY})",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    rf"\b(?:until|till|til|through|thru|up to|bis|jusqu'?(?:au|à)?|hasta|até|fino al?|tot(?: en met)?|t\.?o\.?m\.?|do)\b{_FILLER}(?P<day>{DAY})|(?P<first>{DAY})\s?(?:-|–|to|through|until|bis|au|al|a)\s?(?P<last>{DAY})",
    re.IGNORECASE,
)
_DECIDE = re.compile(
    r"\b(?:decision|decide|deciding|hear|update|let you know|get back|be in touch|come back to you|feedback|answer|respond|reach out|follow up|contact you|finali[sz]e|conclude|outcome|result|entscheid\w*|bescheid|rückmeldung|melden|décision|réponse|decisión|respuesta|decisão|resposta|decisione|beslissing)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    rf"\b(?:by|before|on|no later than|latest|until|around|bis|spätestens|d'ici|avant|antes de|para|até|entro|voor)?\s?{_FILLER}(?P<day>{DAY})",
    re.IGNORECASE,
)


def return_day(text: str, written_on: date) -> date | None:
    """Return the day on which somebody who is away is back, or until when they are away, as they wrote it."""
    said = in_english(_on_one_line(text))
    for pattern in (_BACK, _UNTIL):
        for match in pattern.finditer(said):
            named = match["day"] if pattern is _BACK else match["day"] or match["last"]
            if found := _resolved(named, written_on):
                return found
    return None


def decision_day(text: str, written_on: date) -> date | None:
    """Return the day by which they say they decide or answer, the last one where several are named."""
    found = [day for sentence in _sentences(in_english(_on_one_line(text))) for day in _days_of(sentence, written_on)]
    return found[-1] if found else None


def _days_of(sentence: str, written_on: date) -> Iterator[date]:
    if not _DECIDE.search(sentence) or re.search(
        r"\b(?:let (?:me|us) know|please|could you|can you)\b", sentence, re.I
    ):
        return
    for match in _BY.finditer(sentence):
        if found := _resolved(match["day"], written_on):
            yield found


def _resolved(phrase: str | None, written_on: date) -> date | None:
    if not phrase:
        return None
    plain = re.sub(r"^end of (?:day )?(?=mon|tue|wed|thu|fri|sat|sun)", "", phrase.strip(), flags=re.IGNORECASE)
    if dotted := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.((?:20)?\d\d)", plain):  # with dots the day is first everywhere
        try:
            return date(int(dotted[3]) % 100 + 2000, int(dotted[2]), int(dotted[1]))
        except ValueError:
            return None
    answer = resolve(plain, written_on)
    return answer.on if isinstance(answer, Resolved) else None


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[a-z)\d][.!?])\s+(?=[A-ZÄÖÜÉ])", text)


def _on_one_line(text: str) -> str:
    return " ".join(text.replace("’", "'").split())[:6000]
