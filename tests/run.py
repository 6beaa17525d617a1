"""Sets everything up and runs the tests: `python3 tests/run.py [--style] [PYTEST ARGUMENTS]`.

With --style, before them, what tells nothing about whether nl2x works here: lint, format, types.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STYLE = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
PARALLEL = ("-n", str(min(4, 1 + (os.cpu_count() or 1))), "--dist", "loadfile", "--no-loadscope-reorder")
"""One more than there are cores, since many tests wait for a limit to be reached; at most four, since each
may load a model. A file's tests share what they set up, so they stay together."""
sys.path.insert(0, str(ROOT / "examples"))

from environment import enter  # noqa: E402 - found only after the line above


def main() -> int:
    enter("test")
    given = [argument for argument in sys.argv[1:] if argument != "--style"]
    style = STYLE if len(given) < len(sys.argv) - 1 else ()
    for check in (*style, ("pytest", *PARALLEL, *given)):
        print(f"== {' '.join(check)}", flush=True)
        done = subprocess.run([sys.executable, "-m", *check], cwd=ROOT, env=_surroundings(), check=False)
        if done.returncode != 0:
            return done.returncode
    return 0


def _surroundings() -> dict[str, str]:
    """This environment, in which modules are compiled once and not by each process that a test starts, which
    takes two fifths of the tests' time. Who wants no bytecode beside the sources gets it in the environment's
    own folder."""
    surroundings = dict(os.environ)
    if surroundings.pop("PYTHONDONTWRITEBYTECODE", None):
        surroundings["PYTHONPYCACHEPREFIX"] = str(Path(sys.prefix) / "bytecode")
    return surroundings


if __name__ == "__main__":
    sys.exit(main())
