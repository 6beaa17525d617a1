"""What a row alike has to say beside the usual reading: that it is right, or what it may be instead."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal

from nl2x.books.book import Role
from nl2x.books.model import ChangeRecord, Plan, SetCell
from nl2x.books.planning.cheques import cheques_said
from nl2x.books.sheets.open_lists import Holds, OpenColumn, follow_each_other
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.agreement import LIKENESS, Difference, agrees, differences, new_rows
from nl2x.notes.alike.choices import OF_PURSES, named_wholly, names_a_way
from nl2x.notes.alike.row import CAME_BACK, OWN_WORDS, RowAlike, earlier_rows, sheets_named
from nl2x.notes.alike.writing import KIND, LIKELY, may_be_nothing
from nl2x.notes.answering.answers import MOVED, OTHERWISE, Said
from nl2x.notes.answering.place_answers import KIND as PLACE
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.checks.whole import KIND as TO_POST
from nl2x.notes.events.reading import Reading
from nl2x.notes.outcome import Asked, Proposal, Question
from nl2x.notes.places.other_tables import BETWEEN
from nl2x.notes.places.placing import COLUMN, TABLE

OF_A_ROW = frozenset((KIND, MOVED, "duplicate", "period", "date", "future date", "size"))
"""Of what is doubtful, what concerns a note that is written as a row alike, whatever is thought of its event."""
_NOWHERE = frozenset(("event", PLACE, "no place"))
"""What is asked where a note has no place in the book, as far as it was understood."""
_PLACES = frozenset(("", TABLE, COLUMN))
"""The places that a question may ask for; what else a place is asked with, such as the words of a dropdown, settles it."""
_BLANK, _MOVED, _UNLIKE, _WHAT = "blank", "transfer", "unlike", "what"
_SEVERAL, _VERY = 3, 0.8
"""So many rows, with such a share in all that is near, are heard against a reading that leaves no question; of
their sums, where they are so alike."""
_CHOICE, _ELSEWHERE = "choice", "another list"
"""What sets a plan apart from such rows; they only speak against it here, and what is right is for a person to say."""
_OF_ONE_ROW = frozenset(("bought", "sold"))
_OTHERWISE_TOLD = (*OWN_WORDS, Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
_HARDLY = 0.2
"""What is less sure isn't posted, whatever it is like."""


def with_its_word(
    question: Question | None, alike: RowAlike | None, plan: Plan, said: Said, sure: float
) -> Question | None:
    """The question that is left: none whether all is told where the plan writes just the row alike."""
    if question is None or alike is None or question.kind != TO_POST:
        return question
    told = sure >= _HARDLY and not may_be_nothing(said.text)
    settled = told and has_cheque(said.text, plan) and agrees(alike, plan)
    return None if settled else question


def has_cheque(text: str, plan: Plan) -> bool:
    """Whether a plan writes the number of the cheque that a note names, if it names one."""
    written = [str(edit.value) for edit in plan.edits if isinstance(edit, SetCell)]
    return all(any(number in value for value in written) for number in cheques_said(text))


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
    if found is None:
        elsewhere = set(events) <= _OF_ONE_ROW and _is_elsewhere(alike, plan, knowledge)
        return (
            _asked(f"{rows} stand in {alike.into.sheet}, and this would not.", _ELSEWHERE)
            if elsewhere
            else None
        )
    sums = [d for d in found if d.of_sums and alike.likeness >= _VERY]
    choices = [d for d in found if _is_chosen_alike(d, alike, note)] if not CAME_BACK.search(note) else []
    if not sums and not choices:
        return None
    first = (sums or choices)[0]
    written = f"would be {first.would}" if first.would not in (None, "") else "would stay empty"
    if sums:
        return _asked(f"{rows} have their sums otherwise: here {first.heading} {written}.", "")
    return _asked(f'{rows} have {first.heading} "{first.earlier}": here it {written}.', _CHOICE)


def against_pages(plan: Plan, note: str, knowledge: Knowledge) -> Question | None:
    """The question where a note names pages alike that are kept at the same time, one for each of two people, and the
    plan writes on another one, or not on all of them."""
    lists = earlier_rows(knowledge).lists
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
    for one in earlier_rows(knowledge).lists:
        rows = list(new_rows(plan, one))
        counts = [c for c in one.columns if c.holds is Holds.COUNT]
        if len(rows) != 1 or not any(c.letter in rows[0] for c in counts):
            continue
        for column in (c for c in one.columns if c.holds is Holds.SUM):
            size, largest = (
                amount(rows[0].get(column.letter)),
                max(map(abs, _sizes(column)), default=Decimal(0)),
            )
            if size and abs(size) > _APART * largest > 0:
                return _asked(
                    f"{column.column.heading} was {largest:f} at most: here it would be {size:f}.", _CHOICE
                )
        for column in (c for c in one.columns if c.is_strict and c.column.role not in OF_PURSES):
            told, heading = str(rows[0].get(column.letter, "")).strip(), column.column.heading
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


