"""Cash books that keep several purses side by side: bank and petty cash, bank and mobile money.

Each purse has its own column for what came in and its own for what went out ("Bank in", "Bank out",
"Petty in", "Petty out", mostly with a balance beside them), and money moved from one to the other stands on
one line, out of the one and into the other: the two- or three-column cash book of the textbooks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Column, Listing, Role
from nl2x.books.sheets.columns import index, is_way_of_paying
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.sides import columns_counted
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount, both_signs

PURSE, INTO = "purse", "into"
"""Further words of a movement: which purse it was, and into which money went that was moved."""
_IN = r"in|received|receipts?|rec|rec d|recd|paid in|money in|deposits?|incoming"
_OUT = r"out|paid|payments?|paid out|money out|spent|withdrawn|withdrawals?|outgoing"
_BALANCE = r"bal|balance|left|running balance"
_WAYS = ((Role.MONEY_IN, _IN), (Role.MONEY_OUT, _OUT), (Role.BALANCE, _BALANCE))
_PLACE = re.compile(
    r"(the )?(bank|current|cheque|checking|savings?|deposit|petty( cash)?"
    r"|cash( (box|tin|book|at bank|in hand))?|till|safe|float|tin|box|card|wallet|m ?pesa|paypal|momo"
    r"|mobile( money)?|account|sacco|building society"
    r"|[a-z]+ (bank|account|a c|acct|money|sacco|savings))"
)
"""What money lies in; "materials in" and "materials out" are stock."""


def purses_of(found: Found) -> Mapping[str, tuple[str, Role]]:
    """The name and the role of each column of a purse, by letter; empty for a book of one purse."""
    told = {c.letter: told for c in found.columns if (told := _told(c.heading)) and c.kind in ("number", "")}
    told |= _balances(found, told)
    names: dict[str, set[Role]] = {}
    for name, role in told.values():
        if role is not Role.BALANCE:
            names.setdefault(plain(name), set()).add(role)
    both = {name for name, roles in names.items() if roles == {Role.MONEY_IN, Role.MONEY_OUT}}
    found_twice = len([1 for name, role in told.values() if role is Role.MONEY_IN and plain(name) in both])
    if len(both) < 2 or found_twice != len(both):
        return _signed(found)
    return {letter: (name, role) for letter, (name, role) in told.items() if plain(name) in both}


def _balances(found: Found, told: Mapping[str, tuple[str, Role]]) -> Mapping[str, tuple[str, Role]]:
    """The calculated columns, "In bank" as well, as balances of the purses whose money they count."""
    balances = {}
    for column in (c for c in found.columns if c.formula):
        counted = {get_column_letter(n) for n in columns_counted(column.formula, column.formula_row)}
        own = {told[letter][0] for letter in counted & set(told) if letter != column.letter}
        name = own.pop() if len(own) == 1 else told[column.letter][0] if column.letter in told else ""
        if name:
            balances[column.letter] = (name, Role.BALANCE)
    return balances


def _signed(found: Found) -> Mapping[str, tuple[str, Role]]:
    """The columns of a book that has one for each purse, what came in above nought and what went out below:
    each has a running total of its own, or both signs, and what two of them have in one row was moved. Empty
    for any other book."""
    if found.any(Role.DEBIT, Role.CREDIT, Role.DEBIT_ACCOUNT) or not found.any(Role.DATE):
        return {}
    totals = [c for c in found.columns if c.formula]
    typed = [c for c in found.columns if c.kind == "number" and not c.formula and c.heading]
    own = [c for c in typed if any(_goes_on(t, c) for t in totals)]
    summed = len(own) > 1
    own = own if summed else [c for c in typed if c.role not in _NO_PURSES]
    rows = [[v for c in own if (v := amount(found.sheet.value(row, index(c))))] for row in found.data_rows]
    below = any(v < 0 for row in rows for v in row)
    alone = sum(len(row) < 2 or sum(row) == 0 for row in rows) >= 0.9 * len(rows)
    if len(own) < 2 or not below or not alone:
        return {}
    if not summed and (
        sum(both_signs(found.values(c)) for c in own) < 2 or not any(is_place(c.heading) for c in own)
    ):
        return {}
    return {c.letter: (c.heading, Role.MONEY_IN) for c in own}


_NO_PURSES = (
    Role.REFERENCE, Role.ENTRY, Role.BALANCE, Role.QUANTITY, Role.PRICE, Role.RATE, Role.TAX,
)  # fmt: skip


def _goes_on(total: Column, part: Column) -> bool:
    """Whether a column is the running total of another: what stood above, and the row's own of the other."""
    cells = {(m[1].upper(), int(m[2])) for m in _CELL.finditer(total.formula)}
    above = (total.letter, total.formula_row - 1)
    return cells == {above, (part.letter, total.formula_row)}


