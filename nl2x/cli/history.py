"""`nl2x history`: what was posted to a workbook, when, and from which words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nl2x.cli.output import print_json

if TYPE_CHECKING:
    from nl2x.books.history import Entry


def register(app: typer.Typer) -> None:
    app.command()(history)


def history(
    book: Annotated[Path, typer.Argument(metavar="BOOK.xlsx", help="The workbook.")],
    cells: Annotated[bool, typer.Option("--cells", help="With every cell before and after.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List what was posted to a workbook: when, and from which words."""
    from nl2x.books.history import history as entries_of
    from nl2x.cli.views.changes import change_lines

    entries = entries_of(book)
    if as_json:
        print_json({"book": str(book), "postings": [_plain(entry) for entry in entries]})
        return
    if not entries:
        typer.echo("Nothing was posted to it by nl2x, or all of it is taken back.")
    for entry in entries:
        when = entry.when.astimezone().strftime("%Y-%m-%d %H:%M")
        typer.echo(f"{entry.id}  {when}  {entry.words or '(no words kept)'}")
        for line in change_lines(entry.changes) if cells else ():
            typer.echo(f"      {line}")


def shown(value: object) -> str:
    """A cell's value for a person."""
    if isinstance(value, float):
        return f"{value:.12g}"  # a sum's last digits are noise
    return "(empty)" if value is None else str(value)


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
        "cells": plain_changes(entry.changes),
    }
