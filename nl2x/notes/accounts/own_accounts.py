"""One's own accounts with money: which of them a text names, and which way money goes between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from nl2x.books.model import AccountType
from nl2x.notes.accounts.filled import Choice, Filled
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.said_how import comes_from, taken_from
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import Event
from nl2x.notes.wording.words import words

_FROM = re.compile(
    r"\b(from|out of|(?<!paid )(?<!pay )(?<!pays )(?<!paying )off|withdrew .*?from|with)\b", re.IGNORECASE
)
_TO = re.compile(
    r"\b(to|into|in|onto|on|towards?|against|top(?:ped)? up|for|hit|reached)\b|→|->|=>", re.IGNORECASE
)
_WITHDRAWN = re.compile(
    r"\b(withdrew|withdrawn|withdrawal|atm|took .*\bout\b|drew|cash ?point|pulled)\b", re.IGNORECASE
)
_PAID_IN = re.compile(
    r"\b(deposited|depositing|banked|banking|lodged|lodging|lodgements?|(paid|paying) in(to)?|(in|into) the bank)\b",
    re.IGNORECASE,
)
_CARD_PAID = re.compile(
    r"\b(paid|pay|payment|settled|cleared|pmt)\b.*\b(card|visa|mastercard|amex|cc)\b"
    r"|\b(card|visa|mastercard|amex|barclaycard|cc)\b( \w+)? (bill |balance |statement )?(was |is |got )?(paid|settled|cleared)\b",
    re.IGNORECASE,
)


def banked_out_of(text: str, knowledge: Knowledge) -> bool:
    """Whether money was paid in at the bank out of one's own cash that the text names: "I banked 120 out of the tin"."""
    paid_in = _PAID_IN.search(text)
    spans = [span for c in money_named(text, knowledge) for span in c.spans]
    return paid_in is not None and any(taken_from(text, span) for span in spans)


def transfer_side(role: str, text: str, knowledge: Knowledge) -> Filled | None:
    """The account money went `to` or came `from`, by the small words before the accounts named."""
    chart = knowledge.chart
    if len(chart.money) == 2 and chart.elsewhere and chart.money[1] is chart.elsewhere[0]:
        back = _COMES_BACK.search(text)
        place = chart.money[1] if (role == "to") is not bool(back) else chart.money[0]
        spans = (back.span(),) if back else ()
        return Filled(place.name, 0.93, spans, "the only account and the others")
    sides = _sides(text, knowledge)
    if filled := sides.get(role):
        return filled
    if not sides and (by_deed := _by_deed(role, text, knowledge)):
        return by_deed
    other = sides.get("from" if role == "to" else "to")
    counts = knowledge.usual_money(("transfer",)) or knowledge.usual_money()
    taken = other.account if other else ""
    usual = [name for name, _ in counts.most_common() if name != taken]
    money = knowledge.chart.money
    banks, tills = (
        [t.name for t in knowledge.chart.exactly(c) if t in money and t.name != taken]
        for c in ("bank", "cash")
    )
    main = [*banks, *tills]
    boxes = [name for name in _boxes(knowledge) if name != taken]
    if role == "to" and other and _TOPPED_UP.search(text):
        if len(boxes) == 1:
            return Filled(boxes[0], 0.93, (), "the only cash box", tuple(usual))
        names = [*boxes, *(t.name for t in knowledge.chart.money if t.name not in (other.account, *boxes))]
        return Filled(names[0], 0.5, (), "no such cash box", tuple(names[1:])) if names else None
    if role == "to" and other and len(boxes) == 1 and _WITHDRAWN.search(text):
        return Filled(boxes[0], 0.93, (), "drawn in cash", tuple(usual))
    if other and main:
        # Of several banks none is the main one by itself.
        sure = 0.88 if len(banks) < 2 or usual[:1] == main[:1] else 0.5
        return Filled(main[0], sure, (), "the book's main account", tuple(usual))
    return Filled(usual[0], 0.5, (), "the book's habit", tuple(usual[1:])) if usual else None


