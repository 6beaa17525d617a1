"""Coding tasks to learn from: words, and code that was run and passed.

Three sources: MBPP's training part (601-974; no other task of it is read) from its publisher's file, nl2x's own
recipes under the words in which people ask for them, and everyday tasks that were written for this by hand
(generator/tasks), without a look at any that nl2x is measured on. Code that fails its own tests, and whatever shares a
run of words with HumanEval (nl2x.tune.overlap), is left out.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nl2x.bench.generate import prompt_for
from nl2x.bench.lines import objects
from nl2x.bench.suites import CodingTask, load
from nl2x.code.candidates.extract import with_imports
from nl2x.code.candidates.library import library
from nl2x.lm.protocol import Prompt
from nl2x.tune import overlap
from sandbox import Program, Sandbox

FOLDER = Path(__file__).parent / "generator" / "tasks"


@dataclass(frozen=True)
class CodingExample:
    """One task: its words, what the model is asked, and the reply it should give, up to the closing fence."""

    name: str
    words: str
    prompt: Prompt
    reply: str


SOURCES = ("recipes", "handwritten", "mbpp")


def verified(sources: Sequence[str] = SOURCES, mbpp: Path | None = None) -> list[CodingExample]:
    """Every usable example of these sources, always in the same order; without an mbpp.jsonl there are none of mbpp's."""
    every: list[CodingExample] = []
    if "recipes" in sources:
        every += recipes()
    if "handwritten" in sources:
        every += handwritten()
    if "mbpp" in sources and mbpp:
        every += mbpp_train(mbpp)
    again = overlap.repeated({one.name: f"{one.words}\n{one.reply}" for one in every})
    return [one for one in every if one.name not in again]


def recipes() -> Iterator[CodingExample]:
    """The library's functions under each way of asking for them; the library's own tests try them."""
    for recipe in library():
        header, code = recipe.signature.header(), with_imports(in_one_style(recipe.source))
        for way in recipe.asked_as:
            task = CodingTask(f"{recipe.name}: {way}", way, "write", recipe.name, "", signature=header)
            yield _example(task, code)


def handwritten(folder: Path = FOLDER) -> list[CodingExample]:
    """The tasks of generator/tasks whose solution passes its tests in the sandbox. A file holds tasks that begin with
    "=== name" and the words; then come "--- signature" and "--- checks" where the person gives them, "--- solution", whose
    comments say which demand a line honours, and "--- tests"."""
    found = [one for path in sorted(folder.glob("*.txt")) for one in _tasks_in(path)]
    return [_example(task, task.reference) for task in _passing([(one, one.reference) for one in found])]


def _tasks_in(path: Path) -> Iterator[CodingTask]:
    for block in f"\n{path.read_text(encoding='utf-8')}".split("\n=== ")[1:]:
        name, _, body = block.partition("\n")
        words, *rest = re.split(r"^--- (\w+)[ \t]*\n", body, flags=re.M)
        part = {kind: text.strip("\n") for kind, text in zip(rest[::2], rest[1::2], strict=True)}
        shown = tuple(line.strip() for line in part.get("checks", "").splitlines() if line.strip())
        defined = re.findall(r"^(?:def|class) (\w+)", part["solution"], flags=re.M)
        yield CodingTask(
            f"own/{name.strip()}", words.strip(), "write", defined[0], part["tests"], shown, part.get("signature", "").strip(), part["solution"].strip()
        )  # fmt: skip


def _passing(tasks: Sequence[tuple[CodingTask, str]]) -> list[CodingTask]:
    """Those whose code passes their tests in the sandbox."""
    programs = [Program(code, tests=task.tests, entry=task.entry_point) for task, code in tasks]
    with Sandbox() as box:
        verdicts = list(box.judge_many(programs))
    return [task for (task, _), verdict in zip(tasks, verdicts, strict=True) if verdict.passed]


def mbpp_train(file: Path) -> list[CodingExample]:
    """The training tasks whose solution passes the task's asserts in the sandbox."""
    suite = load("mbpp", file, split="train")
    solutions = {
        f"MBPP/{record['task_id']}": str(record["code"]) for _, record in objects(file, "MBPP's own JSONL")
    }
    code = {task.task_id: in_one_style(solutions[task.task_id]) for task in suite.tasks}
    passing = _passing([(task, code[task.task_id]) for task in suite.tasks])
    return [_example(task, code[task.task_id]) for task in passing]


def _example(task: CodingTask, code: str) -> CodingExample:
    prompt = prompt_for(task)
    return CodingExample(task.task_id, task.prompt, prompt, f"{code}\n```".removeprefix(prompt.opening))


def in_one_style(code: str) -> str:
    """Python without comments and docstrings, set as `ast` sets it; "" for what doesn't parse."""
    try:
        tree = ast.parse(code.replace("\r\n", "\n").expandtabs(4))
    except SyntaxError:
        return ""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and ast.get_docstring(node) is not None and len(node.body) > 1:
            del node.body[0]
    return ast.unparse(tree)
