"""Amounts that the note states as arithmetic: 6 boxes @ 8.75, 100 plus 8%, half now.

Each carries the arithmetic over the ids of the written amounts that gives its value, rounded to cents.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from itertools import pairwise

from nl2x.notes.facts.by_each import people_each
from nl2x.notes.facts.clauses import same
from nl2x.notes.facts.model import Amount, Clause, Day, Duration, Kind, Number, Period, Role, Span
from nl2x.notes.facts.text import Text

CENT = Decimal("0.01")
LARGEST = Decimal(10) ** 24
_INCLUDING = re.compile(
    r"(?:incl?\b|incl?\.|including|inclusive|inc\b|with|gross|all in|after tax|of which|includes|contains|included)"
)
_TAX = re.compile(r"\b(?:vat|gst|hst|pst|sales tax|tax|iva|mwst|btw|tps|igst|cgst|sgst)\b")
_OFF = re.compile(r"[ ]?(?:off\b|discount|rebate|reduction|early payment|settlement discount|trade discount)")
_LESS = re.compile(
    r"(?:\bless|\bminus|\bwith|\bafter|\bgot|\bsaved|\btook|-|\bafter a|\bat|\bless a)[ ](?:a |the )?$"
)
_OF = re.compile(r"[ ]?of (?:the |that |a )?(?:[a-z']+ ){0,6}[(]?$")
OF_ELSE = re.compile(
    r"[ ]?(?:late |early |card |service |agency |booking |handling )?(?:penalty|surcharge|discount|fees?|interest|off|deposit|commission"
    r"|tips?|service|gratuity|retention|royalt[a-z]+|charges?|uplift|increase|rise|more|less)\b"
)
"""What a percentage is of that is no tax, as the words behind it say."""
_TIP = re.compile(r"[ ]?(?:tip|service|gratuity)")
_UP = re.compile(r"[ ]?(?:up|more|higher|increase|down|less|lower|cheaper|rise|hike)\b")


class Workings:
    """The computed amounts of one note, numbered c1, c2, …"""

    def __init__(
        self, text: Text, clauses: list[Clause], written: list[Amount], fractions: set[Span]
    ) -> None:
        self.text, self.clauses, self.written = text, clauses, written
        self.fractions = fractions
        self.found: list[Amount] = []

    def add(
        self, how: str, parts: list[Amount | Duration], role: Role = Role.UNSAID, when: str = ""
    ) -> Amount:
        """A new amount from arithmetic over `parts` (and earlier computed ones)."""
        known = {a.id: a.value for a in [*self.written, *self.found]} | {
            d.id: d.count for d in parts if isinstance(d, Duration)
        }
        span = (min(p.span[0] for p in parts), max(p.span[1] for p in parts))
        currency = next((p.currency for p in parts if isinstance(p, Amount) and p.currency), "")
        certain = all(p.certain for p in parts if isinstance(p, Amount) and p.kind is not Kind.MONEY)
        amount = Amount(
            span, self.text.words(*span), f"c{len(self.found) + 1}", evaluate(how, known), Kind.MONEY, currency, role,
            certain=certain, how=how, of=tuple(p.id for p in parts), when=when,
        )  # fmt: skip
        self.found.append(amount)
        return amount


def evaluate(how: str, known: Mapping[str, Decimal]) -> Decimal:
    """The value of an arithmetic expression over ids and numbers, rounded half up to cents.

    >>> evaluate("a1 * a2", {"a1": Decimal(6), "a2": Decimal("8.75")})
    Decimal('52.50')
    """
    value = _value(ast.parse(how, mode="eval").body, known)
    return value.quantize(CENT, ROUND_HALF_UP) if abs(value) < LARGEST else value


def _value(node: ast.expr, known: Mapping[str, Decimal]) -> Decimal:
    match node:
        case ast.Name(id=name):
            return known[name]
        case ast.Constant(value=int() | float() as number):
            return Decimal(str(number))
        case ast.BinOp(left=left, op=op, right=right):
            a, b = _value(left, known), _value(right, known)
            match op:
                case ast.Add():
                    return a + b
                case ast.Sub():
                    return a - b
                case ast.Mult():
                    return a * b
                case ast.Div():
                    return a / b
    raise ValueError(f"not arithmetic over amounts: {ast.unparse(node)}")


def find(
    text: Text,
    clauses: list[Clause],
    written: list[Amount],
    durations: list[Duration],
    days: list[Day],
    numbers: list[Number],
    periods: Sequence[Period] = (),
) -> list[Amount]:
    """Everything the note's own arithmetic gives."""
    from nl2x.notes.facts import recurring, shares

    fractions = {n.span for n in numbers if n.kind == "fraction"}
    work = Workings(text, clauses, [a for a in written if a.live], fractions)
    try:
        _products(work)
        recurring.find(work, durations, periods)
        _percentages(work)
        _stated_tax(work)
        _chains(work)
        _worn(work)
        shares.find(work, days)
    except InvalidOperation:  # beyond 28 digits nobody keeps books
        return []
    return work.found


