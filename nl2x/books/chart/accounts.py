"""Accounts and categories: collected from charts, lists and dropdowns, and the type of each judged."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nl2x.books.book import Column, Role
from nl2x.books.chart.sides import NO_USE, Use, is_other_side
from nl2x.books.chart.types import codes_say, initials_say, letters_of, type_of_name, type_of_section
from nl2x.books.layouts.wayflags import way_of
from nl2x.books.model import Account, AccountType
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import is_total, plain
from nl2x.books.xlsx.cells import name as cell_name

_CODE_AND_NAME = re.compile(
    r"(?!N26\b)(?P<code>\d[\w.\-]{0,9}|[A-Z]{1,2}\d{2,6})(?P<gap>\s*[-\u2013\u2014:·|/]\s+|\s+[-\u2013\u2014:·|]\s*|\s+|:)(?P<name>[^\d\s].*)"
)


@dataclass(frozen=True)
class Raw:
    """An account as it stands in the book, with everything said about its type."""

    name: str
    code: str = ""
    type_words: str = ""
    section: str = ""
    side: str = ""
    sheet: str = ""
    cell: str = ""
    use: Use = NO_USE
    """How often the book's journals debit and credit it."""


def split_code(text: str) -> tuple[str, str, str]:
    """ "6-1100 Rent" → ("6-1100", "Rent", "{code} {name}"); without a code, or where what looks like one is
    a bank's name ("N26 savings"), ("", text, "name")."""
    match = _CODE_AND_NAME.fullmatch(text.strip())
    if match is None or not any(c.isdigit() for c in match["code"]):
        return "", text.strip(), "name"
    return match["code"], match["name"].strip(), "{code}" + match["gap"] + "{name}"


def charted(found: Found) -> Iterator[Raw]:
    """The accounts of a chart; a line with nothing but a label is the heading of those below it."""
    sheet = found.sheet
    named = _names(found)
    code, kind, side = (
        found.column(Role.CODE, Role.ENTRY, Role.REFERENCE),
        _type_column(found),
        found.column(Role.NORMAL_SIDE),
    )
    if named is None:
        return
    if kind is None and (kind := _says_kinds(found, named)) is code:
        code = None  # "Group" over "We have", "We owe" is no number
    code = code or _numbers_before(found, named)
    section = ""
    for row in (r for r in sheet.rows if found.header_row < r <= max(found.last_row, found.end_row)):
        text = sheet.text(row, index(named))
        typed = _kind_said(kind, sheet.text(row, index(kind))) if kind else ""
        number = sheet.value(row, index(code)) if code else None
        others = [c for c in sheet.rows[row] if found.left <= c <= found.right]
        if (len(others) == 1 and row not in found.data_rows) or (
            len(others) == 1 and found.right > found.left
        ):
            section = sheet.text(row, others[0]) or section
            continue
        if not text or is_total(text):
            continue
        own_code, name, _ = split_code(text) if number is None else ("", text, "")
        yield Raw(
            name, str(number).strip() if number is not None else own_code, typed, section,
            sheet.text(row, index(side)) if side else "", sheet.name, cell_name(row, index(named)),
        )  # fmt: skip


def _kind_said(column: Column, text: str) -> str:
    """What a chart's type column says; "In" and "Out", where it says nothing else, as the kinds they are."""
    way = way_of(text) if column.role is Role.DIRECTION else ""
    return {"in": "income", "out": "expenses"}.get(way, text)


def _numbers_before(found: Found, named: Column) -> Column | None:
    """A column of numbers before the names, whatever its heading: in a chart they are the accounts' codes."""
    before = (
        c for c in found.columns if index(c) < index(named) and c.kind == "number" and c.role is Role.OTHER
    )
    return next((c for c in before if not c.formula), None)


def _says_kinds(found: Found, named: Column) -> Column | None:
    """A column of any heading whose few words are kinds of accounts, several and most of them known."""
    return next((c for c in found.columns if c is not named and _are_kinds(found, c)), None)


