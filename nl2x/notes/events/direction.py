"""Which way the money of a note went: to the book's owner, or from him."""

from __future__ import annotations

import re

from nl2x.notes.accounts.namesakes import called_in_section
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import Event
from nl2x.notes.events.whose_bill import THEY_BILLED


def goes(kind: Event, flow: str) -> bool:
    """Whether money goes that way ("in", "out") with such an event; "" is no way that is known, and rules out none."""
    return not flow or kind.flow in (flow, "between")


def sent_us_money(text: str) -> bool:
    """Whether somebody sent money, and not his bill."""
    return bool(_SENT_US.search(text)) and not THEY_BILLED.search(text) and not _ON_CREDIT.search(text)


_ON_CREDIT = re.compile(
    r"(?i)\bon (credit|account|tick|terms|(our|the) (account|tab))\b|\b(bill|invoice) to follow\b"
)
_SENT_US = re.compile(
    r"(?i:^\W*(\w+\W+)?(mr|mrs|ms|miss|dr)\.? [\w-]+ (has |have )?(sent|transferred|wired)\b)"
    r"|(?i:\b(pay|pays|paid|sent|gave|given|gives|transferred|wired|handed|refunded|reimbursed|repaid) (me|us)\b"
    r"(?! (an?|the|his|her|their|its) (new )?(bill|invoice|quote|receipt|discount|statement|estimate)))"
    r"|^\W*(?!I |We )([A-Z][\w'&.-]* ){1,5}(has |have |just )*(sent(?! (bill|invoice)\b)|transferred|wired|deposited)\b"
    r"|^\W*(?!I |We )([A-Z][\w'&.-]* ){1,4}(has |have |just )*(gave|brought|handed in) (back |the |his |her |their |over )?"
    r"([A-Z]{1,3}\.? ?)?[£$€₦₹]?\d(?!.* to (the |his |her |a |our )?)"
)
"""Somebody sent money: nothing was bought by that."""
WE_BILLED = re.compile(
    r"(?i)^\W*((just|i|we|have|i've|we've) )*(sent|emailed|posted|issued|raised|wrote|did|made) (?!us\b|me\b)[^.;]{0,40}\b(invoice|bill)\b"
    r"(?!.*\b(paid|settled)\b)"
)
"""An invoice that went out: what the customer owes now, though he has other open ones."""


def paid_by_them(text: str, knowledge: Knowledge) -> bool:
    """ "Ms Brown paid the rent": by whom the rent of her flat comes in."""
    return not _WE_PAID.search(text) and any(
        called_in_section(text, tagged) for tagged in knowledge.chart.for_role("earned")
    )


_WE_PAID = re.compile(r"(?i)\b(i|we)\b[^,.;]{0,12} paid\b|^\W*paid\b")
