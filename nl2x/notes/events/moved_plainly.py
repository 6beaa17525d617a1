"""Money that is plainly moved between one's own accounts: from one named to another, or paid out by who held it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.own_accounts import distinct
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.accounts.vocabulary import names_in
from nl2x.notes.accounts.who_pays import held_by
from nl2x.notes.book.chart import MONEY
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking, spoken_against
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import blanked, stem

_BETWEEN = re.compile(r"(?i)^(,? (over |across |down |back )?(in)?to|,? onto)( (the|my|our))? $")
_FROM = re.compile(r"(?i)\b(from|(out )?of|off)( (the|my|our))? $")
_CASHED = re.compile(
    r"(?i)\b(moved?|transfer\w*|cashed|took|taken|pulled|sent|swept|shifted|put|withdr\w+|drew|carried|brought|walked|ran)\b"
)
_PAID_IN = re.compile(r"(?i)\bpaid [£$€₹r]{0,2}\d[\d.,]* (?:cash )?(?:from|out of|in ?to) ")
"""What is paid from one of one's own places into another isn't paid for anything."""
_INTO = re.compile(r"(?i)\b(in ?to)( (the|my|our))? $")
_OUT_OF_IT = re.compile(r"(?i)^,? (from|out of)( (the|my|our))? $")
_CERTAIN = 4.7


def moved_plainly(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with a transfer first where the words say from which to which own account, or that a processor
    that the book keeps an account for has paid out what it held."""
    text = segment.whole
    if lacking(event("transfer"), knowledge) or spoken_against("transfer", text):
        return list(found)
    if _of_something(text) and not _banked_from(text, knowledge):
        return list(found)
    cue = _from_one_to_another(text, knowledge)
    known: tuple[tuple[str, str], ...] = ()
    if cue is None and (
        paid := _paid_out(text, knowledge) or _banked_from(text, knowledge) or _as_before(text, knowledge)
    ):
        cue, known = paid
    if cue is None or any(g.event.name == "transfer_with_fee" for g in found):
        return list(found)
    before = next((g for g in found if g.event.name == "transfer"), Guess(event("transfer"), 0.0))
    if before.cue is not None and not known:
        return list(found)
    moved = replace(before, score=max(before.score, _CERTAIN), cue=cue, known=known)
    return [moved, *(g for g in found if g.event.name != "transfer")]


def _of_something(text: str) -> bool:
    """Whether a thing is named beside the accounts, which the money may have been paid for."""
    return any(hit.concept not in MONEY for hit in hits(text))


def _from_one_to_another(text: str, knowledge: Knowledge) -> tuple[int, int] | None:
    """Where a text says "from Venmo to checking"; or None."""
    named = sorted(distinct(money_named(text, knowledge)), key=lambda c: c.spans[0])
    if len(named) != 2 or not (_CASHED.search(text) or _PAID_IN.search(text)):
        return None
    (first, end), (start, last) = named[0].spans[0], named[1].spans[0]
    for begun, goes_on in ((_FROM, _BETWEEN), (_INTO, _OUT_OF_IT)):
        if (begin := begun.search(text, 0, first)) and goes_on.match(text[end:start]):
            return begin.start(), last
    return None


def _paid_out(text: str, knowledge: Knowledge) -> tuple[tuple[int, int], tuple[tuple[str, str], ...]] | None:
    """Where a text says that a processor paid out, with the accounts it came from and went to; or None."""
    paid = _SETTLED.search(text)
    holding = [n for n in held_by(text, knowledge) if (t := knowledge.chart.get(n)) and t.is_a(("paypal",))]
    banks = [t.name for t in knowledge.chart.money if t.is_a(("bank",)) and t.name not in holding]
    if paid is None or len(holding) != 1 or not banks:
        return None
    said = [c.account for c in distinct(money_named(text, knowledge)) if c.account in banks]
    if len(banks) > 1 and len(said) != 1:
        return None
    return paid.span(), (("to", (said or banks)[0]), ("from", holding[0]))


