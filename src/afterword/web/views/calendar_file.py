"""One interview as a file that any calendar takes."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from afterword.archive.file_names import file_name
from afterword.steps.calendar_file import calendar_file
from afterword.web.page import account_of


@require_GET
def interview_calendar(request: HttpRequest, interview_id: int) -> HttpResponse:
    """Add to calendar."""
    interviews = account_of(request).interviews.select_related("opening__employer", "account__owner")
    found = get_object_or_404(interviews, pk=interview_id)
    name = file_name(found.day.isoformat(), found.opening.employer.name, ending=".ics", taken=set())
    answer = HttpResponse(calendar_file(found), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    return answer
