"""A part that was paid, and the rest of what was owed, which was written off: two entries for a customer's invoice ("Benson
paid 400 and we wrote off the rest"), a bill paid less a discount where it is the supplier who lets us off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.amounts.earlier import Earlier, open_sum
from nl2x.notes.amounts.figures import Named, as_sum
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.checks.overpaid import owed_by
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Sum
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.recognise import Guess, matching_item
from nl2x.notes.facts.model import Amount, Facts, Role
from nl2x.notes.wording.segments import Segment, stretch, whole

PAID, WRITTEN_OFF, LET_OFF = "customer_paid", "bad_debt", "paid_with_discount"
_UNCLEAR = "how much was owed, and how much of it was paid"
_REST = (
    r"(?:(?:the|their|his|her|its|that) )?(?:(?:outstanding|unpaid|last|other) )?"
    r"(?:rest|remainder|remaining|balance|difference|shortfall|outstanding|unpaid|other (?=[£$€₦₹]?\d))"
)
_OFF = re.compile(
    rf"(?i)\b(?:wr(?:ote|ite|itten|iting)) (?:off|it off|off as)\b|\bwr(?:ote|ite|itten|iting) (?:{_REST}|[£$€₦₹]?\d[\d.,]*)\b[^.;,]{{0,30}}? off\b"
    rf"|\b(?:let (?:him|her|them|it|us|me)(?: off)?|forg(?:ave|ive|iven|et|ot)|waived?|forego|forgone|drop(?:ped)?)(?: (?:him|her|them|us|me))?(?: off| go)? {_REST}\b"
    rf"|\b(?:let|letting) {_REST}[^.;,]{{0,20}}? (?:go|slide|slip|drop)\b"
    rf"|\b(?:gave|give|giving|given) up on {_REST}\b"
    rf"|\b{_REST}\b[^.;,]{{0,40}}? (?:(?:was|is|were|has been|went|got|being|gets) )?(?:as )?(?:written off|bad debts?)\b"
    rf"|\b{_REST}\b[^.;,]{{0,20}} (?:never|won['’]?t|not going to)\b[^.;,]{{0,20}}\b(?:paid|pay|come|coming|see)\b"
)
"""What says that something owed is written off, from the words for the rest of it on where they stand first."""
_OF_THE_REST = re.compile(rf"(?i)\b{_REST}")
_CAME = re.compile(
    r"(?i)\b(?:paid|pays|sent|transferred|settled|gave (?:me|us)|(?:got|received|collected|had|took|accepted) [£$€₦₹]?\d)"
)
_PART_OF = re.compile(r"(?i)\d (?:out )?of (?:the|their|his|her|its|that) \W?$")
_CUT = re.compile(
    r"(?i)(?:[,;.]|\s[-–—])\s+(?:(?:and|but|so|then) )*|\s(?:and|but|so|then|&|\+|after)\s(?:(?:then|so) )*"
)
_OF_THINGS = re.compile(
    r"(?i)\b(?:sold|scrapped|traded in|disposed|stock|goods|depreciat\w+|book value|so far)\b"
)
"""What was sold or spoilt is written off otherwise."""
_OURS = re.compile(
    r"(?i)^\W*(?:(?:i|we|just|finally|have|i've|we've) )*(?:paid|sent|transferred)\b(?! (?:me|us)\b)"
)
"""A bill of ours that was paid."""
_THEIRS = re.compile(r"(?i)\b(?:they|he|she)(?: have| has|['’]ve|['’]s)? (?:wrote|written)\b")
_PAID_BY_US = re.compile(r"(?i)\b(?:i|we|i've|we've) (?:\w+ )?(?:paid|sent|transferred)\b")
_BY_US = re.compile(
    r"(?i)\b(?:i|we|i've|we've)(?: have| just)? (?:wrote|written|let|forg\w+|waived|drop\w*)\b"
)
_SAID_OF_WHOM = re.compile(r"(?i)\b(?:from|by|of) (?P<whom>[A-Z][\w'’&.-]*(?: (?:&|and|[A-Z][\w'’&.-]*))*)")
_NOBODY = re.compile(r"(?i)\W*(?:i|we|he|she|they|it|just|finally|only|has|have|then)?\W*")


def rest_written_off(facts: Facts, knowledge: Knowledge) -> list[Segment]:
    """The stretch that tells what came in and then the one that tells what was written off; empty where a note doesn't tell of
    both, or the book keeps nothing that is owed to it."""
    note, off = facts.note, _OFF.search(facts.note)
    if off is None or _OF_THINGS.search(note) or not knowledge.chart.exactly("receivable"):
        return []
    cuts = [c for c in _CUT.finditer(note) if c.end() <= off.start() or c.start() >= off.end()]
    before = next((c for c in reversed(cuts) if c.end() <= off.start()), None)
    behind = next((c for c in cuts if c.start() >= off.end()), None)
    for cut, came_first in ((before, True), (behind, False)):
        if cut is None:
            continue
        parts = stretch(facts, 0, cut.end()), stretch(facts, cut.end(), len(note))
        came, lost = parts if came_first else (parts[1], parts[0])
        if _CAME.search(came.text) and came.figures.money and not _CAME.search(lost.text):
            said_how_much = lost.figures.money or _OF_THE_REST.search(lost.text)
            if not said_how_much or _OURS.search(came.text) or _THEIRS.search(lost.text):
                return []
            return [
                replace(_of_whom(_of_what_was_owed(came), lost.text), event=PAID),
                replace(_of_whom(lost, came.text), event=WRITTEN_OFF),
            ]
    return []


def _of_what_was_owed(came: Segment) -> Segment:
    """What tells of a payment, with what that was a part of marked as such: the 450 of "400 of their 450"."""
    told = (replace(a, role=Role.BALANCE) if _is_owed(a, came) else a for a in came.figures.written)
    return replace(came, figures=replace(came.figures, written=tuple(told)))


def doesnt_add_up(drafts: Sequence[Draft]) -> Halt | None:
    """The question where what was paid and what was let go don't make what a note says was owed."""
    if len(drafts) != 2 or {d.segment.event for d in drafts} != {PAID, WRITTEN_OFF}:
        return None
    owed = [
        a
        for d in drafts
        for a in d.segment.figures.money
        if a.role is Role.BALANCE and _is_owed(a, d.segment)
    ]
    sums = [d.happening.amounts["total"].value for d in drafts]
    if len(owed) != 1 or sum(sums) == owed[0].value:
        return None
    question = f"{sums[0]} and {sums[1]} don't make {owed[0].value}. Is it right all the same?"
    return Halt(question, owed[0].span, "rest", ("yes", "no"))


