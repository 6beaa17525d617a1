"""The habits of a book: formats, currency, order of dates, numbering of references."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from nl2x.books.book import Column, Conventions, Numbering, Role
from nl2x.books.layouts.wayflags import way_of
from nl2x.books.sheets.columns import AMOUNTS, index
from nl2x.books.sheets.dates import text_pattern
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.numbering import numbering_of
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import Workbook

_CURRENCY = re.compile(
    r'\[\$([^\-\]]+)[^\]]*\]|"?([$€£¥₹₽₺₩₪₫]|R\$|CHF|kr\.?|USD|EUR|GBP|CAD|AUD|NZD|SEK|NOK|DKK|zł|Kč|Rs\.?)"?'
)
_NOT_OURS = re.compile(
    r"\b(check|cheque|chq|receipt|folio|post ref|p r|pr|source|po|their|supplier|vendor)\b"
)
"""Headings of numbers that come from outside the book: a cheque's, a receipt's. They aren't counted on."""


def currency_of(texts: Iterable[str]) -> str:
    """The currency that most of the number formats (or headings) show, or ""."""
    signs = [m[1] or m[2] for text in texts if (m := _CURRENCY.search(text.replace("\\", "")))]
    return Counter(s.strip() for s in signs).most_common(1)[0][0] if signs else ""


def dates_in(found: Iterable[Found]) -> tuple[list[str], list[str]]:
    """Dates kept as text, and the number formats of real ones."""
    texts: list[str] = []
    formats: list[str] = []
    for f in found:
        for column in (c for c in f.columns if c.role in (Role.DATE, Role.DUE, Role.PAID_ON)):
            texts += [v for v in f.values(column, f.data_rows[-300:]) if isinstance(v, str)]
            if column.kind == "date":
                formats.append(column.format)
    return texts, formats


def conventions_of(
    workbook: Workbook, habits: Conventions, posted: Sequence[Found], day_first: bool | None
) -> Conventions:
    """`habits` (those of the entries) with the formats of the lists that are posted to."""
    first = posted[:1]
    date = next((c for f in first for c in f.columns if c.role is Role.DATE), None)
    texts = dates_in(first)[0]
    real = any(isinstance(v, dt.date) for f in first if date for v in f.values(date, f.data_rows[-20:]))
    as_text = bool(texts) and not real
    money = [c.format for f in posted for c in f.columns if c.role in AMOUNTS and c.role is not Role.QUANTITY]
    headings = [c.heading for f in posted for c in f.columns]
    return replace(
        habits,
        date_format=text_pattern(texts[-1], day_first) if as_text else date.format if date else "",
        dates_are_text=as_text,
        day_first=day_first,
        currency=currency_of(money)
        or currency_of(headings)
        or currency_of(workbook.formats)
        or _in_cells(workbook),
        number_format=Counter(money).most_common(1)[0][0] if money else "",
    )


def _in_cells(workbook: Workbook) -> str:
    """A currency sign in the titles and headings at the top of the sheets."""
    tops = [
        sheet.text(row, c)
        for sheet in workbook.sheets
        for row in list(sheet.rows)[:4]
        for c in sheet.rows[row][:12]
    ]
    return currency_of(t for t in tops if len(t) < 80 and re.search(r"[$€£¥₹₽₺₩₪₫]", t))


_RECEIPT = re.compile(r"\b(receipt|receipts|rcpt)\b")
_COUNTED = 6


def _own_receipts(found: Found, column: Column) -> bool:
    """Whether the numbers of receipts are the owner's, who counts what he files: one up from each to the
    next, in every row, or in all but those of what came in."""
    if not _RECEIPT.search(plain(column.heading)):
        return False
    numbers = [v for v in found.values(column) if isinstance(v, int) and not isinstance(v, bool)]
    along = all(b - a == 1 for a, b in pairwise(numbers)) or all(a - b == 1 for a, b in pairwise(numbers))
    paid = found.column(Role.MONEY_OUT) or found.column(Role.AMOUNT)
    rows = [r for r in found.data_rows if paid is not None and found.sheet.value(r, index(paid)) is not None]
    blank = [r for r in rows if found.sheet.value(r, index(column)) in (None, "")]
    way = found.column(Role.DIRECTION)
    income = way is not None and all(way_of(found.sheet.text(r, index(way))) == "in" for r in blank)
    return (
        len(numbers) >= _COUNTED
        and along
        and len(numbers) == len(found.values(column))
        and (not blank or income)
    )


def numberings(posted: Sequence[Found]) -> dict[str, Numbering]:
    """For "SHEET!LETTER" of each numbered column, the last number used."""
    said: dict[str, Numbering] = {}
    for f in posted:
        for column in f.columns:
            if (
                column.role not in (Role.ENTRY, Role.REFERENCE)
                or column.formula
                or (_NOT_OURS.search(plain(column.heading)) and not _own_receipts(f, column))
            ):
                continue
            values = f.values(column)
            distinct = len({str(v) for v in values}) == len(values) == len(f.data_rows)
            several = f.has(Role.DEBIT, Role.CREDIT) or f.any(Role.SIDE)
            numbering = numbering_of(values, per_line=distinct and several and f.any(Role.ACCOUNT, Role.CODE))
            if numbering:
                said[f"{f.sheet.name}!{column.letter}"] = numbering
    return said
