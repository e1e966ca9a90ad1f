from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.words.zones import zone


@given(st.sampled_from(sorted(available_timezones() - {"Factory", "localtime"})))
def test_every_zone_of_the_machine_is_a_zone(name: str) -> None:
    assert zone(name).key == name
    assert zone(f" {name}\n").key == name


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("America/New York", "America/New_York"),
        ("new york", "America/New_York"),
        ("Amerika/New_York", "America/New_York"),
        ("europe/berlin", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        ("Berln", "Europe/Berlin"),
        ("EST5", "America/New_York"),
        ("Eastern Time", "America/New_York"),
        ("PST", "America/Los_Angeles"),
    ],
)
def test_a_name_that_is_nearly_a_zone_is_refused_with_the_zone(typed: str, offered: str) -> None:
    with pytest.raises(InputError) as refused:
        zone(typed)
    assert f"Did you mean {offered}" in refused.value.sentence


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "America", "../../etc/passwd", "/etc/passwd", "\x00", "Middle Earth", "zone.tab", "x" * 5000, "é"],
)
def test_what_is_no_zone_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(InputError, match="Europe/Berlin"):
        zone(typed)


@pytest.mark.parametrize("typed", ["GMT+2", "UTC+02:00", "+2", "utc -5"])
def test_an_offset_is_never_turned_into_the_zone_with_the_opposite_sign(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        zone(typed)
    assert "Etc" not in refused.value.sentence
