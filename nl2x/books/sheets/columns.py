"""What a column of a list means: its heading's words, checked against what stands in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from openpyxl.utils.cell import column_index_from_string

from nl2x.books.book import Column, Role
from nl2x.books.layouts.wayflags import are_ways
from nl2x.books.model import Value
from nl2x.books.sheets.words import MONTHS, PAYING, SIDES, STATES, WAYS, month_of, plain
from nl2x.books.xlsx.cells import Sheet, amount

SAMPLE = 60
"""How many rows of a long list are looked at to learn what a column holds."""
AMOUNTS = frozenset(
    {Role.DEBIT, Role.CREDIT, Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT, Role.NET, Role.TAX, Role.TOTAL}
    | {Role.BALANCE, Role.PAID, Role.PRICE, Role.QUANTITY}
)
_TICKS = frozenset(["y", "n", "yes", "no", "x", "ja", "nein", "oui", "non", "si", ""])
_CODE = re.compile(r"[0-9][0-9A-Za-z.\-/ ]{0,9}|[A-Z]{1,3}[-.]?[0-9]{2,6}")
_DATE_TEXT = re.compile(
    r"\d{1,4}[./\- ](\d{1,2}|[A-Za-zÀ-ÿ]{3,10})[./\- ]?\d{0,4}|\d{1,2}\.? ?[A-Za-zÀ-ÿ]{3,10}\.?( \d{2,4})?"
)


@lru_cache(maxsize=1024)
def _index(letter: str) -> int:
    return int(column_index_from_string(letter))


def index(column: Column | str) -> int:
    """A column's number, from 1."""
    return _index(column if isinstance(column, str) else column.letter)


@dataclass(frozen=True)
class Profile:
    """What a column's cells hold: shares of the filled ones, from 0 to 1."""

    filled: int
    dates: float
    numbers: float
    texts: float
    formulas: float
    negative: bool
    values: tuple[Value, ...]

    @property
    def empty(self) -> bool:
        return not self.filled

    @property
    def words(self) -> frozenset[str]:
        """The texts, plain, up to fifty different ones."""
        return frozenset(plain(v) for v in self.values[:200] if isinstance(v, str))

    @property
    def codes(self) -> bool:
        return bool(self.values) and all(
            isinstance(v, int) or (isinstance(v, str) and _CODE.fullmatch(v.strip())) for v in self.values
        )

    @property
    def kind(self) -> str:
        shares = {"date": self.dates, "number": self.numbers, "text": self.texts}
        return max(shares, key=lambda k: shares[k]) if self.filled and max(shares.values()) > 0 else ""

    @staticmethod
    def of(sheet: Sheet, column: int, rows: list[int]) -> Profile:
        cells = [c for c in (sheet.cell(r, column) for r in rows) if not c.blank]
        values = [c.value for c in cells if c.value is not None and c.value != ""]
        count = max(1, len(values))
        dates = sum(is_date_like(v) for v in values)
        # Amounts kept as text ("£1,200.00") are meant as numbers; date-like texts were dates already.
        numbers = sum(amount(v) is not None and not is_date_like(v) for v in values)
        negative = any((number := amount(v)) is not None and number < 0 for v in values)
        texts = len(values) - dates - numbers
        return Profile(
            len(cells), dates / count, numbers / count, texts / count,
            sum(c.calculated for c in cells) / max(1, len(cells)), negative, tuple(values),
        )  # fmt: skip


def is_date_like(value: Value) -> bool:
    """A date, or text that reads as one; "1000 Bank" is an account's number and name."""
    if not isinstance(value, str):
        return isinstance(value, dt.date)
    words = re.findall(r"[^\W\d_]{3,}", value)
    return bool(_DATE_TEXT.fullmatch(value.strip())) and all(plain(word) in MONTHS for word in words)


def _is_month(words: str) -> bool:
    """Whether plain words are a month, with a year or without."""
    return bool(re.fullmatch(rf"(?:{'|'.join(MONTHS)})(?: (?:20)?\d\d)?", words))


