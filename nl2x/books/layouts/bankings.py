"""Lists of the cash that was taken to the bank: a day and a sum, on a sheet beside a cash book."""

from __future__ import annotations

import re

from nl2x.books.book import Role
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain

NOUN = "banking"
_BANKED = re.compile(
    r"\b(banked|bankings?|lodge?ments?|lodged|paid in at"
    r"|cash (paid in|deposits?|deposited|(in)?to (the )?bank))\b"
)
_PLAIN = (Role.DATE, Role.AMOUNT, Role.TOTAL, Role.MONEY_IN, Role.DESCRIPTION, Role.REFERENCE, Role.ENTRY)


def is_of_bankings(found: Found) -> bool:
    """Whether a list says on its sheet's name, in its title or over its sums that they were banked, and tells
    nothing else of them: no category, nobody, no balance."""
    sums = [c for c in found.columns if c.role in (Role.AMOUNT, Role.TOTAL, Role.MONEY_IN) and not c.formula]
    told = plain(" ".join((found.sheet.name, found.title, *(c.heading for c in sums))))
    others = [c for c in found.columns if c.heading and c.kind and (c.role not in _PLAIN or c.options)]
    return found.any(Role.DATE) and len(sums) == 1 and not others and bool(_BANKED.search(told))
