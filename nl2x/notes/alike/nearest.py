"""The earlier row of a workbook that a note is most like, by its words.

A row's words are what is written in its cells and, where several columns of sums are filled by few rows each, the
headings of those it fills. Rare words tell more than common ones: each counts by the logarithm of how many rows there
are to one that has it (inverse document frequency; Spärck Jones 1972, Journal of Documentation 28:11-21).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList, follow_each_other
from nl2x.notes.book.precedents import telling

_ROWS = 1000
"""The latest rows of a list that are looked at."""
_HEARD = 5
"""So many of the nearest rows have a say in which columns a row like them fills, and what it chooses in them."""
_UNKNOWN = 0.35
"""What a word of the note that no row has counts against a likeness, beside one that some row has."""


_SHORT_FORM = 5
"""From so many letters on the beginning of a name stands for it."""


@dataclass(frozen=True)
class EarlierRow:
    """One row, with the letters of the typed columns it fills and the stems of its words."""

    of: OpenList
    row: int
    filled: tuple[str, ...]
    stems: frozenset[str]
    text: str

    def cell(self, letter: str) -> Value:
        """What is typed in its cell of a column; None where nothing is."""
        return next((c.cells.get(self.row) for c in self.of.columns if c.letter == letter), None)


@dataclass(frozen=True)
class Near:
    """The nearest row, and those nearly as near that fill the same columns of the same list, it first."""

    rows: tuple[tuple[float, EarlierRow], ...]
    share: float
    """The part that these rows have in the likeness of all that were heard."""

    @property
    def likeness(self) -> float:
        """From 0 to 1."""
        return self.rows[0][0]

    @property
    def first(self) -> EarlierRow:
        return self.rows[0][1]


class EarlierRows:
    """All rows of a workbook's lists, searchable by words."""

    def __init__(self, lists: Sequence[OpenList], rows: Sequence[EarlierRow] | None = None) -> None:
        """Of these lists, all rows or only those given."""
        self.lists = tuple(lists)
        self.rows = [row for one in lists for row in _rows(one)] if rows is None else list(rows)

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(stem for row in self.rows for stem in row.stems)

    def _weight(self, stem: str) -> float:
        return math.log(1 + (len(self.rows) + 1) / max(1, self._counts[stem]))

    def near(self, note: str, may_be: Callable[[EarlierRow], bool] | None = None) -> Near | None:
        """The rows nearest to a note; None where none has a word of it. Only such as it `may_be` like are heard, where
        none of the others is nearer than they are."""
        mine = self._told(note)
        scored = [
            (self._likeness(mine, r.stems), place, r) for place, r in enumerate(self.rows) if mine & r.stems
        ]
        scored.sort(key=lambda item: (-round(item[0], 3), -item[1]))  # of rows equally near, the latest
        if may_be is not None:
            fitting = [item for item in scored if may_be(item[2])]
            if fitting and round(fitting[0][0], 3) == round(scored[0][0], 3):
                scored = fitting
        heard = scored[:_HEARD]
        votes: dict[tuple[int, tuple[str, ...]], float] = defaultdict(float)
        for likeness, _, row in heard:
            votes[self._form(row)] += likeness**3
        if not votes:
            return None
        best = max(votes, key=lambda form: votes[form])
        rows = tuple((likeness, row) for likeness, _, row in heard if self._form(row) == best)
        return Near(rows, votes[best] / sum(votes.values()))

    def likeness(self, note: str, one: OpenList) -> float:
        """How like a note the nearest row of one list is; 0 where none has a word of it."""
        mine = self._told(note)
        own = (r for r in self.rows if r.of is one and mine & r.stems)
        return max((self._likeness(mine, r.stems) for r in own), default=0.0)

    def _form(self, row: EarlierRow) -> tuple[int, tuple[str, ...]]:
        """The list of a row, whichever page of it, and the columns it fills."""
        return self._places[id(row.of)], row.filled

    @cached_property
    def _places(self) -> dict[int, int]:
        """A number for each list, and the same one for its pages that go on where another ends."""
        found: dict[int, int] = {}
        for one in {id(i): i for i in (*self.lists, *(row.of for row in self.rows))}.values():
            pages = [i for i in self.lists if i.headings == one.headings]
            found[id(one)] = id(pages[0] if pages and follow_each_other(pages) else one)
        return found

    def _told(self, note: str) -> frozenset[str]:
        """The stems of a note that tell something, names in full."""
        return frozenset(self._known(stem) for stem in telling(note))

    def _known(self, stem: str) -> str:
        """The one longer word of the rows that this is the beginning of ("fortis" of "FortisBC"), else the word itself."""
        if len(stem) < _SHORT_FORM or stem in self._counts:
            return stem
        longer = [other for other in self._counts if other.startswith(stem)]
        return longer[0] if len(longer) == 1 else stem

    def _likeness(self, mine: frozenset[str], theirs: frozenset[str]) -> float:
        """The geometric mean of how much of the row's words the note has, and how much of the note's the row."""
        shared = sum(map(self._weight, mine & theirs))
        known = sum(self._weight(stem) * (1 if stem in self._counts else _UNKNOWN) for stem in mine)
        return math.sqrt(shared / sum(map(self._weight, theirs)) * shared / known)


def _rows(one: OpenList) -> list[EarlierRow]:
    """The latest rows of a list, the latest of all last."""
    latest = (one.rows[::-1] if one.is_newest_first else one.rows)[-_ROWS:]
    worded = [c for c in one.columns if c.holds in (Holds.CHOICE, Holds.TEXT)]
    typed = [
        c
        for c in one.columns
        if c.holds not in (Holds.FORMULA, Holds.NOTHING) and not _is_marked_later(one, c)
    ]
    found = []
    for row in latest:
        said = [str(c.cells[row]) for c in worded if isinstance(c.cells.get(row), str)]
        heads = [c.column.heading for c in one.heads if row in c.cells]
        filled = tuple(c.letter for c in typed if row in c.cells)
        text = " ".join(said)
        found.append(EarlierRow(one, row, filled, telling(" ".join([text, *heads])), text))
    return found


def _is_marked_later(one: OpenList, column: OpenColumn) -> bool:
    """Whether a column holds one mark that the latest rows don't have yet, and no note tells of: checked against the
    bank's statement."""
    if column.holds is not Holds.CHOICE or len(column.words) != 1 or one.is_newest_first:
        return False
    if _PAID.search(column.column.heading):
        return False
    latest, earlier = one.rows[-_UNMARKED:], one.rows[:-_UNMARKED]
    marked = sum(row in column.cells for row in earlier)
    return not any(row in column.cells for row in latest) and marked >= _MARKED * len(earlier)


_PAID = re.compile(r"(?i)\b(?:paid|pays?|settled|received|came in)\b")
"""The heading of a mark that a note may tell of."""
_UNMARKED, _MARKED = 2, 0.6
"""So many of the latest rows are without a mark that so large a part of the others has."""
