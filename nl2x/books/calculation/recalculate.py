"""Formulas' values after a change: calculated by two engines, written only where both agree.

formualizer calculates the workbook before and after the change, ironcalc the one after it, each in a process
of its own (`engine_child`). A formula whose value the change doesn't affect keeps the value it was saved
with. An affected one gets its new value if both engines give it and formualizer also gave, before the change,
what the workbook itself had saved (Excel's own result, usually). Otherwise no value is written at all, and
the workbook asks whatever opens it next to calculate it in full (`fullCalcOnLoad`). Of large workbooks the
engines get only the columns that formulas read (`pruned`), and run one after the other.
"""

from __future__ import annotations

import ctypes
import json
import math
import os
import re
import struct
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from nl2x.books.calculation.engineview import for_engines
from nl2x.books.calculation.pruned import LARGE, pruned
from nl2x.books.model import Value
from nl2x.books.xlsx.cached import Address, formula_cells, values
from nl2x.books.xlsx.package import reopen
from nl2x.books.xlsx.rowmoves import column_letters, split_cell
from nl2x.books.xlsx.sheetxml import SheetXml
from nl2x.books.xlsx.structure import Workbook

TIMEOUT = 60.0
"""Seconds an engine gets for all it is asked."""
_UNKNOWN = ("#NAME?", "#N/IMPL!", None)
"""What an engine gives for a function that it doesn't know."""
Values = Mapping[Address, Value]
__all__ = ["Recalculated", "recalculate", "values"]


@dataclass(frozen=True)
class Recalculated:
    """The workbook with its values brought up to date.

    `verified` are the affected formulas with the values that both engines gave; `unverified` those that were
    left without a value. `before` are the values saved in the workbook before the change, by the addresses
    after it. Dates are Excel's numbers in both.
    """

    data: bytes
    verified: Values
    unverified: tuple[Address, ...]
    before: Values


def recalculate(
    data: bytes,
    before: bytes | None = None,
    origin: Callable[[str, str], str | None] = lambda sheet, cell: cell,
    timeout: float = TIMEOUT,
) -> Recalculated:
    """The workbook `data` with its formulas' values brought up to date.

    `before` is the same workbook before the change (default: `data` itself, with the values it has now);
    `origin` gives a cell's address in it, None for a new cell. Seconds beyond `timeout` count as no answer.
    """
    untouched = data if before is None else before
    saved = formula_cells(data)
    if not saved:
        return Recalculated(data, {}, (), {})
    sheets = {sheet for sheet, _ in saved}
    earlier = formula_cells(untouched, sheets)
    was = {place: _origin(place, origin, earlier) for place in saved}
    first, second = _ask_both(untouched, data, list(saved), timeout)
    verified: dict[Address, Value] = {}
    unverified = []
    for place, old in was.items():
        if first is not None and _is_unaffected(saved[place], old, first[0], first[1].get(place)):
            continue
        if first is not None and second is not None and _is_verified(place, old, earlier, first, second):
            verified[place] = first[1][place]
        else:
            unverified.append(place)
    known = {place: earlier[old] for place, old in was.items() if old}
    return Recalculated(_written(data, verified, unverified), verified, tuple(unverified), known)


def _origin(place: Address, origin: Callable[[str, str], str | None], earlier: Values) -> Address | None:
    old = origin(*place)
    return (place[0], old) if old and (place[0], old) in earlier else None


def _is_unaffected(saved: Value, old: Address | None, before: Values, new: Value) -> bool:
    """Whether the engine gives the same as before the change: then what is saved may stay."""
    return saved is not None and old is not None and old in before and same(before[old], new)


def _is_verified(
    place: Address, old: Address | None, earlier: Values, first: tuple[Values, Values], second: Values
) -> bool:
    """Whether both engines agree, and the first one has reproduced what the workbook itself had saved."""
    agreed = place in first[1] and place in second and same(first[1][place], second[place])
    if not agreed or first[1][place] in _UNKNOWN:
        return False
    if old is None or earlier[old] is None:
        return True
    return old in first[0] and same(first[0][old], earlier[old])


def same(one: Value, other: Value) -> bool:
    """Whether two engines mean the same value: nothing is "" or 0, sums may differ in the last digits."""
    if isinstance(one, str) or isinstance(other, str):
        return (one or "") == (other or "") and not isinstance(one or "", bool | int | float)
    a, b = float(one or 0), float(other or 0)  # type: ignore[arg-type]  # None, bool, int or float by now
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-7)