_KINDS = 6
"""Kinds of accounts that a small chart may name."""


def _are_kinds(found: Found, column: Column) -> bool:
    told = [v for v in found.values(column) if isinstance(v, str)]
    kinds = [kind for text in told if (kind := type_of_section(text)[0]) is not None]
    few = len({plain(text) for text in told}) <= max(len(told) / 2, min(_KINDS, len(told) - 2))
    return few and len(set(kinds)) > 1 and len(kinds) >= 0.7 * max(len(told), 0.7 * len(found.data_rows))


def _names(found: Found) -> Column | None:
    """The column of the accounts' names: "Class" with Asset, Cost and Liability beside "Name" is none."""
    roles = (Role.ACCOUNT, Role.CATEGORY, Role.COUNTERPARTY, Role.DESCRIPTION)
    columns = [column for role in roles for column in found.columns if column.role is role]
    return next((c for c in columns if not _are_kinds(found, c)), columns[0] if columns else None)


def _type_column(found: Found) -> Column | None:
    """The chart's column of types; beside accounts, a "category" is one too; so is "in" or "out"."""
    return (
        found.column(Role.TYPE)
        or (found.column(Role.CATEGORY) if found.any(Role.ACCOUNT) else None)
        or found.column(Role.DIRECTION)
    )


def judged(raws: Iterable[Raw]) -> list[tuple[Account, float]]:
    """Each account with its type and how sure that is; each (code, name) once, in the order met."""
    unique: dict[tuple[str, str], Raw] = {}
    for raw in raws:
        unique.setdefault((raw.code.casefold(), plain(raw.name)), raw)
    expensed = {
        plain(r.name).removesuffix(" expense") for r in unique.values() if plain(r.name).endswith(" expense")
    }
    letters = letters_of((plain(raw.type_words), raw.name) for raw in unique.values())
    known = [
        (raw, *_unused(*_told(raw, letters), plain(raw.name) in expensed, raw)) for raw in unique.values()
    ]
    digits = codes_say((raw.code, kind) for raw, kind, _, sure in known if sure >= 0.9)
    coded = [kind is digits[raw.code[0]] for raw, kind, _, _ in known if kind and raw.code[:1] in digits]
    strict = len(coded) >= 8 and sum(coded) >= 0.85 * len(coded)
    if initials := initials_say(
        (raw.code, kind) for raw, kind, _, sure in known if sure >= 0.9 or kind is None
    ):
        digits, strict = initials, True
    firm = _firm([(raw.code[:1], kind) for raw, kind, _, sure in known if kind and sure >= 0.9])
    return [
        _account(
            raw,
            *_by_use(
                raw,
                *_with_code(raw, kind, contra, sure, digits, strict or (raw.code[:1], kind) in firm),
                digits,
            ),
        )
        for raw, kind, contra, sure in known
    ]


_FIRM = 3
"""So many accounts of one first digit whose names all say the same make that digit sure."""


def _firm(coded: Sequence[tuple[str, AccountType]]) -> set[tuple[str, AccountType]]:
    """Codes' first digits with the type that one name alone says against all others of that digit: a "Truck"
    among costs, in a chart whose things owned have numbers of their own."""
    found = set()
    for digit, kind in set(coded):
        others = [k for d, k in coded if d == digit and k is not kind]
        alone = sum(d == digit and k is kind for d, k in coded) == 1
        if digit and alone and len(others) >= _FIRM and len(set(others)) == 1:
            found |= {(digit, kind)} if any(d != digit and k is kind for d, k in coded) else set()
    return found


def _by_use(
    raw: Raw,
    kind: AccountType | None,
    contra: bool,
    sure: float,
    digits: Mapping[str, AccountType],
) -> tuple[AccountType | None, bool, float]:
    """What the journals say beside the name: a cost that is only ever credited is earned ("Repairs" of a
    cobbler), an income that is only debited is a cost."""
    told = raw.type_words or raw.section or raw.side or contra
    other = _OTHERWISE.get(kind) if kind is not None and not told else None
    if other is None or not is_other_side(raw.use, kind is AccountType.EXPENSE):
        return kind, contra, sure
    return (
        (other, False, 0.85)
        if sum(raw.use) > 1 or digits.get(raw.code[:1]) is other
        else (kind, contra, sure)
    )


