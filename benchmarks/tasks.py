"""Everyday tasks: how many come out right, how many of those called verified are, and what each part adds.

    python benchmarks/tasks.py [FILE.jsonl …] [--without PART …] [--replies FILE] [--json]

A line of a file: {"id", "task", "signature" or null, "checks": […], "hidden": […]}, or {"task_id",
"prompt", "signature"?, "shown": […], "tests"}; nothing but this script sees `hidden` and `tests`.
`--without PART` leaves a part out (patches, clauses, recipes, calls, more); may be given again. `--replies`
keeps the model's replies in a file, so that what comes after the model can be measured again at no cost; with
`--whatever-the-prompt` a reply kept for a task stands for that to another wording of its prompt, attempt by
attempt, and where none was kept the task ends there. "any" counts the tasks of which some candidate is right,
which is what choosing perfectly would give. `--answers N`: somebody who knows what should come out (the
task's reference) answers up to N of the calls that nl2x asks about at a terminal; "answered" counts the tasks
that are right at once or then.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from nl2x.bench.generate import select
from nl2x.bench.score import program
from nl2x.bench.suites import CodingTask, own
from nl2x.code.candidates import calls
from nl2x.code.judging.doubts import is_value
from nl2x.code.reading.values import source_of
from nl2x.code.session import LIMITS
from nl2x.code.write import Settings, Written, write
from nl2x.errors import Nl2xError
from nl2x.lm import Completion, Engine, Prompt, Sampling, open_engine
from nl2x.lm.protocol import ModelInfo
from sandbox import Call, Returned, Sandbox

DATA = Path(__file__).parent / "data/tasks"


CODE, CALLS = "code", "calls"
"""What the model was asked for."""


class Remembering:
    """An engine that looks replies up in a file before it asks the model, which it loads only then."""

    def __init__(
        self, file: Path | None, model: str | None, threads: int | None = None, *, loose: bool = False
    ) -> None:
        """`loose`: replies are looked up by task and attempt, whatever the prompt, and none is made."""
        self.file, self.model, self.threads, self.loose = file, model, threads, loose
        self.engine: Engine | None = None
        self.seconds = 0.0
        lines = file.read_text(encoding="utf-8").splitlines() if file and file.exists() else []
        self.known: dict[str, list[dict[str, Any]]] = {}
        self.of_task: dict[tuple[str, str], list[list[dict[str, Any]]]] = {}
        for line in lines:
            entry = json.loads(line)
            self.known[entry["key"]] = entry["replies"]
            asked = entry.get("task", ""), entry.get("for", CODE)
            self.of_task.setdefault(asked, []).append(entry["replies"])
        self.task, self.asked = "", Counter[str]()

    def begin(self, task: str) -> None:
        """What is asked from now on is for this task."""
        self.task, self.asked = task, Counter()

    def _open(self) -> Engine:
        own = not (self.model or "").startswith("http")
        return open_engine(self.model, **({"threads": self.threads, "long_replies": True} if own else {}))

    @property
    def info(self) -> ModelInfo:
        return ModelInfo(self.model or "default", "", "", "remembered")

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        *,
        n: int = 1,
        grammar: None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> list[Completion]:
        key = hashlib.sha256(repr((prompt, sampling, n)).encode()).hexdigest()
        what = CALLS if prompt.system == calls.SYSTEM else CODE
        self.asked[what] += 1
        if self.loose:
            kept = self.of_task.get((self.task, what), [])[self.asked[what] - 1 : self.asked[what]]
            return [Completion(**reply) for replies in kept for reply in replies]
        if key not in self.known:
            self.engine = self.engine or self._open()
            started = time.monotonic()
            made = self.engine.generate(prompt, sampling, n=n)
            self.seconds += time.monotonic() - started
            self.known[key] = [vars(c) for c in made]
            if self.file:
                with self.file.open("a", encoding="utf-8") as stream:
                    entry = {"key": key, "task": self.task, "for": what, "replies": self.known[key]}
                    stream.write(json.dumps(entry) + "\n")
        return [Completion(**reply) for reply in self.known[key]]

    def score(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        self.engine = self.engine or self._open()
        return self.engine.score(prompt, continuations)

    def count_tokens(self, text: str) -> int:
        return len(text) // 4

    def close(self) -> None:
        if self.engine:
            self.engine.close()


def attempt(
    task: CodingTask, engine: Remembering, box: Sandbox, settings: Settings, answers: int = 0
) -> dict[str, Any]:
    """One task through nl2x, then its hidden tests."""
    engine.begin(task.task_id)
    made, told = select(task, lambda: engine, box, settings)
    verdict = box.judge(program(task, made.record()))
    tried = dict.fromkeys(told.pop("codes", ()))
    found = {} if verdict.passed or not answers else after_answers(task, engine, box, settings, answers)
    return {
        "id": task.task_id,
        "right": verdict.passed,
        "any": verdict.passed or any(_passes(task, code, box) for code in tried),
        "answered": verdict.passed,
        **told,
        "origin": made.said,
        "seconds": round(made.seconds, 1),
        "hidden": [f"{c.check}: {c.detail}" for c in verdict.checks if not c.passed][:2],
        "code": made.completion,
        **found,
    }


def after_answers(
    task: CodingTask, engine: Remembering, box: Sandbox, settings: Settings, most: int
) -> dict[str, Any]:
    """What becomes of a task when somebody who has the reference answers for calls in doubt."""
    checks, known, signature = task.shown, (), task.signature or None
    engine.begin(task.task_id)
    for given in range(most + 1):
        try:
            done = write(
                task.prompt,
                lambda: engine,
                box,
                signature=signature,
                checks=checks,
                settings=settings,
                known=known,
            )
        except Nl2xError:
            break
        code = done.chosen.candidate.code
        if _passes(task, code, box):
            return {"answered": True, "answers": given}
        told = _told(task, done, checks, box) if done.passed and done.status != "verified" else ""
        if not told:
            break
        checks, known = (*checks, told), done.known()
    return {}


def _told(task: CodingTask, done: Written, checks: Sequence[str], box: Sandbox) -> str:
    """The first open call as a check, with what the reference gives; empty where it can tell none."""
    for doubt in done.open_calls():
        call = done.check_of(doubt, "")
        if any(check.startswith(call) for check in checks):
            continue
        [outcome] = box.call(task.reference, [Call(task.entry_point, tuple(doubt.arguments))])
        if isinstance(outcome, Returned) and is_value(source_of(outcome.value)):
            return f"{call}{source_of(outcome.value)}"
    return ""


def _passes(task: CodingTask, code: str, box: Sandbox) -> bool:
    return box.judge(program(task, {"completion": code, "whole": True})).passed


def settings_without(parts: list[str], candidates: int) -> Settings:
    """The usual settings with these parts left out."""
    return Settings(
        candidates=1 if "more" in parts else candidates,
        patches="patches" not in parts,
        clauses="clauses" not in parts,
        recipes="recipes" not in parts,
        calls="calls" not in parts,
        seconds=600.0,
    )


def main() -> None:
    """Measure, show each task's outcome on stderr and the totals on stdout."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path, default=[DATA / "dev.jsonl"])
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--replies", type=Path)
    parser.add_argument("--answers", type=int, default=0)
    parser.add_argument("--whatever-the-prompt", action="store_true")
    parser.add_argument("--model")
    parser.add_argument("--threads", type=int, help="fewer than the cores where others work beside")
    parser.add_argument("-n", type=int, default=Settings().candidates)
    parser.add_argument("--limit", type=int, default=10_000)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--budget", type=float, default=1e9, help="stop after so many seconds")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    tasks = [task for file in given.files for task in own(file).tasks]
    tasks = [t for t in tasks if not given.only or t.task_id in given.only][: given.limit]
    engine = Remembering(given.replies, given.model, given.threads, loose=given.whatever_the_prompt)
    results, started = [], time.monotonic()
    with Sandbox(limits=LIMITS) as box:
        for task in tasks:
            if time.monotonic() - started > given.budget:
                break
            results.append(
                attempt(task, engine, box, settings_without(given.without, given.n), given.answers)
            )
            if not given.json:
                show(results[-1])
    engine.close()
    print(json.dumps(totals(results) | ({"results": results} if given.json else {})))


def show(result: dict[str, Any]) -> None:
    """One task's outcome."""
    mark = "right" if result["right"] else "WRONG"
    print(
        f"{result['id']} {mark} {result['status']} {result['seconds']} s {result.get('origin', '')}",
        file=sys.stderr,
    )
    if not result["right"]:
        for key in ("failed", "unchecked", "hidden", "code"):
            if result.get(key):
                print(f"    {key}: {result[key]}", file=sys.stderr)


def totals(results: list[dict[str, Any]]) -> dict[str, Any]:
    """The figures that count."""
    by = {
        s: [r for r in results if r["status"] == s] for s in ("verified", "unverified", "failed", "refused")
    }
    return {
        "tasks": len(results),
        "right": sum(r["right"] for r in results),
        "any": sum(r["any"] for r in results),
        "answered": sum(r["answered"] for r in results),
        "share": round(sum(r["right"] for r in results) / max(len(results), 1), 3),
        **{status: f"{sum(r['right'] for r in rs)} right of {len(rs)}" for status, rs in by.items()},
    }


if __name__ == "__main__":
    main()
