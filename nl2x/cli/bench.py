"""`nl2x bench`: score models' functional correctness."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer

from nl2x.cli.output import hint, print_json
from nl2x.errors import BadInput


def register(app: typer.Typer) -> None:
    app.command()(bench)


def bench(
    suite: Annotated[str, typer.Argument(help="humaneval, mbpp[:SPLIT], or a JSONL file of tasks")],
    samples: Annotated[Path | None, typer.Option(help="Score this file instead of generating.")] = None,
    data: Annotated[
        Path | None, typer.Option(help="The suite's data file, where it isn't installed.")
    ] = None,
    model: Annotated[str, typer.Option("--model", "-m", help="The model to score.")] = "",
    n: Annotated[int, typer.Option("-n", min=1, help="Samples a task.")] = 1,
    k: Annotated[str, typer.Option("-k", help="pass@k for these, as in 1,10.")] = "1",
    temperature: Annotated[
        float | None, typer.Option(min=0.0, help="0 is greedy; by default 0.8 for several samples.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Makes sampling repeatable.")] = 0,
    limit: Annotated[int, typer.Option(min=0, help="Only the first so many tasks; 0 is all.")] = 0,
    out: Annotated[Path | None, typer.Option(help="Keep the run here.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in --out.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Score a model, or a file of samples, on a suite: pass@k, judged in the sandbox."""
    from nl2x.bench.run import Settings, generate_and_score, read_samples, score_samples
    from nl2x.bench.suites import load
    from nl2x.cli.views.progress import counting, fetching
    from nl2x.lm import open_engine

    tasks = load(suite, data, limit=limit)
    if temperature is None:
        temperature = 0.0 if n == 1 else 0.8
    settings = Settings(n=n, ks=_numbers(k), temperature=temperature, seed=seed)
    with _folder(out, resume) as folder, counting() as progress:
        if samples is not None:
            given = read_samples(samples)
            summary = score_samples(
                tasks, given, samples.name, folder, settings, resume=resume, progress=progress
            )
        else:

            def open_it() -> Any:
                with fetching() as report:
                    return open_engine(model or None, report=report)

            summary = generate_and_score(
                tasks, open_it, model or "default", folder, settings, resume=resume, progress=progress
            )
    if as_json:
        print_json(summary)
    else:
        _show(summary, out)


def _numbers(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isdigit() and int(part) > 0 for part in parts):
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


def _show(summary: dict[str, Any], out: Path | None) -> None:
    typer.echo(f"{summary['suite']}, {summary['model']}, {summary['decoding']}, seed {summary['seed']}")
    for k, value in summary["pass@k"].items():
        low, high = summary["interval"][k]
        typer.echo(f"  pass@{k}  {value:.1%}  (95% interval {low:.1%} to {high:.1%})")
    kinds = ", ".join(f"{count} {kind}" for kind, count in summary["kinds"].items())
    typer.echo(f"  {summary['samples']} samples of {summary['tasks']} tasks: {kinds}")
    typer.echo(f"  {summary['seconds']:.0f} s, isolation {summary['tier']}")
    if out is not None:
        hint(f"kept in {out}")
