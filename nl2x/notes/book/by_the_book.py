"""What the book's own series say of a note: the next invoice's number, what comes every month in the same way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Layout, Role
from nl2x.notes.accounts.vocabulary import names_in, vocabulary
from nl2x.notes.amounts.earlier import SAME_AGAIN, SPREAD
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.lasting import lasts, register
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.book.single_entry import MONEY as THE_MONEY
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking, put_first, spoken_against
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import words

_VERY_LIKE, _OFTEN = 0.9, 3
_GOES_ON, _CLEAR = 3, 4.6
"""How far beyond the last invoice's number the next one may be, and what such a number is worth as a sign."""
_NUMBERED = re.compile(r"\b([A-Z]{1,5}[-/ ]?(?:\d{2,4}[-/])?)(\d{1,6})\b")
_PAYS = re.compile(
    r"(?i)\b(paid|pays|received|settled|cleared|part|credit note|refund\w*|cancel\w*|bill from|their|off|left on"
    r"|in(?:to)? my (?:hand|pocket)|handed me|counted (?:me )?out|there and then|on the spot)\b"
)


def as_every_time(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether the book has just this: what is spread over months, in the same words and of the same amount ("the PI
    policy, 90"), or a firm whose entries are all alike, with "same as every month" instead of an amount."""
    like = guess.like
    if guess.event.name in SPREAD and like is not None and like.score >= _VERY_LIKE:
        same = {a.value for a in segment.figures.written} & totals(like)
        return bool(same) and not spoken_against(guess.event.name, segment.whole)
    if guess.event.name == "sold" and guess.cue is None and lacking(event("invoiced"), knowledge):
        # Where nothing owed is kept, a customer's name and a sum are what he paid.
        return _theirs(segment, knowledge) == "sold"
    if segment.figures.money or not SAME_AGAIN.search(segment.whole):
        return False
    known = [p for p in knowledge.precedents.all if p.stems & telling(segment.whole) - vocabulary()]
    events = {knowledge.event_of(p) for p in known}
    return len(known) >= _OFTEN and events == {guess.event.name}


def first_as_every_time(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses with that first which the book has month after month in the same words and of the same amount."""
    again = [g for g in found if g.event.name in SPREAD and as_every_time(g, segment, knowledge)]
    if not again or again[0] is found[0]:
        return list(found)
    best = replace(again[0], score=found[0].score + 0.5)
    return [best, *(g for g in found if g is not again[0])]


def owed_as_every_time(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses with the settling of a debt first, where all that the book has in these words settled it so far,
    and as much is still owed: "NIC for July paid, 648" beside "NIC June" out of "NIC owing"."""
    likes = [like for like in knowledge.precedents.like(segment.whole) if like.score >= _VERY_LIKE]
    events = {knowledge.event_of(like.precedent) for like in likes}
    settled = {line.account for like in likes for line in like.precedent.posting.lines if line.debit}
    if len(likes) < _OFTEN or events != {_SETTLES} or len(settled) != 1:
        return list(found)
    known = next((g for g in found if g.event.name == _SETTLES), None)
    owed = knowledge.owed(settled.pop())
    paid = max((a.value for a in segment.figures.money), default=Decimal(0))
    if known is None or known is found[0] or not 0 < paid <= owed:
        return list(found)
    best = replace(known, score=found[0].score + 0.9)
    return [best, *(g for g in found if g is not known)]


_SETTLES = "paid_accrued"


def in_these_words(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses with an earlier entry's own accounts first, where the book has just the same words twice at least,
    always with the same two accounts, and they are no event of the catalogue or no money moves by them: "Tips on cards",
    owed to the staff; "Holiday pay", owed to them."""
    sums = [a for a in segment.figures.money if a.value]
    said = {word.stem for word in words(segment.whole) if not word.stem[:1].isdigit()}
    same = [p for p in knowledge.precedents.all if said == {word.stem for word in words(p.words)}]
    if len(same) < 2 or len(sums) != 1:
        return list(found)
    pairs = {
        tuple((line.account, bool(line.debit)) for line in sorted(p.posting.lines, key=lambda x: not x.debit))
        for p in same
    }
    pair = pairs.pop() if len(pairs) == 1 else ()
    if [debit for _, debit in pair] != [True, False]:
        return list(found)
    if found and found[0].cue and {knowledge.event_of(p) for p in same} == {found[0].event.name}:
        return list(found)
    moved = {name for name, _ in pair} & {t.name for t in knowledge.chart.money}
    if len(moved) == 1 and any(knowledge.event_of(p) for p in same):
        return list(found)
    best = max((g.score for g in found), default=0.0) + 0.9
    known = (("to", pair[0][0]), ("from", pair[1][0]))
    return [Guess(event("as_before"), max(4.0, best), known=known), *found]


def nothing_but_whom(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """ "Aoife 70 card": where a note says no more than who it was, what the book has of him, three times or more and
    never anything else, is what happened again."""
    name = "" if any(g.cue for g in found) else _theirs(segment, knowledge)
    if not name or spoken_against(name, segment.whole) or lacking(event(name), knowledge):
        return list(found)
    mine = next((g.score for g in found if g.event.name == name), 0.0)
    return put_first(name, found, max(mine, _AGAIN))


_AGAIN = 3.2


def _theirs(segment: Segment, knowledge: Knowledge) -> str:
    """What always happened with whom a note names, where it says nothing else; else an empty string."""
    said = telling(segment.whole) - knowledge.precedents.aside - _JOINING
    if not said or said & vocabulary():
        return ""
    known = [p for p in knowledge.precedents.all if said & p.stems]
    events = {knowledge.event_of(p) for p in known}
    if len(known) < _OFTEN or len(events) != 1 or not all(said <= p.stems for p in known):
        return ""
    return events.pop()


def of_a_payer(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether a purchase that no word tells of begins with somebody who only ever paid: "noreen 18 oil"."""
    if guess.event.name != "bought" or guess.cue is not None:
        return False
    first = next(iter(re.findall(r"[^\W\d_]+", segment.text)), "")
    said = names_in(first, knowledge)
    known = [p for p in knowledge.precedents.all if said & p.stems]
    return len(known) >= _OFTEN and {knowledge.event_of(p) for p in known} == {"sold"}


def taken_for_what(guess: Guess, segment: Segment) -> bool:
    """Whether money was taken out of the till, and not a word says what for: it may be the owner's, or be banked."""
    return guess.event.name == "owner_took_out" and bool(_OUT_OF_THE_TILL.fullmatch(segment.text))


_OUT_OF_THE_TILL = re.compile(
    r"(?i)\W*((i|we|just) )*(took|taken|pulled|grabbed) [£$€₦₹]?[\d.,]+ (quid |pounds |euros? |dollars |bucks )?(out )?(of|from) "
    r"(the |our |my )?(till|cash ?box|float|cash drawer|register|tin|safe)\b( today| this morning| earlier| yesterday)?\W*"
)
_JOINING = frozenset("n today yesterday".split())


def kept_for_years(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """What lasts so many years was bought, in a book with a register of such things, where no cue says otherwise."""
    book = knowledge.book
    told = book.layout is not Layout.RECORDS or any(g.cue and g.event.name != "bought" for g in found)
    if told or not lasts(segment.whole) or register(book) is None:
        return list(found)
    best = max((g.score for g in found), default=0.0)
    return [Guess(event("bought"), max(3.0, best + 0.5)), *(g for g in found if g.event.name != "bought")]


def own_invoice(segment: Segment, knowledge: Knowledge) -> Guess | None:
    """A number that goes on where the book's own invoices end is a new invoice: "LMS-195 Dr Karas, 900"."""
    if _PAYS.search(segment.whole):
        return None
    used: dict[str, list[int]] = {}
    for precedent in knowledge.precedents.all:
        if knowledge.event_of(precedent) == "invoiced":
            for prefix, number in _NUMBERED.findall(precedent.words):
                used.setdefault(prefix, []).append(int(number))
    for match in _NUMBERED.finditer(segment.whole):
        before = used.get(match[1], [])
        if len(before) >= _OFTEN and 0 < int(match[2]) - max(before) <= _GOES_ON:
            return Guess(event("invoiced"), _CLEAR, cue=match.span())
    return _next_of_the_table(segment, knowledge)


def _next_of_the_table(segment: Segment, knowledge: Knowledge) -> Guess | None:
    """The same where the book has a table of its invoices, whose numbers go up: "invoice 151 Coral Bay, 480"."""
    named = _INVOICE.search(segment.whole)
    if named is None or knowledge.book.layout is not Layout.RECORDS:
        return None
    listing = invoices(knowledge.book)
    column = listing.column(Role.REFERENCE) if listing is not None and listing.noun == "invoice" else None
    if listing is None or column is None:
        return None
    cells = [str(r.values.get(column.heading, "")) for r in knowledge.book.records_of(listing.name)]
    before = [int(cell) for cell in cells if cell.isdecimal()]
    if len(before) < _OFTEN or before != sorted(before) or not 0 < int(named[1]) - before[-1] <= _GOES_ON:
        return None
    return Guess(event("invoiced"), _CLEAR, cue=named.span())


_INVOICE = re.compile(r"(?i)\binv(?:oice)?\b\.?(?: ?(?:no|number|nr)\b\.?| ?#)? ?#?(\d{1,6})\b(?![.,]\d)")


def totals(like: Likeness) -> set[Decimal]:
    """The amounts of an earlier entry's lines."""
    return {line.debit or line.credit for line in like.precedent.posting.lines}


_MONEY_TOO = re.compile(r"(?i)\b(sent|paid|transferred|wired|came in|received|handed)\b[^.;]{0,12}\d")


def tells_of_money_too(guess: Guess, text: str) -> bool:
    """Whether a note of something lowered or written off also says that money came: two things in one."""
    return guess.event.name in ("credit_note", "bad_debt") and bool(_MONEY_TOO.search(text))


def never_with_money(
    guess: Guess, segment: Segment, likenesses: Sequence[Likeness], knowledge: Knowledge
) -> bool:
    """Whether the book has the same thing with the same amount, and no money ever moved for it, though the event
    would move some."""
    like = next(iter(likenesses), None)
    money = {THE_MONEY, *(t.name for t in knowledge.chart.money)}
    if like is None or like.score < _VERY_LIKE or guess.event.name not in ("bought", "sold"):
        return False
    if knowledge.event_of(like.precedent) not in ("", *SPREAD):
        return False
    same = {a.value for a in segment.figures.written} & totals(like)
    return bool(same) and not {line.account for line in like.precedent.posting.lines} & money


def only_spent(guess: Guess, knowledge: Knowledge) -> bool:
    """Whether a purchase is all that it can be: in a budget of what is spent, with no line for anything that came in."""
    return (
        guess.event.name == "bought" and one_sided(knowledge.book) and bool(lacking(event("sold"), knowledge))
    )
