"""Tax in a column of its own of a journal with both accounts on a row: how much of the row's amount it is.

Such a row has one amount, and no line for tax. Which rows have some the rows so far say: by the account on either side, all of
them at one rate, or none. Where they don't agree it is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Column
from nl2x.books.model import AccountType, JournalEntry
from nl2x.errors import Refused
from nl2x.notes.amounts.taxes import tax_words
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.tax_of_rows import Side, column_of_tax, rates_of_rows
from nl2x.notes.events.posting import journal_entry
from nl2x.notes.events.program import Happening, cents
from nl2x.notes.events.reading import Doubt, how_much_tax
from nl2x.notes.wording.segments import Segment

_TWO = 2
_LINES = ("input_tax", "output_tax", "sales_tax")


def with_tax_beside(
    happening: Happening, segment: Segment, knowledge: Knowledge, number: int
) -> tuple[Happening, list[Doubt]]:
    """A happening with the tax of its row under the column's heading, and the question where rows don't tell it."""
    column = knowledge.once("column of tax", lambda: column_of_tax(knowledge.book))
    if column is None or happening.raw:
        return happening, []
    mode, told = tax_words(segment.whole).mode, happening.amounts.get("tax")
    if told is not None:
        return _in_its_column(happening, column, told.value), []
    try:
        entry = journal_entry(happening)
    except Refused:
        return happening, []
    rates = knowledge.once("tax of rows", lambda: rates_of_rows(knowledge.book))
    found = _told_by_rows(entry, rates, knowledge)
    if mode == "none" or found == {Decimal(0)} or not any(map(any, rates.values())):
        return happening, []
    if found is None or len(found) > 1 or len(entry.lines) != _TWO or mode == "exclusive":
        return happening, [how_much_tax(number)]
    rate = found.pop()
    total = max(line.debit for line in entry.lines)
    return _in_its_column(happening, column, cents(total * rate / (1 + rate))), []


def _in_its_column(happening: Happening, column: Column, tax: Decimal) -> Happening:
    """The happening with no line for tax, which is in the row's amount."""
    amounts, total = dict(happening.amounts), happening.amounts.get("total")
    if amounts.pop("tax", None) is not None and total is not None:
        amounts["net"] = total
    roles = {role: account for role, account in happening.roles.items() if role not in _LINES}
    dimensions = {**happening.dimensions, column.heading: f"{cents(tax):f}"}
    return replace(happening, amounts=amounts, roles=roles, dimensions=dimensions)


def _told_by_rows(
    entry: JournalEntry, rates: Mapping[Side, set[Decimal]], knowledge: Knowledge
) -> set[Decimal] | None:
    """The rates that the rows so far have for what an entry was for, on the same side: nought where it is for nothing that may
    be taxed, and None where nothing tells."""
    told: set[Decimal] = set()
    for line in entry.lines:
        if not _may_be_taxed(line.account, knowledge):
            continue
        known = rates.get((line.account, bool(line.debit)))
        if known is None and (_kind(line.account, knowledge) in _DEBTS):
            known = {Decimal(0)}
        if known is None:
            return None
        told |= known
    return told or {Decimal(0)}


_DEBTS = (AccountType.LIABILITY, AccountType.EQUITY)


def _may_be_taxed(account: str, knowledge: Knowledge) -> bool:
    """Whether an account tells what an entry was for: neither the money nor what others owe and are owed."""
    aside = (
        *knowledge.chart.money,
        *knowledge.chart.exactly("receivable"),
        *knowledge.chart.exactly("payable"),
    )
    return account not in {t.name for t in aside}


def _kind(account: str, knowledge: Knowledge) -> AccountType | None:
    found = knowledge.account(account)
    return found.type if found is not None else None
