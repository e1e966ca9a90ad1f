"""How long they have been silent, and when an opening rests: "quiet", never "rejected"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.ladder import LadderFacts, credible_date, next_rung
from afterword.timing.moment import in_utc
from afterword.timing.reader_day import at
from afterword.timing.word import Word
from afterword.words.zones import zone


@dataclass(frozen=True)
class Silence:
    """Since when they have said nothing, and the moments that silence leads to (UTC).

    At `quiet_at` it is quiet; from `rests_at` on nothing is asked of the candidate any more, until an answer comes.
    `ontario_on` is the day by which an employer of 25 or more in Ontario has to tell the outcome.
    """

    since_at: datetime
    quiet_at: datetime
    rests_at: datetime
    ontario_on: date

    def days(self, now: datetime, time_zone: str) -> int:
        """Return how many midnights of a zone have passed since; never negative."""
        place = zone(time_zone)
        return max((now.astimezone(place).date() - self.since_at.astimezone(place).date()).days, 0)


def silence(facts: LadderFacts, defaults: Defaults = DEFAULTS) -> Silence:
    """Return how the silence of an opening stands. Raises InputError for an unknown zone.

    It is quiet 30 days after their last word, or after their own date where that is later. It rests once it is quiet
    and the ladder has ended, or 30 days after a step that nobody took.
    """
    since_at = _last([word for word in facts.words if word.kind.is_theirs], facts)
    place = zone(facts.time_zone)
    promised_on = credible_date(facts, defaults)
    promised_at = at(promised_on, time(), place) if promised_on else since_at
    quiet_at = max(since_at, promised_at) + defaults.quiet_after
    left = next_rung(facts, defaults)
    rests_at = left.start_at + defaults.quiet_after if left else _last(facts.words, facts)
    ontario_on = (in_utc(facts.ended_at) + defaults.ontario_answer_within).astimezone(place).date()
    return Silence(since_at, quiet_at, max(quiet_at, rests_at), ontario_on)


def _last(words: Sequence[Word], facts: LadderFacts) -> datetime:
    return max((in_utc(word.at) for word in words), default=in_utc(facts.ended_at))