def _between(work: Workings, a: Amount, b: Amount) -> str:
    return work.text.low[a.span[1] : b.span[0]]


def _products(work: Workings) -> None:
    """A quantity beside a price for one, in either order: 6 @ 8.75; 8.75 each for 6; 3 x 20."""
    used: set[str] = set()
    relevant = [a for a in work.written if a.kind in (Kind.QUANTITY, Kind.UNIT_PRICE, Kind.MONEY)]
    for i, price in enumerate(relevant):
        if price.kind is not Kind.UNIT_PRICE:
            continue
        neighbours = [relevant[j] for j in (i - 1, i + 1, i - 2, i + 2) if 0 <= j < len(relevant)]
        for other in neighbours:
            if other.kind is Kind.QUANTITY and other.id not in used and _pair(work, other, price):
                used.add(other.id)
                work.add(f"{other.id} * {price.id}{by_people(work, other)}", [other, price])
                break


def _pair(work: Workings, quantity: Amount, price: Amount) -> bool:
    """One clause, or at most a comma's distance: "6 chairs for the office. 40 each"."""
    first, last = sorted((quantity, price), key=lambda a: a.span)
    if not same(work.clauses, first.span[0], last.span[0]) and last.span[0] - first.span[1] > 40:
        return False
    if price.unit and quantity.unit and singular(price.unit) in _TIMES and singular(quantity.unit) in _TIMES:
        return _TIMES[singular(price.unit)] == _TIMES[singular(quantity.unit)]
    return not (
        price.unit in _TIMES
        and quantity.unit
        and quantity.unit not in ("x",)
        and singular(quantity.unit) not in _TIMES
    )


_TIMES = {"hour": "h", "hr": "h", "h": "h", "hourly": "h", "day": "d", "daily": "d", "week": "w", "wk": "w", "night": "n",
          "session": "s", "lesson": "l", "visit": "v", "shift": "f"}  # fmt: skip


def singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 1 else word


def by_people(work: Workings, time: Amount | Duration) -> str:
    people = people_each(work.text, *time.span)
    return f" * {people}" if people > 1 else ""


def _base(work: Workings, percent: Amount) -> Amount | None:
    """The money that a percentage is of: a net or gross sum, else the product or sum just before, else after."""
    money = [
        a for a in work.written if a.kind is Kind.MONEY and a.role not in (Role.TAX, Role.TIP, Role.BEFORE)
    ]
    near = [m for m in money if same(work.clauses, m.span[0], percent.span[0])] or [
        m for m in money if abs(m.span[0] - percent.span[0]) < 60
    ]
    products = [c for c in work.found if "*" in c.how and "100" not in c.how and c.span[1] <= percent.span[0]
                and same(work.clauses, c.span[0], percent.span[0])]  # fmt: skip
    before = [m for m in near if m.span[1] <= percent.span[0]]
    if products and not (before and before[-1].span[0] > products[-1].span[1]):
        return products[-1]
    if before:
        return before[-1]
    return near[0] if near else None


