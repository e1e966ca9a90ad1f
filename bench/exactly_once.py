"""How often a letter arrives when its worker is killed: Afterword beside a plain script, in one run.

`python bench/exactly_once.py` from the root of the repository; `--each 2 --random 20` for a quick look. A worker is
killed as `kill -9` does it: at each named point, and at moments drawn by lot; or the mail server shows one of its
faults. Then it is started again, until the letter is over or the candidate is asked. The copies are those that the
mail server took. In every second run the provider puts what is sent into Sent by itself, as large ones do.

once, twice: how many copies the reader has; lost: none, and nothing says so; said: none, and the record says why;
asked: the candidate is asked whether it arrived; found: a lookup saw in Sent that it did. The plain script is what one
would write in an afternoon (bench/plain_script.py): send with smtplib what is not marked as sent, and mark it; or the
other way round. It meets the same kills where it comes by the same point.
"""

import argparse
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from multiprocessing.context import SpawnProcess
from multiprocessing.queues import Queue
from pathlib import Path
from queue import Empty

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kill_cases import RANDOM, Case, at_points, at_random, of_servers
from kill_lane import AFTERWORD, MARK_FIRST, SEND_FIRST, Results, Run, in_lane

Task = tuple[str, Case, bool]
TELL_EVERY = 30


def main() -> int:
    # Each worker reads this file anew, and prints nothing.
    from kill_table import show

    chosen = _options()
    began = datetime.now(UTC)
    tasks = list(_tasks(chosen.each, chosen.random, chosen.seed))
    # Each lane gets as much of everything.
    random.Random(chosen.seed).shuffle(tasks)
    results = _results(tasks, chosen.lanes)
    print(f"{began:%Y-%m-%d}, {os.cpu_count()} cores, seed “{chosen.seed}”, {_minutes(began)} minutes.\n")
    show("killed", [*(case.name for case in at_points()), RANDOM], results)
    show("the server", [case.name for case in of_servers()], results)
    ours = [run for (_, name), runs in results.items() if name == AFTERWORD for run in runs]
    wrong = {
        "arrived twice": sum(run.copies > 1 for run in ours),
        "lost silently": sum(run.lost for run in ours),
        "said not to have left, though it did": sum(run.told and run.copies > 0 for run in ours),
        "twice in Sent": sum(run.in_sent > 1 for run in ours),
        "asked needlessly": sum(run.needless for run in ours),
    }
    print(f"{len(ours)} letters by Afterword: " + ", ".join(f"{count} {what}" for what, count in wrong.items()) + ".")
    return 1 if any(wrong.values()) else 0


def _minutes(began: datetime) -> int:
    return round((datetime.now(UTC) - began).total_seconds() / 60)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])  # type: ignore[union-attr]
    parser.add_argument("--each", type=int, default=50, help="runs for each named point and each fault (default 50)")
    parser.add_argument("--random", type=int, default=2000, help="runs with kills drawn by lot (default 2000)")
    parser.add_argument("--seed", default="afterword", help="what the lot is drawn with")
    parser.add_argument("--lanes", type=int, default=3 * (os.cpu_count() or 1), help="how many at a time")
    return parser.parse_args()


def _tasks(each: int, by_lot: int, seed: str) -> Iterator[Task]:
    lot = random.Random(seed)
    cases = [case for case in (*at_points(), *of_servers()) for _ in range(each)]
    cases += [at_random(lot) for _ in range(by_lot)]
    for number, case in enumerate(cases):
        yield AFTERWORD, case, case.is_found or number % 2 == 0
        if case.meets_script:
            yield SEND_FIRST, case, False
            yield MARK_FIRST, case, False


def _results(tasks: list[Task], lanes: int) -> Results:
    """Each lane does its share; what stops one stops all."""
    results: Results = defaultdict(list)
    context = multiprocessing.get_context("spawn")
    done = context.Queue()
    started = [context.Process(target=_do, args=(tasks[lane::lanes], done)) for lane in range(lanes)]
    for process in started:
        process.start()
    told_at = time.monotonic()
    for number in range(len(tasks)):
        case, name, run = _next(done, started)
        results[case, name].append(run)
        if time.monotonic() - told_at > TELL_EVERY:
            print(f"{number + 1} of {len(tasks)}", file=sys.stderr)
            told_at = time.monotonic()
    for process in started:
        process.join()
    return results


def _do(tasks: list[Task], done: "Queue[tuple[str, str, Run]]") -> None:
    with tempfile.TemporaryDirectory(prefix="exactly-once-") as folder, in_lane(Path(folder)) as lane:
        for name, case, files_sent in tasks:
            done.put((case.name, name, lane.run(name, case, files_sent=files_sent)))


def _next(done: "Queue[tuple[str, str, Run]]", lanes: list[SpawnProcess]) -> tuple[str, str, Run]:
    while True:
        try:
            return done.get(timeout=5)
        except Empty:
            if any(lane.exitcode for lane in lanes):
                for lane in lanes:
                    lane.terminate()
                sys.exit("A lane could not go on; what it said stands above.")


if __name__ == "__main__":
    sys.exit(main())
