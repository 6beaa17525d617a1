"""Books of tables: invoices, bills and expenses as records; which are open, and what a note adds or changes."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Record, Role
from nl2x.books.model import ChangeRecord, JournalEntry, Line, NewRecord, Posting, Value
from nl2x.books.planning.cells import figure
from nl2x.books.planning.cheques import how_it_went
from nl2x.books.sheets.columns import index
from nl2x.errors import NoPlace, Refused
from nl2x.notes.amounts.bill_terms import terms, their_number, usual_due
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.lasting import lasts, new_thing, register
from nl2x.notes.book.open_records import UNPAID, is_settled, open_records, total_of, waits
from nl2x.notes.book.openitems import OpenItem, offered
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import are_claims, bills, costs_of, invoices
from nl2x.notes.book.single_entry import COSTS, MONEY, PAYABLE, RECEIVABLE, SALES, TAX, TAX_OUT, beside_money
from nl2x.notes.book.tax_columns import typed_tax
from nl2x.notes.catalogue import event
from nl2x.notes.events.deposits import day_ahead, deposit, is_deposit, status_ahead, sum_ahead, which_part
from nl2x.notes.events.program import Happening
from nl2x.notes.places.given_back import below_zero, shows_minus
from nl2x.notes.places.payments_table import payment
from nl2x.notes.places.placing import SETTLES, number_columns, which_table
from nl2x.notes.places.said_states import state_said
from nl2x.notes.places.written_off import written_off

_NO_COST = ("customer_refunded", "lent", "loan_payment", "owner_took_out")
_COUNTED = re.compile(
    r"(?i)\b(\d+(\.\d+)?|an?|one|two|three|half an) ?(h|hrs?|hours?|nights?|lessons?|sessions?)\b"
)
_ACQUIRED = re.compile(r"(?i)\b(bought|purchased|new|got|second.?hand|ordered)\b")
_PAID = re.compile(r"\b(paid|settled|done|closed|cleared|received)\b|^(yes|y|x)$", re.IGNORECASE)


def records(
    book: Book, happening: Happening, entry: JournalEntry, item: OpenItem | None, told: str = ""
) -> Iterator[Posting]:
    """The records that an entry adds or changes; `Refused` where the book has no table for it. `told`: the column that
    somebody named for the sum."""
    total = sum((line.debit for line in entry.lines), Decimal(0))
    if (paid_ahead := deposit(book, happening, entry, item, total, told)) is not None:
        yield paid_ahead
    elif happening.event in ("customer_paid", "paid_bill", "bad_debt"):
        listing = (bills if happening.event == "paid_bill" else invoices)(book)
        if listing is None or item is None or item.record is None:
            raise _which_record(book, listing, happening, entry)
        if listing.column(Role.QUANTITY) is not None and _COUNTED.search(entry.description):
            raise Refused(
                "it tells of a payment and of something new", where=listing.name, todo="say them apart"
            )
        yield settled(book, listing, item, happening, entry, total, told)
    elif happening.event == "corrected" and item is not None and item.record is not None:
        yield _resized(book, item.record, item.account, entry)
    elif happening.event == "sold_part_paid":
        yield _part_paid(book, happening, entry)
    elif happening.event in _NEW_DEBTS and not _a_debt_of_its_kind(book, happening, entry):
        raise which_table(book, entry)
    elif happening.event == "invoiced":
        yield new_record(book, invoices(book), happening, entry, _tax_of_sale(entry))
    elif happening.event == "bought_on_credit":
        tax = sum((line.debit for line in entry.lines if line.account == TAX), Decimal(0))
        yield new_record(book, bills(book), happening, entry, tax)
    elif happening.event == "sold" and (listing := invoices(book)) is not None and listing.noun != "invoice":
        yield new_record(book, listing, happening, entry, _tax_of_sale(entry))
    elif happening.event == "bought" and lasts(entry.description) and (things := register(book)) is not None:
        paid = happening.roles.get("how", "")
        yield new_thing(book, things, happening, entry, "" if paid == MONEY else paid)
    elif happening.event == "supplier_refund" and shows_minus(book, costs := _costs(book, happening)):
        assert costs is not None
        yield from (below_zero(costs, row) for row in _rows_of_costs(book, costs, happening, entry))
    else:
        costs = _costs(book, happening)
        owned = costs is not None and costs.noun == "asset" and not _ACQUIRED.search(entry.description)
        if event(happening.event).flow == "between" and not _keeps_moves(book):
            raise Refused("only money moved, which no table of this book keeps: there is nothing to write")
        if event(happening.event).flow in ("in", "none", "between") or owned or happening.event in _NO_COST:
            raise which_table(book, entry)
        yield from _rows_of_costs(book, costs, happening, entry)


_MOVES = re.compile(
    r"(?i)\b(transfers?|moved|banked|banking|savings?|deposits?|withdraw\w*|drawn|money in|purse|pots?|float|top ?ups?|between)\b"
)


def _keeps_moves(book: Book) -> bool:
    """Whether a table or one of its columns is called so that money which only moved may stand in it."""
    names = (f"{i.name} {' '.join(c.heading for c in i.columns)}" for i in book.lists)
    return any(_MOVES.search(name) for name in names)


def _costs(book: Book, happening: Happening) -> Listing | None:
    return costs_of(book, happening.roles.get("what", ""))


def _rows_of_costs(
    book: Book, costs: Listing | None, happening: Happening, entry: JournalEntry
) -> Iterator[NewRecord]:
    """A row for each cost of an entry, the tax with the first of them."""
    lines = beside_money(book, entry)
    tax = sum((line.debit + line.credit for line in lines if line.account == TAX), Decimal(0))
    for line in lines:
        if line.account != TAX:
            single = JournalEntry(entry.date, (line,), entry.description, dimensions=entry.dimensions)
            yield _under_its_heading(costs, new_record(book, costs, happening, single, tax), line)
            tax = Decimal(0)


def _of_the_offered(column: Column | None, told: str) -> str:
    """What was done as a dropdown has it, where a note names just one of what that offers; its own words elsewhere."""
    said = telling(told)
    named = [o for o in (column.options if column else ()) if (name := telling(o)) and name <= said]
    longest = max((len(telling(o)) for o in named), default=0)
    named = [o for o in named if len(telling(o)) == longest]
    return named[0] if len(named) == 1 else told


def _under_its_heading(costs: Listing | None, row: NewRecord, line: Line) -> NewRecord:
    """The row of a cost in a table that has a column for each kind of cost."""
    own = [c for c in costs.columns if c.role is Role.ANALYSIS and c.heading == line.account] if costs else []
    return replace(row, values={**row.values, own[0].heading: line.debit + line.credit}) if own else row


_NEW_DEBTS = ("invoiced", "bought_on_credit")
_LOANED = re.compile(r"(?i)\b(lent|loaned|borrowed|loan)\b")


def _a_debt_of_its_kind(book: Book, happening: Happening, entry: JournalEntry) -> bool:
    """Whether a table of loans takes only loans: no bill, and no work that was done."""
    listing = (invoices if happening.event == "invoiced" else bills)(book)
    return listing is None or listing.noun != "loan" or bool(_LOANED.search(entry.description))


def _tax_of_sale(entry: JournalEntry) -> Decimal:
    return sum((line.credit for line in entry.lines if line.account == TAX_OUT), Decimal(0))


def _which_record(book: Book, listing: Listing | None, happening: Happening, entry: JournalEntry) -> Refused:
    """The question which open record a payment settles."""
    account = PAYABLE if happening.event == "paid_bill" else RECEIVABLE
    options = offered(open_records(book, listing, account), entry.description)
    if not options:
        return which_table(book, entry)
    return NoPlace("Which open invoice or bill does it settle?", options=options, asks=SETTLES)


def settled(
    book: Book,
    listing: Listing,
    item: OpenItem,
    happening: Happening,
    entry: JournalEntry,
    total: Decimal,
    told: str = "",
) -> ChangeRecord | NewRecord:
    """The open record of a table as it is when `total` of it was paid, or the row that says so in a table of payments;
    `Refused` where neither can."""
    values: dict[str, Value] = {}
    row = payment(book, listing, item, happening, entry, total)
    if row is not None:
        return row
    part = total < item.left and not (item.record is not None and waits(listing, item.record))
    if happening.event == "bad_debt":
        return written_off(book, listing, item, total, told)
    paid = listing.column(Role.PAID, Role.MONEY_IN)
    added = (
        paid is not None and paid.kind != "date" and not paid.formula and not is_deposit(book, listing, paid)
    )
    status = listing.column(Role.STATUS)
    mark = _status(book, listing, part=part)
    if part and paid is not None and added:
        which_part(listing, paid, item, told)
    if part and not mark and not added:
        raise Refused("it has no place for a part payment", where=listing.name, todo="say if that settles it")
    assert item.record is not None
    if status is not None and (mark := state_said(listing, status, item.record, entry.description) or mark):
        values[status.heading] = mark
    if (paid_on := listing.column(Role.PAID_ON)) is not None and (not part or _dates_parts(book, listing)):
        values[paid_on.heading] = entry.date
    if waits(listing, item.record) and (amount := listing.column(Role.AMOUNT)) is not None:
        values[amount.heading] = total
    if paid is not None and added:
        values[paid.heading] = (number(item.record.values.get(paid.heading)) or Decimal(0)) + total
    method = listing.column(Role.METHOD)
    money = happening.roles.get("how", "")
    if method is not None and money != MONEY:
        values[method.heading] = money
    values = _typed(listing, values)
    if not values:
        raise Refused(
            "it has no place that says what was paid", where=listing.name, todo="mark it in the book"
        )
    return ChangeRecord(listing.name, item.record.row, values)


def sized(book: Book, record: Record) -> tuple[str, Decimal | None]:
    """The heading of the column where a record's sum is typed, and that sum; ("", None) where it is worked out."""
    listing = book.find_list(record.table)
    columns = [listing.column(role) for role in (Role.TOTAL, Role.AMOUNT, Role.NET)] if listing else []
    typed = [c for c in columns if c is not None and not c.formula]
    return (typed[0].heading, number(record.values.get(typed[0].heading))) if len(typed) == 1 else ("", None)


