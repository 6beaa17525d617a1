"""What an answer says of a note's figures and days: which is the amount, what another one should have been, when it was.

A person's word is certain. A figure given for the sum of a stretch is its sum, and every other figure there only
explains it; a figure that mends a contradiction takes the place of the one that made it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from nl2x.notes.book.precedents import telling
from nl2x.notes.facts import Amount, Contradiction, DateOrder, Day, Facts, Kind, Role, read_facts
from nl2x.notes.outcome import Question

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said

OF_FIGURES = frozenset(
    (
        "amounts",
        "amount left over",
        "amount",
        "the amount",
        "number",
        "percent",
        "shares",
        "rate",
        "contradiction",
        "size",
        "price",
    )
)
"""Kinds of questions that a figure answers: it is the sum."""
PRICE, TAX, NUMBER = "price", "tax", "number"
TAX_OPTIONS = ("tax included", "plus tax", "no tax")
NUMBER_OPTIONS = ("a number", "an amount")
EACH_FOR_ITSELF = "each for itself"
INSTEAD_OF = ", not "
"""What stands in an option between the figure that is right and the one that is written."""
OF_DAYS = frozenset(("date", "period", "future date"))
_SUMS = (Kind.MONEY, Kind.UNIT_PRICE)
_NO_DAY = dt.date(2000, 1, 1)
"""Figures are the same on every day."""
_FILLING = re.compile(
    r"(?i)\b(it|it'?s|its|that|that'?s|was|is|were|sorry|typo|no|oh|right|correct|one|the|in all|all|together|altogether|total|exactly|"
    r"should be|should have been|i mean|only|just|of|a|an|amount|sum)\b"
)


_DAY = re.compile(r"\d[/.-]\d{1,2}[/.-]\d")
"""A day in figures, even one that there isn't."""


@dataclass(frozen=True)
class TheSum:
    """What a person called the sum of a stretch of the words."""

    start: int
    end: int
    value: Decimal


def figures_said(words: str) -> list[Amount]:
    """The figures of an answer, percentages left out."""
    return [
        a
        for a in read_facts(words, today=_NO_DAY).amounts
        if a.live and not a.how and a.kind is not Kind.PERCENT
    ]


def with_figure(said: Said, question: Question, words: str) -> Said | None:
    """`said` with the figure that answers a question about figures; None where the answer has none."""
    told = figures_said(words) if not _DAY.search(words) else []
    if question.kind == NUMBER and (settled := _number_or_amount(said, question, told, words)):
        return settled
    if question.kind == TAX:
        return _with_tax(said, told, words)
    if question.kind in _PARTS and len(told) == 1:
        return _with_part(said, told[0], _part_told(question.kind, words))
    if question.kind == "contradiction" and words in question.options:
        words = words.split(INSTEAD_OF)[0]
        told = figures_said(words)
    if question.kind == "contradiction" and told:
        return _without_contradiction(said, question, told, words)
    if len(told) != 1 or (
        question.kind not in OF_FIGURES and not _one_of_the_notes(said, question, told[0], words)
    ):
        return None
    figure, value = told[0], abs(told[0].value)
    start, end = _stretch(said, question)
    inside = [a for a in _figures(said.text) if a.live and start <= a.span[0] < end and a.kind in _SUMS]
    if question.kind == "the amount" and all(a.role in _OF_A_PART for a in inside):
        return None  # the first figure that is said of the whole
    if question.kind == "shares" and not inside and question.span:
        return in_place(said, question.span, f"{value:f}")  # "a cheque for half of what they owe"
    prices = [a.value for a in inside if a.kind is Kind.UNIT_PRICE] if question.kind == "the amount" else []
    if len(prices) == 1 or (question.kind == PRICE and len(inside) == 1):
        value = _in_all(value, prices[0] if prices else _at(said.text, question.span))
    sums = (*said.sums, TheSum(start, end, value))
    taken = replace(
        said, sums=sums, confirmed=said.confirmed | {question.kind}, settled=said.settled | {question.text}
    )
    return with_the_rest(taken, figure, words)


