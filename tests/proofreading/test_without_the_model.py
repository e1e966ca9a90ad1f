"""Where the three-word model is missing, proofreading goes on, and nothing right is pointed at."""

import subprocess
import sys

PROGRAM = """
import sys
sys.modules["pocketsphinx"] = None
from afterword.proofreading.check import check
from tests.proofreading.material import clean_letters

alarms = [finding for letter in clean_letters() for finding in check(letter.text, letter.context)]
found = [finding.kind for finding in check("I have recieved your mail.", clean_letters()[0].context)]
print(len(alarms), "spelling" in found)
"""


def test_without_it_a_typo_is_found_and_no_clean_letter_alarms() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=200)
    assert done.stdout.split() == ["0", "True"]
