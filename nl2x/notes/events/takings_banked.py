"""Takings that were taken to the bank, in a book that holds the bank alone: they come in there, and nothing moved.

"Banked the quiz takings, 212" is income where no row shows a tin; with a tin beside the bank it may be a move.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.books.book import Layout
from nl2x.books.layouts.purses import is_place
from nl2x.notes.book.chart import Chart
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.wording.segments import Segment

_BANKED = re.compile(
    r"(?i)^\W*(?:(?:i|we|just|have|then) )*(?:(?:banked|lodged|paid in(?: at|:| the| our| from)|paid in$)"
    r"|(?:took|brought|carried|dropped|ran) (?:the|our) (?:[\w'’]+ ){1,4}?(?:to|in to|into|off at|at) (?:the |our )?bank)\b"
)
_OTHERWISE = re.compile(
    r"(?i)\b(?:not|n['’]t|cash|tin|till|box|float|safe|savings?|refund\w*|returned|back|loan|lent|borrow\w*|interest|fees?|charges?|charged|own|my"
    r"|deposit|bounced|wrong|should|will|tomorrow)\b|\?"
)
_PLAINLY = 4.2


def takings_banked(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with money that came in first where the words say that it was taken to the bank."""
    text = segment.whole
    said = _BANKED.search(text)
    if said is None or _OTHERWISE.search(text) or not _holds_the_bank_alone(knowledge):
        return list(found)
    if lacking(event("sold"), knowledge):
        return list(found)
    others = [g for g in found if g.event.flow == "in"]
    score = max([_PLAINLY, *(g.score for g in others if g.event.name == "sold")])
    return put_first("sold", others, score, cue=said.span())


def _holds_the_bank_alone(knowledge: Knowledge) -> bool:
    """Whether a cash book has no tin or till beside the bank, in its accounts or on a sheet of its own."""
    book = knowledge.book
    boxes = _boxes(knowledge.chart) or any(
        _IS_BOX.search(s.name) and is_place(s.name) for s in book.workbook.sheets
    )
    return book.layout is Layout.CASH_BOOK and not boxes


_IS_BOX = re.compile(r"(?i)\b(?:cash|tin|till|box|float|petty)\b")


def _boxes(chart: Chart) -> bool:
    return any(
        t.tags.get("cash", 0.0) >= 1.0 or t.tags.get("petty_cash") or _IS_BOX.search(t.name)
        for t in chart.money
    )