def _resized(book: Book, record: Record, account: str, entry: JournalEntry) -> ChangeRecord:
    """The record with its sum put right by the entry's difference."""
    heading, size = sized(book, record)
    if size is None:
        raise Refused("its sum isn't typed in", where=record.table, todo="change it in the book")
    change = sum((i.debit - i.credit for i in entry.lines if i.account == account), Decimal(0))
    return ChangeRecord(
        record.table, record.row, {heading: size + (change if account == RECEIVABLE else -change)}
    )


def _part_paid(book: Book, happening: Happening, entry: JournalEntry) -> NewRecord:
    """A new invoice of which a part was paid at once; `Refused` where the table has no place for the part."""
    listing = invoices(book)
    paid = listing.column(Role.PAID, Role.MONEY_IN) if listing else None
    ahead = sum_ahead(listing) if listing else None
    if listing is not None and ahead is not None and ahead is not paid:
        return _paid_ahead(book, listing, ahead, happening, entry)
    status = listing.column(Role.STATUS) if listing else None
    status = None if status is not None and status.formula else status  # it says so itself
    mark = _status(book, listing, part=True) if listing and status else ""
    if listing is None or paid is None or paid.formula or paid.kind == "date" or (status and not mark):
        raise Refused("it has no place for a part payment", where=book.name, todo="say the two apart")
    made = _whole(book, listing, happening, entry)
    values = {**made.values, paid.heading: happening.amounts["now"].value}
    if status is not None:
        values[status.heading] = mark
    if (paid_on := listing.column(Role.PAID_ON)) is not None and _dates_parts(book, listing):
        values[paid_on.heading] = entry.date
    how, way = listing.column(Role.METHOD), happening.roles.get("how", MONEY)
    if how is not None and not how.formula and way != MONEY:
        values[how.heading] = way
    return NewRecord(made.table, values)


