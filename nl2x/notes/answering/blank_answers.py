"""What goes into a column that every row fills and nothing that was said is for: asked, and typed as it is answered."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from nl2x.books.book import Book
from nl2x.books.model import Plan, Value
from nl2x.books.planning.cells import figure
from nl2x.books.sheets.blank_columns import (
    Blank,
    blank_column,
    blank_named,
    held_by_its_like,
    values_held,
    with_value,
)
from nl2x.notes.answering.answered_figures import day_of, figures_said
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.numbered import numbered_row
from nl2x.notes.outcome import Question
from nl2x.notes.wording.meant import name_meant, option_meant
from nl2x.notes.wording.words import words
from nl2x.notes.wording.yes_no import gives_up, has_no_idea, is_no_name, says_no, says_yes

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said

KIND = "blank"
LEFT_BLANK = "leave it blank"
_SO = ", and this one wouldn't."
_LEAVES = re.compile(
    r"(?i)\W*(leave (it|that) (blank|empty|out)|blank|empty|nothing|nothing there|without)\W*"
)
_LETTER = re.compile(r"[^\W\d_]")
_NO_VALUE = re.compile(r"^\s*=|\?\s*$")
"""A formula, or a question in its turn."""


def blank_question(book: Book, words: str) -> Question | None:
    """What is asked where `words` (of likeness.unlike) say that a column would be left blank."""
    blank = blank_column(book, words)
    if blank is None:
        return None
    options = (*values_held(book, blank), LEFT_BLANK)
    return Question(f"{words.removesuffix(_SO)}. What goes there?", options, kind=KIND, role=blank.name)


def with_blank(said: Said, question: Question, words: str, knowledge: Knowledge) -> Said:
    """`said` with the answer to such a question; as it was where that is no answer."""
    offered = words if words in question.options else ""
    if not offered and not is_no_name(words):
        offered = option_meant(words, question.options) or name_meant(words, question.options)
    if offered == LEFT_BLANK or (not offered and (says_yes(words) or _LEAVES.fullmatch(words))):
        return replace(said, confirmed=said.confirmed | {"unlike"})
    if not offered and (says_no(words) or gives_up(words)):
        return replace(said, declined=True)
    blank = blank_named(knowledge.book, question.role)
    if blank is None or (not offered and has_no_idea(words)):
        return said
    if not offered and (blank.column.options or _value(blank, words, dt.date(2000, 1, 1)) is None):
        return said
    return replace(said, blanks={**said.blanks, question.role: offered or words})


def with_blanks(book: Book, plan: Plan, blanks: Mapping[str, str], today: dt.date) -> Plan:
    """The plan with what was answered for columns that it left blank."""
    for name, answer in blanks.items():
        blank = blank_named(book, name)
        value = _value(blank, answer, today) if blank is not None else None
        if blank is not None and value is not None:
            plan = with_value(book, plan, blank, value)
    return plan


def with_named(knowledge: Knowledge, plan: Plan, odd: Sequence[str], text: str) -> Plan:
    """The plan with what `text` names, and nothing else of its kind, in columns of which `odd` (likeness.unlike)
    says that every row fills them and it would leave them blank: the building that a repair was for. Where it speaks of
    none, what they hold in all rows of this payee."""
    book, said = knowledge.book, {word.stem for word in words(text)}
    for blank in [b for told in odd if (b := blank_column(book, told)) is not None]:
        named = [v for v in values_held(book, blank) if (own := {w.stem for w in words(v)}) and own <= said]
        spoken_of = {w.stem for w in words(blank.column.heading)} & said
        usual = "" if named or spoken_of else held_by_its_like(book, plan, blank)
        row = None if named else numbered_row(knowledge, blank.listing, blank.column, text)
        if row is not None:
            plan = with_value(book, plan, blank, figure(row.number) or row.number)
        elif len(named) == 1 or usual:
            plan = with_value(book, plan, blank, usual or named[0])
    return plan


def _value(blank: Blank, words: str, today: dt.date) -> Value | None:
    """An answer as the column holds such things; None for one that it can't hold."""
    match blank.column.kind:
        case "date":
            return day_of(words, today)
        case "number":
            told = figures_said(words)
            return told[0].value if len(told) == 1 else None
    return words if _LETTER.search(words) and not _NO_VALUE.search(words) else None
