"""What money is spent on and earned with, by concept, read from things.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Things:
    """A concept of the catalogue with everyday things, and firms whose name tells that it is one of them."""

    concept: str
    things: tuple[str, ...]
    firms: tuple[str, ...]


@cache
def things() -> tuple[Things, ...]:
    """All of the table, in its order."""
    table = tomllib.loads(files(__package__).joinpath("things.toml").read_text(encoding="utf-8"))
    return tuple(Things(name, _listed(row["things"]), _listed(row["firms"])) for name, row in table.items())


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
