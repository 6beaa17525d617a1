"""Money in and out, written the way this cash book does it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from openpyxl.utils.cell import column_index_from_string

from nl2x.books.book import Book, Column, Listing, Role, SheetRole
from nl2x.books.layouts.purses import INTO, PURSE, is_signed, purse_column, purse_names
from nl2x.books.layouts.taxed_rows import net_at_rate, net_column, tax_column, tax_inside
from nl2x.books.layouts.ways import said_before
from nl2x.books.model import AccountType, CashMovement, Edit, Formula, InsertRows, SetCell, Value
from nl2x.books.planning.beside import beside_each_other
from nl2x.books.planning.cells import date_cells, dimension_cells, headed, number_cells, offered, put
from nl2x.books.planning.cheques import cheque_cells
from nl2x.books.planning.closing import with_closing_balances
from nl2x.books.planning.months import month_edits, new_month
from nl2x.books.planning.rows import like_rows, list_for, place_for, row_edits
from nl2x.books.planning.series import Series, in_its_series, next_in_series
from nl2x.books.planning.throughout import said_throughout
from nl2x.books.planning.together import Step, together
from nl2x.books.sheets.words import plain
from nl2x.errors import BadInput, NoPlace, Refused


def cash_edits(book: Book, movements: Sequence[CashMovement]) -> tuple[list[Edit], list[str]]:
    """The edits for `movements`, each on the page for it, and in words where they go."""
    pages: dict[str, list[CashMovement]] = {}
    for movement in movements:
        pages.setdefault(_book_of(book, movement).name, []).append(movement)
    lists = {i.name: i for i in book.lists}
    found = [_on_page(book, lists[name], own) for name, own in pages.items()]
    sheets = [lists[name].sheet for name in pages]
    made = any(isinstance(edit, InsertRows) for step, _ in found for edit in step.edits)
    if made and len(set(sheets)) < len(sheets):
        raise Refused("two lists of one sheet need new rows", where=sheets[0], todo="post them one by one")
    return together([step for step, _ in found]), [words for _, words in found]


def _on_page(book: Book, listing: Listing, movements: Sequence[CashMovement]) -> tuple[Step, str]:
    """What is written for movements of one page, and in words where."""
    series = next_in_series(book, listing, movements)
    rows = [_row(book, listing, one, number, series[number]) for number, one in enumerate(movements)]
    if len(movements) == 1:  # of several, nothing tells which was paid by the cheque
        rows[0] |= cheque_cells(book, listing, movements[0])
    rows = beside_each_other(book, listing, movements, rows)
    month = new_month(book, listing, movements[0].date, len(rows))
    if month is not None:
        where = f"row {month.place.rows[0]} of {listing.sheet}, below the last month's total"
        return Step(listing, month.place, tuple(month_edits(book, listing, month, rows))), where
    place = place_for(book, listing, len(rows))
    edits = list(row_edits(book, listing, place, rows, like_rows(book, listing, len(rows))))
    edits += _balances(book, listing, edits, place.rows)
    edits = with_closing_balances(book, listing, place, edits)
    return Step(listing, place, tuple(edits)), f"row {place.rows[0]} of {listing.sheet}"


def _book_of(book: Book, movement: CashMovement) -> Listing:
    """The cash book that the movement's dimension "sheet" names, else the one for its date."""
    named = book.find_list(movement.dimensions.get("sheet", ""))
    if named is not None and named.role is SheetRole.CASH_BOOK:
        return named
    by_category, by_sign = _flow_of(book, movement.category), "in" if movement.amount > 0 else "out"
    if on_both_pages(book, movement.category):
        by_category = ""  # what is moved, out of the one purse and into the other
    # The category's page, on which a refund is taken off; without one, that of the sign.
    listing = list_for(book, SheetRole.CASH_BOOK, movement.date, by_category or by_sign)
    if (own := _only_one_with(book, movement, listing)) is not None:
        return own
    if listing.flow not in ("", by_sign) and not by_category:
        way = "came in" if listing.flow == "in" else "went out"
        raise elsewhere(book, listing, f"{listing.name} takes only what {way}")
    return listing


