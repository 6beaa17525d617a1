"""Finding the lists on a sheet: header row, columns and their roles, first and last row, totals below."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Column, Role
from nl2x.books.cells import Area, Sheet, Workbook
from nl2x.books.model import Value
from nl2x.books.options import options_at
from nl2x.books.words import SIDES, STATES, WAYS, heading_role, is_total, month_of, plain

SAMPLE = 60
"""How many rows of a long list are looked at to learn what a column holds."""
AMOUNTS = frozenset(
    {Role.DEBIT, Role.CREDIT, Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT, Role.NET, Role.TAX, Role.TOTAL}
    | {Role.BALANCE, Role.PAID, Role.PRICE, Role.QUANTITY}
)
_CODE = re.compile(r"[0-9][0-9A-Za-z.\-/ ]{0,9}|[A-Z]{1,3}[-.]?[0-9]{2,6}")
_DATE_TEXT = re.compile(
    r"\d{1,4}[./\- ](\d{1,2}|[A-Za-z]{3,9})[./\- ]?\d{0,4}|\d{1,2}\.? ?[A-Za-z]{3,9}\.?( \d{2,4})?"
)
_SPAN = re.compile(r"[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)")
_SUM = re.compile(r"=\s*\+?(?:SUM|SUBTOTAL|SUMME|AGGREGATE)\s*\(", re.I)


@dataclass(frozen=True)
class Found:
    """A list before anybody has said what kind of list it is; rows and columns as in `Listing`."""

    sheet: Sheet
    header_row: int
    first_row: int
    last_row: int
    end_row: int
    total_row: int
    left: int
    right: int
    columns: tuple[Column, ...]
    data_rows: tuple[int, ...]
    table: str = ""
    title: str = ""
    """The text above the header, if there is some."""

    def column(self, *roles: Role) -> Column | None:
        for role in roles:
            for column in self.columns:
                if column.role is role:
                    return column
        return None

    def has(self, *roles: Role) -> bool:
        return all(self.column(role) is not None for role in roles)

    def any(self, *roles: Role) -> bool:
        return self.column(*roles) is not None

    def values(self, column: Column, rows: tuple[int, ...] | None = None) -> list[Value]:
        """What stands in `column`, blank cells left out."""
        number = index(column)
        found = (self.sheet.value(row, number) for row in (self.data_rows if rows is None else rows))
        return [v for v in found if v is not None and v != ""]


@lru_cache(maxsize=1024)
def _index(letter: str) -> int:
    from openpyxl.utils.cell import column_index_from_string

    return int(column_index_from_string(letter))


def index(column: Column | str) -> int:
    """A column's number, from 1."""
    return _index(column if isinstance(column, str) else column.letter)


def find_lists(
    workbook: Workbook, sheet: Sheet, roles: Mapping[str, Role] | None = None, header: int = 0
) -> tuple[Found, ...]:
    """All lists on a sheet, from the top. `roles` (by letter) and `header` are what a person settled."""
    found: list[Found] = []
    tables = [t for t in sheet.tables if t.header_rows]
    for table in tables:
        area = table.area
        block = _Block(workbook, sheet, area.top, area.left, area.right, roles or {})
        found.append(block.read(area.bottom - table.totals_rows, bool(table.totals_rows), table.name))
    taken = [t.area for t in tables]
    row = header or 1
    rows = [r for r in sheet.rows if r >= row]
    skip_to = 0
    for row in rows:
        if row < skip_to or not (row == header or _is_header(sheet, row, taken)):
            continue
        if row != header and _is_two_rows(sheet, row, taken):
            continue
        lists = [
            _Block(workbook, sheet, row, left, right, roles or {}).read()
            for left, right in _blocks(sheet, row, taken)
        ]
        found += lists
        skip_to = max((max(i.last_row, i.total_row) for i in lists), default=row) + 1
        if len(found) > 40:
            break
    return tuple(sorted(found, key=lambda i: (i.header_row, i.left)))


def _free(row: int, columns: tuple[int, ...], taken: list[Area]) -> list[int]:
    return [c for c in columns if not any(area.holds(row, c) for area in taken)]


