"""Which lists are charts of accounts or lists of categories."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.accounts import Raw, split_code
from nl2x.books.book import Role
from nl2x.books.cells import Workbook
from nl2x.books.cells import name as cell_name
from nl2x.books.columns import AMOUNTS
from nl2x.books.found import Found
from nl2x.books.types import type_of_name
from nl2x.books.words import is_total, plain

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
    if found.any(*dated) or found.has(Role.DEBIT, Role.CREDIT):
        return False
    words = plain(f"{found.sheet.name} {found.title} {found.table}")
    says = bool(_CHART.search(words)) and not _ACCOUNT_OF.search(words)
    marked = found.any(Role.CODE, Role.TYPE, Role.NORMAL_SIDE) or (says and found.any(Role.ENTRY))
    listed = says and found.any(Role.CATEGORY) and not any(c.role is Role.AMOUNT for c in found.columns)
    named = found.any(Role.ACCOUNT) or (marked and found.any(*_NAMES)) or listed
    if not named:
        return False
    reported = any(c.formula for c in found.columns if c.role in AMOUNTS)
    if found.any(Role.TYPE, Role.NORMAL_SIDE):
        return True
    return says or (found.any(Role.CODE) and not reported)


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
