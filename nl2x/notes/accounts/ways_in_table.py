"""How the rows of a table of invoices or orders were paid so far, as its own column says."""

from __future__ import annotations

from collections import Counter

from nl2x.books.book import Role
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import plain
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.record_tables import invoices


def ways_in_table(knowledge: Knowledge) -> Counter[str]:
    """The accounts with money by which the rows of the table of what customers owe were paid, each counted; none where it has
    no column for that."""
    listing = invoices(knowledge.book)
    column = listing.column(Role.METHOD) if listing is not None else None
    if listing is None or column is None:
        return Counter()
    sheet = knowledge.book.workbook.sheet(listing.sheet)
    names = {plain(t.name): t.name for t in knowledge.chart.money}
    told = (plain(sheet.text(row, index(column))) for row in range(listing.first_row, listing.last_row + 1))
    return Counter(names[way] for way in told if way in names)