def _is_header(sheet: Sheet, row: int, taken: list[Area]) -> bool:
    """Whether most cells of the row are headings, and at least two say something to a bookkeeper."""
    columns = _free(row, sheet.rows[row], taken)
    texts = [(c, sheet.text(row, c)) for c in columns]
    headings = [t for _, t in texts if t and len(t) <= 60 and not _is_amount_text(t)]
    if len(headings) < 2 or len(headings) < 0.7 * len(columns):
        return False
    roles = [heading_role(t) for t in headings]
    sure = [role for role, confidence in roles if confidence >= 0.6]
    if len(set(sure)) < 2 or len(sure) * 2 < len(headings):
        return False
    return not any(sheet.cell(row, c).calculated and len(headings) < 3 for c in columns) and (
        _something_below(sheet, row, columns) or len(set(sure)) >= 3
    )


def _is_amount_text(text: str) -> bool:
    return bool(re.fullmatch(r"[-+(]?[^\w\s]?\s?[\d.,]+\)?%?", text))


def _something_below(sheet: Sheet, row: int, columns: list[int]) -> bool:
    return any(not sheet.cell(row + k, c).blank for k in range(1, 6) for c in columns)


def _is_two_rows(sheet: Sheet, row: int, taken: list[Area]) -> bool:
    """Whether this is the upper of two header rows: a wide heading with narrower ones below it."""
    wide = [
        a
        for a in sheet.merged
        if a.top == row and a.bottom == row and a.right > a.left and not sheet.cell(row, a.left).blank
    ]
    below = sheet.rows.get(row + 1, ())
    return (
        bool(wide)
        and bool(below)
        and all(sheet.text(row + 1, c) and not sheet.cell(row + 1, c).calculated for c in below)
        and any(a.left <= c <= a.right for a in wide for c in below)
    )


def _blocks(sheet: Sheet, row: int, taken: list[Area]) -> list[tuple[int, int]]:
    """Where the lists under this header row begin and end: columns blank all the way down part them, if
    what stands on both sides makes sense by itself."""
    columns = _free(row, sheet.rows[row], taken)
    if _is_two_rows(sheet, row - 1, taken):
        columns = sorted({*columns, *_free(row - 1, sheet.rows[row - 1], taken)})
    runs: list[list[int]] = []
    for column in columns:
        if runs and all(_used(sheet, row, c) for c in range(runs[-1][-1] + 1, column)):
            runs[-1].append(column)
        else:
            runs.append([column])
    joined: list[list[int]] = []
    for run in runs:
        if joined and not (_complete(sheet, row, joined[-1]) and _complete(sheet, row, run)):
            joined[-1] = joined[-1] + run
        else:
            joined.append(run)
    return [(run[0], run[-1]) for run in joined]


def _used(sheet: Sheet, row: int, column: int) -> bool:
    return any(not sheet.cell(row + k, column).blank for k in range(0, 40))


def _complete(sheet: Sheet, row: int, columns: list[int]) -> bool:
    """Whether these headings alone make a list: a chart (account, type) or something with amounts."""
    roles = {heading_role(sheet.text(row, c))[0] for c in columns}
    named = roles & {
        Role.ACCOUNT,
        Role.CODE,
        Role.CATEGORY,
        Role.DESCRIPTION,
        Role.COUNTERPARTY,
        Role.DATE,
        Role.REFERENCE,
    }
    return (
        len(roles) >= 2 and bool(named) and bool(roles & (AMOUNTS | {Role.TYPE, Role.NORMAL_SIDE, Role.CODE}))
    )


