"""Whether new rows look like the rows above them: the last look before anything is written.

A sheet that was misread is misread for every note, and what is then written is wrong each time. But its past
rows were written by the person: where all of them fill a column, a new row that leaves it blank isn't what
the person would have written, whatever the reading of the headings said. So the planned cells are held
against the rows that are there, without asking what any column means.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from nl2x.books.book import Book, Column, Grid, Listing, Role, SheetRole
from nl2x.books.chart.by_account import left_by_account
from nl2x.books.layouts.blind_totals import counted_against
from nl2x.books.layouts.replay import misread
from nl2x.books.model import Formula, InsertRows, Plan, SetCell, Value, row_before
from nl2x.books.posting.changed_rows import left_beside
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.numbering import counts_on
from nl2x.books.xlsx.cells import Sheet, amount, place

_LOOKED_AT = 40
"""So many of the latest rows: a habit that was given up long ago binds nobody."""
_OF_AN_ACCOUNT = 2000
"""So many of them for the habit of one account among many."""
_ENOUGH = 6
"""Fewer rows show no habit."""
_NEARLY = 0.8
"""Such a share of the rows shows a habit, where a column of no known meaning offers words to choose from."""
_WORDY = 0.6
_CODE = re.compile(r"\S{1,4}|\S*\d\S*|\w+[ -]?\d+")
"""A mark or a number of its own: "x", "V12", "chq 114"."""
_ELSEWHERE = 0.15
"""Such a share of rows with their amount in a column of no known meaning shows that one was missed."""
_OFFERED = (Role.OTHER, Role.CATEGORY)
_FREE = (Role.DESCRIPTION, Role.REFERENCE, Role.BALANCE, Role.ENTRY)
"""What a row may have or lack by itself."""
_MARKS = re.compile(
    r"(?i)\b(closed|checked|counted|entered|signed|written|made) by\b"
    r"|^(by|initials?|sign(ed|ature)?|who closed)$"
)
"""Whose mark it is, which says nothing about the money."""
_CHOSEN = (Role.METHOD, Role.DIMENSION, Role.DIRECTION, Role.STATUS, Role.SIDE, Role.TYPE)
"""What is chosen from a few words."""
Row = Mapping[int, Value | Formula]


def unlike(book: Book, plan: Plan) -> tuple[str, ...]:
    """What sets the planned cells apart from what the sheet holds so far, each in one sentence; empty if they
    go on as the person did."""
    inserts = [edit for edit in plan.edits if isinstance(edit, InsertRows)]
    written: dict[str, dict[int, dict[int, Value | Formula]]] = {}
    for edit in plan.edits:
        if isinstance(edit, SetCell):
            row, column = place(edit.cell)
            written.setdefault(edit.sheet, {}).setdefault(row, {})[column] = edit.value
    found = [
        words
        for listing in book.lists
        if listing.role in (SheetRole.JOURNAL, SheetRole.CASH_BOOK, SheetRole.RECORDS)
        for words in _in_list(book, listing, written.get(listing.sheet, {}), inserts)
    ]
    found += [
        words
        for listing in book.lists
        if listing.role is SheetRole.RECORDS and not inserts
        for words in left_beside(book, listing, written.get(listing.sheet, {}), new_rows(book, listing, plan))
    ]
    return tuple(dict.fromkeys((*found, *_passed_over(book, written), *_turned(book, written, inserts))))


def left_blank(book: Book, words: str, role: Role) -> str:
    """The heading of the column of that role, if `words` (of `unlike`) say that it would be left blank."""
    columns = ((i, c) for i in book.lists for c in i.columns if c.role is role)
    return next((c.heading for i, c in columns if words == every_row_fills(i, c.heading)), "")


def every_row_fills(listing: Listing, heading: str) -> str:
    """What is said of a column that all rows fill, and the new one wouldn't."""
    return f'Every row of {listing.sheet} fills "{heading}", and this one wouldn\'t.'


def nearly_every_row_chooses(listing: Listing, heading: str) -> str:
    """What is said of a column with words to choose from that the new row would leave blank."""
    return f'Nearly every row of {listing.sheet} chooses "{heading}", and this one wouldn\'t.'


