"""What only the words tell of an event's amounts: which of the sums held back from pay is for whom, and that what was
paid is the difference of two others."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.notes.amounts.figures import Named, as_sum, sum_of
from nl2x.notes.amounts.tax_returns import told_apart
from nl2x.notes.book.chart import Chart
from nl2x.notes.catalogue import Event
from nl2x.notes.events.program import Part
from nl2x.notes.facts.model import Amount, Role
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import words

_DIFFERENCE = re.compile(r"(?i)\b(difference|the rest|balance|net|remainder)\b")


def by_words(kind: Event, named: Named, segment: Segment, chart: Chart) -> Named:
    """The amounts of an event of that kind, as its words tell them apart."""
    if "collected" in kind.amounts:
        return told_apart(segment) or _the_difference(named, segment)
    if "contributions" in kind.amounts and "withheld" in named.amounts and not named.missing:
        return _told_apart(named, segment, chart)
    if "fee" in kind.amounts and not named.missing:
        return _after_the_fee(kind, named, segment)
    return named


_AFTER = re.compile(
    r"(?i)\d ?(,? ?(after|net of)\b)|\bafter (they|it|[a-z]{3,12}) (have |had |has |.ve |.d )?(took|taken|take|takes|kept|keep|keeps)\b"
    r"|\bafter (their|its|the) (own )?(fees?|cut|commission|charges?)\b"
)
_ARRIVED = re.compile(r"(?i)\b(deposited|deposit|paid out|pay-?out( of)?)( us)? ([a-z]{1,3}|[£$€₹])?\d")


_TAKEN_OFF = re.compile(r"(?i)\b(less|minus|of which|out of (it|that)|gross|before)\b")
"""By such words the sum may be what the fee was taken from: "paid out 57 less 3 fees"."""


def told_what_arrived(text: str) -> bool:
    """Whether the words say of a processor's sum that it is what came in after its fee."""
    return bool(_AFTER.search(text) or (_ARRIVED.search(text) and not _TAKEN_OFF.search(text)))


def _after_the_fee(kind: Event, named: Named, segment: Segment) -> Named:
    """ "Square deposited 1,855 after a 53 fee": what arrived is told, and not what the fee was taken from."""
    fee = named.amounts.get("fee")
    own = fee.facts if fee is not None else ()
    sums = [a for a in segment.figures.money if a.role not in (Role.FEE, Role.TAX) and a.id not in own]
    arrived = told_what_arrived(segment.whole) or ("to" in kind.roles and _ARRIVED.search(segment.whole))
    if not arrived or fee is None or len(sums) != 1 or named.amounts["gross"].value != sums[0].value:
        return named
    return replace(named, amounts={**named.amounts, "gross": as_sum(sums[0]) + fee, "total": as_sum(sums[0])})


def _the_difference(named: Named, segment: Segment) -> Named:
    """ "GST collected 480, GST paid 122, paid the difference"."""
    sums = sorted(segment.figures.money, key=lambda a: -a.value)
    if not named.missing or len(sums) != 2 or not _DIFFERENCE.search(segment.whole):
        return named
    collected, reclaimed = (as_sum(a) for a in sums)
    return Named({"collected": collected, "reclaimed": reclaimed, "total": collected - reclaimed})


def _told_apart(named: Named, segment: Segment, chart: Chart) -> Named:
    """ "Tax 400, pension 100": each to the account that is called so, where the book keeps them apart."""
    tax, others = (
        {s for t in chart.exactly(c) for s in t.stems} for c in ("payroll_liability", "fica_payable")
    )
    held = [a for a in segment.figures.money if a.role in (Role.WITHHELD, Role.TAX)]
    apart = [a for a in held if (said := _beside(a, segment)) & (others - tax) and not said & (tax - others)]
    if not apart or sum(a.value for a in held) != named.amounts["withheld"].value:
        return named
    rest = [a for a in held if a not in apart]
    parts = (
        {"withheld": sum_of(rest), "contributions": sum_of(apart)}
        if rest
        else {"contributions": sum_of(apart)}
    )
    kept = {name: amount for name, amount in named.amounts.items() if name != "withheld"}
    return replace(named, amounts={**kept, **parts})


def withheld_apart(kind: Event, named: Named, segment: Segment, chart: Chart) -> tuple[Part, ...]:
    """What was withheld, by the accounts that are called so: "federal 330, state 120"; nothing where all of it goes to
    one, or the words don't tell."""
    held, ids = chart.exactly("payroll_liability"), getattr(named.amounts.get("withheld"), "facts", ())
    sums = [a for a in segment.figures.money if a.id in ids]
    if "contributions" not in kind.amounts or len(held) < 2 or len(sums) < 2:
        return ()
    common = set.intersection(*(set(t.stems) for t in held))
    found = [[t for t in held if (set(t.stems) - common) & _beside(a, segment)] for a in sums]
    if any(len(accounts) != 1 for accounts in found) or len({f[0].name for f in found}) != len(sums):
        return ()
    return tuple(Part(f[0].name, as_sum(a)) for f, a in zip(found, sums, strict=True))


def _beside(amount: Amount, segment: Segment) -> set[str]:
    """The stems of the words beside an amount, up to a comma or the next figure on either side."""
    text, shift = segment.text, segment.start
    start, end = amount.span[0] - shift, amount.span[1] - shift
    before = re.split(r"[,;:\d]", text[:start])[-1]
    after = re.split(r"[,;:\d]", text[end:])[0]
    return {word.stem for word in words(f"{before} {after}")}
