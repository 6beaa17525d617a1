"""What came into an account, or was moved between two, in a table of nothing else: "Dan got paid, 2,176.35 into PNC".

Such a table stands beside one of bills, whose own rows say that they are paid. Both accounts must be named where money was
moved, and the one where it came in; a note that names a bill's payee is about that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from nl2x.books.book import Book, Listing, Role
from nl2x.books.layouts.moves import account_column, accounts_of, moves_table, pairs
from nl2x.books.model import NewRecord, Posting, Value
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.own_accounts import own_accounts, transfer_side
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import bills
from nl2x.notes.book.single_entry import SALES
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Happening
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Amount, Facts

MOVES, OUT_OF, INTO = "table of moves", "out of", "into"
"""Under these names a happening says between which accounts money went, and in which table that stands."""
_OTHERWISE = re.compile(
    r"(?i)\b(not|should|will|going to|need to|must|wrong|mistake|instead|refund\w*|bills?|owes?|owed|lent|borrow\w*|if|when|each"
    r"|next (week|month)|fees?|charged?)\b|n't\b|\?"
)
_OWN_DOING = r"moved?|transferred|transfer|shifted|put|sent|swept|topped up|switched"
_MOVED = re.compile(rf"(?i)\b({_OWN_DOING}|paid off|paid)\b")
_BY_ONESELF = re.compile(rf"(?i)\b({_OWN_DOING})\b")
_CAME_IN = re.compile(
    r"(?i)\b(paid|pay|pay ?checks?|pay ?day|wages?|salary|pension|benefits?|deposit(?:ed)?|came|landed|hit|in|interest|got|received)\b"
)
_INTO = re.compile(r"(?i)\b(in|into|to|hit|hits|reached)( (the|our|my|his|her))? $")
_SURE, _UNTOLD = 0.92, 0.6
_SMALL_WORDS = frozenset(
    "move moved transfer transferred put send sent over across into from out pay paid got get come came today yesterday tonight morning just"
    " account check paycheck wage salary bank money extra another week month friday thursday usual".split()
)


def account_moves(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note of money moved, or come in, becomes; None for any other note."""
    if len(facts.figures) != 1 or _OTHERWISE.search(facts.note):
        return None
    listing = moves_table(knowledge.book)
    if listing is None or _names_a_bill(facts.note, knowledge):
        return None
    known = accounts_of(knowledge.book, listing)
    named = own_accounts(facts.note, knowledge)
    if not named or not set(named) <= known.keys():
        return None
    if len(named) == 2 and _MOVED.search(facts.note) and pairs(knowledge.book, listing):
        source, target = (transfer_side(role, facts.note, knowledge) for role in ("from", "to"))
        if source and target and source.spans and target.spans and source.account != target.account:
            return _reading(facts, listing, source, target)
    if len(named) == 1 and _CAME_IN.search(facts.note) and not _BY_ONESELF.search(facts.note):
        into = transfer_side("to", facts.note, knowledge)
        if into is not None and into.spans and _INTO.search(facts.note[: into.spans[0][0]]):
            return _reading(facts, listing, None, into)
    return None


def _names_a_bill(note: str, knowledge: Knowledge) -> bool:
    """Whether the note names whom a bill of the book is to."""
    listing = bills(knowledge.book)
    payee = listing.column(Role.COUNTERPARTY) if listing is not None else None
    if listing is None or payee is None:
        return False
    said = telling(note)
    ways = {stem for name in own_accounts(note, knowledge) for stem in telling(name)}
    names = {str(r.values.get(payee.heading) or "") for r in knowledge.book.records_of(listing.name)}
    return any((own := telling(name) - ways) and own <= said for name in names)


def _reading(facts: Facts, listing: Listing, source: Filled | None, target: Filled | None) -> Reading:
    moved: Amount = facts.figures[0]
    places = {OUT_OF: source, INTO: target}
    told = {name: filled.account for name, filled in places.items() if filled is not None}
    rest = _untold(facts, moved, told.values()) if source else set()
    where = " and ".join(told.values())
    question = f"Is it in {listing.name}, under {where}?"
    doubt = Doubt("entry", _UNTOLD if len(rest) > 1 else _SURE, question, ("yes", "no"))
    what = Filled(target.account if target else SALES, 1.0, (moved.span,), "said in the note")
    sides = told.get(INTO, SALES), told.get(OUT_OF, SALES)
    kind, place = "transfer" if source else "sold", {MOVES: listing.name, **told}
    return one_sum_there(facts, moved, kind, sides, place, what, doubt, told=f"{listing.name}, under {where}")


def _untold(facts: Facts, moved: Amount, accounts: Iterable[str]) -> set[str]:
    kept = facts.note[: moved.span[0]] + " " + facts.note[moved.span[1] :]
    own = {stem for name in accounts for stem in telling(name)}
    return {s for s in telling(kept) - own if s not in _SMALL_WORDS}


def move_records(book: Book, happening: Happening) -> Iterator[Posting]:
    """The rows that the moved sum makes: out of the one account, and into the other."""
    listing = book.find_list(happening.dimensions[MOVES])
    assert listing is not None
    size = happening.raw[0].amount.value
    for name, amount in ((OUT_OF, -size), (INTO, size)):
        if account := happening.dimensions.get(name, ""):
            yield NewRecord(listing.name, _values(listing, happening, account, amount))


def _values(listing: Listing, happening: Happening, account: str, amount: Decimal) -> dict[str, Value]:
    told: dict[Role, Value] = {
        Role.DATE: happening.date,
        Role.DESCRIPTION: happening.description,
        Role.AMOUNT: amount,
    }
    values = {c.heading: value for role, value in told.items() if (c := listing.column(role)) is not None}
    column = account_column(listing)
    assert column is not None
    return {**values, column.heading: account}