_PARTS = {
    "how much was withheld": "withheld",
    "how much of it was interest": "interest",
    "how much was written off": "written off",
}
"""Kinds of questions for a part of a sum, and what the part is called."""
OF_A_SUM = frozenset(("the amount", *_PARTS))
"""Kinds of questions for one sum, which may offer what it was before."""
_RESTS = {
    "how much was withheld": (
        re.compile(
            r"(?i)\b(?:net|take[- ]?home|in (?:the )?hand|(?:was|were|got|is) paid|paid out|went out|left over)\b"
        ),
        "net",
    ),
    "how much of it was interest": (
        re.compile(
            r"(?i)\b(?:principal|capital|repayment|(?:off|on|from|against) (?:(?:the|my|our) )?(?:\w+ )?(?:loan|mortgage|it))\b"
        ),
        "principal",
    ),
}
"""What an answer may tell instead, in which words: the other part of the sum, as a note calls it."""
_OF_THE_REST = re.compile(r"(?i)\b(?:rest|remainder|other)(?: (?:is|was|of it))?(?: the)? interest\b")


_OF_A_PART = frozenset((Role.INTEREST, Role.WITHHELD, Role.FEE, Role.TIP))


def _part_told(asked: str, words: str) -> str:
    """Which part of a sum an answer's figure is: the one that was asked for, or the other one where it says so ("300 off
    the loan", where the interest was asked for)."""
    part, (of_the_rest, rest) = _PARTS[asked], _RESTS.get(asked, (None, ""))
    named = part in _OF_THE_REST.sub("", words).casefold()
    return rest if of_the_rest is not None and not named and of_the_rest.search(words) else part


def _with_part(said: Said, figure: Amount, called: str) -> Said:
    """A part of the sum that was asked for: the note's own figure called so, or one figure more."""
    there = [a for a in read_facts(said.note, today=_NO_DAY).amounts if a.live and not a.how]
    same = [a for a in there if a.value == abs(figure.value)]
    if len(same) != 1:
        return appended(said, f"{called} {abs(figure.value):f}")
    return in_place(said, same[0].span, f"{same[0].words} {called}")


def _number_or_amount(said: Said, question: Question, told: Sequence[Amount], words: str) -> Said | None:
    """What may be an amount or a number, called one or the other; the other figures stay as they are."""
    known = replace(said, confirmed=said.confirmed | {question.kind})
    final = replace(known, settled=said.settled | {question.text})
    if _A_NUMBER.fullmatch(words):
        return final
    inside = [a for a in _figures(said.text) if question.span and a.span == question.span and a.live]
    called = bool(_AN_AMOUNT.fullmatch(words))
    if not inside and called and question.span:  # "bill 3377" was read as what the bill is called
        named = figures_said(said.text[slice(*question.span)].split()[-1])
        return appended(final, named[0].words) if len(named) == 1 else None
    same = len(told) == 1 and len(inside) == 1 and told[0].value == inside[0].value
    if len(inside) != 1 or not (same or called):
        return None
    return replace(known, sums=(*said.sums, TheSum(*inside[0].span, abs(inside[0].value))))


_AN_AMOUNT = re.compile(r"(?i)\W*(it'?s |it is |that'?s )?(an? )?(amount|sum|price|money)( of money)?\W*")
_A_NUMBER = re.compile(
    r"(?i)\W*(it'?s |it is |that'?s )?(just |only )?(an? |the )?((bill|invoice|order|ticket|reference) )?(number|count|reference)\W*"
)


def _one_of_the_notes(said: Said, question: Question, figure: Amount, words: str) -> bool:
    """Whether an answer is no more than one of several figures that tell of one thing, whatever was asked: that is
    the amount."""
    start, end = _stretch(said, question)
    inside = (a for a in _figures(said.text) if start <= a.span[0] < end)
    there = {a.value for a in inside if a.live and not a.how and a.kind in _SUMS}
    return len(there) > 1 and figure.value in there and words.strip() == figure.words


def _at(text: str, span: tuple[int, int] | None) -> Decimal:
    return next((a.value for a in _figures(text) if a.span == span), Decimal(0))


def _in_all(value: Decimal, price: Decimal) -> Decimal:
    """The sum, where a price for one is known and an answer may as well be how many there were: a sum is a multiple of
    the price, and a count is seldom large."""
    many = price > 0 and value == value.to_integral_value() and value % price != 0 and value <= _MOST_OF_ONE
    return value * price if many else value


_MOST_OF_ONE = 60


def _with_tax(said: Said, told: Sequence[Amount], words: str) -> Said:
    """A bare figure for the tax in a sum, or for what the sum is without it."""
    whole = [a.value for a in _figures(said.text) if a.live and not a.how and a.kind is Kind.MONEY]
    if len(told) != 1 or len(whole) != 1 or re.search(r"[A-Za-z]{3}", words):
        return appended(said, words)
    value = told[0].value
    if not value:
        return appended(said, "no tax")
    tax = min(value, abs(whole[0] - value))
    return appended(said, f"plus {tax} tax" if value > whole[0] else f"of which {tax} tax")


