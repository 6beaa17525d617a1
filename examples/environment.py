"""The set-up that the README's two commands share: an environment of the project's own in `.venv`.

Needs nothing but Python 3.11 or newer with its own `venv` and `pip`.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"


def enter(extra: str = "") -> None:
    """Go on inside `.venv` with nl2x (and the `extra`) installed; make it first, or renew it, if need be.

    Returns at once when already inside; otherwise starts this same script again there and never returns.
    """
    if sys.version_info < (3, 11):  # noqa: UP036 - this very file is what tells the user so
        sys.exit(f"nl2x needs Python 3.11 or newer, this is {sys.version.split()[0]} (install a newer one)")
    if Path(sys.prefix).resolve() == VENV.resolve():
        return
    python = VENV / "bin" / "python"
    stamp = VENV / f"installed-{extra or 'plain'}.txt"
    wanted = hashlib.sha256(b"".join((ROOT / f).read_bytes() for f in ("pyproject.toml", "constraints.txt")))
    if not stamp.exists() or stamp.read_text() != wanted.hexdigest():
        print(f"setting up {VENV} (once; a few minutes)", file=sys.stderr, flush=True)
        _do([sys.executable, "-m", "venv", str(VENV)], "install your system's python3-venv package")
        target = f"{ROOT}[{extra}]" if extra else str(ROOT)
        # Compiling all that is installed takes longer than installing it; what is imported is compiled then.
        quiet = ["--quiet", "--disable-pip-version-check", "--no-compile"]
        install = [str(python), "-m", "pip", "install", *quiet]
        _do([*install, "-c", str(ROOT / "constraints.txt"), "-e", target], "check the network and try again")
        stamp.write_text(wanted.hexdigest())
    os.execv(python, [str(python), *sys.argv])


def _do(command: list[str], advice: str) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        sys.exit(f"the set-up failed at: {' '.join(command)} ({advice})")
