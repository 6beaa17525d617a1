"""Notes about what was written down wrongly where no entry can be turned round: the other purse that paid, the sum of
an invoice in a table."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import PAYABLE, RECEIVABLE, SALES, one_sided
from nl2x.notes.catalogue import event
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading, short
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Facts, Span
from nl2x.notes.places.records import sized
from nl2x.notes.wording.segments import whole

_WRITTEN = re.compile(
    r"(?i)\b(already|put [^;]{0,30}?(down|through)|booked|entered|wrote|written|recorded|posted|logged|took it|had it|counted)\b"
)
_REALLY = re.compile(
    r"(?i)\b(?:(?:it|that|this|which)(?: was|'s| is| came| went| should(?:'ve| have)? (?:been|be|come))|but was|should(?:'ve| have)? (?:been|be|come)"
    r"|was (?:actually|really)|actually)\b"
)
_OFF = re.compile(r"(?i)\b(off|from|out of|on|against|as)( the| my| our)? $")
_INTO = re.compile(r"(?i)\b(into|in|to|onto)( the| my| our)? $")


def other_purse(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What was taken off one of one's own accounts and came out of another: "that 74.20 fuel I already took off the
    current account, it was on the Visa". The one gets it back, the other pays; None for any other note."""
    really = _REALLY.search(facts.note)
    if really is None or not _WRITTEN.search(facts.note[: really.start()]):
        return None
    before, after = facts.note[: really.start()], facts.note[really.end() :]
    wrong, right = ({c.account: c.spans[0] for c in money_named(t, knowledge)} for t in (before, after))
    money = facts.money
    if len(wrong) != 1 or len(right) != 1 or wrong.keys() == right.keys() or not money:
        return None
    ((paid_by, (start, _)),) = wrong.items()
    if _INTO.search(facts.note[:start]):
        return None  # money that was moved, or came in
    question = f"Was it paid from {next(iter(right))}, and not from {paid_by}? Put it right there."
    if one_sided(knowledge.book) or len(money) != 1 or not _OFF.search(facts.note[:start]):
        return Reading(halt=Halt(question, really.span(), "entry"))
    if knowledge.book.layout is Layout.JOURNAL and not _booked(knowledge, money[0].value, paid_by):
        return Reading(
            halt=Halt(f"Which entry is meant? None took {money[0].value} off {paid_by}.", None, "entry")
        )
    total = Sum(money[0].value, money[0].id, (money[0].id,))
    lines = (RawLine("Dr", paid_by, total), RawLine("Cr", next(iter(right)), total))
    return put_right_today(facts, lines, money[0], really.span(), question)


def _booked(knowledge: Knowledge, size: Decimal, account: str) -> bool:
    """Whether the journal has taken just that sum off the account."""
    return any(line.credit == size and line.account == account for e in knowledge.entries for line in e.lines)


def invoice_sum(
    facts: Facts, knowledge: Knowledge, old: Amount, new: Amount, span: Span, meant: Collection[str] = ()
) -> Reading | None:
    """An open invoice or bill of a table that should be another sum: "the bakehouse invoice should be 380 not 420"."""
    said = telling(facts.note)
    items = [(i, True) for i in knowledge.receivables] + [(i, False) for i in knowledge.payables]
    found = [
        (item, owed)
        for item, owed in items
        if item.record is not None
        and sized(knowledge.book, item.record)[1] == old.value
        and item.stems & said
    ]
    found = [(item, owed) for item, owed in found if item.option in meant] or found
    if len(found) != 1:
        options = tuple(item.option for item, _ in found[:4])
        return Reading(halt=Halt("Which invoice or bill is meant?", span, "entry", options))
    item, owed_to_us = found[0]
    less = old.value - new.value
    if item.left - less <= 0:
        return Reading(halt=Halt(f"Of {item.words} only {item.left} is open. What was paid?", span, "entry"))
    total = Sum(abs(less), f"{old.id} - {new.id}" if less > 0 else f"{new.id} - {old.id}", (old.id, new.id))
    ours, other = (RECEIVABLE, SALES) if owed_to_us else (PAYABLE, _cost(knowledge))
    lines = (RawLine("Dr" if (less < 0) is owed_to_us else "Cr", ours, total),
             RawLine("Cr" if (less < 0) is owed_to_us else "Dr", other, total))  # fmt: skip
    return put_right_today(facts, lines, new, span, f"Is it about {item.words}?", item)


def _cost(knowledge: Knowledge) -> str:
    costs = knowledge.chart.for_role("expense")
    return costs[0].name if costs else SALES


def put_right_today(
    facts: Facts,
    lines: Sequence[RawLine],
    amount: Amount,
    span: Span,
    question: str,
    item: OpenItem | None = None,
    *,
    sure: float = 0.9,
) -> Reading:
    """These lines, entered today, for what the amount was written down wrongly for; `sure`: of that, else `question` is asked."""
    ordered = tuple(sorted(lines, key=lambda line: line.side == "Cr"))
    happening = Happening(
        "corrected",
        facts.today,
        raw=ordered,
        description=short(facts.note.strip(), 120),
        because=(
            Because("event", facts.note[span[0] : span[1]], span),
            Because("total", amount.words, amount.span),
        ),
    )
    draft = Draft(happening, Guess(event("corrected"), 9.0, span, item=item), {}, whole(facts))
    return Reading((draft,), (Doubt("entry", sure, question, ("yes", "no"), span),))
