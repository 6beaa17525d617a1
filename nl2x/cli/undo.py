"""`nl2x undo`: take back one posting, also after later edits by hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nl2x.cli.history import plain_changes, row_names
from nl2x.cli.output import hint, is_terminal, print_json
from nl2x.errors import EXIT_QUESTION, Refused

if TYPE_CHECKING:
    from nl2x.books.model import CellChange
    from nl2x.books.posting.undo import Undone
    from nl2x.cli.views.changes import Names


def register(app: typer.Typer) -> None:
    app.command()(undo)


def undo(
    book: Annotated[Path, typer.Argument(metavar="BOOK.xlsx", help="The workbook.")],
    id: Annotated[str, typer.Argument(metavar="ID", help="Which posting; the last one if left out.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask when nothing was changed since.")] = False,
    even_changed: Annotated[
        bool, typer.Option("--even-changed", help="Take it back also where somebody has changed it since.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Take back one posting; everything else in the workbook stays as it is."""
    from nl2x.books.posting.history import history
    from nl2x.books.posting.undo import ChangedByHand
    from nl2x.books.posting.undo import undo as take_back

    named = row_names(book)
    try:
        if not (yes or even_changed) and not _agreed(book, id, named, as_json):
            raise typer.Exit(EXIT_QUESTION)
        outcome = take_back(book, id or None, even_changed=even_changed)
        if isinstance(outcome, ChangedByHand):
            question = f"posting {outcome.id} was changed by hand since: take it back all the same?"
            _show_differences(outcome.differences)
            if as_json or not is_terminal() or not typer.confirm(_sentence(question)):
                _ask(question, outcome.id, outcome.differences, as_json)
            outcome = take_back(book, outcome.id, even_changed=True)
    except Refused as error:
        if as_json:
            print_json({"status": "refused", "id": id, "error": str(error)})
        raise
    assert not isinstance(outcome, ChangedByHand)
    _report(outcome, row_names(book), left=len(history(book)), as_json=as_json)


def _agreed(book: Path, id: str, named: Names, as_json: bool) -> bool:
    """Whether the person at the terminal wants it; without one the question stays open."""
    from nl2x.books.posting.history import history
    from nl2x.cli.views.changes import first_lines, turned

    entries = [entry for entry in history(book) if id in ("", entry.id)]
    if not entries:
        return True  # taking it back says what is wrong
    entry = entries[-1]
    question = f"take back posting {entry.id}, “{entry.words}”?"
    if not as_json:
        for line in first_lines(turned(entry.changes), named):
            hint(f"  {line}")
    if not as_json and is_terminal():
        return typer.confirm(_sentence(question))
    _ask(question, entry.id, (), as_json)
    return False


def _ask(question: str, id: str, differences: tuple[CellChange, ...], as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "status": "asked",
                "id": id,
                "question": _sentence(question),
                "changed": plain_changes(differences),
            }
        )
    else:
        option = "--even-changed" if differences else "--yes"
        hint(f"{_sentence(question)} Nothing was done; {option} takes it back.")
    raise typer.Exit(EXIT_QUESTION)


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _show_differences(differences: tuple[CellChange, ...]) -> None:
    from nl2x.books.sheets.shown import shown

    for change in differences:
        now = "gone" if change.after is None else f"now {shown(change.after)}"
        hint(f"  {change.sheet}, {change.cell}: posted {shown(change.before) or '(empty)'}, {now}")


def _report(outcome: Undone, named: Names, left: int, as_json: bool) -> None:
    from nl2x.cli.views.changes import first_lines

    if as_json:
        cells = plain_changes(outcome.changes)
        print_json({"status": "undone", "id": outcome.id, "cells": cells, "exactly": outcome.exactly})
        return
    for line in first_lines(outcome.changes, named):
        typer.echo(line)
    exactly = ", every byte as before" if outcome.exactly and not left else ""
    typer.echo(f"Posting {outcome.id} is taken back{exactly}.")
