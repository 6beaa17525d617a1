"""Whether all that a note says found its place: figures, numbers, shares, words that take something back."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from nl2x.notes.amounts.paper_numbers import is_next_of_its_column, stands_in_its_column
from nl2x.notes.amounts.sharing import OWN_USE, only_share
from nl2x.notes.answering.answered_figures import PRICE, offered_sums
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.checks.months_told import months_told
from nl2x.notes.checks.odd_figures import below_zero, in_powers
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import cents
from nl2x.notes.events.reading import Draft, short
from nl2x.notes.events.recognise import matching_item, of_named
from nl2x.notes.facts.model import Facts, Kind, Role
from nl2x.notes.facts.shares import OWN_SUM, explains_sum
from nl2x.notes.wording.counted_names import amount_or_number, counted_name, is_spelled_count
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import Word, words

_TAKEN_BACK = re.compile(
    r"\b(no,? sorry|sorry,? (i mean|no)|i mean|(scratch|scrap|strike|forget|ignore) that|no wait|abeg no|oh no|oops|no,? for|correction:)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:customer|client|supplier|tenant|member|guest|them|him|her) (\d[\d.,]*)\b(?! (?:of|for|times|boxes))",
    re.IGNORECASE,
)
_PART_AND_PART = re.compile(
    r"(?i)\bpart(ly)? (?!of|paid|pay)[a-z'’ ]{3,40},? (and )?(the )?(part(ly)?|rest) [a-z][a-z'’ ]{2,40}"
)
"""One sum for two things: "112.40, part groceries, part the presents for mom"."""
_SOME_OF_IT = re.compile(
    r"(?i)\b(?:some|a bit|a little|most) of (?:it|that|this) (?:was|is|went|goes|being) (?:also )?(?:for|on|to|towards) "
)
"""One sum of which an unknown part was for another thing: "£155, posters and some of it was for the banner"."""
_HALF = re.compile(
    r"(?<!and a )(?<!second )(?<!first )(?<!1st )(?<!2nd )(?<!one and )\b(half(?! ?-?(?:day|month|week|term|year|hour|dozen|price|board|time|page|side|barrel|keg|pallet|load|fare|lesson|session|shift)|[ ]an? [a-z-]+ of (?!it\b|the\b|that\b|this\b|my\b|our\b|his\b|her\b|their\b)[a-z]|[ ]?[,:(=–-][ ]?[£$€₦₹R]?\d)|fifty.fifty|50/50|\w+ ways)\b",
    re.IGNORECASE,
)


_WHOLE = ("sold", "bought", "invoiced", "bought_on_credit")
"""Events that know no sum that was put down before or now."""


def unused(
    facts: Facts,
    knowledge: Knowledge,
    confirmed: frozenset[str],
    drafts: Sequence[Draft],
    explained: Container[str] = (),
) -> Halt | None:
    """Every stated figure is used or explained; what may be one counts too ("billed the customer 900"). `explained`
    are ids of figures that only explain another."""
    if (odd := below_zero(facts) or in_powers(facts)) and odd.kind not in confirmed:
        return odd
    spans = [(d.segment.start, d.segment.end) for d in drafts]
    booked = sum(
        (d.happening.amounts["total"].value for d in drafts if "total" in d.happening.amounts), Decimal(0)
    )
    for fact in facts.amounts:
        if fact.value == booked:
            continue
        booked_here = any(start <= fact.span[0] < end for start, end in spans)
        if (
            fact.live
            and not fact.how
            and fact.kind is Kind.MONEY
            and not booked_here
            and "amount left over" not in confirmed
        ):
            return Halt(
                f'What is "{fact.words}"? It has no place in the entry. How much was it?',
                fact.span,
                "amount left over",
                offered_sums(facts.money),
            )
    out = _LEFT_OUT.search(facts.note)
    if out and len(facts.money) > 1 and "amount left over" not in confirmed:
        options = offered_sums(facts.money, together=False)
        return Halt(f'"{out.group()}": how much is left to book?', out.span(), "amount left over", options)
    if (inside := _within_another(drafts)) and "two events" not in confirmed:
        return Halt(f'Is "{short(inside.text)}" a part of the sum before it?', None, "two events")
    if _SAID_AGAIN.search(facts.note) and _whole_and_parts(drafts) and "two events" not in confirmed:
        return Halt("One of these sums is what the others come to. What is to be booked?", None, "two events")
    if _gross_and_net(drafts) and "two events" not in confirmed:
        question = "Gross and net are the same pay. What was kept back, and what was paid?"
        return Halt(question, None, "two events")
    stop = _uncounted(facts, knowledge) or counted_name(facts, knowledge) or months_told(facts)
    if stop and stop.kind not in confirmed:
        return stop
    loose = [
        r
        for r in facts.references
        if not r.certain and r.name.isdigit() and not r.words.casefold().startswith("inv")
        if not (is_next_of_its_column(r, knowledge) or stands_in_its_column(r, knowledge))
    ]
    if loose and "number" not in confirmed:
        return amount_or_number(loose[0].words, loose[0].span)
    counted = _COUNTED.search(facts.note)
    if (
        counted
        and "number" not in confirmed
        and not any(a.span[0] <= counted.start(1) < a.span[1] for a in facts.amounts)
    ):
        return amount_or_number(counted.group(), counted.span())
    if len(drafts) == 1 and _two_settlements(facts, knowledge):
        return Halt(
            "These look like two events. How much was each, and which was first?", None, "two payments"
        )
    used = {id for d in drafts for amount in d.happening.amounts.values() for id in amount.facts}
    for percent in facts.amounts:
        known = (
            percent.id in used or percent.id in explained or any(percent.id in c.of for c in facts.computed)
        )
        if (
            percent.kind is Kind.PERCENT
            and percent.live
            and not known
            and not _worked(percent.value, facts)
            and not any(_discounted(percent.value, d) for d in drafts)
            and "percent" not in confirmed
            and not any(_taxed_at(percent.value, d) for d in drafts)
        ):
            return Halt(f'What is "{percent.words}" of, and how much is it?', percent.span, "percent")
    for rate in facts.amounts:
        if rate.kind is Kind.RATE and rate.live and rate.id not in used and "rate" not in confirmed:
            return Halt(
                f'"{rate.words}" looks like a rate of exchange. How much was it in the book\'s own money?',
                rate.span,
                "rate",
            )
    taken_back = not facts.corrections and _TAKEN_BACK.search(facts.note)
    if taken_back and "correction" not in confirmed:
        return Halt(
            f'After "{taken_back.group().strip()}": what is right now?', taken_back.span(), "correction"
        )
    if "contradiction" not in confirmed and (clash := _not_times_each(facts) or _not_a_share(facts)):
        return clash
    own = OWN_USE.search(facts.note) if len(drafts) == 1 and not drafts[0].happening.parts else None
    if own and not only_share(facts) and _shared(facts, drafts) and "shares" not in confirmed:
        return Halt("What of the other part? Whose cost is it?", own.span(), "shares")
    if "amount left over" not in confirmed and (down := _put_down(facts, drafts, used, explained, booked)):
        return down
    parted = _PART_AND_PART.search(facts.note) if len(facts.money) == 1 else None
    if parted and "shares" not in confirmed and not _shared(facts, drafts):
        return Halt(f'"{parted.group()}": how much was it for each?', parted.span(), "shares")
    some = _SOME_OF_IT.search(facts.note) if len(facts.money) == 1 else None
    if some and "shares" not in confirmed and not _shared(facts, drafts):
        return Halt(f'"{some.group()}": how much was it for each?', some.span(), "shares")
    half = next(
        (
            m
            for m in _HALF.finditer(facts.note)
            if not (_in_a_figure(facts, m.start()) or explains_sum(facts.note, m.span()))
        ),
        None,
    )
    if half and (_the_other_half(facts.note, drafts) or _OWN_HALF.search(facts.note) or _halved(drafts)):
        return None
    if half and any(_is_half_of_its_item(draft) for draft in drafts):
        return None
    if half and len(used) < 2 and not {"shares", "amount"} & set(confirmed) and not _shared(facts, drafts):
        return Halt(f'"{half.group()}": how much was it for each?', half.span(), "shares")
    return None


def _in_a_figure(facts: Facts, place: int) -> bool:
    """Whether a figure is written there: the half of "half a grand"."""
    return any(a.live and not a.how and a.span[0] <= place < a.span[1] for a in facts.amounts)


_SAID_AGAIN = re.compile(
    r"(?i)\b(together|in all|altogether|in total|total|all told|(the |her |his |their )?(other|rest|deposit)|of which)\b"
)


def _whole_and_parts(drafts: Sequence[Draft]) -> bool:
    """Whether one of three entries and more is the sum of all others: told twice, as a whole and in its parts."""
    totals = [amounts["total"].value for d in drafts if "total" in (amounts := d.happening.amounts)]
    return len(totals) > 2 and 2 * max(totals) == sum(totals)


_LEFT_OUT = re.compile(
    r"(?i)\b(leave|leaving|left|keep|take) (that|it|this|those|them) (bit |part )?out\b(?! of)|\b(don'?t|do not|doesn'?t|shouldn'?t) (count|include|book) (that|it|this|those)\b"
)
"""What is told of, and doesn't belong into the book."""
_PART_OF = re.compile(r"(?i)\W*(and )?([£$€₦₹]?\d[\d.,]* )?of (that|which|it|this)\b")