def _percentages(work: Workings) -> None:
    percents = [a for a in work.written if a.kind is Kind.PERCENT]
    for percent in sorted(
        percents, key=lambda a: not _is_discount(work, a)
    ):  # tax is on what a discount leaves
        base = _base(work, percent)
        if base is None or percent.value <= 0 or percent.role is Role.CHANGE:
            continue
        if _OFF.match(work.text.after(percent.span[1], 20)) and any(
            a.role is Role.BEFORE for a in work.written
        ):
            continue  # "20% off, so 48 instead of 60": worked out already
        _percentage(work, percent, base)


_LESS_THEN = re.compile(r"\bless\b|\bminus\b|,")
_ON_TOP = re.compile(r"\bplus\b|[+,;]|\band\b|\bthen\b")


_CUT = r"(?:\bless|\bminus|-|\bdiscount(?: of)?)[ ](?:a |the |their |our )?(?:usual )?$"


def _is_discount(work: Workings, percent: Amount) -> bool:
    ahead, behind = work.text.after(percent.span[1], 30), work.text.before(percent.span[0], 30)
    return bool(_OFF.match(ahead) or re.search(_CUT, behind))


def _less_discount(work: Workings, percent: Amount, base: Amount) -> Amount | None:
    """What is left of a sum after a discount, on either side of a rate of tax: "100 less 10% plus 20% VAT"."""
    cuts = {c.id for c in work.found if c.role is Role.DISCOUNT}
    left = [
        c
        for c in work.found
        if c.role is Role.NET
        and c.how.split()[-1] in cuts
        and (c.span[1] <= percent.span[0] or c.how.split()[0] == base.id)
        and same(work.clauses, c.span[0], percent.span[0])
    ]
    return left[-1] if left else None


def _percentage(work: Workings, percent: Amount, base: Amount) -> None:
    low, (start, end) = work.text.low, percent.span
    behind, ahead = work.text.before(start, 30), work.text.after(end, 30)
    b, p = base.id, percent.id
    between = low[base.span[1] : start] if base.span[1] <= start else ""
    taxed = (
        _TAX.search(_ON_TOP.split(ahead[:14])[0]) or _TAX.search(_LESS_THEN.split(behind[-16:])[-1])
    ) and not OF_ELSE.match(ahead)
    is_discount = _is_discount(work, percent)
    if taxed and not is_discount and (less := _less_discount(work, percent, base)):
        base, b = less, less.id
    if _OF.fullmatch(low[end : base.span[0]]) and end <= base.span[0]:
        work.add(f"{b} * {p} / 100", [percent, base], Role.SHARE)
        return
    if _UP.match(ahead) and not _OFF.match(ahead):
        return
    if is_discount:
        fee = re.match(r"[ ](?:card |stripe |paypal )?(?:fees?|commission)\b", ahead)
        role = Role.WITHHELD if taxed else Role.FEE if fee else Role.DISCOUNT
        cut = work.add(f"{b} * {p} / 100", [base, percent], role)
        work.add(f"{b} - {cut.id}", [base, percent], Role.NET)
        return
    if re.match(
        r"[ ]?(?:deposit|down|upfront|up front|advance|retention|commission|(?:late |card |booking |service |agency |platform |management )?fee|royalt)",
        ahead,
    ):
        role = Role.DEPOSIT if re.match(r"[ ]?(?:deposit|down|up|advance)", ahead) else Role.FEE
        work.add(f"{b} * {p} / 100", [base, percent], role)
        return
    if re.search(r"(?:withh?eld|withholding|deducted|tds|paye)", behind[-20:] + ahead[:16]):
        cut = work.add(f"{b} * {p} / 100", [base, percent], Role.WITHHELD)
        work.add(f"{b} - {cut.id}", [base, percent], Role.NET)
        return
    tip = _TIP.match(ahead)
    including = (
        _INCLUDING.search(between)
        or base.role is Role.GROSS
        or _INCLUDING.match(ahead.replace("vat", "").strip())
    )
    plus = (
        re.search(r"(?:\+|\bplus\b|\badd\b|\bex\b|\bexcl?\b|\bbefore\b|\bon top\b)", between)
        or base.role is Role.NET
        or "on top" in ahead
    )
    if including and not plus and taxed and base.value > 0:
        work.add(f"{b} * {p} / (100 + {p})", [base, percent], Role.TAX)
        work.add(f"{b} - {work.found[-1].id}", [base, percent], Role.NET)
    elif plus or tip:
        extra = work.add(f"{b} * {p} / 100", [base, percent], Role.TIP if tip else Role.TAX)
        work.add(f"{b} + {extra.id}", [base, percent], Role.TOTAL if tip else Role.GROSS)


