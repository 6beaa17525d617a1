"""A bank's CSV, whatever its bank: delimiter, header, columns, date order and decimal mark are found in it.

Which way each amount went is another matter (nl2x.notes.bank.bank_signs): a card's file may count it the other way.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from nl2x.notes.bank.bank_cells import CURRENCY, NUMBER, bare, date_order, days_in, decimal_comma, number_in
from nl2x.notes.batches.batch import BankLine, Skipped
from nl2x.notes.facts import DateOrder
from nl2x.notes.facts.currency import CODES, SYMBOLS

# What banks call their columns, in lower case; the first role that fits a header wins.
HEADERS: dict[str, str] = {
    "out": r"debits?(?: amount)?|paid out|money out|withdrawals?(?: amount)?(?: \(?[a-z]+\)?)?|withdrawal amt.*|payments? out|out|outgoings?|amount out|"
           r"spent|charges|soll|ausgaben?|lastschrift|débit|debe|cargo|addebiti|uscite|dr|debit \(?[a-z$£€₹]+\)?",
    "in": r"credits?(?: amount)?|paid in|money in|deposits?(?: amount)?(?: \(?[a-z]+\)?)?|deposit amt.*|payments? in|in|incomings?|amount in|received|"
          r"haben|einnahmen?|gutschrift|crédit|haber|abono|accrediti|entrate|cr|credit \(?[a-z$£€₹]+\)?",
    "indicator": r"(?:dr ?/ ?cr|cr ?/ ?dr|d/c|c/d|debit/credit|credit/debit|soll/haben|credit or debit|credit debit indicator|"
                 r"transaction direction|direction|sign|withdrawal/deposit|deposit/withdrawal)",
    "balance": r"(?:running |closing |ledger |available |account |current )?balance(?: .*)?|saldo(?: .*)?|kontostand|solde",
    "date": r"(?:transaction|trans|txn|tran|booking|posting|posted|post|process(?:ed|ing)?|completed|created|operation|entry|started)?[ .]?date"
            r"(?: \(?[a-z/]+\)?| of transaction| posted| & time| and time| time)?|date/time|datetime|timestamp|posted|buchung(?:stag|sdatum)?|datum|fecha(?: .*)?|data(?: .*)?|tag|when",
    "value date": r"value ?(?:date|dt)|valuta(?:datum)?|wertstellung|date valeur|fecha valor|effective date|settlement date",
    "amount": r"(?:transaction |local |net |billing |gross )?(?:amount|amt|value|sum|total|betrag|umsatz|importe?|montant|valor|importo|bedrag)(?: \(?[a-z$£€₹]{1,10}\)?)?",
    "currency": r"currency(?: code)?|ccy|währung|devise|moneda|valuta code|curr",
    "description": r"(?:transaction |payment |full )?(?:description|details?|narrative|narration|particulars|memo|text|buchungstext|verwendungszweck|"
                   r"libellé|concepto|descripci[oó]n|descrizione|omschrijving|reference|remarks?|notes?|info(?:rmation)?|comment|purpose|subject)(?: ?\d)?(?: .*)?",
    "party": r"(?:payee|merchant(?: name)?|name(?: .*)?|counter ?party(?: name)?|beneficiary.*|auftraggeber.*|begünstigter.*|empfänger.*|to/from|from/to|"
             r"payer|other party|vendor|supplier|customer|from|to|tegenpartij|contrepartie|title)",
}  # fmt: skip
_HEADERS = {role: re.compile(rf"(?:{pattern})$") for role, pattern in HEADERS.items()}
_OUT = re.compile(
    r"(?:d|dr|db|dbit|debit|withdrawal|out|outgoing|soll|s|expense|payment|-|paid|money out|sent)$"
)
_IN = re.compile(r"(?:c|cr|crdt|credit|deposit|in|incoming|haben|h|income|\+|received|money in)$")


@dataclass(frozen=True)
class Columns:
    """Which column (from 0) has which role; -1 where the file has none."""

    date: int
    description: tuple[int, ...]
    amount: int = -1
    money_in: int = -1
    money_out: int = -1
    indicator: int = -1
    balance: int = -1
    currency: int = -1


@dataclass(frozen=True)
class Export:
    """What stands in a bank's CSV: its lines with their numbers, what was skipped, and doubts."""

    lines: tuple[tuple[int, BankLine], ...]
    """With the amounts as they stand there, where nothing but their signs tells which way they went."""
    skipped: tuple[Skipped, ...]
    doubts: tuple[str, ...]
    settled: bool
    """Whether columns, or words beside the amounts, say which way each went."""
    above: str
    """What the bank says of the account above the columns' names."""
    columns: str
    """The columns' names."""
    before_first: Decimal | None = None
    """The balance of a line without an amount above all others."""
    after_last: Decimal | None = None
    either: tuple[date, ...] = ()
    """Its first date, the day first and the month first, where nothing tells which."""


def read(text: str, order: DateOrder | None) -> Export | None:
    """What stands in a bank's CSV; None if the text isn't one."""
    rows = _rows(text)
    if not rows:
        return None
    start, columns = _header(rows)
    if columns is None:
        return None
    above = " ".join(cell for _, row in rows[: max(start - 1, 0)] for cell in row)
    names = " ".join(rows[start - 1][1]) if start else ""
    return _export(rows[start:], columns, order, (above, names))


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """The rows by the delimiter that gives the most of them the same width."""
    best: list[tuple[int, list[str]]] = []
    score = 0
    for delimiter in (",", ";", "\t", "|"):
        if text.count(delimiter) < 2:
            continue
        rows = _parse(text, delimiter)
        widths = [len(row) for _, row in rows]
        most = max(set(widths), key=widths.count, default=0)
        same = widths.count(most)
        if most >= 3 and same >= 0.4 * len(widths) and same * most > score:
            best, score = rows, same * most
    return best