def _within_another(drafts: Sequence[Draft]) -> Segment | None:
    """A stretch about a part of the sum that the stretch before it books as a whole."""
    for before, after in pairwise(drafts):
        sums = before.happening.amounts.values()
        if _PART_OF.match(after.segment.text) and not any("-" in amount.how for amount in sums):
            return after.segment
    return None


def parts_taken_off(drafts: Sequence[Draft], confirmed: Container[str]) -> list[Draft]:
    """The drafts once somebody has said that a sum is a part of the one before it: what is left of that is booked beside it."""
    part = _within_another(drafts) if "two events" in confirmed else None
    if part is None:
        return list(drafts)
    at = next(i for i, d in enumerate(drafts) if d.segment is part)
    whole, less = drafts[at - 1].happening, drafts[at].happening.amounts.get("total")
    values = {amount.value for amount in whole.amounts.values()}
    if less is None or len(values) != 1 or less.value >= min(values):
        return list(drafts)
    rest = {name: amount - less for name, amount in whole.amounts.items()}
    before = replace(drafts[at - 1], happening=replace(whole, amounts=rest))
    return [*drafts[: at - 1], before, *drafts[at:]]


def _gross_and_net(drafts: Sequence[Draft]) -> bool:
    """Whether what is gross and what is net of one pay were taken for two costs."""
    said = [
        (d.happening.roles.get("what"), set(re.findall(r"(?i)\b(gross|net)\b", d.segment.text)))
        for d in drafts
    ]
    return any(
        account == other and account and {w.casefold() for w in one | two} == {"gross", "net"}
        for (account, one), (other, two) in pairwise(said)
    )


