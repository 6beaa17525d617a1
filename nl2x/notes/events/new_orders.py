"""A new row of a table of orders, jobs or bookings, told as people tell it: "new order Linda Kerr, wingback chair 680, she
put 200 down".

Nothing in it was bought, whatever the thing is called: what it costs is what the customer will pay, and what was put down
is the deposit, which such a table keeps in a column of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from nl2x.books.book import Column, Layout, Listing, Role
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.amounts.figures import Named, as_sum
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.book.single_entry import MONEY, RECEIVABLE, SALES
from nl2x.notes.catalogue import event
from nl2x.notes.events.deposits import sum_ahead
from nl2x.notes.events.happenings import Maker
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
    if len(figures) != 2 or len(ahead) != 1 or sum_ahead(listing) is None or _says_how(listing):
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
    found = told or _ORDERED.match(facts.note)
    said = found["name"].strip() if found is not None else ""
    spelled = {name.casefold(): name for name in knowledge.counterparties}
    if not said or said.split()[0].casefold() in _NOBODY:
        return None
    if said.casefold() in spelled:
        return _Named(said, spelled[said.casefold()])
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
    money = next(iter(methods(knowledge.book)), MONEY)
    filled = {
        role: Filled(account, 1.0, (), "a new row of the table")
        for role, account in (("receivable", RECEIVABLE), ("what", SALES), ("how", money))
        if role != "how" or "now" in named.amounts
    }
    happening = Maker(facts, knowledge).happening(guess, named, filled, segment, {})
    happening = replace(happening, dimensions={"counterparty": customer})
    doubt = Doubt("event", _SURE, what_happened(facts.note), (event(name).means,))
    return Reading((Draft(happening, guess, filled, segment),), (doubt,))


def _says_how(listing: Listing) -> Column | None:
    """The column for how it was paid, which would have to be known of a deposit."""
    return listing.column(Role.METHOD)
