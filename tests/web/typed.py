"""What a candidate types into the interview form."""


def interview_form(**changes: str) -> dict[str, str]:
    """A complete form for yesterday's interview at Northwind with Priya; `changes` replaces or adds fields."""
    typed = {
        "employer": "Northwind",
        "role": "Backend Engineer",
        "day": "2026-06-11",
        "start": "14:00",
        "end": "15:00",
        "time_zone": "America/New_York",
        "mode": "",
        "place": "",
        "decision_on": "",
        "people-TOTAL_FORMS": "1",
        "people-INITIAL_FORMS": "0",
        "people-0-name": "Priya Raman",
    }
    return typed | changes


def person(index: int, name: str, **more: str) -> dict[str, str]:
    """The fields of one person, the last of the form so far."""
    return {"people-TOTAL_FORMS": str(index + 1), f"people-{index}-name": name} | {
        f"people-{index}-{key}": value for key, value in more.items()
    }
