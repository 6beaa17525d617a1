"""What can happen, and how it is booked, read from events.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class EntryLine:
    """One line of an event's entry: side ("Dr" or "Cr"), a role or concept, and the amount's name."""

    side: str
    account: str
    amount: str


@dataclass(frozen=True)
class Event:
    """One row of the table; its head says what the fields mean."""

    name: str
    means: str
    example: str
    flow: str
    roles: Mapping[str, str]
    entry: tuple[EntryLine, ...]
    rank: int
    cues: tuple[str, ...]
    unless: tuple[str, ...]
    source: str

    @property
    def amounts(self) -> tuple[str, ...]:
        """The names of the amounts that its entry speaks of, each once."""
        return tuple(dict.fromkeys(line.amount for line in self.entry))


@cache
def events() -> Mapping[str, Event]:
    """All events by name, in the table's order."""
    table = tomllib.loads(files(__package__).joinpath("events.toml").read_text(encoding="utf-8"))
    return {name: _event({"name": name, **row}) for name, row in table.items()}


def event(name: str) -> Event:
    """The event of that name; KeyError if there is none."""
    return events()[name]


@cache
def pattern(cue: str) -> re.Pattern[str]:
    """A cue of the table, compiled when it is first used."""
    return re.compile(cue)


def _event(row: Mapping[str, object]) -> Event:
    def texts(key: str) -> tuple[str, ...]:
        value = row.get(key, [])
        assert isinstance(value, list)
        return tuple(str(part) for part in value)

    roles = row["roles"]
    assert isinstance(roles, dict)
    return Event(
        name=str(row["name"]),
        means=str(row["means"]),
        example=str(row["example"]),
        flow=str(row["flow"]),
        roles=roles,
        entry=tuple(EntryLine(*line.split()) for line in texts("entry")),
        rank=int(str(row["rank"])),
        cues=texts("cues"),
        unless=texts("unless"),
        source=str(row["source"]),
    )
