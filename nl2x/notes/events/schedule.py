"""What was paid ahead, or wears out, over months: the whole run of entries, on request (`--schedule`).

Straight line, to the cent, the remainder in the last month (IAS 16.62, ASC 340-10 for prepayments). Each entry is
dated the last day of its month. Entries of months to come are made only because a person asked for the whole run.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN
from typing import TYPE_CHECKING

from nl2x.notes.accounts.fill import fill
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.answering.answered_figures import appended
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import CENT, Because, Happening, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading
from nl2x.notes.events.recognise import lacking
from nl2x.notes.events.used_up import first_month, only_what_is_left, unclear_start
from nl2x.notes.facts.model import Facts

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said
    from nl2x.notes.outcome import Question

KIND = "schedule"
_USED = "prepaid_used"
_BY_MONTHS = {"prepaid_bought": _USED, "customer_advance": "advance_earned"}
"""What was paid ahead, by us or by a customer, and what becomes of it month by month."""
_OF_A_YEAR = re.compile(r"(?i)\b(?:(?:the|this|a|one) year['’]s|annual|yearly|full year)\b")
HOW_LONG = "how many months"
_OFFERED = ("12 months", "6 months", "3 months")
_OWN_LENGTH = re.compile(r"(?i)\W*(?:over |for |it'?s |all )*(?P<count>\d{1,3})(?: months?)?\W*")
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
    if draft.guess.event.name not in (*_BY_MONTHS, "depreciation", _USED):
        return None
    said = first_month(facts.note, facts.today)
    for period in facts.periods:
        if 1 < period.months <= LONGEST and said is None:
            return Run(period.months, period.start, period.words, period.span)
    for length in facts.durations:
        count = length.count * _MONTHS.get(length.unit, 0)
        if 1 < count <= LONGEST and count == int(count):
            starts = [p.start for p in facts.periods] + [
                d.value for d in facts.days if d.role == "from" and d.value
            ]
            first = said or (starts[0] if starts else draft.happening.date)
            return Run(int(count), first.replace(day=1), length.words, length.span)
    year = _OF_A_YEAR.search(facts.note)
    if year is not None and draft.guess.event.name in _BY_MONTHS:
        first = said or draft.happening.date
        return Run(_MONTHS["year"], first.replace(day=1), year[0], year.span())
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
        untold = draft.guess.event.name in _BY_MONTHS and not _can_not(draft, knowledge)
        question = "Over how many months is it to be spread?"
        return Reading(halt=Halt(question, draft.guess.cue, HOW_LONG, _OFFERED)) if untold else reading
    if draft.guess.event.name == _USED and first_month(facts.note, facts.today) is None:
        return Reading(halt=unclear_start(draft, facts.today, knowledge))
    if draft.guess.event.name in ("depreciation", _USED):
        whole = draft.happening.amounts["total"]
        told = [*draft.happening.because, *_of_the_months(run)]
        base = replace(draft.happening, because=tuple(told))
        drafts = [replace(draft, happening=_month(base, whole, run, i)) for i in range(run.months)]
        if draft.guess.event.name == _USED:
            left = only_what_is_left(drafts, knowledge, confirmed)
            if isinstance(left, Halt):
                return Reading(halt=left)
            drafts = left
        return replace(reading, drafts=tuple(drafts), spread=True)
    return _paid_ahead(reading, draft, run, knowledge)


def _can_not(draft: Draft, knowledge: Knowledge) -> bool:
    """Whether the book has no accounts for what becomes of it, or nobody asks when it was: a deposit is earned at once."""
    deposit = draft.guess.event.name == "customer_advance" and not _PERIODIC.search(draft.segment.whole)
    return deposit or bool(lacking(event(_BY_MONTHS[draft.guess.event.name]), knowledge))


_PERIODIC = re.compile(
    r"(?i)\b(?:retainers?|subscriptions?|memberships?|support|hosting|maintenance|rent|licen[cs]e|months?|monthly)\b"
)
"""What a customer pays ahead that is earned month by month."""


def with_length(said: Said, question: Question, words: str) -> Said | None:
    """`said` with the months that an answer says something is spread over."""
    told = _OWN_LENGTH.fullmatch(words) if question.kind == HOW_LONG else None
    return appended(said, f"over {told['count']} months") if told else None


def _paid_ahead(reading: Reading, draft: Draft, run: Run, knowledge: Knowledge) -> Reading:
    kind = event(_BY_MONTHS[draft.guess.event.name])
    if lacking(kind, knowledge):
        return reading
    text = draft.segment.whole
    what = fill("what", kind, text, "", knowledge, knowledge.precedents.like(text), {})
    if what is None:
        return reading
    amount = draft.happening.amounts.get("net") or draft.happening.amounts["total"]
    held = draft.happening.roles
    side, taker = ("what", "from") if kind.name == _USED else ("unearned", "unearned")
    roles = {"what": what.account, taker: held[side]}
    told = [*_of_the_months(run), *(Because("what", *where) for where in _reasons(what, draft))]
    told += [replace(b, field=taker) for b in draft.happening.because if b.field == side]
    told += [replace(b, field="total") for b in draft.happening.because if b.field in ("total", "net")]
    base = Happening(
        kind.name, run.first, roles, description=draft.happening.description, dimensions=draft.happening.dimensions,
        because=tuple(dict.fromkeys(told)),
    )  # fmt: skip
    months = [_month(base, amount, run, i) for i in range(run.months)]
    guess = replace(draft.guess, event=kind, item=None)
    further = [replace(draft, happening=h, guess=guess, filled={"what": what}) for h in months]
    is_what = "Which cost is it" if kind.name == _USED else "What is it income of"
    question = f"{is_what}, month by month ({run.words})?"
    doubt = Doubt("what", what.sure, question, (what.account, *what.rivals[:3]), None, 1)
    return replace(reading, drafts=(draft, *further), doubts=(*reading.doubts, doubt), spread=True)


def _of_the_months(run: Run) -> list[Because]:
    """What says when each month's entry is."""
    return [Because("date", run.words, run.span)]


def _reasons(what: Filled, draft: Draft) -> Iterator[tuple[str, tuple[int, int] | None]]:
    """The words that an account was told by, or the book's reason."""
    text, start = draft.segment.whole, draft.segment.in_note
    placed = [(text[a:b], start((a, b))) for a, b in what.spans]
    yield from ((words, at) for words, at in placed if at is not None)
    if not any(at for _, at in placed):
        yield what.why, None


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