def _whole(book: Book, listing: Listing, happening: Happening, entry: JournalEntry) -> NewRecord:
    """The new row with the whole price, of which a part was paid."""
    size = happening.amounts["whole"]
    whole = replace(happening, event="invoiced", amounts={"net": size, "total": size})
    lines = (*(i for i in entry.lines if i.credit), Line(RECEIVABLE, debit=size.value))
    return new_record(book, listing, whole, replace(entry, lines=lines))


def _paid_ahead(
    book: Book, listing: Listing, ahead: Column, happening: Happening, entry: JournalEntry
) -> NewRecord:
    """A new row whose deposit came at once, with its day where the table has one."""
    made, day = _whole(book, listing, happening, entry), day_ahead(listing)
    values = {**made.values, ahead.heading: happening.amounts["now"].value}
    if day is not None:
        values[day.heading] = entry.date
    return NewRecord(made.table, values | status_ahead(book, listing, ahead))


def _dates_parts(book: Book, listing: Listing) -> bool:
    """Whether the table has the day beside what was paid only in part: as its rows have it, or, where none was paid in
    part so far, if the day stands right beside a sum that what is left is worked out from."""
    paid, paid_on = listing.column(Role.PAID, Role.MONEY_IN), listing.column(Role.PAID_ON)
    if paid is None or paid_on is None:
        return False
    parts = [
        r.values.get(paid_on.heading)
        for r in book.records_of(listing.name)
        if 0 < (number(r.values.get(paid.heading)) or 0) < (total_of(listing, r) or 0)
    ]
    return all(parts) if parts else _worked_out(listing, paid) and abs(index(paid) - index(paid_on)) == 1


