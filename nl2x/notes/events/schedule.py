"""What was paid ahead, or wears out, over months: the whole run of entries, on request (`--schedule`).

Straight line, to the cent, the remainder in the last month (IAS 16.62, ASC 340-10 for prepayments). Each entry is
dated the last day of its month. Entries of months to come are made only because a person asked for the whole run.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN

from nl2x.notes.accounts.fill import fill
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import CENT, Because, Happening, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading
from nl2x.notes.events.recognise import lacking
from nl2x.notes.events.used_up import first_month, only_what_is_left, unclear_start
from nl2x.notes.facts.model import Facts

KIND = "schedule"
_USED = "prepaid_used"
EXPECTED = ("future date", "period", "duplicate")
"""Doubts that a run of months has by its nature: they are no doubts where the whole run was asked for."""
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
LONGEST = 600
"""Months; a longer run is a slip."""


@dataclass(frozen=True)
class Run:
    """How many months something is spread over, and the first of them."""

    months: int
    first: dt.date
    words: str
    span: tuple[int, int]


def run_of(facts: Facts, draft: Draft) -> Run | None:
    """Over which months a note's cost is to be spread, if it says so: "12 months", "April to next March"."""
    if draft.guess.event.name not in ("prepaid_bought", "depreciation", _USED):
        return None
    said = first_month(facts.note, facts.today)
    for period in facts.periods:
        months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
        if 1 < months <= LONGEST and said is None:
            return Run(months, period.start, period.words, period.span)
    for length in facts.durations:
        count = length.count * _MONTHS.get(length.unit, 0)
        if 1 < count <= LONGEST and count == int(count):
            starts = [p.start for p in facts.periods] + [
                d.value for d in facts.days if d.role == "from" and d.value
            ]
            first = said or (starts[0] if starts else draft.happening.date)
            return Run(int(count), first.replace(day=1), length.words, length.span)
    return None


def with_schedule(
    reading: Reading, facts: Facts, knowledge: Knowledge, confirmed: Collection[str] = ()
) -> Reading:
    """The reading with every month's entry; as it was where there is nothing to spread."""
    if reading.halt is not None or len(reading.drafts) != 1:
        return reading
    draft = reading.drafts[0]
    run = run_of(facts, draft)
    if run is None:
        return reading
    if draft.guess.event.name == _USED and first_month(facts.note, facts.today) is None:
        return Reading(halt=unclear_start(draft, facts.today, knowledge))
    if draft.guess.event.name in ("depreciation", _USED):
        whole = draft.happening.amounts["total"]
        drafts = [replace(draft, happening=_month(draft.happening, whole, run, i)) for i in range(run.months)]
        if draft.guess.event.name == _USED:
            left = only_what_is_left(drafts, knowledge, confirmed)
            if isinstance(left, Halt):
                return Reading(halt=left)
            drafts = left
        return replace(reading, drafts=tuple(drafts), spread=True)
    return _prepaid(reading, draft, run, knowledge)


def _prepaid(reading: Reading, draft: Draft, run: Run, knowledge: Knowledge) -> Reading:
    kind = event(_USED)
    if lacking(kind, knowledge):
        return reading
    text = draft.segment.whole
    what = fill("what", kind, text, "", knowledge, knowledge.precedents.like(text), {})
    if what is None:
        return reading
    amount = draft.happening.amounts.get("net") or draft.happening.amounts["total"]
    roles = {"what": what.account, "from": draft.happening.roles["what"]}
    base = Happening(
        kind.name, run.first, roles, description=draft.happening.description, dimensions=draft.happening.dimensions,
        because=(Because("what", what.why), Because("months", run.words, run.span),
                 *(replace(b, field="total") for b in draft.happening.because if b.field == "total")),
    )  # fmt: skip
    months = [_month(base, amount, run, i) for i in range(run.months)]
    guess = replace(draft.guess, event=kind, item=None)
    further = [replace(draft, happening=h, guess=guess, filled={"what": what}) for h in months]
    question = f"Which cost is it, month by month ({run.words})?"
    doubt = Doubt("what", what.sure, question, (what.account, *what.rivals[:3]), None, 1)
    return replace(reading, drafts=(draft, *further), doubts=(*reading.doubts, doubt), spread=True)


def _month(base: Happening, whole: Sum, run: Run, place: int) -> Happening:
    """One month's share; the last takes what rounding left."""
    each = (whole.value / run.months).quantize(CENT, ROUND_DOWN)
    value = each if place < run.months - 1 else whole.value - each * (run.months - 1)
    month = run.first.month - 1 + place
    year, number = run.first.year + month // 12, month % 12 + 1
    day = dt.date(year, number, calendar.monthrange(year, number)[1])
    share = Sum(value, f"({whole.how})/{run.months}", whole.facts)
    return replace(
        base,
        date=day,
        amounts={"total": share},
        description=f"{base.description} ({place + 1} of {run.months})",
    )


def is_expected(doubt: Doubt, reading: Reading) -> bool:
    """Whether a doubt lies in the nature of a run of months; the payment itself may still be there twice."""
    if not reading.spread or doubt.field not in EXPECTED:
        return False
    paid = doubt.happening == 0 and reading.drafts[0].guess.event.flow == "out"
    return not (paid and doubt.field == "duplicate")


def asks(facts: Facts, drafts: Sequence[Draft]) -> Doubt | None:
    """Depreciation "over 5 years", or something prepaid "over 12 months", is a run, and never one entry of the whole sum:
    which is wanted?"""
    for index, draft in enumerate(drafts):
        run = run_of(facts, draft)
        if run is not None and draft.guess.event.name in ("depreciation", _USED):
            each = (draft.happening.amounts["total"].value / run.months).quantize(CENT)
            question = f"Is that {run.months} monthly entries of {each}? (--schedule posts them all)"
            return Doubt(KIND, 0.3, question, ("yes",), run.span, index)
    return None
