"""A new row of a table of orders, jobs or bookings, told as people tell it: "new order Linda Kerr, wingback chair 680, she
put 200 down".

Nothing in it was bought, whatever the thing is called: what it costs is what the customer will pay, and what was put down
is the deposit, which such a table keeps in a column of its own.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from nl2x.books.book import Book, Layout, Listing, Role
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.amounts.figures import Named, as_sum
from nl2x.notes.amounts.paper_numbers import is_next_of_its_column
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.book.single_entry import MONEY, RECEIVABLE, SALES
from nl2x.notes.catalogue import event
from nl2x.notes.events.deposits import sum_ahead
from nl2x.notes.events.happenings import Maker
from nl2x.notes.events.program import Because
from nl2x.notes.events.reading import Doubt, Draft, Reading, what_happened
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.facts.parties import COMMON
from nl2x.notes.wording.segments import whole
from nl2x.notes.wording.words import words

_NOUNS = ("order", "job", "booking", "lesson", "sale")
_NEW = re.compile(
    r"(?i)^\W*(?:(?:i|we|got|have|had|took|taken|a|another|today|just) )*new (?:order|job|booking|commission)\b[:,]? ?"
    r"(?:(?:for|from|by) )?(?P<name>[^\d,;:.(]+?)(?: ?[,;:(]| - | for | wants? )"
)
_NUMBERED = re.compile(
    r"(?i)^\W*(?:new )?(?:order|job|booking|commission) (?:no\.? ?|# ?)?\d+\b[:,]? ?(?:(?:for|from|by) )?"
    r"(?P<name>[^\d,;:.(]+?)(?: ?[,;:(]| - | for | wants? )"
)
"""A new one by the number that it gets."""
_NEW_WORDS = re.compile(
    r"(?i)^\W*(?:(?:[a-z]+ ){0,4}?new (?:order|job|booking|commission)\b|(?:order|job|booking|commission) (?:no\.? ?|# ?)?\d+)"
)
_ORDERED = re.compile(
    r"^\W*(?P<name>(?:[^\W\d][\w'’&.-]* ){1,3}?)(?:has |have |just )?(?:ordered|booked|commissioned) "
)
NOT_YET = re.compile(
    r"(?i)\b(not|no|n't|to come|will|[’']ll|later|still|owe[sd]?|due|quot\w+|maybe|might|may|asked|asking|thinking|cancel\w*|"
    r"wrong|sorry|should|instead|refund\w*|from|each|per|vat|tax|gst)\b|%|\?"
)
_PAID = re.compile(
    r"(?i)\b(paid|pays?|cash|card|transfer\w*|cheque|check|deposit|dep|down|up ?front|half|settled)\b"
)
_AHEAD_AFTER = re.compile(
    r"(?i) ?\(?(?:as |in |paid |for )?(?:an? |the |her |his |their )?(?:deposit|dep\b|down\b|up ?front|in advance|ahead\b)"
)
_AHEAD_BEFORE = re.compile(
    r"(?i)\b(?:deposit|dep|down ?payment)(?: (?:of|is|was|paid|in|received|today))*:? ?[£$€₹]?$"
)
_SURE = 0.93


def new_order(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What such a note becomes; None for any other note."""
    listing = invoices(knowledge.book) if knowledge.book.layout is Layout.RECORDS else None
    if listing is None or listing.noun not in _NOUNS or listing.column(Role.CATEGORY) is not None:
        return None
    name = _customer(facts, knowledge, listing)
    rest = facts.note.replace(name.said, " ", 1) if name is not None else ""
    if name is None or NOT_YET.search(_NEW.sub(" ", rest)) or any(a.ambiguous for a in facts.money):
        return None
    figures = [a for a in facts.money if not a.how]
    ahead = [a for a in figures if is_ahead(a, facts.note)]
    if len(figures) == 1 and not _PAID.search(rest):
        price = as_sum(figures[0])
        return _reading(facts, knowledge, "invoiced", Named({"net": price, "total": price}), name.spelled)
    if len(figures) != 2 or len(ahead) != 1 or sum_ahead(listing) is None or _says_how(listing, knowledge):
        return None
    price, now = as_sum(next(a for a in figures if a is not ahead[0])), as_sum(ahead[0])
    if not 0 < now.value < price.value:
        return None
    named = Named({"whole": price, "now": now, "later": price - now})
    return _reading(facts, knowledge, "sold_part_paid", named, name.spelled)


def _customer(facts: Facts, knowledge: Knowledge, listing: Listing) -> _Named | None:
    """Who ordered, as the words have him and as the table spells him: somebody it knows, a name in capitals, or, after
    "new order" and before what it is for, one or two words that are no thing."""
    told = _NEW.match(facts.note)
    if told is None and any(is_next_of_its_column(r, knowledge) for r in facts.references):
        told = _NUMBERED.match(facts.note)
    found = told or _ORDERED.match(facts.note)
    said = found["name"].strip() if found is not None else ""
    spelled = {name.casefold(): name for name in knowledge.counterparties}
    if not said or said.split()[0].casefold() in _NOBODY:
        return None
    if said.casefold() in spelled:
        return _Named(said, spelled[said.casefold()])
    known = [name for name in spelled if said.casefold().startswith(f"{name} ")]
    if told is not None and known:  # "new order Tom Beckett rocket cake": who it is stands before what
        longest = max(known, key=len)
        return _Named(said[: len(longest)], spelled[longest])
    if said[0].isupper() and any(p.certain and p.name == said for p in facts.parties):
        return _Named(said, said)
    plain = [w.stem for w in words(said)]
    strange = told is not None and 0 < len(said.split()) <= _MOST and not set(plain) & (vocabulary() | COMMON)
    if not strange or _OF_A_THING.match(facts.note, told.end() if told else 0) is None:
        return None
    return _Named(said, said if said[0].isupper() else said.title())


