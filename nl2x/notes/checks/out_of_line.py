"""What the book's own rows say of an entry's sums: that one is far from all that stood there so far, or like them.

An account that is the wrong one and a sum that was misread both show in the amounts: of the entries written into
books that nobody had studied, nine in ten of those with an income or expense five times as large as any before it on
that account, or a fifth of the smallest, were wrong.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from openpyxl.utils.cell import column_index_from_string as column_number

from nl2x.books.book import Layout
from nl2x.books.model import AccountType, JournalEntry
from nl2x.books.xlsx.cells import amount
from nl2x.notes.accounts.ways_of_such import ways_of_such
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.facts.model import Kind
from nl2x.notes.places.increases import by_months

_ENOUGH = 4
"""So many amounts of an account show how large such sums are."""
_FAR_BELOW = 20
"""A sum of less than such a part of the smallest one so far is hardly money."""
_APART = 5
"""So many times the largest sum so far, or such a part of the smallest, is out of line; once is no line."""
_APART_FROM_ONE = 10
"""So many times the only sum so far is out of line all the same: 1,450 of small tools, where 58 was spent on blades."""
_LESSENS = (
    "credit_note",
    "customer_refunded",
    "supplier_refund",
    "customer_discount",
    "sent_back_to_supplier",
)
"""What is only a part of a sum of before."""
_HABITUAL = (AccountType.INCOME, AccountType.EXPENSE)
"""Whose sums are of a size: what is bought to be kept, owed or moved isn't."""
_ALIKE = 2
"""Up to so many times the largest sum so far, or from such a part of the smallest, a sum is like them."""
_IN_ONE_PLACE = (Layout.JOURNAL, Layout.GRID)
_KNOWN = 3
"""So many amounts tell what is usual."""
_MARKED = re.compile(
    r"[£$€₦₹¥]|\b[A-Z]{2,3}\b|(?i:cents?|pence|euros?|dollars?|pounds?|rupees?|shillings?|\d[.,]\d\d\b)"
)


def far_below(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Joyce took 4 shares", where every amount beside Joyce is in the thousands: a bare figure that counts."""
    money = [a for a in draft.segment.figures.written if a.kind is Kind.MONEY]
    account = draft.happening.roles.get("what", "")
    lessened = draft.happening.event in _LESSENS
    if len(money) != 1 or not account or lessened or _MARKED.search(money[0].words):
        return []
    if by_months(knowledge.book):  # what stands there is a month's sum, of however many payments
        return []
    so_far = amounts_of(account, knowledge)
    total = draft.happening.amounts.get("total")
    if total is None or len(so_far) < _ENOUGH or total.value * _FAR_BELOW > min(so_far):
        return []
    question = (
        f'{account} had at least {min(so_far):f} each time so far. How much money is "{money[0].words}"?'
    )
    return [Doubt("amount", 0.3, question, (), money[0].span, number)]


def out_of_line(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """An income or expense of a size that its account never had: another account may be meant, or another sum."""
    said = {a.value for a in draft.segment.figures.written if a.kind is Kind.MONEY}
    if draft.happening.raw:  # an earlier entry is put right by the difference, which is of any size
        return []
    for line in entry.lines:
        account, size = knowledge.chart.get(line.account), abs(line.debit - line.credit)
        if account is None or account.account.type not in _HABITUAL or size not in said:
            continue
        so_far = sorted(
            abs(x.debit - x.credit)
            for e in knowledge.examples
            for x in e.lines
            if x.account == line.account and (x.debit - x.credit) * (line.debit - line.credit) > 0
        )
        little = bool(so_far) and size < so_far[0] and _is_a_little(draft, line.account, knowledge)
        apart = len(so_far) > 1 and not so_far[0] / _APART <= size <= so_far[-1] * _APART
        far = len(so_far) == 1 and size > so_far[0] * _APART_FROM_ONE
        if (apart or far) and not little:
            role = next((r for r, filled in draft.filled.items() if filled.account == line.account), "what")
            known = f"{so_far[0]:,.2f}" + (f" to {so_far[-1]:,.2f}" if so_far[0] != so_far[-1] else "")
            often = "each time" if apart else "once"
            question = f"{line.account} was {known} {often} so far. Which account are these {size:,.2f} for?"
            return [Doubt(role, 0.5, question, (line.account,), happening=number)]
    return []


def _is_a_little(draft: Draft, account: str, knowledge: Knowledge) -> bool:
    """Whether a sum that can't be misread was for little of what was bought there several times before: milk from where the
    week's shopping comes from."""
    text = draft.segment.text
    known = ways_of_such(text, account, knowledge)
    return draft.happening.event == "bought" and len(known) >= _KNOWN and bool(_MARKED.search(text))


def is_as_before(entries: Sequence[JournalEntry], knowledge: Knowledge) -> bool:
    """Whether there are incomes or expenses among the lines, and each is about as large as those on its account so far: in a
    book where an account has one place, so that the right account and a usual sum are the right entry."""
    if knowledge.book.layout not in _IN_ONE_PLACE:
        return False
    found = [
        (line.account, abs(line.debit - line.credit))
        for entry in entries
        for line in entry.lines
        if (known := knowledge.chart.get(line.account)) and known.account.type in _HABITUAL
    ]
    return bool(found) and all(is_usual(size, amounts_of(account, knowledge)) for account, size in found)


def is_usual(size: Decimal, so_far: Sequence[Decimal]) -> bool:
    """Whether a sum is at most twice the largest so far and at least half the smallest."""
    return len(so_far) >= _KNOWN and min(so_far) / _ALIKE <= size <= max(so_far) * _ALIKE


def amounts_of(account: str, knowledge: Knowledge) -> list[Decimal]:
    """How large the amounts of an account were: of its entries, or in its row of a grid."""
    found = [abs(x.debit - x.credit) for e in knowledge.entries for x in e.lines if x.account == account]
    for grid in knowledge.book.grids:
        sheet = knowledge.book.workbook.sheet(grid.sheet)
        rows = [row.row for row in grid.rows if grid.name_of(row) == account]
        columns = [column_number(c.letter) for c in grid.columns]
        cells = (amount(sheet.value(r, c)) for r in rows for c in columns if not sheet.cell(r, c).calculated)
        found += [abs(size) for size in cells if size]
    return [size for size in found if size]
