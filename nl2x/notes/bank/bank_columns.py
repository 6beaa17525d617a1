"""Which column of a bank's CSV says what: by what banks call them, else by what stands in them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nl2x.notes.bank.bank_cells import NUMBER, bare
from nl2x.notes.bank.bank_days import days_in

# What banks call their columns, in lower case; the first role that fits a header wins.
HEADERS: dict[str, str] = {
    "out": r"debits?(?: amount)?|paid out|money out|withdrawals?(?: amount)?(?: \(?[a-z]+\)?)?|withdrawal amt.*|payments? out|out|outgoings?|amount out|"
           r"spent|charges|soll|ausgaben?|lastschrift(?: in [a-z]{3})?|débit(?: \(?[a-z€]+\)?)?|debe|cargo|addebiti|uscite|dr|debit \(?[a-z$£€₹]+\)?",
    "in": r"credits?(?: amount)?|paid in|money in|deposits?(?: amount)?(?: \(?[a-z]+\)?)?|deposit amt.*|payments? in|in|incomings?|amount in|received|"
          r"haben|einnahmen?|gutschrift(?: in [a-z]{3})?|crédit(?: \(?[a-z€]+\)?)?|haber|abono|accrediti|entrate|cr|credit \(?[a-z$£€₹]+\)?",
    "indicator": r"(?:dr ?/ ?cr|cr ?/ ?dr|d/c|c/d|debit ?(?:/|or) ?credit|credit ?(?:/|or) ?debit|soll/haben|credit debit indicator|balance impact|"
                 r"(?:transaction )?direction|sign|withdrawal/deposit|deposit/withdrawal|in/out|af bij)",
    "status": r"(?:transaction |booking |payment )?(?:status|state)|pending|umsatzstatus|buchungsstatus",
    "fee": r"(?:total |transaction |processing )?fees?(?: amount)?(?: \(?[a-z$£€₹]{1,10}\)?)?|gebühr(?:en)?",
    "net": r"net(?: amount)?|netto(?:betrag)?",
    "balance": r"(?:running ?|closing |ledger |available |account |current )?(?:balance|bal\.?)(?: .*)?|saldo(?: .*)?|kontostand|solde",
    "date": r"(?:transaction|trans|txn|tran|booking|posting|posted|post|process(?:ed|ing)?|completed|created|operation|entry|started)?[ .]?date"
            r"(?: \(?[a-z/]+\)?| of transaction| posted| & time| and time| time)?|date/time|datetime|timestamp|posted|buchung(?:stag|sdatum)?|datum|fecha(?: .*)?|data(?: .*)?|tag|when"
            r"|created(?: at)?(?: \(utc\))?|date (?:de l'|d')?(?:opération|operation|comptable)|date (?:started|completed|created|posted|booked)(?: \(utc\))?|(?:created|finished) on",
    "value date": r"value ?(?:date|dt)|valuta(?:datum)?|wertstellung(?:sdatum|stag)?|date (?:de )?valeur|fecha valor|effective date|settlement date|available on(?: \(utc\))?",
    "amount": r"(?:transaction |local |billing |gross )?(?:amount|amt|value|sum|total|betrag|umsatz|importe?|montant|valor|importo|bedrag)(?: in [a-z]{3}| \(?[a-z$£€₹]{1,10}\)?|\([a-z$£€₹]{1,10}\))?|gross|brutto(?:betrag)?|[a-z]{3}[$£€]",
    "currency": r"currency(?: code)?|ccy|w(?:ä|ae)hrung|devise|moneda|valuta code|curr|munt",
    "description": r"(?:transaction |payment |full )?(?:description|details?|narrative|narration|particulars|memo|text|buchungstext|verwendungszweck|"
                   r"libellé|concepto|descripci[oó]n|descrizione|omschrijving|mededelingen|reference|remarks?|notes?|info(?:rmation)?|comment|purpose|subject|avisierungstext)(?:[ -]?\d)?(?: .*)?",
    "own account": r"(?:bank )?account(?: name)?|auftragskonto|rekening|product",
    "party": r"(?:payee|merchant(?: name)?|name(?: .*)?|naam.*|partner(?: name)?|counter ?party(?: name)?|beneficiary.*|auftraggeber.*|beg(?:ü|ue)nstigter.*|empf(?:ä|ae)nger.*|"
             r"zahlungs(?:empf(?:ä|ae)nger|pflichtige).*|to/from|from/to|payer|other party|vendor|supplier|customer|from|to|tegenpartij|contrepartie|title)",
}  # fmt: skip
_HEADERS = {role: re.compile(rf"(?:{pattern})$") for role, pattern in HEADERS.items()}
OUT = re.compile(
    r"(?:d|dr|db|dbit|debits?|withdraw(?:al)?|out|outgoing|outflow|money out|paid(?: out)?|sent|soll|s|af|ausgang|expense|purchase|-"
    r"|(?:cash|atm) withdrawal|atm|direct debit|ach[ _]debit|standing order|debit[ _]card|card[ _](?:purchase|payment)|bill payment|che(?:que|ck)|fee"
    r"|débit|debe|cargo|addebito|uscita)$"
)
IN = re.compile(
    r"(?:c|cr|crdt|credits?|deposit|in|incoming|inflow|money in|received|haben|h|bij|eingang|income|\+"
    r"|(?:direct|cash|che(?:que|ck)) deposit|dslip|ach[ _]credit|(?:card )?refund|return"
    r"|crédit|haber|abono|accredito|entrata)$"
)
"""What beside an amount says which way it went. "Payment" doesn't: on a card's file it is what came in."""
_PLAIN = re.compile(
    r"(?:dr|debits?|cr|credits?|withdrawal|deposit|d|c|dbit|crdt|money (?:in|out)|paid (?:in|out)|in|out|s|h|soll|haben|af|bij|eingang|ausgang|débit|crédit|cargo|abono|-|\+)$"
)
"""What can hardly be anything else."""
MOST_KINDS = 12
"""More words than that in a column are no kinds of payment."""
_WIDE = 4
"""A table of so many columns is no list of notes."""
_ABOVE = 40
"""So many lines may stand above the columns' names."""

