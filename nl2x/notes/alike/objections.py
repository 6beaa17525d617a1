"""What earlier rows and their pages have against what is planned, where the words themselves leave no question."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal

from nl2x.books.book import Role
from nl2x.books.model import ChangeRecord, FilledRow, Plan, SetCell
from nl2x.books.sheets.open_lists import Holds, follow_each_other
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.agreement import LIKENESS, Difference, differences, new_rows, rows_that_count
from nl2x.notes.alike.between import pairs_of_people
from nl2x.notes.alike.choices import OF_PURSES, named_wholly, names_a_way
from nl2x.notes.alike.row import CAME_BACK, OWN_WORDS, RowAlike, lists_of_rows, sheets_named
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.outcome import Question

UNLIKE = "unlike"
"""The kind of all these questions."""
_CHOICE, _ELSEWHERE = "choice", "another list"
LAST_LOOK = "last look"
"""What such a question is about where the note's own words, or the columns, speak against what is planned."""
ONLY_ASKED = (_CHOICE, _ELSEWHERE, LAST_LOOK)
"""What else such a question may be about than sums: earlier rows only speak against it there, and what is right is for a
person to say."""
_SEVERAL, _VERY = 3, 0.8
"""So many rows, with such a share in all that is near, are heard against a reading that leaves no question; of
their sums, where they are so alike."""
_OF_ONE_ROW = frozenset(("bought", "sold"))
_OTHERWISE_TOLD = (*OWN_WORDS, Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)


def against(
    alike: RowAlike | None, plan: Plan, note: str, events: Collection[str], knowledge: Knowledge
) -> Question | None:
    """The first question of the following that there is, about what a note of these `events` would write."""
    return (
        against_pages(plan, note, knowledge)
        or against_things(plan, note, knowledge)
        or against_options(plan, note, knowledge)
        or against_what_comes_later(alike, plan, note)
        or against_rows(alike, plan, note, events, knowledge)
    )


def against_what_comes_later(alike: RowAlike | None, plan: Plan, note: str) -> Question | None:
    """The question where the new row would have at once what such a list gets later, such as how it was paid, and the note
    tells nothing of it; or where the note tells it and it would stay empty."""
    days = [c for c in alike.like.of.filled_in_later if c.holds is Holds.DAY] if alike is not None else []
    if alike is None or not days or alike.share < _VERY or names_a_way(note):
        return None
    blank = {letter for letter, value in alike.values.items() if value is None}
    at_once = _filled_at_once(alike)
    for one in differences(alike, plan) or ():
        said = {one.column.cells.get(row) for row in at_once}
        as_always = bool(at_once) and (one.column in days or said == {one.would})
        if one.column.letter in blank and one.would not in (None, "") and not as_always:
            return _asked(f'{one.heading} is filled in later: here it would be "{one.would}".', "")
        if one.column in days and one.would in (None, ""):
            return _asked(f"{one.heading} is told, and would stay empty.", "")
    return None


def _filled_at_once(alike: RowAlike) -> tuple[int, ...]:
    """The rows of whom, or of what kind, the nearest one is, where they had their later day at once each time: the rent
    is paid on its day, in a list in which the bills of others wait. Empty where they are few, or had it later."""
    one, row = alike.like.of, alike.like.row
    days = [c for c in one.columns if c.holds is Holds.DAY]
    own = [c for c in days if c not in one.filled_in_later]
    later = [c for c in days if c in one.filled_in_later]
    whose = [c for role in _OF_WHAT_ROWS for c in one.columns if c.column.role is role and c.cells.get(row)]
    if len(own) != 1 or not later or not whose:
        return ()
    same = tuple(r for r in one.rows if whose[0].cells.get(r) == whose[0].cells[row])
    at_once = all(c.cells.get(r) == own[0].cells.get(r) for r in same for c in later)
    return same if len(same) >= _TWICE and at_once else ()


_OF_WHAT_ROWS, _TWICE = (Role.COUNTERPARTY, Role.CATEGORY), 2


def against_rows(
    alike: RowAlike | None, plan: Plan, note: str, events: Collection[str], knowledge: Knowledge
) -> Question | None:
    """The question where several rows that are told in the same words speak against what is planned: they have their sums
    under another heading or with the other sign, all of them another one of a column's few words, or stand in
    another list than what was `bought` or `sold` goes into."""
    if alike is None or alike.rows < _SEVERAL or alike.share < _VERY or alike.likeness < LIKENESS:
        return None
    rows = f"Rows like {alike.like.of.sheet}, row {alike.like.row}"
    found = differences(alike, plan)
    if _is_like_by_names_alone(alike, note):
        found = [d for d in found or () if d.of_sums]
    if found is None:
        if not set(events) <= _OF_ONE_ROW or not _is_elsewhere(alike, plan, knowledge):
            return None
        return _asked(f"{rows} stand in {alike.into.sheet}, and this would not.", _ELSEWHERE)
    sums = [d for d in found if d.of_sums and alike.likeness >= _VERY]
    choices = [d for d in found if _is_chosen_alike(d, alike, note)] if not CAME_BACK.search(note) else []
    if not sums and not choices:
        return None
    first = (sums or choices)[0]
    written = f"would be {first.would}" if first.would not in (None, "") else "would stay empty"
    if sums:
        return _asked(f"{rows} have their sums otherwise: here {first.heading} {written}.", "")
    return _asked(f'{rows} have {first.heading} "{first.earlier}": here it {written}.', _CHOICE)


