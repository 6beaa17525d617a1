"""Two runs on the same tasks: which tasks changed, and whether the difference could be chance."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nl2x.bench.estimate import paired_sign_test
from nl2x.errors import BadInput


@dataclass(frozen=True)
class Recorded:
    """A finished run, as its folder keeps it."""

    folder: Path
    summary: Mapping[str, Any]
    tasks: tuple[Mapping[str, Any], ...]
    samples: Mapping[tuple[str, int], Mapping[str, Any]]
    verdicts: Mapping[str, tuple[Mapping[str, Any], ...]]
    """By task, in the samples' order."""

    def rate(self, task_id: str) -> float:
        """The share of a task's samples that passed."""
        found = self.verdicts[task_id]
        return sum(bool(one["passed"]) for one in found) / len(found)

    @property
    def title(self) -> str:
        """The run in a few words."""
        return f"{self.summary['model'] or 'samples'}, {self.summary['decoding']}"


def recorded(folder: Path) -> Recorded:
    """Read a run. Raises BadInput for a folder without a finished one."""
    try:
        summary = json.loads((folder / "summary.json").read_text(encoding="utf-8", errors="replace"))
        lines = {name: _lines(folder / f"{name}.jsonl") for name in ("tasks", "samples", "verdicts")}
    except (OSError, ValueError):
        raise BadInput(
            "no finished run is here", where=str(folder), todo="the folder given with --out, --resume it"
        ) from None
    verdicts: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for one in lines["verdicts"]:
        verdicts[str(one["task_id"])].append(one)
    samples = {(str(one["task_id"]), int(one.get("sample", 0))): one for one in lines["samples"]}
    by_task = {task: tuple(found) for task, found in verdicts.items()}
    return Recorded(folder, summary, tuple(lines["tasks"]), samples, by_task)


def _lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_bytes().splitlines() if line.strip()]


@dataclass(frozen=True)
class Comparison:
    """What changed from `before` to `after`, on the tasks both have."""

    before: Recorded
    after: Recorded
    shared: int
    gained: tuple[str, ...]
    """Tasks of which a larger share of the samples passes in `after`."""
    lost: tuple[str, ...]

    @property
    def p_value(self) -> float:
        """Exact and two-sided: the sign test on the changed tasks, which for one sample a task is McNemar's
        test (McNemar 1947, in its exact binomial form)."""
        return paired_sign_test(len(self.gained), len(self.lost))

    @property
    def means(self) -> tuple[float, float]:
        """pass@1 of both on the shared tasks."""
        tasks = [task for task in self.before.verdicts if task in self.after.verdicts]
        runs = (self.before, self.after)
        before, after = (sum(run.rate(task) for task in tasks) / len(tasks) for run in runs)
        return before, after

    def record(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "runs": [str(self.before.folder), str(self.after.folder)],
            "tasks": self.shared,
            "pass@1": [round(mean, 4) for mean in self.means],
            "gained": list(self.gained),
            "lost": list(self.lost),
            "p_value": round(self.p_value, 6),
        }


def compare(before: Path, after: Path) -> Comparison:
    """Compare the runs in two folders. Raises BadInput where they share no task."""
    first, second = recorded(before), recorded(after)
    shared = [task for task in first.verdicts if task in second.verdicts]
    if not shared:
        raise BadInput(
            "the two runs share no task", where=f"{before}, {after}", todo="compare one suite's runs"
        )
    gained = tuple(task for task in shared if second.rate(task) > first.rate(task))
    lost = tuple(task for task in shared if second.rate(task) < first.rate(task))
    return Comparison(first, second, len(shared), gained, lost)


def in_words(found: Comparison) -> str:
    """The comparison for a terminal."""
    before, after = found.means
    better, worse = len(found.gained), len(found.lost)
    lines = [
        f"{found.before.title}  →  {found.after.title}",
        f"  pass@1  {before:.1%} → {after:.1%} on {found.shared} shared tasks",
        f"  {better} tasks better, {worse} worse; p = {found.p_value:.3g} (exact, paired)",
    ]
    for word, tasks in (("better", found.gained), ("worse", found.lost)):
        lines += [f"  {word}  {task}: {change(found, task)}" for task in tasks]
    if found.p_value > 0.05:
        lines.append("  by this measure the difference may be chance")
    return "\n".join(lines)


def change(found: Comparison, task: str) -> str:
    """How a task's verdicts changed, in words."""
    kinds = [_kinds(run, task) for run in (found.before, found.after)]
    return " → ".join(kinds)


def _kinds(run: Recorded, task: str) -> str:
    kinds = [str(one["kind"]) for one in run.verdicts[task]]
    if len(kinds) == 1:
        return kinds[0]
    return f"{sum(bool(one['passed']) for one in run.verdicts[task])} of {len(kinds)}"