def _worked_out(listing: Listing, paid: Column) -> bool:
    """Whether what is left is worked out from what was paid, and no word or day marks a record as settled."""
    left = listing.column(Role.BALANCE)
    uses = re.compile(rf"\b\$?{paid.letter}\$?\d", re.IGNORECASE)
    return left is not None and bool(uses.search(left.formula)) and listing.column(Role.STATUS) is None


def _words(book: Book, listing: Listing, column: Column) -> list[str]:
    """The words that a column takes: those of its dropdown, then those that stand in it, the usual first."""
    used = Counter(str(v) for r in book.records_of(listing.name) if (v := r.values.get(column.heading)))
    return list(dict.fromkeys([*column.options, *(word for word, _ in used.most_common())]))


def _status(book: Book, listing: Listing, *, part: bool) -> str:
    """The table's word for a record that is paid, or paid in part; "" where it has none."""
    status = listing.column(Role.STATUS)
    if status is None:
        return ""
    words = _words(book, listing, status)
    if part:
        return next((o for o in words if re.search(r"(?i)part", o)), "")
    wanted = [o for o in words if _PAID.search(o) and not re.search(r"(?i)un|part|not", o)]
    if wanted or (settled_so := _of_settled(book, listing, status)):
        return wanted[0] if wanted else settled_so
    elsewhere = listing.column(Role.PAID, Role.MONEY_IN, Role.PAID_ON) is not None
    return "" if status.options and elsewhere else "Paid"  # "Ordered, Collected": where the thing is


def _of_settled(book: Book, listing: Listing, status: Column) -> str:
    """The one word that all rows have of which nothing is left, and no other row; "" without such a word."""
    rows = [r for r in book.records_of(listing.name) if r.values.get(status.heading) and total_of(listing, r)]
    done = [str(r.values[status.heading]) for r in rows if is_settled(listing, r)]
    others = {str(r.values[status.heading]) for r in rows if not is_settled(listing, r)}
    told = len(set(done)) == 1 and len(done) >= _ALIKE and done[0] not in others
    return done[0] if told and not status.formula else ""


_ALIKE = 3


def _unpaid(book: Book, listing: Listing, status: Column, note: str) -> str:
    """The table's word for what is still to be paid; "" where such rows have none ("x" for what was paid). Work that was
    done, and isn't said to be billed, is "done" where the table has both."""
    words = [o for o in _words(book, listing, status) if UNPAID.search(o) and "art" not in o]
    billed = [o for o in words if _BILLED.search(o)]
    done = [o for o in words if _DONE.search(o)]
    if billed and done:
        words = billed if _BILLED.search(note) or not _DONE.search(note) else done
    said = iter(words)
    blank = any(not r.values.get(status.heading) for r in book.records_of(listing.name))
    return next(said, "" if blank else "Unpaid")


