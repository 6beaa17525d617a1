"""Inputs in which all that might be compared is equal, and what a result says of their order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

NAMES = ("dog", "ant", "cat", "bee")
"""Neither in the order of the alphabet nor in the other one, all of a length."""


def tied(task: Task, samples: Sequence[Arguments]) -> list[Arguments]:
    """Inputs whose items differ in their names only."""
    made = dict[str, Arguments]()
    for base in samples[:6]:
        for i, value in enumerate(base):
            others = [(*base[:i], other, *base[i + 1 :]) for other in _equal(value, task)]
            made.update({repr(other): other for other in others})
    return list(made.values())[:8]


def _equal(value: Any, task: Task) -> Iterator[Any]:
    match value:
        case dict() if value and all(isinstance(v, int | float | str) or v is None for v in value.values()):
            for held in list(dict.fromkeys(v for v in value.values() if v is not None))[:2]:
                yield dict.fromkeys(NAMES, held)
        case list() if value and isinstance(value[0], dict | tuple):
            for item in value[:2]:
                named = [_named(item, name, task) for name in NAMES]
                if all(n is not None for n in named):
                    yield named
        case list() if value and all(isinstance(v, str) for v in value):
            yield list(NAMES)
        case str() if re.search(r"(?i)\bjson\b", task.words) and value.startswith("["):
            try:
                records = json.loads(value)
            except ValueError:
                return
            for made in _equal(records, task):
                yield json.dumps(made)


def _named(item: Any, name: str, task: Task) -> Any:
    """The record or tuple with another name in it: in its first text that is no date and that the words
    don't name."""
    pairs = list(item.items()) if isinstance(item, dict) else list(enumerate(item))
    for key, value in pairs:
        if isinstance(value, str) and not re.match(r"\d", value) and not _said(value, task):
            if isinstance(item, dict):
                return {**item, key: name}
            return (*item[:key], name, *item[key + 1 :])
    return None


def _said(value: str, task: Task) -> bool:
    return re.search(rf"['\"]{re.escape(value)}['\"]", task.prose()) is not None


def names_shown(result: Any) -> list[str]:
    """Those of the names that a result shows, in the order in which it shows them first."""
    found = re.findall(rf"\b(?:{'|'.join(NAMES)})\b", repr(result))
    return list(dict.fromkeys(found))


def is_tied(arguments: Arguments) -> bool:
    """Whether these are inputs of `tied`."""
    return names_shown(arguments) == list(NAMES)
