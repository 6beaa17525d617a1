"""What the columns of a list have against a new row of it, or against what a row that is there would become."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nl2x.books.book import Layout, Role
from nl2x.books.model import CashMovement, CellChange, ChangeRecord, FilledRow, Increase, Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.open_lists import Holds, OpenColumn, next_number
from nl2x.books.xlsx.cells import amount, place
from nl2x.notes.alike.row import lists_of_rows
from nl2x.notes.book.precedents import telling_name
from nl2x.notes.checks.planned import Planned, Row
from nl2x.notes.facts.model import Reference
from nl2x.notes.places.marked_beside import left_unmarked, settled_already
from nl2x.notes.wording.words import STOP, words

_SEVERAL = 5
"""So many rows tell how the columns of a list go together."""


def against_columns(planned: Planned, changes: Sequence[CellChange]) -> Iterator[str]:
    """What the columns have against it, each as one sentence."""
    yield from _below_nought(planned, changes)
    yield from _beside(planned)
    yield from _not_in_the_cash_book(planned)
    yield from _of_a_month_before(planned, changes)
    for row in planned.rows:
        yield from _always_chosen(row)
        yield from _filled_together(row)
        yield from _of_that_purse(row)
        yield from _counts(row)
        yield from _papers(row, planned)
        yield from _which_card(row, planned)


def _below_nought(planned: Planned, changes: Sequence[CellChange]) -> Iterator[str]:
    """What would be left of a row that is there already falls below nought, as it did in no row: more was paid than was
    owed."""
    changed = {(p.table, p.row) for p in planned.plan.postings if isinstance(p, ChangeRecord)}
    if not changed:
        return
    numbers = {row for _, row in changed}
    for one in lists_of_rows(planned.knowledge):
        sheet = one.found.sheet
        for column in (c for c in one.columns if c.holds is Holds.FORMULA):
            number = index(column.letter)
            sizes = [amount(sheet.value(row, number)) for row in one.rows]
            if any(size is None or size < 0 for size in sizes):
                continue
            for change in changes:
                if change.sheet != one.sheet or place(change.cell) not in {(row, number) for row in numbers}:
                    continue
                after = amount(change.after)
                if after is not None and after < 0:
                    yield f"{column.column.heading} of row {place(change.cell)[0]} would be {after}."
                    return


def _beside(planned: Planned) -> Iterator[str]:
    """A row of the cash book for somebody who stands in a table beside it, of which the table would say nothing."""
    touched = {e.sheet for e in planned.plan.edits}
    for posting in planned.plan.postings:
        if isinstance(posting, CashMovement):
            book = planned.knowledge.book
            listing = left_unmarked(book, planned.note, posting.category, touched)
            if listing is not None:
                yield f"{listing.name} has such payments, too, and would stay as it is."
                return
            if who := settled_already(book, planned.note, posting.category):
                yield f"{who} has paid already."
                return


def _not_in_the_cash_book(planned: Planned) -> Iterator[str]:
    """What somebody of a table paid, written there alone, where the cash book has what the others of it paid, too."""
    book, postings = planned.knowledge.book, planned.plan.postings
    marked = [p for p in postings if isinstance(p, FilledRow)]
    if book.layout is not Layout.CASH_BOOK or not marked or len(marked) < len(postings) or planned.puts_right:
        return
    moved = [p.stems for p in planned.knowledge.past.all]
    for one in lists_of_rows(planned.knowledge):
        if one.sheet != marked[0].sheet or marked[0].row not in one.rows:
            continue
        for column in (c for c in one.columns if c.holds in (Holds.TEXT, Holds.CHOICE) and not c.is_strict):
            others = [telling_name(str(v)) for r, v in column.cells.items() if r != marked[0].row]
            paid = [name for name in others if name and any(name <= words_of_it for words_of_it in moved)]
            if len(paid) >= _SEVERAL and 2 * len(paid) >= len(others):
                yield "The cash book has what the others paid, too, and would get nothing of this."
                return


_FORGOTTEN = re.compile(
    r"(?i)\b(?:forg[eo]t\w*|missed|another|more|extra|also|late|on top|too|again|further|add\w*|second|still|left out)\b"
)


def _of_a_month_before(planned: Planned, changes: Sequence[CellChange]) -> Iterator[str]:
    """A sum that would be added to what a month that is over has already, where no word says that it was forgotten."""
    today = planned.facts.today
    past = all(
        (d.happening.date.year, d.happening.date.month) < (today.year, today.month) for d in planned.drafts
    )
    grown = {p.sheet for p in planned.plan.postings if isinstance(p, Increase)}
    written = {(e.sheet, e.cell) for e in planned.written}
    meant = planned.answered or planned.puts_right or _FORGOTTEN.search(planned.note)
    for change in changes if past and not meant else ():
        told = amount(change.after) in {a.value for a in planned.facts.amounts}  # put right
        if (
            change.sheet in grown
            and (change.sheet, change.cell) in written
            and amount(change.before)
            and not told
        ):
            yield f"{change.cell} has {change.before} already, and would be {change.after}."
            return


def _always_chosen(row: Row) -> Iterator[str]:
    """A category that each earlier row has, and this one wouldn't; who it was or by which paper may be left out."""
    for column in row.of.columns:
        told = column.column.role in (Role.CATEGORY, Role.ACCOUNT) and not column.column.formula
        chosen = told and column.holds is Holds.CHOICE
        each = chosen and column.cells.keys() >= set(row.of.rows) and len(row.of.rows) >= _SEVERAL
        if each and row.cells.get(column.letter) in (None, ""):
            yield f"{column.column.heading} is filled in every row."
            return