def against_options(plan: Plan, note: str, knowledge: Knowledge) -> Question | None:
    """The question where the note itself would stand in a column that offers a few words, and is none of them."""
    for one in lists_of_rows(knowledge):
        for row in new_rows(plan, one):
            for column in (c for c in one.columns if c.is_strict and c.column.options):
                told = str(row.get(column.letter, "")).strip()
                if told == note.strip() and told not in {*column.column.options, *column.words}:
                    few = ", ".join(column.column.options[:_SHOWN])
                    return _asked(
                        f'{column.column.heading} is one of a few ({few}): here it would be "{told}".',
                        _CHOICE,
                    )
    return None


def _is_like_by_names_alone(alike: RowAlike, note: str) -> bool:
    """Whether a note and the rows alike share only the name of a person, a flat or a purse, which says nothing of what it was
    for: a bed for the flat whose rows are mostly rents."""
    columns = [c for c in alike.like.of.columns if c.letter in alike.named and c.column.role in _WHOSE]
    people = [c for pair in pairs_of_people(alike.like.of.columns) for c in pair if c.letter in alike.named]
    names = telling(" ".join(str(alike.values.get(c.letter, "")) for c in (*columns, *people)))
    return bool(names) and not (telling(note) & alike.like.stems) - names


_WHOSE = (Role.DIMENSION, Role.COUNTERPARTY, *OF_PURSES)


def against_pages(plan: Plan, note: str, knowledge: Knowledge) -> Question | None:
    """The question where a note names pages alike that are kept at the same time, one for each of two people, and the
    plan writes on another one, or not on all of them."""
    lists = lists_of_rows(knowledge)
    touched = {edit.sheet for edit in plan.edits}
    for headings in dict.fromkeys(i.headings for i in lists if i.sheet in touched):
        pages = [i for i in lists if i.headings == headings]
        named = sheets_named(pages, note) if not follow_each_other(pages) else set()
        if left := sorted(named - touched):
            written = " and ".join(sorted(touched & {i.sheet for i in pages}))
            return _asked(
                f"The note names {' and '.join(left)}, and this would be written on {written}.", _ELSEWHERE
            )
    return None


def against_things(plan: Plan, note: str, knowledge: Knowledge) -> Question | None:
    """The question where one row that counts things would stand for two that the note names, would have a sentence in a
    column that has always had one of a few, or a price far above all others."""
    for one, row in rows_that_count(plan, lists_of_rows(knowledge)):
        for column in (c for c in one.columns if c.holds is Holds.SUM):
            size, largest = amount(row.get(column.letter)), max(map(abs, column.sizes), default=Decimal(0))
            if size and abs(size) > _APART * largest > 0:
                return _asked(
                    f"{column.column.heading} was {largest:f} at most: here it would be {size:f}.", _CHOICE
                )
        for column in (c for c in one.columns if c.is_strict and c.column.role not in OF_PURSES):
            told, heading = str(row.get(column.letter, "")).strip(), column.column.heading
            named = named_wholly(column, note)
            if len(named) > 1 and told:
                return _asked(f"The note names {' and '.join(named)}, and this would be one row.", _CHOICE)
            if told and told not in column.words and told == note.strip():
                few = ", ".join(word for word, _ in column.words.most_common(_SHOWN))
                return _asked(
                    f'{heading} has always been one of a few ({few}): here it would be "{told}".', _CHOICE
                )
    return None


_SHOWN = 3
_APART = 5
"""So many times the largest price so far is asked about: a point that slipped makes it ten."""


def _asked(words: str, role: str) -> Question:
    return Question(f"{words} Write it all the same?", ("yes", "no"), kind=UNLIKE, role=role)


def _is_chosen_alike(one: Difference, alike: RowAlike, note: str) -> bool:
    """Whether a difference is in a word that all rows alike choose: no name, no account on one side of an entry, no way of
    paying where the note says one, and no mark that another row than a new one may get."""
    column = one.column
    told = column.cells.get(alike.like.row)
    is_mark = len(column.words) == 1 and one.would in (None, "")
    return (
        column.is_strict
        and column.letter not in alike.unsure
        and column.column.role not in _OTHERWISE_TOLD
        and told not in (None, "")
        and str(told).strip() == str(one.earlier).strip()
        and not is_mark
        and not (column.column.role in OF_PURSES and names_a_way(note))
    )


def _is_elsewhere(alike: RowAlike, plan: Plan, knowledge: Knowledge) -> bool:
    """Whether a plan only adds, and nothing to the list of the row alike or to another page of it, nor to one where whom or
    what the new row names stands already."""
    if any(isinstance(p, ChangeRecord | FilledRow) for p in plan.postings):
        return False
    own = alike.into.headings
    pages = {i.sheet for i in knowledge.book.lists if _are_nearly(own, [c.heading for c in i.columns])}
    pages.add(alike.into.sheet)
    touched = {edit.sheet for edit in plan.edits}
    written = {str(edit.value).strip() for edit in plan.edits if isinstance(edit, SetCell)}
    lists = [i for i in lists_of_rows(knowledge) if i.sheet in touched]
    told = (c for i in lists for c in i.columns if c.column.role in OWN_WORDS)
    return not touched & pages and not any(written & c.words.keys() for c in told)


def _are_nearly(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether headings are the same but for one at most, mistyped or left out."""
    return len(some) == len(others) and sum(a != b for a, b in zip(some, others, strict=True)) < 2