def new_rows(book: Book, listing: Listing, plan: Plan) -> list[int]:
    """The rows, named as they are afterwards, that a plan writes anew into a list."""
    inserts = [edit for edit in plan.edits if isinstance(edit, InsertRows)]
    sheet, typed = book.workbook.sheet(listing.sheet), [c for c in listing.columns if not c.formula]
    columns = {index(c) for c in typed}
    cells = [place(e.cell) for e in plan.edits if isinstance(e, SetCell) and e.sheet == listing.sheet]
    rows = dict.fromkeys(row for row, column in cells if column in columns)
    return [row for row in rows if _is_new(sheet, listing, typed, row, inserts)]


def _in_list(
    book: Book, listing: Listing, written: Mapping[int, Row], inserts: Sequence[InsertRows]
) -> Iterator[str]:
    sheet = book.workbook.sheet(listing.sheet)
    typed = [c for c in listing.columns if not c.formula]
    if len(_past(sheet, listing, typed)) < _ENOUGH:
        return
    past = _past_of_pages(book, listing)
    columns = {index(c) for c in listing.columns}
    new = {
        row: cells
        for row, cells in written.items()
        if columns & set(cells)
        and _is_new(sheet, listing, typed, row, inserts)
        and not (book.conventions.narration and _only_words(cells))
    }
    if new and (words := misread(book, listing)):
        yield words
    for cells in new.values():
        for column in typed:
            yield from _in_column(book, listing, column, [r.get(index(column)) for r in past], cells)
        yield from _figures(listing, typed, past, cells)
        yield from _elsewhere(listing, typed, past, cells)
        if words := counted_against(book, listing, cells):
            yield words
        if listing.role is SheetRole.JOURNAL:
            for account, column in left_by_account(sheet, listing, _latest(listing, _OF_AN_ACCOUNT), cells):
                yield f'Every row of {account} fills "{column.heading}", and this one wouldn\'t.'


def _only_words(cells: Row) -> bool:
    """Whether a row holds one text and nothing else: the explanation below an entry."""
    filled = [value for value in cells.values() if value not in (None, "")]
    return len(filled) == 1 and isinstance(filled[0], str) and amount(filled[0]) is None


def _latest(listing: Listing, many: int) -> range:
    """So many of the latest rows of a list, at most."""
    rows = range(listing.first_row, listing.last_row + 1)
    return rows[:many] if listing.newest_first else rows[-many:]


def _past_of_pages(book: Book, listing: Listing) -> list[dict[int, Value]]:
    """The latest rows of a list, and before them those of pages set up alike: another month's."""
    pages = [*(one for one in book.lists if one is not listing and _are_alike(one, listing)), listing]
    found = [
        row
        for page in pages
        for row in _past(book.workbook.sheet(page.sheet), page, [c for c in page.columns if not c.formula])
    ]
    return found[-_LOOKED_AT:]


def _are_alike(one: Listing, other: Listing) -> bool:
    """Whether lists are pages of one kind: income and expenses, headed alike, are not."""
    kinds = [(i.role, i.flow, i.headings, tuple(c.letter for c in i.columns)) for i in (one, other)]
    return one.sheet != other.sheet and kinds[0] == kinds[1]


def _past(sheet: Sheet, listing: Listing, typed: Sequence[Column]) -> list[dict[int, Value]]:
    latest = _latest(listing, _LOOKED_AT)
    found: list[dict[int, Value]] = [
        {index(c): value for c in typed if (value := sheet.value(row, index(c))) not in (None, "")}
        for row in latest
    ]
    return [row for row in found if len(row) > 1]


def _is_new(
    sheet: Sheet, listing: Listing, typed: Sequence[Column], row: int, inserts: Sequence[InsertRows]
) -> bool:
    """Whether the row (named as it is afterwards) is inserted, or was blank in the typed columns before."""
    was = row_before(inserts, listing.sheet, row)
    if was is None:
        return True
    return was > listing.last_row and all(sheet.value(was, index(c)) in (None, "") for c in typed)


