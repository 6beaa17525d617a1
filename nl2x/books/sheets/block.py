"""One list read from its header downwards: headings, filled rows, totals, prepared rows, columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Column, Role
from nl2x.books.layouts.purses import is_of_purse
from nl2x.books.sheets.by_content import completed
from nl2x.books.sheets.by_words import words_of
from nl2x.books.sheets.columns import AMOUNTS, SAMPLE, Profile, index, refine, settle
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.siblings import heading_beside
from nl2x.books.sheets.words import MONTHS, heading_role, is_total
from nl2x.books.xlsx.cells import Area, Sheet, Workbook
from nl2x.books.xlsx.options import options_at

_SPAN = re.compile(r"[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)")
_SUM = re.compile(r"=\s*\+?(?:SUM|SUBTOTAL|SUMME|AGGREGATE)\s*\(", re.I)


_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)")
_SEVERAL = 3
UNCLEAR = 0.75
"""Below it a heading only hints at what its column is."""


class Block:
    """One list while it is being read."""

    def __init__(
        self, workbook: Workbook, sheet: Sheet, header: int, left: int, right: int, roles: Mapping[str, Role]
    ) -> None:
        self.workbook, self.sheet, self.header = workbook, sheet, header
        self.left, self.right, self.fixed = left, right, roles

    def read(self, bottom: int = 0, totals: bool = False, table: str = "") -> Found:
        """Read down to `bottom` (a table's end) or, if it is 0, to where the list ends by itself."""
        headings = {c: self.heading(c) for c in range(self.left, self.right + 1)}
        guesses = {c: heading_role(h) for c, h in headings.items()}
        for c in [c for c, (_, sure) in guesses.items() if sure < UNCLEAR]:
            if beside := heading_beside(self.workbook, self.sheet, self.header, c):
                guesses[c], headings[c] = heading_role(beside), headings[c] or beside
        rows, total = self.rows(guesses, bottom)
        if totals:
            total = bottom + 1
        columns = tuple(self.columns(headings, guesses, rows))
        last = rows[-1] if rows else self.header
        end = max(bottom or self.prepared(last, columns, total), last)
        first = rows[0] if rows else self.header + 1
        titles = tuple(dict.fromkeys(t for t in (*self.above(), self.top()) if t))
        return Found(
            self.sheet, self.header, first, last, end, total, self.left, self.right, columns, tuple(rows),
            table, next(iter(titles), ""), titles,
        )  # fmt: skip

    def heading(self, column: int) -> str:
        """The heading, with a wide one above it if this is the lower of two header rows."""
        own = self.at_merged(self.header, column)
        above = ""
        for area in self.sheet.merged:
            if area.holds(self.header - 1, column) and area.right > area.left and area.top == area.bottom:
                words = self.sheet.text(area.top, area.left)
                wider = area.left <= self.left and area.right >= self.right
                above = "" if wider or len(words) > 30 or self.is_what_for(area, words) else words
        if not own:
            own = self.at_merged(self.header - 1, column) if self.is_second_header() else ""
            above = ""
        if not above and (group := self.group(column, own)):
            return f"{group} {own}"
        both = " ".join(f"{above} {own}".split())
        (role, sure), (own_role, own_sure) = heading_role(both), heading_role(own)
        # "Name" under "A/c" is the account's; "Dr" under "Amount" says all by itself.
        told = (
            own_sure < 0.95 or (sure >= 0.95 and role is not own_role) or (bool(above) and is_of_purse(both))
        )
        return both if told else " ".join(own.split())

    def is_what_for(self, area: Area, words: str) -> bool:
        """Whether a wide heading says no more than that what it was for stands below: "Spent on" over
        "Fuel", "Meals" and "Phone"."""
        wide = area.right - area.left + 1 >= _SEVERAL
        return wide and heading_role(words)[0] in (Role.DESCRIPTION, Role.CATEGORY)

    def group(self, column: int, own: str) -> str:
        """What stands above columns that are called alike, and tells them apart: "Bank" and "Cash" over an
        "In" and an "Out" each; empty where the headings do by themselves."""
        columns = range(self.left, self.right + 1)
        alike = [c for c in columns if own and self.sheet.text(self.header, c).strip() == own]
        told = [c for c in self.sheet.rows.get(self.header - 1, ()) if self.sheet.text(self.header - 1, c)]
        over = [max((a for a in told if self.left <= a <= c), default=0) for c in alike]
        if len(alike) < 2 or not all(over) or len(set(over)) < len(alike):
            return ""
        return self.sheet.text(self.header - 1, over[alike.index(column)]) if column in alike else ""

    def is_second_header(self) -> bool:
        above = self.sheet.rows.get(self.header - 1, ())
        return any(
            a.top == self.header - 1 and a.right > a.left and a.left >= self.left for a in self.sheet.merged
        ) and all(self.sheet.text(self.header - 1, c) for c in above)

    def at_merged(self, row: int, column: int) -> str:
        value = self.sheet.value(row, column)
        if value is None:
            for area in self.sheet.merged:
                if area.holds(row, column) and area.left == column:
                    value = self.sheet.value(area.top, area.left)
        return str(value).strip() if value is not None else ""

    def above(self) -> Iterator[str]:
        for row in range(self.header - 1, max(0, self.header - 6), -1):
            yield next(
                (
                    self.sheet.text(row, c)
                    for c in self.sheet.rows.get(row, ())
                    if self.left <= c <= self.right
                ),
                "",
            )

    def top(self) -> str:
        """The first words above the list, however far."""
        first = next(iter(self.sheet.rows), self.header)
        words = (
            self.sheet.text(first, c) for c in self.sheet.rows.get(first, ()) if self.left <= c <= self.right
        )
        return next((text for text in words if text), "") if first < self.header else ""

    def rows(self, guesses: Mapping[int, tuple[Role, float]], bottom: int) -> tuple[list[int], int]:
        """The filled rows, and the row of totals that ends the list (0 if none does)."""
        sheet, rows = self.sheet, []
        dates = [c for c, (role, _) in guesses.items() if role is Role.DATE]
        single = self.right - self.left + 1 <= 2
        maybe_total = 0
        blank_since = self.header
        for row, all_columns in sheet.rows.items():
            if row <= self.header:
                continue
            if bottom and row > bottom:
                break
            columns = [c for c in all_columns if self.left <= c <= self.right]
            constants = [c for c in columns if not sheet.cell(row, c).calculated]
            if not columns:
                continue
            if not bottom:
                if self.is_another_header(row, guesses, constants):
                    break
                if self.is_totals(row, columns, constants, dates):
                    maybe_total = maybe_total or row
                    continue
                if row - blank_since > 12 and not any(c in dates for c in constants) and len(constants) < 2:
                    break
            alone = self.is_amount_only(row, constants, guesses)
            alone = alone or self.is_somebody(columns, constants, guesses)
            if len(constants) >= (1 if single else 2) or alone:
                if (
                    maybe_total
                    and dates
                    and not any(c in dates and self.may_be_day(row, c) for c in constants)
                ):
                    break  # below the totals only notes follow, and who signed
                if maybe_total and not dates:
                    break
                rows.append(row)
                maybe_total = 0
                blank_since = row
        return rows, maybe_total

    def may_be_day(self, row: int, column: int) -> bool:
        """Whether a cell is a date, or a text with a figure in it that says hardly more than a day: "3 May",
        "Week 12", but not "At the bank 1 January"."""
        text = self.sheet.text(row, column)
        words = re.findall(r"[^\W\d_]{3,}", text.casefold())
        others = [w for w in words if w not in MONTHS and not _WEEKDAY.match(w)]
        return not text or (any(c.isdigit() for c in text) and (text[0].isdigit() or len(others) < 2))

    def is_amount_only(
        self, row: int, constants: list[int], guesses: Mapping[int, tuple[Role, float]]
    ) -> bool:
        return any(
            guesses[c][0] in AMOUNTS and isinstance(self.sheet.value(row, c), int | float) for c in constants
        )

    def is_somebody(
        self, columns: list[int], constants: list[int], guesses: Mapping[int, tuple[Role, float]]
    ) -> bool:
        """Whether a row has a name and what is worked out of it alone: a member who hasn't paid yet."""
        named = [c for c in constants if guesses[c][0] is Role.COUNTERPARTY]
        return len(named) == len(constants) == 1 and len(columns) > 2

    def is_another_header(
        self, row: int, guesses: Mapping[int, tuple[Role, float]], constants: list[int]
    ) -> bool:
        """The list's own headings again (on a new page), or those of another list after a blank row."""
        texts = [self.sheet.text(row, c) for c in constants]
        if len(texts) < 2 or not all(texts):
            return False
        again = sum(t == self.sheet.text(self.header, c) for t, c in zip(texts, constants, strict=True))
        if again >= 2 and again * 2 > len(texts):
            return True
        sure = {heading_role(t)[0] for t in texts if heading_role(t)[1] >= 0.9}
        above = self.sheet.rows.get(row - 1, ())
        return len(sure) >= 3 and len(sure) >= 0.75 * len(texts) and len(above) <= 1

    def is_totals(self, row: int, columns: list[int], constants: list[int], dates: list[int]) -> bool:
        if any(
            c in dates and self.sheet.value(row, c) is not None and not self.sheet.text(row, c)
            for c in constants
        ):
            return False
        words = any(is_total(self.sheet.text(row, c)) for c in columns)
        formulas = [self.sheet.formula(row, c) for c in columns if self.sheet.cell(row, c).calculated]
        sums = sum(bool(_SUM.match(f)) and len(columns) <= self.right - self.left + 1 for f in formulas)
        numbers = any(isinstance(self.sheet.value(row, c), int | float) for c in constants)
        labels = [c for c in constants if self.sheet.text(row, c)]
        if words and len(labels) <= 2 and (formulas or numbers):
            return True
        return (
            bool(sums)
            and sums == len(formulas)
            and not numbers
            and len(labels) <= 1
            and self.sums_up(row, formulas)
        )

    def sums_up(self, row: int, formulas: list[str]) -> bool:
        """Whether the sums are of columns (several rows above), not of the row itself."""
        spans = [m for m in (_SPAN.search(f) for f in formulas) if m]
        return all(m[1] != m[2] for m in spans) and any(
            str(row) not in re.findall(r"\d+", f) for f in formulas
        )

    def prepared(self, last: int, columns: tuple[Column, ...], total: int) -> int:
        """The last row that was got ready ahead: formulas copied down, nothing typed in yet."""
        row = last
        calculated = [index(c) for c in columns if c.formula]
        while calculated and (not total or row + 1 < total):
            filled = [c for c in self.sheet.rows.get(row + 1, ()) if self.left <= c <= self.right]
            typed = [c for c in filled if not self.sheet.cell(row + 1, c).calculated]
            if not any(self.sheet.cell(row + 1, c).calculated for c in calculated):
                break
            if self.is_totals(row + 1, filled, typed, []):
                break  # so far below the last row that they weren't looked for
            row += 1
        return row

    def columns(
        self, headings: Mapping[int, str], guesses: Mapping[int, tuple[Role, float]], rows: list[int]
    ) -> Iterator[Column]:
        sample = rows if len(rows) <= 2 * SAMPLE else rows[:SAMPLE] + rows[-SAMPLE:]
        drafts = []
        for c in range(self.left, self.right + 1):
            profile = Profile.of(self.sheet, c, sample)
            if not headings[c] and profile.empty:
                continue
            role, sure = refine(*guesses[c], profile, headings[c])
            letter = get_column_letter(c)
            formula, formula_row = self.continued(c, rows)
            drafts.append(
                Column(
                    letter, headings[c], role, sure, profile.kind, self.format(c, rows), formula, formula_row,
                    options_at(self.workbook, self.sheet, (rows[-1] if rows else self.header) , c),
                )
            )  # fmt: skip
        drafts = completed(drafts, self.sheet, sample, self.elsewhere)
        for column in settle(drafts, self.sheet, self.header, self.fixed):
            fixed = self.fixed.get(column.letter)
            yield replace(column, role=fixed, confidence=1.0) if fixed else column

    def elsewhere(self) -> frozenset[str]:
        """All words that stand by themselves in a cell of another sheet."""
        return words_of(sheet for sheet in self.workbook.sheets if sheet is not self.sheet)

    def format(self, column: int, rows: list[int]) -> str:
        for row in [*reversed(rows[-8:]), self.header + 1]:
            cell = self.sheet.cell(row, column)
            if cell.value is not None or row == self.header + 1:
                return self.workbook.format_of(cell)
        return "General"

    def continued(self, column: int, rows: list[int]) -> tuple[str, int]:
        """The formula of the last rows, if most of them have one."""
        tail = rows[-6:]
        calculated = [r for r in tail if self.sheet.cell(r, column).calculated]
        if calculated and len(calculated) * 2 >= len(tail):
            return self.sheet.formula(calculated[-1], column), calculated[-1]
        prepared = (rows[-1] if rows else self.header) + 1
        if not rows and self.sheet.cell(prepared, column).calculated:
            return self.sheet.formula(prepared, column), prepared
        return "", 0
