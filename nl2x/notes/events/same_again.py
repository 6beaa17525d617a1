"""An entry that is the same as an earlier one as a whole: "did payroll for Tasha and Brenda, same numbers as last time".

The catalogue's own events take their amounts from before elsewhere (nl2x.notes.amounts.earlier); this is for entries
that none of them explains, as wages with the employer's part and what is withheld in one.
"""

from __future__ import annotations

import re

from nl2x.books.book import Layout
from nl2x.books.model import JournalEntry
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Precedent, telling
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading, short, what_happened
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Facts
from nl2x.notes.wording.segments import whole

_SAME = re.compile(
    r"(?i)\b(?:the )?(?:exact(?:ly)? )?same(?: (?:numbers?|figures?|amounts?|sums?|hours|thing|again|entry))?(?: as)? (?:(?:last|every|each) (?:time|month|week|fortnight|pay ?day|run)|before|the last (?:one|time)|always|usual|ever|normal)"
    r"|\bsame (?:numbers|figures|amounts|hours|again)\b|\bas (?:last time|always|before)\b"
)
_BUT = re.compile(
    r"(?i)\b(but|except|apart from|plus|minus|more|less|extra|only|instead|half|without|not|up|down|raise|bonus|over ?time)\b"
)
_OTHERS = frozenset(
    "same number figure amount sum hour thing again usual before always ever normal time run did ran made went got had paid wage pay "
    "every each last month week fortnight money today yesterday monday tuesday wednesday thursday friday saturday sunday".split()
) | telling("always usual usually")
_TWICE, _SURE = 2, 0.93


def same_as_a_whole(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """The reading of a note without amounts that repeats an entry of three lines or more; None for any other note, and
    where the last two in these words weren't alike."""
    if knowledge.book.layout is not Layout.JOURNAL or facts.money or _BUT.search(facts.note):
        return None
    mark = _SAME.search(facts.note)
    entries = _before(facts.note, knowledge) if mark else []
    if mark is None or len(entries) < _TWICE or _lines(entries[-1]) != _lines(entries[-2]):
        return None
    if any(d.span[0] >= mark.start() for d in facts.days):
        return None
    return _reading(facts, entries[-1], mark.span())


def _before(note: str, knowledge: Knowledge) -> list[Precedent]:
    """The earlier entries, oldest first, all of whose words the note has, and that are none of the catalogue's events but pay."""
    said = telling(note) - _OTHERS
    aside = knowledge.precedents.aside | _OTHERS
    likes = [x.precedent for x in knowledge.past.like(note, most=40)]
    found = [p for p in likes if p.stems - aside == said - aside and (said or _is_of_wages(p))]
    entries = [p for p in found if isinstance(p.posting, JournalEntry) and len(p.posting.lines) > 2]
    if len(entries) < len(found) or any(knowledge.event_of(p) not in ("", "payroll") for p in entries):
        return []
    return sorted(entries, key=lambda p: p.posting.date)


def _is_of_wages(precedent: Precedent) -> bool:
    """Whether an earlier entry's words are no more than that it was pay: "Wages October"."""
    return bool(precedent.stems & _WAGES)


_WAGES = telling("wages salaries payroll")


def _lines(precedent: Precedent) -> list[tuple[str, object, object]]:
    return sorted((line.account, line.debit, line.credit) for line in precedent.posting.lines)


def _reading(facts: Facts, before: Precedent, mark: tuple[int, int]) -> Reading:
    name = f"[{before.words}]"
    lines = tuple(
        RawLine("Dr" if line.debit else "Cr", line.account, Sum(line.debit or line.credit, name))
        for line in before.posting.lines
    )
    day = next((d.value for d in facts.days if d.value and d.role == "on"), facts.today)
    because = (Because("entry", facts.note[slice(*mark)], mark),)
    happening = Happening("raw", day, raw=lines, description=short(facts.note.strip(), 120), because=because)
    kind = event("as_before")
    doubt = Doubt("event", _SURE, what_happened(facts.note), (kind.means,), mark)
    said = f"as on {before.posting.date}: {before.words}"
    return Reading((Draft(happening, Guess(kind, 9.0), {}, whole(facts)),), (doubt,), explanations=(said,))
