"""The model's first attempt as it will be shown: from its first line on, with the docstring that it gets."""

from __future__ import annotations

from collections.abc import Callable

from nl2x.code.prompt import opening
from nl2x.code.task import Task

FENCE = "```python\n"
QUOTES = ('"', '""', '"""', "'", "''", "'''")


class Streamed:
    """Takes what the model writes after the prompt's opening, piece by piece, and hands on what is to be
    seen: the opening first, and below it the docstring unless the model writes its own."""

    def __init__(self, tell: Callable[[str], None], task: Task) -> None:
        self._tell = tell
        self._first = opening(task).removeprefix(FENCE)
        self._docstring = f'    """{_quotable(task.summary())}"""\n' if self._first and task.summary() else ""
        self._waiting: str | None = ""

    def piece(self, text: str) -> None:
        """A piece of the model's text."""
        if self._waiting is None:
            self._tell(text)
            return
        self._waiting += text
        begun = self._waiting.strip()
        if begun and begun not in QUOTES[:2] + QUOTES[3:5]:
            self.end()

    def end(self) -> None:
        """What was held back until it was clear how the text begins."""
        if self._waiting is None:
            return
        own = self._waiting.strip().startswith(QUOTES[2::3])
        self._tell(self._first + ("" if own else self._docstring) + self._waiting)
        self._waiting = None


def _quotable(summary: str) -> str:
    return summary.replace("\\", "/").replace('"', "'")
