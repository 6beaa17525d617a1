"""Which lists are charts of accounts or lists of categories."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from nl2x.books.book import Role
from nl2x.books.chart.accounts import Raw, split_code
from nl2x.books.chart.types import type_of_name, type_of_section
from nl2x.books.sheets.columns import AMOUNTS
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import is_total, plain
from nl2x.books.xlsx.cells import Sheet, Workbook, place
from nl2x.books.xlsx.cells import name as cell_name

_CHART = re.compile(
    r"chart|coa\b|accounts?\b|kontenplan|konten|plan comptable|plan de cuentas|categor|lists?\b|setup"
    r"|rekeningschema|codes|nominal"
)
_ACCOUNT_OF = re.compile(r"receipts|payments|profit|trading|income and|balance sheet|cash account|statement")
"""An "account" so headed shows amounts and is no list of accounts."""

_NAMES = (Role.CATEGORY, Role.COUNTERPARTY, Role.DESCRIPTION)


def is_chart(found: Found) -> bool:
    """Accounts with a type, a normal side or a code, and no date: a list of accounts, not of postings."""
    dated = (Role.DATE, Role.DUE, Role.PAID_ON, Role.MONEY_IN, Role.MONEY_OUT, Role.QUANTITY, Role.STATUS)
    if found.any(*dated) or _takes_debits_and_credits(found):
        return False
    words = plain(f"{found.sheet.name} {found.title} {found.table}")
    says = bool(_CHART.search(words)) and not _ACCOUNT_OF.search(words)
    marked = found.any(Role.CODE, Role.TYPE, Role.NORMAL_SIDE) or (says and found.any(Role.ENTRY))
    listed = says and found.any(Role.CATEGORY) and not any(c.role is Role.AMOUNT for c in found.columns)
    named = found.any(Role.ACCOUNT) or (marked and found.any(*_NAMES)) or listed
    if not named:
        return False
    reported = any(c.formula for c in found.columns if c.role in AMOUNTS)
    if found.any(Role.NORMAL_SIDE) or (found.any(Role.TYPE) and (says or _names_kinds(found))):
        return True
    return says or (found.any(Role.CODE) and not reported)


def _names_kinds(found: Found) -> bool:
    """Whether a column of types has kinds of accounts in it, and no kinds of work."""
    column = found.column(Role.TYPE)
    told = [v for v in found.values(column) if isinstance(v, str)] if column is not None else []
    return 2 * sum(type_of_section(text)[0] is not None for text in told) >= len(told)


def _takes_debits_and_credits(found: Found) -> bool:
    """Whether debits and credits stand here that aren't calculated beside typed-in names: of entries, or of a
    trial balance that repeats the chart."""
    sides = [c for c in found.columns if c.role in (Role.DEBIT, Role.CREDIT)]
    named = found.column(Role.ACCOUNT, Role.CODE, *_NAMES)
    repeated = named is None or bool(named.formula)
    return len(sides) >= 2 and (repeated or not all(c.formula for c in sides))


def chart_by_use(sheets: Iterable[Sheet], used: Collection[str]) -> list[Raw]:
    """The accounts of a sheet that lists nearly all those in use, whatever its headings say; or none.

    `used` are plain names. What kind each is stands in a column beside them, or above them as headings.
    """
    best: list[tuple[int, str]] = []
    where: Sheet | None = None
    at = 0
    for sheet in sheets:
        for column in sorted({c for columns in sheet.rows.values() for c in columns})[:6]:
            named = [(r, text) for r in sheet.rows if (text := sheet.text(r, column))]
            listed = {plain(text) for _, text in named} & set(used)
            # Each once: postings name their accounts again and again.
            once = len(named) < 1.5 * len({plain(text) for _, text in named})
            if once and len(listed) >= max(_ENOUGH, _NEARLY_ALL * len(used), len(best) + 1):
                kept = [(r, t) for r, t in named if not is_total(t) and not _adds_up(sheet, r, column)]
                best, where, at = kept, sheet, column
    rows = [r for r, text in best if plain(text) in used]
    if where is None or not rows:
        return []
    amounts = {r for r, _ in best if len(where.rows[r]) > 1}
    kinds = _kinds_beside(where, at, amounts)
    if not kinds and len({type_of_section(text)[0] for row, text in best if row not in amounts} - {None}) < 2:
        return []  # the same names once more, and nothing said of them, or one thing of all of them
    found, section = [], ""
    for row, text in best:
        if row not in amounts:
            section = text if len(text.split()) <= _HEADING else section
        elif rows[0] <= row <= rows[-1] or type_of_section(kinds.get(row, ""))[0]:
            code, name, _ = split_code(text)
            found.append(
                Raw(name, code, kinds.get(row, ""), section, sheet=where.name, cell=cell_name(row, at))
            )
    return found


def beside_accounts(workbook: Workbook, listed: Sequence[Raw]) -> set[str]:
    """What stands in the column of a sheet's accounts and is none of them, plainly: headings, totals."""
    if not listed:
        return set()
    sheet, (_, column) = workbook.sheet(listed[0].sheet), place(listed[0].cell)
    return {plain(sheet.text(r, column)) for r in sheet.rows} - {plain(r.name) for r in listed} - {""}


def _adds_up(sheet: Sheet, row: int, names: int) -> bool:
    """Whether all that stands beside a name adds up the column above it: "Together"."""
    beside = [sheet.formula(row, c) for c in sheet.rows[row] if c > names and sheet.cell(row, c).calculated]
    return bool(beside) and all(_OWN_SUM.fullmatch(formula) for formula in beside)


_OWN_SUM = re.compile(r"(?i)=\s*SUM\(\$?([A-Z]{1,3})\$?\d+:\$?\1\$?\d+\)")
_ENOUGH = 6
_NEARLY_ALL = 0.8
_HEADING = 4
"""Most words of a section's heading; more make a remark."""


_WAYS = {"in": "income", "out": "expenses"}
"""What "in" and "out" beside accounts say of those that are neither owned nor owed."""


def _kinds_beside(sheet: Sheet, names: int, rows: Collection[int]) -> dict[int, str]:
    """By row, what the column says that gives most accounts in `rows` a kind ("Own", "Owe", "Cost")."""

    def said(row: int, column: int) -> str:
        text = "" if sheet.cell(row, column).calculated else sheet.text(row, column)
        return _WAYS.get(plain(text), text)

    for column in sorted({c for r in rows for c in sheet.rows[r]} - {names}):
        told = {r: text for r in rows if (text := said(r, column))}
        kinds = [kind for text in told.values() if (kind := type_of_section(text)[0]) is not None]
        several = len(set(kinds)) > 1 and len(set(told.values())) <= len(told) / 2
        if several and len(told) >= 0.7 * len(rows) and len(kinds) >= 0.7 * len(told):
            return told
    return {}


def lists_of_names(workbook: Workbook) -> Iterator[Raw]:
    """Accounts standing one below the other on a sheet whose name says so, without a proper header."""
    for sheet in workbook.sheets:
        if not _CHART.search(plain(sheet.name)):
            continue
        for row in sheet.rows:
            for column in sheet.rows[row][:6]:
                text = sheet.text(row, column)
                code, name, _ = split_code(text)
                if text and not is_total(text) and (code or type_of_name(name)[2] > 0.9):
                    yield Raw(name, code, sheet=sheet.name, cell=cell_name(row, column))
