"""What a book says of a thing that it owns: its row in a register, or the one entry that bought it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.book import Role
from nl2x.books.model import JournalEntry, Line
from nl2x.books.sheets.words import plain
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.lasting import register
from nl2x.notes.book.precedents import telling

_MOST_LINES = 6
"""An entry of more lines is a list of balances, and tells of no single thing."""
_WORN = re.compile(
    r"\b(accumulated|depreciation to date|depreciated|written (off|down)|worn|so far|depn to date)\b"
)
_A_YEAR = re.compile(r"\b(rate|per|a|each|monthly|annual|yearly|months?|years?|life)\b")


@dataclass(frozen=True)
class Owned:
    """What a thing cost, and what of that is written down where the book tells, each with the book's own words."""

    cost: Decimal
    words: str
    worn: Decimal | None = None
    worn_words: str = ""


def in_register(text: str, knowledge: Knowledge) -> Owned | None:
    """The one row of a table of assets that the words name."""
    listing = register(knowledge.book)
    cost = listing.column(Role.AMOUNT, Role.TOTAL, Role.NET) if listing else None
    named = listing.column(Role.DESCRIPTION, Role.COUNTERPARTY) if listing else None
    if listing is None or cost is None or named is None:
        return None
    stems = telling(text)
    rows = [
        (row, str(row.values.get(named.heading) or "")) for row in knowledge.book.records_of(listing.name)
    ]
    most = max((len(telling(words) & stems) for _, words in rows), default=0)
    fitting = [(row, words) for row, words in rows if most and len(telling(words) & stems) == most]
    if len(fitting) != 1:
        return None
    row, words = fitting[0]
    size = number(row.values.get(cost.heading))
    headings = [
        c.heading
        for c in listing.columns
        if _WORN.search(plain(c.heading)) and not _A_YEAR.search(plain(c.heading))
    ]
    worn = number(row.values.get(headings[0])) if len(headings) == 1 else None
    return Owned(size, words, worn, f"{headings[0]}, {words}" if worn is not None else "") if size else None


def as_booked(text: str, account: str, knowledge: Knowledge, worn_on: str = "") -> Owned | None:
    """The one entry that brought the thing onto its account, and what all of `worn_on` says it lost where that is for
    nothing else."""
    bought = [
        (e, line) for e in knowledge.entries for line in e.lines if line.account == account and line.debit
    ]
    gone = any(line.account == account and line.credit for e in knowledge.entries for line in e.lines)
    stems = telling(text)
    own = telling(account)
    fitting = [(e, line) for e, line in bought if (_words_of(e, line) - own) & stems]
    called = bool(own & stems) and not own & _GENERAL and not _SEVERAL.search(account)
    single = bought if len(bought) == 1 and called else [p for p in fitting if len(p[0].lines) <= _MOST_LINES]
    if len(single) != 1 or gone:
        return None
    entry, line = single[0]
    alone = len(bought) == 1 and _only_for(account, worn_on, knowledge)
    lost = sum(
        (x.credit - x.debit for e in knowledge.entries for x in e.lines if x.account == worn_on), Decimal(0)
    )
    words = f"{entry.description or account} ({entry.date})"
    return Owned(line.debit, words, lost if alone else None, f"all of {worn_on}" if alone else "")


def _words_of(entry: JournalEntry, line: Line) -> frozenset[str]:
    return telling(f"{entry.description} {line.memo or ''}")


def _only_for(account: str, worn_on: str, knowledge: Knowledge) -> bool:
    """Whether an account of depreciation is for this one alone: by its name, or because nothing else is owned."""
    held = {line.account for e in knowledge.entries for line in e.lines if line.debit}
    others = [t for t in knowledge.chart.for_role("asset") if t.name != account and t.name in held]
    tagged = knowledge.chart.get(worn_on)
    if tagged is None:
        return False
    own = telling(account) & set(tagged.stems)
    return not others or bool(own - {stem for t in others for stem in t.stems})


_SEVERAL = re.compile(r"(?i)\b(and|\w{3,}(?<!s)s)\b|[&,/+]")
"""What an account of more than one thing is called by: "Vans", "Ovens and Equipment"."""
_GENERAL = frozenset(
    "equipment machinery plant asset fixture fitting vehicle furniture tool computer office property".split()
)
"""What many things are called by at once."""


def owns(thing: str, knowledge: Knowledge) -> bool:
    """Whether words name something that the book owns: by the account it is on, or by the entry that bought it; and nothing
    of the kind was ever sold as goods."""
    assets = {t.name: t for t in knowledge.chart.for_role("asset")}
    stems = telling(thing)
    if not stems:
        return False
    earned = {t.name for t in knowledge.chart.for_role("earned")}
    stock = {t.name for t in knowledge.chart.for_role("stock")}
    goods = any(
        stems & p.stems and {i.account for i in p.posting.lines} & (earned | stock)
        for p in knowledge.precedents.all
    )
    named = any(stems & set(t.stems) - {"old"} for t in assets.values())
    bought = any(
        stems & _words_of(e, line)
        for e in knowledge.entries
        for line in e.lines
        if line.debit and line.account in assets
    )
    return (named or bought) and not goods