def _only_one_with(book: Book, movement: CashMovement, listing: Listing) -> Listing | None:
    """The only page that offers the category or has it in its rows, where `listing` doesn't: money banked and
    drawn beside a page of costs, the van beside a page of stock. It must be for money that goes the same way,
    or either way, and lose nothing of how it was paid."""
    category = movement.category
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
    having = [i for i in pages if category and (_has(i, category) or _in_rows(book, i, category))]
    flows = ("", "in" if movement.amount > 0 else "out")
    of_its_kind = [i for i in pages if i.headings == listing.headings]  # a month's each
    if {*of_its_kind, listing} & {*having} or len(having) != 1 or having[0].flow not in flows:
        return None
    told = (movement.dimensions.get(c.heading, "") for i in pages if (c := i.column(Role.METHOD)) is not None)
    lost = [way for way in told if way and way.casefold() not in category.casefold()]
    return having[0] if not lost or having[0].column(Role.METHOD) is not None else None


def elsewhere(book: Book, listing: Listing, why: str, *, here: bool = False) -> Refused:
    """The question where a movement goes that doesn't fit: to another list (or, if `here`, to this)."""
    kinds = (SheetRole.CASH_BOOK, SheetRole.RECORDS)
    others = tuple(i.name for i in book.lists if i.role in kinds and i is not listing)
    options = (*others, listing.name) if here else others
    if not options:
        return Refused(why, where=book.name, todo="say where it goes")
    return NoPlace(f"{why}. Where does this go?", options=options, asks="table")


def _flow_of(book: Book, category: str) -> str:
    """ "in" for a category of income, "out" for one of costs, "" for any other or none."""
    account = book.account(category) if category else None
    kinds = {AccountType.INCOME: "in", AccountType.EXPENSE: "out"}
    by_type = kinds.get(account.type, "") if account and account.type else ""
    return by_type or page_of(book, category)


def page_of(book: Book, category: str) -> str:
    """The way ("in", "out") of the only pages whose dropdown has the category; "" where several do."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
    having = [i for i in pages if _has(i, category)]
    flows = {i.flow for i in having}
    return flows.pop() if len(flows) == 1 and len(having) < len(pages) else ""


def on_both_pages(book: Book, category: str) -> bool:
    """Whether a page of what came in and one of what went out offer or have the category both."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK and i.flow and category]
    return {"in", "out"} <= {i.flow for i in pages if _has(i, category) or _in_rows(book, i, category)}


def _in_rows(book: Book, listing: Listing, category: str) -> bool:
    column = listing.column(Role.CATEGORY)
    return column is not None and plain(category) in map(plain, _used(book, listing, column))


def _has(listing: Listing, category: str) -> bool:
    column = listing.column(Role.CATEGORY)
    return column is not None and plain(category) in {plain(option) for option in column.options}


def _row(
    book: Book, listing: Listing, movement: CashMovement, number: int, series: Series
) -> dict[str, Value]:
    if not movement.amount:
        raise BadInput("the amount is zero", where=book.name, todo="say how much")
    row = said_throughout(book, listing) | date_cells(book, listing, movement.date)
    row |= in_its_series(_numbers(book, listing, movement, number), series)
    row |= _category(book, listing, movement)
    sums = _amount(book, listing, movement) | _tax(book, listing, movement)
    if not any(isinstance(value, Decimal) for value in sums.values()):
        why = f"In {listing.name} the amount is worked out of other columns"
        raise elsewhere(book, listing, why)
    row |= sums
    # Of two pages only one may say with whom it was.
    several = listing.flow or _purses(listing) or "sheet" in movement.dimensions
    unsaid = (several and listing.column(Role.COUNTERPARTY) is None) or _names_nobody(book, listing, movement)
    left_out = ("sheet", PURSE, INTO, *(("counterparty",) if unsaid else ()))
    said = {_own_heading(book, listing, k): v for k, v in movement.dimensions.items() if k not in left_out}
    further = {heading: value for heading, value in said.items() if heading}
    row |= dimension_cells(listing, further, book.name)
    words = put(listing, movement.description, Role.DESCRIPTION) or put(
        listing, movement.description, Role.COUNTERPARTY
    )
    return row | {letter: v for letter, v in words.items() if letter not in row}