def _is_owed(amount: Amount, segment: Segment) -> bool:
    """Whether what stands before a figure says that another is a part of it."""
    return _PART_OF.search(segment.text[: max(0, amount.span[0] - segment.start)]) is not None


def let_off_by_supplier(facts: Facts, knowledge: Knowledge) -> list[Segment]:
    """The note as one stretch where we paid a part of a bill and need not pay the rest: "paid Slate 200 and they wrote off the
    rest"; empty for any other note, and in a book that keeps nothing that it owes."""
    off = _OFF.search(facts.note)
    if off is None or _OF_THINGS.search(facts.note) or not knowledge.chart.exactly("payable"):
        return []
    ours = _OURS.search(facts.note) is not None and not _BY_US.search(facts.note)
    if not ours and not (_THEIRS.search(facts.note) and _PAID_BY_US.search(facts.note)):
        return []
    return [replace(whole(facts), event=LET_OFF)]


def left_by_supplier(guess: Guess, segment: Segment, knowledge: Knowledge) -> tuple[Named, str] | None:
    """What was open of such a bill, what was paid of it, and the rest that needn't be; None for any other payment."""
    if guess.event.name != LET_OFF or segment.event != LET_OFF:
        return None
    sums = [as_sum(a) for a in segment.figures.money]
    meant = owed_by(guess.item, knowledge.payables, segment.text, knowledge)
    fits = [i for i in meant if sums and sums[0].value < i.left]
    if len(fits) != 1:
        return _without_a_bill(segment, sums), ""
    rest = open_sum(fits[0]) - sums[0]
    if len(sums) > 1 and sums[1].value != rest.value:
        return Named(missing=_UNCLEAR), ""
    said = f"{fits[0].left} is what is open of: {fits[0].words}"
    return Named({"gross": open_sum(fits[0]), "discount": rest, "total": sums[0]}), said


