"""Any sheet at all: it is understood or left alone, and a posting is planned or refused, never a crash."""

import datetime as dt
import json
from decimal import Decimal

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nl2x.books.book import Book, SheetRole
from nl2x.books.describe import as_data, described
from nl2x.books.layouts.layout import understand
from nl2x.books.layouts.statements import typed_lines
from nl2x.books.model import CashMovement, ChangeRecord, Increase, JournalEntry, Line, NewRecord, Posting
from nl2x.books.planning.plan import plan
from nl2x.errors import Nl2xError
from tests.books.zoo import opened, put, saved

HEADINGS = [
    "Date",
    "Account",
    "Debit",
    "Credit",
    "Amount",
    "Description",
    "Category",
    "In",
    "Out",
    "Balance",
    "Status",
    "Total",
    "Due",
    "Ref",
    "No",
    "Type",
    "Code",
    "Name",
    "Qty",
    "Paid",
    "Jan",
    "Feb",
    "Mar",
    "Week",
    "Invoice",
    "Supplier",
    "Dr/Cr",
    "Month",
    "Fund",
    "Notes",
    "Cash",
    "Rent",
    "Sales",
    "Assets",
    "Liabilities",
    "Equity",
]
values = st.one_of(
    st.none(),
    st.sampled_from(
        [*HEADINGS, "Total", "Dr", "Cr", "yes", "1000 Cash", "3/4/2026", "  ", "a" * 300, "#REF!"]
    ),
    st.integers(-(10**6), 10**6),
    st.floats(-1e9, 1e9, allow_nan=False),
    st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)),
    st.booleans(),
    st.sampled_from(
        ["=SUM(A1:A9)", "=A1+B2", "=SUM(", "=1+2", "=F3+D4-E4", "='Other'!A1", '=IF(A1="","",B1', "=[1]X!A1"]
    ),
)
rows = st.lists(st.lists(values, max_size=8), max_size=12)
telling = (
    "Date Account Debit Credit Description",
    "Date Account Amount Dr/Cr",
    "Date Details In Out Balance",
    "Name Jan Feb Mar Total",
    "Ref Supplier Due Amount Status",
    "Date Category Amount Notes",
)
headed = st.one_of(
    st.lists(st.sampled_from(HEADINGS), min_size=2, max_size=8),
    st.sampled_from(telling).flatmap(lambda words: st.permutations(words.split())),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(above=rows.map(lambda r: r[:3]), head=headed, body=rows)
@example(above=[], head=["Category", "Amount", "Date", "Notes"], body=[[None, None, 0, 0]])
def test_any_sheet(above: list, head: list, body: list) -> None:
    workbook, (sheet, chart) = opened("Data", "Other")
    put(chart, 1, [["Account", "Type"], ["Cash", "Asset"], ["Rent", "Expense"]])
    for row in [*above, head, *body]:
        sheet.append(row)
    book = understand(saved(workbook))
    assert described(book)
    json.dumps(as_data(book), default=str)
    for posting in postings(book):
        try:
            assert plan(book, [posting]).edits
        except Nl2xError as error:
            assert "\n" not in str(error)


def postings(book: Book) -> list[Posting]:
    """One posting of each kind that the book says it takes."""
    day, names = dt.date(2026, 5, 6), [a.name for a in book.accounts]
    made: list[Posting] = []
    if JournalEntry in book.takes and len(names) > 1:
        lines = Line(names[0], debit=Decimal("12.34")), Line(names[1], credit=Decimal("12.34"))
        made.append(JournalEntry(day, lines, "words"))
    if CashMovement in book.takes:
        made.append(CashMovement(day, names[0] if names else "", Decimal(-5), "words"))
    if Increase in book.takes:
        three = Decimal(3)
        made += [Increase(g.sheet, g.rows[0].label, three, g.columns[0].heading) for g in book.grids]
        made += [Increase(s.sheet, i.label, three) for s in book.statements for i in typed_lines(s)[:2]]
    for table in (i for i in book.lists if i.role is SheetRole.RECORDS):
        free = [c for c in table.columns if c.heading and not c.formula]
        made.append(NewRecord(table.name, {c.heading: 7 for c in free[:3]}))
        made += [ChangeRecord(r.table, r.row, {free[0].heading: "x"}) for r in book.records[:1] if free]
    return made
