"""What was put into a savings pot or taken out of it, or paid off a debt, in a grid with a block of lines for each.

"TD Visa" stands above "New charges", "Interest" and "Paid", "Holiday" above "Put in" and "Taken out", with a column a
month. The note must name the one block, one sum, and which of its lines it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nl2x.books.book import Book, Grid, GridColumn, GridRow
from nl2x.books.sheets.words import plain
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.month_cell import MonthCell, column_of
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.own_words import own_words
from nl2x.notes.wording.words import STOP, words

IN, OUT, PAID = "in", "out", "paid"
_LINES: Mapping[str, re.Pattern[str]] = {
    IN: re.compile(r"put (in|by|away)|paid in|in|added|deposits?|deposited|saved|contributions?|top ups?"),
    OUT: re.compile(r"taken out|took out|out|withdrawn|withdrawals?|drawn|spent|used"),
    PAID: re.compile(r"paid( off)?|payments?|repaid|repayments?|instal+ments?"),
}
_MOVED: Mapping[str, re.Pattern[str]] = {
    IN: re.compile(r"(?i)\b(put|added|saved|moved|transferred|popped|sent|stuck|chucked|paid)\b[^.;]*\b(in|into|to|towards)\b"),
    OUT: re.compile(r"(?i)\b(took|taken|drew|withdrew|pulled|moved|transferred|used|spent)\b[^.;]*\b(out of|from)\b"),
    PAID: re.compile(r"(?i)\b(paid|pays|payments?|instal+ments?|put)\b"),
}  # fmt: skip
_OTHERWISE = re.compile(
    r"(?i)\b(not|should|will|going to|promis\w*|forgot|wrong|instead|interest|refund\w*|charged|limit|balance|rate|owe[sd]?|due|bill)\b"
    r"|n[’']t\b|\?"
)
_MORE = re.compile(r"(?i)\b(another|more|again|extra|also|on top)\b")
_SURE, _ODD = 0.92, 0.6
_FAR = 3


@dataclass(frozen=True)
class _Block:
    """The lines of one pot or debt, by what they take."""

    grid: Grid
    name: str
    lines: Mapping[str, GridRow]


def into_a_pot(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What such a note becomes; None for any other note."""
    if len(facts.figures) != 1 or _OTHERWISE.search(facts.note):
        return None
    block = _named(facts, knowledge.once("pots", lambda: _blocks(knowledge.book)))
    ways = [way for way in (block.lines if block else ()) if _MOVED[way].search(facts.note)]
    if block is None or len(ways) != 1:
        return None
    column = _column(facts, block.grid)
    return None if column is None else _reading(facts, knowledge, block, ways[0], column, facts.figures[0])


def _blocks(book: Book) -> list[_Block]:
    """The blocks of all grids of months: sections whose lines are called alike, each with one that is paid, or one
    for each way."""
    found: list[_Block] = []
    for grid in (g for g in book.grids if g.period == "month"):
        by_section: dict[str, dict[str, GridRow]] = {}
        for row in grid.rows:
            way = next((w for w, pattern in _LINES.items() if pattern.fullmatch(plain(row.label))), "")
            if row.section and way:
                by_section.setdefault(row.section, {}).setdefault(way, row)
        blocks = [
            _Block(grid, name, ways) for name, ways in by_section.items() if PAID in ways or len(ways) > 1
        ]
        found += blocks if len(blocks) > 1 else []
    return found


def _named(facts: Facts, blocks: Sequence[_Block]) -> _Block | None:
    """The one block that the note names by words which no other block's name has."""
    names = [{word.stem for word in words(block.name)} - STOP for block in blocks]
    said = {word.stem for word in words(facts.note)}
    found = [block for block, own in zip(blocks, own_words(names, said), strict=True) if own]
    return found[0] if len(found) == 1 else None


def _column(facts: Facts, grid: Grid) -> GridColumn | None:
    """The column of the day's month, where the note names no other time."""
    if facts.periods:
        return None
    return column_of(grid, facts.day)


def _reading(
    facts: Facts, knowledge: Knowledge, block: _Block, way: str, column: GridColumn, moved: Amount
) -> Reading:
    row = block.lines[way]
    cell = MonthCell(block.grid, row, column)
    so_far = cell.so_far(knowledge.book)
    if so_far and not _MORE.search(facts.note):
        question = f"{so_far} stands under {column.heading} for {row.label} of {block.name} already. Is this more of it?"
        return Reading(halt=Halt(question, moved.span, "duplicate"))
    usual = cell.usual(knowledge.book)
    sure = _ODD if usual and moved.value > _FAR * max(usual) else _SURE
    told = f"{row.label} of {block.name} under {column.heading}"
    kind, sides = ("sold", (MONEY, SALES)) if way == OUT else ("bought", (SALES, MONEY))
    what = Filled(SALES, 1.0, (moved.span,), "by its block")
    doubt = Doubt("entry", sure, f"Is it {told}?", ("yes", "no"))
    return one_sum_there(facts, moved, kind, sides, cell.place, what, doubt, told=told)