Row = tuple[int, list[str]]


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
    status: int = -1
    fee: int = -1
    net: int = -1
    named: bool = False
    """Whether the indicator is called one."""
    value_date: int = -1
    own: int = -1
    """Which of the customer's accounts a line is of."""

    @property
    def with_net(self) -> bool:
        """Whether it is the list of somebody who keeps a fee of each payment, and says what is left."""
        return self.net >= 0 and self.fee >= 0 and self.net != self.amount

    @property
    def apart(self) -> bool:
        """Whether what came in and what went out have columns of their own."""
        return self.money_in >= 0 or self.money_out >= 0


@dataclass(frozen=True)
class Table:
    """A bank's lines with what is above them."""

    rows: Sequence[Row]
    columns: Columns
    names: Sequence[str] = ()
    above: str = ""


def table_in(text: str) -> Table | None:
    """The table in a bank's CSV, by the delimiter that gives the most rows of one width; None if there is none."""
    parsed = [_parse(text, mark) for mark in (",", ";", "\t", "|") if text.count(mark) >= 2]
    parsed = sorted((rows for rows in parsed if rows), key=_alike, reverse=True)
    for rows in parsed:
        for i, (_, row) in enumerate(rows[:_ABOVE]):
            columns = _named_columns([_role(cell) for cell in row])
            if columns and len(rows) > i + 1:
                above = " ".join(cell for _, line in rows[:i] for cell in line)
                found = Table(rows[i + 1 :], columns, row, above)
                return _with_ways(found)
    for rows in parsed[:1]:
        width = _width(rows)
        if width >= 3 and _alike(rows) >= 0.4 * len(rows) * width:
            guessed = _guessed_columns([row for _, row in rows])
            return _with_ways(Table(rows, guessed)) if guessed else None
    return None


def unknown_names(text: str) -> Sequence[str]:
    """What stands above a table of days and numbers whose columns are none of those that banks have; empty where the
    text is no such table."""
    for mark in (",", ";", "\t", "|"):
        rows = _parse(text, mark) if text.count(mark) >= 2 * _WIDE else []
        for i, (_, row) in enumerate(rows[:_ABOVE]):
            below = [line for _, line in rows[i + 1 :]]
            alike = [line for line in below if abs(len(line) - len(row)) <= 1 and _day_and_number(line)]
            if len(row) >= _WIDE and not any(map(_is_figure, row)) and 2 * len(alike) > len(below) > 0:
                return row
    return ()


def _is_figure(cell: str) -> bool:
    return bool(NUMBER.match(bare(cell)) or days_in(cell))


def _day_and_number(row: Sequence[str]) -> bool:
    return any(map(days_in, row)) and any(NUMBER.match(bare(c)) and not days_in(c) for c in row if c)


