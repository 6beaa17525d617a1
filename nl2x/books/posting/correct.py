"""Corrections in words, kept beside the workbook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nl2x.books.layouts.layout import understand_workbook
from nl2x.books.settings import read_settings, settle, write_settings
from nl2x.books.xlsx.reading import read_workbook
from nl2x.errors import BadInput


def correct(path: Path, corrections: Sequence[str]) -> Path:
    """Add `corrections` to the settings beside the workbook at `path`; all of them or, if one isn't
    understood (BadInput), none. Gives back the settings file's path."""
    workbook = read_workbook(path)
    settings = read_settings(path)
    sheets = tuple(sheet.name for sheet in workbook.sheets)
    if not sheets:
        raise BadInput("has no sheets", where=str(path), todo="choose another workbook")
    for words in corrections:
        book = understand_workbook(workbook, settings)
        main = next((i.sheet for i in book.lists if i.role.value != "chart of accounts"), sheets[0])
        settings = settle(settings, words, sheets, main)
    understand_workbook(workbook, settings)
    return write_settings(path, settings)
