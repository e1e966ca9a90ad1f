"""An interview as it is typed in."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from afterword.records.interview import Interview, Mode
from afterword.steps.capture import InterviewDetails, Met
from afterword.web.forms.moment import end_day, just_ended, moment
from afterword.web.forms.registers import REGISTERS
from afterword.web.forms.you import countries
from afterword.web.forms.zone import ZoneField

_MORE = ("mode", "place", "decision_on", "country", "no_calls", "register")


class InterviewForm(forms.Form):
    """Employer, role and times; the people are a formset beside it."""

    employer = forms.CharField(
        label="Employer", max_length=200, error_messages={"required": "Which employer was it? Its name is enough."}
    )
    role = forms.CharField(
        label="Role", max_length=200, error_messages={"required": "Which role was it about? As the posting writes it."}
    )
    day = forms.DateField(
        label="Day",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": "On which day?", "invalid": "This is not a day. Write it like 2026-06-12."},
    )
    start = forms.TimeField(
        label="From",
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"required": "From when?", "invalid": "This is not a time. Write it like 14:30."},
    )
    end = forms.TimeField(
        label="To",
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"required": "Until when?", "invalid": "This is not a time. Write it like 15:30."},
    )
    time_zone = ZoneField(label="Time zone")
    mode = forms.ChoiceField(label="How was it held?", required=False, choices=Mode.choices, widget=forms.RadioSelect)
    place = forms.CharField(label="Place or link", required=False, max_length=500)
    decision_on = forms.DateField(
        label="They will answer by",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "This is not a day. Write it like 2026-06-12."},
    )

    country = forms.ChoiceField(
        label="Their country",
        required=False,
        help_text="For its working days and holidays. Not said: as yours.",
        error_messages={"invalid_choice": "Choose one of these countries."},
    )
    no_calls = forms.BooleanField(label="The posting says: no calls", required=False)
    register = forms.ChoiceField(
        label="How letters for this opening speak to their readers",
        required=False,
        choices=(("", "As in your settings"), *REGISTERS),
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = countries()  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        typed = self.cleaned_data
        if {"day", "start", "end", "time_zone"} <= typed.keys():
            last_day = end_day(typed["day"], typed["start"], typed["end"])
            self._read_moment("start", typed["day"])
            self._read_moment("end", last_day)
            self._check_order()
        return typed

    @property
    def has_more(self) -> bool:
        """Whether anything under More is filled in or asked about, so that it has to be seen."""
        return any(bool(self[key].value()) or bool(self[key].errors) for key in _MORE)

    def details(self, met: tuple[Met, ...], *, is_new: bool) -> InterviewDetails:
        """What was typed, for `steps.capture`; a new interview says nothing against what is known of its employer."""
        typed = self.cleaned_data
        return InterviewDetails(
            employer=typed["employer"],
            role=typed["role"],
            start=typed["starts_at"],
            end=typed["ends_at"],
            time_zone=typed["time_zone"],
            mode=typed["mode"],
            place=typed["place"],
            decision_on=typed["decision_on"],
            country=typed["country"] or (None if is_new else ""),
            no_calls=typed["no_calls"] or (None if is_new else False),
            met=met,
            register=typed["register"],
        )

    def _read_moment(self, key: str, day: Any) -> None:
        try:
            self.cleaned_data[f"{key}s_at"] = moment(day, self.cleaned_data[key], self.cleaned_data["time_zone"])
        except forms.ValidationError as error:
            self.add_error(key, error)
        except OverflowError:
            self.add_error("day", "This is not a day. Write it like 2026-06-12.")

    def _check_order(self) -> None:
        typed = self.cleaned_data
        if {"starts_at", "ends_at"} <= typed.keys() and typed["ends_at"] <= typed["starts_at"]:
            self.add_error("end", "The interview ends before it starts. Check the two times.")
        if typed.get("decision_on") and typed["decision_on"] < typed["day"]:
            self.add_error("decision_on", "This day lies before the interview. Check the date.")


def for_now(now: datetime, zone: ZoneInfo) -> InterviewForm:
    """The form for an interview that has just ended."""
    start, end = just_ended(now, zone)
    return InterviewForm(initial=_when(start, end, zone.key))


def next_after(interview: Interview, now: datetime) -> InterviewForm:
    """The form for the next interview about the same opening; when it is, is not known yet."""
    known = {"employer": interview.opening.employer.name, "role": interview.opening.role}
    return InterviewForm(initial=known | {"time_zone": interview.time_zone, "mode": interview.mode})


def of(interview: Interview) -> InterviewForm:
    """The form of an interview on record, on the clock of its place."""
    rest = {
        "employer": interview.opening.employer.name,
        "role": interview.opening.role,
        "mode": interview.mode,
        "place": interview.place,
        "decision_on": interview.decision_on,
        "country": interview.opening.employer.country,
        "no_calls": interview.opening.no_calls_at is not None,
        "register": interview.opening.register,
    }
    return InterviewForm(initial=rest | _when(interview.local_start, interview.local_end, interview.time_zone))


def _when(start: datetime, end: datetime, zone: str) -> dict[str, object]:
    return {"day": start.date(), "start": start.time(), "end": end.time(), "time_zone": zone}