def refine(role: Role, sure: float, profile: Profile, heading: str) -> tuple[Role, float]:
    """The heading's role, checked against what the column holds."""
    if profile.empty:
        remark = len(heading.split()) > 5  # a key to the letters of another column, at the edge of the list
        return (Role.OTHER, 0.5) if remark else (role, sure * 0.9)
    words = profile.words
    sided = bool(words) and words <= SIDES and profile.texts > 0.9
    if sided and role in (Role.SIDE, Role.TYPE, Role.OTHER, Role.DIRECTION, Role.DEBIT, Role.CREDIT):
        return Role.SIDE, max(sure, 0.9)
    if role in _MAY_FLAG and are_ways(profile.values):
        return Role.DIRECTION, max(sure, 0.9)
    if role in (Role.TYPE, Role.DIRECTION, Role.OTHER) and len(words) in (1, 2, 3) and words <= WAYS:
        return Role.DIRECTION, max(sure, 0.85)
    if (
        role in (Role.STATUS, Role.PAID, Role.PAID_ON, Role.OTHER)
        and profile.texts > 0.5
        and words
        and words <= STATES
    ):
        return Role.STATUS, max(sure, 0.85)
    if role is Role.PAID_ON and profile.texts > 0.5 and words and words <= STATES:
        return Role.STATUS, 0.85
    if profile.dates > 0.7 and role is not Role.DATE and _CAME_IN_ON.search(plain(heading)):
        return (Role.OTHER, 0.6) if _OF_DEPOSIT.match(plain(heading)) else (Role.PAID_ON, 0.9)
    if profile.dates > 0.7 and _REST_ON.match(plain(heading)):
        return Role.PAID_ON, 0.9
    if role is Role.MONEY_OUT and profile.dates > 0.7 and sure < 0.8:
        return Role.DATE, 0.55  # "Goes out" is when, not how much
    if role in (Role.STATUS, Role.PAID, Role.MONEY_OUT) and profile.dates > 0.7:
        return (Role.OTHER, 0.6) if _OF_DEPOSIT.match(plain(heading)) else (Role.PAID_ON, 0.9)
    numbered = role is Role.REFERENCE and not any(isinstance(v, dt.date) for v in profile.values)
    if role in (Role.MONEY_IN, Role.AMOUNT, Role.REFERENCE) and profile.dates > 0.7 and not numbered:
        return Role.DATE, 0.8  # "2026-07" in a column of numbers is the seventh invoice, not July
    if role is Role.PAID_ON and profile.numbers > 0.7:
        return Role.PAID, 0.7
    if role is Role.DUE and profile.numbers > 0.7:
        return Role.AMOUNT, 0.8  # how much is due, not when
    if role is Role.STATUS and profile.numbers > 0.7:
        return (Role.PAID, 0.7) if "paid" in plain(heading) else (role, sure)
    if role is Role.DEBIT and profile.texts > 0.7:
        return Role.DEBIT_ACCOUNT, 0.9
    if role is Role.CREDIT and profile.texts > 0.7:
        return Role.CREDIT_ACCOUNT, 0.9
    if role is Role.AMOUNT and profile.texts > 0.7 and profile.codes:
        return Role.REFERENCE, 0.8  # "Claim" over "EC-01"
    if role is Role.DESCRIPTION and profile.texts > 0.7 and words and all(map(_is_month, words)):
        return Role.PERIOD, 0.85  # "Rent for" over "June", "July"
    if plain(heading) == "how much" and profile.texts > 0.5 and profile.formulas < 0.5:
        return Role.OTHER, 0.6  # "20 lb", "two bags"
    if role in (Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT) and profile.texts > 0.7 and profile.numbers < 0.2:
        return (Role.CATEGORY, _FROM_AMOUNT) if profile.formulas < 0.5 else (role, sure)
    if role in (Role.ENTRY, Role.REFERENCE) and words and words <= _TICKS:
        return Role.OTHER, 0.6  # whether there is a receipt, not its number
    if role in (Role.ENTRY, Role.REFERENCE) and profile.texts > 0.8 and _wordy(profile):
        return Role.DESCRIPTION, 0.6
    by_card = role is Role.METHOD and _hardly_repeat(profile)
    if (
        role in (Role.METHOD, Role.ACCOUNT)
        and profile.numbers > 0.9
        and (by_card or (not profile.codes and _has_cents(profile)))
    ):
        return Role.OTHER, 0.6  # "Card" over what was paid by card
    if role in (Role.CATEGORY, Role.DIMENSION, Role.OTHER, Role.TYPE, Role.DATE) and _of_weekdays(profile):
        return Role.PERIOD, 0.8
    if role in (Role.METHOD, Role.COUNTERPARTY) and sure < 0.8 and _SAYS.search(plain(heading)):
        return Role.DESCRIPTION, 0.8  # "Bank says" over the bank's own words
    if role is Role.OTHER and profile.dates > 0.8:
        return Role.DATE, 0.5
    if role is Role.OTHER and heading.strip() in _MONEYS and profile.numbers > 0.8:
        return Role.AMOUNT, 0.7
    if role is Role.DATE and profile.dates < 0.3 and profile.texts > 0.6 and all(month_of(w) for w in words):
        return Role.PERIOD, 0.7
    if (
        role is Role.RATE
        and profile.numbers > 0.7
        and any(isinstance(v, int | float) and v > 100 for v in profile.values)
    ):
        return Role.PRICE, 0.7
    return role, sure


