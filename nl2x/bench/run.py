"""A run over a suite of coding tasks: samples made or given, judged, summed up.

Each step is kept in a folder as it is done, and can be resumed there.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nl2x import __version__
from nl2x.bench.calibrate import Calibration, calibrate
from nl2x.bench.generate import Way, prompt_for, samples_of, select
from nl2x.bench.samples import numbered
from nl2x.bench.score import Scored, judge
from nl2x.bench.store import RunFolder
from nl2x.bench.suites import CodingTask, Suite
from nl2x.bench.summary import summarise
from nl2x.code.session import LIMITS
from nl2x.code.write import DEFAULTS as WRITING
from nl2x.errors import BadInput
from nl2x.lm.protocol import Engine
from sandbox import Program, Sandbox

BATCH = 32
TOGETHER = 16
"""Tasks that are written together and kept when all of them are done. How a reply comes out may depend on
its neighbours, so a resumed run makes a whole group again, and gives what it would have given undisturbed."""
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Settings:
    """What a run does. For `way` see `nl2x.bench.generate`; the temperature is for `sampled`."""

    n: int = 1
    ks: tuple[int, ...] = (1,)
    way: Way = "greedy"
    temperature: float = 0.8
    seed: int = 0
    workers: int = 0
    """Judging processes; 0 is one a core."""
    ray: str = ""
    """The address of a Ray cluster that judges instead of this machine."""
    max_tokens: int = 512

    def manifest(self) -> dict[str, Any]:
        """What must be the same for a run to be resumed: how it is judged and added up may change."""
        return {key: value for key, value in self.__dict__.items() if key not in ("workers", "ks", "ray")}

    @property
    def decoding(self) -> str:
        """In words; greedy, sampled and selected figures are never to be mixed up."""
        return f"sampled at T={self.temperature:g}" if self.way == "sampled" else self.way


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
    """Let a model work on every task and judge what it wrote; give back the summary (see `summarise`).

    `out` keeps tasks, samples, verdicts and the summary. With `resume` tasks that have their samples aren't
    generated again, and the engine isn't even opened if none is missing.
    """
    began = time.monotonic()
    run = _opened(suite, out, {"model": model, "settings": settings.manifest()}, resume)
    done = {(record["task_id"], record["sample"]) for record in run.read("samples")}
    numbers = range(settings.n if settings.way == "sampled" else 1)
    width = 1 if settings.way == "selected" else TOGETHER
    groups = [suite.tasks[at : at + width] for at in range(0, len(suite.tasks), width)]
    missing = [
        g for g in groups if any((task.task_id, number) not in done for task in g for number in numbers)
    ]
    written = len(suite.tasks) - sum(len(group) for group in missing)
    with ExitStack() as stack:
        engine = _Once(open_engine, run, stack)
        box = stack.enter_context(Sandbox(limits=LIMITS))
        for group in missing:
            records: list[dict[str, Any]] = []
            started = time.monotonic()
            for made in _made(group, engine, box, settings):
                now = time.monotonic()
                made[0]["seconds"] = round(now - started, 3)  # since the last task was done
                started, written = now, written + 1
                records += made
                progress("writing", written, len(suite.tasks))
            place = {task.task_id: number for number, task in enumerate(group)}
            records.sort(key=lambda record: (place[record["task_id"]], record["sample"]))
            run.append("samples", [r for r in records if (r["task_id"], r["sample"]) not in done])
    info = (run.read("engine") or [{"name": model, "engine": "none was needed"}])[-1]
    return _score(run, suite, settings, info, settings.decoding, began, progress)


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
    """Judge samples that were made elsewhere (see `nl2x.bench.samples`)."""
    began = time.monotonic()
    given = numbered(samples)
    digest = hashlib.sha256(repr([sorted(record.items()) for record in given]).encode(errors="replace"))
    run = _opened(suite, out, {"samples": name, "samples_sha256": digest.hexdigest()}, resume)
    kept = len(run.read("samples"))
    run.append("samples", given[kept:])
    return _score(run, suite, settings, {"name": name}, "samples as given", began, progress)


class _Once:
    """Opens the engine at the first call, and notes which it is."""

    def __init__(self, open_engine: Callable[[], Engine], run: RunFolder, stack: ExitStack) -> None:
        self._open, self._run, self._stack = open_engine, run, stack
        self._engine: Engine | None = None

    def __call__(self) -> Engine:
        if self._engine is None:
            self._engine = self._open()
            self._stack.callback(self._engine.close)
            self._run.append("engine", [self._engine.info.__dict__])
        return self._engine


def _opened(suite: Suite, out: Path, manifest: Mapping[str, Any], resume: bool) -> RunFolder:
    digest = hashlib.sha256(repr(suite.tasks).encode(errors="replace")).hexdigest()
    named = {"suite": suite.name, "suite_sha256": digest, **manifest, "nl2x": __version__}
    run = RunFolder(out, named, resume=resume)
    if not run.read("tasks"):
        run.append(
            "tasks",
            [{"task_id": t.task_id, "prompt": t.prompt, "tests": t.tests[:4000]} for t in suite.tasks],
        )
    return run


def _made(
    tasks: Sequence[CodingTask], engine: Callable[[], Engine], box: Sandbox, settings: Settings
) -> Iterator[list[dict[str, Any]]]:
    """Each task's samples, as they are done."""
    if settings.way == "selected":
        for task in tasks:
            yield [select(task, engine, box, replace(WRITING, seed=settings.seed))[0].record()]
        return
    greedy = settings.way == "greedy"
    for made in samples_of(
        engine(),
        tasks,
        n=1 if greedy else settings.n,
        temperature=0.0 if greedy else settings.temperature,
        seed=settings.seed,
        max_tokens=settings.max_tokens,
    ):
        yield [one.record() for one in made]


