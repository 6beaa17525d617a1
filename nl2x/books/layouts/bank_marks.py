"""The marks that a bank's statement has beside its lines ("DD", "BP", "CHQ 114"), copied into a cash book.

They say how a line went through the bank, and nothing that a note would have to tell.
"""

from __future__ import annotations

from dataclasses import replace

from nl2x.books.book import Role
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain

_SAID = "bp dd chq cheque csh cash so sto fpi fpo fp bacs bac deb cr dr tfr trf tr card pos atm cpt int bgc"
_MARKS = frozenset(_SAID.split())
_MOSTLY = 0.6


def with_bank_marks(found: Found) -> Found:
    """A list with a category whose column of types holds such marks, with that as a column of references."""
    column = found.column(Role.TYPE)
    if column is None or column.options or not found.any(Role.CATEGORY, Role.ACCOUNT):
        return found
    first = [words[0] for v in found.values(column) if (words := plain(str(v)).split())]
    if not first or sum(word in _MARKS for word in first) < _MOSTLY * len(first):
        return found
    columns = (replace(c, role=Role.REFERENCE) if c is column else c for c in found.columns)
    return replace(found, columns=tuple(columns))
