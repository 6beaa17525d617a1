"""A bare count of what an account is called by: the 45 of "45 subs plus guest fees of 12" may be money."""

from __future__ import annotations

import re

from nl2x.notes.answering.answered_figures import NUMBER, NUMBER_OPTIONS
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.gate import Halt
from nl2x.notes.facts.model import Amount, Facts, Kind
from nl2x.notes.wording.words import inside, phrase

_NEXT = re.compile(r" ((?:[^\W\d_][\w'’&-]*(?: |\b)){1,3})")


def counted_name(facts: Facts, knowledge: Knowledge) -> Halt | None:
    """A question where a number stands before the name of an account, and another account is named beside it."""
    used = {id for c in facts.computed for id in c.of}
    earned = [(t.name, phrase(t.name)) for t in knowledge.chart.for_role("earned")]
    note = phrase(facts.note)
    named = [name for name, stems in earned if stems and inside(stems, note)]
    for count in facts.amounts:
        after = _NEXT.match(facts.note, count.span[1])
        if count.kind is not Kind.QUANTITY or not count.live or count.id in used or after is None:
            continue
        if is_spelled_count(count, facts):
            continue
        said = phrase(after[1])
        of = next((name for name, stems in earned if stems and said[: len(stems)] == stems), None)
        if of and any(name != of for name in named):
            return amount_or_number(f'{count.words}" before "{of}', count.span)
    return None


def is_spelled_count(count: Amount, facts: Facts) -> bool:
    """Whether a number is written in letters where sums are in figures: the "twelve" of "framing twelve prints, 600"."""
    return not re.search(r"\d", count.words) and any(re.search(r"\d", a.words) for a in facts.money)


def amount_or_number(words: str, span: tuple[int, int] | None) -> Halt:
    """The question what a figure is."""
    return Halt(f'Is "{words}" an amount or a number?', span, NUMBER, NUMBER_OPTIONS)
