"""The tour: nl2x's two jobs, done for real on a copy of the example ledger. `python3 examples/tour.py`

Sets up `.venv` and fetches the model (1.1 GB) if they aren't there yet.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import ROOT, enter

STEPS = (
    ("note", "bakery.xlsx", "water bill 64 quid, came out this morning", "--today", "2026-11-10", "--yes"),
    (
        *("note", "bakery.xlsx", "bought a second-hand oven for 2.4k, half now, half in a month"),
        *("--today", "2026-11-10", "--yes"),
    ),
    ("note", "bakery.xlsx", "paid the electrician", "--today", "2026-11-10", "--yes"),
    ("history", "bakery.xlsx"),
    ("undo", "bakery.xlsx", "--yes"),
    (
        *(
            "code",
            "remove duplicates from a list of words, ignoring case; keep the order and the first spelling",
        ),
        *("--check", "unique_words(['Ada', 'bob', 'ADA', 'Bob', 'cy']) == ['Ada', 'bob', 'cy']"),
    ),
    (
        "code",
        "how many of the words start and end with the same letter, ignoring case; 0 for an empty list. "
        "count_same_ends(['Anna', 'bob', 'cat']) gives 2",
    ),
)


def main() -> None:
    if "--here" not in sys.argv:  # --here: in the environment that runs this script
        enter()
    with tempfile.TemporaryDirectory(prefix="nl2x-tour-") as folder:
        shutil.copy(ROOT / "examples" / "bakery.xlsx", folder)
        for step in STEPS:
            print(f"$ nl2x {shlex.join(step)}", flush=True)
            done = _nl2x(step, Path(folder))
            if done not in (0, 3):  # 3 is a question, which the tour shows too
                sys.exit(done)
            print(flush=True)


def _nl2x(arguments: tuple[str, ...], folder: Path) -> int:
    """Run nl2x in `folder`, hints and results both to stdout; give back its exit code."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
    command = [sys.executable, "-m", "nl2x", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT, check=False
    ).returncode


if __name__ == "__main__":
    main()
