"""Composed functions on one value: bands of a number, the form of a code."""

from __future__ import annotations

from collections.abc import Iterator

from nl2x.code.composing.bands import ladder
from nl2x.code.composing.shapes import checks
from nl2x.code.reading.task import Task


def simple(task: Task) -> Iterator[tuple[str, tuple[tuple[int, int], ...]]]:
    """The statements of each, and the places in the words that they were read from."""
    yield from ((body, (span,)) for body, span in ladder(task))
    yield from checks(task)
