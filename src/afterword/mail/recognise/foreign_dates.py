"""Months and weekdays of other languages put into English, so that one reader of days is enough."""

import re

_MONTHS = {
    "January": "januar jänner janvier enero janeiro gennaio januari styczeń stycznia tammikuuta leden ledna",
    "February": "februar février fevrier febrero fevereiro febbraio februari lutego helmikuuta února",
    "March": "märz maerz mars marzo março maart marca maaliskuuta března",
    "April": "avril abril aprile kwietnia huhtikuuta dubna",
    "May": "mai mayo maio maggio mei maj maja toukokuuta května",
    "June": "juni juin junio junho giugno czerwca kesäkuuta června",
    "July": "juli juillet julio julho luglio lipca heinäkuuta července",
    "August": "août aout agosto augustus augusti sierpnia elokuuta srpna",
    "September": "septembre septiembre setembro settembre września syyskuuta září",
    "October": "oktober octobre octubre outubro ottobre października lokakuuta října",
    "November": "novembre noviembre novembro listopada marraskuuta listopadu",
    "December": "dezember décembre decembre diciembre dezembro dicembre december grudnia joulukuuta prosince",
}
_WEEKDAYS = {
    "Monday": "montag lundi lunes segunda-feira lunedì maandag måndag mandag poniedziałek poniedziałku",
    "Tuesday": "dienstag mardi martes terça-feira martedì dinsdag tisdag tirsdag wtorek wtorku",
    "Wednesday": "mittwoch mercredi miércoles quarta-feira mercoledì woensdag onsdag środa środy",
    "Thursday": "donnerstag jeudi jueves quinta-feira giovedì donderdag torsdag czwartek czwartku",
    "Friday": "freitag vendredi viernes sexta-feira venerdì vrijdag fredag piątek piątku",
}
_ENGLISH = {word: name for table in (_MONTHS, _WEEKDAYS) for name, words in table.items() for word in words.split()}
_FOREIGN = re.compile(rf"\b(?:{'|'.join(sorted(_ENGLISH, key=len, reverse=True))})\b", re.IGNORECASE)
_JOINED = re.compile(
    r"\b(\d{1,2})(?:\.|er|º)?(?: de| di)? (?=(?:January|February|March|April|May|June|July|August|September|October|November|December))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<=[a-z]) (?:de|del) (?=20\d\d)")
_ARTICLE = re.compile(
    r"\b(?:dem|den|der|am|le|el|il|du|dia|día|op|den|dnia|al|au)[, ]+(?=(?:\d{1,2}[ .]|Mon|Tue|Wed|Thu|Fri))"
)


def in_english(text: str) -> str:
    """Return the text with its days in English words; everything else stays as it is."""
    if not _FOREIGN.search(text) and not re.search(r"\d\.\d", text):
        return text
    english = _FOREIGN.sub(lambda match: _ENGLISH[match[0].lower()], text)
    return _ARTICLE.sub("", _YEAR.sub(" ", _JOINED.sub(r"\1 ", english)))