class _Block:
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
        rows, total = self.rows(guesses, bottom)
        if totals:
            total = bottom + 1
        columns = tuple(self.columns(headings, guesses, rows))
        last = rows[-1] if rows else self.header
        end = max(bottom or self.prepared(last, columns, total), last)
        first = rows[0] if rows else self.header + 1
        title = next((t for t in self.above() if t), "")
        return Found(
            self.sheet, self.header, first, last, end, total, self.left, self.right, columns, tuple(rows),
            table, title,
        )  # fmt: skip

    def heading(self, column: int) -> str:
        """The heading, with a wide one above it if this is the lower of two header rows."""
        own = self.at_merged(self.header, column)
        above = ""
        for area in self.sheet.merged:
            if area.holds(self.header - 1, column) and area.right > area.left and area.top == area.bottom:
                words = self.sheet.text(area.top, area.left)
                wider = area.left <= self.left and area.right >= self.right
                above = "" if wider or len(words) > 30 else words
        if not own:
            own = self.at_merged(self.header - 1, column) if self.is_second_header() else ""
            above = ""
        return " ".join(f"{above} {own}".split()) if heading_role(own)[1] < 0.95 else " ".join(own.split())

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
            if len(constants) >= (1 if single else 2) or self.is_amount_only(row, constants, guesses):
                if maybe_total and dates and not any(c in dates for c in constants):
                    break  # below the totals only notes follow
                if maybe_total and not dates:
                    break
                rows.append(row)
                maybe_total = 0
                blank_since = row
        return rows, maybe_total

    def is_amount_only(
        self, row: int, constants: list[int], guesses: Mapping[int, tuple[Role, float]]
    ) -> bool:
        return any(
            guesses[c][0] in AMOUNTS and isinstance(self.sheet.value(row, c), int | float) for c in constants
        )

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
            if not any(self.sheet.cell(row + 1, c).calculated for c in calculated):
                break
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
        for column in settle(drafts, self):
            fixed = self.fixed.get(column.letter)
            yield replace(column, role=fixed, confidence=1.0) if fixed else column

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


@dataclass(frozen=True)
class Profile:
    """What a column's cells hold: shares of the filled ones, from 0 to 1."""

    filled: int
    dates: float
    numbers: float
    texts: float
    formulas: float
    negative: bool
    values: tuple[Value, ...]

    @property
    def empty(self) -> bool:
        return not self.filled

    @property
    def words(self) -> frozenset[str]:
        """The texts, plain, up to fifty different ones."""
        return frozenset(plain(v) for v in self.values[:200] if isinstance(v, str))

    @property
    def codes(self) -> bool:
        return bool(self.values) and all(
            isinstance(v, int) or (isinstance(v, str) and _CODE.fullmatch(v.strip())) for v in self.values
        )

    @property
    def kind(self) -> str:
        shares = {"date": self.dates, "number": self.numbers, "text": self.texts}
        return max(shares, key=lambda k: shares[k]) if self.filled and max(shares.values()) > 0 else ""

    @staticmethod
    def of(sheet: Sheet, column: int, rows: list[int]) -> Profile:
        cells = [c for c in (sheet.cell(r, column) for r in rows) if not c.blank]
        values = [c.value for c in cells if c.value is not None and c.value != ""]
        count = max(1, len(values))
        dates = sum(is_date_like(v) for v in values)
        numbers = sum(isinstance(v, int | float) and not isinstance(v, bool) for v in values)
        negative = any(isinstance(v, int | float) and v < 0 for v in values)
        texts = len(values) - dates - numbers
        return Profile(
            len(cells), dates / count, numbers / count, texts / count,
            sum(c.calculated for c in cells) / max(1, len(cells)), negative, tuple(values),
        )  # fmt: skip


def is_date_like(value: Value) -> bool:
    """A date, or text that reads as one."""
    return isinstance(value, dt.date) or (
        isinstance(value, str) and bool(_DATE_TEXT.fullmatch(value.strip()))
    )


def refine(role: Role, sure: float, profile: Profile, heading: str) -> tuple[Role, float]:
    """The heading's role, checked against what the column holds."""
    if profile.empty:
        return role, sure * 0.9
    words = profile.words
    sided = bool(words) and words <= SIDES and profile.texts > 0.9
    if sided and role in (Role.SIDE, Role.TYPE, Role.OTHER, Role.DIRECTION, Role.DEBIT, Role.CREDIT):
        return Role.SIDE, max(sure, 0.9)
    if role in (Role.TYPE, Role.DIRECTION, Role.OTHER) and len(words) in (1, 2, 3) and words <= WAYS:
        return Role.DIRECTION, max(sure, 0.85)
    if (
        role in (Role.STATUS, Role.PAID, Role.PAID_ON, Role.OTHER)
        and profile.texts > 0.5
        and words
        and words <= STATES
    ):
        return Role.STATUS, max(sure, 0.85)
    if role in (Role.STATUS, Role.PAID, Role.MONEY_OUT) and profile.dates > 0.7:
        return Role.PAID_ON, 0.9
    if role in (Role.MONEY_IN, Role.AMOUNT, Role.REFERENCE) and profile.dates > 0.7:
        return Role.DATE, 0.8
    if role is Role.PAID_ON and profile.numbers > 0.7:
        return Role.PAID, 0.7
    if role is Role.STATUS and profile.numbers > 0.7:
        return (Role.PAID, 0.7) if "paid" in plain(heading) else (role, sure)
    if role is Role.DEBIT and profile.texts > 0.7:
        return Role.DEBIT_ACCOUNT, 0.9
    if role is Role.CREDIT and profile.texts > 0.7:
        return Role.CREDIT_ACCOUNT, 0.9
    if role in (Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT) and profile.texts > 0.7 and profile.numbers < 0.2:
        return (Role.CATEGORY, 0.6) if profile.formulas < 0.5 else (role, sure)
    if role in (Role.ENTRY, Role.REFERENCE) and profile.texts > 0.8 and _wordy(profile):
        return Role.DESCRIPTION, 0.6
    if role is Role.OTHER and profile.dates > 0.8:
        return Role.DATE, 0.5
    if role is Role.DATE and profile.dates < 0.3 and profile.texts > 0.6 and all(month_of(w) for w in words):
        return Role.PERIOD, 0.7
    if (
        role is Role.RATE
        and profile.numbers > 0.7
        and any(isinstance(v, int | float) and v > 100 for v in profile.values)
    ):
        return Role.PRICE, 0.7
    return role, sure