_FEW = 12
"""So many things are counted in a breath: "van 4 tyres 460"."""
_A_PRICE = re.compile(r"@ ?[A-Z]{0,3}[£$€₦₹¥]? ?$")


def _uncounted(facts: Facts, knowledge: Knowledge) -> Halt | None:
    """A price for each ("bags @ 18") without how many, or a number taken for a count that may be a sum: "plants 340
    herbs 120", where both words are accounts, "bread 400 eggs 250", where earlier entries have each for itself."""
    for fact in facts.amounts:
        if fact.how or not fact.live or any(fact.id in c.of for c in facts.computed):
            continue
        before, after = facts.note[: fact.span[0]], facts.note[fact.span[1] :]
        hour = re.match(r"\s?(am|pm|o'?clock|:\d|h\b)", after, re.IGNORECASE)
        if fact.kind is Kind.MONEY and _A_PRICE.search(before) and not hour:
            return Halt(f'"{fact.words}" is for one. How much was it in all?', fact.span, PRICE)
        if fact.kind is Kind.QUANTITY and (words(before) and words(after)):
            word, next_word = words(before)[-1], words(after)[0]
            lead = [word] if fact.value <= _FEW else words(re.split(r"\d", before)[-1])
            beside = {t.name for t in knowledge.chart.tagged for one in lead if one.stem in t.stems}
            beyond = {t.name for t in knowledge.chart.tagged if next_word.stem in t.stems}
            apart = (beside and beyond and not beside & beyond) or _bought_apart(word, next_word, knowledge)
            if apart and not is_spelled_count(fact, facts):
                return amount_or_number(fact.words, fact.span)
    return None


def _bought_apart(one: Word, other: Word, knowledge: Knowledge) -> bool:
    """Whether earlier entries begin with one of two words and others with the other, and none has both."""
    entries = [(p.stems, words(p.words)[0].stem) for p in knowledge.precedents.all if words(p.words)]
    first = {stem for _, stem in entries}
    both = any({one.stem, other.stem} <= stems for stems, _ in entries)
    return one.stem != other.stem and {one.stem, other.stem} <= first and not both


_OWN_HALF = re.compile(r"(?i)\b(my|our|his|her|their) half" + OWN_SUM.pattern)
"""A half whose own sum is said: "internet, my half 32.50"."""
_OTHER_HALF = re.compile(r"(?i)\b(the|his|her|their|my|our) (other|second|last|remaining) half\b")


def _the_other_half(note: str, drafts: Sequence[Draft]) -> bool:
    """Whether the half is what is left of an open item: of an invoice half of which was paid before."""
    item = drafts[0].guess.item if len(drafts) == 1 else None
    if item is None or not _OTHER_HALF.search(note):
        return False
    total = drafts[0].happening.amounts.get("total")
    sizes = {line.debit + line.credit for line in item.entry.lines if line.account == item.account}
    return (
        total is not None and total.value == item.left and (item.record is not None or 2 * item.left in sizes)
    )


def _is_half_of_its_item(draft: Draft) -> bool:
    """Whether the sum that is told is just half of the invoice or bill that it settles a part of."""
    item, total = draft.guess.item, draft.happening.amounts.get("total")
    return item is not None and total is not None and 2 * total.value == item.left