def check_references(
    suite: Suite, workers: int = 0, progress: Progress = lambda step, done, total: None
) -> Suite:
    """The suite with the time that each of its references took, which the samples' limits follow.

    Raises BadInput, with the line, for a task whose own reference fails its tests: nothing could pass.
    """
    tasks = [task for task in suite.tasks if task.reference]
    programs = [Program(t.reference, tests=t.tests, entry=t.entry_point) for t in tasks]
    took: dict[str, float] = {}
    with Sandbox(workers=workers or _cores(), limits=calibrate(1).reference_limits) as box:
        for task, verdict in zip(tasks, box.judge_many(programs), strict=True):
            took[task.task_id] = verdict.cpu_s
            progress("trying the references", len(took), len(tasks))
            if not verdict.passed:
                raise BadInput(
                    f"line {task.line}: {task.task_id}'s reference fails its own tests: {verdict.detail}",
                    where=suite.file,
                    todo="mend the tests or the reference",
                )
    timed = (replace(task, reference_s=took.get(task.task_id, 0.0)) for task in suite.tasks)
    return replace(suite, tasks=tuple(timed))


def _score(
    run: RunFolder,
    suite: Suite,
    settings: Settings,
    info: Mapping[str, Any],
    decoding: str,
    began: float,
    progress: Progress,
) -> dict[str, Any]:
    samples = run.read("samples")
    judged = {(one.task_id, one.sample): one for one in (Scored(**r) for r in run.read("verdicts"))}
    calibration = calibrate()
    left = [record for record in samples if (record["task_id"], record["sample"]) not in judged]
    if settings.ray and left:
        from nl2x.bench.cluster import judge_on

        verdicts = judge_on(settings.ray, suite, left)
    else:
        workers = settings.workers or _cores()
        verdicts = judge(suite, left, workers=workers, limits=calibration.limits)
    for scored in kept(run, verdicts):
        judged[scored.task_id, scored.sample] = scored
        progress("judging", len(judged), len(samples))
    in_order = [judged[record["task_id"], record["sample"]] for record in samples]
    run.rewrite("verdicts", [one.__dict__ for one in in_order])
    summary = summarise(
        suite.name,
        in_order,
        ks=settings.ks,
        seed=settings.seed,
        decoding=decoding,
        seconds=time.monotonic() - began,
        info=info,
        asked=len(suite.tasks),
        more={
            "writing_s": round(sum(float(record.get("seconds") or 0) for record in samples), 1),
            **_how(suite, settings, info, decoding, calibration),
        },
    )
    run.summarise(summary)
    return summary


def kept(run: RunFolder, verdicts: Iterable[Scored]) -> Iterable[Scored]:
    """Pass verdicts on, writing them down in batches; whatever ends this early, what came is written."""
    batch: list[Mapping[str, Any]] = []
    try:
        for scored in verdicts:
            batch.append(scored.__dict__)
            if len(batch) == BATCH:
                run.append("verdicts", batch)
                batch = []
            yield scored
    finally:
        if batch:
            run.append("verdicts", batch)


def _how(
    suite: Suite, settings: Settings, info: Mapping[str, Any], decoding: str, calibration: Calibration
) -> dict[str, Any]:
    """How the samples came about and under which limits they were judged."""
    how: dict[str, Any] = {"calibration": calibration.record()}
    if decoding in ("greedy", settings.decoding) and settings.way != "selected":
        prompt = prompt_for(suite.tasks[0])
        how["prompt"] = {"system": prompt.system, "user": prompt.user, "opening": prompt.opening}
        how["prompt"]["chat_template"] = str(info.get("template", ""))
        how["settings"] = settings.manifest()
    elif decoding == "selected":
        how["prompt"] = {"user": "nl2x's own prompts, several wordings (nl2x/code/candidates/prompt.py)"}
        how["settings"] = WRITING.__dict__
    return how


def _cores() -> int:
    return len(os.sched_getaffinity(0))