_MONEYS = ("R", "RM", "kr", "Kr", "zł", "Ft", "N$", "J$")
"""Signs of currencies that are letters: the rand, the ringgit, the krone …"""
_MAY_FLAG = (
    Role.TYPE, Role.DIRECTION, Role.OTHER, Role.REFERENCE, Role.ENTRY, Role.DIMENSION, Role.AMOUNT,
    Role.MONEY_IN, Role.MONEY_OUT, Role.DESCRIPTION,
)  # fmt: skip
"""What a heading over which way money went may be taken for: "Receipt/Payment", "Paid in or out", "R/P"."""
_FROM_AMOUNT = 0.6
"""How sure a column of words is a category whose heading is one of amounts ("Out of", "Spent")."""
_CAME_IN_ON = re.compile(r"\b(in|paid|received|recd|rec d|came) on$|\b(date paid|paid date)$")
_SAYS = re.compile(r"\b(says|wording|their words|text)$")
_REST_ON = re.compile(r"(balance|rest|remainder|final payment|final)( was)? (paid|received|recd|rec d|in)\b")
_OF_DEPOSIT = re.compile(r"dep(osit)?\b")


_WEEKDAY = re.compile(r"(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?|mo|tu|we|th|fr|sa|su")


def _of_weekdays(profile: Profile) -> bool:
    texts = [plain(v) for v in profile.values if isinstance(v, str)]
    return bool(texts) and sum(bool(_WEEKDAY.fullmatch(t)) for t in texts) >= 0.9 * len(profile.values)


def _has_cents(profile: Profile) -> bool:
    """Whether figures are sums of money and no cheques' or accounts' numbers: below nought, or not whole."""
    numbers = [v for v in map(amount, profile.values) if v is not None]
    return any(v < 0 or v != int(v) for v in numbers)


def _hardly_repeat(profile: Profile) -> bool:
    """Whether so many figures are all but different that they count no few ways, cards or accounts."""
    return len(profile.values) >= _MANY_SUMS and len(set(profile.values)) >= 0.8 * len(profile.values)


_MANY_SUMS = 8


def _wordy(profile: Profile) -> bool:
    texts = [v for v in profile.values if isinstance(v, str)]
    return sum(len(t.split()) >= 2 and not any(c.isdigit() for c in t) for t in texts) * 2 > len(texts)


