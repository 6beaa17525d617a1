"""`nl2x history`: what was posted to a workbook, when, and from which words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nl2x.cli.output import print_json

if TYPE_CHECKING:
    from nl2x.books.posting.history import Entry
    from nl2x.cli.views.changes import Names


def register(app: typer.Typer) -> None:
    app.command()(history)


def history(
    book: Annotated[Path, typer.Argument(metavar="BOOK.xlsx", help="The workbook.")],
    cells: Annotated[bool, typer.Option("--cells", help="With what changed, row by row.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List what was posted to a workbook: when, and from which words."""
    from nl2x.books.posting.history import history as entries_of
    from nl2x.cli.views.changes import change_lines

    entries = entries_of(book)
    if as_json:
        print_json({"book": str(book), "postings": [_plain(entry) for entry in entries]})
        return
    if not entries:
        typer.echo("Nothing was posted to it by nl2x, or all of it is taken back.")
    named = row_names(book) if cells and entries else None
    for entry in entries:
        when = entry.when.astimezone().strftime("%Y-%m-%d %H:%M")
        typer.echo(f"{entry.id}  {when}  {' / '.join(entry.words.splitlines()) or '(no words kept)'}")
        if reasons := because_line(entry.because):
            typer.echo(f"      {reasons}")
        for line in change_lines(entry.changes, named) if named else ():
            typer.echo(f"      {line}")


def because_line(because: Iterable[Mapping[str, Any]]) -> str:
    """The note's words, and the book's reasons, that each part of an entry came from, each once."""
    found: dict[str, dict[str, None]] = {}
    for reason in because:
        words = f'"{reason["words"]}"' if reason.get("span") else str(reason["words"])
        part = str(reason["field"]).rpartition(".")[2]
        found.setdefault("amount" if part in ("debit", "credit") else part, {})[words] = None
    return "; ".join(f"{part}: {', '.join(words)}" for part, words in found.items())


def row_names(book: Path) -> Names:
    """What the workbook's rows are called: the first words in each."""
    from nl2x.books.xlsx.reading import read_workbook

    sheets = {sheet.name: sheet for sheet in read_workbook(book).sheets}

    def named(sheet: str, row: int) -> str:
        if sheet not in sheets:
            return ""
        texts = (sheets[sheet].text(row, column) for column in sheets[sheet].rows.get(row, ()))
        return next((text[:40] for text in texts if text), "")

    return named


def plain_changes(changes: Any) -> list[dict[str, object]]:
    """Changed cells as the contract's JSON."""
    return [{"sheet": c.sheet, "cell": c.cell, "before": c.before, "after": c.after} for c in changes]


def _plain(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "when": entry.when.isoformat(),
        "words": entry.words,
        "model": entry.model,
        "because": list(entry.because),
        "file": entry.told.file,
        "confirmed": entry.told.confirmed,
        "cells": plain_changes(entry.changes),
    }
