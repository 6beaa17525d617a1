"""Lists with two accounts to a row beside one amount, in everyday words: "From" and "To".

Double entry without its name: what gives is credited, what gets is debited.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.book import Column, Role
from nl2x.books.chart.charts import chart_by_use
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import Sheet


def _headings(words: str) -> frozenset[str]:
    return frozenset(" ".join(w.split()) for w in words.split("|"))


_GIVES = _headings(
    "from | out of | taken from | came from | comes from | paid from | money from | from account "
    "| account from | from where | where from | from which account | source | gives | giver | given by"
)
_GETS = _headings(
    "to | into | put in | put into | went to | goes to | paid to | money to | to account | account to "
    "| to where | where to | to which account | for | destination | gets | getter | getting | receives"
)
_NEARLY_ALL = 0.9
_OTHERWISE = {Role.ACCOUNT, Role.CODE, Role.CATEGORY, Role.DEBIT, Role.CREDIT, Role.MONEY_IN, Role.MONEY_OUT}
"""Columns of a list that names its accounts, or its money's ways, otherwise."""


def with_two_accounts(found: Found, sheets: Sequence[Sheet]) -> Found:
    """The list with "From" and "To" as its accounts, where another of the `sheets` lists what stands in both
    and says of what kind each is: places, people and parcels go from and to as well."""
    gives = [c for c in found.columns if plain(c.heading) in _GIVES and _named(found, c)]
    gets = [c for c in found.columns if plain(c.heading) in _GETS and _named(found, c)]
    others = {c.role for c in found.columns if c not in (*gives, *gets)}
    if len(gives) != 1 or len(gets) != 1 or Role.AMOUNT not in others or others & _OTHERWISE:
        return found
    names = {plain(str(v)) for c in (*gives, *gets) for v in found.values(c)}
    if not chart_by_use([s for s in sheets if s.name != found.sheet.name], names):
        return found
    roles = {gives[0].letter: Role.CREDIT_ACCOUNT, gets[0].letter: Role.DEBIT_ACCOUNT}
    return replace(
        found,
        columns=tuple(
            replace(c, role=roles[c.letter], confidence=0.9) if c.letter in roles else c
            for c in found.columns
        ),
    )


def _named(found: Found, column: Column) -> bool:
    values = found.values(column)
    words = all(isinstance(v, str) for v in values) and not column.formula
    return words and len(values) >= max(1, _NEARLY_ALL * len(found.data_rows))