def which_account(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """What takes the part of a bill that a supplier let us off, in a book without an account for discounts: less of what was
    bought, or an income, but no bad debt of ours."""
    found = draft.filled.get(_DISCOUNTS)
    if draft.segment.event != LET_OFF or found is None or knowledge.chart.exactly(_DISCOUNTS):
        return []
    much = draft.happening.amounts["discount"]
    owed = owed_by(draft.guess.item, knowledge.payables, draft.segment.text, knowledge)
    bought = [line.account for item in owed for line in item.entry.lines if line.debit]
    names = [t.name for t in knowledge.chart.tagged if t.account.type is AccountType.INCOME]
    options = tuple(dict.fromkeys([*bought, *names]))[:_MOST_OFFERED]
    return [
        Doubt(
            _DISCOUNTS,
            0.4,
            f"Which account takes the {much.value} that needn't be paid?",
            options,
            happening=number,
        )
    ]


def _without_a_bill(segment: Segment, sums: Sequence[Sum]) -> Named:
    """The amounts where no bill tells what was open: what was paid, and what was written off or what was owed."""
    if len(sums) != len(("paid", "other")):
        return Named(missing=_UNCLEAR)
    paid, other = sums
    if _SO_MUCH_OFF.search(segment.text):
        return Named({"gross": paid + other, "discount": other, "total": paid})
    if other.value <= paid.value:
        return Named(missing=_UNCLEAR)
    return Named({"gross": other, "discount": other - paid, "total": paid})


_SO_MUCH_OFF = re.compile(
    r"(?i)\b(?:off|off as|wrote|write|written|forg(?:ave|ive|iven)|waived?|other|remaining|(?:rest|balance) of) (?:the )?(?:other )?[£$€₦₹]?\d"
)
_DISCOUNTS, _MOST_OFFERED = "purchase_discounts", 6


def _of_whom(segment: Segment, other: str) -> Segment:
    """The stretch, said of whoever the other one names first."""
    if whom := _whom(other):
        return replace(segment, context=whom) if whom not in segment.text else segment
    return segment


def _whom(text: str) -> str:
    """Whom a stretch is about: what stands before its verb, or behind "from"."""
    came = _CAME.search(text) or _OFF.search(text)
    subject = text[: came.start()].strip(" ,;.") if came else ""
    if subject and not _NOBODY.fullmatch(subject):
        return subject
    named = _SAID_OF_WHOM.search(text)
    return named["whom"] if named else ""


def what_is_left(segment: Segment, drafts: Sequence[Draft], knowledge: Knowledge) -> Earlier | None:
    """What was written off without a sum: all that was open but for what the stretch before it says was paid."""
    if segment.event != WRITTEN_OFF or not drafts:
        return None
    last = drafts[-1]
    paid, told = last.happening.amounts["total"], last.segment.whole
    item = last.guess.item or matching_item(told, knowledge.receivables, (), knowledge.trade_words)[0]
    if item is None or item.left <= paid.value:
        return Earlier(Named(missing=_MISSING))
    rest = open_sum(item) - paid
    said = f"{item.left} is open of: {item.words}; {item.left} - {paid.value} = {rest.value}"
    mark = _OFF.search(segment.text)
    spans = (segment.placed(mark.span()),) if mark else ()
    return Earlier(Named({"total": rest}), said=said, spans=spans)


def with_the_item(guess: Guess, segment: Segment, drafts: Sequence[Draft]) -> Guess:
    """The guess with the invoice of which a part was paid before: the rest of it is what was written off, and the words that
    say so."""
    if segment.event != WRITTEN_OFF or not drafts:
        return guess
    mark = _OFF.search(segment.whole)
    return replace(guess, item=guess.item or drafts[-1].guess.item, cue=mark.span() if mark else guess.cue)


_MISSING = "how much was written off"