_BILLED = re.compile(r"(?i)\b(invoiced?|billed|sent)\b")
_DONE = re.compile(
    r"(?i)\b(did|done|finished|complete[ds]?|fitted|built|laid|painted|fixed|repaired|mended|installed|made)\b"
)


def new_record(
    book: Book,
    listing: Listing | None,
    happening: Happening,
    entry: JournalEntry,
    tax: Decimal = Decimal(0),
) -> NewRecord:
    """A new row of the table with what the entry has for its columns; `NoPlace` where no table is known."""
    if listing is None:
        raise which_table(book, entry)
    amounts = happening.amounts
    net = amounts.get("net") or amounts.get("total")
    own = (line for line in entry.lines if line.account not in (RECEIVABLE, PAYABLE, MONEY, TAX, TAX_OUT))
    line = next(own, None)
    if line is None:  # a customer's cheque that bounced is owed again
        raise Refused("only what is owed changes, and no row of this table says so", where=listing.name)
    size = line.debit + line.credit + tax
    values: dict[str, Value] = {}

    def put(role: Role, value: Value) -> None:
        column = listing.column(role)
        if (
            column is not None
            and not column.formula
            and value not in (None, "")
            and column.heading not in values
        ):
            values[column.heading] = value

    party = happening.dimensions.get("counterparty", "")
    _refuse_unclear(listing, happening)
    put(Role.DATE, entry.date)
    if listing.column(Role.DATE) is None:
        received = next(
            (c for c in listing.columns if c.kind == "date" and c.role not in (Role.DUE, Role.PAID_ON)), None
        )
        if received is not None:
            values[received.heading] = entry.date
    taxed = listing.column(Role.TAX) is not None
    put(Role.AMOUNT, net.value if taxed and net and happening.event == "invoiced" else size)
    put(Role.NET, size - tax if tax else net.value if net else size)
    if listing.column(Role.AMOUNT) is None:
        put(Role.TOTAL, size)
    if (typed := typed_tax(listing)) is not None:
        values[typed.heading] = tax
    elif (rates := _rates(listing)) is not None:
        rate = _usual_rate(book, listing, rates, happening)
        if rate is not None:
            values[rates.heading] = rate
    if happening.event in ("invoiced", "sold", "bought", "bought_on_credit"):
        values |= _counted(listing, happening)
    put(Role.CATEGORY, line.account if line.account not in (SALES, COSTS) else None)
    put(Role.METHOD, happening.roles.get("how") if happening.roles.get("how") != MONEY else None)
    put(Role.COUNTERPARTY, party or None)
    put(Role.DESCRIPTION, _of_the_offered(listing.column(Role.DESCRIPTION), entry.description))
    put(Role.REFERENCE, happening.reference or None)
    if happening.event == "bought":
        put(Role.REFERENCE, how_it_went(book, listing, entry.description))
    if happening.event == "invoiced":
        values |= dict(terms(book, listing, party, entry.date, None))
    if happening.event == "bought_on_credit":
        put(Role.REFERENCE, their_number(book, listing, entry.description))
        due_on = _date(happening.dimensions["due"]) if happening.dimensions.get("due") else None
        values |= dict(terms(book, listing, party, entry.date, due_on))
    later = happening.event in ("invoiced", "bought_on_credit") or are_claims(listing)
    if not later and (happening.event == "sold" or listing == bills(book)):
        if (status := listing.column(Role.STATUS)) is not None:
            values[status.heading] = _status(book, listing, part=False)
        put(Role.PAID_ON, entry.date)
        put(Role.PAID, size)
    if later:
        unpaid = listing.column(Role.STATUS)
        if unpaid is not None:
            values[unpaid.heading] = _unpaid(book, listing, unpaid, entry.description)
        due = happening.dimensions.get("due")
        put(Role.DUE, _date(due) if due else usual_due(book, listing, entry.date, party))
    for column in (c for c in listing.columns if c.kind == "date" and c.heading in happening.dimensions):
        values.setdefault(column.heading, _date(happening.dimensions[column.heading]))
    for column in listing.dimensions:
        if column.heading in entry.dimensions and column.heading not in values:
            said = entry.dimensions[column.heading]
            numeral = figure(said) if column.kind == "number" else None
            values[column.heading] = said if numeral is None else numeral
    return NewRecord(listing.name, _typed(listing, values))


