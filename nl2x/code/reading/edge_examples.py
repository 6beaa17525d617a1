"""A guard for an example on an edge (None, an empty list) that a candidate otherwise misses."""

from __future__ import annotations

from collections.abc import Iterator

from nl2x.code.candidates.edits import Change, at_entry
from nl2x.code.reading.examples import Example
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import source_of


def guards(task: Task) -> Iterator[tuple[str, Change]]:
    """(the example's words, the guard) for each example whose argument is None or empty.

    Only such arguments: a guard for any other would be a table of answers, not a function.
    """
    names = task.parameter_names()
    for example in task.examples:
        for name, value in zip(names, example.args, strict=False):
            condition = _condition(name, value)
            if condition:
                words = " ".join(task.words[slice(*example.span)].split())
                yield words, at_entry(task.name, f"if {condition}:\n    {_then(example)}\n")
                break


def _condition(name: str, value: object) -> str:
    if value is None:
        return f"{name} is None"
    return f"not {name}" if value in ([], "", {}, ()) and not isinstance(value, bool | int | float) else ""


def _then(example: Example) -> str:
    return f"raise {example.error}()" if example.error else f"return {source_of(example.expected)}"
