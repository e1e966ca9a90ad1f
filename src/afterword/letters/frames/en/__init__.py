"""English frames, the same in every dialect: no word here is spelt differently across the ocean.

A family's name is its slots and, behind a dot, the form they have. `{role}` is "the Backend Engineer role", `{day}`
"Tuesday, June 9". Read a new frame aloud with a short and a long completion before adding it. The first of each
family is the one the half sentence promises; six keep a panel of six apart.
"""

from afterword.letters.frames.en.afterwards import AFTERWARDS
from afterword.letters.frames.en.again import AGAIN
from afterword.letters.frames.en.around import AROUND
from afterword.letters.frames.en.beginning import BEGINNING
from afterword.letters.frames.en.call_script import CALL_SCRIPT
from afterword.letters.frames.en.check_in import CHECK_IN
from afterword.letters.frames.en.end import END
from afterword.letters.frames.en.interest import INTEREST
from afterword.letters.frames.en.material import MATERIAL
from afterword.letters.frames.en.middle import MIDDLE
from afterword.letters.frames.en.missed_call import MISSED_CALL

FRAMES: dict[str, tuple[str, ...]] = {
    **BEGINNING,
    **MIDDLE,
    **INTEREST,
    **END,
    **AROUND,
    **AGAIN,
    **CHECK_IN,
    **MATERIAL,
    **MISSED_CALL,
    **AFTERWARDS,
    **CALL_SCRIPT,
}
