"""`nl2x code`: an English task to Python that was run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nl2x.cli.output import NoWorker, hint, is_terminal, print_json
from nl2x.errors import EXIT_NOT_VERIFIED, EXIT_QUESTION, BadInput, CannotHere, Refused

if TYPE_CHECKING:
    from nl2x.code.write import Earlier, Listener, Written


def register(app: typer.Typer) -> None:
    app.command()(code)


def code(
    task: Annotated[str, typer.Argument(help="What the function should do; - reads it from stdin.")] = "",
    signature: Annotated[str, typer.Option("--signature", "-s", help="'def f(x: int) -> int'")] = "",
    check: Annotated[
        list[str] | None, typer.Option("--check", help="'f(2) == 4'; may be given again.")
    ] = None,
    tests: Annotated[Path | None, typer.Option("--tests", help="A file of asserts or pytest tests.")] = None,
    number: Annotated[int, typer.Option("-n", min=1, max=64, help="At most so many candidates.")] = 9,
    out: Annotated[Path | None, typer.Option("--out", help="Write the code here, if it passes.")] = None,
    model: Annotated[
        str, typer.Option("--model", "-m", help="The embedded default, light, a .gguf, a URL …")
    ] = "",
    seed: Annotated[int, typer.Option("--seed", help="Makes sampling repeatable.")] = 0,
    seconds: Annotated[
        float, typer.Option("--seconds", min=1, help="Start nothing new after this time.")
    ] = 55,
    into: Annotated[
        Path | None, typer.Option("--into", help="Add or replace the function in this Python file.")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Change the file of --into without asking.")
    ] = False,
    follow: Annotated[
        bool, typer.Option("--continue", "-c", help="Change what the last run gave: -c 'now ignore case'.")
    ] = False,
    extract: Annotated[
        bool, typer.Option("-x", "--extract", help="Print the code and nothing else.")
    ] = False,
    no_worker: NoWorker = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Write Python for a task in plain English, and run it against all that was asked."""
    from nl2x.cli.views.progress import fetching
    from nl2x.code import report
    from nl2x.code.into import read_target
    from nl2x.code.session import solve
    from nl2x.code.write import Settings
    from nl2x.resident import wanted

    words = _words(task)
    target = read_target(into) if into else ""
    stream = not as_json and not extract and sys.stdout.isatty()
    try:
        with fetching() as fetch:
            written = solve(
                words,
                signature=signature or None,
                checks=tuple(check or ()),
                tests=_read(tests) if tests else "",
                model=model or None,
                settings=Settings(candidates=number, seconds=seconds, seed=seed),
                earlier=_last() if follow else None,
                report=fetch,
                worker=wanted(off=no_worker, person=is_terminal()),
                listener=_listener(stream, quiet=extract or as_json or not sys.stderr.isatty()),
            )
    except Refused as error:
        if as_json:
            print_json(report.nothing(model or "default", 0.0, error.what))
        raise
    if written.question and is_terminal() and not as_json:
        written = _ask(written)
    _show(written, stream=stream, extract=extract, as_json=as_json)
    _keep(written)
    if written.question:
        if not as_json:
            options = " or ".join(written.question.options)
            hint(f"{report.question_line(written)} {options}? (say so with --check)")
        raise typer.Exit(EXIT_QUESTION)
    if out and written.passed:
        _save(out, written.chosen.candidate.code)
    if into and written.passed:
        _put_into(into, target, written.chosen.candidate.code, yes)
    if written.interrupted:
        raise KeyboardInterrupt
    if not written.passed:
        raise typer.Exit(EXIT_NOT_VERIFIED)


def _show(written: Written, *, stream: bool, extract: bool, as_json: bool) -> None:
    from nl2x.code import report

    if as_json:
        print_json(report.as_json(written))
        return
    if not stream or len(written.trials) > 1 or written.chosen is not written.trials[0]:
        sys.stdout.write(("\n" if stream else "") + written.chosen.candidate.code)
    sys.stdout.flush()
    if not extract:
        for line in report.in_words(written):
            hint(line)


def _words(task: str) -> str:
    if task == "-" or (not task and not sys.stdin.isatty()):
        raw = sys.stdin.buffer.read(2_000_000)
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise BadInput(f"the task isn't UTF-8 text (byte {error.start})", where="stdin") from None
    return task


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BadInput("the tests aren't UTF-8 text", where=str(file)) from None
    except OSError as error:
        raise BadInput(f"can't be read: {error.strerror}", where=str(file), todo="check the path") from None


def _listener(stream: bool, *, quiet: bool) -> Listener:
    from nl2x.code.write import Listener

    def text(piece: str) -> None:
        sys.stdout.write(piece)
        sys.stdout.flush()

    def progress(line: str) -> None:
        hint(f"… {line}")

    return Listener(text if stream else None, (lambda line: None) if quiet else progress)


def _ask(written: Written) -> Written:
    from nl2x.code import report

    asked = written.question
    assert asked is not None
    hint(report.question_line(written))
    for number, option in enumerate(asked.options, 1):
        hint(f"  {number}  {option}")
    answer = typer.prompt(
        "1 or 2", type=typer.IntRange(1, 2) if hasattr(typer, "IntRange") else int, err=True
    )
    return written.settled(1 if answer == 2 else 0)


def _last() -> Earlier:
    from nl2x.code.log import last
    from nl2x.code.write import Earlier

    entry = last()
    if entry is None:
        raise BadInput("there is nothing to continue", where="-c", todo="give the whole task")
    return Earlier(entry.words, entry.code, entry.name)


def _keep(written: Written) -> None:
    from nl2x.code.log import keep

    try:
        keep(written)
    except CannotHere as error:
        # The answer is what was asked for; a log that can't be written must not take it away.
        hint(f"not logged: {error}")


def _put_into(file: Path, before: str, source: str, yes: bool) -> None:
    from nl2x.code.files import write_atomically
    from nl2x.code.into import difference, put_into

    after = put_into(before, source)
    hint(difference(file, before, after).rstrip() or f"{file} has it already")
    if after == before:
        return
    if not yes and not (is_terminal() and typer.confirm("Write this?", default=True, err=True)):
        hint(f"{file} was left as it was (--yes writes it)")
        return
    write_atomically(file, after)
    hint(f"written to {file}")


def _save(file: Path, source: str) -> None:
    from nl2x.code.files import write_atomically

    write_atomically(file, source)
    hint(f"written to {file}")
