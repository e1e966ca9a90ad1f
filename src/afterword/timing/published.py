"""What was published about how long employers take: whole processes, from application to answer, never a promise."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Published:
    """Days of whole hiring processes: the shortest and the longest trade, and the average of all."""

    shortest: float
    average: float
    longest: float
    source: str
    sentence: str


# Glassdoor Economic Research, "How Long Does It Take to Hire?", 2017: 84,000 interview reviews. No primary source gives
# the days from the last interview to the answer, so this is shown as what it is.
WHOLE_PROCESS = Published(
    shortest=10.2,
    average=23.8,
    longest=53.8,
    source="Glassdoor, How Long Does It Take to Hire?, 2017, 84,000 interview reviews in the United States",
    sentence=(
        "Whole hiring processes took 24 days on average, from 10 in restaurants to 54 in government. They are counted "
        "from the application, not from your interview."
    ),
)
# Ontario is where clocks show one of these; a candidate elsewhere is not told about its law.
ONTARIO_ZONES = frozenset(
    {"America/Toronto", "America/Thunder_Bay", "America/Nipigon", "America/Rainy_River", "America/Atikokan"}
)
