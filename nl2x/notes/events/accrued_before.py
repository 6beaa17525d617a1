"""A bill for which a cost was accrued before it came: "the water bill for May is here, 310, paid by bank. we had put 290 down
for it".

What was put down is taken off the debt again, and only the difference is a cost of now; tax and how it was paid are those of
any other bill. A book tells such an entry by its sum: just one of its debts must hold that much for a cost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nl2x.books.book import Layout
from nl2x.books.model import AccountType
from nl2x.notes.amounts.earlier import open_sum
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem, open_items
from nl2x.notes.book.precedents import DAYS_AND_MONTHS, telling
from nl2x.notes.events.program import Because, Part
from nl2x.notes.events.reading import Draft, Reading
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.words import blanked, words

_SUM = r"(?:about |around |some |roughly |only )?[£$€₦₹]?\d[\d.,]*k?"
_FOR_IT = r"(?: (?:for (?:it|that|this|them)|(?:for|in|at the end of) \w+))?"
_PUT_DOWN = re.compile(
    r"(?i)(?:^|[.,;:(–—-]\s*|\s)(?:(?:and|but|which|that|though|as) )?(?:"
    r"(?:we|i)(?:['’]d|['’]ve| had| have)?(?: already| only)? (?:"
    rf"(?:put|set) {_SUM} (?:down|aside|by)|(?:put|set) (?:down|aside|by) {_SUM}"
    rf"|(?:accrued|estimated|guessed|reckoned(?: with| on)?|allowed|provided|booked|expected) {_SUM})"
    rf"|(?:our|my|the) (?:guess|estimate|accrual|provision)(?: for (?:it|that|this))? (?:was|of) {_SUM}"
    rf"|{_SUM} (?:was|were|had been|is|has been) (?:accrued|provided|put down|set aside)"
    rf"){_FOR_IT}\s*(?=[.,;:)]|$|\band\b|\bso\b)"
)
"""A clause that says how much was put down for a bill before."""
_OF_A_BILL = re.compile(r"(?i)\b(?:bills?|invoices?|statement|came|arrived|is here|is in|landed)\b")
_BILLED = ("bought", "bought_on_credit")


@dataclass(frozen=True)
class Accrued:
    """What was put down for a bill: the sum in the note, where it stands, and the entry of the book."""

    amount: Amount
    span: tuple[int, int]
    item: OpenItem

    @property
    def cost(self) -> str:
        """The cost that it was put down as."""
        return _debited(self.item)[0]


def accrued_before(facts: Facts, knowledge: Knowledge) -> Accrued | None:
    """What a note says was put down for the bill that it tells of, where the book holds it; None for any other note."""
    if knowledge.book.layout is not Layout.JOURNAL or not _OF_A_BILL.search(facts.note):
        return None
    told = _PUT_DOWN.search(facts.note)
    sums = [a for a in facts.money if told and told.start() <= a.span[0] < told.end()]
    if told is None or len(sums) != 1 or len(facts.money) == 1:
        return None
    bill = f"{facts.note[: told.start()]} {facts.note[told.end() :]}"
    same = [item for item in _put_down(knowledge) if item.left == sums[0].value]
    found = [item for item in same if _alike(item, bill, knowledge)]
    return Accrued(sums[0], told.span(), found[0]) if len(found) == 1 else None


def without_it(facts: Facts, accrued: Accrued) -> Facts:
    """The facts of the bill alone."""
    start, end = accrued.span
    inside = {a.id for a in facts.amounts if start <= a.span[0] < end}
    return replace(
        facts,
        note=blanked(facts.note, accrued.span),
        amounts=tuple(a for a in facts.amounts if a.id not in inside and not inside & {*a.of}),
        signals=tuple(s for s in facts.signals if not start <= s.span[0] < end),
        contradictions=tuple(c for c in facts.contradictions if not inside & {*c.of}),
    )


def taken_off(reading: Reading, accrued: Accrued) -> Reading | None:
    """The reading of the bill, what was put down for it taken off; None where it is no bill, or more than one thing."""
    if reading.halt or len(reading.drafts) != 1:
        return reading if reading.halt else None
    draft = reading.drafts[0]
    net = draft.happening.amounts.get("net")
    if draft.happening.event not in _BILLED or net is None or draft.happening.parts:
        return None
    before = open_sum(accrued.item, (accrued.amount.id,))
    parts = (Part(accrued.item.account, before), Part(draft.happening.roles["what"], net - before))
    because = (*draft.happening.because, Because("what", accrued.amount.words, accrued.span))
    happening = replace(draft.happening, parts={"what": parts}, because=because)
    told = f"{accrued.item.left} was put down on {accrued.item.entry.date}: {accrued.item.words}"
    drafts: tuple[Draft, ...] = (replace(draft, happening=happening),)
    return replace(reading, drafts=drafts, explanations=(*reading.explanations, told))


def _put_down(knowledge: Knowledge) -> Iterator[OpenItem]:
    """What is still open of costs that were entered as owed, one cost against one debt."""
    debts = [t.name for t in knowledge.chart.tagged if t.account.type is AccountType.LIABILITY]
    for debt in debts:
        for item in open_items(knowledge.entries, {debt}, owed_to_us=False):
            kinds = [knowledge.account(name) for name in _debited(item)]
            if len(item.entry.lines) == 2 and kinds[0] and kinds[0].type is AccountType.EXPENSE:
                yield item


def _alike(item: OpenItem, note: str, knowledge: Knowledge) -> bool:
    """Whether an entry has a word of the note that tells what it was; or the same month, where no word tells of
    another cost."""
    said = telling(note) - _OF_BILLS
    if said & telling(item.entry.description):
        return True
    cost, costs = _debited(item)[0], {t.name for t in knowledge.chart.for_role("expense")}
    own, others = set[str](), set[str]()
    for precedent in knowledge.precedents.all:
        debited = {line.account for line in precedent.posting.lines if line.debit} & costs
        if debited:
            (own if cost in debited else others).update(precedent.stems)
    money = {stem for t in knowledge.chart.money for stem in t.stems}
    months = ({w.stem for w in words(text)} & DAYS_AND_MONTHS for text in (item.entry.description, note))
    return bool(set.intersection(*months)) and not said & (others - own - money)


_OF_BILLS = telling("bill invoice account come came here paid about")


def _debited(item: OpenItem) -> list[str]:
    return [line.account for line in item.entry.lines if line.debit]
