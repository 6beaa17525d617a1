"""What the figures of a note are by what the book knows, before it is told what happened: which of two readings is meant,
which are numbers or names and no sums, what each stands for."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.notes.accounts.namesakes import without_fees_of_names, without_numbers_of_names
from nl2x.notes.accounts.paid_alike import without_counts
from nl2x.notes.amounts.document_numbers import without_document_numbers
from nl2x.notes.amounts.each_named import each_named
from nl2x.notes.amounts.numbers_of_choices import without_numbers_of_choices
from nl2x.notes.amounts.paper_numbers import without_paper_numbers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.part_paid import with_parts_told
from nl2x.notes.events.recognise import matching_item
from nl2x.notes.events.rest_after_deposit import with_the_rest_alone
from nl2x.notes.events.whose_bill import sums_of_documents
from nl2x.notes.facts.model import Amount, Facts


def figures_by_the_book(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts with figures as the book has them: "thirteen twenty" is 1320 where just that is open of what the note speaks
    of."""
    facts, amounts = sums_of_documents(facts, knowledge), []
    for amount in facts.amounts:
        readings = set(amount.readings) if amount.ambiguous else set()
        for items in (knowledge.receivables, knowledge.payables) if readings else ():
            item, strength = matching_item(facts.note, items, list(readings))
            if item is not None and strength >= 1 and item.left in readings:
                amount = replace(amount, value=item.left, readings=())
                break
        amounts.append(_as_part(amount, facts))
    facts = without_counts(replace(facts, amounts=tuple(amounts)))
    facts = without_numbers_of_choices(without_numbers_of_names(facts, knowledge), knowledge)
    facts = without_paper_numbers(without_fees_of_names(facts, knowledge), knowledge)
    facts = with_parts_told(without_document_numbers(facts, knowledge), knowledge)
    return each_named(with_the_rest_alone(facts, knowledge), knowledge)


def _as_part(amount: Amount, facts: Facts) -> Amount:
    """ "412, and fifty seven thirty of that was interest": of its readings, the one that the whole leaves room for; "214, one
    fifty of it food and the other 64 a present": the one with which the parts are the whole."""
    others = [a for a in facts.money if a is not amount and not a.ambiguous]
    if not amount.ambiguous or not others or not _PART_OF.match(facts.note, amount.span[1]):
        return amount
    whole, *parts = (a.value for a in others)
    fitting = [v for v in amount.readings if v < whole and (not parts or v + sum(parts) == whole)]
    return replace(amount, value=fitting[0], readings=()) if len(fitting) == 1 else amount


_PART_OF = re.compile(r"(?i),? (of (it|that|this|which|them)\b|(was|is) (the )?interest\b)")