def settle(drafts: list[Column], sheet: Sheet, header: int, fixed: Collection[str]) -> list[Column]:
    """One column per role where two would contradict: the surer one keeps it, the other takes its second
    meaning."""
    second = {
        Role.ENTRY: Role.REFERENCE,
        Role.DESCRIPTION: Role.OTHER,
        Role.ACCOUNT: Role.CODE,
        Role.CODE: Role.OTHER,
        Role.STATUS: Role.OTHER,
        Role.DATE: Role.OTHER,
        Role.REFERENCE: Role.OTHER,
        Role.CATEGORY: Role.DIMENSION,
        Role.METHOD: Role.DIMENSION,
        Role.COUNTERPARTY: Role.OTHER,
        Role.AMOUNT: Role.OTHER,
        Role.DEBIT: Role.OTHER,
        Role.CREDIT: Role.OTHER,
        Role.TOTAL: Role.OTHER,
        Role.BALANCE: Role.OTHER,
        Role.TYPE: Role.DIMENSION,
        Role.MONEY_IN: Role.OTHER,
        Role.MONEY_OUT: Role.OTHER,
        Role.SIDE: Role.OTHER,
        Role.DIRECTION: Role.DIMENSION,
    }
    settled = _accounts_beside_one_amount(drafts, sheet, header)
    settled = _receipts(_accounts_and_codes(settled, sheet, header), sheet, header)
    settled = _other_way(settled, sheet, header)
    settled = _ways_of_paying(_only_day(_day_of_payment(settled), sheet, header), sheet, header)
    settled = _what_comes_again(settled, sheet, header)
    for role, instead in second.items():
        claims = [c for c in settled if c.role is role]
        if len(claims) < 2:
            continue
        keep = max(claims, key=lambda c: (c.letter in fixed, round(c.confidence, 1), -index(c)))
        for claim in claims:
            if claim is not keep:
                settled[settled.index(claim)] = replace(
                    claim, role=instead, confidence=min(claim.confidence, 0.6)
                )
    return settled


_OFTEN, _SELDOM = 0.4, 1.8
"""The largest share of different words in a category, and how many times larger a description's is."""


def _what_comes_again(drafts: list[Column], sheet: Sheet, header: int) -> list[Column]:
    """Of two columns of words in a cash book the one whose few words come again and again is the category,
    whatever its heading ("For"), and the other one ("Who / what") describes."""
    roles = {c.role for c in drafts}
    if roles & {Role.CATEGORY, Role.ACCOUNT, Role.CODE} or not roles & {Role.MONEY_IN, Role.MONEY_OUT}:
        return drafts
    rows = [r for r in sheet.rows if r > header][:SAMPLE]
    shares: dict[str, float] = {}
    for column in drafts:
        if column.role in (Role.DESCRIPTION, Role.OTHER, Role.COUNTERPARTY):
            texts = [text for r in rows if (text := plain(sheet.text(r, index(column))))]
            if len(texts) >= max(10, 0.8 * len(rows)):
                shares[column.letter] = len(set(texts)) / len(texts)
    told = sorted((c for c in drafts if c.letter in shares), key=lambda c: shares[c.letter])
    if len(told) != 2 or told[0].role is not Role.DESCRIPTION:
        return drafts
    again, other = told
    if shares[again.letter] > _OFTEN or shares[other.letter] < _SELDOM * shares[again.letter]:
        return drafts
    meant = {again.letter: Role.CATEGORY}
    if other.role is Role.OTHER:
        meant[other.letter] = Role.DESCRIPTION
    return [replace(c, role=meant[c.letter], confidence=0.8) if c.letter in meant else c for c in drafts]


