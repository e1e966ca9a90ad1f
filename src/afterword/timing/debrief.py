"""When the candidate is asked for their notes."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.moment import in_utc
from afterword.timing.reader_day import at


def debrief_prompts(
    end: datetime, zone: ZoneInfo, defaults: Defaults = DEFAULTS
) -> tuple[datetime, datetime, datetime]:
    """Return the three prompts (UTC): ten minutes after the end, two hours after it, and the next morning in `zone`.

    `end` is an aware moment. The first two come at any hour: memory does not wait for office hours.
    """
    end_at = in_utc(end)
    first, second = end_at + defaults.debrief_prompt, end_at + defaults.debrief_second_prompt
    morning_after = end_at.astimezone(zone).date() + timedelta(days=1)
    return first, second, max(at(morning_after, defaults.debrief_morning, zone), second)
