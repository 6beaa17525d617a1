"""`nl2x note BOOK --from FILE`: many notes, one summary, the questions collected at the end."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import typer

from nl2x.cli.output import hint, print_json
from nl2x.cli.views.note import as_data
from nl2x.cli.views.progress import counting
from nl2x.errors import EXIT_OK, EXIT_QUESTION, BadInput, Refused
from nl2x.notes.batch import Batch, BatchNote, read_batch
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Posted, Proposal


@dataclass
class Tally:
    """What became of the notes of a file."""

    posted: list[tuple[BatchNote, Posted]] = field(default_factory=list)
    shown: list[tuple[BatchNote, Proposal]] = field(default_factory=list)
    known: list[BatchNote] = field(default_factory=list)
    asked: list[tuple[BatchNote, str, Sequence[str]]] = field(default_factory=list)


def run_batch(
    book: Path, file: Path, options: Options, checks: Sequence[str], *, yes: bool, as_json: bool
) -> int:
    """Post every note that is sure (with `yes`; else only show); exit code 3 if questions are left.

    A note that was posted before from such a file is known by its words and left out, so that the same file
    may be run again.
    """
    batch = read_batch(_bytes(file), where=str(file))
    tally, desk = Tally(), Desk.open(book, options)
    with counting() as report:
        for number, note in enumerate(batch.notes, start=1):
            report(" ".join(note.text.split())[:50], number - 1, len(batch.notes))
            if not as_json and not sys.stderr.isatty():
                hint(f"{number}/{len(batch.notes)} {' '.join(note.text.split())[:70]}")
            if _one(desk, note, checks, tally, yes=yes):
                desk = Desk.open(book, options)
    _report(batch, tally, as_json=as_json)
    return EXIT_QUESTION if tally.asked or (tally.shown and not yes) else EXIT_OK


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadInput(f"can't be read: {error.strerror}", where=str(file), todo="check the path") from None


def _one(desk: Desk, note: BatchNote, checks: Sequence[str], tally: Tally, *, yes: bool) -> bool:
    """Whether the note was posted, so that the book isn't what it was."""
    from nl2x.books.history import already_posted

    if already_posted(desk.path, note.key):
        tally.known.append(note)
        return False
    try:
        result = desk.propose(note.text, bank=note.bank)
        if result.question is not None:
            tally.asked.append((note, result.question.text, result.question.options))
        elif isinstance(result, Proposal) and yes:
            tally.posted.append((note, desk.post(result, checks, note.key)))
            return True
        elif isinstance(result, Proposal):
            tally.shown.append((note, result))
    except (BadInput, Refused) as error:
        tally.asked.append((note, str(error), ()))
    return False


def _report(batch: Batch, tally: Tally, *, as_json: bool) -> None:
    if as_json:
        print_json(_data(tally))
        return
    for note, result in tally.shown:
        typer.echo(f"line {note.line}: {' | '.join(result.programs)}")
    for note, question, options in tally.asked:
        typer.echo(f"line {note.line}: {note.text}\n  {question}")
        for option in options:
            typer.echo(f"  - {option}")
    for skipped in batch.skipped:
        typer.echo(f"line {skipped.line}: left out: {skipped.why}")
    for doubt in batch.doubts:
        typer.echo(f"Assumed: {doubt}")
    typer.echo(
        f"{len(tally.posted)} posted, {len(tally.known)} posted before, {len(tally.shown)} shown only, "
        f"{len(tally.asked)} with a question, {len(batch.skipped)} left out"
    )


def _data(tally: Tally) -> dict[str, object]:
    """One object with the contract's keys, and in `notes` what became of each."""
    parts = [as_data("posted", done.proposal, done) for _, done in tally.posted]
    parts += [as_data("asked", result, None) for _, result in tally.shown]
    whole = dict(as_data("asked" if tally.asked or tally.shown else "posted", None, None))
    for key in ("entries", "cells", "because"):
        whole[key] = [item for part in parts for item in part[key]]  # type: ignore[attr-defined]
    whole["question"] = tally.asked[0][1] if tally.asked else None
    whole["options"] = list(tally.asked[0][2]) if tally.asked else []
    whole["notes"] = (
        [{"line": n.line, "note": n.text, "status": "posted", "id": done.id} for n, done in tally.posted]
        + [{"line": n.line, "note": n.text, "status": "posted before"} for n in tally.known]
        + [{"line": n.line, "note": n.text, "status": "asked", "question": q} for n, q, _ in tally.asked]
        + [{"line": n.line, "note": n.text, "status": "shown"} for n, _ in tally.shown]
    )
    return whole
