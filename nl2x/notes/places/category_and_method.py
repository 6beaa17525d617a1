"""Whether it matters for an entry what it was for and how it was paid: whether the rows that it goes to say that."""

from __future__ import annotations

from nl2x.books.book import Book, Role, SheetRole
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import takes_method
from nl2x.notes.book.record_tables import takes_category
from nl2x.notes.places.marked_beside import says_how_beside
from nl2x.notes.places.paid_there import settles_a_row


def category_matters(kind: str, text: str, place: str, knowledge: Knowledge) -> bool:
    """Whether it matters what it was for: not in a table that somebody named (`place`) and that doesn't say it."""
    named = knowledge.book.find_list(place)
    if named is not None and named.role is SheetRole.RECORDS:
        told = named.column(Role.CATEGORY, Role.TYPE) is not None
        return told and not settles_a_row(text, named, knowledge)
    return takes_category(knowledge.book, kind, text)


def method_matters(kind: str, text: str, book: Book) -> bool:
    """Whether it matters how it was paid: in a cash book that says so, or a table beside it whose row is paid."""
    return takes_method(book, kind) or says_how_beside(book, kind, text)
