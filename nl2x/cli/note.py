"""`nl2x note`: a casual note becomes an entry in an Excel workbook, or a question."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from nl2x.cli.output import NoWorker, is_terminal
from nl2x.errors import BadInput


def register(app: typer.Typer) -> None:
    app.command()(note)


def note(
    book: Annotated[Path, typer.Argument(help="The workbook (.xlsx, .xlsm).", metavar="BOOK.xlsx")],
    text: Annotated[str, typer.Argument(help='What happened; "-" reads it from stdin.', metavar="NOTE")] = "",
    today: Annotated[str, typer.Option(help="The day it is, as YYYY-MM-DD.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Post when sure; ask (exit 3) when not.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be posted; write nothing.")
    ] = False,
    source: Annotated[Path | None, typer.Option("--from", help="A file of notes, or a bank's CSV.")] = None,
    account: Annotated[
        str, typer.Option(help="With --from: which account the bank's or card's file is of.")
    ] = "",
    schedule: Annotated[
        bool, typer.Option("--schedule", help="Spread what is paid ahead, or wears out, over its months.")
    ] = False,
    sure: Annotated[
        float,
        typer.Option(envvar="NL2X_SURE", min=0.0, max=1.0, help="How sure it must be to post; 0: the usual."),
    ] = 0.0,
    answer: Annotated[
        list[str] | None, typer.Option(help='Answers a question; may be repeated. With --from: "line 3: …".')
    ] = None,
    check: Annotated[
        list[str] | None, typer.Option(help="An openpyxl expression over the resulting workbook wb.")
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(help="Also draw the touched rows before and after, into an .svg file.")
    ] = None,
    model: Annotated[str, typer.Option(help="rules, light, a .gguf file, a Hugging Face id, a URL.")] = "",
    no_worker: NoWorker = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Post a note to a workbook: shows the entry and its effect, asks when not sure."""
    from nl2x.cli.views.note import Talk
    from nl2x.cli.views.progress import fetching
    from nl2x.notes.engines import opener
    from nl2x.notes.note import Options
    from nl2x.resident import wanted

    with fetching() as report:
        engine = opener(model, report, wanted(off=no_worker, person=is_terminal()))
        options = Options(today=_day(today), engine=engine, model=model or "default", schedule=schedule)
        options = replace(options, sure_enough=sure or options.sure_enough)
        if source is not None:
            from nl2x.cli.views.note_batch import run_batch

            if text or picture:
                raise BadInput(
                    "takes no note and no --picture beside it", where="--from", todo="leave it out"
                )
            code = run_batch(
                book, source, options, check or [],
                yes=yes, as_json=as_json, dry_run=dry_run, answers=answer or [], account=account,
            )  # fmt: skip
        else:
            if account:
                raise BadInput("goes with --from", where="--account", todo="say it in the note")
            talk = Talk(
                book, options, check or [], yes=yes, dry_run=dry_run, as_json=as_json, picture=picture
            )
            code = talk.run(_words(text), list(answer or []))
    if code:
        raise typer.Exit(code)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text) if text else dt.date.today()
    except ValueError:
        raise BadInput(f"{text!r} is no date", where="--today", todo="write it as YYYY-MM-DD") from None


def _words(text: str) -> str:
    if text == "-" or (not text and not sys.stdin.isatty()):
        return sys.stdin.buffer.read(2_000_000).decode("utf-8", "replace")
    return text
