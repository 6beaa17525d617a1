"""Whether a note tells of something that happened at all, or is a reminder, a question, a plan, an attack."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nl2x.notes.answering.answered_figures import EACH_FOR_ITSELF, INSTEAD_OF
from nl2x.notes.catalogue import events
from nl2x.notes.events.bill_to_pay import bill_to_pay
from nl2x.notes.events.not_there import not_there
from nl2x.notes.facts.model import Contradiction, Day, Facts, Kind, Role, Signal

_DONE = re.compile(
    r"\b(paid|prepaid|bought|got|sold|received|spent|invoiced|billed|moved|transferred|withdrew|deposited|banked|lent|borrowed|"
    r"refunded|returned|repaid|donated|settled|charged|came in|came out|went out|took|put|gave|earned|landed|arrived|"
    r"collected|delivered|dropped off|did|was|were|sent)\b"
)
# "did the workshop, 165" is no question without its mark.
_MAY_BEGIN = re.compile(r"\W*(did|do|does|is|are|was|were|has|have|will|list)\b")
_REQUEST = re.compile(
    r"\b(can|could|would|will) (we|you|i)( please| just)? (write|post|book|record|add|put|reverse|enter|log|move|correct|change|fix|mark)\b"
    r"|\bplease\b|\bshould (have|be)\b"
)


@dataclass(frozen=True)
class Halt:
    """Why nothing may be posted yet, as a question to the writer; `span` are the words it is about."""

    question: str
    span: tuple[int, int] | None = None
    kind: str = ""
    options: tuple[str, ...] = ()
    role: str = ""
    happening: int = 0


def halt(facts: Facts, confirmed: frozenset[str] = frozenset()) -> Halt | None:
    """The reason to stop at once, if there is one; `confirmed` are kinds that the person said yes to."""
    return next((stop for stop in _reasons(facts) if stop.kind not in confirmed), None)


def _reasons(facts: Facts) -> Iterator[Halt]:
    for kind, question in _ALWAYS:
        if signal := _signal(facts, kind):
            yield Halt(question.format(words=_quoted(signal)), signal.span, kind)
    low = facts.note.casefold()
    asked = _signal(facts, "question")
    if asked and not _REQUEST.search(low) and ("?" in low or not _MAY_BEGIN.match(low)):
        yield Halt(
            "This reads like a question, not like something that happened. What should be posted?",
            asked.span,
            "question",
        )
    due = _signal(facts, "reminder")
    none = due is None or _NO_REMINDER.search(low) or bill_to_pay(low) or _happened_before(facts, due.span[0])
    if due and not none and not _REQUEST.search(low):
        yield Halt(f"{_quoted(due)} reads like a reminder. Has it happened already?", due.span, "reminder")
    if facts.contradictions:
        clash = facts.contradictions[0]
        yield Halt(
            f"The figures don't agree: {clash.stated} is written, {clash.worked_out} follows from the rest. Which is right?",
            clash.span, "contradiction", _either(clash, facts),
        )  # fmt: skip
    if moved := _ANOTHER_MONTH.search(low):
        question = "What stands in the book stays in its month. Is it something new all the same?"
        yield Halt(question, moved.span(), "another month", ("yes", "no"))
    yield from _unclear_figure(facts)


_ANOTHER_MONTH = re.compile(
    r"\b(?:belongs?|should (?:be|go|have been|have gone)|was meant|goes) (?:in|to|into|under|for|with)(?: the)? (?:last (?:month|year|quarter)"
    r"|(?:january|february|april|june|july|august|september|october|november|december)(?:['’]s)?(?: 20\d\d)?)(?=\W*$|[.;,])"
)
"""What moves an entry to another month, rather than telling of a new one."""


def _happened_before(facts: Facts, start: int) -> bool:
    """Whether what is still to be done comes last, without a sum of its own, after a sum that has come: "her bond of 2,480
    hit the bank on Sunday, I still have to lodge it"."""
    cut = _STILL_TO_DO.search(facts.note)
    if cut is None or not cut.start() < start <= cut.end():
        return False
    sums = [a.span[0] for a in facts.money]
    return bool(sums) and max(sums) < cut.start() and bool(_HAS_COME.search(facts.note[: cut.start()]))


_STILL_TO_DO = re.compile(r"(?i)[,.;] (?:and |but |so )?(?:i|we) still (?:have|need|got|must)(?: to)?\b")
_HAS_COME = re.compile(
    r"(?i)\b(?:hit|came|landed|arrived|is|went|cleared) (?:in|into|to|through)?\b[^.;]{0,20}\b(?:bank|account|till|tin|cash)\b|\bpaid (?:me|us)\b"
)
_NO_REMINDER = re.compile(
    r"\b(has|needs) to be \D?\d[\d,.]*,? (and )?not \D?\d|\bso (the )?\w+ (has|have) to (give|pay) (me|us) (it |that |this )?back\b"
    r"|\b(nothing|nobody|no one|none) (left )?to (chase|follow up)\b"
)
"""What was written wrongly, what somebody owes for it now, and what there is no need for any more."""


