"""A workbook's knowledge, with what its history and its settings say of the entries in it."""

from __future__ import annotations

from pathlib import Path

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.meaning.by_model import Reader


def knowledge_of(
    path: Path,
    data: bytes,
    *,
    scorer: bool = True,
    reader: Reader | None = None,
) -> Knowledge:
    """What reading notes to the workbook `data` at `path` needs."""
    from nl2x.books.layouts.layout import understand
    from nl2x.books.posting.history import read_entries
    from nl2x.books.posting.unconfirmed import unconfirmed_rows
    from nl2x.books.settings import read_settings

    settings = read_settings(path)
    book = understand(data, path.name, settings)
    _, posted = read_entries(path, data)
    return Knowledge(
        book, unconfirmed_rows(book.workbook, posted), settings.examples, scorer=scorer, reader=reader
    )
