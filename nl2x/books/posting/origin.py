"""Which note a posting was made of, and whether somebody looked at it; kept in the workbook's history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Origin:
    """What tells the same note told once more from another one in the same words."""

    note: str
    """The words as they were given, without what answers added."""
    today: dt.date
    """The day it was told on: what "yesterday", or no day at all, counted from."""
    file: str = ""
    """The name of the file of notes in which it stood; empty for a note by itself."""
    key: str = ""
    """Which of the file's notes it was (see nl2x.notes.batches.batch)."""
    answered: bool = False
    confirmed: bool = True
    """Whether a person answered a question about it, or agreed to the entry."""


def plain(origin: Origin) -> dict[str, Any]:
    """As JSON."""
    return {**vars(origin), "today": origin.today.isoformat()}


def origin_of(record: Mapping[str, Any]) -> Origin | None:
    """Of a posting's record, if it has one."""
    told = record.get("origin")
    if told is None:
        return None
    day = dt.date.fromisoformat(told["today"])
    texts = (str(told["note"]), day, str(told["file"]), str(told["key"]))
    return Origin(*texts, answered=bool(told["answered"]), confirmed=bool(told["confirmed"]))
