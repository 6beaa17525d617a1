"""The cash, bank and card accounts that a text names, and words for money that name none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from nl2x.notes.accounts.account_names import words_of_name
from nl2x.notes.accounts.filled import Choice
from nl2x.notes.accounts.things_said import Hit, hits
from nl2x.notes.book.chart import MONEY, Chart, Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.facts.model import Span
from nl2x.notes.wording.words import STOP


def money_named(text: str, knowledge: Knowledge) -> list[Choice]:
    """The cash, bank or card accounts that the words name, surest first."""
    chart = knowledge.chart
    found: dict[str, Choice] = {}
    for aside in (_UNTIL, _COUNTED_GOODS):
        text = aside.sub(lambda found: " " * len(found[0]), text)
    low = text.casefold()
    for tagged in chart.money:
        whole = re.search(rf"(?<!\w){re.escape(tagged.name.casefold())}(r?ed|s|ring)?(?!\w)", low)
        if (
            whole
            and not _is_excluded(low, whole.span())
            and not _is_somebody(tagged, text, whole.span(), knowledge)
        ):  # "debit card" is just that, and no bank's transfer
            _keep(found, Choice(tagged.name, 2.0 + len(tagged.stems), (whole.span(),), "named"))
    for tagged, span in (*_joined(low, chart.money), *_in_short(low, chart.money)):
        _keep(found, Choice(tagged.name, 2.4, (span,), "named"))
    called = {t.name: words_of_name(text, t) for t in chart.money}
    for tagged, span, share in _own_words(called, chart.money):
        if _A_CONTAINER.fullmatch(text, *span) and not _THE_MONEY_IN.search(text, 0, span[0]):
            continue
        if not _is_excluded(low, span) and not _is_somebody(tagged, text, span, knowledge):
            _keep(found, Choice(tagged.name, 0.9 + share, (span,), "named"))
    for hit in hits(text):
        if hit.concept not in MONEY or _is_excluded(low, hit.span):
            continue
        exact = [t for t in chart.exactly(hit.concept) if t in chart.money]
        own = [t for t in exact if any(_inside(span, hit.span) for span, _ in called[t.name])]
        alike = exact if len(exact) > 1 and not own and hit.concept == "bank" else []
        fit = max((t.tags[hit.concept] for t in alike), default=0.0)
        for tagged in (
            own
            or mostly_used(alike, knowledge)
            or exact
            or (
                _by_card(hit, low, chart)
                if hit.concept in ("card", "paypal", "savings")
                else _nearest(hit.concept, chart)
            )
        ):
            _keep(
                found,
                Choice(
                    tagged.name,
                    hit.weight * (fit or tagged.tags.get(hit.concept, 0.5)),
                    (hit.span,),
                    hit.concept,
                ),
            )
    away = {t.name for t in chart.elsewhere}
    named = [choice for choice in found.values() if choice.account not in away]
    return sorted(named, key=lambda choice: (-choice.score, choice.spans))


def mostly_used(ways: Sequence[Tagged], knowledge: Knowledge) -> list[Tagged]:
    """Of several ways in which a bank pays, "Transfer" and "Cheque", the one that nearly all rows have; none where
    there isn't one."""
    uses = Counter(line.account for p in knowledge.precedents.all for line in p.posting.lines)
    most = max(ways, key=lambda t: uses[t.name], default=None)
    if most is None or uses[most.name] < _MOSTLY * sum(uses[t.name] for t in ways):
        return []
    return [most]


_MOSTLY = 0.8

_COUNTED_GOODS = re.compile(
    r"(?i)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|some|few) (?:[a-z]+ )?(?:tins|boxes|jars|drawers|cards|bags|safes) (?:of|for|at|@)\b"
)
"""Goods that are sold by what they come in: "3 tins of balm" names no tin of money."""


def _inside(span: Span, whole: Span) -> bool:
    """Whether a word stands in another stretch: "current" in "the current account", of which only one is called so."""
    return whole[0] <= span[0] and span[1] <= whole[1]


_UNTIL = re.compile(
    r"(?i)\btill (?=(?:the )?(?:next|then|now|tomorrow|today|end|after|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed"
    r"|thu|fri|sat|sun|\d+(?:st|nd|rd|th)\b|(?:he|she|they|we|i) )\w*)|(?<=wait )till\b|(?<=not )till\b"
)
"""A till that is no cash box: "happy to wait till december"."""
_A_CONTAINER = re.compile(r"(?i)(boxe?s?|tins?|drawers?|machines?|jars?|pots?|terminals?)")
_THE_MONEY_IN = re.compile(r"(?i)\b(the|our|my|cash|money|petty|till|from|reader|card)[ -]$")
"""What stands before a word for where money lies: no "juice boxes"."""


def _joined(low: str, accounts: Sequence[Tagged]) -> Iterator[tuple[Tagged, Span]]:
    """The accounts whose names begin with two words that a text has in one, or the other way round: "mpesa" for
    the "M-Pesa till"."""
    for tagged in accounts:
        parts = re.findall(r"[a-z]+", tagged.name.casefold())[:2]
        if len(parts) == 2 and len(parts[0]) < 3 <= len(parts[1]) and not STOP & {*parts}:
            for found in re.finditer(rf"\b{parts[0]}[- ]?{parts[1]}\b(?!\w)", low):
                yield tagged, found.span()