def _names_nobody(book: Book, listing: Listing, movement: CashMovement) -> bool:
    """Whether no row under this category says with whom it was, in a list that describes its rows, too: its
    names are of members who pay their fees, not of shops."""
    party, category = listing.column(Role.COUNTERPARTY), listing.column(Role.CATEGORY)
    if party is None or category is None or listing.column(Role.DESCRIPTION) is None:
        return False
    sheet = book.workbook.sheet(listing.sheet)
    names, kinds = (column_index_from_string(c.letter) for c in (party, category))
    rows = range(listing.first_row, listing.last_row + 1)
    alike = [r for r in rows if plain(sheet.text(r, kinds)) == plain(movement.category)]
    return len(alike) >= _TWICE and not any(sheet.text(r, names) for r in alike)


_TWICE = 2


def _numbers(book: Book, listing: Listing, movement: CashMovement, number: int) -> dict[str, Value]:
    """The next numbers of the list's own series, without one that rows of that way never have: receipts are
    numbered, and what came in is not."""
    cells = number_cells(book, listing, "", number, number)
    sheet = book.workbook.sheet(listing.sheet)
    alike = [
        p.rows[0]
        for p in book.past
        if p.sheet == listing.sheet and isinstance(p.posting, CashMovement)
        if (p.posting.amount > 0) == (movement.amount > 0)
    ]
    latest = alike[:_ALIKE] if listing.newest_first else alike[-_ALIKE:]
    empty = {
        letter
        for letter in cells
        if len(latest) >= _FEW
        and all(sheet.value(r, column_index_from_string(letter)) in (None, "") for r in latest)
    }
    return {letter: value for letter, value in cells.items() if letter not in empty}


_ALIKE, _FEW = 10, 3


def _own_heading(book: Book, listing: Listing, heading: str) -> str:
    """What this page calls a column of that heading; "" where only other pages have such a one."""
    if headed(listing, heading) is not None:
        return heading
    others = [i for i in book.lists if i.role is SheetRole.CASH_BOOK and i is not listing]
    found = [c for i in others if (c := headed(i, heading)) is not None]
    own = listing.column(Role.METHOD) if any(c.role is Role.METHOD for c in found) else None
    return own.heading if own is not None else "" if found else heading


def _category(book: Book, listing: Listing, movement: CashMovement) -> dict[str, Value]:
    column = listing.column(Role.CATEGORY)
    if not movement.category or column is None or column.formula:
        return {}
    account = book.account(movement.category)
    name = account.name if account else movement.category
    if account is None and not column.options:
        raise BadInput(f"there is no category {name!r}", where=book.name, todo="nl2x look lists them")
    return {column.letter: offered(column, name, listing.name, "what")}


def _amount(book: Book, listing: Listing, movement: CashMovement) -> dict[str, Value]:
    size, came_in = abs(movement.amount), movement.amount > 0
    if _purses(listing):
        return _in_purses(listing, movement) | _analysed(book, listing, movement)
    if listing.column(Role.MONEY_IN, Role.MONEY_OUT) is not None:
        if (back := _taken_off(book, listing, movement)) is not None:
            return put(listing, -size, back) | _analysed(book, listing, movement)
        role = Role.MONEY_IN if came_in else Role.MONEY_OUT
        if listing.column(role) is None:
            raise elsewhere(book, listing, f"{listing.name} has no column for {role}")
        return put(listing, size, role) | _analysed(book, listing, movement)
    if listing.column(Role.DIRECTION) is not None:
        return put(listing, size, Role.AMOUNT) | _flag(book, listing, came_in)
    if listing.flow:
        value = movement.amount if listing.flow == "in" else -movement.amount
        return put(listing, value, Role.AMOUNT) | _analysed(book, listing, movement)
    unsigned = book.conventions.sign == "one amount without a sign" or _never_below(book, listing)
    settled = movement.category or "sheet" in movement.dimensions
    if unsigned and not settled and _against_all(book, listing, came_in):
        so_far, now = ("went out", "comes in") if came_in else ("came in", "goes out")
        raise elsewhere(book, listing, f"All of {listing.name} {so_far} so far, and this {now}", here=True)
    way = _flow_of(book, movement.category) or _usual_way(book, listing, movement.category)
    if unsigned and way == ("out" if came_in else "in"):
        size = -size  # a refund is taken off what its category has
    cells = put(listing, size if unsigned else movement.amount, Role.AMOUNT)
    return cells | _analysed(book, listing, movement)


