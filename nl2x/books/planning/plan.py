"""From postings to a plan: every cell that will change, before anything is touched."""

from __future__ import annotations

from collections.abc import Sequence

from nl2x.books.book import Book
from nl2x.books.model import (
    CashMovement,
    ChangeRecord,
    Edit,
    FilledRow,
    Increase,
    JournalEntry,
    NewRecord,
    NewRow,
    Plan,
    Posting,
    Restate,
)
from nl2x.books.planning.alike import alike_edits
from nl2x.books.planning.amounts import filled_edits, increase_edits, restated_edits
from nl2x.books.planning.cash import cash_edits
from nl2x.books.planning.journal import journal_edits
from nl2x.books.planning.records import change_edits, record_edits
from nl2x.errors import BadInput, Refused


def plan(book: Book, postings: Sequence[Posting]) -> Plan:
    """The edits that write `postings` the way this book does it.

    Edits are to be applied in order; a cell named after an InsertRows is where it is after the insertion.
    Postings of one plan must be of one kind, except that any number of those that change what stands there
    already (ChangeRecord, Restate, FilledRow) may go with the others, and records of a list on another sheet
    with a journal's entries.
    Refused if the book has no place for such a posting, BadInput for a posting that can't be right
    (unbalanced, an account that isn't in the book).
    """
    if not postings:
        raise BadInput("nothing to post")
    for posting in postings:
        if type(posting) not in book.takes and not isinstance(posting, _SAY_WHERE):
            raise Refused(
                f"this book has no place for {_words(posting)}", where=book.name, todo=_advice(book)
            )
    changes = [p for p in postings if isinstance(p, ChangeRecord)]
    others = [p for p in postings if not isinstance(p, (ChangeRecord, Restate, FilledRow))]
    if len({type(p) for p in others}) > 1 and not _on_sheets_apart(book, others):
        raise Refused(
            "postings of several kinds at once", where=book.name, todo="post them one after the other"
        )
    # Changes first: they name rows as they are now, before any row is inserted.
    edits: list[Edit] = list(change_edits(book, changes))
    said: list[str] = []
    for found, told in (
        restated_edits(book, [p for p in postings if isinstance(p, Restate)]),
        filled_edits(book, [p for p in postings if isinstance(p, FilledRow)]),
    ):
        edits += found
        said += told
    for kind in dict.fromkeys(type(p) for p in others):
        more, words = _added(book, [p for p in others if type(p) is kind])
        edits += more
        said += words
    return Plan(tuple(postings), tuple(edits), tuple(said))


def _on_sheets_apart(book: Book, postings: Sequence[Posting]) -> bool:
    """Whether postings are a journal's entries and records of lists on other sheets: none moves another."""
    journal = book.posted_to
    lists = [book.find_list(p.table) for p in postings if isinstance(p, NewRecord)]
    entries = [p for p in postings if isinstance(p, JournalEntry)]
    apart = journal is not None and all(i is not None and i.sheet != journal.sheet for i in lists)
    return apart and len(entries) + len(lists) == len(postings)


_SAY_WHERE = (Restate, NewRow, FilledRow)
"""Postings that name their cells themselves, whatever the book was found to take."""


def _added(book: Book, postings: Sequence[Posting]) -> tuple[list[Edit], list[str]]:
    entries = [p for p in postings if isinstance(p, JournalEntry)]
    movements = [p for p in postings if isinstance(p, CashMovement)]
    increases = [p for p in postings if isinstance(p, Increase)]
    records = [p for p in postings if isinstance(p, NewRecord)]
    rows = [p for p in postings if isinstance(p, NewRow)]
    if rows:
        return alike_edits(book, rows)
    if entries:
        return journal_edits(book, entries)
    if movements:
        return cash_edits(book, movements)
    if increases:
        return increase_edits(book, increases)
    return record_edits(book, records) if records else ([], [])


def _words(posting: Posting) -> str:
    return {
        JournalEntry: "a journal entry",
        CashMovement: "money in or out",
        Increase: "a larger or smaller amount",
        NewRecord: "a new record",
        ChangeRecord: "a changed record",
        Restate: "an amount put right",
        NewRow: "a new row",
        FilledRow: "cells of a row",
    }[type(posting)]


def _advice(book: Book) -> str:
    if book.takes:
        return "nl2x look shows what it takes"
    return (
        'no place to post was found; if there is one, say so with nl2x look BOOK --set "Sheet1 is a journal"'
    )
