"""The thank-you, in time or late: one for each interviewer, all of a panel written together."""

from afterword.letters.draft import Draft
from afterword.letters.draft_parts import body, warnings
from afterword.letters.frames import frames_for
from afterword.letters.moment import moment
from afterword.letters.panel import write_panel
from afterword.letters.request import LetterRequest
from afterword.letters.said_before import frames_in
from afterword.letters.seat import seat, speaks
from afterword.letters.sentence import Frames, first_turn
from afterword.letters.shared import share_out
from afterword.letters.subject import subject
from afterword.letters.unsaid import unsaid
from afterword.words.folding import clean


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return one thank-you per reader; from 48 hours on it owns in half a sentence that it is late."""
    at = moment(request.interview, request.now, request.dialect)
    families = frames_for(request.dialect)
    given = share_out(request.readers, request.shared_notes)
    seats = [seat(request, place, notes, at) for place, notes in enumerate(given)]
    start = first_turn(request.opening_seed)
    panel = write_panel(seats, at, families, start, frames_in(request.said_before, families))
    return tuple(
        Draft(
            to=clean(reader.name),
            subject=subject(start + place, request.role, request.employer, at.weekday, families),
            body=body(request, reader, written.letter, families),
            sentences=written.letter.sentences,
            warnings=warnings(request, reader, at, speaks(reader, request, one.material)),
            asks=written.asks,
            unsaid=unsaid(one.material, written.letter.sentences, Frames(families, start + place)),
        )
        for place, (reader, one, written) in enumerate(zip(request.readers, seats, panel, strict=True))
    )