def _known(book: Book, column: Column, value: Value, held: Sequence[Value]) -> bool:
    """Whether a column said it before, offers it, or it stands elsewhere; the whole book is read last."""
    if str(value).strip().casefold() in {str(v).strip().casefold() for v in held}:
        return True
    return isinstance(value, str) and (value in column.options or _stands_in(book, value))


def _stands_in(book: Book, words: str) -> bool:
    """Whether some cell of the workbook says just this: a list of shows, a report with a line for each."""
    wanted = words.strip().casefold()
    return any(
        isinstance(value, str) and value.strip().casefold() == wanted
        for sheet in book.workbook.sheets
        for row, columns in sheet.rows.items()
        for value in (sheet.value(row, column) for column in columns)
    )


def _filled_elsewhere(book: Book, listing: Listing, column: Column) -> bool:
    """Whether another page with the same headings, another month's, has something in that column."""
    pages = [i for i in book.lists if i is not listing and i.headings == listing.headings]
    for page in pages:
        sheet, number = book.workbook.sheet(page.sheet), index(page.columns[listing.columns.index(column)])
        if any(sheet.value(r, number) not in (None, "") for r in range(page.first_row, page.last_row + 1)):
            return True
    return False


def _held(past: Sequence[Mapping[int, Value]], column: Column) -> list[Value]:
    return [row[index(column)] for row in past if index(column) in row]


def _in_column(
    book: Book, listing: Listing, column: Column, past: Sequence[Value], cells: Row
) -> Iterator[str]:
    held = [value for value in past if value is not None]
    value = cells.get(index(column))
    heading = column.heading or column.letter
    if value in (None, ""):
        free = column.role in _FREE or (column.role is Role.OTHER and _MARKS.search(heading))
        jobs = column.role is Role.DIMENSION and len({str(v) for v in held}) * 3 <= len(held) * 2
        if len(held) == len(past) and not free and (_binding(held) or jobs or _described(column, held)):
            yield every_row_fills(listing, heading)
        elif column.role in _OFFERED and column.options and len(held) >= _NEARLY * len(past):
            yield nearly_every_row_chooses(listing, heading)
        return
    if isinstance(value, Formula):
        return
    if not held:
        if (
            column.role not in (*_FREE, Role.ANALYSIS)
            and len(past) > _ENOUGH
            and not _filled_elsewhere(book, listing, column)
        ):
            yield f'No row of {listing.sheet} fills "{heading}", and this one would.'
        return
    kinds = {_kind(v) for v in held}
    if len(kinds) == 1 and _kind(value) not in kinds and len(held) >= _ENOUGH:
        yield f'"{heading}" of {listing.sheet} holds {kinds.pop()} only, and this would be {_kind(value)}.'
    elif (
        column.role in _CHOSEN
        and len(held) >= _ENOUGH
        and _repeated(held)
        and not _known(book, column, value, held)
    ):
        yield f'"{heading}" of {listing.sheet} never said "{value}" before.'
    elif _sign(value) and {_sign(v) for v in held if _sign(v)} == {-_sign(value)} and len(held) > _ENOUGH:
        side = "below" if _sign(value) < 0 else "above"
        yield f'"{heading}" of {listing.sheet} was never {side} zero before.'


def _figures(
    listing: Listing, typed: Sequence[Column], past: Sequence[Mapping[int, Value]], cells: Row
) -> Iterator[str]:
    """Of several columns for figures (in and out, debit and credit, one for each category) a row fills as
    many as rows before it did."""
    columns = [index(c) for c in typed if c.kind == "number" and _binding(_held(past, c))]
    columns += [
        index(c) for c in typed if (c.role is Role.ANALYSIS or c.purse) and not _held(past, c)
    ]  # a head's first entry, or the first of a month that went out of the cash box
    if len(columns) < 2:
        return
    counts = {sum(amount(row.get(c)) is not None for c in columns) for row in past}
    now = sum(cells.get(c) not in (None, "") for c in columns)
    if now < min(counts) or (now > max(counts) and len(past) > _ENOUGH):
        usual = " or ".join(str(n) for n in sorted(counts))
        yield f"Rows of {listing.sheet} hold {usual} of the figures, and this one would hold {now}."