def _sizes(column: OpenColumn) -> list[Decimal]:
    return [size for value in column.cells.values() if (size := amount(value))]


def _asked(words: str, role: str) -> Question:
    return Question(f"{words} Write it all the same?", ("yes", "no"), kind=_UNLIKE, role=role)


def _is_chosen_alike(one: Difference, alike: RowAlike, note: str) -> bool:
    """Whether a difference is in a word that all rows alike choose: no name, no account on one side of an entry, no way of
    paying where the note says one, and no mark that another row than a new one may get."""
    column = one.column
    told = one.column.cells.get(alike.like.row)
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
    if any(isinstance(p, ChangeRecord) for p in plan.postings):
        return False
    own = alike.into.headings
    pages = {i.sheet for i in knowledge.book.lists if _are_nearly(own, [c.heading for c in i.columns])}
    pages.add(alike.into.sheet)
    touched = {edit.sheet for edit in plan.edits}
    written = {str(edit.value).strip() for edit in plan.edits if isinstance(edit, SetCell)}
    lists = [i for i in earlier_rows(knowledge).lists if i.sheet in touched]
    told = (c for i in lists for c in i.columns if c.column.role in OWN_WORDS)
    return not touched & pages and not any(written & c.words.keys() for c in told)


def _are_nearly(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether headings are the same but for one at most, mistyped or left out."""
    return len(some) == len(others) and sum(a != b for a, b in zip(some, others, strict=True)) < 2


def as_in(alike: RowAlike) -> str:
    """Where the row stands that a note is told like."""
    return f"as in {alike.like.of.sheet}, row {alike.like.row}"


def is_looked_for(result: Asked | Proposal, other: Reading) -> bool:
    """Whether a row alike may be what a note is, since the usual reading has no place for it or doesn't know in which
    table, or shows nothing, or not what it was for, where the row leaves hardly anything to ask."""
    question = result.question
    if question is None:
        return False
    nowhere = question.kind in _NOWHERE and question.role in _PLACES
    likely = (isinstance(result, Asked) or question.kind == _WHAT) and is_likely(other)
    return question.kind in (TABLE, BETWEEN) or (isinstance(result, Asked) and nowhere) or likely


def is_likely(other: Reading) -> bool:
    """Whether hardly anything is left to ask of a row but whether the list was understood, or whether it is there already."""
    return all(doubt.sure >= LIKELY for doubt in other.doubts if doubt.field == KIND)


def may_settle(result: Asked | Proposal, other: Reading) -> bool:
    """Whether a row that leaves no question may stand for a reading that does: one whose figures have their headings
    said, one that says who sent whom something, and any where the reading has no place in the book, doesn't know what it was for,
    leaves a cell blank or would be unlike earlier rows."""
    question = result.question
    if question is None:
        return False
    reckoned = any(" " in line.amount.how for draft in other.drafts for line in draft.happening.raw)
    several = reckoned or any(len(draft.filled["what"].spans) > 1 for draft in other.drafts)
    moved = any(draft.happening.event == _MOVED for draft in other.drafts)
    return (
        several
        or moved
        or question.kind in (_BLANK, _WHAT)
        or (question.kind == _UNLIKE and question.role not in (_CHOICE, _ELSEWHERE))
        or (isinstance(result, Asked) and question.kind in _NOWHERE)
    )


def is_unanswered(said: Said) -> bool:
    """Whether a row alike is looked for at all: not where anything was answered, nor for a raw entry or a bank's line."""
    answered = said.appended or said.events or said.roles or said.places or said.blanks or said.meant
    if answered or said.raw or said.bank is not None:
        return False
    return not said.confirmed & {KIND, OTHERWISE[KIND], MOVED}


def is_of_a_row(reading: Reading) -> bool:
    """Whether a note is read as a row alike, or as a move that earlier rows show."""
    return any({KIND, MOVED} & draft.happening.dimensions.keys() for draft in reading.drafts)