def _taken_off(book: Book, listing: Listing, movement: CashMovement) -> Role | None:
    """The column of what a category has otherwise, where the list shows what was given back below zero there:
    a refund to a customer as -12 of money in. None where it goes to its own column, as usual."""
    way = _flow_of(book, movement.category)
    if way not in ("in", "out") or way == ("in" if movement.amount > 0 else "out"):
        return None
    role = Role.MONEY_IN if way == "in" else Role.MONEY_OUT
    column = listing.column(role)
    if column is None or column.formula:
        return None
    sheet, number = book.workbook.sheet(listing.sheet), column_index_from_string(column.letter)
    shown = (sheet.value(row, number) for row in range(listing.first_row, listing.last_row + 1))
    return role if any(isinstance(v, int | float | Decimal) and v < 0 for v in shown) else None


def _never_below(book: Book, listing: Listing) -> bool:
    """Whether the page has what went out above zero, as its rows so far are read; other pages may not."""
    column = listing.column(Role.AMOUNT)
    past = [p for p in book.past if p.sheet == listing.sheet and isinstance(p.posting, CashMovement)]
    out = [p for p in past if isinstance(p.posting, CashMovement) and p.posting.amount < 0]
    if column is None or not out:
        return False
    sheet, number = book.workbook.sheet(listing.sheet), column_index_from_string(column.letter)
    shown = [sheet.value(row, number) for p in past for row in p.rows]
    return all(isinstance(v, int | float) and v > 0 for v in shown)


def _tax(book: Book, listing: Listing, movement: CashMovement) -> dict[str, Value]:
    """The tax in the amount, and what is left without it, where the list has columns to type them in."""
    came_in = movement.amount > 0
    column, net = tax_column(listing.columns, came_in), net_column(listing.columns)
    way = -1 if listing.flow and listing.flow != ("in" if came_in else "out") else 1  # what is taken off
    if column is None:
        whole = listing.column(Role.AMOUNT)
        size = net_at_rate(listing.columns, movement) if net and whole and whole.formula else None
        return {net.letter: way * size} if net is not None and size is not None else {}
    inside = tax_inside(column, movement) or Decimal(0)
    cells: dict[str, Value] = {}
    if net is not None:
        cells[net.letter] = way * (abs(movement.amount) - inside)
    if inside or _always_filled(book, listing, column):
        cells[column.letter] = way * inside
    return cells


def _always_filled(book: Book, listing: Listing, column: Column) -> bool:
    """Whether rows without tax have a nought in its column, and no row leaves it blank."""
    sheet = book.workbook.sheet(listing.sheet)
    number, rows = column_index_from_string(column.letter), range(listing.first_row, listing.last_row + 1)
    held = [sheet.value(row, number) for row in rows[-_LOOKED_AT:]]
    return bool(held) and all(isinstance(v, int | float) for v in held) and 0 in held


_LOOKED_AT = 40


def _purses(listing: Listing) -> tuple[str, ...]:
    return purse_names(listing.columns)


def _against_all(book: Book, listing: Listing, came_in: bool) -> bool:
    """Whether money in a list without signs and categories always went the other way: it couldn't be told."""
    here = (p.posting for p in book.past if p.sheet == listing.sheet)
    past = [posting.amount > 0 for posting in here if isinstance(posting, CashMovement)]
    return bool(past) and all(way is not came_in for way in past)


def _usual_way(book: Book, listing: Listing, category: str) -> str:
    """The way that money goes under a category of a list: by its rows and by what its page is for.

    "" where these don't agree.
    """
    so_far = _way_so_far(book, listing, category)
    return "" if so_far and listing.flow and so_far != listing.flow else so_far or listing.flow


def _way_so_far(book: Book, listing: Listing, category: str) -> str:
    """The way ("in", "out") that money under a category of this list went each time, or all of the list for a
    new one: rooms and projects are neither income nor costs by their names. "" where it went both ways."""
    here = [p.posting for p in book.past if p.sheet == listing.sheet]
    past = [posting for posting in here if isinstance(posting, CashMovement)]
    alike = [posting for posting in past if plain(posting.category) == plain(category)] or past
    ways = {"in" if posting.amount > 0 else "out" for posting in alike}
    return ways.pop() if len(ways) == 1 else ""