_OTHERWISE = {AccountType.EXPENSE: AccountType.INCOME, AccountType.INCOME: AccountType.EXPENSE}


def _told(raw: Raw, letters: Mapping[str, AccountType]) -> tuple[AccountType | None, bool, float]:
    """What the type column, the section and the name say together, the first of them foremost.

    `letters` are those types whose meaning only the whole chart tells.
    """
    by_name, contra_name, sure_name = type_of_name(raw.name)
    if (kind := letters.get(plain(raw.type_words))) is not None:
        return kind, contra_name and kind is by_name, 0.9
    for words in (raw.type_words, raw.section):
        if not words or plain(words) == "e":  # E is equity in some charts and expense in others
            continue
        kind, contra, sure = type_of_section(words)
        if kind is not None:
            return kind, contra or (contra_name and kind is by_name), sure
    return by_name, contra_name, sure_name


def _unused(
    kind: AccountType | None, contra: bool, sure: float, expensed: bool, raw: Raw
) -> tuple[AccountType | None, bool, float]:
    """ "Supplies" beside "Supplies Expense" is what isn't used up yet: an asset."""
    if expensed and kind is AccountType.EXPENSE and not raw.type_words and not raw.section:
        return AccountType.ASSET, False, 0.9
    return kind, contra, sure


def _with_code(
    raw: Raw,
    kind: AccountType | None,
    contra: bool,
    sure: float,
    digits: dict[str, AccountType],
    strict: bool,
) -> tuple[AccountType | None, bool, float]:
    """What the code says beside the rest; in a chart whose codes agree with nearly all names (`strict`), the
    code decides where a name says otherwise."""
    by_code = digits.get(raw.code[:1])
    if kind is None and by_code is not None:
        return by_code, contra, 0.8
    if by_code is not None and by_code is not kind and not raw.type_words and (strict or sure < 0.9):
        return by_code, False, 0.85 if strict else 0.6
    if by_code is kind and sure:
        return kind, contra, max(sure, 0.97)
    return kind, contra, sure


def _account(raw: Raw, kind: AccountType | None, contra: bool, sure: float) -> tuple[Account, float]:
    side = plain(raw.side)[:1]
    if side in ("d", "c", "s", "h") and kind is not None:
        grows_by_debit = kind in (AccountType.ASSET, AccountType.EXPENSE)
        contra = grows_by_debit != (side in ("d", "s"))
    return Account(raw.name, kind, raw.code, contra, raw.sheet, raw.cell), sure


def used(found: Found, known: set[str], aside: Collection[str] = ()) -> Iterator[Raw]:
    """Accounts that postings name and no chart lists; `known` (plain names and codes) is added to. What is
    `aside` is only offered: headings and totals inside the range of a dropdown."""
    for role in (Role.ACCOUNT, Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT):
        column = found.column(role)
        if column is None:
            continue
        for option in column.options:
            if plain(option) not in aside:
                yield from _new(option, known, found.sheet.name, "")
        coded = found.column(Role.CODE) if role is Role.ACCOUNT else None
        for row in found.data_rows:
            text = found.sheet.text(row, index(column))
            if text:
                beside = found.sheet.value(row, index(coded)) if coded else None
                own_code = str(beside).strip() if beside is not None else ""
                yield from _new(text, known, found.sheet.name, cell_name(row, index(column)), own_code)


def _new(text: str, known: set[str], sheet: str, cell: str, beside: str = "") -> Iterator[Raw]:
    code, name, _ = split_code(text)
    code = code or beside
    if not name or known & {plain(name), plain(text)} or (code and plain(code) in known):
        return
    known |= {plain(name), plain(code)} - {""}
    yield Raw(name, code, sheet=sheet, cell=cell)
