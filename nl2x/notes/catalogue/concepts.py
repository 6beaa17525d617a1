"""What accounts are about, read from concepts.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from nl2x.books.model import AccountType
from nl2x.notes.wording.words import phrase


@dataclass(frozen=True)
class Concept:
    """One thing an account can be about. `titles`, `words` and `called` are phrases of stems (see notes.words)."""

    name: str
    type: AccountType
    contra: bool
    titles: tuple[tuple[str, ...], ...]
    words: tuple[tuple[str, ...], ...]
    called: tuple[tuple[str, ...], ...]
    broader: tuple[str, ...]
    within: tuple[str, ...] = ()
    either: tuple[str, ...] = ()


@cache
def concepts() -> Mapping[str, Concept]:
    """All concepts by name, in the table's order."""
    table = tomllib.loads(files(__package__).joinpath("concepts.toml").read_text(encoding="utf-8"))
    return {
        name: Concept(
            name=name,
            type=AccountType(row["type"]),
            contra=bool(row.get("contra", False)),
            titles=_phrases(row["titles"]),
            words=_phrases(row["words"]),
            called=_phrases(row.get("called", "")),
            broader=_listed(row.get("broader", "")),
            within=_listed(row.get("within", "")),
            either=_listed(row.get("either", "")),
        )
        for name, row in table.items()
    }


def _listed(names: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in names.split(",") if part.strip())


def _phrases(listed: str) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(stems for part in listed.split(",") if (stems := phrase(part))))
