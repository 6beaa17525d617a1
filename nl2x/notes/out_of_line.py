"""What the book's own rows say against an entry: a sum far below all that stood there so far."""

from __future__ import annotations

import re
from decimal import Decimal

from openpyxl.utils.cell import column_index_from_string as column_number

from nl2x.books.cells import amount
from nl2x.notes.facts.model import Kind
from nl2x.notes.knowledge import Knowledge
from nl2x.notes.reading import Doubt, Draft

_ENOUGH = 4
"""So many amounts of an account show how large such sums are."""
_FAR_BELOW = 20
"""A sum of less than such a part of the smallest one so far is hardly money."""
_MARKED = re.compile(
    r"[£$€₦₹¥]|\b[A-Z]{2,3}\b|(?i:cents?|pence|euros?|dollars?|pounds?|rupees?|shillings?|\d[.,]\d\d\b)"
)


def far_below(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Joyce took 4 shares", where every amount beside Joyce is in the thousands: a bare figure that counts."""
    money = [a for a in draft.segment.figures.written if a.kind is Kind.MONEY]
    account = draft.happening.roles.get("what", "")
    if len(money) != 1 or not account or _MARKED.search(money[0].words):
        return []
    so_far = _amounts_of(account, knowledge)
    total = draft.happening.amounts.get("total")
    if total is None or len(so_far) < _ENOUGH or total.value * _FAR_BELOW > min(so_far):
        return []
    question = (
        f'{account} had at least {min(so_far):f} each time so far. How much money is "{money[0].words}"?'
    )
    return [Doubt("amount", 0.3, question, (), money[0].span, number)]


def _amounts_of(account: str, knowledge: Knowledge) -> list[Decimal]:
    """How large the amounts of an account were: of its entries, or in its row of a grid."""
    found = [abs(x.debit - x.credit) for e in knowledge.entries for x in e.lines if x.account == account]
    for grid in knowledge.book.grids:
        sheet = knowledge.book.workbook.sheet(grid.sheet)
        rows = [row.row for row in grid.rows if grid.name_of(row) == account]
        columns = [column_number(c.letter) for c in grid.columns]
        cells = (amount(sheet.value(r, c)) for r in rows for c in columns if not sheet.cell(r, c).calculated)
        found += [abs(size) for size in cells if size]
    return [size for size in found if size]
