"""Notes whose place in the workbook says what they are: a tenant's month on a roll, a pot's line, the row of a day.

Each kind has a module: what reads such a note, giving None for any other, and what makes of it the cells or the row of
that place. Under the kind's name a happening's dimensions say which place it is; one_sum.py has what most of them have alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from nl2x.books.book import Book
from nl2x.books.model import Posting
from nl2x.notes.alike.moved import KIND as MOVED
from nl2x.notes.alike.moved import moved_rows
from nl2x.notes.alike.writing import KIND as ALIKE
from nl2x.notes.alike.writing import row_written
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.corrections.in_its_row import CELLS, restated
from nl2x.notes.corrections.other_words import WORDS, reworded
from nl2x.notes.events.account_moves import MOVES, account_moves, move_records
from nl2x.notes.events.banked import BANKED, banked, banked_row
from nl2x.notes.events.day_rows import SHEET, day_records
from nl2x.notes.events.marked_states import MARKED, marked_state, state_marked
from nl2x.notes.events.month_cell import GRID, month_increase
from nl2x.notes.events.new_balances import BALANCES, balances_record, new_balances
from nl2x.notes.events.numbered_jobs import TABLE as NUMBERED
from nl2x.notes.events.numbered_jobs import numbered_row
from nl2x.notes.events.paid_in_parts import TABLE as QUOTED
from nl2x.notes.events.paid_in_parts import paid_in_parts, part_of_row
from nl2x.notes.events.paid_on_roster import ROW as ON_ROSTER
from nl2x.notes.events.paid_on_roster import paid_on_roster, roster_filled
from nl2x.notes.events.person_accounts import ACCOUNT, account_row, on_an_account
from nl2x.notes.events.pots import into_a_pot
from nl2x.notes.events.program import Happening
from nl2x.notes.events.readied_bills import readied_bill
from nl2x.notes.events.reading import Reading
from nl2x.notes.facts.model import Facts

Reads: TypeAlias = Callable[[Facts, Knowledge], Reading | None]
Writes: TypeAlias = Callable[[Book, Happening], Iterable[Posting]]
_READS: tuple[Reads, ...] = (
    paid_on_roster,
    banked,
    account_moves,
    readied_bill,
    on_an_account,
    into_a_pot,
    new_balances,
    paid_in_parts,
    marked_state,
)
"""In this order; a note of days, orders and takings is looked for after them (nl2x/notes/reader.py)."""
_WRITES: Mapping[str, Writes] = {
    CELLS: lambda book, happening: restated(book, happening.dimensions),
    WORDS: reworded,
    SHEET: day_records,
    MOVES: move_records,
    GRID: lambda _, happening: month_increase(happening),
    ACCOUNT: account_row,
    BANKED: banked_row,
    BALANCES: balances_record,
    NUMBERED: numbered_row,
    QUOTED: part_of_row,
    ALIKE: row_written,
    MOVED: moved_rows,
    ON_ROSTER: roster_filled,
    MARKED: state_marked,
}


def read_by_place(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note becomes whose place says all; None for any other."""
    return next((found for read in _READS if (found := read(facts, knowledge)) is not None), None)


def written_in_place(book: Book, happening: Happening) -> list[Posting] | None:
    """The postings of a happening that has such a place; None for any other."""
    kind = next((name for name in _WRITES if name in happening.dimensions), "")
    return list(_WRITES[kind](book, happening)) if kind else None
