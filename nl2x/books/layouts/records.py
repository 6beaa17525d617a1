"""Layout 5: tables of records (invoices, bills, expenses, assets, loans …), each row one of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from nl2x.books.book import Column, Record, Role
from nl2x.books.layouts.part_payments import is_ordered
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.sides import columns_counted, is_compared
from nl2x.books.sheets.words import heading_role, month_of, plain
from nl2x.books.xlsx.cells import both_signs

NOUNS: tuple[tuple[str, str], ...] = (
    (
        "bill",
        r"\b(purchase|suppliers?|vendor|incoming|received) (invoice|inv\b)"
        r"|\binvoices? (received|in|from suppliers)\b",
    ),
    (
        "invoice",
        r"invoic|receivable|debtors|billing|sales ledger|rechnung|facture|factura|factur|\binv\b"
        r"|\bowes? (me|us)\b|\bowe (me|us)\b|\bowed to us\b"
        r"|\b(sold|sales|customers) on (credit|tick|account)\b",
    ),
    (
        "bill",
        r"\bbills?\b|payables?\b|to pay\b|creditors|supplier invoice|purchase ledger|vendor bills|^we owe\b",
    ),
    (
        "asset",
        r"assets?\b|fixed asset|\bequipment\b|\bgear\b|depreciation schedule|anlage|immobilisation|activos",
    ),
    ("loan", r"loans?\b|lend|borrow|\bious?\b|\bdebts?\b|darlehen|emprunt|prestamo|mortgage"),
    (
        "expense",
        r"\bexp\b|expens|\bcosts?\b|spend|reimburs|claims?\b|mileage|receipts? log|outgoings|ausgaben|spesen"
        r"|depenses|gastos",
    ),
    ("job", r"\bjobs?\b"),
    ("booking", r"bookings?|reservations?|appointments?|\bhires?\b|rentals?\b"),
    ("lesson", r"lessons?\b|tuition|\bclasses\b|sessions?\b"),
    ("donation", r"donat|pledges?|gifts?\b|spenden"),
    (
        "subscription",
        r"subscription|renewals?|memberships?|\bmembers\b|\bsubs\b|\b(annual|yearly|club) (fees|dues)\b",
    ),
    ("rent", r"\brents?\b|tenan|lettings?|leases?"),
    ("order", r"orders?\b|bestellung|commandes|purchase order"),
    ("sale", r"\b(sales?|sold)\b|verkauf|ventes|ventas"),
    ("item", r"inventory|stock( list)?\b|lager"),
    ("payment", r"payments?|instal?ments"),
    ("grant", r"\bgrants?\b"),
    ("budget line", r"\bbudget\b"),
)
"""What one record is, from the words of the sheet's or table's name, the title above it, or its headings."""

_MONEY = (
    Role.AMOUNT,
    Role.TOTAL,
    Role.NET,
    Role.BALANCE,
    Role.PAID,
    Role.MONEY_IN,
    Role.MONEY_OUT,
    Role.PRICE,
)
_NAMES = (
    Role.REFERENCE,
    Role.COUNTERPARTY,
    Role.DESCRIPTION,
    Role.CATEGORY,
    Role.ACCOUNT,
    Role.ENTRY,
    Role.TYPE,
)
_MARKS = (Role.DATE, Role.DUE, Role.STATUS, Role.PAID_ON, Role.PAID, Role.BALANCE)


def noun_of(found: Found) -> str:
    """What one record of the list is called, or "" if nothing tells."""
    if is_ordered(found):
        return "order"
    first = " ".join(plain(c.heading) for c in found.columns[:2])
    for words in (
        plain(re.sub(r"^tbl|_", " ", found.table)),
        plain(found.sheet.name),
        plain(found.title),
        first,
    ):
        for noun, pattern in NOUNS:
            if words and re.search(pattern, words) and not (noun == "booking" and _are_entries(found)):
                return "expense" if noun == "item" and _are_purchases(found) else noun
    owed = plain(found.sheet.name)
    return "loan" if re.search(r"\bowed?s?\b", owed) else ""  # unless its title says that these are invoices


def _are_entries(found: Found) -> bool:
    """Whether what is called bookings is of money that came and went, above nought and below, of nobody."""
    column = found.column(Role.AMOUNT)
    return (
        column is not None
        and both_signs(found.values(column))
        and found.any(Role.DATE)
        and not found.any(Role.COUNTERPARTY)
    )


def _are_purchases(found: Found) -> bool:
    """Whether a list of stock tells when, of whom and for how much it was bought, not what there is of it."""
    return found.has(Role.DATE, Role.COUNTERPARTY) and found.any(Role.AMOUNT, Role.TOTAL)


def are_records(found: Found, noun: str) -> float:
    """How surely the list is a table of records that a note may add to, from 0 to 1."""
    found = _with_amount(found)
    if any(_A_STATEMENT.fullmatch(plain(c.heading)) for c in found.columns):
        return 0.0  # two statements side by side, each below its own title
    if sum(month_of(c.heading) is not None for c in found.columns) >= 3:
        return 0.0  # a grid of months
    if len(found.columns) < 3 or not found.any(*_NAMES) or not found.any(*_MONEY):
        return 0.0
    marks = sum(found.any(role) for role in _MARKS)
    money = found.column(*_MONEY[:-1])
    if money is None and not noun:
        return 0.0
    calculated = [c for c in found.columns if c.formula]
    if len(calculated) * 3 > len(found.columns) * 2:  # a report: nearly everything is calculated
        return 0.0
    roster = found.has(Role.COUNTERPARTY, Role.PAID) and found.any(Role.DATE, Role.PAID_ON)
    if _has_sections(found) and not roster:
        return 0.0
    compared = is_compared([c.heading for c in found.columns if c.kind != "text"])
    if (not marks and not noun) or ((compared or not marks) and _is_account(found)):
        return 0.0
    return min(0.95, 0.5 + 0.15 * min(2, marks) + (0.2 if noun else 0.0))


_A_STATEMENT = re.compile(
    r"(?:(?:the )?(?:income statement|balance sheet|profit (?:and|or) loss|p l|cash ?flow(?: statement)?"
    r"|trading account|statement of [a-z ]+|receipts and payments|income and expenditure)(?: account)?)"
    r"(?: (?:19|20)\d\d)?"
)


def _has_sections(found: Found) -> bool:
    """Whether titles and sums of their own stand between the rows, as in a statement."""
    sheet = found.sheet
    rows = [r for r in sheet.rows if found.header_row < r <= max(found.last_row, found.total_row)]
    titles = [r for r in rows if len(sheet.rows[r]) == 1 and sheet.text(r, sheet.rows[r][0])]
    numbers = [index(c) for c in found.columns if c.kind == "number" and not c.formula]
    sums = [
        r
        for r in rows
        if any(sheet.cell(r, c).calculated and _OWN_SUM.match(sheet.formula(r, c)) for c in numbers)
    ]
    return len(titles) >= _SECTIONS and any(titles[0] < r < titles[-1] for r in sums)


def is_sectioned(found: Found) -> bool:
    """Whether several rows with names add up those right below: sections with their sums, no entries."""
    sheet, columns = found.sheet, [index(c) for c in found.columns]
    heads = 0
    for row in (r for r in sheet.rows if found.header_row < r <= max(found.last_row, found.total_row)):
        sums = [m for c in columns if (m := _OWN_SUM.match(sheet.formula(row, c)))]
        named = any(sheet.text(row, c) and not sheet.cell(row, c).calculated for c in columns)
        heads += named and len(sums) >= 2 and all(int(m[1]) == row + 1 for m in sums)
    return heads >= _SECTIONS


_SECTIONS = 2
_OWN_SUM = re.compile(r"(?i)=\s*\+?SUM\(\s*\$?[A-Z]{1,3}\$?(\d+):")


def is_gathered(found: Found) -> bool:
    """Whether all amounts of a list are sums taken from another one: a summary, to which nothing is added."""
    sums = [c for c in found.columns if c.role in _MONEY]
    return bool(sums) and all("SUMIF" in c.formula for c in sums)


def _is_account(found: Found) -> bool:
    """Names with amounts beside them on one side or both, and nothing that tells one record from the next."""
    if found.any(Role.REFERENCE, Role.COUNTERPARTY, Role.ENTRY, Role.QUANTITY, Role.DATE, Role.DUE):
        return False
    last = max((index(c) for c in found.columns if c.kind == "number"), default=0)
    texts = [
        c
        for c in found.columns
        if c.kind == "text" and (index(c) < last or heading_role(c.heading)[0] is not Role.DESCRIPTION)
    ]
    beside = [c for c in found.columns if c.kind == "number" and index(c) - 1 in {index(t) for t in texts}]
    return len(texts) == 1 or len(beside) == len(texts)


def settled_records(found: Found) -> Found:
    """The list with its columns named as those of records: what was received or paid out is what was paid."""
    found = _with_day_of_payment(_with_amount(_with_words(_with_product(found))))
    roles = {Role.MONEY_IN: Role.PAID, Role.MONEY_OUT: Role.PAID}
    if not found.any(Role.AMOUNT, Role.TOTAL, Role.NET) or found.any(Role.PAID):
        roles = {}
    flags = [c for c in found.columns if c.role is Role.TAX and c.kind == "text"]  # "GST?" over Y and N
    roles_of = {c.letter: Role.DIMENSION for c in flags if len(set(found.values(c))) > 1}
    if (status := found.column(Role.STATUS)) is not None and not _of_payment(found, status):
        roles[Role.STATUS] = Role.OTHER
    columns = (replace(c, role=roles_of.get(c.letter) or roles.get(c.role, c.role)) for c in found.columns)
    return replace(found, columns=tuple(columns))


def _with_day_of_payment(found: Found) -> Found:
    """The list with the day on which money came, where its heading says only that something was received, or
    nothing but "Date", and it stands just where something was paid."""
    paid, own = found.column(Role.PAID, Role.MONEY_IN, Role.MONEY_OUT), found.column(Role.DATE)
    if paid is not None and own is not None and not found.any(Role.PAID_ON):
        both = [{r for r in found.data_rows if not found.sheet.cell(r, index(c)).blank} for c in (paid, own)]
        if both[0] == both[1] and _PAID_ROWS <= len(both[0]) < len(found.data_rows):
            first = _first_day(found, own)
            roles = {own.letter: Role.PAID_ON} | ({first.letter: Role.DATE} if first is not None else {})
            columns = (replace(c, role=roles.get(c.letter, c.role)) for c in found.columns)
            return replace(found, columns=tuple(columns))
    day = next((c for c in found.columns if c.role is Role.OTHER and _CAME.match(plain(c.heading))), None)
    if day is None or found.any(Role.PAID_ON) or noun_of(found) in _GOODS:
        return found
    held = list(found.values(day))
    if not held or not all(isinstance(v, dt.date) for v in held):
        return found
    return replace(
        found, columns=tuple(replace(c, role=Role.PAID_ON) if c is day else c for c in found.columns)
    )


def _first_day(found: Found, paid_on: Column) -> Column | None:
    """The one other column of days, of no known meaning, that each row has: when it was sent, say."""
    others = [c for c in found.columns if c.kind == "date" and c.role is Role.OTHER and c is not paid_on]
    full = [c for c in others if len(list(found.values(c))) == len(found.data_rows) and not c.formula]
    return full[0] if len(full) == 1 else None


_PAID_ROWS = 3
"""So many rows that were paid, and fewer than all, tell what a day beside them is."""
_CAME = re.compile(r"(date )?(received|recd|rec d|banked|collected|cleared)( on| date)?$")
_GOODS = ("bill", "order", "item", "asset", "expense")
"""Of what is ordered and delivered, it is the thing that was received."""


_PAYING = re.compile(
    r"\b(paid|pd|pay|payment|status|state|stage|stand|settled|cleared|received|open|progress|done|reimbursed|refunded|owed"
    r"|bezahlt|paye|pagado|statut|estado|stato|approved)\b"
)


def _of_payment(found: Found, status: Column) -> bool:
    """Whether a column of yes and no, or of states, is about being paid ("Gift Aid" and "In use?" aren't)."""
    said = {plain(str(v)) for v in found.values(status)}
    return bool(_PAYING.search(plain(status.heading))) or not said <= {
        "y",
        "n",
        "yes",
        "no",
        "x",
        "true",
        "false",
    }


_EACH = re.compile(
    r"(?i)(/|\bper|\ba|\bp) ?(hour|hr|h|night|day|lesson|session|km|mile|unit|head|person|piece)\b"
)


_TIMES = re.compile(r"=\s*\$?([A-Z]{1,3})\$?(\d+)\s*\*\s*\$?([A-Z]{1,3})\$?(\d+)", re.I)
_A_PRICE = re.compile(r"\b(per|each|rate|price|fee|unit|charge|cost|hourly)\b")


def _with_product(found: Found) -> Found:
    """The list with how many and how much each where a column multiplies them: "Visits" and "Per visit"."""
    by_letter = {c.letter: c for c in found.columns}
    for column in found.columns:
        match = _TIMES.fullmatch(column.formula.strip()) if column.formula else None
        if match is None or {int(match[2]), int(match[4])} != {column.formula_row}:
            continue
        parts = [by_letter.get(match[i].upper()) for i in (1, 3)]
        prices = [c for c in parts if c is not None and _A_PRICE.search(plain(c.heading))]
        counts = [c for c in parts if c is not None and c not in prices]
        typed = all(c is not None and not c.formula and c.kind == "number" for c in parts)
        if typed and len(prices) == len(counts) == 1:
            roles = {prices[0].letter: Role.PRICE, counts[0].letter: Role.QUANTITY}
            columns = (replace(c, role=roles.get(c.letter, c.role)) for c in found.columns)
            return replace(found, columns=tuple(columns))
    return found


def _with_amount(found: Found) -> Found:
    """The list with a column for its amounts: the price, where no quantity goes with it, or the first number
    that has no other meaning ("Fee"); a rate beside a quantity is a price, and their product the total."""
    roles: dict[str, Role] = {}
    quantity = found.column(Role.QUANTITY)
    each = [c for c in found.columns if c.role is Role.RATE or _EACH.search(c.heading)]
    if quantity and each and not found.any(Role.PRICE) and each[0].kind == "number":
        roles[each[0].letter] = Role.PRICE
    if not found.any(Role.AMOUNT, Role.TOTAL, Role.NET):
        price = found.column(Role.PRICE)
        numbers = [c for c in found.columns if c.role is Role.OTHER and c.kind == "number"]
        if quantity:
            numbers = [c for c in numbers if c.formula]
        elif price is not None:
            numbers = [price]
        else:
            numbers = [c for c in numbers if not c.formula and not month_of(c.heading)]
        if numbers:
            roles[numbers[0].letter] = Role.TOTAL if numbers[0].formula else Role.AMOUNT
        else:
            roles |= _less_what_was_paid(found) or _only_paid(found)
    return replace(found, columns=tuple(replace(c, role=roles.get(c.letter, c.role)) for c in found.columns))


def _only_paid(found: Found) -> dict[str, Role]:
    """What was paid, as the amount of a list of costs where every row has it and no other sum or day is told:
    "Date, Who to, Kind, Paid"."""
    paid = found.column(Role.PAID)
    if paid is None or paid.formula or noun_of(found) != "expense" or found.any(*_OWED):
        return {}
    filled = len(found.values(paid)) == len(found.data_rows)
    return {paid.letter: Role.AMOUNT} if filled and found.data_rows else {}


_OWED = (Role.DUE, Role.PAID_ON, Role.BALANCE, Role.MONEY_IN, Role.MONEY_OUT)


def _less_what_was_paid(found: Found) -> dict[str, Role]:
    """The sum that is looked up ("Dues" by the kind of member), and what is left of it, by the column that
    takes off it what was paid."""
    paid = found.column(Role.PAID)
    for column in found.columns if paid is not None and not paid.formula else ():
        signs = columns_counted(column.formula, column.formula_row) if column.formula else {}
        whole = [c for c in found.columns if signs.get(index(c)) == "" and c.role is Role.OTHER]
        taken = [c for c in found.columns if signs.get(index(c)) == "-"]
        if len(signs) == 2 and len(whole) == 1 and taken == [paid]:
            return {whole[0].letter: Role.TOTAL, column.letter: Role.BALANCE}
    return {}


def _with_words(found: Found) -> Found:
    """What was bought or done, and under which category, where the list calls it "job" or "type"."""
    roles: dict[str, Role] = {}
    job = next((c for c in found.columns if plain(c.heading) == "job" and c.role is Role.DIMENSION), None)
    if job and _numbered(found, job) and not found.any(Role.REFERENCE) and noun_of(found) == "job":
        roles[job.letter] = Role.REFERENCE
    elif job and not found.any(Role.DESCRIPTION) and not _numbered(found, job):
        roles[job.letter] = Role.DESCRIPTION
    kind = found.column(Role.TYPE)
    called = (*_WORK, noun_of(found))  # "Order" in a table of orders says what was ordered
    work = next((c for c in found.columns if plain(c.heading) in called and _told_apart(found, c)), None)
    if work and not found.any(Role.DESCRIPTION) and Role.DESCRIPTION not in roles.values():
        roles[work.letter] = Role.DESCRIPTION
    if kind and noun_of(found) in ("expense", "bill") and not found.any(Role.CATEGORY, Role.ACCOUNT):
        roles[kind.letter] = Role.CATEGORY
    return replace(found, columns=tuple(replace(c, role=roles.get(c.letter, c.role)) for c in found.columns))


_WORK = (
    *(
        "work",
        "works",
        "work done",
        "job description",
        "task",
        "service given",
        "project",
        "event",
        "occasion",
    ),
    *("function", "gig", "assignment", "matter", "treatment", "commission"),
)


def _told_apart(found: Found, column: Column) -> bool:
    """Whether a column of no other meaning, or of a dimension, has words of its own in most rows."""
    said = [plain(str(v)) for v in found.values(column)]
    own = column.role is Role.DIMENSION and not column.options and len(set(said)) * 3 > len(said) * 2
    return column.role is Role.OTHER or (own and len(said) > 2)


def _numbered(found: Found, column: Column) -> bool:
    values = [str(v) for v in found.values(column)]
    return bool(values) and all(re.fullmatch(r"[A-Za-z]{0,3}[-#]?\d{1,6}", v) for v in values)


def records(found: Found, table: str) -> Iterator[Record]:
    """The rows as records, by heading."""
    for row in found.data_rows:
        values = {
            c.heading: found.sheet.value(row, index(c))
            for c in found.columns
            if c.heading and found.sheet.value(row, index(c)) not in (None, "")
        }
        yield Record(table, row, values)
