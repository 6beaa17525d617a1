"""A book, described: in plain words for a person, and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from nl2x.books.book import Book, Column, Grid, Layout, Listing, Role, SheetRole, Statement
from nl2x.books.layouts.statements import typed_lines
from nl2x.books.model import Account, CashMovement, ChangeRecord, Increase, JournalEntry, NewRecord

_LAYOUTS = {
    Layout.JOURNAL: "a journal: entries with debits and credits",
    Layout.CASH_BOOK: "a cash book: money in and money out, under categories",
    Layout.STATEMENTS: "statements: amounts typed into labelled lines, totals calculated",
    Layout.GRID: "a grid: categories one way, periods or people the other",
    Layout.RECORDS: "tables of records, one row each",
    Layout.UNKNOWN: "no place to post was found",
}
_TAKES = {
    JournalEntry: "journal entries",
    CashMovement: "money in and out",
    Increase: "amounts that grow or shrink",
    NewRecord: "new records",
    ChangeRecord: "changes to records",
}
MOST_ACCOUNTS = 60


def described(book: Book) -> str:
    """What was understood, in plain words, a thought a line."""
    return "\n".join(_lines(book)) + "\n"


def _lines(book: Book) -> Iterator[str]:
    sure = f" ({_percent(book.confidence)} sure)" if book.takes else ""
    yield f"{book.name or 'This workbook'} is taken for {_LAYOUTS[book.layout]}{sure}."
    if book.takes:
        yield f"It takes {', '.join(_TAKES[kind] for kind in book.takes)}."
    yield ""
    yield "Sheets:"
    for sheet in book.sheets:
        hidden, why = (" (hidden)" if sheet.hidden else ""), (f", {sheet.why}" if sheet.why else "")
        yield f"  {sheet.name}{hidden}: {_role(sheet.role)}{why}"
    for listing in book.lists:
        yield from _list_lines(book, listing)
    for grid in book.grids:
        yield from _grid_lines(grid)
    for statement in book.statements:
        yield from _statement_lines(statement)
    yield from _account_lines(book)
    yield from _habit_lines(book)
    if book.doubts:
        yield ""
        yield "Not sure:"
        for doubt in book.doubts[:12]:
            yield f"  {doubt.words}" + (f'; settle it with --set "{doubt.setting}"' if doubt.setting else "")


def _role(role: SheetRole) -> str:
    return {
        SheetRole.OTHER: "not a part of the books that nl2x knows",
        SheetRole.RECORDS: "a table of records",
        SheetRole.REPORT: "a report, calculated from the other sheets",
        SheetRole.EMPTY: "empty",
    }.get(role, f"a {role}")


def _list_lines(book: Book, listing: Listing) -> Iterator[str]:
    yield ""
    table = f", table {listing.table}" if listing.table and listing.table != listing.name else ""
    noun = f" of {listing.noun}s" if listing.noun else ""
    count = sum(r.table == listing.name for r in book.records)
    held = f", {count} records" if listing.role is SheetRole.RECORDS else ""
    rows = (
        f"rows {listing.first_row} to {listing.last_row}"
        if listing.last_row > listing.header_row
        else "no rows yet"
    )
    kind = "the account's entries" if listing.account else f"{listing.role}{noun}"
    where = f"{kind} on sheet {listing.sheet}{table}"
    yield f"{listing.name}: {where}; headings in row {listing.header_row}, {rows}{held}"
    if listing.role is not SheetRole.CHART:
        if listing.total_row:
            yield f"  totals in row {listing.total_row}; new rows go above them"
        else:
            yield f"  new rows go {'on top' if listing.newest_first else 'below the last one'}"
    for column in listing.columns:
        yield f"  {column.letter}  {column.heading or '(no heading)'}: {_column(book, listing, column)}"


def _column(book: Book, listing: Listing, column: Column) -> str:
    words: list[str] = [column.role if column.role is not Role.OTHER else "something else"]
    if column.formula:
        words.append(f"calculated, goes on as {column.formula}")
    if column.options:
        words.append(f"one of {len(column.options)} options")
    numbering = book.numbering.get(f"{listing.sheet}!{column.letter}")
    if numbering and listing.role is not SheetRole.CHART:
        words.append(f"next is {numbering.after()}")
    if column.confidence < 0.7 and column.role is not Role.OTHER:
        words.append(f"{_percent(column.confidence)} sure")
    return "; ".join(words)


def _grid_lines(grid: Grid) -> Iterator[str]:
    yield ""
    yield f"Grid on sheet {grid.sheet}, by {grid.period}: {len(grid.rows)} rows, {len(grid.columns)} columns"
    yield f"  rows: {', '.join(grid.names[:30])}"
    yield f"  columns: {', '.join(c.heading for c in grid.columns[:31])}"


def _statement_lines(statement: Statement) -> Iterator[str]:
    yield ""
    typed = len(typed_lines(statement))
    yield (
        f"Statement on sheet {statement.sheet}: {len(statement.lines)} lines in column {statement.column}, "
        f"{typed} typed in, the others calculated"
    )


def _account_lines(book: Book) -> Iterator[str]:
    if not book.accounts:
        return
    yield ""
    yield f"Accounts or categories ({len(book.accounts)}):"
    for account in book.accounts[:MOST_ACCOUNTS]:
        yield f"  {account.code + ' ' if account.code else ''}{account.name}: {_type(account)}"
    if len(book.accounts) > MOST_ACCOUNTS:
        yield f"  … and {len(book.accounts) - MOST_ACCOUNTS} more"


def _type(account: Account) -> str:
    if account.type is None:
        return "type not known"
    return f"{'contra ' if account.contra else ''}{account.type}, grows by {account.normal_side}"


def _habit_lines(book: Book) -> Iterator[str]:
    habits, said = book.conventions, []
    if habits.date_format:
        said.append(f"dates as {'text like ' if habits.dates_are_text else ''}{habits.date_format}")
    if habits.day_first is not None:
        said.append("3/4 is the third of April" if habits.day_first else "3/4 is the fourth of March")
    if habits.currency:
        said.append(f"currency {habits.currency}")
    if habits.sign:
        said.append(habits.sign)
    if JournalEntry in book.takes:
        said.append(f"accounts named by {habits.account_style}")
    if habits.gap:
        said.append("a blank row between entries")
    if habits.narration:
        said.append("the explanation in a row of its own below each entry")
    if said:
        yield ""
        yield f"Habits: {'; '.join(said)}."
    if book.period:
        yield f"Period: {book.period[0]} to {book.period[1]}; {len(book.past)} postings so far."


def _percent(sure: float) -> str:
    return f"{round(100 * sure)}%"


def as_data(book: Book) -> dict[str, Any]:
    """The book for JSON."""
    counts = Counter(r.table for r in book.records)
    return {
        "name": book.name,
        "layout": book.layout.value,
        "takes": [kind.__name__ for kind in book.takes],
        "confidence": round(book.confidence, 2),
        "sheets": [
            {"name": s.name, "role": s.role.value, "hidden": s.hidden, "confidence": round(s.confidence, 2)}
            for s in book.sheets
        ],
        "lists": [_list_data(book, listing, counts) for listing in book.lists],
        "grids": [
            {
                "sheet": g.sheet, "period": g.period, "header_row": g.header_row, "totals": list(g.totals),
                "rows": [{"label": r.label, "row": r.row, "section": r.section} for r in g.rows],
                "columns": [{"heading": c.heading, "column": c.letter} for c in g.columns],
            }
            for g in book.grids
        ],
        "statements": [
            {
                "sheet": s.sheet, "column": s.column,
                "lines": [
                    {"label": i.label, "cell": i.cell, "type": i.type, "formula": i.formula,
                     "total": i.is_total}
                    for i in s.lines
                ],
            }
            for s in book.statements
        ],
        "accounts": [
            {
                "name": a.name, "code": a.code, "type": a.type, "contra": a.contra,
                "normal_side": a.normal_side if a.type else None,
            }
            for a in book.accounts
        ],
        "conventions": {**vars(book.conventions), "first_line_only": list(book.conventions.first_line_only)},
        "period": [d.isoformat() for d in book.period] if book.period else None,
        "postings": len(book.past),
        "doubts": [{"words": d.words, "setting": d.setting} for d in book.doubts],
    }  # fmt: skip


def _list_data(book: Book, listing: Listing, counts: Counter[str]) -> dict[str, Any]:
    return {
        "name": listing.name, "sheet": listing.sheet, "role": listing.role.value, "noun": listing.noun,
        "table": listing.table, "header_row": listing.header_row, "first_row": listing.first_row,
        "last_row": listing.last_row, "total_row": listing.total_row, "records": counts.get(listing.name, 0),
        "confidence": round(listing.confidence, 2), "newest_first": listing.newest_first,
        "columns": [
            {
                "column": c.letter, "heading": c.heading, "role": c.role.value,
                "confidence": round(c.confidence, 2), "kind": c.kind, "format": c.format,
                "formula": c.formula, "options": list(c.options),
                "next": n.after() if (n := book.numbering.get(f"{listing.sheet}!{c.letter}")) else None,
            }
            for c in listing.columns
        ],
    }  # fmt: skip