def _either(clash: Contradiction, facts: Facts) -> tuple[str, ...]:
    """Either figure, or that they are for two things where one of them isn't said to be the sum of the other. Where several
    things don't come to their total, that the total is another, or one of them is: the total alone would settle nothing."""
    if clash.kind == "weekday":
        return ()
    told = [facts.amount(id) for id in clash.of]
    if (
        clash.kind == "total"
        and len(told) > 2
        and all(a.role is Role.UNSAID and not a.how for a in told[:-1])
    ):
        missing = Decimal(clash.stated) - Decimal(clash.worked_out)
        meant = [(a, a.value + missing) for a in told[:-1] if a.value + missing > 0]
        return (clash.worked_out, *(f"{value:f}{INSTEAD_OF}{a.words}" for a, value in meant))
    both = (EACH_FOR_ITSELF,) if clash.kind == "product" else ()
    return (clash.stated, clash.worked_out, *both)


_ALWAYS = (
    ("empty", "The note is empty. What happened?"),
    (
        "prompt-like",
        "{words} reads like an instruction to a program, not like something that happened. What should be posted?",
    ),
    ("formula", "The note begins like a spreadsheet formula. What happened, in words?"),
    ("control characters", "The note has control characters in it. What happened, in plain words?"),
    ("other language", "nl2x reads English only so far. What happened, in English?"),
    ("only numbers", "What are these numbers? Say what happened."),
    ("vague amount", "How much was it exactly ({words})?"),
    ("undecided", "{words}: which is it?"),
)


def unfinished(facts: Facts, event: str, flow: str, confirmed: frozenset[str] = frozenset()) -> Halt | None:
    """Plans, conditions, quotations and things that did not happen, for the event that was recognised.

    What is bought or sold on credit is to be paid later by its nature, and an accrual is an estimate.
    """
    found = _unfinished(facts, event, flow)
    return None if found is None or found.kind in confirmed else found


def _unfinished(facts: Facts, event: str, flow: str) -> Halt | None:
    low = facts.note.casefold()
    offered = _signal(facts, "estimate")
    billed = event == "invoiced" and _BILLED.search(low)  # what was billed may be a proposal that was written
    if (
        offered
        and not billed
        and event not in _ESTIMATED
        and _OFFER.search(low[offered.span[0] : offered.span[1]])
    ):
        question = f"{_quoted(offered)}: has this happened, or is it only an offer or a plan?"
        return Halt(question, offered.span, "estimate")
    maybe = _signal(facts, "conditional")
    if maybe and event != "in_kind":
        return Halt(f"{_quoted(maybe)}: has this happened already?", maybe.span, "conditional")
    if (
        flow == "in"
        and event not in (*_LATER_BY_NATURE, *_OF_THINGS_NOT_DONE)
        and (missing := not_there(facts.note))
    ):
        return Halt("It hasn't come yet, has it? When it has, say so.", missing, "not there")
    if event == "tax_return" and not _PAID_OVER.search(low):
        return Halt("Was the difference paid over, or given back, already?", None, "tax due", ("yes", "no"))
    if event == "paid_sales_tax" and (stop := _only_filed(low)):
        return stop
    if flow == "none" or event in _LATER_BY_NATURE:
        return None
    planned = _signal(facts, "planned")
    if planned and not _DONE.search(low):
        return Halt(f"{_quoted(planned)}: has this happened already?", planned.span, "planned")
    due = next((d for d in facts.days if d.value and d.value > facts.today and _is_due(d, low)), None)
    if due is not None and event in _AT_ONCE and not _HANDED_OVER.search(low):
        options = tuple(events()[name].means for name in (event, _AT_ONCE[event]))
        return Halt(f'"{due.words}" is still to come: was it paid already?', due.span, "on tick", options)
    tick = _signal(facts, "on tick")
    if tick and event in _AT_ONCE:
        options = tuple(events()[name].means for name in (event, _AT_ONCE[event]))
        return Halt(f"{_quoted(tick)}: was it paid, or is it still owed?", tick.span, "on tick", options)
    if event in _AT_ONCE and _NOT_PAID.search(low) and not _PAID_TOO.search(_NOT_PAID.sub("", low)):
        found = _NOT_PAID.search(low)
        return Halt("It isn't paid yet. When it is, say so.", found.span() if found else None, "negated")
    denied = _signal(facts, "negated")
    if denied and (_NOT_WRITTEN.match(low, denied.span[0]) or _REASON.search(low[: denied.span[0]])):
        denied = None
    if denied and event not in _OF_THINGS_NOT_DONE and not _PAID.search(_DENIED.sub("", low)):
        return Halt(f"{_quoted(denied)}: what did happen?", denied.span, "negated")
    return None