_TOPPED_UP = re.compile(
    r"(?i)\b(topped|top|replenish\w*|refill\w*|restor\w*)\b.{0,16}\b(up|back|with|from|float|tin|box|cash)\b"
)


def _boxes(knowledge: Knowledge) -> list[str]:
    return [t.name for t in knowledge.chart.money if t.is_a(("cash", "petty_cash"))]


def _by_deed(role: str, text: str, knowledge: Knowledge) -> Filled | None:
    """Which of the one bank and the one cash box, where all that is said is that money was banked or drawn."""
    chart = knowledge.chart
    banks, boxes = (
        [t.name for t in chart.money if t.is_a(kinds)] for kinds in (("bank",), ("cash", "petty_cash"))
    )
    paid_in, drawn = (bool(deed.search(text)) for deed in (_PAID_IN, _WITHDRAWN))
    if len(banks) != 1 or len(boxes) != 1 or paid_in is drawn:
        return None
    name = banks[0] if (role == "to") is paid_in else boxes[0]
    return Filled(name, 0.9, (), "banked" if paid_in else "drawn", (boxes[0] if name in banks else banks[0],))


_COMES_BACK = re.compile(
    r"\b(from|out of) (the |my |our )?(savings|reserve|deposit|isa|paypal|stripe|venmo|cash|tin|other account|\w+ savings)\b"
    r"|\b(deposited|paid in|banked|put)\b.{0,20}\b(cash|takings)\b",
    re.IGNORECASE,
)
"""Money that comes into the one account of a register, from an account that the book doesn't hold."""


def _sides(text: str, knowledge: Knowledge) -> dict[str, Filled]:
    sides: dict[str, Filled] = {}
    named = sorted(distinct(money_named(text, knowledge)), key=lambda c: c.spans[0])
    for choice in named:
        before = text[max(0, choice.spans[0][0] - 24) : choice.spans[0][0]]
        marks = [(m.end(), "from") for m in _FROM.finditer(before)] + [
            (m.end(), "to") for m in _TO.finditer(before)
        ]
        if marks:
            side = max(marks)[1]
            name = _of_this_way(choice.account, side, knowledge)
            sides.setdefault(side, Filled(name, 0.93, choice.spans, "said in the note"))
        elif comes_from(text, choice.spans[0]):
            sides.setdefault("from", Filled(choice.account, 0.93, choice.spans, "said in the note"))
    loose = [c for c in named if all(c.account != f.account for f in sides.values())]
    for choice in loose:
        concept = knowledge.chart.get(choice.account)
        is_card = concept is not None and concept.is_a(("card",))
        is_cash = concept is not None and concept.is_a(("cash", "petty_cash"))
        if _PAYS_OUT.match(text, choice.spans[0][1]):
            sides.setdefault("from", Filled(choice.account, 0.93, choice.spans, "said in the note"))
            continue
        if (is_card and _CARD_PAID.search(text)) or (is_cash and _WITHDRAWN.search(text)):
            side = "to"
        elif is_cash and _PAID_IN.search(text):
            side = "from"
        else:
            side = "to" if "to" not in sides else "from"
        sides.setdefault(side, Filled(choice.account, 0.85, choice.spans, "said in the note"))
    if _CARD_PAID.search(text) and "from" in sides and "to" not in sides:
        tagged = knowledge.chart.get(sides["from"].account)
        if tagged is not None and tagged.is_a(("card",)):
            sides["to"] = sides.pop("from")
    return sides


_PAYS_OUT = re.compile(r"(?i) (transfer|pay-?out|settlement|deposit)\b")
"""What stands behind the name of who pays out what he held: "Square transfer 520"."""