_CELL = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)", re.I)


def is_signed(columns: Sequence[Column]) -> bool:
    """Whether the purses of a book have a column each, whose sign tells which way the money went."""
    own = [c.role for c in columns if c.purse and c.role is not Role.BALANCE]
    return len(own) > 1 and set(own) == {Role.MONEY_IN} and not any(c.flow for c in columns)


def _told(heading: str) -> tuple[str, Role] | None:
    """The purse and the way that a heading names: "Bank in", "Out (cash)", "Receipts - bank"."""
    words = plain(heading)
    for role, pattern in _WAYS:
        for form in (rf"(?P<purse>.+?) (?:{pattern})", rf"(?:{pattern}) (?:of |from |to |by )?(?P<purse>.+)"):
            match = re.fullmatch(form, words)
            if match and _PLACE.fullmatch(match["purse"]):
                kept = re.search(re.escape(match["purse"]).replace(r"\ ", r"\W+"), heading, re.IGNORECASE)
                return (kept[0] if kept else match["purse"].capitalize()), role
    return None


def is_of_purse(heading: str) -> bool:
    """Whether a heading names a purse and which way its money goes: "Receipts Bank"."""
    return _told(heading) is not None


def one_way(columns: Sequence[Column]) -> Mapping[str, str]:
    """The purse of each column of a page that has money of one way only ("Cash in", "Bank in"; or "Cash",
    "Bank"), by letter; empty where a heading names none, or two name the same."""
    names: dict[str, str] = {}
    for column in columns:
        heading = " ".join(w for w in column.heading.split() if not _CURRENCY.fullmatch(w))
        told = _told(heading)
        if told is None and not is_purse(heading):
            return {}
        names[column.letter] = told[0] if told else heading
    return names if len({plain(name) for name in names.values()}) == len(names) else {}


def is_purse(heading: str) -> bool:
    """Whether a heading alone names what money lies in, or how something is paid."""
    return is_place(heading) or is_way_of_paying(plain(heading))


def is_place(heading: str) -> bool:
    """Whether a heading alone names what money lies in."""
    return bool(_PLACE.fullmatch(plain(heading)))


_CURRENCY = re.compile(r"\(?([A-Z]{3}|[A-Z]{0,2}[$£€₦₹¥]|Rs\.?|KSh|USh|TSh)\)?")


def with_purses(found: Found) -> Found:
    """The list with the columns of its purses named as such."""
    told = purses_of(found)
    if not told:
        return found
    columns = []
    for column in found.columns:
        name, role = told.get(column.letter, ("", column.role))
        if not name and role in (Role.MONEY_IN, Role.MONEY_OUT):
            role = Role.OTHER
        columns.append(replace(column, role=role, purse=name, confidence=0.9 if name else column.confidence))
    return replace(found, columns=tuple(columns))


def purse_names(columns: Sequence[Column]) -> tuple[str, ...]:
    """The purses that columns are of, in their order."""
    return tuple(dict.fromkeys(c.purse for c in columns if c.purse))


def purse_column(listing: Listing, purse: str, role: Role) -> Column | None:
    """A purse's column for money in or out."""
    return next(
        (c for c in listing.columns if c.role is role and c.purse and plain(c.purse) == plain(purse)), None
    )


def in_purses(found: Found, row: int) -> Iterator[tuple[Mapping[str, str], Decimal]]:
    """What a row says of each purse: the words that name it, and how much came in (above zero) or went out.
    What was moved from one to the other is one such thing, as seen from where it came."""
    sums: dict[str, Decimal] = {}
    for column in found.columns:
        if column.purse and column.role in (Role.MONEY_IN, Role.MONEY_OUT):
            size = amount(found.sheet.value(row, index(column))) or Decimal(0)
            sums[column.purse] = sums.get(column.purse, Decimal(0)) + (
                size if column.role is Role.MONEY_IN else -size
            )
    moved = {name: size for name, size in sums.items() if size}
    if len(moved) == 2 and sum(moved.values()) == 0:
        source = min(moved, key=lambda name: moved[name])
        target = max(moved, key=lambda name: moved[name])
        yield {PURSE: source, INTO: target}, moved[source]
        return
    for name, size in moved.items():
        yield {PURSE: name}, size
