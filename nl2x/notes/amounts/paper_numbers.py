"""Numbers of papers that a book counts on with a letter before them: the "R15" of receipts R1 to R14 is no sum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.sheets.numbering import numbered
from nl2x.books.sheets.open_lists import Holds, OpenColumn, next_number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.facts.model import Facts, Reference
from nl2x.notes.wording.words import words

_SERIES = 3
"""So many papers at least with the same letters are a series."""
_NEXT = 3
"""A paper that was missed or written later: so many may lie between the last one and that of a note."""


def without_paper_numbers(facts: Facts, knowledge: Knowledge) -> Facts:
    """The facts without sums that spell the next number of such a series, where there is another sum; behind the word
    that all of the series have ("chq 212", after "chq 211") the very next one is no sum where it is the only figure."""
    series = dict(knowledge.once("series of papers", lambda: list(_series(knowledge))))
    alone = facts.money[0] if len(facts.money) == 1 else None
    if alone is not None:
        behind = _BEHIND.search(facts.note[: alone.span[0]])
        last = series.get(behind[1].casefold()) if behind else None
        is_next = last is not None and alone.words == str(last + 1)
        return facts.as_numbers({alone.id}) if is_next else facts
    papers = {a.id for a in facts.money if _is_next(a.words, series)}
    if not papers or len(papers) == len(facts.money):
        return facts
    return facts.as_numbers(papers)


_BEHIND = re.compile(r"(?i)\b([a-z]{2,7})[ .#]{1,2}(?:no\.? ?)?$")
"""The word for a paper before its number."""


def is_next_of_its_column(paper: Reference, knowledge: Knowledge) -> bool:
    """Whether a number that a note tells goes on from the last one of a column that is headed as the note calls it: "order 48",
    where the orders are numbered up to 47."""
    return any(str(next_number(column)) == paper.name for column in _headed_so(paper, knowledge))


def stands_in_its_column(paper: Reference, knowledge: Knowledge) -> bool:
    """Whether a number that a note tells stands in a column that is headed as the note calls it."""
    columns = _headed_so(paper, knowledge)
    return any(str(value).strip() == paper.name for column in columns for value in column.cells.values())


def _headed_so(paper: Reference, knowledge: Knowledge) -> Iterator[OpenColumn]:
    """The columns of numbers that have a word in their heading by which the note calls one."""
    said = {w.stem for w in words(paper.words)}
    for column in (c for one in knowledge.open_lists for c in one.columns if c.holds is Holds.NUMBER):
        if said & {w.stem for w in words(column.column.heading)}:
            yield column


def _series(knowledge: Knowledge) -> Iterator[tuple[str, int]]:
    """The letters of each series of papers, and its last number."""
    for column in (c for one in knowledge.open_lists for c in one.columns if c.holds is Holds.NUMBER):
        found: dict[str, set[int]] = {}
        for value in column.cells.values():
            if (number := numbered(value)) is not None and _letters(number.prefix):
                found.setdefault(_letters(number.prefix), set()).add(number.number)
        yield from ((letters, max(numbers)) for letters, numbers in found.items() if len(numbers) >= _SERIES)


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.casefold())


def _is_next(said: str, series: dict[str, int]) -> bool:
    match = re.fullmatch(r"(?i)([a-z]{1,4})[ .-]?0*(\d{1,6})", said.strip())
    last = series.get(match[1].casefold()) if match is not None else None
    return match is not None and last is not None and last < int(match[2]) <= last + _NEXT
