"""Runs what README.md and docs/ show, and compares; `python tests/documents.py` writes the real output in.

A fenced `console` block is a session in a fresh folder that holds copies of the examples: lines that begin
with `$ ` are run in order, what follows each is all it printed. Times and the clock's dates may differ. A
block under `<!-- default model -->` needs the default model, one under `<!-- light model -->` the light one.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
BLOCK = re.compile(r"(?:<!-- (default|light) model -->\n)?```console\n(.*?)```", re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One console block: where it is, which model it needs ("" for none), and its text."""

    document: Path
    number: int
    model: str
    text: str

    def __str__(self) -> str:
        return f"{self.document.name}-{self.number}"


def blocks() -> list[Block]:
    """Every console block of every document."""
    return [
        Block(document, number, match[1] or "", match[2])
        for document in DOCUMENTS
        for number, match in enumerate(BLOCK.finditer(document.read_text(encoding="utf-8")), start=1)
    ]


def commands(text: str) -> list[str]:
    """The command lines of a block, without their `$ `."""
    return [line[2:] for line in text.splitlines() if line.startswith("$ ")]


def run(text: str) -> str:
    """The block as it comes out when its commands are run now."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100", "NO_COLOR": "1"}
    out = []
    with tempfile.TemporaryDirectory(prefix="nl2x-docs-") as folder:
        # What is kept between commands is kept in the folder, as if it were somebody's home.
        environment.pop("NL2X_DATA", None)
        environment["XDG_DATA_HOME"] = f"{folder}/.local/share"
        for file in (ROOT / "examples").glob("*.*"):
            shutil.copy(file, folder)
        for command in commands(text):
            words = shlex.split(command)
            assert words[0] == "nl2x", command
            done = subprocess.run(
                [sys.executable, "-m", "nl2x", *words[1:]],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            shown = done.stdout.replace(folder, "~").rstrip()
            out.append(f"$ {command}\n{shown}\n")
    return "\n".join(out)


def same(shown: str, real: str) -> bool:
    """Whether two outputs agree but for seconds, the clock, and white space at the ends of lines."""
    return _normal(shown) == _normal(real)


def _normal(text: str) -> str:
    # How many candidates are tried in the time that `nl2x code` has depends on the machine, and with them
    # which one is shown: only that there is a function is compared.
    text = re.sub(r"(\$ nl2x code [^\n]*\n)(.*?)(?=\n\$ |\Z)", _a_function, text, flags=re.DOTALL)
    text = re.sub(r"\b\d+(\.\d+)? s\b", "N s", text)
    text = re.sub(r"\b20\d\d-\d\d-\d\d \d\d:\d\d\b", "DATE TIME", text)
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())


def _a_function(match: re.Match[str]) -> str:
    return match[1] + ("a function" if re.search(r"^def \w+\(", match[2], re.MULTILINE) else match[2])


def main() -> None:
    """Write the real output into every block (those of a model only if its name is given as an argument)."""
    for document in DOCUMENTS:

        def renewed(match: re.Match[str]) -> str:
            if match[1] and match[1] not in sys.argv[1:]:
                return match[0]
            return match[0].replace(match[2], run(match[2]))

        text = document.read_text(encoding="utf-8")
        document.write_text(BLOCK.sub(renewed, text), encoding="utf-8")


if __name__ == "__main__":
    main()
