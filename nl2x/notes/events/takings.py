"""Takings told by what was sold and by how it was paid: "repairs 604, parts 208.50; 663 by card, the rest cash".

One entry, whose debits are the ways and whose credits are the kinds; in a cash book a row for each. Every figure must
stand beside the one thing that it is for, and both sides must come to the same, or it is no such note.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import pairwise

from nl2x.books.book import Layout
from nl2x.notes.accounts.fill import fill
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.how_paid import main_bank, the_bank
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.amounts.figures import Named, as_sum
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.happenings import Maker
from nl2x.notes.events.program import Part, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading, short, what_happened
from nl2x.notes.events.recognise import Guess
from nl2x.notes.events.takings_before import takings_before
from nl2x.notes.facts.model import Amount, Facts, Kind, Span
from nl2x.notes.wording.segments import whole
from nl2x.notes.wording.words import blanked

TAKEN = re.compile(
    r"(?i)^\W*(tonight|today)('s)?[,:]? [£$€₹₦]?\d|\b(takings?|took|taken|sales?|sold|turn(ed )?over|came (to|in)|made|did|brought in|earned|till|"
    r"(day|week|month|today|tonight|morning|evening|night)('s)?:)"
)
OTHERWISE = re.compile(
    r"(?i)\b(paid (?!in cash|by|with|on)|pays?|bought|buy|spent|refund\w*|fees?|owe[sd]?|owing|invoice\w*|bills?|less|minus|"
    r"short|over|change|float|wages?|tips?|bank(ed|ing)|put|moved|transferred|deposit\w*|not|no|wrong|sorry|should|instead|"
    r"vat|tax|gst|net|gross|each|per|discount|cost)\b|%|\?"
)
_PRONOUN = re.compile(
    r"(?i)\b((the )?(rest|remainder|remaining|balance)|all|both|everything|the (whole )?lot)\b"
)
_BREAK = re.compile(r"[.,;:](?=\s|$)|\n")
_CARD = re.compile(
    r"(?i)\b(cards?|eftpos|sumup|zettle|card (reader|machine)|terminal|(?-i:Square|Clover|Stripe)|tap(ped)?|contactless)\b"
)
SAYS_NOTHING = re.compile(
    r"(?i)\b(in|on|by|via|the|and|was|were|is|went|came|went|with|for|of|a|to|from|plus|through|that'?s|it|then|of (it|that|which)|"
    r"total|altogether|in all|(today|tonight|yesterday|day|week|weekend|month|morning|afternoon|evening|night)('?s)?|"
    r"this|last|daily|weekly|monthly|whole|"
    r"(mon|tues|wednes|thurs|fri|satur|sun)day('s)?|takings?|took|taken|sales|sold|made|did|we|i|came|till)\b|[^\w]"
)
_INTO_THE_TILL = re.compile(r"(?i)\b(in|into) (the |our |my )?till\b")
_LAYOUTS = (Layout.JOURNAL, Layout.CASH_BOOK, Layout.STATEMENTS)
_SURE, _EVEN = 0.8, 0.5
_ORDINARY = 0.93
"""How sure such an entry is, where its accounts are."""
_Part = tuple[Filled, Sum]
"""An account and what it takes."""


@dataclass(frozen=True)
class _Share:
    """An account and its part of the sum: a figure, or what "the rest" or "all" comes to."""

    found: Filled
    figure: Amount | None
    of_money: bool


def takings(facts: Facts, knowledge: Knowledge, said: Said) -> Reading | None:
    """What such a note becomes; None for any other note, and where sales are taxed."""
    note = facts.note
    rest = _without_kinds(note, knowledge)
    if knowledge.book.layout not in _LAYOUTS or OTHERWISE.search(rest):
        return None
    if not TAKEN.search(note) and spent(rest, knowledge):
        return None
    if any(a.live and not a.how and (a.kind is not Kind.MONEY or a.ambiguous) for a in facts.amounts):
        return None
    figures = [a for a in facts.money if not a.how]
    for total in (None, *figures):
        shares = _shares(facts, [a for a in figures if a is not total], total, knowledge)
        parts = _parts(shares, total, facts, knowledge, said) if shares else None
        if parts is not None:
            return _reading(facts, knowledge, *parts)
    return None


def _without_kinds(note: str, knowledge: Knowledge) -> str:
    """The note without the names of what is earned: "guest fees" are no fee that was kept."""
    for name in takers(event("sold"), "what", knowledge.chart):
        note = re.sub(rf"(?i)\b{re.escape(name)}\b", " ", note)
    return note


def spent(note: str, knowledge: Knowledge) -> bool:
    """Whether the words may name what was bought."""
    cost = fill("what", event("bought"), SAYS_NOTHING.sub(" ", note), "", knowledge, (), {})
    return cost is None or bool(cost.spans)


def _shares(facts: Facts, told: Sequence[Amount], total: Amount | None, knowledge: Knowledge) -> list[_Share]:
    """What each figure is for, where in each sentence the words for it stand after each figure, or before each (never
    both: what no figure takes is left over); else none."""
    text = facts.note if total is None else blanked(facts.note, total.span)
    found: list[_Share] = []
    for sentence in _sentences(text):
        figures = {a.span: a for a in told if sentence[0] <= a.span[0] < sentence[1]}
        places = figures | {m.span(): None for m in _PRONOUN.finditer(text, *sentence)}
        shares = _told_so(text, sentence, places, True, knowledge)
        if shares is None and places:
            shares = _told_so(text, sentence, places, False, knowledge)
        if shares is None:
            return []
        found += shares
    return found


def _told_so(
    text: str, sentence: Span, places: Mapping[Span, Amount | None], after: bool, knowledge: Knowledge
) -> list[_Share] | None:
    """What each figure of a sentence is for; None if words are left over, or tell of no account."""
    ordered = sorted(places)
    cuts = [sentence[0], *(place for span in ordered for place in span), sentence[1]]
    between = [(cuts[i], cuts[i + 1]) for i in range(0, len(cuts), 2)]
    spare = between.pop(0 if after else -1)
    named = [_account(text, left, right, knowledge) for left, right in between]
    shares = [_Share(a[0], places[place], a[1]) for place, a in zip(ordered, named, strict=True) if a]
    if len(shares) < len(ordered):
        return None
    if SAYS_NOTHING.sub("", text[spare[0] : spare[1]]):
        lead = _earned(text, *spare, knowledge) if after and all(s.of_money for s in shares) else None
        return None if lead is None else [_Share(lead, None, False), *shares]
    return shares


def _sentences(note: str) -> list[Span]:
    cuts = [0, *(m.end() for m in _BREAK.finditer(note)), len(note)]
    return [(a, b) for a, b in pairwise(cuts) if note[a:b].strip()]


def only_way(text: str, knowledge: Knowledge) -> bool:
    """Whether a part of a list says nothing but how it was paid: "120 cash and 300 card"."""
    ways = [span for choice in money_named(text, knowledge) for span in choice.spans]
    for span in [*ways, *(m.span() for m in _CARD.finditer(text))]:
        text = blanked(text, span)
    return not re.sub(r"[\d_]", "", SAYS_NOTHING.sub("", text))


def _account(text: str, start: int, end: int, knowledge: Knowledge) -> tuple[Filled, bool] | None:
    """The one account that these words name, and whether it is where the money went."""
    told = text[start:end]
    words = SAYS_NOTHING.sub(lambda m: " " * len(m[0]), told)
    if not words.strip() and not (_INTO_THE_TILL.search(told) and money_named(told, knowledge)):
        return None
    by_card = _CARD.search(told)
    if not by_card and not money_named(told, knowledge):
        earned = _earned(text, start, end, knowledge)
        return (earned, False) if earned else None
    if by_card:
        found = _by_card(by_card.span(), knowledge)
    else:
        found = fill("how", event("sold"), told, "", knowledge, (), {})
    if found is None or not found.spans or found.sure < _SURE:
        return None
    shifted = tuple((a + start, b + start) for a, b in found.spans)
    before = takings_before(knowledge)  # what is still to come from the cards is no money yet
    ways = {t.name for t in knowledge.chart.money} | (before.ways if before else frozenset())
    return replace(found, spans=shifted), found.account in ways


def _earned(text: str, start: int, end: int, knowledge: Knowledge) -> Filled | None:
    """The one account of what is earned that these words name, though its cash box be called so, too."""
    words = SAYS_NOTHING.sub(lambda m: " " * len(m[0]), text[start:end])
    if not words.strip():
        return None
    found = fill("what", event("sold"), words, "", knowledge, (), {})
    if found is None or not found.spans:
        found = _ends_so(words, knowledge)
    if found is None or not found.spans or found.sure < _SURE:
        return None
    return replace(found, spans=tuple((a + start, b + start) for a, b in found.spans))


def _ends_so(words: str, knowledge: Knowledge) -> Filled | None:
    """Cuts are haircuts: the one account of income of which a word ends with this one."""
    said = list(re.finditer(r"[^\W\d_]{4,}", words))
    if len(said) != 1:
        return None
    ending = re.compile(rf"(?i)\w{re.escape(said[0][0])}\b")
    named = [t.name for t in knowledge.chart.for_role("earned") if ending.search(t.name)]
    return Filled(named[0], 0.9, (said[0].span(),), "the end of its name") if len(named) == 1 else None


def _by_card(span: Span, knowledge: Knowledge) -> Filled | None:
    """Where customers' cards come in: where the book says or always had them, else at the bank; never on the card that the
    book owes."""
    if (before := takings_before(knowledge)) is not None and before.by_card:
        return Filled(before.by_card, 0.95, (span,), "as the takings before")
    found = fill("how", event("sold"), "paid by card", "", knowledge, (), {})
    if found is not None and found.spans and found.sure >= _SURE:
        return replace(found, spans=(span,))
    bank = the_bank(knowledge) or main_bank(knowledge)
    return Filled(bank, 0.9, (span,), "cards come in at the bank") if bank else None


def _parts(
    shares: Sequence[_Share], total: Amount | None, facts: Facts, knowledge: Knowledge, said: Said
) -> tuple[list[_Part], list[_Part]] | None:
    """The kinds and the ways with their sums, if both sides come to the same."""
    kinds = [(s.found, as_sum(s.figure)) for s in shares if not s.of_money and s.figure]
    of_all = [s.found for s in shares if not s.of_money and not s.figure]
    ways = [s for s in shares if s.of_money]
    told = [(s.found, as_sum(s.figure)) for s in ways if s.figure]
    open_ways = [s.found for s in ways if not s.figure]
    if len(kinds) < 2 and len(ways) < 2:
        return None  # an ordinary sale
    if not ways or len(open_ways) > 1 or len(of_all) > (not kinds):
        return None
    stated = as_sum(total) if total else None
    if not kinds:
        what = of_all[0] if of_all else _what(facts, knowledge, said)
        come_to = stated or _together(told)
        if what is None or come_to is None:
            return None
        kinds = [(what, come_to)]
    whole_sum = _together(kinds)
    assert whole_sum is not None
    if open_ways:
        taken = _together(told)
        told = [*told, (open_ways[0], whole_sum - taken if taken else whole_sum)]
    sides = [_together(told), whole_sum, stated or whole_sum]
    if any(part.value <= 0 for _, part in told) or len({side.value for side in sides if side}) > 1:
        return None
    return (kinds, told) if _each_once(kinds) and _each_once(told) else None


def _what(facts: Facts, knowledge: Knowledge, said: Said) -> Filled | None:
    """What takings are, where nothing says of what they were."""
    if answered := said.roles.get((0, "what")):
        return Filled(answered, 1.0, (), "as answered")
    found = fill("what", event("sold"), facts.note, "", knowledge, (), {})
    before = takings_before(knowledge)
    if before is not None and (found is None or not found.spans or found.account == before.what):
        return Filled(before.what, 0.95, found.spans if found else (), "as the takings before")
    names = takers(event("sold"), "what", knowledge.chart)
    one = len(names) == 1
    over_the_counter = [name for name in names if _OVER_THE_COUNTER.search(name)]
    if found is not None and [found.account] == over_the_counter and not found.spans:
        return replace(found, sure=max(found.sure, 0.9))
    return found if one or found is None else replace(found, sure=min(found.sure, _EVEN))


_OVER_THE_COUNTER = re.compile(r"(?i)\b(takings|counter|till|shop sales|over the counter)\b")
"""How income is called that comes in all day, of which nobody says what it was."""


def _together(parts: Sequence[_Part]) -> Sum | None:
    return reduce(lambda a, b: a + b, [part for _, part in parts]) if parts else None


def _each_once(parts: Sequence[_Part]) -> bool:
    return len({found.account for found, _ in parts}) == len(parts)


def _reading(
    facts: Facts, knowledge: Knowledge, kinds: Sequence[_Part], ways: Sequence[_Part]
) -> Reading | None:
    taxed = any(knowledge.always_taxed(found.account, 1) for found, _ in kinds)
    if taxed and not _is_as_before(kinds, ways, knowledge):
        return None
    entries = _entries(kinds, ways, knowledge.book.layout)
    drafts = tuple(_draft(facts, knowledge, *entry) for entry in entries)
    first, words = kinds[0][0], short(facts.note)
    question, means = what_happened(facts.note), (event("sold").means,)
    doubts = [Doubt("event", _ORDINARY, question, means, None, n) for n in range(len(drafts))]
    if len(kinds) == 1:
        offered = (first.account, *first.rivals[:3])
        doubts.append(Doubt("what", first.sure, f'Which account is "{words}" for?', offered))
    return Reading(drafts, tuple(doubts)) if drafts else None


def _is_as_before(kinds: Sequence[_Part], ways: Sequence[_Part], knowledge: Knowledge) -> bool:
    """Whether the takings are of the kind and came in the ways that they always did, so that their tax is known."""
    before = takings_before(knowledge)
    return (
        before is not None
        and [found.account for found, _ in kinds] == [before.what]
        and {found.account for found, _ in ways} == before.ways
    )


def _entries(
    kinds: Sequence[_Part], ways: Sequence[_Part], layout: Layout
) -> list[tuple[Sequence[_Part], Sequence[_Part]]]:
    """What is entered together: all of it where there are two sides, elsewhere a row for each way or each kind; nothing
    where nobody said of which kinds each way was."""
    if layout in (Layout.JOURNAL, Layout.STATEMENTS):
        return [(kinds, ways)]
    if len(kinds) == 1:
        return [([(kinds[0][0], part)], [(way, part)]) for way, part in ways]
    if len(ways) == 1:
        return [([(kind, part)], [(ways[0][0], part)]) for kind, part in kinds]
    return []


def _draft(facts: Facts, knowledge: Knowledge, kinds: Sequence[_Part], ways: Sequence[_Part]) -> Draft:
    total = _together(kinds)
    assert total is not None
    guess, segment = Guess(event("sold"), 9.0), whole(facts)
    filled = {"what": _joined(kinds), "how": _joined(ways)}
    parts = {
        role: tuple(Part(found.account, part) for found, part in shares)
        for role, shares in (("what", kinds), ("how", ways))
        if len(shares) > 1
    }
    named, before = Named({"net": total, "total": total}), takings_before(knowledge)
    if before is not None and before.tax and _is_as_before(kinds, ways, knowledge):
        tax = total.times(before.taxed / (1 + before.taxed), f"{before.taxed:%} / {1 + before.taxed:%}")
        named = Named({"net": total - tax, "tax": tax, "total": total})
        filled["sales_tax"] = Filled(before.tax, 0.95, (), "as the takings before")
    happening = Maker(facts, knowledge).happening(guess, named, filled, segment, parts)
    return Draft(happening, guess, filled, segment)


def _joined(shares: Sequence[_Part]) -> Filled:
    """The first account, with the words for all of them."""
    spans = tuple(sorted({span for found, _ in shares for span in found.spans}))
    return replace(shares[0][0], spans=spans)