def _of_this_way(name: str, side: str, knowledge: Knowledge) -> str:
    """Of two categories "To savings" and "From savings" the one for money that goes `side`, "to" or "from"."""
    first, _, place = name.partition(" ")
    if first.casefold() not in ("to", "from"):
        return name
    twin = f"{side} {place}".casefold()
    return next((t.name for t in knowledge.chart.tagged if t.name.casefold() == twin), name)


def card_paid(text: str, knowledge: Knowledge) -> tuple[int, int] | None:
    """Where a text says that a card of one's own was paid: "sent Discover 300", "the Visa bill came out of the
    bank"; None where something was paid for with it."""
    cards = [
        choice
        for choice in distinct(money_named(text, knowledge))
        if (account := knowledge.account(choice.account)) and account.type is AccountType.LIABILITY
    ]
    if len(cards) != 1 or _FOR_WHAT.search(text):
        return None
    start, end = cards[0].spans[0]
    sent = _SENT_TO.search(text[:start])
    if sent and not re.match(r"(?i) (card )?(was|is|for)\b", text[end:]):
        return sent.start(), end
    own_name = not text[:start].strip() and text[start:end].casefold() not in ("card", "credit card")
    billed = _ITS_BILL.match(text, end) or (_PAYMENT.match(text, end) if own_name else None)
    return (start, billed.end()) if billed else None


_SENT_TO = re.compile(
    r"(?i)^\W*((i|we|just|have) )*(sent|paid|pay|payment to|put)( (off|down))?"
    r"( [£$€]?\d[\d.,]*( (bucks|dollars|quid))? (to|on|onto|towards|off))?( (the|my|our))? $"
)
_ITS_BILL = re.compile(
    r"(?i)( card)? (bill|balance|statement|payment) (came|went|has gone|is gone|got taken|was taken) (out|off|through|from)\b"
)
_PAYMENT = re.compile(r"(?i)( card)? payment,? ([a-z]{1,3}|[£$€₹])?\d[\d.,]*\W*$")
"""What stands behind a card's own name at the beginning of a note: "Home Depot card payment 118"."""
_FOR_WHAT = re.compile(r"(?i)\bfor (?!the (bill|month|balance)|[a-z]+'s (bill|statement))")


def own_accounts(text: str, knowledge: Knowledge) -> list[str]:
    """The accounts with money that a text names, each stretch of words for one of them."""
    return list(dict.fromkeys(choice.account for choice in distinct(money_named(text, knowledge))))


def distinct(named: Sequence[Choice]) -> list[Choice]:
    """One account for each stretch of words, the best fitting."""
    kept: list[Choice] = []
    for choice in sorted(named, key=lambda c: -c.score):
        if not any(choice.spans[0][0] < k.spans[0][1] and k.spans[0][0] < choice.spans[0][1] for k in kept):
            kept.append(choice)
    return kept


def settled_with(event: Event, text: str, found: Filled | None, knowledge: Knowledge) -> Filled | None:
    """What something was paid with, where the text names a debt of the book by two words that stand together: "45
    in store credit", where the book has "Store credit owed". It may have been settled with that, so it is asked.
    """
    if found is None or found.spans or "what" not in event.roles:
        return found  # with what it was paid is said
    every = words(text)
    pairs = [{a.stem, b.stem} for a, b in pairwise(every) if text[a.end : b.start].isspace()]
    debts = [
        t.name
        for t in knowledge.chart.tagged
        if t.account.type is AccountType.LIABILITY
        and t not in knowledge.chart.money
        and any(len(pair) > 1 and pair <= set(t.stems) for pair in pairs)
    ]
    if not debts:
        return found
    return replace(found, sure=min(0.5, found.sure), rivals=tuple(dict.fromkeys([*debts, *found.rivals])))


def by_remark(knowledge: Knowledge) -> str:
    """The one account that the book's own words say all its money goes through, or an empty string."""
    named = {
        choice.account
        for words in knowledge.money_by_remark
        for choice in distinct(money_named(words, knowledge))
    }
    return named.pop() if len(named) == 1 else ""
