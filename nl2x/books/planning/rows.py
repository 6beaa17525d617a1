"""Adding rows to a list the way the list itself goes on: place, style, formulas, totals, ranges."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile, pairwise

from openpyxl.formula.translate import TranslatorError
from openpyxl.utils.cell import column_index_from_string

from nl2x.books.book import Book, Listing, Role, SheetRole
from nl2x.books.model import Edit, ExtendRange, Formula, InsertRows, SetCell, Value
from nl2x.books.sheets.words import month_of
from nl2x.books.xlsx.cells import Sheet, moved, name
from nl2x.books.xlsx.references import ranges, shifted, stretched
from nl2x.errors import Refused

LAST_ROW = 1_048_576


def list_for(book: Book, role: SheetRole, date: dt.date, flow: str = "") -> Listing:
    """Where a posting of that date goes, if a book has several such lists: of pages for one way only those of
    `flow`, of these the sheet of its month or year, else the one whose dates come nearest before it, else the
    surest."""
    lists = [i for i in book.lists if i.role is role]
    lists = [i for i in lists if i.flow == flow] or [i for i in lists if not i.flow] or lists
    if not lists:
        raise Refused(f"there is no {role}", where=book.name, todo="nl2x look shows what was found")
    if len(lists) == 1:
        return lists[0]
    named = [i for i in lists if _named_for(i, date)]
    if named:
        return named[-1]
    if any(month_of(i.sheet) for i in lists):
        raise Refused(f"there is no page for {date:%B %Y}", where=book.name, todo="add its sheet first")
    begun = {i.name: d for i in lists if (d := _first_date(book, i)) is not None}
    before = [i for i in lists if i.name in begun and begun[i.name] <= date]
    if before and len({i.sheet for i in lists}) > 1 and _go_on(book, lists):
        return max(before, key=lambda i: begun[i.name])
    return max(lists, key=lambda i: (i.confidence, i.last_row - i.header_row))


def side_by_side(book: Book, flow: str) -> list[Listing]:
    """The pages of a cash book for one way that are kept at the same time, one for each house or each show:
    set up alike on sheets of their own, none of a month or a year, and none goes on where another ends. Empty
    where there is no more than one."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK and i.flow in ("", flow)]
    alike = len({tuple(c.heading for c in i.columns) for i in pages}) == 1
    apart = len({i.sheet for i in pages}) == len(pages) > 1
    dated = any(month_of(i.sheet) or _YEAR.search(i.sheet) for i in pages)
    if not alike or not apart or dated or any(_first_date(book, i) is None for i in pages):
        return []
    return [] if _follow(book, pages) else pages


_YEAR = re.compile(r"(?<!\d)(?:19|20)?\d\d(?!\d)")


def _named_for(listing: Listing, date: dt.date) -> bool:
    month = month_of(listing.sheet) or month_of(listing.name.rpartition(": ")[2])
    if month:
        return month[0] == date.month and month[1] in (0, date.year)
    return listing.sheet.strip() in (str(date.year), f"FY{date.year}")


def _go_on(book: Book, lists: Sequence[Listing]) -> bool:
    """Whether lists are one that goes on from sheet to sheet: by their headings, or, where one of them says
    something else, by what their columns are."""
    by_heading = {tuple(c.heading for c in i.columns) for i in lists}
    by_role = {tuple((c.letter, c.role) for c in i.columns) for i in lists}
    return len(by_heading) == 1 or (len(by_role) == 1 and _follow(book, lists))


def _follow(book: Book, lists: Sequence[Listing]) -> bool:
    """Whether each list begins where the one before has ended."""
    spans = sorted((days[0], days[-1]) for i in lists if (days := sorted(_dates(book, i))))
    return len(spans) == len(lists) and all(a[1] <= b[0] for a, b in pairwise(spans))


def _first_date(book: Book, listing: Listing) -> dt.date | None:
    return next(_dates(book, listing), None)


def _dates(book: Book, listing: Listing) -> Iterator[dt.date]:
    column = listing.column(Role.DATE)
    if column is None:
        return
    sheet = book.workbook.sheet(listing.sheet)
    number = column_index_from_string(column.letter)
    for row in range(listing.first_row, listing.last_row + 1):
        value = sheet.value(row, number)
        if isinstance(value, dt.date):
            yield value.date() if isinstance(value, dt.datetime) else value


@dataclass(frozen=True)
class Place:
    """Where new rows go: their row numbers, and whether room must be made for them."""

    rows: tuple[int, ...]
    insert_before: int = 0
    inserted: int = 0