def _halved(drafts: Sequence[Draft]) -> bool:
    """Whether half of what the book has open is what was paid."""
    totals = [d.happening.amounts.get("total") for d in drafts]
    return any(total is not None and total.how.endswith("] / 2") for total in totals)


_EACH = re.compile(
    r"(?P<names>\w+(?:, \w+)*(?:,? (?:and|&|\+) \w+)+)[^\d\n]{0,14}?(?P<one>\d[\d.,]*)\W? (?:each|apiece)\b"
)


def _not_a_share(facts: Facts) -> Halt | None:
    """ "3,000, half cash half on a note, so 1,400 each": what each is said to be is none of the shares."""
    shares = {c.value for c in facts.computed if c.role is Role.SHARE}
    used = {id for c in facts.computed for id in c.of}
    for one in facts.amounts if shares else ():
        if one.kind is Kind.UNIT_PRICE and one.live and one.id not in used and one.value not in shares:
            return Halt(
                f'"{one.words}" is no such share. How much was it for each?', one.span, "contradiction"
            )
    return None


def _not_times_each(facts: Facts) -> Halt | None:
    """ "Rashid and Lena at 500 each, paid 1500 altogether": the sum is none of so many times the one."""
    found = _EACH.search(facts.note)
    money = [a for a in facts.amounts if a.kind in (Kind.MONEY, Kind.UNIT_PRICE) and not a.how and a.live]
    if found is None or len(money) != 2:
        return None
    count = len(re.split(r",? (?:and|&|\+) |, ", found["names"]))
    one = next((a for a in money if a.span[0] <= found.start("one") < a.span[1]), None)
    whole = next((a for a in money if a is not one), None)
    if one is None or whole is None or whole.value <= one.value or whole.value == count * one.value:
        return None
    question = (
        f"{count} times {one.value} is {count * one.value}, the note says {whole.value}. Which is right?"
    )
    options = (f"{whole.value:f}", f"{count * one.value:f}")
    return Halt(
        question, (min(one.span[0], whole.span[0]), max(one.span[1], whole.span[1])), "contradiction", options
    )


def _discounted(percent: Decimal, draft: Draft) -> bool:
    """Whether a discount is just so much of the bill it was taken off."""
    amounts = draft.happening.amounts
    if not {"gross", "discount"} <= set(amounts):
        return False
    return cents(amounts["gross"].value * percent / 100) == cents(amounts["discount"].value)


def _taxed_at(percent: Decimal, draft: Draft) -> bool:
    """Whether the tax of an entry is just so much of what it is on."""
    amounts = draft.happening.amounts
    if not {"net", "tax"} <= set(amounts):
        return False
    return abs(amounts["net"].value * percent / 100 - amounts["tax"].value) <= _BY_ROUNDING


_BY_ROUNDING = Decimal("0.02")
"""How far a tax may be from its rate."""


def _worked(percent: Decimal, facts: Facts) -> bool:
    """Whether one stated amount is that part of another, or what is left of it: "2.9% = 20.88" of 720."""
    stated = [a.value for a in facts.money]
    parts = {cents(value * factor) for value in stated for factor in (percent / 100, 1 - percent / 100)}
    return any(cents(value) in parts for value in stated)


def _two_settlements(facts: Facts, knowledge: Knowledge) -> bool:
    """Whether the note speaks of an open invoice and of an open bill at once."""
    note, values = facts.note, [a.value for a in facts.amounts]
    if len(re.findall(r"\b(paid|settled?|cleared|pay)\b", note)) < 2:
        return False
    theirs, strength = matching_item(note, knowledge.receivables, values)
    ours, other = matching_item(note, knowledge.payables, values)
    if theirs and ours and min(strength, other) >= 1.5:
        return True
    sides = [{i.party for i in of_named(note, side)} for side in (knowledge.receivables, knowledge.payables)]
    return all(sides) and not sides[0] & sides[1]


def _put_down(
    facts: Facts, drafts: Sequence[Draft], used: Container[str], explained: Container[str], booked: Decimal
) -> Halt | None:
    """A sum that was put down and has no place in an entry that knows nothing of such a part."""
    if len(drafts) != 1 or drafts[0].happening.event not in _WHOLE:
        return None
    down = [a for a in facts.money if a.role is Role.DEPOSIT and a.live and not a.how]
    if len(down) != 1 or down[0].id in used or down[0].id in explained or down[0].value == booked:
        return None
    question = f'"{down[0].words}" was put down: how much is to be booked?'
    return Halt(question, down[0].span, "amount left over", offered_sums(facts.money))


def _shared(facts: Facts, drafts: Sequence[Draft]) -> bool:
    """Whether a share that was worked out is an amount of an entry."""
    hows = {amount.how for d in drafts for amount in d.sums}
    return any(c.role is Role.SHARE and c.how in hows for c in facts.computed)
