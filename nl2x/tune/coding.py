"""Coding tasks to learn from: words, and code that was run and passed.

Two sources: MBPP's training part (601-974; no other task of it is read) from its publisher's file, and nl2x's
own recipes under the words in which people ask for them. Code that fails its own tests, and whatever shares a
run of words with HumanEval (nl2x.tune.overlap), is left out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
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


@dataclass(frozen=True)
class CodingExample:
    """One task: its words, what the model is asked, and the reply it should give, up to the closing fence."""

    name: str
    words: str
    prompt: Prompt
    reply: str


def verified(mbpp: Path | None = None) -> list[CodingExample]:
    """Every usable example, always in the same order: the recipes', then those of an mbpp.jsonl."""
    every = [*recipes(), *(mbpp_train(mbpp) if mbpp else ())]
    again = overlap.repeated({one.name: f"{one.words}\n{one.reply}" for one in every})
    return [one for one in every if one.name not in again]


def recipes() -> Iterator[CodingExample]:
    """The library's functions under each way of asking for them; the library's own tests try them."""
    for recipe in library():
        header, code = recipe.signature.header(), with_imports(in_one_style(recipe.source))
        for way in recipe.asked_as:
            task = CodingTask(f"{recipe.name}: {way}", way, "write", recipe.name, "", signature=header)
            yield _example(task, code)


def mbpp_train(file: Path) -> list[CodingExample]:
    """The training tasks whose solution passes the task's asserts in the sandbox."""
    suite = load("mbpp", file, split="train")
    solutions = {
        f"MBPP/{record['task_id']}": str(record["code"]) for _, record in objects(file, "MBPP's own JSONL")
    }
    pairs = [(task, in_one_style(solutions[task.task_id])) for task in suite.tasks]
    with Sandbox() as box:
        verdicts = box.judge_many(
            [Program(code, tests=task.tests, entry=task.entry_point) for task, code in pairs]
        )
        return [_example(*pair) for pair, verdict in zip(pairs, verdicts, strict=True) if verdict.passed]


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
