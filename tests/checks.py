"""Every check that is not a test: `python3 run.py check`."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BESIDE_PYTHON = Path(sys.executable).parent

CHECKS = {
    "ruff check": [sys.executable, "-m", "ruff", "check", "."],
    "ruff format": [sys.executable, "-m", "ruff", "format", "--check", "."],
    "mypy": [sys.executable, "-m", "mypy"],
    "imports": [str(BESIDE_PYTHON / "lint-imports")],
    "migrations": [sys.executable, "-m", "django", "makemigrations", "--check", "--settings", "tests.settings"],
    "templates": [sys.executable, "-m", "tests.template_rules"],
}


def run_all(checks: dict[str, list[str]]) -> int:
    """Run each check, print how it went and what a failed one said; returns 1 if any failed, else 0."""
    failed = []
    for name, command in checks.items():
        began = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        print(f"{name:<12} {'failed' if done.returncode else 'ok':<6} {time.monotonic() - began:5.1f} s", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout, flush=True)
    print(f"Failed: {', '.join(failed)}." if failed else "All checks are fine.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(run_all(CHECKS))