def _filled_together(row: Row) -> Iterator[str]:
    """One of two columns that stand filled or blank together in all rows, such as what was paid and when."""
    columns = [c for c in row.of.columns if c.holds in (Holds.SUM, Holds.DAY)]
    for first in columns:
        for other in columns:
            pair = first.holds is Holds.SUM and other.holds is Holds.DAY
            if not pair or first.cells.keys() != other.cells.keys():
                continue
            if not _SEVERAL <= len(first.cells) < len(row.of.rows):
                continue
            told = [row.cells.get(c.letter) not in (None, "") for c in (first, other)]
            if told[0] != told[1]:
                blank = (other if told[0] else first).column.heading
                filled = (first if told[0] else other).column.heading
                yield f"{filled} would be filled and {blank} not."
                return


def _of_that_purse(row: Row) -> Iterator[str]:
    """A sum under a heading under which no row of that account, or way of paying, has ever had one."""
    heads = [c for c in row.of.columns if c.holds is Holds.SUM and c.share < _ALL]
    if len(heads) < _TWO:
        return
    for column, value in row.choices():
        own = [r for r, v in column.cells.items() if str(v).strip() == value]
        if column.column.role not in (Role.ACCOUNT, Role.METHOD) or len(own) < _SEVERAL:
            continue
        used = {h.letter for h in heads if any(r in h.cells for r in own)}
        apart = {h.letter for h in heads} - used
        strange = [h for h in heads if row.cells.get(h.letter) not in (None, "", 0) and h.letter in apart]
        if strange and used:
            yield f"No row of {value} has a sum under {strange[0].column.heading} so far."
            return


_ALL, _TWO = 0.95, 2


def _counts(row: Row) -> Iterator[str]:
    """A sum of money under a heading that has only ever counted things, while the column that has what they cost stays
    blank."""
    sums = [c for c in row.of.columns if c.holds in (Holds.SUM, Holds.COUNT, Holds.CHOICE)]
    whole = [c for c in sums if len(c.sizes) >= _SEVERAL and all(s == int(s) for s in c.sizes)]
    money = [
        c for c in sums if c not in whole and any(len(c.cells.keys() & w.cells.keys()) > _TWO for w in whole)
    ]
    for column in whole:
        size = amount(row.cells.get(column.letter))
        blank = [c for c in money if c is not column and row.cells.get(c.letter) in (None, "")]
        if size is not None and blank and size != int(size):
            yield f"{column.column.heading} has counted things so far: here it would be {size}."
            return