def _stated_tax(work: Workings) -> None:
    """100 + 20 VAT gives 120; 120 incl. 20 VAT leaves 100; a stated net, tax or gross isn't worked out again."""
    money = [a for a in work.written if a.kind is Kind.MONEY]
    for tax in [a for a in money if a.role is Role.TAX]:
        others = [m for m in money if m is not tax and same(work.clauses, m.span[0], tax.span[0])]
        if len(others) != 1:
            continue
        base = others[0]
        low = work.text.low
        between = (
            low[base.span[1] : tax.span[0]]
            if base.span[1] <= tax.span[0]
            else low[tax.span[1] : base.span[0]]
        )
        if base.role in (Role.GROSS, Role.TOTAL) or (
            _INCLUDING.search(between) and "plus" not in between and "+" not in between
        ):
            work.add(f"{base.id} - {tax.id}", [base, tax], Role.NET)
        elif base.role is Role.NET or re.search(r"\+|\bplus\b|\band\b|\badd\b", between):
            work.add(f"{base.id} + {tax.id}", [base, tax], Role.GROSS)


def _worn(work: Workings) -> None:
    """Depreciation of what cost 3,600 and will still fetch 600: only the difference is worn out."""
    low = work.text.words(0, len(work.text.note)).casefold()
    money = [a for a in work.written if a.kind is Kind.MONEY]
    if not _WEARS.search(low) or len(money) != _COST_AND_REST or any(c.of for c in work.found):
        return
    rest = [
        a
        for a in money
        if _STILL_WORTH.search(low[max(0, a.span[0] - 40) : a.span[0]])
        or _AS_REST.match(low[a.span[1] : a.span[1] + 40])
    ]
    cost = [a for a in money if a not in rest]
    if len(rest) == 1 and rest[0].value < cost[0].value:
        work.add(f"{cost[0].id} - {rest[0].id}", [*cost, *rest], Role.TOTAL)


_COST_AND_REST = 2
_WEARS = re.compile(r"\b(?:depreciat\w+|depn|amorti[sz]\w+|straight[- ]line)\b")
_STILL_WORTH = re.compile(
    r"\b(?:scrap|salvage|residual|resale|trade-?in|disposal)(?: value| price)?(?: of| is| at|:| =)?(?: about| around)?[ :=]*[£$€₹]?$"
)
_AS_REST = re.compile(r"[ ]?(?:of )?(?:scrap|salvage|residual|resale|trade-?in)\b")


def _chains(work: Workings) -> None:
    """40 + 30 + 12, 40 plus a 5 tip, 300 less 20: written sums and differences."""
    money = [a for a in work.written if a.kind is Kind.MONEY]
    taxed = {id for c in work.found for id in c.of if c.role in (Role.GROSS, Role.NET)}
    chain: list[Amount] = []
    signs: list[str] = []
    for a, b in pairwise(money):
        between = _between(work, a, b)
        sign = "+" if re.fullmatch(r"[ ]?(?!(?:cash|card|cheque|check|transfer|bank)\b)(?:[a-z]+ ){0,2}?(?:\+[ ]?(?:[a-z]+ ){0,2}|plus[ ](?:a |another )?)", between) else (
            "-" if re.fullmatch(r"[ ]?(?:[a-z]+ ){0,2}?(?:minus|less)[ ](?:a |the )?", between) else "")  # fmt: skip
        if sign and not {a.id, b.id} & taxed:
            chain = chain or [a]
            chain.append(b)
            signs.append(sign)
        else:
            _close(work, chain, signs)
            chain, signs = [], []
    _close(work, chain, signs)


def _close(work: Workings, chain: list[Amount], signs: list[str]) -> None:
    if chain:
        how = chain[0].id + "".join(f" {s} {a.id}" for s, a in zip(signs, chain[1:], strict=True))
        work.add(how, list(chain), Role.TOTAL)
