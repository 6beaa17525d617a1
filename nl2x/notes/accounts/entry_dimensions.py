"""The dimensions of an entry: fund, property, project or whatever further columns its book has, as answered, said or usual,
and how sure they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nl2x.books.book import Layout
from nl2x.notes.accounts.dimensions import dimensions, stands_with_others
from nl2x.notes.accounts.way_of_its_part import with_way_of_its_part
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Because, Happening
from nl2x.notes.events.reading import Doubt, short, what_happened
from nl2x.notes.places.increases import is_beside_list
from nl2x.notes.wording.segments import Segment


def with_dimensions(
    happening: Happening,
    segment: Segment,
    index: int,
    before: Mapping[str, str],
    doubts: Sequence[Doubt],
    given: Said,
    knowledge: Knowledge,
) -> tuple[Happening, list[Doubt]]:
    """A happening with the further columns of the book, said in the note or as usual for the account, and all that is
    doubtful so far (`doubts`) or about these. `before`: those of what the same note told before it."""
    doubts = list(doubts)
    if knowledge.book.layout is Layout.RECORDS and happening.event not in (
        "bought",
        "supplier_refund",
    ):
        return happening, doubts  # they are the columns of what was bought
    if is_beside_list(knowledge.book, happening.roles.values()):
        # A grid of bills has no column for how they are paid, nor any other of the list's.
        return happening, [d for d in doubts if (d.field, d.happening) != ("how", index)]
    money = {t.name for t in knowledge.chart.money}
    named = [happening.roles[role] for role in ("what", "to", "from") if role in happening.roles]
    others = [name for name in happening.roles.values() if name not in money]
    account = next(iter([*named, *others, *happening.roles.values()]), "")

    values = dict(happening.dimensions)
    because = list(happening.because)
    booked = [
        *happening.roles.values(),
        *(part.account for ps in happening.parts.values() for part in ps),
    ]
    for found in dimensions(segment.whole, account, knowledge, booked, before):
        value = given.roles.get((index, found.heading), found.value)
        if value:
            values[found.heading] = value
        if found.span:
            words, place = segment.whole[slice(*found.span)], segment.in_note(found.span)
            because.append(Because(found.heading, words, place))
        if (index, found.heading) not in given.roles:
            question = f'Which {found.heading.casefold()} is "{short(segment.text)}" for?'
            doubts.append(Doubt(found.heading, found.sure, question, found.options[:6], None, index))
    if index not in given.events and stands_with_others(segment.whole, booked, knowledge):
        means = [event(name).means for name in (happening.event, "customer_paid", "paid_bill")]
        question = what_happened(segment.text)
        doubts.append(Doubt("event", 0.5, question, tuple(dict.fromkeys(means)), None, index))
    happening = replace(happening, dimensions=values, because=tuple(because))
    if (index, _HOW) in given.roles:
        return happening, doubts
    paid = with_way_of_its_part(happening, _hardly_in_doubt(values, doubts, index), knowledge)
    if paid is not happening:
        doubts = [d for d in doubts if (d.field, d.happening) != (_HOW, index)]
    return paid, doubts


_HOW, _SURE = "how", 0.85


def _hardly_in_doubt(values: Mapping[str, str], doubts: Sequence[Doubt], index: int) -> list[str]:
    """The headings of the further columns whose values nobody would ask for."""
    asked = {d.field for d in doubts if d.happening == index and d.sure < _SURE}
    return [heading for heading in values if heading not in asked]
