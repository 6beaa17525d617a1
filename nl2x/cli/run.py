"""`nl2x run`: the sandbox by itself."""

from __future__ import annotations

import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nl2x.cli.output import hint, print_json
from nl2x.errors import EXIT_CANNOT, EXIT_NOT_VERIFIED, EXIT_OK, BadInput

if TYPE_CHECKING:
    from sandbox import Limits, Verdict

MAX_BYTES = 4 << 20
_SCALES = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


def register(app: typer.Typer) -> None:
    app.command()(run)


def run(
    file: Annotated[Path, typer.Argument(help="The Python file to run.", metavar="FILE.py")],
    tests: Annotated[
        Path | None, typer.Option(help="Tests: asserts, doctests, check(candidate) or pytest.")
    ] = None,
    limit: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VALUE",
            help="Another limit: memory_bytes=256M, processes=4, threads, open_files, files, scratch_bytes, "
            "file_bytes, output_bytes, reply_bytes, reply_depth, cpu_s, wall_s.",
        ),
    ] = None,
    timeout: Annotated[float, typer.Option(help="Seconds that the run may take.", min=0.1, max=3600)] = 5.0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
    run_without_isolation: Annotated[
        bool, typer.Option(help="Where nothing can confine the code, run it all the same, unprotected.")
    ] = False,
) -> None:
    """Run a Python file in the sandbox, with tests if there are any."""
    import sandbox

    code, test_text = _source(file), _source(tests) if tests else None
    limits = _limits(timeout, limit or [])
    names = (file.stem, "solution", "candidate", "main")
    program = sandbox.Program(code, tests=test_text, modules=names, limits=limits)
    try:
        verdict = sandbox.judge(program, allow_unisolated=run_without_isolation)
    except SyntaxError as error:
        where = f"{tests}, line {error.lineno}" if error.lineno else str(tests)
        raise BadInput(f"not Python: {error.msg}", where=where, todo="correct the tests") from None
    _show(verdict, as_json=as_json)
    raise typer.Exit({"passed": EXIT_OK, "refused": EXIT_CANNOT}.get(verdict.status, EXIT_NOT_VERIFIED))


def _limits(timeout: float, settings: list[str]) -> Limits:
    """The sandbox's limits as the options set them. Raises BadInput for one that it doesn't have."""
    from sandbox import Limits

    values: dict[str, float] = {"wall_s": timeout, "cpu_s": timeout}
    known = {field.name for field in fields(Limits)}
    for setting in settings:
        name, _, text = setting.partition("=")
        if name not in known:
            raise BadInput(
                f"there is no limit {name!r}", where="--limit", todo=f"one of {', '.join(sorted(known))}"
            )
        scale = _SCALES.get(text[-1:].upper(), 1)
        try:
            number = float(text[:-1] if scale > 1 else text) * scale
            values[name] = number if name.endswith("_s") else int(number)
        except (ValueError, OverflowError):
            raise BadInput(f"not a number: {text!r}", where=f"--limit {name}", todo="such as 256M") from None
    try:
        return Limits(**values)  # type: ignore[arg-type]  # whole numbers for all but seconds
    except ValueError as error:
        raise BadInput(str(error), where="--limit", todo="give another value") from None


def _source(path: Path) -> str:
    """The file's text. Raises BadInput for one that is missing, too large or not text."""
    if not path.is_file():
        raise BadInput("no such file", where=str(path), todo="check the name")
    if path.stat().st_size > MAX_BYTES:
        raise BadInput("larger than 4 MB", where=str(path), todo="give a smaller file")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            f"not UTF-8 text at byte {error.start}", where=str(path), todo="save it as UTF-8"
        ) from None
    if "\0" in text:
        raise BadInput("holds zero bytes, so it isn't Python", where=str(path), todo="give a text file")
    return text


def _show(verdict: Verdict, *, as_json: bool) -> None:
    """The contract's JSON object, or the program's output and, on stderr, a line for every check."""
    from sandbox import visible

    if as_json:
        rounded = replace(verdict, wall_s=round(verdict.wall_s, 4))
        print_json(
            {
                "status": rounded.status,
                "tier": rounded.tier,
                "stdout": rounded.stdout,
                "stderr": rounded.stderr,
                "wall_s": rounded.wall_s,
                "breach": rounded.breach,
                "detail": rounded.detail,
                "checks": [{"check": c.check, "passed": c.passed, "words": c.detail} for c in rounded.checks],
            }
        )
        return
    # On a terminal what it prints could rewrite what stands above or below.
    typer.echo(visible(verdict.stdout) if sys.stdout.isatty() else verdict.stdout, nl=False)
    for line in verdict.stderr.splitlines():
        hint(f"its stderr: {visible(line)}")
    for check in verdict.checks:
        hint(
            f"{'passed' if check.passed else 'FAILED'}  {check.check}"
            + (f"  {check.detail}" if check.detail else "")
        )
    hint(f"{verdict.status} in {verdict.wall_s:.2f} s, isolation: {verdict.tier}" + _because(verdict))


def _because(verdict: Verdict) -> str:
    return f" ({verdict.detail})" if verdict.detail and not verdict.checks else ""