def _in_short(low: str, accounts: Sequence[Tagged]) -> Iterator[tuple[Tagged, Span]]:
    """The ways of paying that the book writes in short and a text in full, or the other way round: a "direct debit" where it
    has "DD", a "chq" where it has "Cheque"."""
    for tagged in accounts:
        name = tagged.name.casefold()
        other = _IN_FULL.get(name.replace("/", "").rstrip(".")) or _SHORT.get(name)
        for found in re.finditer(rf"\b(?:{other})s?\b", low) if other else ():
            yield tagged, found.span()


_IN_FULL = {
    "dd": "direct debit", "so": "standing order", "sto": "standing order", "bt": "bank transfer",
    "chq": "cheque", "ck": "check",
}  # fmt: skip
"""What is written for ways of paying, and what it is short for."""
_SHORT = {
    "direct debit": "d/?d", "standing order": "s/o|sto", "bank transfer": "bt", "cheque": "chq|chk|ck", "check": "chq|chk|ck",
}  # fmt: skip
"""What a text has for those that are written in full; "so" is a small word as well."""


def _own_words(
    called: Mapping[str, Sequence[tuple[Span, float]]], accounts: Sequence[Tagged]
) -> Iterator[tuple[Tagged, Span, float]]:
    """The words of the accounts' names in a text, of which `called` has all by name; one that several of them have in common tells nothing where another
    one tells them apart: "First Valley" beside "Savings - First Valley" and "Checking - First Valley"."""
    found = {t.name: [(t, *hit) for hit in called[t.name]] for t in accounts}
    having: dict[Span, set[str]] = {}
    for name, named in found.items():
        for _, span, _ in named:
            having.setdefault(span, set()).add(name)
    alone = {next(iter(names)) for names in having.values() if len(names) == 1}
    for named in found.values():
        yield from (hit for hit in named if len(having[hit[1]]) == 1 or not having[hit[1]] & alone)


def _is_somebody(tagged: Tagged, text: str, span: Span, knowledge: Knowledge) -> bool:
    """Whether a way of paying that is called like a person of the book is just that person: "Ann's glasses" says no
    more of who paid than "glasses for Ann"; "on Ann's card", "Ann paid" and "by Ann" do."""
    if tagged.name not in knowledge.counterparties:
        return False
    after, before = text[span[1] : span[1] + 16], text[max(0, span[0] - 12) : span[0]]
    return not (_PAYS.match(after) or _PAID_BY.search(before))


_PAYS = re.compile(
    r"(?i)(['’]?s)? (own )?((credit |debit )?card|account|money|cash|pocket|paid|pays|got (it|this|that))\b"
)
_PAID_BY = re.compile(r"(?i)\b(by|from|via) $")


def _by_card(hit: Hit, low: str, chart: Chart) -> list[Tagged]:
    """Where the book has no card, "on the card" is the card of its one bank account; "my own card" isn't."""
    banks = [t for t in chart.exactly("bank") if t in chart.money]
    paid = _ON_THE_CARD.search(low[: hit.span[1]])
    return banks if hit.concept == "card" and len(banks) == 1 and paid else []


_ON_THE_CARD = re.compile(
    r"\b(paid|pays|on|by|with|via|to|onto) ((the|our|a|his|her|their|business|company|shop|debit) )*(debit )?card$"
)


def _nearest(concept: str, chart: Chart) -> list[Tagged]:
    """Where a way of paying has no account of its own, the nearest: for cash the petty cash."""
    money = chart.money
    found = [t for t in chart.of_concept(concept) if t in money]
    return found or [t for t in chart.exactly("petty_cash") if t in money and concept == "cash"]


def _keep(found: dict[str, Choice], choice: Choice) -> None:
    known = found.get(choice.account)
    if known is None or known.score < choice.score:
        found[choice.account] = choice


# "business cards", "bank charges", "cash flow", "gift card", "sim card": money words that name no account.
_NOT_MONEY = re.compile(
    r"business cards|card (people|company|compan(y|ies)|firm|provider|processor|terminal|guys)|gift cards?|bank (fees?|charges?|loan|holiday|statement|interest)|cash.?flow|sim card|credit card fees?"
    r"|card (fees?|machine|reader|processing)|birthday cards?|playing cards|post ?cards?|christmas cards?|greeting cards?"
    r"|store credit|(?:taxi|cab|uber|bus|rickshaw|tuk-?tuk|matatu|boda|okada|keke|tram|lyft|bolt|ride|trip|drive|drove|went|walk|walked|parking|parked|run) (?:\w+ )?(?:to|at|near|by) the bank"
    r"|cash ?(?:machines?|points?|registers?)|cash (?:and|&|n) carry|food bank|bank (took|charged|paid|gave|lent|credited|debited)|power bank|card for|checked|check.?up|check out|cash ?back|discount card|metro card|id cards?|score ?cards?|memory card"
)


def _is_excluded(low: str, span: Span) -> bool:
    return any(m.start() <= span[0] < m.end() for m in _NOT_MONEY.finditer(low))
