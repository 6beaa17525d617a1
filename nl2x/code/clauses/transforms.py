"""Changes of inputs, and entry patches, that several kinds share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nl2x.code.clauses.base import Patch
from nl2x.code.edits import at_entry
from nl2x.code.inputs import Arguments, rebuild
from nl2x.code.task import Task
from nl2x.code.types import Type


def textual(kind: Type) -> bool:
    """Whether values of this type hold text: str, list[str], …"""
    return kind.name == "str" or (kind.name in ("list", "tuple", "set") and kind.item().name == "str")


def text_positions(task: Task) -> list[int]:
    """The parameters that hold text."""
    return [i for i, kind in enumerate(task.parameter_types) if textual(kind)]


def main_texts(task: Task) -> list[int]:
    """The text parameters that a clause on "the text" is about: not separators, prefixes and the like."""
    small = (
        "sep",
        "separator",
        "delimiter",
        "prefix",
        "suffix",
        "fill",
        "char",
        "pattern",
        "key",
        "unit",
        "mode",
    )
    names = task.parameter_names()
    found = [i for i in text_positions(task) if i >= len(names) or names[i] not in small]
    return found or text_positions(task)


def map_texts(arguments: Arguments, task: Task, change: Any, positions: list[int] | None = None) -> Arguments:
    """`arguments` with `change` applied to every text in the main text parameters."""
    chosen = main_texts(task) if positions is None else positions
    if not task.parameter_types:
        return tuple(rebuild(a, change) for a in arguments)
    return tuple(rebuild(a, change) if i in chosen else a for i, a in enumerate(arguments))


def entry_text_patches(task: Task, template: str) -> Iterable[Patch]:
    """`text = text.lower()` for every text parameter at once (`template` has {} for the text)."""
    names, lines = task.parameter_names(), []
    for i in main_texts(task):
        if i >= len(names):
            continue
        kind = task.parameter_types[i]
        if kind.name == "str":
            lines.append(f"{names[i]} = {template.format(names[i])}\n")
        else:
            lines.append(f"{names[i]} = [{template.format('item')} for item in {names[i]}]\n")
    if lines:
        yield at_entry(task.name, *lines)
