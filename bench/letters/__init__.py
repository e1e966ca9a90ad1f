"""Letters beside a mail merge, judged on the 18 points of the rules of following up: `python -m bench.letters`."""