def _parse(text: str, delimiter: str) -> list[Row]:
    reader = csv.reader(
        io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter, skipinitialspace=True
    )
    rows: list[Row] = []
    try:
        for row in reader:
            cells = [" ".join(cell.split()) for cell in row]
            if any(cells):
                rows.append((reader.line_num, cells))
    except csv.Error:  # a field larger than csv reads: not a bank's file
        return []
    return rows


def _width(rows: Sequence[Row]) -> int:
    widths = [len(row) for _, row in rows]
    return max(set(widths), key=widths.count)


def _alike(rows: Sequence[Row]) -> int:
    """How many cells stand in rows of the most frequent width."""
    width = _width(rows)
    return width * sum(len(row) == width for _, row in rows)


def _role(cell: str) -> str:
    name = cell.lower().strip(" :*\"'\ufeff")
    return next((role for role, pattern in _HEADERS.items() if name and pattern.match(name)), "")


def _named_columns(roles: list[str]) -> Columns | None:
    def at(role: str) -> int:
        return roles.index(role) if role in roles else -1

    day = at("date") if at("date") >= 0 else at("value date")
    amount = at("amount") if at("amount") >= 0 else at("net")
    apart = (at("in") >= 0 and at("out") >= 0) or amount < 0 <= max(at("in"), at("out"))
    if day < 0 or not (amount >= 0 or apart):
        return None
    described = [i for i, role in enumerate(roles) if role in ("party", "description")]
    return Columns(
        day, tuple(described), -1 if apart else amount, at("in") if apart else -1, at("out") if apart else -1,
        at("indicator"), at("balance"), at("currency"), at("status"), at("fee"), at("net"), at("indicator") >= 0,
        _second(roles, day), at("own account"),
    )  # fmt: skip


def _second(roles: Sequence[str], day: int) -> int:
    """Another column of days: when a payment was booked beside when it was made."""
    return next((i for i, role in enumerate(roles) if role in ("date", "value date") and i != day), -1)


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
    if days and words and len(numbers) == 3 and _take_turns(full, numbers):
        out, came, balance = numbers
        return Columns(days[0], tuple(words), money_in=came, money_out=out, balance=balance)
    if not (days and numbers and words) or not any("-" in row[numbers[0]] for row in full):
        return (
            None  # "2026-09-14, lunch with Bob, 40" is a note: without a header only signs make a statement
        )
    return Columns(days[0], tuple(words), numbers[0], balance=numbers[1] if len(numbers) > 1 else -1)


def _take_turns(rows: Sequence[Sequence[str]], numbers: Sequence[int]) -> bool:
    """Whether each row has what went out or what came in, and all have the balance that comes of it."""
    out, came, balance = numbers
    return all(bool(row[out]) != bool(row[came]) and row[balance] for row in rows)


def _with_ways(table: Table) -> Table:
    """With the column that says of each line which way it went, whatever it is called: "Type", with nothing but
    "Debit" and "Credit" in it, or with "Fee" besides. Words of that kind describe nothing."""
    columns = table.columns
    if columns.apart:
        return table
    if columns.indicator < 0:
        columns = replace(columns, indicator=_telling_ways(table))
    described = tuple(i for i in columns.description if i != columns.indicator)
    return replace(table, columns=replace(columns, description=described))


def _telling_ways(table: Table) -> int:
    """The column that tells which way, by its cells; -1 where none does. One of descriptions has to have nothing else
    in it, and another beside it."""
    at = table.columns
    used = {at.date, at.amount, at.balance, at.currency, at.status, at.fee, at.net}
    for i in range(max((len(row) for _, row in table.rows), default=0)):
        said = [cell.lower().strip(" .") for _, row in table.rows if (cell := cell_of(row, i))]
        plain = sum(bool(_PLAIN.match(cell)) for cell in said)
        if not plain or i in used or len({*said}) > MOST_KINDS:
            continue
        nothing_else = all(map(_is_way, said))
        described = i in at.description
        if nothing_else and (len(at.description) > 1 or not described):
            return i
        if 2 * plain >= len(said) and not described:
            return i
    return -1


def _is_way(cell: str) -> bool:
    return bool(OUT.match(cell) or IN.match(cell))


def cell_of(row: Sequence[str], i: int) -> str:
    """A row's cell in a column; empty where it has none."""
    return row[i] if 0 <= i < len(row) else ""