def _elsewhere(
    listing: Listing, typed: Sequence[Column], past: Sequence[Mapping[int, Value]], cells: Row
) -> Iterator[str]:
    """In a cash book some rows have their amount in a column that wasn't understood ("Petty in" beside "Bank
    in"): the new row may belong there."""
    known = [index(c) for c in typed if c.role in (Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT)]
    others = [c for c in typed if c.role is Role.OTHER and c.kind == "number"]
    if listing.role is not SheetRole.CASH_BOOK or not any(cells.get(c) not in (None, "") for c in known):
        return
    for column in others:
        alone = [r for r in past if amount(r.get(index(column))) and not any(amount(r.get(c)) for c in known)]
        if len(alone) >= max(3, _ELSEWHERE * len(past)):
            yield f'Some rows of {listing.sheet} have their amount under "{column.heading}".'


def _passed_over(book: Book, written: Mapping[str, Mapping[int, Row]]) -> Iterator[str]:
    """Rows of grids whose amounts all stand in columns that weren't understood ("cash", beside "bank" under
    each month), and would now get one elsewhere."""
    for grid in (g for g in book.grids if g.sheet in written):
        known = {index(column.letter) for column in grid.columns}
        filled = {row.row: _typed_amounts(book, grid, row.row) for row in grid.rows}
        told = [columns for columns in filled.values() if columns & known]
        if 2 * sum(columns > known & columns for columns in told) > len(told):
            continue  # a plan, or last year's, beside each
        for row in grid.rows:
            gets = known & set(written[grid.sheet].get(row.row, ()))
            if gets and len(filled[row.row]) > 1 and not filled[row.row] & known:
                yield f"The amounts of {row.label} so far stand in other columns of {grid.sheet}."


def _typed_amounts(book: Book, grid: Grid, row: int) -> set[int]:
    """The columns of the grid, understood or not, in which a row holds an amount that somebody typed."""
    sheet, letters = book.workbook.sheet(grid.sheet), [index(column.letter) for column in grid.columns]
    within = range(min(letters), max(letters) + 2) if letters else ()
    return {c for c in within if not sheet.formula(row, c) and amount(sheet.value(row, c))}


def _turned(
    book: Book, written: Mapping[str, Mapping[int, Row]], inserts: Sequence[InsertRows]
) -> Iterator[str]:
    """Amounts of grids and statements that change to the other side of zero."""
    amounts = {(g.sheet, r.row): r.label for g in book.grids for r in g.rows}
    amounts |= {(s.sheet, line.row): line.label for s in book.statements for line in s.lines}
    for title, rows in written.items():
        if any(insert.sheet == title for insert in inserts):
            continue
        sheet = book.workbook.sheet(title)
        for row, cells in rows.items():
            for column, value in cells.items():
                label = amounts.get((title, row))
                if label and _sign(value) * _sign(sheet.value(row, column)) < 0:
                    yield f"{label} would change from {sheet.value(row, column)} to {value}."


def _kind(value: Value) -> str:
    if isinstance(value, bool):
        return "yes or no"
    if isinstance(value, dt.date | dt.datetime):
        return "dates"
    if isinstance(value, int | float | Decimal) or amount(value) is not None:
        return "numbers"
    return "words"


def _sign(value: Value | Formula) -> int:
    number = None if isinstance(value, Formula) else amount(value)
    return 0 if not number else 1 if number > 0 else -1


def _binding(held: Sequence[Value]) -> bool:
    """Whether a column that every row fills must be filled: it holds dates, figures that don't count on, or a
    few words again and again; the number of a voucher and the name of a shop may be left for the person."""
    if all(isinstance(v, str) and amount(v) is None for v in held):
        return _repeated(held)
    return not counts_on(held)


def _described(column: Column, held: Sequence[Value]) -> bool:
    """Whether a column of no known meaning tells in words, in every row, what it was or who: most rows have
    several words or no digit, so that it's no column of references."""
    told = [v for v in held if isinstance(v, str) and not _CODE.fullmatch(v.strip())]
    return column.role is Role.OTHER and len(told) > _WORDY * len(held)


def _repeated(held: Sequence[Value]) -> bool:
    """Whether the column repeats a few words rather than saying something new in each row."""
    return len({str(v).strip().casefold() for v in held}) * 3 <= len(held)
