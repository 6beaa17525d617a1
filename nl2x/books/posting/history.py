"""What was posted to a workbook: who said what, when, and which cells it changed.

The history travels with the workbook in a hidden sheet (`logsheet`), or stands beside it in a file of its
own: where such a file is there already, where the workbook forbids further sheets, or where NL2X_LOG=beside
asks for it. An entry that is taken back leaves the history, and a history without entries leaves the
workbook: so posting and undoing gives the same bytes in every member.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nl2x.books.model import CellChange, Value
from nl2x.books.posting import logsheet
from nl2x.books.posting.origin import Origin, origin_of
from nl2x.books.posting.origin import plain as plain_origin
from nl2x.books.xlsx.atomic import replace_file
from nl2x.books.xlsx.package import read_book
from nl2x.books.xlsx.patch import Written
from nl2x.errors import BadInput

KEPT_WAYS_BACK = 30
"""Of how many postings the byte-exact way back is kept; it serves only while nothing came after."""


@dataclass(frozen=True)
class Entry:
    """One posting. `when` is UTC; no two postings of a workbook have the same `fingerprint`, if any."""

    id: str
    when: dt.datetime
    words: str
    model: str
    because: tuple[Mapping[str, Any], ...]
    fingerprint: str
    changes: tuple[CellChange, ...]
    written: tuple[Written, ...] = ()
    inserted: tuple[tuple[str, int, int], ...] = ()
    """Rows that were inserted: sheet, the row they came before, how many."""
    back: Mapping[str, Any] | None = field(default=None, repr=False)
    """The byte-exact way back (see `delta`), while it is kept."""
    origin: Origin | None = None

    @property
    def told(self) -> Origin:
        """Its origin; of one that has none yet, by its words and the day on which it was posted."""
        return self.origin or Origin(self.words.partition("\n")[0], self.when.date())


def history(path: Path) -> tuple[Entry, ...]:
    """All postings that stand in the workbook, oldest first; `BadInput` when it can't be read."""
    data = read_book(path)
    return read_entries(path, data)[1]


def read_entries(path: Path, data: bytes) -> tuple[bytes, tuple[Entry, ...]]:
    """The workbook `data` without its log sheet, and its history."""
    core, records = logsheet.split(data)
    file = beside(path)
    if file.exists():
        records = [*records, *_read_beside(file, data)]
    return core, tuple(entry for entry in map(_entry, records) if entry is not None)


def next_id(entries: Sequence[Entry]) -> str:
    """The id of the next posting: a number, one more than the last one's."""
    return str(1 + max((int(entry.id) for entry in entries if entry.id.isdecimal()), default=0))


def beside(path: Path) -> Path:
    """The name of the history file beside a workbook."""
    return path.with_name(f"{path.name}.nl2x-log.json")


def goes_beside(path: Path, core: bytes) -> bool:
    """Whether this workbook's history is kept beside it."""
    asked = os.environ.get("NL2X_LOG", "").strip().lower() == "beside"
    return asked or beside(path).exists() or logsheet.has_locked_structure(core)


def with_entries(path: Path, core: bytes, entries: Sequence[Entry]) -> bytes:
    """The workbook `core` with its history in it, unless that is kept beside it (`keep_beside`)."""
    inside = () if goes_beside(path, core) else entries
    return logsheet.join(core, _records(inside))


def keep_beside(path: Path, data: bytes, entries: Sequence[Entry]) -> None:
    """Write the history beside a workbook that is about to become `data`, where it is kept there.

    The file has the entries for both states of the workbook, the present and the coming one: should the
    workbook not be replaced after all (a crash in between), the old ones still count.
    """
    if not goes_beside(path, logsheet.split(data)[0]):
        return
    file = beside(path)
    old = _states(file)[-1]["entries"] if file.exists() else []
    now = {"workbook": _digest(path.read_bytes()), "entries": old}
    then = {"workbook": _digest(data), "entries": _records(entries)}
    replace_file(file, json.dumps({"states": [now, then]}, indent=1).encode())


def _records(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    keep = len(entries) - KEPT_WAYS_BACK
    return [_record(entry, with_back=number >= keep) for number, entry in enumerate(entries)]


def _states(file: Path) -> list[dict[str, Any]]:
    try:
        states = json.loads(file.read_bytes())["states"]
        assert all(isinstance(state["entries"], list) for state in states) and states
    except (ValueError, KeyError, TypeError, AssertionError):
        raise BadInput("not a history that nl2x wrote", where=str(file), todo="move it away") from None
    return states


def _read_beside(file: Path, data: bytes) -> list[dict[str, Any]]:
    """The entries of the state that the workbook is in; after hand edits, of the last one."""
    states = _states(file)
    present = _digest(data)
    return next((state["entries"] for state in states if state["workbook"] == present), states[-1]["entries"])


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


# ---- entries as plain data


def _record(entry: Entry, with_back: bool) -> dict[str, Any]:
    return {
        "id": entry.id,
        "when": entry.when.isoformat(timespec="seconds"),
        "words": entry.words,
        "model": entry.model,
        "because": [dict(reason) for reason in entry.because],
        "fingerprint": entry.fingerprint,
        "changes": [[c.sheet, c.cell, _plain(c.before), _plain(c.after)] for c in entry.changes],
        "written": [_written_record(cell) for cell in entry.written],
        "inserted": [list(rows) for rows in entry.inserted],
        "back": entry.back if with_back else None,
        **({"origin": plain_origin(entry.origin)} if entry.origin else {}),
    }


def _written_record(cell: Written) -> list[Any]:
    around = {column: _plain(value) for column, value in cell.around.items()}
    values = [_plain(cell.before), _plain(cell.after), cell.before_formula, cell.after_formula]
    return [cell.sheet, cell.row, cell.column, *values, cell.row_was_empty, around]


def _entry(record: Mapping[str, Any]) -> Entry | None:
    """The entry a record holds; None for one that nl2x didn't write."""
    try:
        return Entry(
            id=str(record["id"]),
            when=dt.datetime.fromisoformat(record["when"]),
            words=str(record["words"]),
            model=str(record["model"]),
            because=tuple(dict(reason) for reason in record["because"]),
            fingerprint=str(record["fingerprint"]),
            changes=tuple(CellChange(s, c, _value(b), _value(a)) for s, c, b, a in record["changes"]),
            written=tuple(_written(cell) for cell in record["written"]),
            inserted=tuple((str(sheet), int(row), int(count)) for sheet, row, count in record["inserted"]),
            back=record["back"],
            origin=origin_of(record),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _written(record: Sequence[Any]) -> Written:
    sheet, row, column, before, after, before_formula, after_formula, was_empty, around = record
    found = {str(key): _value(value) for key, value in around.items()}
    values = (_value(before), _value(after), str(before_formula), str(after_formula))
    return Written(str(sheet), int(row), int(column), *values, bool(was_empty), found)


def _plain(value: Value) -> Any:
    """A value as JSON: dates and times as {"at": ISO text}."""
    if isinstance(value, dt.date | dt.time):
        return {"at": value.isoformat()}
    return value if value is None or isinstance(value, str | int | float | bool) else float(value)


def _value(plain: Any) -> Value:
    if not isinstance(plain, dict):
        return plain
    text = str(plain["at"])
    if ":" not in text:
        return dt.date.fromisoformat(text)
    return dt.datetime.fromisoformat(text) if "T" in text else dt.time.fromisoformat(text)
