"""The settings page names every setting of the table."""

from pathlib import Path

from afterword.settings import SETTINGS

PAGE = Path("docs/settings.md").read_text(encoding="utf-8")


def test_every_setting_is_on_the_page_with_its_sentence() -> None:
    for setting in SETTINGS:
        assert f"`{setting.name}`" in PAGE
        assert setting.sentence in PAGE


def test_the_page_names_no_setting_that_is_gone() -> None:
    names = {line.split("`")[1] for line in PAGE.splitlines() if line.startswith("| `")}
    assert names == {setting.name for setting in SETTINGS}
