"""`nl2x code`: an English task to Python that was run."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nl2x.cli.output import NoWorker, hint, is_terminal
from nl2x.errors import EXIT_NOT_VERIFIED, EXIT_QUESTION, BadInput, Refused

if TYPE_CHECKING:
    from nl2x.code.delivery.place import Place
    from nl2x.code.written import Earlier, Written


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
    from nl2x.cli.views.describing import Describing
    from nl2x.cli.views.writing import Run
    from nl2x.code.delivery.place import Place
    from nl2x.code.delivery.spoken import spoken_of
    from nl2x.code.delivery.target import neighbouring_tests, read_target
    from nl2x.code.describing.asked import asked_in
    from nl2x.code.describing.seen import File, with_checks
    from nl2x.code.written import Settings
    from nl2x.resident import wanted

    words = _words(task)
    target = read_target(into) if into else ""
    place = Place(into.name, target) if into else None
    earlier = _last() if follow else None
    if into and not follow and (asked := asked_in(words, target, into.name)):
        file = File(into.name, target, tuple(neighbouring_tests(into)))
        file = with_checks(file, check or (), _read(tests) if tests else "")
        worker = wanted(off=no_worker, person=is_terminal())
        run_of_it = Describing(words, asked, file, model or None, seconds, worker, extract, as_json)
        described = run_of_it.to_the_end()
        if not _written_into(into, target, described.text, yes=yes):
            raise typer.Exit(EXIT_QUESTION)
        return
    if into and not follow:
        earlier, words = spoken_of(target, words, into.name, neighbouring_tests(into))
    run = Run(
        words,
        signature=signature or None,
        tests=_read(tests) if tests else "",
        model=model or None,
        settings=Settings(candidates=number, seconds=seconds, seed=seed),
        earlier=earlier,
        place=place,
        worker=wanted(off=no_worker, person=is_terminal()),
        extract=extract,
        as_json=as_json,
    )
    written = run.to_the_end(tuple(check or ()))
    if written.interrupted:
        raise KeyboardInterrupt
    if written.question:
        raise typer.Exit(EXIT_QUESTION)
    if not written.passed:
        raise typer.Exit(EXIT_NOT_VERIFIED)
    if not written.anything_tried and not (into and _can_be_shown(written, earlier)):
        call = earlier.call() if earlier else f"{written.task.name or 'f'}(…)"
        raise BadInput(
            "nothing of this could be tried" + (", so nothing was written" if out or into else ""),
            todo=f"show what it should give: --check '{call} == …'",
        )
    _save(written, out, into, place, yes=yes)


def _can_be_shown(written: Written, earlier: Earlier | None) -> bool:
    """Whether a person may be asked about what was tried by no check: it ran; or it is of a class of which no
    object could be made that its methods run on, so that nothing speaks for it and nothing against."""
    ran_before = any(not d.before.startswith("raised ") for d in written.differences)
    return written.ran or (earlier is not None and earlier.kind == "class" and not ran_before)


def _words(task: str) -> str:
    if task == "-" or (not task and not sys.stdin.isatty()):
        raw = sys.stdin.buffer.read(2_000_000)
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise BadInput(f"the task isn't UTF-8 text (byte {error.start})", where="stdin") from None
    return task


def _read(file: Path) -> str:
    """The tests' text. BadInput where they can't be read, or aren't Python (or doctests)."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput("the tests aren't UTF-8 text", where=str(file)) from None
    except OSError as error:
        raise BadInput(f"can't be read: {error.strerror}", where=str(file), todo="check the path") from None
    try:
        ast.parse(text)
    except SyntaxError as error:
        if ">>>" not in text:
            place = f"{file}, line {error.lineno}" if error.lineno else str(file)
            raise BadInput(f"not Python: {error.msg}", where=place, todo="correct the tests") from None
    except ValueError:
        raise BadInput("holds zero bytes, so it isn't Python", where=str(file)) from None
    return text


def _last() -> Earlier:
    from nl2x.code.delivery.log import last
    from nl2x.code.written import Earlier

    entry = last()
    if entry is None:
        raise BadInput("there is nothing to continue", where="-c", todo="give the whole task")
    return Earlier(entry.words, entry.code, entry.name)


def _save(written: Written, out: Path | None, into: Path | None, place: Place | None, *, yes: bool) -> None:
    from nl2x.code.files import write_atomically

    if out:
        write_atomically(out, written.chosen.candidate.code)
        hint(f"written to {out}")
    if into and place and not _put_into(into, place, written, yes):
        raise typer.Exit(EXIT_QUESTION)


def _put_into(file: Path, place: Place, written: Written, yes: bool) -> bool:
    """Whether the file holds the code afterwards."""
    from nl2x.code.delivery.into import difference
    from nl2x.code.delivery.report import told_otherwise
    from nl2x.code.delivery.target import encoded

    code, task = written.chosen.candidate.code, written.task
    after = place.after(code, task)
    hint(difference(file, place.text, after).rstrip() or f"{file} has it already")
    if after == place.text:
        return True
    content = encoded(after, file)
    lost = place.lost(code, task)
    if lost:
        would = f"this would take {', '.join(lost)} out of the file"
        if yes:
            todo = f"say what is to change of {re.split(r'[.(]', lost[0])[0]}, as in 'make … ignore case'"
            if "." in lost[0]:
                todo = f"say what is to change: 'add a method … to class {lost[0].partition('.')[0]}'"
            raise Refused(f"{would}, so it was left as it was", where=str(file), todo=todo)
        hint(f"{would}!")
    broken = told_otherwise(written)
    for question in broken:
        hint(question)
    if broken and yes:
        hint(f"{file} was left as it was")
        return False
    return _agreed(file, content, yes=yes, likely=not (lost or broken))


def _written_into(file: Path, before: str, after: str, *, yes: bool) -> bool:
    """Whether the file is as `after` in the end; the difference is shown first."""
    from nl2x.code.delivery.into import difference
    from nl2x.code.delivery.target import encoded

    hint(difference(file, before, after).rstrip() or f"{file} has it already")
    return after == before or _agreed(file, encoded(after, file), yes=yes, likely=True)


def _agreed(file: Path, content: bytes, *, yes: bool, likely: bool) -> bool:
    """Whether it was written: `yes` says so, or somebody at the terminal."""
    from nl2x.code.files import write_atomically

    if not yes and not (is_terminal() and typer.confirm("Write this?", default=likely, err=True)):
        hint(f"{file} was left as it was (--yes writes it)")
        return False
    write_atomically(file, content)
    hint(f"written to {file}")
    return True
