"""A time zone as people write it: the IANA name, or only the city."""

from functools import cache
from zoneinfo import available_timezones

from django import forms

from afterword.errors import InputError
from afterword.words.names import fold
from afterword.words.zones import zone


class ZoneField(forms.CharField):
    """Cleans to an IANA name; "berlin" and "New York" are understood where only one zone has that city."""

    def __init__(self, *, label: str, required: bool = True, help_text: str = "") -> None:
        widget = forms.TextInput(attrs={"list": "zones", "autocomplete": "off", "spellcheck": "false"})
        missing = {"required": "In which time zone? Write it like Europe/Berlin, or only the city."}
        super().__init__(
            label=label, required=required, help_text=help_text, max_length=64, widget=widget, error_messages=missing
        )

    def clean(self, value: object) -> str:
        typed = str(super().clean(value) or "").strip()
        if not typed:
            return ""
        cities = _by_city().get(_words(typed), ())
        if len(cities) == 1:
            return cities[0]
        try:
            return zone(typed).key
        except InputError as error:
            raise forms.ValidationError(error.sentence) from error


@cache
def zone_names() -> tuple[str, ...]:
    """Every zone offered in the list, in order: places only, no aliases like "EST5EDT"."""
    return tuple(sorted(name for name in available_timezones() if name.partition("/")[0] in _PARTS_OF_THE_WORLD))


_PARTS_OF_THE_WORLD = frozenset(
    ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"]
)


@cache
def _by_city() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name in zone_names():
        city = _words(name.rpartition("/")[2])
        found[city] = (*found.get(city, ()), name)
    return found


def _words(text: str) -> str:
    return fold(text).replace("_", " ").strip()