def _ways_of_paying(drafts: list[Column], sheet: Sheet, header: int) -> list[Column]:
    """A column of "Bank" and "Pocket" says how it was paid, whatever its heading ("From", "Out of")."""
    if any(c.role is Role.METHOD and c.confidence >= 0.8 for c in drafts):
        return drafts
    rows = [r for r in sheet.rows if r > header][:SAMPLE]
    found = []
    for column in drafts:
        said = {plain(o) for o in column.options} or Profile.of(sheet, index(column), rows).words
        listed = _lists_them(column.heading, said)
        unsure = column.role is Role.CATEGORY and (column.confidence <= _FROM_AMOUNT or listed)
        always = sum(not sheet.cell(r, index(column)).blank for r in rows) >= 0.8 * len(rows)
        named = unsure or column.role in (Role.COUNTERPARTY, Role.OTHER, Role.METHOD)
        named = named or (column.role is Role.REFERENCE and always)
        named = named or (column.role is Role.STATUS and plain(column.heading) in ("paid", "pd"))
        ways = all(is_way_of_paying(words) for words in said) or listed
        if named and len(said) > (0 if unsure else 1) and ways:
            found.append(column)
    if len(found) != 1:
        return drafts
    others = {Role.METHOD: Role.OTHER}
    return [
        replace(c, role=Role.METHOD, confidence=0.85)
        if c is found[0]
        else replace(c, role=others.get(c.role, c.role))
        for c in drafts
    ]


def _lists_them(heading: str, said: Collection[str]) -> bool:
    """Whether a heading is but the words that stand below it, one of them a way of paying: "Bank/Box"."""
    parts = {plain(part) for part in re.split(r"/|\bor\b", heading) if part.strip()}
    return len(parts) > 1 and set(said) <= parts and any(is_way_of_paying(part) for part in parts)


def _day_of_payment(drafts: list[Column]) -> list[Column]:
    """ "Received on" beside the month, what is due and what was paid of it is the day of the payment, not the
    record's own."""
    roles = {c.role for c in drafts}
    if Role.PERIOD not in roles or Role.AMOUNT not in roles or not roles & {Role.PAID, Role.MONEY_IN}:
        return drafts
    return [
        replace(c, role=Role.PAID_ON, confidence=0.85)
        if c.role is Role.DATE and _CAME_IN_ON.search(plain(c.heading))
        else c
        for c in drafts
    ]


def _only_day(drafts: list[Column], sheet: Sheet, header: int) -> list[Column]:
    """ "Paid on" is the row's own day where no other column has one and no row goes without."""
    days = [
        c for c in drafts if c.role in (Role.DATE, Role.PERIOD, Role.DUE, Role.PAID_ON) or c.kind == "date"
    ]
    rows = [r for r in sheet.rows if r > header][:SAMPLE]
    if len(days) != 1 or days[0].role is not Role.PAID_ON or len(rows) < 5:
        return drafts
    dated = sum(isinstance(sheet.value(r, index(days[0])), dt.date) for r in rows)
    return [replace(c, role=Role.DATE) if c is days[0] and dated == len(rows) else c for c in drafts]


_PURSES = (
    "account",
    "card",
    "cash",
    "bank",
    "purse",
    "wallet",
    "debit",
    "visa",
    "mastercard",
    "amex",
    "pot",
    "tin",
    "box",
    "jar",
    "kitty",
)


def is_way_of_paying(words: str) -> bool:
    """Whether these plain words name where money lies or how it is paid: "cash", "joint account"."""
    return words in PAYING or (len(words.split()) <= 3 and words.endswith(_PURSES))


def _receipts(drafts: list[Column], sheet: Sheet, header: int) -> list[Column]:
    """ "Receipt" beside "Payment" is money in, where each row fills the one or the other only."""
    out = next((c for c in drafts if c.role is Role.MONEY_OUT), None)
    said = [c for c in drafts if c.role is Role.REFERENCE and plain(c.heading) in ("receipt", "rec")]
    if out is None or len(said) != 1 or any(c.role is Role.MONEY_IN for c in drafts):
        return drafts
    apart = _apart(sheet, header, said[0], out)
    return [replace(c, role=Role.MONEY_IN, confidence=0.85) if c is said[0] and apart else c for c in drafts]


