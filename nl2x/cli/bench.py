"""`nl2x bench`: score models' functional correctness."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nl2x.cli.output import hint, print_json
from nl2x.errors import BadInput

if TYPE_CHECKING:
    from nl2x.lm import Engine


class Way(StrEnum):
    """How answers are made; see nl2x.bench.generate."""

    greedy = "greedy"
    sampled = "sampled"
    selected = "selected"


def register(app: typer.Typer) -> None:
    app.command()(bench)


def bench(
    suite: Annotated[
        str,
        typer.Argument(
            help="humaneval, mbpp, humaneval+, mbpp+, tasks, notes, a JSONL file; or: compare, report"
        ),
    ],
    folders: Annotated[
        list[Path] | None, typer.Argument(help="For compare two runs' folders, for report one or more.")
    ] = None,
    samples: Annotated[Path | None, typer.Option(help="Score this file instead of generating.")] = None,
    data: Annotated[
        Path | None, typer.Option(help="The suite's data (for notes and tasks a folder), if not installed.")
    ] = None,
    split: Annotated[str, typer.Option(help="Which part of mbpp (test), tasks or notes (tune).")] = "",
    model: Annotated[str, typer.Option("--model", "-m", help="The model to score.")] = "",
    way: Annotated[
        Way | None, typer.Option(help="The model's replies as they are, or nl2x's choice (tasks' default).")
    ] = None,
    n: Annotated[int, typer.Option("-n", min=1, help="Samples a task.")] = 1,
    k: Annotated[str, typer.Option("-k", help="pass@k for these, as in 1,10.")] = "1",
    temperature: Annotated[float | None, typer.Option(min=0.0, help="For sampling; 0 is greedy.")] = None,
    seed: Annotated[int, typer.Option(help="Makes sampling repeatable.")] = 0,
    limit: Annotated[int, typer.Option(min=0, help="Only the first so many tasks; 0 is all.")] = 0,
    workers: Annotated[int, typer.Option(min=0, help="Judging processes; 0 is one a core.")] = 0,
    ray: Annotated[str, typer.Option(metavar="ADDRESS", help="Judge on this Ray cluster.")] = "",
    out: Annotated[Path | None, typer.Option(help="Keep the run and its report here.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in --out.")] = False,
    png: Annotated[bool, typer.Option("--png", help="The report's plots as PNG files, too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Score a model, or a file of samples, on a suite: pass@k, judged in the sandbox."""
    from nl2x.bench.report import write_report

    if suite == "compare":
        _compare(folders or [], as_json=as_json)
        return
    if suite == "report":
        _report(folders or [], png=png)
        return
    if folders:
        raise BadInput(f"only one suite at a time, not also {folders[0]}")
    with _folder(out, resume) as folder:
        if suite == "notes":
            summary = _notes(split or "tune", data, limit, model, folder, resume)
        else:
            settings = _settings(suite, n, k, way, temperature, seed, workers, ray)
            summary = _coding(suite, data, split, limit, samples, model, folder, settings, resume)
        if out is not None:
            page = write_report(folder, png=png)
    if as_json:
        print_json(summary)
    else:
        _show(summary)
    if out is not None:
        hint(f"kept in {out}; {page} shows it")


def _coding(
    name: str,
    data: Path | None,
    split: str,
    limit: int,
    samples: Path | None,
    model: str,
    folder: Path,
    settings: Any,
    resume: bool,
) -> dict[str, Any]:
    from nl2x.bench.run import check_references, generate_and_score, score_samples
    from nl2x.bench.samples import read_samples
    from nl2x.bench.suites import load
    from nl2x.cli.views.progress import counting

    tasks = load(name, data, limit=limit, split=split)
    with counting() as progress:
        tasks = check_references(tasks, settings.workers, progress)
        if samples is not None:
            given = read_samples(samples, tasks, partly=limit > 0)
            return score_samples(
                tasks, given, samples.name, folder, settings, resume=resume, progress=progress
            )
        return generate_and_score(
            tasks,
            _opener(model, long_replies=True),
            model or "default",
            folder,
            settings,
            resume=resume,
            progress=progress,
        )