# ---- the engines


def _ask_both(
    before: bytes, after: bytes, places: Sequence[Address], timeout: float
) -> tuple[tuple[Values, Values] | None, Values | None]:
    """formualizer's values before and after, ironcalc's after; None for an engine that gave none."""
    cells = json.dumps([(sheet, *split_cell(cell)) for sheet, cell in places]).encode()
    # Each engine holds a large workbook whole: one after the other they need half the memory.
    at_once = 1 if max(len(before), len(after)) > LARGE else 2
    question = _packed(pruned(for_engines(before)), pruned(for_engines(after)), cells)
    if at_once == 1:
        _return_memory()
    with ThreadPoolExecutor(at_once) as pool:
        first = pool.submit(_asked_twice, question, {sheet for sheet, _ in places}, timeout)
        second = pool.submit(_ask, "ironcalc", question, timeout)
        both, found = first.result(), second.result()
    return both, dict(zip(places, json.loads(found[0]), strict=True)) if found else None


def _packed(*blocks: bytes) -> bytes:
    return b"".join(struct.pack("<Q", len(block)) + block for block in blocks)


def _return_memory() -> None:
    """Give freed memory back to the system now, as the engines are about to need it: glibc keeps it."""
    with suppress(OSError, AttributeError):  # another C library has no such call
        ctypes.CDLL(None).malloc_trim(0)


def _asked_twice(question: bytes, sheets: set[str], timeout: float) -> tuple[Values, Values] | None:
    """formualizer's values of the formulas on `sheets`, before and after."""
    books = _ask("formualizer", question, timeout)
    return (formula_cells(books[0], sheets), formula_cells(books[1], sheets)) if len(books) == 2 else None


def _ask(engine: str, question: bytes, timeout: float) -> list[bytes]:
    """The engine's answers; none when it fails or takes longer than `timeout` seconds."""
    try:
        answer = subprocess.run(
            [sys.executable, "-P", str(Path(__file__).with_name("engine_child.py")), engine],
            input=question,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=timeout,
            env={**os.environ, "TZ": "UTC"},
        )
    except subprocess.TimeoutExpired:
        return []
    return _blocks(answer.stdout) if answer.returncode == 0 else []


def _blocks(answer: bytes) -> list[bytes]:
    found, position = [], 0
    while position < len(answer):
        (length,) = struct.unpack_from("<Q", answer, position)
        found.append(answer[position + 8 : position + 8 + length])
        position += 8 + length
    return found


# ---- writing values


def _written(data: bytes, verified: Values, unverified: Sequence[Address]) -> bytes:
    if not verified and not unverified:
        return data
    book = Workbook(reopen(data))
    by_sheet: dict[str, dict[str, Value]] = {}
    for (sheet, cell), value in [*verified.items(), *((place, None) for place in unverified)]:
        by_sheet.setdefault(sheet, {})[cell] = value
    for name, new in by_sheet.items():
        _put_values(book.sheet(name), new)
    if unverified:
        book.write(book.part, _asking_for_calculation(book.read(book.part)))
    return book.save()


def _put_values(sheet: SheetXml, new: Mapping[str, Value]) -> None:
    def put(row: int, column: int) -> tuple[bool, Value]:
        place = f"{column_letters(column)}{row}"
        return place in new, new.get(place)

    sheet.put_formula_values(put)


_BEFORE_CALCPR = rb"</(?:\w+:)?(?:definedNames|externalReferences|functionGroups|sheets)>"


def _asking_for_calculation(workbook: bytes) -> bytes:
    """The workbook part with `fullCalcOnLoad` set: whatever opens it next calculates everything."""
    tag = re.search(rb"<(?:\w+:)?calcPr\b[^<>]*?(?=/?>)", workbook)
    if tag is not None:
        kept = re.sub(rb'\sfullCalcOnLoad="[^"]*"', b"", tag[0].rstrip())
        return workbook[: tag.start()] + kept + b' fullCalcOnLoad="1"' + workbook[tag.end() :]
    last = list(re.finditer(_BEFORE_CALCPR, workbook))[-1]
    prefix = re.match(rb"</(\w+:)?", last[0])
    element = b'<%scalcPr fullCalcOnLoad="1"/>' % ((prefix[1] if prefix else None) or b"")
    return workbook[: last.end()] + element + workbook[last.end() :]