def _in_purses(listing: Listing, movement: CashMovement) -> dict[str, Value]:
    """The amount in the columns of its purse; what is moved, out of the one and into the other."""
    names = {
        movement.dimensions.get(PURSE, ""): movement.amount,
        movement.dimensions.get(INTO, ""): -movement.amount,
    }
    cells: dict[str, Value] = {}
    for purse, size in names.items():
        signed = is_signed(listing.columns) and not listing.flow
        column = purse_column(listing, purse, Role.MONEY_IN if size > 0 or signed else Role.MONEY_OUT)
        if column is not None:
            cells[column.letter] = size if signed else abs(size)
    if not cells:
        raise NoPlace("Which money was it?", options=_purses(listing), asks=PURSE)
    return cells


def _analysed(book: Book, listing: Listing, movement: CashMovement) -> dict[str, Value]:
    """In a columnar cash book the amount stands again in its category's column, or in parts in several."""
    columns = {plain(c.heading): c for c in listing.columns if c.role is Role.ANALYSIS}
    if not columns or (movement.amount > 0 and all(c.flow == "out" for c in columns.values())):
        return {}
    cells: dict[str, Value] = {}
    for category, size in movement.parts or ((movement.category, movement.amount),):
        column = columns.get(plain(category))
        if column is None:
            question = f'{listing.name} has no column for "{category}". Under which heading does it go?'
            raise NoPlace(question, options=[c.heading for c in columns.values()], asks="what")
        cells[column.letter] = _shown(book, listing, column, size)
    return cells


def _shown(book: Book, listing: Listing, column: Column, size: Decimal) -> Decimal:
    """A share of the amount as its column has it: above zero in the way that the column's or its page's money
    goes; where the column is for both ways, with its sign, and in a page of one way only, without."""
    if column.flow:
        return size if column.flow == "in" else -size
    if book.conventions.sign != "one amount without a sign":
        return -size if listing.flow == "out" else size
    way = _usual_way(book, listing, column.heading)
    turned = bool(way) and (size > 0) is not (way == "in")
    return -abs(size) if turned else abs(size)


def _flag(book: Book, listing: Listing, came_in: bool) -> dict[str, Value]:
    column = listing.column(Role.DIRECTION)
    assert column is not None
    text = said_before(column, _used(book, listing, column), came_in)
    if not text:
        raise Refused(
            f"{column.heading} never said that before", where=listing.name, todo="say how it is written"
        )
    return {column.letter: text}


def _used(book: Book, listing: Listing, column: Column) -> list[str]:
    sheet = book.workbook.sheet(listing.sheet)
    number = column_index_from_string(column.letter)
    texts = (sheet.text(row, number) for row in range(listing.last_row, listing.header_row, -1)[:500])
    return [t for t in texts if t]


def _balances(book: Book, listing: Listing, edits: Sequence[Edit], rows: Sequence[int]) -> list[Edit]:
    """A running balance that so far was only typed in (an opening balance) goes on as a formula."""
    balance = listing.column(Role.BALANCE)
    into, out, signed = (listing.column(r) for r in (Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT))
    if (
        _purses(listing)
        or balance is None
        or balance.formula
        or listing.newest_first
        or listing.last_row < listing.first_row
    ):
        return []
    above = book.workbook.sheet(listing.sheet).value(
        listing.last_row, column_index_from_string(balance.letter)
    )
    written = {e.cell for e in edits if isinstance(e, SetCell) and e.value is not None}
    if not isinstance(above, int | float) or any(f"{balance.letter}{r}" in written for r in rows):
        return []
    made: list[Edit] = []
    for previous, row in zip((listing.last_row, *rows), rows, strict=False):
        plus = f"+{into.letter}{row}" if into else ""
        minus = f"-{out.letter}{row}" if out else ""
        own = f"+{signed.letter}{row}" if signed and not (into or out) else ""
        style = f"{balance.letter}{listing.last_row}"
        made.append(
            SetCell(
                listing.sheet,
                f"{balance.letter}{row}",
                Formula(f"={balance.letter}{previous}{plus}{minus}{own}"),
                style,
            )
        )
    return made