def _only_filed(low: str) -> Halt | None:
    """What is asked of a tax return that was sent in and tells what is owed, but not that it was paid."""
    filed, owed = _FILED.search(low), _OWED_AFTER.search(low)
    if (filed is None and (owed is None or "return" not in low)) or _PAID_OVER.search(
        _OWED_AFTER.sub("", _FILED.sub("", low))
    ):
        return None
    if back := _OWED_TO_US.search(low):
        return Halt("It hasn't come yet, has it? When it has, say so.", back.span(), "not there")
    mark = owed or filed
    return Halt("Was that paid over already?", mark.span() if mark else None, "tax due", ("yes", "no"))


_FILED = re.compile(
    r"\b(?:filed|submitted|lodged|sent (?:in|off)|(?:sent|did|done|finished|completed) (?:the|our|my) (?:[\w']+ ){0,2}returns?|returns? (?:is |was |all )?(?:done|in|sent))\b"
)
_OWED_AFTER = re.compile(r"\b(?:owe[sd]?|owing|due|to pay|payable|liability)\b")
_OWED_TO_US = re.compile(
    r"\bowes? (?:us|me)\b|\b(?:due|to come|coming) back\b|\brepayable\b|\bback to (?:us|me)\b"
)


def _is_due(day: Day, note: str) -> bool:
    """Whether the words before a day say that something is to be paid then."""
    return day.role == "due" or bool(_TO_PAY_BY.search(note[: day.span[0]]))


_TO_PAY_BY = re.compile(
    r"\b(due|payable|falls? due|to (?:be )?pa(?:y|id)|must be (?:paid|in)|deadline|owing)( (?:is|it|for it|back))*"
    r"( (?:by|on|before|until|till|at))?( (?:the|end of))*\s*$"
)
_HANDED_OVER = re.compile(
    r"\b(paid|prepaid|went (?:off|out|through)|gone (?:off|out|through)|came (?:off|out|in)|taken|took|debited|settled|"
    r"transferred|sent|cleared|received|got|gave|put|charged|bought|sold)\b"
)
_PAID_OVER = re.compile(
    r"\b(paid|pays?|payment|sent|settled|cleared|remitted|transferred|went|gone|came|come|received|got|debited|refund(ed)?|taken|took|difference|balance|net)\b"
)
"""What says of a tax return that it isn't only filed."""
_ESTIMATED = ("accrued", "bad_debt_allowance", "tax_accrued", "in_kind")
_LATER_BY_NATURE = ("customer_advance", "prepaid_bought", "lent", "deposit_paid", "borrowed")
_OF_THINGS_NOT_DONE = ("bad_debt", "customer_bounced", "supplier_refund", "customer_refunded")
_AT_ONCE = {"bought": "bought_on_credit", "sold": "invoiced"}
"""What is paid at once, and what it is where it is still owed."""
_NOT_PAID = re.compile(
    r"\b((not|never|nothing) (yet )?(been )?paid|unpaid|(have|has|had)n'?t (yet )?(been )?paid|still to (be paid|pay)|to be paid (by|in|on|next|later)|accru(e|ed|ing|al))\b"
)
_PAID_TOO = re.compile(r"\b(paid|received|refunded|settled)\b")
_OFFER = re.compile(r"\b(quote[ds]?|quotation|proposal|pro ?forma|budget(ed)?|forecast)\b")
_BILLED = re.compile(
    r"\b(invoiced|billed|(invoice|bill)( \S+)? (sent|went)|sent [^.;]{0,30}(invoice|bill))\b"
)
_NOT_WRITTEN = re.compile(
    r"(?:was|were|has|have|had|did)(?:n['’]?t| not| never)(?: been| get| got)? (?:put (?:in|down)|entered|recorded|booked|logged|noted|written|down\b|in the book)"
)
"""What did happen, and was only left out of the book: "wasn't put in"."""
_REASON = re.compile(r"\b(because|cos|cause|since) (that|it|this|there|they|he|she|we|i) $")
"""Why something was done: "moved 600 over because that wasn't planned"."""
_DENIED = re.compile(r"\b(not|never|\w+n't)( yet)?( been)? \w+")
_PAID = re.compile(r"\b(paid|got|received|bought|refunded|came|returned)\b")


def _unclear_figure(facts: Facts) -> Iterator[Halt]:
    for amount in facts.amounts:
        if amount.live and amount.ambiguous and amount.kind in (Kind.MONEY, Kind.UNIT_PRICE):
            readings = " or ".join(f"{value:f}" for value in amount.readings)
            options = tuple(f"{value:f}" for value in amount.readings)
            yield Halt(f'"{amount.words}": is that {readings}?', amount.span, "amount", options)
    for day in facts.days:
        if not day.superseded_by and day.value is None:
            readings = " or ".join(value.isoformat() for value in day.readings)
            question = f"is that {readings}?" if readings else "there is no such day. Which day was it?"
            options = tuple(value.isoformat() for value in day.readings)
            yield Halt(f'"{day.words}": {question}', day.span, "date", options)


def _signal(facts: Facts, kind: str) -> Signal | None:
    return next((s for s in facts.signals if s.kind == kind), None)


def _quoted(signal: Signal) -> str:
    return f'"{signal.words.strip()}"'
