"""A debt that was written off and is paid after all: money comes in, and nothing is written off once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.books.model import AccountType
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.facts.model import Span
from nl2x.notes.wording.segments import Segment

_CAME = r"(?:paid|pays|recovered|received|collected|got|came in|came through|sent|settled|coughed up)"
_OFF = r"(?:written|wrote|writing) (?:it |that |this |them |him |her )?off"
_RECOVERED = re.compile(
    rf"(?i)\bbad debts? (?:[\w'’&.]+ ){{0,4}}?(?:was |were |is |got |has been )?(?:recovered|recovery|recoveries|paid|collected|repaid)\b"
    rf"|\b(?:recover(?:ed|y|ies)|collected|received|got)\b[^.;]{{0,40}}\bbad debts?\b"
    rf"|\b{_CAME}\b[^.;]{{0,60}}?\b(?:that|which|we|i|we['’]d|i['’]d|had|have|been|was|were|already|previously)\s+(?:[a-z]+ ){{0,2}}{_OFF}\b"
    rf"|\b{_OFF}\b[^.;]{{0,50}}\b(?:has |have |was |were |finally |now |since )+(?:paid|recovered|received|collected)\b"
)
_NOT = re.compile(
    r"(?i)\b(?:not|never|n['’]t|won['’]t|un(?:paid|recovered|collect\w+)|irrecoverable|rest|remainder|remaining|balance|and (?:we |i )?(?:write|wrote|written)"
    r"|so (?:we|i)|stock|inventory|equipment|allowance|provision|insur\w+)\b|n['’]t\b"
)
"""What is written off now, or something else than what a customer owed."""


def is_recovered(text: str) -> Span | None:
    """Where a text tells of money for what had been written off."""
    mark = _RECOVERED.search(text)
    return None if mark is None or _NOT.search(text) else mark.span()


def debt_recovered(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """What happened: a recovery is what the book earns with recoveries, else so much less of its bad debts."""
    mark = is_recovered(segment.whole)
    if mark is None:
        return list(found)
    others = [g for g in found if g.event.name != "bad_debt" and g.event.flow == "in"]
    bad = knowledge.chart.exactly("bad_debt")
    earned = [
        t for t in knowledge.chart.tagged if t.account.type is AccountType.INCOME and _OF_IT.search(t.name)
    ]
    for name, accounts in (("sold", earned), ("supplier_refund", bad)):
        if len(accounts) == 1 and not lacking(event(name), knowledge):
            known = (("what", accounts[0].name),)
            return put_first(name, others, 4.6, cue=mark, known=known)
    earning = event("sold")
    return others if others or lacking(earning, knowledge) else [Guess(earning, 1.0)]


_OF_IT = re.compile(r"(?i)\b(?:recover\w*|written back|write.?backs?)\b")


def settles_as_recovered(guess: Guess, segment: Segment) -> bool:
    """Whether nothing else has to be weighed: what was written off came in, and the book has an account for it."""
    return (
        bool(guess.known)
        and guess.event.name in ("sold", "supplier_refund")
        and is_recovered(segment.whole) is not None
    )