def _papers(row: Row, planned: Planned) -> Iterator[str]:
    """The number of a paper that the note tells and no cell would have, or that would stand in a column of other papers'
    numbers."""
    columns = [c for c in row.of.columns if c.holds is Holds.NUMBER or c.column.role is Role.REFERENCE]
    told = [r for r in planned.facts.references if r.name and r.kind in _PAPERS]
    if not columns:
        return
    written = {str(v).strip().casefold() for r in planned.rows for v in r.cells.values()}
    written |= {str(e.value).strip().casefold() for e in planned.written}
    texts = [value for value in written if " " in value]
    known = {word.casefold() for c in columns for word in c.words}
    for paper in told:
        name = paper.name.casefold()
        bare = name.lstrip("0")
        own = {w.stem for w in words(paper.words)}
        blank = (c for c in columns if row.cells.get(c.letter) in (None, ""))
        has_place = any(own & {w.stem for w in words(c.column.heading)} for c in blank)
        noted = not has_place and any(paper.words.casefold() in text for text in texts)
        if (
            name not in known | written
            and not noted
            and not any(_ends_in(w, bare) for w in written - {*texts})
        ):
            yield f'"{paper.words}" would stand nowhere.'
            return
    for code in _CODE.finditer(planned.note):
        series = re.compile(re.escape(code["series"].casefold()) + r"\d+")
        if code[0].casefold() not in known | written and sum(bool(series.fullmatch(w)) for w in known) > 1:
            yield f'"{code[0]}" would stand nowhere.'
            return
    yield from _of_another_series(row, columns, told)


_PAPERS = frozenset("invoice bill receipt voucher reference docket check credit note".split())


_CODE = re.compile(r"\b(?P<series>[A-Z]{1,4}-?)\d{1,5}\b")


def _ends_in(written: str, number: str) -> bool:
    return bool(number) and re.fullmatch(rf".*(?<!\d)0*{re.escape(number)}", written) is not None


_CHEQUE = frozenset(("cheque", "check", "chq", "chk", "ck"))


def _of_another_series(row: Row, columns: Sequence[OpenColumn], told: Sequence[Reference]) -> Iterator[str]:
    """A cheque's number in a column of receipts that count on, or another cheque's than the note says."""
    for column in columns:
        value, following = row.cells.get(column.letter), next_number(column)
        if value in (None, ""):
            continue
        heading = {w.stem for w in words(column.column.heading)}
        for paper in told:
            own = {w.stem for w in words(paper.words)} - STOP
            number = re.sub(r"\D", "", str(value)).lstrip("0")
            is_it = number == re.sub(r"\D", "", paper.name).lstrip("0")
            if not is_it and own & {w.stem for w in words(str(value))}:
                yield f'{column.column.heading} would be "{value}", and the note says "{paper.words}".'
                return
            counts_on = (
                following is not None and str(value) != str(following) and not _has_series(column, value)
            )
            if is_it and counts_on and paper.kind == "check" and not (own | _CHEQUE) & heading:
                yield f"{column.column.heading} would be {value}, and the next one is {following}."
                return


def _has_series(column: OpenColumn, value: Value) -> bool:
    """Whether a column has papers with the same letters already: "chq 31" and "chq 32", beside the receipts."""
    own = re.sub(r"[\d\s]", "", str(value)).casefold()
    return bool(own) and any(re.sub(r"[\d\s]", "", word).casefold() == own for word in column.words)


def _which_card(row: Row, planned: Planned) -> Iterator[str]:
    """One of two ways of paying that the note doesn't tell apart: "card", of "Joint card" and "Credit card"."""
    said = {w.stem for w in words(planned.note)}
    for column, value in row.choices():
        if column.column.role not in (Role.METHOD, Role.ACCOUNT):
            continue
        ways = {way: {w.stem for w in words(way)} for way in column.words}
        own = ways.get(value, set())
        named = own & said
        rivals = [way for way, stems in ways.items() if way != value and named and named <= stems]
        if rivals and own - said and not row.is_usual(column, value):
            yield f'It could be "{rivals[0]}" as well as "{value}".'
            return