def _parse(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    reader = csv.reader(
        io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter, skipinitialspace=True
    )
    rows: list[tuple[int, list[str]]] = []
    try:
        for row in reader:
            cells = [" ".join(cell.split()) for cell in row]
            if any(cells):
                rows.append((reader.line_num, cells))
    except csv.Error:  # a field larger than csv reads: not a bank's file
        return []
    return rows


def _header(rows: list[tuple[int, list[str]]]) -> tuple[int, Columns | None]:
    """Where the data begin, and the columns: by the header, else by what stands in them."""
    for i, (_, row) in enumerate(rows[:30]):
        columns = _named_columns([_role(cell) for cell in row])
        if columns and len(rows) > i + 1:
            return i + 1, columns
    return 0, _guessed_columns([row for _, row in rows])


def _role(cell: str) -> str:
    name = cell.lower().strip(" :*\"'")
    return next((role for role, pattern in _HEADERS.items() if name and pattern.match(name)), "")


def _named_columns(roles: list[str]) -> Columns | None:
    def at(role: str) -> int:
        return roles.index(role) if role in roles else -1

    day = at("date") if at("date") >= 0 else at("value date")
    money = at("amount") >= 0 or (at("in") >= 0 and at("out") >= 0)
    if day < 0 or not money:
        return None
    described = [i for i, role in enumerate(roles) if role in ("party", "description")]
    both = at("in") >= 0 and at("out") >= 0
    return Columns(
        day, tuple(described), -1 if both else at("amount"), at("in") if both else -1, at("out") if both else -1,
        at("indicator"), at("balance"), at("currency"),
    )  # fmt: skip


def _guessed_columns(rows: list[list[str]]) -> Columns | None:
    """Without a header: a column of dates, one of amounts (a second one is the balance), one of words."""
    width = max(map(len, rows))
    full = [row for row in rows if len(row) == width]
    if len(full) < 2 or width < 3:
        return None
    days, numbers, words = [], [], []
    for i in range(width):
        cells = [row[i] for row in full if row[i]]
        if not cells:
            continue
        if sum(bool(days_in(cell)) for cell in cells) > 0.9 * len(cells):
            days.append(i)
        elif sum(bool(NUMBER.match(bare(cell))) for cell in cells) > 0.9 * len(cells):
            numbers.append(i)
        elif sum(any(c.isalpha() for c in cell) for cell in cells) > 0.7 * len(cells):
            words.append(i)
    if not (days and numbers and words) or not any("-" in row[numbers[0]] for row in full):
        return (
            None  # "2026-09-14, lunch with Bob, 40" is a note: without a header only signs make a statement
        )
    return Columns(days[0], tuple(words), numbers[0], balance=numbers[1] if len(numbers) > 1 else -1)


def _export(
    rows: list[tuple[int, list[str]]], columns: Columns, order: DateOrder | None, heading: tuple[str, str]
) -> Export:
    doubts: list[str] = []
    days = [days_in(_cell(row, columns.date)) for _, row in rows]
    which, either = date_order(days, order, doubts)
    money = (columns.amount, columns.money_in, columns.money_out, columns.balance)
    comma = decimal_comma([_cell(row, i) for _, row in rows for i in money])
    found: list[tuple[int, BankLine]] = []
    skipped: list[Skipped] = []
    told: list[Decimal | None] = [None, None]  # balances of lines without an amount, above and below
    for (number, row), readings in zip(rows, days, strict=True):
        day = readings.get(which) or readings.get(DateOrder.YMD)
        amount, balance = _amount(row, columns, comma), number_in(_cell(row, columns.balance), comma)
        why = "no date" if day is None else "no amount" if amount is None else "the amount is nought"
        if day is None or not amount:
            skipped.append(Skipped(number, " ".join(row)[:200], why))
            told[bool(found)] = balance if not amount and balance is not None else told[bool(found)]
            continue
        found.append(
            (number, BankLine(day, _description(row, columns), amount, balance, _currency(row, columns)))
        )
    settled = columns.money_in >= 0 or columns.indicator >= 0
    return Export(tuple(found), tuple(skipped), tuple(doubts), settled, *heading, told[0], told[1], either)


def _cell(row: list[str], i: int) -> str:
    return row[i] if 0 <= i < len(row) else ""


def _description(row: list[str], columns: Columns) -> str:
    parts = dict.fromkeys(cell for i in columns.description if (cell := _cell(row, i)))
    return " ".join(parts)


def _currency(row: list[str], columns: Columns) -> str:
    """The ISO code of its own column, or beside the amount if the mark means only one currency."""
    code = _cell(row, columns.currency).upper()
    if re.fullmatch(r"[A-Z]{3}", code):
        return code
    for i in (columns.amount, columns.money_in, columns.money_out):
        match = CURRENCY.search(_cell(row, i))
        if match:
            mark = match[0].lower()
            return mark.upper() if mark in CODES else SYMBOLS[mark].replace("$", "")
    return ""


def _amount(row: list[str], columns: Columns, comma: bool) -> Decimal | None:
    """What the account gained by a row."""
    if columns.money_in >= 0:
        gained = number_in(_cell(row, columns.money_in), comma)
        lost = number_in(_cell(row, columns.money_out), comma)
        if gained is None and lost is None:
            return None
        return abs(gained or Decimal(0)) - abs(lost or Decimal(0))
    amount = number_in(_cell(row, columns.amount), comma)
    side = _cell(row, columns.indicator).lower().strip()
    if amount is None or not side:
        return amount
    if _OUT.match(side):
        return -abs(amount)
    return abs(amount) if _IN.match(side) else amount
