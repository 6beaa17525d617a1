"""Rosters: a row for each member, pupil or tenant, and in it what he pays: by month, by term, in parts.

Unlike a list of what happened a roster has no row for a payment but a cell. It is told by what stands in its
cells: names that differ from row to row, and columns of typed sums of which many are alike, where rows that
haven't paid yet are blank. Days and ways of paying that are filled in where a sum is, belong to it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from nl2x.books.model import Value
from nl2x.books.sheets.columns import is_way_of_paying
from nl2x.books.sheets.roster import WHERE, WHO, Part, Roster, heading_of, month_told
from nl2x.books.sheets.sides import columns_counted, counted_in
from nl2x.books.sheets.turned_rosters import turned_rosters
from nl2x.books.sheets.words import is_total, month_of, plain
from nl2x.books.xlsx.cells import Sheet, Workbook, amount

_NO_ONE = re.compile(r"(vacant|empty|void|none|available|to let|free|n a|all( units| of them)?)")
_OF_SUMS = re.compile(
    r"(amount|amt|paid|pd|received|rec d|recd|got|came in|fees?|dues|subs?|rent|money|sum|deposit"
    r"|balance paid|instal+ments?)\b"
)
_TERM = re.compile(
    r"\b(spring|summer|autumn|fall|winter|michaelmas|hilary|trinity|lent|easter|term|semester|quarter|half|season"
    r"|session|week|wk|part|instal+ments?|payment|deposits?|1st|2nd|3rd|4th|5th|6th|first|second|third|fourth"
    r"|q[1-4]|t[1-6]|\d)\b"
)
_NOT_PAID_IN = re.compile(
    r"(?i)\b(wages?|salar(y|ies)|payroll|staff|employees?|workers?|crew|volunteers?|suppliers?|hours|attendance"
    r"|marks|scores?|stock)\b"
)
_LEAST, _LONGEST_NAME = 3, 60
"""Rows, and letters of a name."""
_ALIKE, _MOSTLY = 0.5, 0.8


def rosters(workbook: Workbook) -> tuple[Roster, ...]:
    """The rosters of a workbook."""
    return tuple(found for sheet in workbook.sheets for found in (*_on(sheet), *turned_rosters(sheet)))


def has_roster(sheet: Sheet) -> bool:
    """Whether a sheet has a roster on it."""
    return any(True for _ in (*_on(sheet), *turned_rosters(sheet)))


def _on(sheet: Sheet) -> Iterator[Roster]:
    below = 0
    for row in sheet.rows:
        if row > below and (found := _headed_by(sheet, row)) is not None:
            below = max(found.rows)
            yield found


def _headed_by(sheet: Sheet, header: int) -> Roster | None:
    """The roster whose headings stand in that row; None where there is none."""
    headings = dict(_headings(sheet, header))
    if len(headings) < 2 or any(amount(sheet.value(header, c)) is not None for c in headings):
        return None
    who = [c for c, h in headings.items() if WHO.fullmatch(plain(h)) or WHERE.fullmatch(plain(h))]
    rows = _rows(sheet, headings, header, who) if who else []
    called = {c: [_called(sheet.value(r, c), headings[c]) for r in rows] for c in who}
    who = [c for c in who if len(set(called[c])) >= _MOSTLY * len(rows)]
    if len(rows) < _LEAST or not any(_are_names(called[c]) for c in who):
        return None
    above = " ".join(sheet.text(r, c) for r in sheet.rows if r < header for c in sheet.rows[r])
    groups = " ".join(sheet.text(r, who[0]) for r in range(header + 1, rows[-1]) if r not in rows)
    if _NOT_PAID_IN.search(f"{sheet.name} {above} {' '.join(headings.values())}"):
        return None
    cells = {c: {r: v for r in rows if (v := sheet.value(r, c)) not in (None, "")} for c in headings}
    if any(_is_of_all(cells[c], len(rows)) and not _SINCE.search(plain(h)) for c, h in headings.items()):
        return None
    parts, usual = _parts(sheet, headings, cells, rows, who)
    if not parts:
        return None
    order = sorted(who, key=lambda c: not WHO.fullmatch(plain(headings[c])))
    paid_from = min((p.column for p in parts), default=0)
    order += [c for c in headings if c < paid_from and c not in who and _names_each(cells[c], rows)]
    names = {r: tuple(t for c in order if (t := _called(sheet.value(r, c), headings[c]))) for r in rows}
    return Roster(sheet, names, parts, usual, f"{above} {groups}", tuple(headings.values()))


def _names_each(cells: Mapping[int, Value], rows: Sequence[int]) -> bool:
    """Whether a column has a name of its own for each row, whatever it is headed: the boat, the dog."""
    told = [v for r in rows if isinstance(v := cells.get(r), str)]
    return len(told) == len(rows) == len({plain(v) for v in told}) and _are_names(told)


def _called(value: Value, heading: str) -> str:
    """What a row is called by a cell: a number together with its heading, "Plot 14"."""
    text = "" if value is None else str(value).strip()
    return text if not text or _WORD.search(text) else f"{heading} {text}"


_WORD = re.compile(r"[^\W\d_]{2}")
_SINCE = re.compile(
    r"\b(joined|since|born|birth(day)?|dob|from|start(ed)?|moved in|lease|until|renewal|due)\b"
)
"""What a day is that each of a roster has, whether he paid or not."""


def _headings(sheet: Sheet, header: int) -> Iterator[tuple[int, str]]:
    """The headings side by side, by column, from the first on."""
    columns = sheet.rows[header]
    for column in columns:
        if column > columns[0] and column - 1 not in columns:
            break
        if heading := heading_of(sheet.value(header, column)):
            yield column, heading


def _rows(sheet: Sheet, headings: Mapping[int, str], header: int, who: Sequence[int]) -> list[int]:
    """The rows below the headings that name somebody; those in between are titles, totals, vacant."""
    rows: list[int] = []
    for row in range(header + 1, sheet.last_row + 1):
        filled = [c for c in headings if sheet.value(row, c) not in (None, "")]
        if row - max([header, *rows]) > _FARTHEST or (rows and _is_header(sheet, row, filled)):
            break
        apart = bool(rows) and row - rows[-1] > 1 and not set(filled) - set(who)
        reckoned = {c for c in filled if sheet.cell(row, c).calculated}
        more = rows and reckoned - {c for c in headings if sheet.cell(rows[0], c).calculated}
        total = bool(more) or any(is_total(sheet.text(row, c)) for c in who)
        if not apart and not total and all(c in filled for c in who):
            rows.append(row)
    return [row for row in rows if not any(_NO_ONE.fullmatch(plain(sheet.text(row, c))) for c in who)]


_FARTHEST = 4


def _is_header(sheet: Sheet, row: int, filled: Sequence[int]) -> bool:
    """Whether another table begins there."""
    return len(filled) > 2 and all(sheet.text(row, c) and not sheet.formula(row, c) for c in filled)


def _are_names(called: Sequence[str]) -> bool:
    return all(any(c.isalpha() for c in name) and len(name) <= _LONGEST_NAME for name in called)


def _is_of_all(cells: Mapping[int, Value], rows: int) -> bool:
    """Whether every row has a day of its own, as in a list of what happened."""
    return len(cells) == rows and all(isinstance(value, dt.date) for value in cells.values())


def _parts(
    sheet: Sheet,
    headings: Mapping[int, str],
    cells: Mapping[int, Mapping[int, Value]],
    rows: Sequence[int],
    who: Sequence[int],
) -> tuple[tuple[Part, ...], int]:
    """What is paid, from the left, and the column that says how much that is."""
    typed = [
        c
        for c in headings
        if c not in who
        and not any(sheet.cell(r, c).calculated for r in rows)
        and all(amount(v) is not None and not isinstance(v, str) for v in cells[c].values())
    ]
    others = [c for c in headings if c not in who]
    sums = {c: {r: size for r, v in cells[c].items() if (size := amount(v))} for c in others}
    owed, taken_off = _owed(sheet, headings, rows[0])
    paid = [c for c in typed if _is_paid(headings[c], sums, c, reckoned=c in taken_off)]
    told = (c for c in sums if _may_tell(sheet, c, headings[c], paid, rows))
    usual = next((c for c in told if _tells(sums, c, [p for p in paid if p != c], rows)), 0)
    paid = [c for c in paid if c != usual and (not usual or _agree(sums[c], sums[usual]))]
    paid = [c for c in paid if not _is_price(c, headings[c], paid, sums, len(rows))]
    paid = [c for c in paid if c not in owed or len(sums[c]) < len(rows)]
    paid = [c for c in paid if sums[c] or _is_one_of_several(headings[c])]
    if not any(sums[c] for c in paid) or all(len(cells[c]) == len(rows) for c in paid):
        return (), 0
    beside = {c: cells[c] for c in headings if c not in (*paid, *who, usual) and cells[c]}
    days = _belonging(paid, beside, cells, lambda v: isinstance(v, dt.date))
    ways = _belonging(paid, beside, cells, lambda v: isinstance(v, str) and is_way_of_paying(plain(v)))
    unknown = {c: own for c, own in beside.items() if c not in (*days.values(), *ways.values())}
    unknown = {c: own for c, own in unknown.items() if not any(sheet.cell(r, c).calculated for r in rows)}
    if _more_to_fill(unknown, [cells[p] for p in paid], len(rows)):
        return (), 0
    left = _left(sheet, headings, rows[0])
    return tuple(
        Part(headings[c], c, month_told(headings[c]), days.get(c, 0), ways.get(c, 0), left.get(c, 0))
        for c in sorted(paid)
    ), usual


def _left(sheet: Sheet, headings: Mapping[int, str], row: int) -> dict[int, int]:
    """By the column of a sum the one whose formula takes it off what was to be paid, or all of them."""
    formulas = {c: columns_counted(f, row) for c in headings if (f := sheet.formula(row, c))}
    found: dict[int, int] = {}
    for column, counted in formulas.items():
        for part, sign in counted.items():
            if sign == "-":
                for own in formulas.get(part, {part: ""}):
                    found.setdefault(own, column)
    return found


def _owed(sheet: Sheet, headings: Mapping[int, str], row: int) -> tuple[set[int], set[int]]:
    """The columns from which a formula takes others off, what was to be paid however headed ("Season"), and
    those that it takes off."""
    counted = [columns_counted(f, row) for c in headings if (f := sheet.formula(row, c))]
    both = [signs for signs in counted if set(signs.values()) == {"", "-"}]
    return tuple({c for signs in both for c, sign in signs.items() if sign == way} for way in ("", "-"))  # type: ignore[return-value]


def _is_paid(heading: str, sums: Mapping[int, Mapping[int, Decimal]], column: int, *, reckoned: bool) -> bool:
    """Whether a column of typed numbers holds what was paid: it says so, or it is for a month or a term, and
    its sums are alike, or like those of its rows, and no marks; or they come off the price (`reckoned`)."""
    words = plain(heading)
    told = _is_one_of_several(heading) or _OF_SUMS.search(words)
    own = sums[column]
    if not told or any(size < 0 for size in own.values()):
        return False
    often = Counter(own.values())
    like = [r for r, size in own.items() if often[size] > 1 or _also(sums, column, r, size)]
    alike = reckoned or len(like) >= _ALIKE * len(own) or len(own) < 2
    return set(own.values()) != {Decimal(1)} and alike


def _is_one_of_several(heading: str) -> bool:
    """Whether a column is for a month, a term or a numbered part."""
    short = len(heading) <= _LONGEST_HEADING
    return month_of(heading) is not None or (short and _TERM.search(plain(heading)) is not None)


_LONGEST_HEADING = 30


def _also(sums: Mapping[int, Mapping[int, Decimal]], column: int, row: int, size: Decimal) -> bool:
    return any(other.get(row) == size for c, other in sums.items() if c != column)


def _may_tell(sheet: Sheet, column: int, heading: str, paid: Sequence[int], rows: Sequence[int]) -> bool:
    """Whether a column may say what is to be paid: typed before all that was, or reckoned from none of it."""
    if formula := sheet.formula(rows[0], column):
        return not set(paid) & set(counted_in(formula, rows[0]))
    before = all(column < p for p in paid if p != column)
    return before and not _is_one_of_several(heading) and not _GIVEN.search(plain(heading))


_GIVEN = re.compile(r"\b(paid|pd|received|rec d|recd|got|came|given)\b")


def _tells(
    sums: Mapping[int, Mapping[int, Decimal]], column: int, paid: Sequence[int], rows: Sequence[int]
) -> bool:
    """Whether a column says of each row what is to be paid: what was paid is mostly that."""
    if not paid or len(sums[column]) < _MOSTLY * len(rows):
        return False
    pairs = [(size, sums[column].get(r)) for c in paid for r, size in sums[c].items()]
    same = sum(a == b for a, b in pairs)
    never_more = all(b is not None and a <= b for a, b in pairs)
    return bool(pairs) and same >= (_ALIKE if never_more else _OFTEN) * len(pairs)


_OFTEN = 0.7


def _agree(own: Mapping[int, Decimal], usual: Mapping[int, Decimal]) -> bool:
    """Whether sums are mostly what is to be paid, or nothing was paid yet."""
    return not own or sum(usual.get(r) == size for r, size in own.items()) >= _ALIKE * len(own)


def _is_price(
    column: int, heading: str, paid: Sequence[int], sums: Mapping[int, Mapping[int, Decimal]], rows: int
) -> bool:
    """Whether it is what all parts come to, and none of them: every row has it, before they begin."""
    before = column == min(paid) and len(paid) > 1 and len(sums[column]) == rows
    return before and not (_is_one_of_several(heading) or _GIVEN.search(plain(heading)))


def _belonging(
    paid: Sequence[int],
    beside: Mapping[int, Mapping[int, Value]],
    cells: Mapping[int, Mapping[int, Value]],
    holds: Callable[[Value], bool],
) -> dict[int, int]:
    """By the column of a sum the one that holds such values and is filled where the sum is."""
    found: dict[int, int] = {}
    for column, own in beside.items():
        if all(holds(value) for value in own.values()):
            alike = [p for p in paid if _filled_alike(own, cells[p])]
            apart = {p: len(own.keys() ^ cells[p].keys()) for p in alike}
            for part in sorted(alike, key=lambda p: (apart[p], abs(p - column), p > column))[:1]:
                found.setdefault(part, column)
    return found


def _filled_alike(one: Mapping[int, Value], other: Mapping[int, Value]) -> bool:
    both = len(one.keys() & other.keys())
    return bool(both) and both >= _MOSTLY * max(len(one), len(other))


def _more_to_fill(
    beside: Mapping[int, Mapping[int, Value]], paid: Sequence[Mapping[int, Value]], rows: int
) -> bool:
    """Whether a payment fills yet another column, of which it isn't known what goes there."""
    return any(len(own) < rows and any(_filled_alike(own, p) for p in paid) for own in beside.values())
