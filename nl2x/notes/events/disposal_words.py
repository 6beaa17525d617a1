"""What a note calls the figures of something that was sold or scrapped, and what answers about them add to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from nl2x.notes.amounts.figures import as_sum
from nl2x.notes.answering.answered_figures import appended, figures_said
from nl2x.notes.events.program import Sum
from nl2x.notes.facts.model import Amount, Kind, Role
from nl2x.notes.wording.segments import Segment

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said
    from nl2x.notes.outcome import Question

FETCHED, COST, WORN = "what it fetched", "what it cost", "what is depreciated"
"""The kinds of question: what a note needs, and the book doesn't always say."""
NOTHING = "nothing"
_KEPT, _GAIN, _LOSS = "kept", "gain", "loss"
_HAS = r"(?:(?:was|were|is|are|has|had|have|been|already|so far|fully|now) )*"
_DOWN = r"(?:depreciated|depreciation|depn|depr|written (?:off|down(?! to))|write[ -]?offs?|amorti[sz]ed|worn off|wear)"
_STANDS = r"(?:(?:net )?book value|carrying (?:amount|value)|nbv|written down to|down to|still (?:worth|standing|stood|stands|in the books)|(?:in|on) the books|written[ -]down value)"
_NOUNS = r"(?: (?:of|is|was|at|at|for|to date|so far|on it|by|to|:|=|about|the))*"
_BEFORE = [
    (_KEPT, rf"{_STANDS}{_NOUNS}"),
    (WORN, rf"(?:accumulated )?{_DOWN}{_NOUNS}"),
    (COST, r"(?:cost|costs|costing|original(?:ly)?(?: price| cost)?|bought (?:new )?(?:\w+ ){0,2}(?:for|at)|purchased (?:for|at)|(?:we|i)(?:'d| had)?(?: originally)? paid|new (?:at|for)|price new|was new|cost price|cost (?:us|me))"
     rf"{_NOUNS}(?: us| me)?"),
    (_GAIN, rf"(?:gain|profit|surplus){_NOUNS}"),
    (_LOSS, rf"(?:loss|lost){_NOUNS}"),
    (FETCHED, r"(?:(?:sold|sale|flogged|went|gone|sell|off|traded in|disposed of|scrapped|it|him|her|them|buyer|dealer|merchant|\w+)[^\d;]* (?:for|at)|fetched|got|received|proceeds(?: of| were)?|raised|brought in|made|took"
     r"|(?:sold|scrapped)[^\d;]*|sale price(?: of| was)?|gave (?:us|me)|paid(?: us| me)?)"),
]  # fmt: skip
_AFTER = [
    (_KEPT, rf"(?:of )?(?:{_STANDS}|left\b|still to (?:be )?(?:depreciate|write))"),
    (WORN, rf"(?:of (?:it|that|this|which|them) |of (?:the )?(?:cost|price) )?{_HAS}(?:accumulated )?{_DOWN}"),
    (COST, r"(?:originally|when (?:it was )?(?:new|bought)|new\b|cost\b|original cost|to buy|in the first place)"),
    (_GAIN, r"(?:gain|profit)\b"),
    (_LOSS, r"loss\b"),
    (FETCHED, r"(?:received|came in|proceeds|(?:for|from) (?:it|him|her|the)\b|cash\b|in(?:to)? the (?:bank|till)|by (?:bank|transfer|cheque|card)|scrap)"),
]  # fmt: skip
_LABELS_BEFORE = [(name, re.compile(rf"(?i)\b{pattern} ?[:=]? ?[£$€₹R]?$")) for name, pattern in _BEFORE]
_LABELS_AFTER = [(name, re.compile(rf"(?i)[ ]?,?[ ]?\(?{pattern}")) for name, pattern in _AFTER]
_WHOLLY = re.compile(
    rf"(?i)\b(?:fully|completely|wholly|totally|all|long since|entirely) (?:of it )?{_HAS}{_DOWN}|\b{_DOWN} (?:in full|completely|fully|to (?:nil|nothing|zero))|\bno book value\b|\bnil book value\b"
)
_NOT_WORN = re.compile(
    rf"(?i)\b(?:no|not|never|nothing|none)(?: of it| been| yet| any)*(?: is| was| has been)? {_DOWN}|\bundepreciated\b"
)
_FOR_NOTHING = re.compile(
    r"(?i)\b(scrapped|dumped|binned|junked|threw|thrown|tip|skip|written off|for (nothing|free)|gave (it )?away|nil proceeds|got nothing|for scrap)\b"
)