_SETTLED = re.compile(r"(?i)\b(paid out|pay-?outs?|settled|settlement)\b")


def _banked_from(
    text: str, knowledge: Knowledge
) -> tuple[tuple[int, int], tuple[tuple[str, str], ...]] | None:
    """Where a text says that money was banked from a place that a cash account is called after, whatever is sold
    there: "banked 600 from the bar" with a "Bar till"; with the accounts, or None."""
    told = _BANKED.match(text)
    banks = [t.name for t in knowledge.chart.money if t.is_a(("bank",))]
    if told is None or len(banks) != 1:
        return None
    place = telling(told["place"])
    tills = [
        t.name for t in knowledge.chart.money if t.is_a(("cash", "petty_cash")) and place & telling(t.name)
    ]
    return (told.span(), (("to", banks[0]), ("from", tills[0]))) if len(tills) == 1 else None


_BANKED = re.compile(
    r"(?i)^\W*(?:i |we |just )*(?:banked|deposited|lodged|paid in) [£$€₹r]{0,2}\d[\d.,]* (?:in )?(?:cash )?(?:from|out of) the (?P<place>\w+(?: \w+)?)\W*$"
)


def says_more(text: str, knowledge: Knowledge) -> bool:
    """Whether a text tells of more than the accounts it names: "rickshaw to the bank, 300 petty cash"."""
    rest = text
    for choice in distinct(money_named(text, knowledge)):
        rest = blanked(rest, choice.spans[0])
    return any(one.isalpha() for one in telling(rest) - _OF_A_CARD)


_OF_A_CARD = frozenset("bill balance payment statement paid pay card".split())


def goes_out(text: str, knowledge: Knowledge) -> bool:
    """Whether a text says that something came out of the cash or a bank account ("64 out of the bar till"), or that a check
    was written."""
    if _WROTE_A_CHECK.search(text):
        return True
    for choice in distinct(money_named(text, knowledge)):
        tagged = knowledge.chart.get(choice.account)
        held = tagged is not None and tagged.is_a(("cash", "petty_cash", "bank"))
        said = _OUT_OF.search(text, 0, choice.spans[0][0]) if held and tagged else None
        if said and tagged and not _CAME.search(text) and stem(said["called"] or "") in ("", *tagged.stems):
            return True
    return False


_OUT_OF = re.compile(r"(?i)\d[\d.,]* ?([a-z]+ )?(out of|from)( (the|my|our))? ((?P<called>\w+) )?$")
_WROTE_A_CHECK = re.compile(
    r"(?i)^\W*(?:i |we |just )*(?:wrote|mailed|cut|wrote out) (?:a |the )?(?:ck|chk|check|cheque)\b(?! from\b)"
)
_CAME = re.compile(r"(?i)\b(got|received|came|refund\w*|interest|customer|client|in from)\b")


def _as_before(text: str, knowledge: Knowledge) -> tuple[tuple[int, int], tuple[tuple[str, str], ...]] | None:
    """Where somebody has paid out who always moved money from one own account to another, twice at least; or None."""
    paid = _SETTLED.search(text)
    names = names_in(text, knowledge)
    theirs = [
        p.posting for p in knowledge.precedents.all if paid and names & p.stems and _MOVES.search(p.words)
    ]
    money = {t.name for t in knowledge.chart.money}
    ways = {
        tuple((side, next(iter(own))) for side, own in (("to", debited), ("from", credited)))
        for entry in theirs
        if len(debited := {i.account for i in entry.lines if i.debit} & money) == 1
        and len(credited := {i.account for i in entry.lines if i.credit} & money) == 1
    }
    return (paid.span(), ways.pop()) if paid and len(theirs) > 1 and len(ways) == 1 else None


_MOVES = re.compile(r"(?i)\b(paid out|pay-?outs?|settle\w*|transfer\w*|deposit\w*|banked)\b")
