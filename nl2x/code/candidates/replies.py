"""A reply of the model made into a candidate: the code of the asked kind in it, its name, its docstring."""

from __future__ import annotations

import ast
from dataclasses import replace

from nl2x.code.candidates.edits import with_docstring
from nl2x.code.candidates.extract import code_of
from nl2x.code.delivery.programs import main_function, program_of
from nl2x.code.judging.judging import Candidate
from nl2x.code.judging.scenery import takes_file
from nl2x.code.reading.parts import parts
from nl2x.code.reading.signature import Signature
from nl2x.code.reading.summary import summary
from nl2x.code.reading.task import Task, adopt_signature
from nl2x.lm.protocol import Completion


def read_reply(reply: str, task: Task) -> str | None:
    """The code of the asked kind that a reply holds."""
    if task.kind == "program":
        return program_of(reply, task)
    others = (*task.other_names(), *parts(task))
    return code_of(reply, task.name if task.kind == "function" else "", others)


def adopted(task: Task, code: str) -> Task:
    """`task` with what it leaves open of the name and the parameters, taken from a candidate's function."""
    if task.kind == "class":
        return task
    if task.kind == "function" or (task.signature and task.signature.complete):
        return adopt_signature(task, code)
    name = main_function(code)
    return adopt_signature(replace(task, signature=Signature(name, complete=False)), code) if name else task


def takes_values(task: Task) -> bool:
    """Whether the function takes what clauses can be tried with, not the name of a file."""
    names = task.parameter_names()
    return bool(names) and not any(takes_file(task, name) for name in names)


def documented(candidate: Candidate, task: Task) -> Candidate:
    """The candidate with a docstring from the task's words, where it has none."""
    main = main_function(candidate.code) if task.kind == "program" else first_function(candidate.code)
    name, says = task.name or main, summary(task)
    if not says or not name or task.kind == "class":
        return candidate
    return replace(candidate, code=with_docstring(candidate.code, name, says))


def first_function(code: str) -> str:
    """The name of the function that code without an asked name defines."""
    return next((n.name for n in ast.parse(code).body if isinstance(n, ast.FunctionDef)), "")


def mean_logprob(completion: Completion) -> float:
    """Mean natural-log probability per token."""
    return completion.logprob / max(completion.tokens, 1)
