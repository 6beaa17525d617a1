"""What a book says in plain sentences: through which account its money goes, who owes how much of a balance.

Such a remark is heard only where it leaves no choice: one account named before any "unless", sums that add up to
the balance they stand beside.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterator
from decimal import Decimal

from nl2x.books.book import Book, StatementLine
from nl2x.books.model import JournalEntry
from nl2x.books.sheets.columns import index
from nl2x.books.xlsx.cells import Sheet
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.openitems import OpenItem, numbers_in
from nl2x.notes.book.precedents import telling

_LENGTHS = range(16, 401)
"""Characters of a sentence that somebody wrote for the reader, rather than of a label."""
_FAR = 60
"""Rows from the top, within which such sentences stand."""
_ALL = re.compile(
    r"(?i)\b(everything|it all|all of (it|this|that)|all (the )?(our |my )?(money|payments?|bills|costs|purchases|spending|expenses|go(es)?|comes?|paid))\b"
)
_RULE = re.compile(r"(?i)\b(always|normally|usually|by default|as a rule|unless|otherwise)\b")
_GOES = re.compile(r"(?i)\b(go|goes|comes?|runs?|paid|pay|pays|passes|is|are)\b")
_PLACE = re.compile(r"(?i)\b(through|from|out of|off|by|via|with|on|in and out of)\b (?P<account>[^.;(]*)")
_UNLESS = re.compile(
    r"(?i)[,;(–-]*\s*\b(unless|except|apart from|other than|otherwise|if|but|where|when|only)\b"
)
_PARTLY = re.compile(
    r"(?i)\b(customers?|clients?|sales|takings|income|donations?|rent|wages|not|never|don'?t|some|half|mostly)\b"
)
"""Words by which a sentence speaks of one kind of money only, or of no clear rule."""


def usual_account(book: Book) -> Iterator[str]:
    """The words in which the book says which account all its money goes through: "the everyday account" of "It all
    goes through the everyday account unless I say Visa"."""
    for sheet in book.workbook.sheets:
        lists = [i for i in book.lists if i.sheet == sheet.name]
        for row, text in _sentences(sheet):
            if any(i.header_row <= row <= max(i.last_row, i.end_row) for i in lists):
                continue
            for sentence in re.split(r"(?<=[a-z)])[.;!]\s+|\n", text):
                said = _UNLESS.split(sentence)[0]
                goes = _GOES.search(said) if _ALL.search(said) or _RULE.search(sentence) else None
                place = _PLACE.search(said, goes.end()) if goes else None
                if place and not _PARTLY.search(said):
                    yield place["account"]


def _sentences(sheet: Sheet) -> Iterator[tuple[int, str]]:
    for row, columns in sheet.rows.items():
        if row > _FAR:
            return
        for column in columns:
            text = sheet.text(row, column)
            if len(text) in _LENGTHS and " " in text:
                yield row, text


# ---------------------------------------------------------------- who owes what

_PIECE = re.compile(
    r"(?P<name>[^\d£$€₹₦]*[A-Za-z][^\d£$€₹₦]*?)[\s:=(–-]*(?:[£$€₹₦]|[A-Z]{3}|Rs?\.?|Ksh)?\s?"
    r"(?P<amount>\d{1,3}(?:[, ]\d{3})+(?:\.\d\d?)?|\d+(?:\.\d\d?)?)\)?(?P<more>(?:\s[^\d]*)?)"
)


def open_by_remark(book: Book, names: Container[str]) -> list[OpenItem]:
    """What is open on the statements' lines of these names, as a remark beside each says: "Court Flats 480 for
    Sept, Mrs Hall 90" beside 570. A remark whose sums make another amount is out of date, and isn't heard."""
    found: list[OpenItem] = []
    for statement in book.statements:
        sheet = book.workbook.sheet(statement.sheet)
        for line in statement.lines:
            if line.label in names and not line.is_total and not line.formula:
                found += _items(sheet, line, index(statement.label_column))
    return found


def _items(sheet: Sheet, line: StatementLine, label: int) -> list[OpenItem]:
    balance = number(line.value)
    for column in sheet.rows.get(line.row, ()):
        text = sheet.text(line.row, column)
        if column == label or balance is None or not re.search(r"\d", text):
            continue
        pieces = [
            _PIECE.fullmatch(p.strip()) for p in re.split(r"\s*(?:[,;\n+](?!\d)|\band\b|&)\s*", text) if p
        ]
        items = [_item(line.label, piece) for piece in pieces if piece]
        if len(items) == len(pieces) and sum((i.left for i in items), Decimal(0)) == balance:
            return items
    return []


def _item(account: str, piece: re.Match[str]) -> OpenItem:
    words = " ".join(f"{piece['name']} {piece['more']}".split())
    left = Decimal(re.sub(r"[, ]", "", piece["amount"]))
    entry = JournalEntry(dt.date.min, (), words)
    return OpenItem(entry, words, account, left, telling(words), numbers_in(words))
