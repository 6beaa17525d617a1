"""Rosters whose people, flats or plots stand side by side, with a row for each month below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.sheets.roster import WHERE, WHO, Part, Roster, heading_of, month_told
from nl2x.books.sheets.words import is_total, month_of, plain
from nl2x.books.xlsx.cells import Sheet, amount

_LEAST, _MONTHS = 2, 6
"""People and months."""
_ABOVE = 6
"""So many rows above the months may say who they are and what they pay."""
_OFTEN = 0.7
_NUMBERED = re.compile(rf"({WHERE.pattern}) ?\w+")


def turned_rosters(sheet: Sheet) -> Iterator[Roster]:
    """Those of a sheet."""
    below = 0
    for row in sheet.rows:
        column = sheet.rows[row][0]
        months = _months(sheet, row, column) if row > below else []
        if len(months) >= _MONTHS:
            below = months[-1]
            if (found := _above(sheet, months, column)) is not None:
                yield found


def _months(sheet: Sheet, first: int, column: int) -> list[int]:
    """The rows from `first` on that are headed with a month each, in a column."""
    rows: list[int] = []
    for row in range(first, sheet.last_row + 1):
        if month_of(sheet.value(row, column)) is None:
            break
        rows.append(row)
    return rows


def _above(sheet: Sheet, months: Sequence[int], labels: int) -> Roster | None:
    """The roster of these months, where what stands above says that each column is somebody's."""
    above = [r for r in sheet.rows if months[0] - _ABOVE <= r < months[0]]
    columns = [c for c in range(labels + 1, labels + 40) if _is_typed(sheet, months, c)]
    told = [r for r in above if WHO.fullmatch(plain(sheet.text(r, labels)))]
    placed = [r for r in above if r not in told and _are_places([sheet.text(r, c) for c in columns])]
    headed = [r for r in above if told and r not in placed and plain(sheet.text(r, labels)) == "month"]
    named = [*told, *placed, *headed]
    names = {c: tuple(t for r in named if (t := sheet.text(r, c)) and not is_total(t)) for c in columns}
    names = {c: n for c, n in names.items() if n}
    if len(names) < _LEAST or len({name for name, *_ in names.values()}) < len(names):
        return None
    said = {r: sheet.value(r, labels) for r in months}
    parts = tuple(Part(heading_of(said[r]), r, month_told(said[r])) for r in months)
    title = " ".join(sheet.text(r, c) for r in above for c in sheet.rows[r])
    headings = tuple(part.heading for part in parts)
    roster = Roster(sheet, names, parts, 0, title, headings, is_turned=True)
    return replace(roster, usual=next((r for r in above if _tells(roster, _typed(sheet, r, names))), 0))


def _is_typed(sheet: Sheet, months: Sequence[int], column: int) -> bool:
    """Whether a column has typed sums in its months and nothing else."""
    held = [r for r in months if sheet.value(r, column) not in (None, "")]
    calculated = any(sheet.cell(r, column).calculated for r in held)
    return bool(held) and not calculated and all(amount(sheet.value(r, column)) is not None for r in held)


def _are_places(texts: Sequence[str]) -> bool:
    """Whether most columns are headed with a numbered place: "Flat 2"."""
    return 2 * sum(_NUMBERED.fullmatch(plain(t)) is not None for t in texts) > len(texts)


def _typed(sheet: Sheet, row: int, columns: Mapping[int, tuple[str, ...]]) -> dict[int, Decimal]:
    return {c: size for c in columns if (size := amount(sheet.value(row, c)))}


def _tells(roster: Roster, said: Mapping[int, Decimal]) -> bool:
    """Whether a row above says of each what is to be paid: what was paid is mostly that."""
    pairs = [(roster.paid(c, p), said.get(c)) for c in roster.rows for p in roster.parts if roster.paid(c, p)]
    return len(said) == len(roster.rows) and sum(a == b for a, b in pairs) >= _OFTEN * len(pairs) > 0