def _wordy(profile: Profile) -> bool:
    texts = [v for v in profile.values if isinstance(v, str)]
    return sum(len(t.split()) >= 2 and not any(c.isdigit() for c in t) for t in texts) * 2 > len(texts)


def settle(drafts: list[Column], block: _Block) -> list[Column]:
    """One column per role where two would contradict: the surer one keeps it, the other takes its second
    meaning."""
    second = {
        Role.ENTRY: Role.REFERENCE,
        Role.DESCRIPTION: Role.OTHER,
        Role.ACCOUNT: Role.CODE,
        Role.CODE: Role.OTHER,
        Role.STATUS: Role.OTHER,
        Role.DATE: Role.OTHER,
        Role.REFERENCE: Role.OTHER,
        Role.CATEGORY: Role.DIMENSION,
        Role.METHOD: Role.DIMENSION,
        Role.COUNTERPARTY: Role.OTHER,
        Role.AMOUNT: Role.OTHER,
        Role.DEBIT: Role.OTHER,
        Role.CREDIT: Role.OTHER,
        Role.TOTAL: Role.OTHER,
        Role.BALANCE: Role.OTHER,
        Role.TYPE: Role.DIMENSION,
        Role.MONEY_IN: Role.OTHER,
        Role.MONEY_OUT: Role.OTHER,
        Role.SIDE: Role.OTHER,
        Role.DIRECTION: Role.DIMENSION,
    }
    settled = _accounts_and_codes(drafts, block)
    for role, instead in second.items():
        claims = [c for c in settled if c.role is role]
        if len(claims) < 2:
            continue
        keep = max(claims, key=lambda c: (c.letter in block.fixed, round(c.confidence, 1), -index(c)))
        for claim in claims:
            if claim is not keep:
                settled[settled.index(claim)] = replace(
                    claim, role=instead, confidence=min(claim.confidence, 0.6)
                )
    return settled


def _accounts_and_codes(drafts: list[Column], block: _Block) -> list[Column]:
    """ "Account" and "Acct" side by side: which one holds codes is seen from what stands in them."""
    settled = list(drafts)
    rows = [r for r in block.sheet.rows if r > block.header][:SAMPLE]
    claims = [c for c in settled if c.role in (Role.ACCOUNT, Role.CODE)]
    for claim in claims:
        profile = Profile.of(block.sheet, index(claim), rows)
        if claim.role is Role.ACCOUNT and profile.codes:
            settled[settled.index(claim)] = replace(claim, role=Role.CODE)
        elif (
            claim.role is Role.CODE
            and not profile.empty
            and not profile.codes
            and profile.texts > 0.5
            and _wordy_or_named(profile)
        ):
            settled[settled.index(claim)] = replace(claim, role=Role.ACCOUNT, confidence=0.8)
    return settled


def _wordy_or_named(profile: Profile) -> bool:
    texts = [v for v in profile.values if isinstance(v, str)]
    return sum(bool(re.search(r"[A-Za-z]{3,}", t)) for t in texts) * 2 > len(texts)