def _notes(
    split: str, data: Path | None, limit: int, model: str, folder: Path, resume: bool
) -> dict[str, Any]:
    from functools import cache

    from nl2x.bench.notes import Clerk, load_notes, run_notes
    from nl2x.cli.views.progress import counting

    suite = load_notes(split, data, limit=limit)
    opened: list[Engine] = []

    @cache
    def once() -> Engine:
        opened.append(_opener(model, long_replies=False)())
        return opened[0]

    clerk = Clerk(model or "default", suite, None if model == "rules" else once)
    try:
        with counting() as progress:
            return run_notes(
                suite,
                clerk,
                folder,
                info=lambda: opened[0].info.__dict__ if opened else {},
                resume=resume,
                progress=progress,
            )
    finally:
        for engine in opened:
            engine.close()


def _opener(model: str, *, long_replies: bool) -> Callable[[], Engine]:
    def open_it() -> Engine:
        from nl2x.cli.views.progress import fetching
        from nl2x.lm import open_engine

        with fetching() as report:
            return open_engine(model or None, report=report, long_replies=long_replies)

    return open_it


def _settings(
    suite: str,
    n: int,
    k: str,
    way: Way | None,
    temperature: float | None,
    seed: int,
    workers: int,
    ray: str,
) -> Any:
    """The run's settings: several samples, or a temperature, mean sampling where nothing else is said."""
    from nl2x.bench.run import Settings

    if way is None:
        whole = suite.split(":")[0] == "tasks" and n == 1 and temperature is None
        drawn = temperature is not None and temperature > 0
        several = n > 1 and temperature != 0
        way = Way.selected if whole else Way.sampled if drawn or several else Way.greedy
    if n > 1 and way is not Way.sampled:
        raise BadInput(f"{way.value} gives one answer a task, not {n}", todo="leave -n out, or --way sampled")
    return Settings(n, _numbers(k), way.value, temperature or 0.8, seed, workers, ray=ray)


def _numbers(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isdecimal() and int(part) > 0 for part in parts):
        raise BadInput(f"-k takes numbers such as 1,10, not {text!r}")
    return tuple(int(part) for part in parts)


@contextmanager
def _folder(out: Path | None, resume: bool) -> Iterator[Path]:
    """The run's folder: the one asked for, or one that goes when the run is over."""
    if out is not None:
        yield out
        return
    if resume:
        raise BadInput("--resume needs --out", todo="name the run's folder")
    with TemporaryDirectory(prefix="nl2x-bench-") as folder:
        yield Path(folder)


def _compare(folders: list[Path], *, as_json: bool) -> None:
    from nl2x.bench.compare import compare, in_words

    if len(folders) != 2:
        raise BadInput("compare takes the folders of two runs", todo="nl2x bench compare A B")
    found = compare(*folders)
    if as_json:
        print_json(found.record())
    else:
        typer.echo(in_words(found))


def _report(folders: list[Path], *, png: bool) -> None:
    from nl2x.bench.report import write_report

    if not folders:
        raise BadInput("report takes the folder of a run", todo="nl2x bench report DIR")
    for folder in folders:
        typer.echo(str(write_report(folder, png=png, beside=folders)))


def _show(summary: dict[str, Any]) -> None:
    typer.echo(f"{summary['suite']}, {summary['model']}, {summary['decoding']}, seed {summary['seed']}")
    for k, value in summary["pass@k"].items():
        low, high = summary["interval"][k]
        typer.echo(f"  pass@{k}  {value:.1%}  (95% interval {low:.1%} to {high:.1%})")
    kinds = ", ".join(f"{count} {kind}" for kind, count in summary["kinds"].items())
    typer.echo(f"  {summary['samples']} samples of {summary['tasks']} tasks: {kinds}")
    if summary["unattempted"]:
        typer.echo(f"  {summary['unattempted']} tasks have no sample and aren't in these figures")
    for kind, example in summary["examples"].items():
        typer.echo(f"  {kind}, for example {example['task_id']}: {example['detail'][:100]}")
    for figure in ("postable right", "wrong of written", "unpostable asked"):
        if figure in summary:
            typer.echo(f"  {figure}: {summary[figure]}")
    typer.echo(f"  {summary['seconds']:.0f} s, isolation {summary['tier']}")