def place_for(book: Book, listing: Listing, count: int, gap: int = 0) -> Place:
    """Where `count` rows go after the list's last one, leaving `gap` blank rows first. Refused if there is
    no room that could be made without tearing something else apart."""
    sheet = book.workbook.sheet(listing.sheet)
    if listing.newest_first and listing.last_row >= listing.first_row:
        _may_insert(sheet, listing, listing.first_row)
        return Place(tuple(range(listing.first_row, listing.first_row + count)), listing.first_row, count)
    gap = gap if listing.last_row > listing.header_row else 0
    start = max(listing.last_row, listing.first_row - 1) + 1 + gap
    wanted = tuple(range(start, start + count))
    if wanted[-1] > LAST_ROW:
        raise Refused("the sheet is full", where=listing.sheet, todo="start a new sheet for this list")
    free = _free_until(book, sheet, listing)
    if wanted[-1] <= free:
        return Place(wanted)
    # What the list doesn't reach yet is used up, then rows are inserted above what stands in the way.
    missing = wanted[-1] - max(free, listing.last_row)
    before = max(free, listing.last_row) + 1
    if (
        listing.total_row > wanted[-1]
        and _beside(sheet, listing, before)
        and _are_blank(sheet, listing, wanted)
    ):
        return Place(wanted)  # the blank rows above the totals: what stands beside allows no new ones
    _may_insert(sheet, listing, before)
    return Place(wanted, before, missing)


def _free_until(book: Book, sheet: Sheet, listing: Listing) -> int:
    """The last row below the list that can be written to without making room."""
    left, right = _span(listing)
    if listing.total_row:
        reach = _summed_to(book, listing)
        end = listing.total_row - 1
        return max(listing.last_row, min(end, reach))
    # Within a table prepared rows are free; below it the table grows, unless something stands there.
    inputs = {column_index_from_string(c.letter) for c in listing.columns if not c.formula}
    # Only rows that hold something: a sheet may have a million others.
    for row in dropwhile(lambda row: row <= listing.last_row, sheet.rows):
        held = [c for c in sheet.rows[row] if left <= c <= right]
        if any(c in inputs or not sheet.cell(row, c).calculated for c in held):
            return _with_space(listing, row)
    return LAST_ROW


def _with_space(listing: Listing, obstacle: int) -> int:
    """Free rows above something that isn't part of the list: the blank row that sets it off stays."""
    return max(listing.last_row, obstacle - 2)


def _summed_to(book: Book, listing: Listing) -> int:
    """The last row that the totals below the list take in."""
    sheet = book.workbook.sheet(listing.sheet)
    ends = [listing.last_row]
    for column in sheet.rows.get(listing.total_row, ()):
        formula = sheet.formula(listing.total_row, column)
        for title, _, first, _, last in ranges(formula, sheet.name) if formula else ():
            if (
                title.casefold() == sheet.name.casefold()
                and first <= listing.last_row
                and last < listing.total_row
            ):
                ends.append(last)
    return max(ends)


def _beside(sheet: Sheet, listing: Listing, before: int) -> list[str]:
    """The cells beside the list that an insertion above row `before` would move."""
    left, right = _span(listing)
    return [
        name(row, c)
        for row, columns in sheet.rows.items()
        if row >= before
        for c in columns
        if not left <= c <= right
    ]


def _are_blank(sheet: Sheet, listing: Listing, rows: Sequence[int]) -> bool:
    left, right = _span(listing)
    return all(sheet.cell(row, c).blank for row in rows for c in range(left, right + 1))


def _may_insert(sheet: Sheet, listing: Listing, before: int) -> None:
    beside = _beside(sheet, listing, before)
    if beside:
        raise Refused(
            f"below {listing.name} no row is free, and inserting one would tear apart what is beside it",
            where=f"{sheet.name}!{beside[0]}",
            todo="make room for new rows, or move what stands beside the list",
        )


def _span(listing: Listing) -> tuple[int, int]:
    numbers = [column_index_from_string(c.letter) for c in listing.columns]
    return min(numbers), max(numbers)


def row_edits(
    book: Book, listing: Listing, place: Place, rows: Sequence[Mapping[str, Value]], like: Sequence[int] = ()
) -> Iterator[Edit]:
    """The edits that write `rows` (column letter → value) at `place`. Each new row takes the style of the
    row of the list given in `like`, and continues the list's formulas."""
    sheet = book.workbook.sheet(listing.sheet)
    if place.inserted:
        on_top = listing.newest_first and place.insert_before == listing.first_row
        yield InsertRows(listing.sheet, place.insert_before, place.inserted, on_top)
    last = place.rows[-1]
    grown = last - max(listing.last_row, listing.header_row)
    for number, (row, values) in enumerate(zip(place.rows, rows, strict=True)):
        model = like[number] if number < len(like) else 0
        yield from _cells(sheet, listing, place, row, values, model)
    if listing.newest_first:
        return
    yield from _longer_sums(book, listing, place, grown)
    end = max(listing.last_row, listing.end_row)
    if listing.last_row >= listing.first_row and last > end:
        yield ExtendRange(listing.sheet, end, last - end)


