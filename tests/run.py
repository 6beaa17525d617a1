"""Sets everything up and runs every check: style, types, tests. `python3 tests/run.py [PYTEST ARGUMENTS]`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARALLEL = ("-n", str(min(4, 1 + (os.cpu_count() or 1))), "--dist", "loadgroup", "--no-loadscope-reorder")
"""One more than there are cores, since many tests wait for a limit to be reached; at most four, since each
may load a model. tests/conftest.py says what stays together."""
sys.path.insert(0, str(ROOT / "examples"))

from environment import enter  # noqa: E402 - found only after the line above


def main() -> int:
    enter("test")
    checks = (
        ["ruff", "check"],
        ["ruff", "format", "--check"],
        ["mypy"],
        ["pytest", *PARALLEL, *sys.argv[1:]],
    )
    for check in checks:
        print(f"== {' '.join(check)}", flush=True)
        done = subprocess.run([sys.executable, "-m", *check], cwd=ROOT, check=False)
        if done.returncode != 0:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