@dataclass(frozen=True)
class Told:
    """What is known of a thing that is gone: what it fetched, cost, lost and still stood at; `result` is the gain (True)
    or loss that is told; `whole` that it was written down altogether; `left` what no word explains."""

    fetched: Sum | None = None
    cost: Sum | None = None
    worn: Sum | None = None
    kept: Sum | None = None
    result: tuple[Sum, bool] | None = None
    whole: bool = False
    taxes: tuple[Amount, ...] = ()
    left: tuple[Amount, ...] = ()


def told_in(segment: Segment) -> Told:
    """What a note says of a thing that was sold, by the words beside its figures."""
    taxes = tuple(a for a in segment.figures.money if a.role is Role.TAX)
    found: dict[str, Amount] = {}
    left: list[Amount] = []
    answers = segment.text.find("\n")
    products = [c for c in segment.figures.computed if "*" in c.how and c.role in (Role.UNSAID, Role.TOTAL)]
    inside = {id for c in products for id in c.of}
    plain = [a for a in segment.figures.money if a not in taxes and a.id not in inside]
    for amount, label in _labelled(segment, sorted([*plain, *products], key=lambda a: a.span)):
        again = label in found
        if again and not 0 <= answers < amount.span[0] - segment.start:
            left.append(amount)
        elif label:
            found[label] = amount
        else:
            left.append(amount)
    prices = (a for a in segment.figures.written if a.kind is Kind.UNIT_PRICE and not a.how)
    left += [a for a in prices if a.id not in inside]
    if FETCHED not in found and len(left) == 1:
        found[FETCHED] = left.pop()
    sums = {label: as_sum(amount) for label, amount in found.items()}
    nothing, text = Sum(Decimal(0), "0"), segment.whole
    result = (sums[_GAIN], True) if _GAIN in sums else (sums[_LOSS], False) if _LOSS in sums else None
    return Told(
        fetched=sums.get(FETCHED) or (nothing if _FOR_NOTHING.search(text) else None),
        cost=sums.get(COST),
        worn=sums.get(WORN) or (nothing if _NOT_WORN.search(text) else None),
        kept=sums.get(_KEPT),
        result=result,
        whole=WORN not in sums and bool(_WHOLLY.search(text)) and not _NOT_WORN.search(text),
        taxes=taxes,
        left=tuple(left),
    )


def _labelled(segment: Segment, amounts: list[Amount]) -> list[tuple[Amount, str]]:
    """Each figure with what the words beside it call it; what stands before it wins over what stands after."""
    text, start = segment.text, segment.start
    edges = [0, *(a.span[1] - start for a in amounts)]
    nexts = [*(a.span[0] - start for a in amounts[1:]), len(text)]
    found = []
    for amount, before, after in zip(amounts, edges, nexts, strict=False):
        at, end = amount.span[0] - start, amount.span[1] - start
        lead = re.split(r"[,;\n(]|\band\b|\. ", text[before:at])[-1]
        label = next((name for name, p in _LABELS_BEFORE if p.search(lead)), "")
        generic = label == FETCHED and not re.search(r"(?i)\b(for|at|fetched|got|received)\W*$", lead)
        if not label or generic:
            behind = text[end:after]
            label = next((name for name, p in _LABELS_AFTER if p.match(behind)), label)
        found.append((amount, label))
    return found


# ---------------------------------------------------------------- answers

_SAYS = {FETCHED: "sold for {}", COST: "cost {}", WORN: "depreciated {}"}
_NAMED = re.compile(rf"(?i)\b(cost|bought|paid|sold|fetched|got|{_DOWN}|{_STANDS}|value|gain|profit|loss)\b")
_NONE = re.compile(
    r"(?i)\W*(nothing|none|nil|no|0|zero|not at all|not depreciated|nothing yet)( of it)?( so far| yet)?\W*"
)
_ALL = re.compile(
    r"(?i)\W*(all|everything|fully|completely|(the )?whole( thing)?|in full)( of it)?( depreciated)?\W*"
)


def with_answer(said: Said, question: Question, words: str) -> Said | None:
    """`said` with what an answer says of what a thing fetched, cost or lost; None where it says nothing of it."""
    figures = figures_said(words)
    if question.kind not in _SAYS:
        return None
    if _NONE.fullmatch(words) and question.kind != COST:
        return appended(said, "nothing depreciated" if question.kind == WORN else "for nothing")
    if _ALL.fullmatch(words) and question.kind == WORN:
        return appended(said, "fully depreciated")
    if not figures:
        return appended(said, words) if _WHOLLY.search(words) or _NOT_WORN.search(words) else None
    if _NAMED.search(words) or len(figures) > 1:
        return appended(said, words)
    return appended(said, _SAYS[question.kind].format(figures[0].words))