class _Named(NamedTuple):
    said: str
    spelled: str


_NOBODY = frozenset(("i", "we", "he", "she", "they", "a", "an", "the", "my", "our", "some", "new", "another"))
_MOST = 3
_OF_A_THING = re.compile(r"[^\d]*[^\W\d_]{3,}[^\d]*\d")
"""Words for the thing before its price: else what was taken for a name may be the thing."""


def is_ahead(amount: Amount, note: str) -> bool:
    """Whether the words beside a sum say that it was paid ahead."""
    start, end = amount.span
    return bool(_AHEAD_AFTER.match(note, end) or _AHEAD_BEFORE.search(note, 0, start))


def _reading(facts: Facts, knowledge: Knowledge, name: str, named: Named, customer: str) -> Reading:
    guess, segment = Guess(event(name), 9.0), whole(facts)
    listing = invoices(knowledge.book)
    stays_blank = listing is not None and listing.has(Role.METHOD)
    money = MONEY if stays_blank else next(iter(methods(knowledge.book)), MONEY)
    filled = {
        role: Filled(account, 1.0, (), "a new row of the table")
        for role, account in (("receivable", RECEIVABLE), ("what", SALES), ("how", money))
        if role != "how" or "now" in named.amounts
    }
    happening = Maker(facts, knowledge).happening(guess, named, filled, segment, {})
    because = (*happening.because, *_told_by(facts, customer))
    happening = replace(happening, dimensions={"counterparty": customer}, because=because)
    if listing is not None and (due := _still_to_come(facts, listing, knowledge.book)):
        happening = replace(happening, date=facts.today, dimensions={**happening.dimensions, **due})
    doubt = Doubt("event", _SURE, what_happened(facts.note), (event(name).means,))
    return Reading((Draft(happening, guess, filled, segment),), (doubt,))


def _told_by(facts: Facts, customer: str) -> Iterator[Because]:
    """The words that a new row comes from: those for an order, for what is ordered, which describe it, and for a deposit."""
    note = facts.note
    if (order := _NEW_WORDS.match(note)) is not None:
        yield Because("event", order[0], order.span())
    name = re.search(rf"(?i){re.escape(customer)}", note)
    figures = [*(a.span for a in facts.amounts), *(d.span for d in facts.days)]
    first = min((start for start, _ in figures if name is None or start > name.end()), default=0)
    if name is not None and note[name.end() : first].strip(" ,.:;-"):
        yield Because("what", note[name.end() : first], (name.end(), first))
    for amount in facts.money:
        if mark := _AHEAD_AFTER.match(note, amount.span[1]) or _AHEAD_BEFORE.search(note, 0, amount.span[0]):
            yield Because("now", mark[0], mark.span())


def _still_to_come(facts: Facts, listing: Listing, book: Book) -> dict[str, str]:
    """The one day of a note that is still to come, under the heading of the day on which it is due in that table: the pick-up,
    the wedding; nothing where there is none. It was ordered today then."""
    later = [d.value for d in facts.days if d.value is not None and d.value > facts.today]
    if len(later) != 1 or len(facts.days) != 1:
        return {}
    heading = "due" if listing.has(Role.DUE) else _second_day(listing, book)
    return {heading: later[0].isoformat()} if heading else {}


def _second_day(listing: Listing, book: Book) -> str:
    """The heading of the one further day that each row has, never before the first; "" where there is none."""
    days = [c for c in listing.columns if c.kind == "date" and not c.formula and c.role is not Role.PAID_ON]
    rows = [[r.values.get(c.heading) for c in days] for r in book.records if r.table == listing.name]
    if len(days) != 2 or not rows:
        return ""
    told = all(isinstance(a, dt.date) and isinstance(b, dt.date) and a <= b for a, b in rows)
    return days[1].heading if told else ""


def _says_how(listing: Listing, knowledge: Knowledge) -> bool:
    """Whether the table has a column for how it was paid, which would have to be known of a deposit; not where it stays
    blank until the rest is paid."""
    how, ahead = listing.column(Role.METHOD), sum_ahead(listing)
    if how is None or ahead is None:
        return how is not None
    rows = [r for r in knowledge.book.records if r.table == listing.name and r.values.get(ahead.heading)]
    paid_on = listing.column(Role.PAID_ON)
    open_ = [r for r in rows if paid_on is not None and not r.values.get(paid_on.heading)]
    return not open_ or any(r.values.get(how.heading) for r in open_)
