"""What a journal's entry of a debt changes in the list beside it, where its owner has always written both: the invoice or bill
that is paid is marked so, a new one gets its row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Column, Listing, Role
from nl2x.books.model import ChangeRecord, JournalEntry, NewRecord
from nl2x.books.planning.cells import number_cells
from nl2x.errors import NoPlace, Refused
from nl2x.notes.amounts.bill_terms import numbers_of_papers
from nl2x.notes.amounts.taxes import tax_accounts
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.open_beside import kept_in_both
from nl2x.notes.book.open_records import open_records
from nl2x.notes.book.openitems import OpenItem, numbers_in
from nl2x.notes.book.precedents import telling, telling_name
from nl2x.notes.book.record_tables import bills, invoices
from nl2x.notes.book.single_entry import PAYABLE, RECEIVABLE
from nl2x.notes.book.tax_of_rows import column_of_tax
from nl2x.notes.events.reading import Draft
from nl2x.notes.places.records import names_of, new_record, settled

_OF_DEBTS = {
    **dict.fromkeys(
        ("invoiced", "customer_paid", "credit_note", "bad_debt", "invoiced_less_deposit"),
        ("receivable", invoices),
    ),
    **dict.fromkeys(
        ("bought_on_credit", "paid_bill", "sent_back_to_supplier", "paid_with_discount"), ("payable", bills)
    ),
}
_PAID = ("customer_paid", "paid_bill")
_NEW = ("invoiced", "bought_on_credit")


def kept_beside(kind: str, knowledge: Knowledge) -> Listing | None:
    """The list beside a journal that has always been kept with its entries of what is owed; None for an event that changes
    no debt."""
    concept, table = _OF_DEBTS.get(kind, ("", None))
    listing = table(knowledge.book) if table is not None else None
    if listing is None:
        return None
    debts = _debts(concept, knowledge)
    in_both = knowledge.once(
        ("kept in both", concept),
        lambda: kept_in_both(knowledge.book, listing, knowledge.examples, debts, concept == "receivable"),
    )
    return listing if in_both else None


def beside_journal(draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> list[ChangeRecord | NewRecord]:
    """The row of such a list that goes with an entry; empty where the book has no such list, or it isn't clear which row."""
    listing, kind = kept_beside(draft.happening.event, knowledge), draft.happening.event
    journal = knowledge.book.posted_to
    if listing is None or journal is None or journal.sheet == listing.sheet:
        return []
    try:
        if kind in _PAID:
            return list(_marked(listing, draft, entry, knowledge))
        return list(_added(listing, draft, entry, knowledge)) if kind in _NEW else []
    except (NoPlace, Refused):
        return []


def _debts(concept: str, knowledge: Knowledge) -> set[str]:
    return {t.name for t in knowledge.chart.exactly(concept)}


def _marked(
    listing: Listing, draft: Draft, entry: JournalEntry, knowledge: Knowledge
) -> Iterator[ChangeRecord | NewRecord]:
    """The one open row that is paid in full, by its number or by its name and sum."""
    concept = _OF_DEBTS[draft.happening.event][0]
    debts = _debts(concept, knowledge)
    total = sum((line.debit + line.credit for line in entry.lines if line.account in debts), Decimal(0))
    rows = open_records(knowledge.book, listing, RECEIVABLE if concept == "receivable" else PAYABLE)
    found = [row for row in rows if row.left == total and _is_meant(row, draft)]
    if len(found) > 1:
        found = [row for row in found if row.numbers & numbers_in(draft.segment.whole)]
    if len(found) == 1:
        yield settled(knowledge.book, listing, found[0], draft.happening, entry, total)


def _is_meant(row: OpenItem, draft: Draft) -> bool:
    """Whether a row is of whom the note names, or of the open entry that the payment settles."""
    item, who = draft.guess.item, telling_name(row.party)
    words = telling(draft.segment.whole) | (item.stems if item is not None else frozenset())
    numbers = numbers_in(draft.segment.whole) | (item.numbers if item is not None else frozenset())
    return bool(who & words) or bool(row.numbers & numbers)


def _added(listing: Listing, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> Iterator[NewRecord]:
    """The new row of somebody whom the list knows; nothing where its sums could be meant in two ways."""
    debts = _debts(_OF_DEBTS[draft.happening.event][0], knowledge)
    taxes = tax_accounts(knowledge.chart)
    own = [line for line in entry.lines if line.account not in debts | taxes]
    who = _known(listing, draft, knowledge)
    sums = _sums(listing, entry, debts, taxes, knowledge)
    if len(own) == 1 and who and sums and not _of_another_number(listing, draft, knowledge):
        told = {**draft.happening.dimensions, "counterparty": who}
        happening = replace(draft.happening, dimensions=told, roles={})
        row = new_record(knowledge.book, listing, happening, replace(entry, lines=(own[0],)))
        yield replace(row, values={**row.values, **sums})


def _of_another_number(listing: Listing, draft: Draft, knowledge: Knowledge) -> bool:
    """Whether the note gives the paper another number than the one that comes next in the list."""
    next_one = {_digits(str(value)) for value in number_cells(knowledge.book, listing, "", 0, 0).values()}
    said = {_digits(one) for one in numbers_of_papers(draft.segment.whole)}
    return bool(next_one and said) and not said <= next_one


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number).lstrip("0")


def _sums(
    listing: Listing, entry: JournalEntry, debts: set[str], taxes: set[str], knowledge: Knowledge
) -> dict[str, Decimal]:
    """What the new row has under each heading for a sum; empty where the list's amounts aren't the journal's, or it has a
    tax that the entry doesn't tell."""
    whole = sum((line.debit + line.credit for line in entry.lines if line.account in debts), Decimal(0))
    tax = sum((line.debit + line.credit for line in entry.lines if line.account in taxes), Decimal(0))
    beside = column_of_tax(knowledge.book)
    if beside is not None and beside.heading in entry.dimensions:
        tax = Decimal(entry.dimensions[beside.heading])
    meant = {Role.NET: whole - tax, Role.TAX: tax, Role.TOTAL: whole}
    columns = {c.role: c for c in listing.columns}
    if bool(tax) is not (Role.TAX in columns):
        return {}
    if Role.AMOUNT in columns:
        if not _are_whole(listing, columns[Role.AMOUNT], debts, knowledge):
            return {}
        meant[Role.AMOUNT] = whole
    return {
        column.heading: meant[role]
        for role, column in columns.items()
        if role in meant and not column.formula
    }


def _are_whole(listing: Listing, column: Column, debts: set[str], knowledge: Knowledge) -> bool:
    """Whether each sum in a column is what the journal has as owed."""
    owed = {line.debit + line.credit for e in knowledge.examples for line in e.lines if line.account in debts}
    rows = knowledge.book.records_of(listing.name)
    return all(number(row.values.get(column.heading)) in owed for row in rows)


def _known(listing: Listing, draft: Draft, knowledge: Knowledge) -> str:
    """The one customer or supplier of the list whom a note names in full; "" for none."""
    said = telling(draft.segment.whole)
    names = names_of(tuple(knowledge.book.records_of(listing.name)), listing)
    named = [name for name in names if (who := telling_name(name)) and who <= said]
    return named[0] if len(named) == 1 else ""
