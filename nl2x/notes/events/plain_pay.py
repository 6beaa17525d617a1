"""Pay in a book that keeps no deductions apart: its wages were always paid plainly, and so are these; and pay told as what
was paid out, beside what was kept back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.model import JournalEntry
from nl2x.notes.amounts.figures import Named
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.segments import Segment

_DEDUCTED = re.compile(
    r"(?i)\b(gross|withh\w+|deduct\w*|less|minus|tax(es)?|paye|fica|held|kept|stopped|pension)\b"
)
_OFTEN = 2


def plain_pay(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, of which no payroll with deductions where one sum of pay is told and nothing of deductions, in a
    book whose wages were paid plainly every time: "wages 1,690 net out of the bank"."""
    if not found or found[0].event.name != "payroll" or not is_plain_pay(segment, knowledge):
        return list(found)
    others = [g for g in found if g.event.name not in ("payroll", "bought")]
    return [replace(found[0], event=event("bought"), item=None, like=None), *others]


def is_plain_pay(segment: Segment, knowledge: Knowledge) -> bool:
    """Whether one sum and nothing of deductions is told, in a book that never had any."""
    alone = len(segment.figures.money) == 1 and not _DEDUCTED.search(segment.whole)
    return alone and _paid_plainly(knowledge)


def _paid_plainly(knowledge: Knowledge) -> bool:
    """Whether all entries of wages, two at least, were of money paid and nothing else."""
    wages = {t.name for t in knowledge.chart.exactly("wages")}
    money = {t.name for t in knowledge.chart.money}
    before = [
        p.posting
        for p in knowledge.precedents.all
        if isinstance(p.posting, JournalEntry)
        and any(line.debit and line.account in wages for line in p.posting.lines)
    ]
    return len(before) >= _OFTEN and all(
        {line.account for line in entry.lines if line.credit} <= money for entry in before
    )


_PAID_OUT = r"(?:nett?|take[ -]?home|in (?:his|her|their) (?:hand|pocket)|paid out|after (?:tax|deductions|paye|stoppages))"
_BEHIND = re.compile(rf"(?i)\W{{0,2}}(?:was |is )?{_PAID_OUT}\b")
_BEFORE = re.compile(rf"(?i)\b{_PAID_OUT}(?: pay| wages?)?(?: was| is| of)?\W{{0,3}}$")


def from_paid_out(named: Named, guess: Guess, segment: Segment) -> Named:
    """The amounts of pay told as what was paid out, with what was kept back on top: "1,040 net, 190 paye" is 1,230 of
    wages."""
    gross, held, paid = (named.amounts.get(name) for name in ("gross", "withheld", "net_pay"))
    if guess.event.name != "payroll" or gross is None or held is None or paid is None:
        return named
    told = next((a for a in segment.figures.money if (a.id,) == gross.facts), None)
    if told is None or not held.facts or gross.how not in ("", told.id) or set(gross.facts) & set(held.facts):
        return named
    start, end = (place - segment.start for place in told.span)
    if not _BEHIND.match(segment.text, end) and not _BEFORE.search(segment.text[:start]):
        return named
    return replace(named, amounts={**named.amounts, "gross": gross + held, "net_pay": gross})
