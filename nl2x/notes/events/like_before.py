"""The book's earlier entries that a stretch of a note is most like."""

from __future__ import annotations

from dataclasses import replace

from nl2x.notes.book.by_the_book import totals
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.set_phrases import by_whole_phrases


def like_before(segment: Segment, knowledge: Knowledge) -> list[Likeness]:
    """The book's earlier postings that are most like it."""
    likes = knowledge.precedents.like(segment.whole)
    found = by_whole_phrases(segment.whole, likes, knowledge)
    written = {a.value for a in segment.figures.written}
    # An equal amount tells which of several like precedents it is (the monthly 79.20).
    boosted = [replace(x, score=min(1.0, x.score * 1.25 + 0.15)) if written & totals(x) else x for x in found]
    return sorted(boosted, key=lambda x: -x.score)
