from datetime import datetime

import pytest

from afterword.timing.debrief import debrief_prompts
from afterword.timing.lateness import clock
from afterword.timing.moment import in_utc
from afterword.timing.send_window import proposals
from afterword.words.zones import zone

WITHOUT_OFFSET = datetime.fromisoformat("2026-06-09T15:00")
WITH_OFFSET = datetime.fromisoformat("2026-06-09T15:00-04:00")


def test_a_moment_is_turned_to_utc() -> None:
    assert in_utc(WITH_OFFSET).isoformat() == "2026-06-09T19:00:00+00:00"


def test_a_moment_without_its_offset_is_never_taken_for_the_machines_time() -> None:
    with pytest.raises(ValueError, match="no offset"):
        clock(WITHOUT_OFFSET, WITH_OFFSET)
    with pytest.raises(ValueError, match="no offset"):
        proposals(WITH_OFFSET, None, "UTC", WITHOUT_OFFSET)
    with pytest.raises(ValueError, match="no offset"):
        debrief_prompts(WITHOUT_OFFSET, zone("UTC"))
