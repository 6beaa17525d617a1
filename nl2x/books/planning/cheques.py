"""The number of the cheque that a note names, in the column where a list's rows have theirs, or the word that
stands there for what went out otherwise: "card", "auto"."""

from __future__ import annotations

import re
from collections import Counter

from nl2x.books.book import Book, Listing, Role, SheetRole
from nl2x.books.model import CashMovement, Value
from nl2x.books.sheets.columns import index

_SAID = re.compile(r"(?i)\b(?:cheque|check|chq|chk|ck)s?\.? ?(?:no\.? ?|number |#)?(\d{2,7})\b(?![.,]\d|%)")
_LEAST = 2
_LATEST = 60


def cheques_said(words: str) -> set[str]:
    """The numbers of the cheques that a note names."""
    return set(_SAID.findall(words))


def cheque_cells(book: Book, listing: Listing, movement: CashMovement) -> dict[str, Value]:
    """The number as the column's others are written, with their zeros; nothing where the words have several,
    where money came in, or where the column holds no such numbers."""
    told = "" if movement.amount > 0 else movement.description
    found = how_it_went(book, listing, told)
    return {column.letter: found} if (column := listing.column(Role.REFERENCE)) and found is not None else {}


def how_it_went(book: Book, listing: Listing, description: str) -> Value:
    """What a list's column of cheques' numbers holds for a payment that is described so; None for nothing."""
    column = listing.column(Role.REFERENCE)
    said = cheques_said(description)
    if column is None or column.formula or len(said) > 1 or not description:
        return None
    sheet = book.workbook.sheet(listing.sheet)
    rows = range(listing.last_row, max(listing.first_row - 1, listing.last_row - _LATEST), -1)
    held = [sheet.value(row, index(column)) for row in rows]
    numbers = [v for value in held if (v := _number(value)) is not None]
    if len(numbers) < _LEAST:
        return None
    if not said:
        otherwise = Counter(v.strip() for v in held if isinstance(v, str) and _number(v) is None)
        named = [w for w, n in otherwise.items() if n >= _LEAST and _went_so(w, description)]
        return named[0] if len(named) == 1 else None
    told, latest = said.pop(), numbers[0]
    if not isinstance(latest, str):
        return int(told)
    digits = latest[len(latest.rstrip("0123456789")) :]
    return latest.removesuffix(digits) + told.zfill(len(digits))


def _went_so(word: str, description: str) -> bool:
    """Whether a note says that it was paid so: "on the card", and "autopay" where others have "auto"."""
    said = rf"{re.escape(word)}(?:s|[ -]?pay|[ -]?debit|matic(?:ally)?)?"
    by = r"\b(?:on|by|with|via|using|through)(?: (?:the|my|our|a|club|bank|debit|credit|company)){0,2}"
    return bool(re.search(rf"(?i){by} {said}\b|[,;] ?{said}\W*$|^{said}\W", description))


def cheque_drawn(book: Book, words: str) -> str:
    """That the one cheque which the words name stands in a cash book's column of cheques already; or ""."""
    said = set(_SAID.findall(words))
    for listing in book.lists if len(said) == 1 else ():
        column = listing.column(Role.REFERENCE) if listing.role is SheetRole.CASH_BOOK else None
        if column is None or listing.flow == "in":
            continue
        sheet, number = book.workbook.sheet(listing.sheet), int(next(iter(said)))
        for row in range(listing.first_row, listing.last_row + 1):
            shown = _number(sheet.value(row, index(column)))
            if shown is not None and int(re.sub(r"\D", "", str(shown))) == number:
                return f"Cheque {number} stands in row {row} of {listing.sheet} already"
    return ""


_NUMBERED = re.compile(r"(?i)((cheque|check|chq|chk|ck)s?\.? ?)?\d{2,}")


def _number(value: Value) -> int | str | None:
    """A cell's whole number, as text where it is kept as such or behind the word for it ("CHQ 114")."""
    if isinstance(value, str):
        return value.strip() if _NUMBERED.fullmatch(value.strip()) else None
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
