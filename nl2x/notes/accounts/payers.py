"""Who of several people paid, in books that have a column for each: "Rory did the big shop", "out of Aoife's account"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nl2x.books.book import Book, Listing, Role, SheetRole
from nl2x.books.layouts.payers import payers
from nl2x.books.layouts.purses import is_place
from nl2x.books.layouts.statements import typed_lines
from nl2x.books.model import AccountType
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import PAYING, plain

_HAS = r"(?: (?:has|had|have|just|already|also|then|went and|actually))*"
_DEED = (
    r" (?:paid|pays|payed|pd|got|bought|did|covered|sent|gave|put|picked|stumped|forked|settled|ordered|booked|spent|fronted|treated"
    r"|transferred|topped|grabbed|collected|sorted|filled|shopped|[a-z]+(?:'d|’d))\b"
)
_MONEY = r"(?:(?:own|bank|credit|debit|current) )*(?:account|acct|a/c|card|money|cash|wallet|revolut|bank)\b"
_OWN_MONEY = rf"['’]?s {_MONEY}"
_NOT_YET = r" (?:owes?|says?|said|is|was|will|wants?|wanted|asks?|asked|needs?|has to|still|should|never|hasn['’]?t|didn['’]?t)\b"
_FOR_ONESELF = re.compile(r"(?i)\b(?:him|her|them)sel(?:f|ves)\b|\b(?:his|her|their) own\b")


def all_payers(book: Book) -> tuple[str, ...]:
    """The people with a column of their own for what they paid, or whose names stand in the one that says who paid."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
    return tuple(n for i in pages for n in (payers(i.columns) or _names_of_payers(book, i)))


def _names_of_payers(book: Book, listing: Listing) -> tuple[str, ...]:
    """The people who paid by a list's column for that ("Paid by": Femi, Hana); none where anything else stands in it, such
    as a card or a common purse."""
    column = listing.column(Role.METHOD)
    if column is None or not _WHO_PAID.fullmatch(plain(column.heading)):
        return ()
    sheet, rows = book.workbook.sheet(listing.sheet), range(listing.first_row, listing.last_row + 1)
    held = dict.fromkeys(text for row in rows if (text := sheet.text(row, index(column))))
    people = all(_A_NAME.fullmatch(n) and plain(n) not in PAYING and not is_place(n) for n in held)
    return tuple(held) if people and len(held) > 1 else ()


_WHO_PAID = re.compile(r"paid by|who paid|who|payer|bought by|paid|spent by")


def own_people(book: Book) -> tuple[str, ...]:
    """Those, and the people with columns of their own on pages of what was spent."""
    spent = [
        [c.heading for c in grid.columns]
        for grid in book.grids
        if grid.period == "person" and _are_costs([r.type for r in grid.rows])
    ]
    spent += [[*page.choices] for page in book.statements if _are_costs([i.type for i in typed_lines(page)])]
    named = (n for names in spent for n in names if _A_NAME.fullmatch(n) and not is_place(n))
    return tuple(dict.fromkeys((*all_payers(book), *named)))


_COSTS = 3
_A_NAME = re.compile(r"[A-Z][^\W\d_]+")


def _are_costs(types: Sequence[AccountType | None]) -> bool:
    costs, earned = (sum(t is kind for t in types) for kind in (AccountType.EXPENSE, AccountType.INCOME))
    return costs >= _COSTS and costs > earned


def who_paid(text: str, names: Sequence[str]) -> tuple[str, tuple[int, int]] | None:
    """The one of these people who is said to have paid, and where; None where nobody is, or several are. Who is named alone
    and stands for himself paid; whose thing it was, or for whom, didn't."""
    for told in (_by_deed, _at_the_beginning, _standing_alone):
        found = [(name, span) for name in names for span in told(text, name)]
        if len({name for name, _ in found}) == 1:
            return found[0]
        if found:
            return None
    return None


def without_payer(text: str, names: Sequence[str]) -> str:
    """The text without the name of who paid, as long, unless that was for oneself: what else is named is whose it was."""
    found = who_paid(text, names)
    if found is None or _FOR_ONESELF.search(text):
        return text
    start, end = found[1]
    return f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def own_paid(text: str, people: Sequence[str]) -> bool:
    """Whether one of these people is said to have paid, by what he did: somebody of the house, and no customer."""
    return any(True for name in people for _ in _by_deed(text, name))


def _by_deed(text: str, name: str) -> Iterator[tuple[int, int]]:
    own = re.escape(name)
    for pattern in (
        rf"(?<!\band )(?<!& )\b{own}{_HAS}{_DEED}",
        rf"\b(?:paid|bought|got) by {own}\b(?!['’]?s\b)",
        rf"\b{own}{_OWN_MONEY}",
    ):
        yield from ((m.start(), m.end()) for m in re.finditer(rf"(?i){pattern}", text))


def _at_the_beginning(text: str, name: str) -> Iterator[tuple[int, int]]:
    if found := re.match(rf"(?i)\W*{re.escape(name)}\b(?!['’]s\b|{_NOT_YET}| and\b| ?&)", text):
        yield found.span()


def _standing_alone(text: str, name: str) -> Iterator[tuple[int, int]]:
    for found in re.finditer(
        rf"(?i)(?<!\bfor )(?<!\bto )(?<!\bwith )(?<!\band )\b{re.escape(name)}\b(?!['’]?s\b| and\b)", text
    ):
        yield found.span()
