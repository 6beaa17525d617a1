"""Which of a column's few words a new row gets: those that the note names, else what the nearest rows say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from nl2x.books.book import Role
from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList
from nl2x.books.sheets.words import PAYING
from nl2x.notes.alike.between import names_in
from nl2x.notes.alike.nearest import Near
from nl2x.notes.wording.words import STOP, blanked, stem, words

_WAYS = frozenset(stem(way) for way in PAYING if " " not in way)
"""Ways of paying that a note may name although the list has none like it."""
OF_PURSES = (Role.METHOD, Role.ACCOUNT)
"""What a column is that says which purse a sum went out of or into."""


@dataclass(frozen=True)
class Choice:
    """What a column of few words says of a new row."""

    value: Value
    is_named: bool = False
    """Whether the note names it, all of it or by a word that none of the others has."""
    is_disputed: bool = False
    """Whether the note names several of them."""


def chosen(column: OpenColumn, note: str, near: Near, taken: Set[str] = frozenset()) -> Choice:
    """The one that the note names; else what the nearest rows say. `taken` are stems that are said as parts of another
    column's words, and name none of this one's by themselves."""
    spelled: dict[str, Value] = {str(v).strip(): v for v in column.cells.values()}
    said = {w.stem for w in words(note)} - taken
    own = _own_stems(column)
    named = _wholly(own, note)
    if not named:
        named = [v for v, stems in own.items() if any(_is_its(stem, own) for stem in stems & said)]
    if len(named) == 1:
        return Choice(spelled[named[0]], is_named=True)
    votes: dict[str, float] = defaultdict(float)
    for likeness, row in near.rows:
        if (held := row.cell(column.letter)) is not None:
            votes[str(held).strip()] += likeness**3
            spelled.setdefault(str(held).strip(), held)
    value = spelled[max(votes, key=lambda v: votes[v])] if votes else None
    return Choice(value, is_disputed=bool(named))


def named_wholly(column: OpenColumn, note: str) -> list[str]:
    """The words of a column all of which a note says, but those that are a part of another one."""
    return _wholly(_own_stems(column), note)


def _wholly(own: Mapping[str, set[str]], note: str) -> list[str]:
    said = {w.stem for w in words(note)}
    letters = _squeezed(note)
    whole = [v for v, stems in own.items() if stems and (stems <= said or _is_within(v, letters))]
    longest = [v for v in whole if not any(own[v] < own[other] for other in whole)]
    to_the_letter = [
        v for v in longest if {w.stem for w in words(v)} <= said
    ]  # "Interest", no "Interest, year"
    return to_the_letter or longest


def _own_stems(column: OpenColumn) -> dict[str, set[str]]:
    texts = dict.fromkeys(str(v).strip() for v in column.cells.values() if isinstance(v, str))
    return {v: {w.stem for w in words(v)} - STOP for v in texts}


def _squeezed(text: str) -> str:
    return "".join(w.stem for w in words(text) if w.stem not in ("and", "&"))


def _is_within(value: str, letters: str) -> bool:
    """Whether a value is said with its hyphens and spaces set otherwise: "bath and deshed" is "Bath & de-shed"."""
    own = _squeezed(value)
    return len(own) >= _LONG and own in letters


_LONG = 8
"""So many letters are hardly found within other words."""


def who_paid_first(column: OpenColumn) -> bool:
    """The order in which columns take names: who paid goes before for whom it was."""
    return column.column.role is not Role.METHOD


def once_less(value: Value, note: str) -> str:
    """A note without a name that has told one column: "Nino paid" says who, and not that it was for Nino alone; as it is
    where it says the name again."""
    found = list(names_in(str(value), note))
    if len(found) != 1:
        return note
    start, end = found[0].span()
    return blanked(note, (start, end))


def without_purses(note: str, one: OpenList) -> str:
    """A note without the words that head columns of sums: the "bank" of "into the bank" is no bank charges."""
    heads = {w.stem for c in one.heads for w in words(c.column.heading)}
    for word in words(note):
        if word.stem in heads:
            note = blanked(note, (word.start, word.end))
    return note


_OF_ALL_MONEY = frozenset(
    stem(w) for w in "paid pay back got gave give given sent came took put money bought".split()
)
"""What is said of nearly every sum: "Jonas paid the phone" names no "Paid back"."""


def _is_its(stem: str, own: Mapping[str, set[str]]) -> bool:
    return len(stem) > 2 and stem not in _OF_ALL_MONEY and sum(stem in stems for stems in own.values()) == 1


def names_a_way(note: str) -> bool:
    """Whether a note says how something was paid."""
    return bool(_ways_in(note))


def _ways_in(note: str) -> set[str]:
    return {w.stem for w in words(note)} & _WAYS


def is_agreed(column: OpenColumn, near: Near) -> bool:
    """Whether at least two rows are near, and all of them choose the same."""
    held = {str(row.cell(column.letter)).strip() for _, row in near.rows}
    return len(near.rows) > 1 and len(held) == 1


def other_way(columns: Sequence[OpenColumn], note: str, near: Near) -> Iterator[str]:
    """The letters of columns for how it was paid where the note names a way that none of the rows has, and of columns of
    few words that the row alike leaves blank and the note names one of."""
    filled = near.first.filled
    for column in (c for c in columns if c.holds is Holds.CHOICE):
        choice = chosen(column, note, near)
        if column.letter not in filled:
            named = column.is_strict and (choice.is_named or choice.is_disputed)
        else:
            purses = column.column.role in OF_PURSES
            named = purses and not choice.is_named and bool(_ways_in(note) - STOP)
        if named:
            yield column.letter
