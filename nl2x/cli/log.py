"""`nl2x log`: what `nl2x code` was asked, what came of it, and which of it is kept as an example."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from nl2x.cli.output import hint, print_json
from nl2x.errors import BadInput

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
    keep: Annotated[
        bool, typer.Option("--keep", help="Keep this run as an example for similar tasks.")
    ] = False,
    forget: Annotated[bool, typer.Option("--forget", help="This run is no example any more.")] = False,
    kept: Annotated[bool, typer.Option("--kept", help="List the examples that are kept.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List or search what `nl2x code` was asked and what came of it; with a number, show that run's code.

    A run that is kept is shown to the model beside similar tasks. It is a file, which may be edited."""
    from nl2x.code.delivery.log import entry, search

    said = [word for part in words or () for word in part.split()]
    number = int(said[0]) if len(said) == 1 and said[0].isdecimal() and len(said[0]) < 10 else 0
    if kept:
        _list_kept(as_json)
        return
    if forget:
        _forget(number)
        return
    one = entry(number) if number else None
    if keep:
        _keep(number, one[0] if one else None)
        return
    if one is not None:
        _show(*one, candidates=candidates, as_json=as_json)
        return
    entries = search(said, limit)
    if number and not entries and not as_json:
        raise BadInput(f"the log has no run {number}", where="log", todo="nl2x log lists the runs")
    if as_json:
        print_json({"runs": [{**vars(entry), "kept": _is_kept(entry)} for entry in entries]})
        return
    for found in entries:
        typer.echo(_line(found))
    if not entries:
        hint("nothing in the log holds all of that" if said else "the log is empty")


def _is_kept(entry: Entry) -> bool:
    from nl2x.code.delivery.examples import file_of

    return file_of(entry).exists()


def _line(entry: Entry) -> str:
    words = shortened(" ".join(entry.words.split()))
    kept = "kept  " if _is_kept(entry) else ""
    return f"{entry.id}  {entry.moment}  {entry.status:<10}  {kept}{entry.name or '-'}  {words}"


def shortened(words: str, most: int = 100) -> str:
    """Words on one line, without the middle of long ones: what was said last (-c) stands at their end."""
    if len(words) <= most:
        return words
    head = words[: most * 3 // 5].rsplit(" ", 1)[0]
    tail = words[-(most - len(head) - 3) :]
    return f"{head} … {tail.partition(' ')[2] or tail}"


def _show(entry: Entry, tried: tuple[Tried, ...], *, candidates: bool, as_json: bool) -> None:
    """The code on standard output, what is told of it beside that."""
    if as_json:
        whole = {**vars(entry), "kept": _is_kept(entry), "candidates": [asdict(t) for t in tried]}
        print_json({"runs": [whole]})
        return
    hint(_line(entry))
    typer.echo(entry.code, nl=False)
    hint(f"{entry.origin}; {entry.model}, {entry.seconds:.1f} s")
    for number, one in enumerate(tried, 1):
        broken = f"failed: {', '.join(one.failed)}" if one.failed else "passed all that was tried"
        hint(f"candidate {number}: {one.origin}; {broken}")
        if candidates:
            typer.echo(one.code, nl=False)


def _keep(number: int, entry: Entry | None) -> None:
    from nl2x.code.delivery.examples import keep_as_example

    if number and entry is None:
        raise BadInput(f"the log has no run {number}", where="--keep", todo="nl2x log lists the runs")
    if entry is None:
        raise BadInput("which run is to be kept?", where="--keep", todo="give its number: nl2x log 7 --keep")
    hint(f"kept: {keep_as_example(entry)}")


def _forget(number: int) -> None:
    from nl2x.code.delivery import examples

    if not number:
        raise BadInput("which run is meant?", where="--forget", todo="give its number: nl2x log 7 --forget")
    hint(f"forgotten: {examples.forget(number)} is deleted")


def _list_kept(as_json: bool) -> None:
    from nl2x.code.delivery import examples

    found = examples.kept()
    if as_json:
        usable = [{**asdict(example), "file": str(file)} for file, example in found if example]
        print_json({"examples": usable})
        return
    for file, example in found:
        if example is None:
            hint(f"{file} isn't used: it needs what was asked in comments, an empty line, and Python")
        else:
            typer.echo(f"{example.number}  {file}  {' '.join(example.words.split())[:100]}")
    if not found:
        hint("nothing is kept (nl2x log 7 --keep keeps run 7)")