def offered_sums(figures: Sequence[Amount], *, together: bool = True) -> tuple[str, ...]:
    """What is offered as the sum where several figures may be it: each of them, and all of them together."""
    values = [abs(figure.value) for figure in figures if figure.value]
    every = [*values, sum(values, Decimal(0))] if together and len(values) > 1 else values
    return tuple(f"{value:f}" for value in dict.fromkeys(every))


def _stretch(said: Said, question: Question) -> tuple[int, int]:
    """Which words the figure is for: one unclear figure, the stretch that the question is about, or all of them."""
    at = question.span
    if at and any(a.span == at and (a.approximate or a.ambiguous) for a in _figures(said.text)):
        return at
    return question.stretch or (0, len(said.text))


def _figures(text: str) -> Sequence[Amount]:
    return read_facts(text, today=_NO_DAY).amounts


def with_the_rest(said: Said, figure: Amount, words: str) -> Said:
    """What an answer tells beside its figure: "350 it was, youth workshops, paid today"."""
    start, end = figure.span
    rest = f"{words[:start]} {words[end:]}".strip(" ,.;-")
    return appended(said, rest) if re.search(r"[A-Za-z]{3}", _FILLING.sub("", rest)) else said


def appended(said: Said, words: str) -> Said:
    """`said` with more words to read."""
    return replace(said, appended=f"{said.appended}, {words}" if said.appended else words)


def in_place(said: Said, span: tuple[int, int], words: str) -> Said:
    """`said` with words in place of some of the note's."""
    start, end = span
    longer = len(words) - (end - start)
    sums = tuple(
        replace(s, start=s.start + longer * (s.start >= end), end=s.end + longer * (s.end >= end))
        for s in said.sums
    )
    return replace(said, note=f"{said.note[:start]}{words}{said.note[end:]}", sums=sums)


def is_unclear_day(said: Said, span: tuple[int, int]) -> bool:
    """Whether a date is written there that nobody can know from the words alone, or that there isn't."""
    return any(d.span == span and d.value is None for d in read_facts(said.note, today=_NO_DAY).days)


def _without_contradiction(said: Said, question: Question, told: Sequence[Amount], words: str) -> Said | None:
    """The figure that is new takes the place of the one after which all of them agree; a figure of the note that
    is said to be right makes the others explanations."""
    if question.span is None:
        return None
    start, end = question.span
    there = [a for a in _figures(said.note) if not a.how and start <= a.span[0] < end]
    kept = {t.value for t in told if any(a.value == t.value for a in there)}
    fixed = [
        (abs(old.value - new.value), old.span, written)
        for new in told
        if new.value not in kept
        for old in there
        if old.value not in kept and _may_be_meant(old, new) and (written := _agreeing(said.note, old, new))
    ]
    if fixed:
        _, span, written = min(fixed)
        mended = in_place(said, span, written)
        return with_the_rest(mended, told[0], words) if len(told) == 1 else mended
    offered = {a.value for option in question.options for a in figures_said(option)}
    if offered and told[0].value not in offered:
        return None
    clash = read_facts(said.note, today=_NO_DAY).contradictions
    if len(told) == 1 and (not clash or _is_one_of_two(clash[0])):
        figure = TheSum(start, end, told[0].value)
        confirmed = said.confirmed | {question.kind}
        return with_the_rest(replace(said, sums=(*said.sums, figure), confirmed=confirmed), told[0], words)
    return None


def _may_be_meant(old: Amount, new: Amount) -> bool:
    """Whether one is a slip of the other: they are far apart by no more than a nought."""
    small, large = sorted((abs(old.value), abs(new.value)))
    return large <= 10 * small


def _agreeing(note: str, old: Amount, new: Amount) -> str:
    """What to write in place of a figure so that all of them agree; empty where they still don't."""
    written = re.sub(r"\d[\d.,]*\d|\d", f"{new.value:f}", old.words, count=1)
    changed = f"{note[: old.span[0]]}{written}{note[old.span[1] :]}"
    return "" if read_facts(changed, today=_NO_DAY).contradictions else written


