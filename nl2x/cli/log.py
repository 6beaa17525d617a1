"""`nl2x log`: what `nl2x code` was asked, and what came of it."""

from __future__ import annotations

from typing import Annotated

import typer

from nl2x.cli.output import print_json


def register(app: typer.Typer) -> None:
    app.command()(log)


def log(
    text: Annotated[str, typer.Argument(help="Only runs whose words or code hold this.")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many, newest first.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List or search what `nl2x code` was asked and what came of it."""
    from nl2x.code.log import search

    entries = search(text, limit)
    if as_json:
        print_json({"runs": [vars(entry) for entry in entries]})
        return
    for entry in entries:
        words = " ".join(entry.words.split())
        typer.echo(f"{entry.id}  {entry.moment}  {entry.status:<10}  {entry.name or '-'}  {words[:100]}")
