"""The template words of this product: icons, marks, days and clocks."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django import template
from django.templatetags.static import static
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from afterword.letters.notes import HALF_SENTENCES, NoteKind
from afterword.records.follow_up import FollowUp
from afterword.steps.attach import size_in_words
from afterword.steps.due_sentences import headline
from afterword.web import clocks, time_words

register = template.Library()


@register.simple_tag
def icon(name: str, size: str = "") -> SafeString:
    """A line icon of the sprite; `size` "s" is small."""
    classes = "icon icon--s" if size == "s" else "icon"
    return format_html('<svg class="{}" aria-hidden="true"><use href="{}#i-{}"/></svg>', classes, _sprite(), name)


@register.simple_tag
def mark(name: str) -> SafeString:
    """A state's shape: open, half, done, away, rest, tick, stop, look or hint. Its word stands beside it."""
    return format_html('<svg class="mark" aria-hidden="true"><use href="{}#m-{}"/></svg>', _sprite(), name)


@register.simple_tag
def own_words(text: str, spans: Iterable[Sequence[int]]) -> SafeString:
    """The text with the candidate's own spans in blue ink; spans are code points, in order."""
    pieces: list[SafeString | str] = []
    end = 0
    for start, stop in spans:
        pieces += [escape(text[end:start]), format_html('<span class="own">{}</span>', text[start:stop])]
        end = stop
    return mark_safe("".join([*pieces, escape(text[end:])]))  # noqa: S308 every piece is escaped


@register.filter
def in_zone(moment: datetime, zone: str) -> datetime:
    """The moment on the clock of an IANA zone."""
    return moment.astimezone(ZoneInfo(zone))


@register.filter
def day(on: date) -> str:
    """ "Thu 3 Dec"."""
    return f"{on:%a} {on.day} {on:%b}"


@register.filter
def hour(moment: datetime) -> str:
    """ "16:40", on the clock the moment carries."""
    return f"{moment:%H:%M}"


@register.filter
def weekday_and_day(on: date) -> str:
    """ "Thursday 3 December"."""
    return f"{on:%A} {on.day} {on:%B}"


@register.filter
def city(zone: str) -> str:
    """ "America/New_York" is "New York"."""
    return clocks.city(zone)


@register.filter
def in_days(days: int) -> str:
    """ "tomorrow", "in 10 days"."""
    return time_words.in_days(days)


@register.filter
def things(count: int) -> str:
    """ "One thing", "Four things", "12 things"."""
    return f"{_counted(count)} {'thing' if count == 1 else 'things'}"


@register.filter
def people(count: int) -> str:
    """ "One person", "Four people", "12 people"."""
    return f"{_counted(count)} {'person' if count == 1 else 'people'}"


@register.filter
def many(count: int, noun: str) -> str:
    """ "One interview", "Four interviews", of the noun "interview"."""
    return f"{_counted(count)} {noun}{'' if count == 1 else 's'}"


@register.filter
def size(count: int) -> str:
    """ "240 kB", of a number of bytes."""
    return size_in_words(count)


@register.filter
def dialled(number: str) -> str:
    """The number as a phone dials it (RFC 3966): digits, and the plus of a country code."""
    return re.sub(r"[^\d+]", "", number)


@register.filter
def half_sentence(kind: str) -> str:
    """ "They need …": the half sentence that a kind of note completes, without its dots."""
    return HALF_SENTENCES[NoteKind(kind)].text.rstrip(" …") if kind in HALF_SENTENCES else ""


@register.filter
def to_do(row: FollowUp) -> str:
    """What a follow-up asks of the candidate: "Check in with Priya Raman"."""
    return headline(row)


def _counted(count: int) -> str:
    names = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
    return names[count] if count < len(names) else f"{count:,}"


def _sprite() -> str:
    return static("afterword/icons.svg")
