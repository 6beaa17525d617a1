"""What a row alike has to say beside the usual reading: that it is right, or what it may be instead."""

from __future__ import annotations

from collections.abc import Callable

from nl2x.books.book import Column, Role
from nl2x.books.model import Plan, SetCell
from nl2x.books.planning.cheques import cheques_said
from nl2x.notes.alike.agreement import agrees
from nl2x.notes.alike.objections import ONLY_ASKED, UNLIKE
from nl2x.notes.alike.row import RowAlike
from nl2x.notes.alike.writing import KIND, LIKELY, may_be_nothing, row_written
from nl2x.notes.answering.answers import MOVED, OTHERWISE, Said
from nl2x.notes.answering.place_answers import KIND as PLACE
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
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
_BLANK, _MOVED, _WHAT, _HOW = "blank", "transfer", "what", "how"
_HARDLY = 0.2
"""What is less sure isn't posted, whatever it is like."""


def with_its_word(
    question: Question | None, alike: RowAlike | None, plan: Plan, said: Said, sure: float
) -> Question | None:
    """The question that is left: none whether all is told where the plan writes just the row alike."""
    if question is None or alike is None or question.kind != TO_POST:
        return question
    told = sure >= _HARDLY and not may_be_nothing(said.text)
    settled = told and _has_cheque(said.text, plan) and agrees(alike, plan)
    return None if settled else question


def _has_cheque(text: str, plan: Plan) -> bool:
    """Whether a plan writes the number of the cheque that a note names, if it names one."""
    written = [str(edit.value) for edit in plan.edits if isinstance(edit, SetCell)]
    return all(any(number in value for value in written) for number in cheques_said(text))


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


def may_settle(result: Asked | Proposal, other: Reading, knowledge: Knowledge) -> bool:
    """Whether a row that leaves no question may stand for a reading that does: one whose figures have their headings
    said, one that says who sent whom something, and any where the reading has no place in the book, doesn't know what it was
    for, how it was paid or of which part it was, isn't sure of the whole, leaves a cell blank or would be unlike earlier rows."""
    question = result.question
    if question is None:
        return False
    reckoned = any(" " in line.amount.how for draft in other.drafts for line in draft.happening.raw)
    several = reckoned or any(len(draft.filled["what"].spans) > 1 for draft in other.drafts)
    moved = any(draft.happening.event == _MOVED for draft in other.drafts)
    return (
        several
        or moved
        or question.kind in (_BLANK, _WHAT, TO_POST)
        or (question.kind == _HOW and _says_how(other, knowledge))
        or _fills_further_column(question.kind, other, knowledge)
        or _is_likelier_of_two(question, other)
        or (question.kind == UNLIKE and question.role not in ONLY_ASKED)
        or (isinstance(result, Asked) and question.kind in _NOWHERE)
    )


def _is_likelier_of_two(question: Question, other: Reading) -> bool:
    """Whether it is only asked if something was bought or sold, and a row is of that which the words make likelier, too."""
    ways = {event(name).means for name in ("bought", "sold")}
    told = [event(draft.guess.event.name).means for draft in other.drafts]
    return question.kind == "event" and ways >= {*question.options} and told == [*question.options[:1]]


def _says_how(other: Reading, knowledge: Knowledge) -> bool:
    """Whether a row alike fills a column of its list that says how things were paid; whose sum it is says that of nobody."""
    return _fills(other, knowledge, lambda column: column.role is Role.METHOD)


def _fills_further_column(heading: str, other: Reading, knowledge: Knowledge) -> bool:
    """Whether a row alike fills the further column of that heading: the property, the person or the show that it is of."""
    return _fills(other, knowledge, lambda c: c.role is Role.DIMENSION and c.heading == heading)


def _fills(other: Reading, knowledge: Knowledge, is_meant: Callable[[Column], bool]) -> bool:
    """Whether all rows of a reading fill such a column."""
    rows = [row for draft in other.drafts for row in row_written(knowledge.book, draft.happening)]
    meant = {
        (one.place, column.letter)
        for one in knowledge.open_lists
        for column in one.columns
        if is_meant(column.column)
    }
    return all(any(((row.sheet, row.header_row), letter) in meant for letter in row.values) for row in rows)


def is_unanswered(said: Said) -> bool:
    """Whether a row alike is looked for at all: not where anything was answered, nor for a raw entry or a bank's line."""
    answered = said.appended or said.events or said.roles or said.places or said.blanks or said.meant
    if answered or said.raw or said.bank is not None:
        return False
    return not said.confirmed & {KIND, OTHERWISE[KIND], MOVED}


def is_of_a_row(reading: Reading) -> bool:
    """Whether a note is read as a row alike, or as a move that earlier rows show."""
    return any({KIND, MOVED} & draft.happening.dimensions.keys() for draft in reading.drafts)
