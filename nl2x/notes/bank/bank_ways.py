"""Which way the money of a bank's line went, by its own words and by those of the book, whatever sign it has.

No line is posted by this: it tells how a whole file counts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable

from nl2x.books.model import AccountType
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.knowledge import Knowledge, words_of
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts

Way = Callable[[str], int]
"""Of a line's words: 1 in, -1 out, 0 where they don't tell."""
PAID_OFF = re.compile(
    r"(?i)\bpayment\b.{0,24}\bthank(s|[ -]?you)?\b|\bthank[ -]?you\b.{0,24}\bpayment\b|\bauto ?pay\b.{0,12}\b(payment|pymt)\b"
    r"|\bmobile pymt\b"
)
"""What only a card's own file says of a payment to it."""
PAID_TO_CARD = re.compile(
    rf"{PAID_OFF.pattern}"
    r"|^\W*(?:(?:online|on-?line|web|internet|mobile|automatic|auto|direct debit|d/?d|electronic|bank|card|phone) ?)?(?:payment|pymt)\b"
    r"(?!.*\b(?:fee|charge|protection|returned|reversal|plan)\b)(?! (?:to|for)\b)|\bauto ?pay\b"
)
"""What a file that is known to be a card's says of it."""
CAME_BACK = re.compile(r"(?i)\b(refund(ed|s)?|reversal|reversed)\b")
_WENT_OUT = re.compile(
    r"(?i)\b(d/d|dd|ddr|direct debit|s/o|sto|standing order|pos|card (?:purchase|payment)|contactless|debit card purchase|bill pay(?:ment)?"
    r"|atm|cash ?(?:point|machine)|cash withdrawal|fees?|(?:bank|service|interest) charges?|(?:transfer|payment|sent) to|lastschrift|dauerauftrag)\b"
)
_CAME_IN = re.compile(
    r"(?i)\b(takings|deposit|payout|(?:payment|transfer|received|credit) from|payment received|bgc|bank giro credit|bank credit|direct credit"
    r"|faster payments? receipt|refund(?:ed|s)?|reversal|reversed|gutschrift)\b"
)

_OF_KINDS: dict[AccountType | None, int] = {AccountType.EXPENSE: -1, AccountType.INCOME: 1}


def surely_in(line_words: str) -> bool:
    """Whether a line of a card's file came in, whatever its sign."""
    return bool(PAID_TO_CARD.search(line_words) or CAME_BACK.search(line_words))


def by_its_words(words: str) -> int:
    """Which way a line of a current account went as far as banks' own words tell."""
    out, came = bool(_WENT_OUT.search(words)), bool(_CAME_IN.search(words))
    return 0 if out == came else 1 if came else -1


def by_the_book(knowledge: Knowledge) -> Way:
    """Which way a line went, as words of banks, of accounts, of costs and of earlier entries tell it."""
    earlier = knowledge.once("ways of money", lambda: _ways_of_words(knowledge))

    def way(words: str) -> int:
        told = by_its_words(words)
        if told:
            return told
        costs = {concepts()[hit.concept].type for hit in hits(words)}
        found = {earlier.get(stem, 0) for stem in telling(words)} - {0}
        found |= {-1} if AccountType.EXPENSE in costs else set()
        found |= {1} if AccountType.INCOME in costs else set()
        return found.pop() if len(found) == 1 else 0

    return way


def _ways_of_words(knowledge: Knowledge) -> dict[str, int]:
    """The words that only ever stood with money one way, and those in the names of costs and of what is earned."""
    money = {t.name for t in knowledge.chart.money}
    ways: defaultdict[str, set[int]] = defaultdict(set)
    for entry in knowledge.entries:
        gained = sum(line.debit - line.credit for line in entry.lines if line.account in money)
        others = any(line.account not in money for line in entry.lines)
        for stem in telling(words_of(entry)) if gained and others else ():
            ways[stem].add(1 if gained > 0 else -1)
    for tagged in knowledge.chart.tagged:
        for stem in telling(tagged.name) if tagged.account.type in _OF_KINDS else ():
            ways[stem].add(_OF_KINDS[tagged.account.type])
    return {stem: min(found) for stem, found in ways.items() if len(found) == 1}
