"""`nl2x look BOOK.xlsx`: what nl2x understands of a workbook, and where a wrong guess is corrected."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from nl2x.cli.output import hint, print_json


def register(app: typer.Typer) -> None:
    app.command()(look)


def look(
    book: Annotated[Path, typer.Argument(help="The workbook (.xlsx or .xlsm).")],
    settle: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            help='Correct a guess, in words: "the account column is C", "Supplies is an asset", '
            '"dates are day first", "Sheet2 is a journal", "the header of Sheet2 is row 4", "ignore Sheet3", '
            '"Acme is no example". '
            "It is kept in BOOK.nl2x.toml beside the workbook, which can be edited too.",
        ),
    ] = None,
    examples: Annotated[
        bool, typer.Option("--examples", help="List the entries that later notes are compared with.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what is understood of a workbook: its sheets, accounts, columns, habits, and where postings go."""
    from nl2x.books.describe import as_data, described
    from nl2x.books.layouts.layout import understand

    if settle:
        hint(f"kept in {_settle(book, settle)}")
    if examples:
        _list_examples(book, as_json)
        return
    understood = understand(book)
    if as_json:
        print_json(as_data(understood))
    else:
        sys.stdout.write(described(understood))


def _list_examples(book: Path, as_json: bool) -> None:
    from nl2x.notes.book.examples import example_data, example_lines, examples_of

    found = examples_of(book)
    if as_json:
        print_json({"examples": [example_data(example) for example in found]})
        return
    for line in example_lines(found):
        typer.echo(line)


def _settle(book: Path, corrections: list[str]) -> Path:
    from nl2x.books.posting.correct import correct

    return correct(book, corrections)