def _is_one_of_two(clash: Contradiction) -> bool:
    """Whether the sum is one of two figures, and nothing else of the entry rests on the other."""
    return clash.kind in ("product", "share") or (clash.kind == "total" and len(clash.of) == 2)


# ---------------------------------------------------------------- what is read then


def as_said(facts: Facts, sums: Iterable[TheSum], when: str, order: DateOrder | None) -> Facts:
    """The facts as answers have settled them: the sums that were named, and the day or month (`when`)."""
    for one in sums:
        facts = _with_sum(facts, one)
    day = _day_in(_of_a_day(when, facts.today, order)) if when else None
    return facts if day is None else _on_that_day(facts, day)


def names_a_day(words: str) -> bool:
    """Whether an answer names a day or a month."""
    found = _of_a_day(words, _NO_DAY, None)
    return bool(found.days or any(p.unit == "month" for p in found.periods))


def only_a_day(words: str) -> bool:
    """Whether an answer names one day or month and nothing more: "no, in March", "it was on the 5th"."""
    found = _of_a_day(words, _NO_DAY, None)
    spans = [d.span for d in found.days] or [p.span for p in found.periods if p.unit == "month"]
    if len(spans) != 1 or found.money:
        return False
    start, end = spans[0]
    lead = len(found.note) - len(words)  # "for August"
    return not telling(f"{found.note[lead:start]} {found.note[end:]}") and not _NEGATED.search(found.note)


_NEGATED = re.compile(r"(?i)\bnot\b(?! today)|\b(due|by|until|till|before|after|since)\b")


def day_of(words: str, today: dt.date) -> dt.date | None:
    """The day that an answer names, or the first of the month that it does."""
    return _day_in(_of_a_day(words, today, None))


def _of_a_day(words: str, today: dt.date, order: DateOrder | None) -> Facts:
    found = read_facts(words, today=today, dates=order)
    # "August" alone may be somebody's name.
    return found if found.days or found.periods else read_facts(f"for {words}", today=today, dates=order)


def _with_sum(facts: Facts, one: TheSum) -> Facts:
    inside = [a for a in facts.amounts if a.live and one.start <= a.span[0] < one.end]
    same = [a for a in inside if a.value == one.value and (a.kind is Kind.MONEY or a.how)]
    written = [a for a in inside if not a.how and (a.kind in _SUMS or a.value == one.value)]
    worked_out = next((a for a in same if a.how), None)
    kept = {worked_out.id, *worked_out.of} if worked_out is not None else set[str]()
    if worked_out is None:
        if not written:
            return facts
        base = next((a for a in reversed(written) if a.value == one.value), written[-1])
        span = base.span if base.value == one.value else (written[0].span[0], written[-1].span[1])
        figure = replace(
            base, value=one.value, kind=Kind.MONEY, unit="", role=_plain(base.role), readings=(), approximate=False,
            span=span, words=facts.note[slice(*span)], certain=True,
        )  # fmt: skip
        facts = replace(facts, amounts=tuple(figure if a is base else a for a in facts.amounts))
        kept = {base.id}
    gone = {a.id for a in written} - kept
    by = min(kept)
    amounts = tuple(
        replace(a, superseded_by=by) if a.id in gone else a
        for a in facts.amounts
        if not (a.how and a.id not in kept and (gone | kept) & set(a.of))
    )
    clashes = tuple(c for c in facts.contradictions if not one.start <= c.span[0] < one.end)
    return replace(facts, amounts=amounts, contradictions=clashes)


def _plain(role: Role) -> Role:
    """What the words call the figure counts where they call it the sum; "was 90" may be the sum all the same."""
    return role if role in (Role.TOTAL, Role.GROSS) else Role.UNSAID


def _day_in(when: Facts) -> dt.date | None:
    """The day that an answer names, or the first of the month that it does (today in this month)."""
    named = [d.value for d in when.days if d.value is not None]
    if named:
        return named[0]
    months = [p for p in when.periods if p.unit == "month"]
    if not months:
        return None
    return when.today if months[0].start <= when.today <= months[0].end else months[0].start


def _on_that_day(facts: Facts, day: dt.date) -> Facts:
    of_event = [d for d in facts.days if d.role == "on"]
    days = tuple(replace(d, value=day, readings=(day,)) if d in of_event else d for d in facts.days)
    if not of_event:
        days = (*days, Day((0, 0), "", "said", day, (day,)))
    return replace(facts, days=days, periods=tuple(p for p in facts.periods if p.unit != "month"))
