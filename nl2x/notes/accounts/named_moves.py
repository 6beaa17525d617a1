"""Categories of a cash book that are called by what is moved and where to: "Cash paid into bank", "Cash banked".

Such a category says both sides of money moved between one's own purses, so that one row is all of it.
"""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.books.book import Book
from nl2x.books.model import CashMovement

_CASH = re.compile(r"(?i)\b(cash|till|tin|cash ?box|petty( cash)?|takings)\b")
_BANK = re.compile(r"(?i)\b(bank|current|account)\b")
_BANKED = re.compile(r"(?i)\b(banked|lodged|paid in)\b")
_PUT_IN = r"(?:paid|put|moved|lodged|banked|taken|transferred|deposited)? ?(?:in ?to|to|in|at|->|>) (?:the )?"


def move_between(book: Book, source: str, target: str, note: str) -> tuple[str, int] | None:
    """The one category for money moved from one of these purses to the other, and whether its rows so far stand above
    zero (1) or below (-1); None where none is called so, its rows don't agree, or the note doesn't name the other."""
    if not re.search(rf"(?i)\b{_called(target)}", note) and not (
        _BANK.search(target) and _BANKED.search(note)
    ):
        return None
    signs: dict[str, set[int]] = {}
    for past in book.past:
        posting = past.posting
        if isinstance(posting, CashMovement) and posting.amount:
            signs.setdefault(posting.category, set()).add(1 if posting.amount > Decimal(0) else -1)
    names = [a.name for a in book.accounts if _says(a.name, source, target)]
    found = [name for name in names if len(signs.get(name, ())) == 1]
    return (found[0], next(iter(signs[found[0]]))) if len(found) == len(names) == 1 else None


def _says(name: str, source: str, target: str) -> bool:
    """Whether a name tells that money went from the one to the other."""
    first, second = _called(source), _called(target)
    if re.search(rf"(?i)\b{first}\b.*?{_PUT_IN}{second}\b", name):
        return True
    return bool(
        _CASH.search(source) and _BANK.search(target) and re.fullmatch(r"(?i)cash (banked|lodged)", name)
    )


def _called(way: str) -> str:
    return rf"(?:{re.escape(way)})"