def _other_way(drafts: list[Column], sheet: Sheet, header: int) -> list[Column]:
    """ "Expense" beside "Income" is money out, where each row fills the one or the other only."""
    ways = [c for c in drafts if c.role in (Role.MONEY_IN, Role.MONEY_OUT)]
    said = [c for c in drafts if c.role is Role.AMOUNT]
    if len(ways) != 1 or len(said) != 1 or not _apart(sheet, header, said[0], ways[0]):
        return drafts
    other = Role.MONEY_OUT if ways[0].role is Role.MONEY_IN else Role.MONEY_IN
    return [replace(c, role=other, confidence=0.85) if c is said[0] else c for c in drafts]


def _accounts_beside_one_amount(drafts: list[Column], sheet: Sheet, header: int) -> list[Column]:
    """ "Soll" and "Haben" beside one amount hold accounts' numbers, where every row fills both and
    the same few come back."""
    sides = [c for c in drafts if plain(c.heading) in _SIDES_OF_AN_ENTRY and not c.formula]
    if len(sides) != 2 or not any(c.role is Role.AMOUNT for c in drafts if c not in sides):
        return drafts
    rows = [r for r in sheet.rows if r > header][:SAMPLE]
    pairs = [tuple(sheet.value(r, index(c)) for c in sides) for r in rows]
    filled = [p for p in pairs if any(v not in (None, "") for v in p)]
    codes = [
        v for p in filled for v in p if isinstance(v, int) or (isinstance(v, str) and _CODE.fullmatch(v))
    ]
    if len(filled) < 3 or len(codes) < 2 * len(filled) or len(set(codes)) > 0.7 * len(codes):
        return drafts
    first = _SIDES_OF_AN_ENTRY[plain(sides[0].heading)]
    if first is _SIDES_OF_AN_ENTRY[plain(sides[1].heading)]:
        return drafts
    return [
        replace(c, role=_SIDES_OF_AN_ENTRY[plain(c.heading)], confidence=0.9) if c in sides else c
        for c in drafts
    ]


_SIDES_OF_AN_ENTRY = {
    word: role
    for role, words in (
        (Role.DEBIT_ACCOUNT, "debit,dr,soll,debet,debe,dr no,debit no,dr code,debit code"),
        (Role.CREDIT_ACCOUNT, "credit,cr,haben,kredit,haber,cr no,credit no,cr code,credit code"),
    )
    for word in words.split(",")
}


def _apart(sheet: Sheet, header: int, one: Column, other: Column) -> bool:
    """Whether both columns have amounts, and no row has them in both."""
    rows = [r for r in sheet.rows if r > header][:SAMPLE]
    first, second = ({r for r in rows if amount(sheet.value(r, index(c))) is not None} for c in (one, other))
    return bool(first and second) and not first & second


def _accounts_and_codes(drafts: list[Column], sheet: Sheet, header: int) -> list[Column]:
    """ "Account" and "Acct" side by side: which one holds codes is seen from what stands in them."""
    settled = list(drafts)
    rows = [r for r in sheet.rows if r > header][:SAMPLE]
    claims = [c for c in settled if c.role in (Role.ACCOUNT, Role.CODE)]
    for claim in claims:
        profile = Profile.of(sheet, index(claim), rows)
        if claim.role is Role.ACCOUNT and profile.codes:
            settled[settled.index(claim)] = replace(claim, role=Role.CODE)
        elif (
            claim.role is Role.CODE
            and not profile.empty
            and not profile.codes
            and profile.texts > 0.5
            and _wordy_or_named(profile)
        ):
            settled[settled.index(claim)] = replace(claim, role=Role.ACCOUNT, confidence=0.8)
    return settled


def _wordy_or_named(profile: Profile) -> bool:
    texts = [v for v in profile.values if isinstance(v, str)]
    return sum(bool(re.search(r"[A-Za-z]{3,}", t)) for t in texts) * 2 > len(texts)