def _typed(listing: Listing, values: Mapping[str, Value]) -> dict[str, Value]:
    """The values without a status or a day that the table works out by itself (from the day of payment, say), or a
    mark that only what was paid has."""
    own = {
        c.heading for c in listing.columns if c.formula and c.role in (Role.STATUS, Role.DUE, Role.PAID_ON)
    }
    return {heading: value for heading, value in values.items() if heading not in own and value != ""}


def _refuse_unclear(listing: Listing, happening: Happening) -> None:
    """`Refused` for a record of somebody that isn't named, and for one whose amount follows from how many and how
    much each."""
    whose = listing.column(Role.COUNTERPARTY)
    if (
        happening.event in ("sold", "invoiced")
        and whose is not None
        and not happening.dimensions.get("counterparty")
    ):
        raise NoPlace(f"{whose.heading}: who was it?", options=(), asks="who", where=listing.name)
    amounts = [c for role in (Role.AMOUNT, Role.TOTAL, Role.NET) if (c := listing.column(role))]
    counted = listing.column(Role.QUANTITY) is not None or not number_columns(listing)
    if counted and amounts and all(c.formula for c in amounts) and not _counted(listing, happening):
        raise Refused(
            f"{amounts[0].heading} is calculated", where=listing.name, todo="give how many, and how much each"
        )


def _counted(listing: Listing, happening: Happening) -> dict[str, Value]:
    """How many and how much each, for a table that multiplies them itself; empty where the note or the table doesn't
    have both, or they don't make the amount."""
    count, each = listing.column(Role.QUANTITY), listing.column(Role.PRICE)
    said = [happening.dimensions.get(name, "") for name in ("count", "each")]
    amount = happening.amounts.get("net") or happening.amounts.get("total")
    if count is None or each is None or count.formula or each.formula or not all(said) or amount is None:
        return {}
    values = [Decimal(text) for text in said]
    return (
        {count.heading: values[0], each.heading: values[1]} if values[0] * values[1] == amount.value else {}
    )


def _rates(listing: Listing) -> Column | None:
    """The column where a person types the rate of tax."""
    found = [c for c in listing.columns if c.role is Role.TAX and not c.formula]
    return next((c for c in found if "%" in c.heading or "rate" in c.heading.casefold()), None)


def _usual_rate(book: Book, listing: Listing, column: Column, happening: Happening) -> Value:
    """The rate of tax for a column of rates: what the amounts give, else this customer's last, else the usual."""
    party = listing.column(Role.COUNTERPARTY)
    net, tax = happening.amounts.get("net"), happening.amounts.get("tax")
    known = [r for r in book.records_of(listing.name) if number(r.values.get(column.heading)) is not None]
    if net and tax and net.value:
        rate = round(tax.value / net.value, 3)
        return rate * 100 if any((number(r.values[column.heading]) or 0) > 1 for r in known) else rate
    name = happening.dimensions.get("counterparty")
    same = [r for r in known if party and name and r.values.get(party.heading) == name]
    if same:
        return same[-1].values[column.heading]
    rates = Counter(number(r.values[column.heading]) for r in known)
    return rates.most_common(1)[0][0] if rates else None


def _date(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def names_of(records: Sequence[Record], listing: Listing) -> list[str]:
    """Customers or suppliers that the table knows."""
    column = listing.column(Role.COUNTERPARTY)
    return list(
        dict.fromkeys(
            str(r.values[column.heading]) for r in records if column and r.values.get(column.heading)
        )
    )
