"""Posting a plan: read, patch, calculate, check, replace; the file is touched in the last step only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.parsers import expat

from nl2x.books.calculation.recalculate import Recalculated, recalculate
from nl2x.books.model import CellChange, Plan
from nl2x.books.posting import logsheet
from nl2x.books.posting.history import Entry, keep_beside, next_id, read_entries, with_entries
from nl2x.books.posting.origin import Origin
from nl2x.books.xlsx.atomic import Stamp, locked, replace_file, stamp
from nl2x.books.xlsx.delta import same_member, way_back
from nl2x.books.xlsx.moves import move_everywhere
from nl2x.books.xlsx.package import read_book, reopen
from nl2x.books.xlsx.patch import Patched, patch
from nl2x.books.xlsx.rowmoves import Delete
from nl2x.books.xlsx.structure import Workbook
from nl2x.errors import Refused

ATTEMPTS = 5
"""How often posting starts over when somebody else keeps changing the file."""
Verify = Callable[[bytes], None]
"""Looks at the workbook that is about to be written; raises `Refused` to stop it."""


@dataclass(frozen=True)
class Posted:
    """What was posted. `unverified` are formulas left without a value, because the engines disagree."""

    id: str
    changes: tuple[CellChange, ...]
    unverified: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class CarriedOut:
    """A plan carried out on a workbook's bytes; nothing is written yet."""

    data: bytes
    changes: tuple[CellChange, ...]
    unverified: tuple[tuple[str, str], ...]
    patched: Patched


def post(
    path: Path,
    plan: Plan,
    *,
    words: str = "",
    model: str = "",
    because: Sequence[Mapping[str, Any]] = (),
    fingerprint: str = "",
    origin: Origin | None = None,
    read: bytes | None = None,
    replan: Callable[[bytes], Plan] | None = None,
    verify: Verify | None = None,
) -> Posted:
    """Write `plan` into the workbook at `path`: all of it or nothing.

    `read` are the bytes the plan was made from: if the file has changed since (or changes meanwhile),
    `replan` makes the plan again from what it is now; without it that is `Refused`. `verify` sees the new
    workbook before it replaces the old one. `words`, `model`, `because`, `fingerprint` and `origin` go into
    the history; a fingerprint that stands there already is `Refused`, so that a note isn't posted twice.

    Raises `Refused`, `BadInput` or `CannotHere` with the file as it was.
    """
    with locked(path) as real:
        for _ in range(ATTEMPTS):
            seen = stamp(real)
            data = read_book(real)
            if read is not None and data != read:
                plan = _again(real, data, replan)
                read = data
            core, entries = read_entries(real, data)
            if fingerprint and any(entry.fingerprint == fingerprint for entry in entries):
                raise Refused("this note is posted already", where=str(path), todo="nl2x history shows it")
            done = carry_out(core, plan)
            entry = _entry(next_id(entries), done, core, words, model, because, fingerprint)
            entry = replace(entry, origin=origin)
            new = with_entries(real, done.data, [*entries, entry])
            if verify is not None:
                verify(new)
            if write(real, new, seen, [*entries, entry], done.patched.data):
                return Posted(entry.id, done.changes, done.unverified)
            read = data
    raise Refused("something else keeps changing it", where=str(path), todo="close other programs using it")


def dry_run(path: Path, plan: Plan) -> CarriedOut:
    """What posting `plan` would change, the calculated values included; the file stays as it is."""
    core, _ = logsheet.split(read_book(path))
    return carry_out(core, plan)


def carry_out(data: bytes, plan: Plan) -> CarriedOut:
    """`plan` carried out on the workbook `data` (opened before, without its log sheet)."""
    patched = patch(data, plan.edits)
    with ThreadPoolExecutor(1) as pool:
        calculated = pool.submit(recalculate, patched.data, data, patched.origin)
        # The engines are other processes: this one has nothing to do meanwhile.
        check_readable(patched.data, data)
        result = calculated.result()
    return CarriedOut(result.data, _changes(patched, result), result.unverified, patched)


def write(path: Path, data: bytes, seen: Stamp, entries: Sequence[Entry], *readable: bytes) -> bool:
    """Replace the file, if it is still as `seen` and what replaces it can be read; see `replace_file`.

    `readable` are workbooks whose parts are known to be in order.
    """
    check_readable(data, path.read_bytes(), *readable)
    keep_beside(path, data, entries)
    return replace_file(path, data, seen)


def check_readable(data: bytes, *readable: bytes) -> None:
    """A last look before writing: every part that isn't in a `readable` workbook must be well-formed.
    `Refused` otherwise."""
    package, known = reopen(data), [reopen(other) for other in readable]
    for name in package.names:
        if not name.endswith((".xml", ".rels")) or any(same_member(package, o, name) for o in known):
            continue
        parser = expat.ParserCreate()
        try:
            for chunk in package.chunks(name):
                parser.Parse(chunk)
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise Refused(
                f"the result would be broken XML ({error})", where=name, todo="not written"
            ) from None


def _again(path: Path, data: bytes, replan: Callable[[bytes], Plan] | None) -> Plan:
    if replan is None:
        raise Refused("changed since it was read", where=str(path), todo="run the command again")
    return replan(data)


def _changes(patched: Patched, result: Recalculated) -> tuple[CellChange, ...]:
    """Cells written and formulas with a new value; what came out the same isn't a change."""
    found = []
    calculated = {**dict.fromkeys(result.unverified), **result.verified}
    for cell in patched.written:
        place = (cell.sheet, cell.cell)
        after = calculated.pop(place, None) if cell.after_formula else cell.after
        found.append(CellChange(cell.sheet, cell.cell, cell.before, after))
    for (sheet, address), value in calculated.items():
        found.append(CellChange(sheet, address, result.before.get((sheet, address)), value))
    return tuple(change for change in found if change.before != change.after)


def _entry(
    number: str,
    done: CarriedOut,
    before: bytes,
    words: str,
    model: str,
    because: Sequence[Mapping[str, Any]],
    fingerprint: str,
) -> Entry:
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    inserted = tuple((edit.sheet, edit.before, edit.count) for edit in done.patched.inserted)
    back = way_back(reopen(before), reopen(without_rows(done.data, inserted)))
    written = done.patched.written
    return Entry(
        number, now, words, model, tuple(because), fingerprint, done.changes, written, inserted, back
    )


def without_rows(data: bytes, inserted: Sequence[tuple[str, int, int]]) -> bytes:
    """The workbook with inserted rows taken out again; the byte-exact way back starts from there."""
    if not inserted:
        return data
    book = Workbook(reopen(data))
    for sheet, before, count in reversed(inserted):
        move_everywhere(book, Delete(before, before + count - 1), sheet)
    return book.save()
