"""What a cell of a bank's CSV says: a signed number, a currency. Days are another matter (nl2x.notes.bank.bank_days)."""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.notes.facts.currency import CODES, SYMBOLS

NUMBER = re.compile(r"[-+]?[(]?[-+]?[\d.,' ]*\d[\d.,' ]*[)]?[-+]?$")
_SYMBOLS = sorted(
    (s for s in SYMBOLS if s.isprintable() and not s.startswith("\ue000")), key=len, reverse=True
)
CURRENCY = re.compile(rf"(?:{'|'.join(map(re.escape, _SYMBOLS))}|\b(?:{'|'.join(CODES)})\b)", re.IGNORECASE)
_SIDE = re.compile(r"[ ]?(?P<side>cr|dr|c|d)\.?$", re.IGNORECASE)


def bare(cell: str) -> str:
    """A cell without its currency and CR or DR."""
    return _SIDE.sub("", CURRENCY.sub("", cell.replace("\u2212", "-")).strip()).strip()


def decimal_comma(cells: list[str]) -> bool:
    """Whether the comma stands before the cents: told by the cells that end so."""
    plain = [bare(cell) for cell in cells]
    commas = sum(bool(re.search(r",\d{1,2}[)-]?$", cell)) for cell in plain)
    points = sum(bool(re.search(r"\.\d{1,2}[)-]?$", cell)) for cell in plain)
    return commas > points


def number_in(cell: str, comma: bool) -> Decimal | None:
    """The signed number in a cell: "-1.234,50 €", "(40.00)", "40.00-", "40.00 DR"; None if there is none.

    >>> number_in("(1,234.50)", False), number_in("1.234,50-", True)
    (Decimal('-1234.50'), Decimal('-1234.50'))
    """
    side = _SIDE.search(cell.strip())
    plain = bare(cell)
    if not plain or not NUMBER.match(plain):
        return None
    digits = re.sub(r"[^\d.,]", "", plain)
    digits = digits.replace(".", "").replace(",", ".") if comma else digits.replace(",", "")
    if digits.count(".") > 1 or len(digits) > 30:
        return None
    negative = plain.startswith(("-", "(")) or plain.endswith("-") or plain[1:2] == "-"
    negative = negative or (side is not None and side["side"].lower().startswith("d"))
    value = Decimal(digits if digits.strip(".") else "0")
    return -value if negative else value
