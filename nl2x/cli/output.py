"""How every command prints: results on stdout, everything else on stderr; one JSON object with --json."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Annotated

import typer

NoWorker = Annotated[
    bool, typer.Option("--no-worker", help="Don't use the resident worker (docs/models.md).")
]
"""The option of every command that lets a model stay loaded."""


def print_json(result: Mapping[str, object]) -> None:
    """Print exactly one JSON object on stdout."""
    sys.stdout.write(json.dumps(result, ensure_ascii=False, default=str) + "\n")
    sys.stdout.flush()


def hint(line: str) -> None:
    """A remark for a person, on stderr, so that pipes get only results."""
    print(line, file=sys.stderr, flush=True)


def is_terminal() -> bool:
    """Whether a person sits at both ends, so that asking makes sense."""
    return sys.stdin.isatty() and sys.stdout.isatty()
