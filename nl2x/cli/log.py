"""`nl2x log`: what `nl2x code` was asked, and what came of it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from nl2x.cli.output import hint, print_json

if TYPE_CHECKING:
    from nl2x.code.delivery.log import Entry, Tried


def register(app: typer.Typer) -> None:
    app.command()(log)


def log(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            help="Only runs with all these words in the task, the code or the verdict; or a run's number."
        ),
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many, newest first.")] = 20,
    candidates: Annotated[
        bool, typer.Option("--candidates", help="Of one run all the code that was tried.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List or search what `nl2x code` was asked and what came of it; with a number, show that run's code."""
    from nl2x.code.delivery.log import entry, search

    said = [word for part in words or () for word in part.split()]
    one = entry(int(said[0])) if len(said) == 1 and said[0].isdecimal() and len(said[0]) < 10 else None
    if one is not None:
        _show(*one, candidates=candidates, as_json=as_json)
        return
    entries = search(said, limit)
    if as_json:
        print_json({"runs": [vars(entry) for entry in entries]})
        return
    for found in entries:
        typer.echo(_line(found))
    if not entries:
        hint("nothing in the log holds all of that" if said else "the log is empty")


def _line(entry: Entry) -> str:
    words = " ".join(entry.words.split())
    return f"{entry.id}  {entry.moment}  {entry.status:<10}  {entry.name or '-'}  {words[:100]}"


def _show(entry: Entry, tried: tuple[Tried, ...], *, candidates: bool, as_json: bool) -> None:
    """The code on standard output, what is told of it beside that."""
    if as_json:
        print_json({"runs": [{**vars(entry), "candidates": [asdict(t) for t in tried]}]})
        return
    hint(_line(entry))
    typer.echo(entry.code, nl=False)
    hint(f"{entry.origin}; {entry.model}, {entry.seconds:.1f} s")
    for number, one in enumerate(tried, 1):
        broken = f"failed: {', '.join(one.failed)}" if one.failed else "passed all that was tried"
        hint(f"candidate {number}: {one.origin}; {broken}")
        if candidates:
            typer.echo(one.code, nl=False)
