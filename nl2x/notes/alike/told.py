"""What a note says beside the figures and words of a row, and whether such a row has a place for it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from nl2x.books.book import Role
from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList
from nl2x.notes.alike.nearest import EarlierRow
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import events
from nl2x.notes.events.recognise import by_cues
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.meaning.happenings import likely
from nl2x.notes.wording.words import STOP, stem, words

_OTHERWISE = re.compile(
    r"(?i)\b(?:not|no longer|wrong|mistake|sorry|should|instead|correction|disput\w*"  # put right
    r"|refund\w*|returned|back|cancel\w*|missed|no[- ]shows?|bounced|declined|stolen|lost|waived"  # or came to nothing
    r"|each other|each way|return|less|minus|half|double|free|trial|discount\w*"  # reckoned with
    r"|of which|out of|inclu\w*|incl|part[- ]?pa\w+|part of|on account|towards"  # parts of one another
    r"|owe[sd]?|owing|unpaid|pledged|prepaid|in advance|deposit|starts?|starting|begins?"  # not all paid, not yet earned
    r"|guess\w*|roughly|approx\w*|banked|banking|withdr[ae]w\w*|transferred"  # not known, or moved on
    r"|weekly|monthly|yearly|(?:per|every|a) (?:week|month|year)|from now on|whole (?:week|month))\b"  # more than once
)
"""What says that a row is put right, that nothing came of it, or that its figures are not the whole of it."""
_PAID = re.compile(r"(?i)\b(?:paid|settled|pays)\b")
_NOT_YET = re.compile(
    r"(?i)(?:\b(?:not|never|to be|isnt|wasnt|hasnt|havent|until|once|when)|n['’]t)(?: \w+){0,2} $"
)


def is_otherwise(note: str, headings: Sequence[str]) -> bool:
    """Whether a note says another thing than that something happened once, for just these figures; a word that heads a
    column ("Discount") is none."""
    own = {word.stem for heading in headings for word in words(heading)}
    return any(stem(m[0].lower()) not in own for m in _OTHERWISE.finditer(note))


def is_another_event(note: str) -> bool:
    """Whether a note tells of more than buying and selling: what was written off or sent back, a till that was short."""
    most = max((share for name, share in likely(note).items() if name in _OTHERS), default=0.0)
    return most >= _SURELY or not _OTHERS.isdisjoint(by_cues(note))


_PLAIN = frozenset(
    "bought bought_on_credit bought_two_ways paid_bill sold sold_two_ways invoiced customer_paid customer_paid_with_fee "
    "invoice_paid_with_fee accrued_income as_before in_kind".split()
)
"""Events that a row of a list tells of."""
_OTHERS = frozenset(events()) - _PLAIN
_SURELY = 0.8


def is_said_paid(note: str) -> bool:
    """Whether a note says that it was paid, too, and not that it wasn't yet."""
    return any(not _NOT_YET.search(note[: said.start()]) for said in _PAID.finditer(note))


_OF_PAYMENT = frozenset(stem(word) for word in "date day paid pay payment".split())


def is_told(column: OpenColumn, note: str) -> bool:
    """Whether a note tells what a column says that is filled in later: by its heading, or that it was paid."""
    of_payment = column.column.role in (Role.PAID_ON, Role.METHOD)
    said = {word.stem for word in words(note)}
    own = {word.stem for word in words(column.column.heading)}
    heads = own - STOP or own  # "Done" is all that some headings say
    if of_payment:  # "not paid yet" says no day of payment
        return is_said_paid(note) or bool((heads - _OF_PAYMENT) & said)
    return bool(heads & said)


def is_said_how(columns: Sequence[OpenColumn], note: str) -> bool:
    """Whether a note says right beside a figure how it was paid, in a word of the list's own: "80 cash". What is still to
    come says so, too."""
    ways = {str(way).strip() for c in columns if c.column.role is Role.METHOD for way in c.cells.values()}
    said = "|".join(re.escape(way) for way in sorted(ways, key=len, reverse=True) if way)
    beside = rf"(?i)\d (?:(?:in|by|on|with|from|out of|the) )*(?:{said})\b|\b(?:{said}),? (?:of )?\W?\d"
    return bool(said) and not _STILL_TO_COME.search(note) and re.search(beside, note) is not None


_STILL_TO_COME = re.compile(
    r"(?i)\b(?:to be|to pay|will|[\w]+['’]ll|later|tomorrow|next|once|when|by the|end of)\b"
)


def told_of_later(one: OpenList, note: str) -> frozenset[str]:
    """The letters of the columns of a list that are filled in later and that a note tells."""
    told = {c.letter for c in one.filled_in_later if is_told(c, note)}
    if is_said_how(one.columns, note):
        told |= {c.letter for c in one.filled_in_later if c.column.role in (Role.METHOD, Role.PAID_ON)}
    return frozenset(told)


def may_be_of_an_open_row(like: EarlierRow, named: Mapping[str, Value], rows: Sequence[EarlierRow]) -> bool:
    """Whether a row that is paid, or done, at once may be what is paid of an earlier one: of the same customer, and still open."""
    columns = {c.letter: c for c in like.of.columns}
    later = {c.letter for c in like.of.filled_in_later} & set(like.filled)
    whose = {x: v for x, v in named.items() if x not in later}
    same = (r for r in rows if all(columns[x].cells.get(r.row) == v for x, v in whose.items()))
    dated = any(columns[x].holds is Holds.DAY for x in later)
    return dated and any(later - set(row.filled) for row in same)


def one_day(facts: Facts) -> bool:
    """Whether a note tells of one day alone."""
    return len({d.value for d in facts.days if not d.superseded_by}) <= 1


def of_somebody_else(facts: Facts, values: Collection[Value], rows: Sequence[EarlierRow]) -> bool:
    """Whether a note names somebody beside those whom a row has a place for: "36.50 from Wickes for T Walsh"."""
    names = [telling(p.name) for p in facts.parties if p.certain and not p.superseded_by]
    placed = {stem for value in values for stem in telling(str(value))}
    known = placed | {stem for row in rows for stem in row.stems}
    return bool(placed) and any(own and not own & known for own in names)


def more_said(
    note: str,
    like: EarlierRow,
    values: Collection[str],
    figures: Sequence[Amount],
    rows: Sequence[EarlierRow],
) -> bool:
    """Whether a note tells something that has no place in a row without free words, of whose columns `values` are the
    letters of those that are told: "stall fee 40 cash, honey 60 card" is more than what came in of either."""
    own = [c for c in like.of.columns if c.letter in like.filled and c.letter not in values]
    if any(c.holds in (Holds.TEXT, Holds.CHOICE) for c in own):
        return False
    heads = " ".join(c.column.heading for c in like.of.columns if c.letter in values)
    known = telling(f"{heads} {like.of.sheet}") | {stem for one in rows for stem in one.stems}
    rest = telling(note) - known - {stem(a.unit) for a in figures if a.unit} - _LEADING
    short = {
        s for s in rest if len(s) >= _SHORTEST and any(k.startswith(s) for k in known)
    }  # "odo" for "Odometer"
    return bool(rest - short)


_SHORTEST = 3
_LEADING = frozenset(
    stem(word)
    for word in "takings sales took taken made did had got cashed counted till came today yesterday tonight "
    "morning afternoon evening night total totals all just billed invoiced sent sold paid gave received went drove filled fill tank".split()
)
"""What may stand beside a day's figures and says nothing of them."""
