"""Numbers of open invoices and bills that a note names by their figures alone: no sums."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.books.model import AccountType
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem, said_short, short_numbers
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts
from nl2x.notes.facts.model import Amount, Facts, Role


def without_document_numbers(facts: Facts, knowledge: Knowledge) -> Facts:
    """A bare number that is an open invoice's or bill's own ("paid 2034, R57 500") is no amount beside another."""
    items = (*knowledge.receivables, *knowledge.payables)
    known = {n for item in items for n in (*item.numbers, *short_numbers(item.words))}
    found = hits(facts.note)
    things = {hit.span[0] - 1 for hit in found}  # "41 diesel" is no invoice 41
    bought = {
        h.span[1] + 1 for h in found if concepts()[h.concept].type is AccountType.EXPENSE
    }  # "stamps 12"
    named = [
        a
        for a in facts.money
        if a.words in known and a.words[0] != "0" and a.span[1] not in things and a.span[0] not in bought
        if a.role is not Role.DEPOSIT
        and (not _BY_A_WAY.match(facts.note, a.span[1]) or _OF_ITS_NUMBER.search(facts.note[: a.span[0]]))
    ]
    if len(named) > 1 and len(facts.money) > len(named):
        pointed = [a for a in named if _OF_ITS_NUMBER.search(facts.note[: a.span[0]])]
        if len(pointed) == len(named):  # "cleared what was left of 2202, 368, and left 150 towards 2205"
            return facts.as_numbers({a.id for a in pointed})
    if len(named) > 1 and len(named) == len(facts.money) and _ALL_PAID.search(facts.note):
        return facts.as_numbers({a.id for a in named})  # "118 and 120 paid today, bank"
    called = known & said_short(facts.note)  # "settled no. 12": a number, even where no sum is said
    part_of_it = _PART_OF_IT.search(facts.note)
    alone = any(
        item.record is not None
        or (telling(facts.note) & item.stems and (part_of_it or _SETTLED.search(facts.note)))
        for item in _with_number(knowledge, named)
    )
    if len(named) != 1 or (len(facts.money) < 2 and named[0].words not in called and not alone):
        return facts
    return facts.as_numbers({a.id for a in named})


_OF_ITS_NUMBER = re.compile(
    r"(?i)\b(?:(?:half|part|rest|balance|remainder|left|owing|owed|outstanding|due|open|remaining|most|some|all) (?:of|on|off)|towards?|against) "
    r"(?:no\.? ?|inv\.? |invoice )?$"
)
"""What stands before the number of an invoice of which something was paid."""
_BY_A_WAY = re.compile(r"(?i) (?:in |by |on |with )?(?:cash|card|transfer|cheque|check)\b")
"""What says of the figure before it that it was paid."""
_SETTLED = re.compile(
    r"(?i)\b(paid|pays|settled|cleared|transferred)\b[^.;,]{0,20}\b(half of |rest of |balance of |remainder of |for |on |off )?\d+\W*$"
)
_ALL_PAID = re.compile(
    r"(?i)\d,? (?:(?:are|were|both|all|now|have been|got|is|was) )*(?:paid|settled|cleared)\b"
)
_PART_OF_IT = re.compile(
    r"(?i)\b(?:half|a third|a quarter|part|rest|balance|remainder|(?:left|owing|owed|outstanding|due|open|remaining)(?: to pay)?) (?:of|on|off) "
    r"(?:no\.? ?|inv\.? |invoice )?\d+\b"
)


def _with_number(knowledge: Knowledge, named: Sequence[Amount]) -> list[OpenItem]:
    """The open items whose number stands in the note, and whose amount isn't the same figure by chance."""
    items = (*knowledge.receivables, *knowledge.payables)
    return [i for i in items for a in named if a.words in i.numbers and i.left != a.value]
