"""A person who knows what should come out answers nl2x's questions: how far do the questions lead?

A question is only as good as what answering it does. So each needless question is answered by somebody who
has seen the expected outcome, but says no more than a person would: one of the options, a name or a figure
that stands in the expected rows or beside the expected cells, yes or no.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from nl2x.bench.outcome import Expectation
from nl2x.bench.sheets import Address, Book, Sheet, plain_text
from nl2x.notes.answering.answered_figures import EACH_FOR_ITSELF, OF_FIGURES

if TYPE_CHECKING:
    from nl2x.bench.notes import Clerk
    from nl2x.books.book import Book as WorkBook
    from nl2x.notes.outcome import Question

MOST_ANSWERS = 3
"""Answers given to one note: who has answered three questions had better write the entry."""
MOST_TRIES = 40
"""Ways of answering that are tried for one note."""
_CONFIRMS = ("yes", "no")


def answers_that_settle(clerk: Clerk, note: Mapping[str, Any], most: int = MOST_ANSWERS) -> tuple[str, ...]:
    """The fewest answers (at most `most`) after which the workbook is as expected; empty where none are.

    An answer after which something else is written leads nowhere: the person would have to take it back.
    """
    from nl2x.bench.notes import judged, word_for

    known = list(dict.fromkeys(_known(clerk, note)))
    book = clerk.desk(str(note["book"]), str(note["today"])).knowledge.book
    waiting: deque[tuple[tuple[str, str], ...]] = deque([()])
    """What was asked and how that was answered, one after the other."""
    tries = 0
    while waiting and tries < MOST_TRIES:
        told = waiting.popleft()
        given = tuple(answer for _, answer in told)
        result, after = clerk.attempt(note, given)
        tries += 1
        verdict = word_for(judged(clerk.suite, note, after, note["expect"]))
        if verdict == "right":
            return given
        question = getattr(result, "question", None)
        if verdict == "asked" and question is not None and len(given) < most:
            pairs = [(question.text, answer) for answer in _answers(question, known, book)]
            waiting.extend((*told, pair) for pair in pairs if pair not in told)
    return ()


def _answers(question: Question, known: Sequence[str], book: WorkBook) -> list[str]:
    """What the person may say: what they know and is offered, else what is offered and what they know that
    may answer it: a figure where one is asked for, the account where it is known which one."""
    offered = [option for option in question.options if _same(option, known)]
    if len(offered) > 1 and EACH_FOR_ITSELF in question.options:
        return [EACH_FOR_ITSELF, *offered]  # who knows that both are right says so
    named = [name for name in known if book.account(name) is not None]
    of_accounts = any(map(book.account, question.options))
    if offered:  # what stands beside a changed cell may be offered, and another one be meant
        return [*offered, *(name for name in named if of_accounts and name not in offered)]
    if question.options and set(question.options) <= set(_CONFIRMS):
        return list(_CONFIRMS)
    if question.kind in OF_FIGURES:
        figures = [text for text in known if isinstance(plain_text(text), Decimal)]
        return list(dict.fromkeys((*question.options, *figures)))
    if question.options and not question.role:
        return list(question.options)  # of what happened only the offered words are known
    if not question.options:  # whatever it asks: whether it was so, how much, or what for
        return [*_CONFIRMS, *known]
    # Whoever knows the name that isn't offered types it.
    return named if named and of_accounts else [*question.options, *known]


def _same(option: str, known: Sequence[str]) -> bool:
    return any(option.casefold() == name.casefold() for name in known)


def _known(clerk: Clerk, note: Mapping[str, Any]) -> Iterator[str]:
    """Names and figures of the first expected outcome."""
    book = Book((clerk.suite.folder / note["book"]).read_bytes())
    for expected in [Expectation.from_json(one) for one in note["expect"]][:1]:
        for row in expected.rows:
            yield from (value for value in row.values.values() if value and not _is_date(value))
        for key, value in expected.cells.items():
            name, place = book.locate(key)
            sheet = book.sheets[name]
            if place not in sheet.formulas:
                yield from _texts_beside(sheet, place)
                yield from _told(sheet.typed(place.row, place.column), value)


def _told(before: object, value: str) -> Iterator[str]:
    """What a person says of a cell: its new value, and where there was a figure what came to it."""
    yield value
    new = plain_text(value)
    if isinstance(before, Decimal) and isinstance(new, Decimal) and new != before:
        yield f"{abs(new - before):f}"


def _texts_beside(sheet: Sheet, place: Address) -> Iterator[str]:
    """What the cell's row says, and what its column is headed."""
    yield from (v for v in sheet.fingerprint(place.row).values() if isinstance(v, str))
    above = (sheet.typed(row, place.column) for row in range(place.row - 1, 0, -1))
    yield from (v for v in above if isinstance(v, str) and v)


def _is_date(value: str) -> bool:
    return not isinstance(plain_text(value), str | Decimal)