def _cells(
    sheet: Sheet, listing: Listing, place: Place, row: int, values: Mapping[str, Value], model: int
) -> Iterator[Edit]:
    inserted = bool(place.inserted) and row >= place.insert_before
    moved_down = place.inserted if listing.newest_first else 0
    for column in listing.columns:
        number = column_index_from_string(column.letter)
        own = sheet.cell(row, number)
        style_of = name(model + moved_down, number) if model else ""
        prepared = not inserted and (own.style or own.calculated)
        style = "" if prepared else style_of
        if column.letter in values and values[column.letter] is not None:
            yield SetCell(listing.sheet, name(row, number), values[column.letter], style)
        elif column.formula and (inserted or not own.calculated):
            origin = listing.first_row if listing.newest_first else column.formula_row
            text = sheet.formula(origin, number) or column.formula
            if place.inserted:  # fixed rows below the insertion move with it
                text = shifted(text, sheet.name, sheet.name, place.insert_before, place.inserted)
                origin += place.inserted if origin >= place.insert_before else 0
            with contextlib.suppress(TranslatorError):  # it would name a row above the sheet's first
                text = moved(text, name(origin, number), name(row, number))
                yield SetCell(listing.sheet, name(row, number), Formula(text), style)
        elif not prepared and model and sheet.cell(model, number).style:
            yield SetCell(listing.sheet, name(row, number), None, style)


def _longer_sums(book: Book, listing: Listing, place: Place, grown: int) -> Iterator[Edit]:
    """Formulas anywhere whose ranges end with the list end with it again."""
    last = listing.last_row
    if last < listing.first_row or grown <= 0:
        return
    ends = re.compile(
        rf":\$?[A-Z]{{1,3}}\$?({'|'.join(str(last + k) for k in range(min(grown, 500)))})(?!\d)", re.I
    )
    for sheet in book.workbook.sheets:
        for row, column in _reaching(sheet, listing, ends):
            formula = sheet.formula(row, column)
            longer = _grown(formula, sheet.name, listing, place, grown)
            after = formula
            if place.inserted:
                after = shifted(formula, sheet.name, listing.sheet, place.insert_before, place.inserted)
            if longer == after:
                continue
            target = row
            if place.inserted and sheet.name == listing.sheet and row >= place.insert_before:
                target = row + place.inserted
            yield SetCell(sheet.name, name(target, column), Formula(longer))


def _reaching(sheet: Sheet, listing: Listing, ends: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The formulas that name a range ending where the list does. Those inside the list itself must speak of
    the whole list by fixed rows ("share of the total"); a running total ends at its own row and stays."""
    own = sheet.name == listing.sheet
    rows = range(listing.first_row, listing.last_row + 1)
    for (row, column), cell in sheet.cells.items():
        if not cell.calculated:
            continue
        if own and row in rows:
            # A fixed row reads the same in every copy of a shared formula: no need to translate each.
            text = cell.formula or sheet.masters.get(cell.shared, ("", ""))[0]
            if f"${listing.last_row}" in text and _whole_list(text, sheet.name, listing):
                yield row, column
            continue
        formula = sheet.formula(row, column)
        named = own or listing.sheet.casefold() in formula.casefold()
        if named and ends.search(formula):
            yield row, column


def follows(formula: str, own: str, listing: Listing, place: Place) -> str:
    """A formula on sheet `own` as it reads once the rows at `place` are in the list."""
    grown = place.rows[-1] - max(listing.last_row, listing.header_row)
    if listing.last_row < listing.first_row or grown <= 0:
        grown = 0
    return _grown(formula, own, listing, place, grown)


def _grown(formula: str, own: str, listing: Listing, place: Place, grown: int) -> str:
    longer = formula
    if place.inserted:
        longer = shifted(longer, own, listing.sheet, place.insert_before, place.inserted)
    return stretched(longer, own, listing.sheet, listing.last_row, grown)


def _whole_list(formula: str, own: str, listing: Listing) -> bool:
    """A formula inside the list that speaks of the whole list ("share of the total"), not of a part up to
    its own row (a running total)."""
    return all(
        f"${first}" in formula and f"${last}" in formula
        for title, _, first, _, last in ranges(formula, own)
        if title.casefold() == listing.sheet.casefold() and last == listing.last_row and first < last
    )


def like_rows(book: Book, listing: Listing, count: int) -> tuple[int, ...]:
    """The rows whose styles new rows take: the last one, or the last two in turn if the list is banded."""
    if listing.last_row < listing.first_row:
        return (0,) * count
    if listing.newest_first:
        return (listing.first_row,) * count
    sheet = book.workbook.sheet(listing.sheet)
    last = listing.last_row
    styles = [
        tuple(sheet.cell(last - k, column_index_from_string(c.letter)).style for c in listing.columns)
        for k in range(4)
    ]
    if last - 3 >= listing.first_row and styles[0] == styles[2] != styles[1] == styles[3]:
        return tuple(last - 1 + (k % 2) for k in range(count))
    return (last,) * count
