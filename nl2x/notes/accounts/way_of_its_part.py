"""How it was paid by the part of the business that it is of: the flat whose bank account is another one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace

from nl2x.books.book import Layout
from nl2x.notes.accounts.filled import AS_ALWAYS
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.program import Because, Happening

_SEVERAL = 3
"""So many earlier entries of a part, at least, that were all paid in one way."""
_HOW = "how"


def with_way_of_its_part(happening: Happening, sure: Collection[str], knowledge: Knowledge) -> Happening:
    """The happening paid as all entries of its part were, where the note doesn't say how, and each part of the book has a
    way of its own. `sure`: the headings of further columns whose values are hardly in doubt."""
    told = any(b.field == _HOW and b.span for b in happening.because)
    if knowledge.book.layout is not Layout.CASH_BOOK or _HOW not in happening.roles or told:
        return happening
    for heading in sure:
        part = happening.dimensions.get(heading, "")
        if way := _ways(heading, knowledge).get(part, ""):
            because = [b for b in happening.because if b.field != _HOW]
            because.append(Because(_HOW, f"{AS_ALWAYS} {part}"))
            return replace(happening, roles={**happening.roles, _HOW: way}, because=tuple(because))
    return happening


def _ways(heading: str, knowledge: Knowledge) -> Mapping[str, str]:
    """The way in which all of several entries with a value in that column were paid, by the value; empty where entries
    with one value were paid in several ways, or all of them in the same one."""
    return knowledge.once((with_way_of_its_part, heading), lambda: _told_ways(heading, knowledge))


def _told_ways(heading: str, knowledge: Knowledge) -> Mapping[str, str]:
    money = {t.name for t in knowledge.chart.money}
    held: defaultdict[str, list[str]] = defaultdict(list)
    for entry in knowledge.examples:
        ways = {line.account for line in entry.lines} & money
        if (part := entry.dimensions.get(heading, "")) and len(ways) == 1:
            held[part] += ways
    if (
        any(len(set(ways)) > 1 for ways in held.values())
        or len({w for ways in held.values() for w in ways}) < 2
    ):
        return {}
    return {part: ways[0] for part, ways in held.items() if len(ways) >= _SEVERAL}
