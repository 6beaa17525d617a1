"""The model's first attempt as it will be shown: from its first line on, with the docstring that it gets."""

from __future__ import annotations

from collections.abc import Callable

from nl2x.code.candidates.prompt import opening
from nl2x.code.reading.summary import summary
from nl2x.code.reading.task import Task

FENCE = "```python\n"
UNCLEAR = ("", '"', '""', "'", "''")
"""How far a text may have come without it being clear whether it begins with a docstring."""


class Streamed:
    """Takes what the model writes after the prompt's opening, piece by piece, and hands on what is to be
    seen: the opening first, and below the function's header the docstring unless the model writes its own."""

    def __init__(self, tell: Callable[[str], None], task: Task) -> None:
        self._tell, self._summary = tell, summary(task)
        self._opening = opening(task).removeprefix(FENCE)
        self._header: str | None = self._opening if self._summary else None
        """As far as it is written; None once the docstring is settled, or where none is put in."""
        self._below = ""

    def piece(self, text: str) -> None:
        """A piece of the model's text."""
        first, self._opening = self._opening, ""
        if self._header is None:
            self._tell(first + text)
            return
        if not self._header.endswith("\n"):
            rest, line, text = text.partition("\n")
            self._header += rest + line
            self._tell(first + rest + line)
        elif first:
            self._tell(first)
        self._below += text
        if self._below.strip() not in UNCLEAR:
            self.end()

    def end(self) -> None:
        """What was held back until it was clear how the body begins; once more does nothing."""
        if self._header is None:
            return
        self._tell(self._opening)
        header = self._header.rstrip("\n").rsplit("\n", 1)[-1]
        own = self._below.strip().startswith(('"""', "'''"))
        if header.startswith("def ") and header.endswith(":") and not own:
            self._tell(f'    """{_quotable(self._summary)}"""\n')
        self._tell(self._below)
        self._header, self._below, self._opening = None, "", ""


def _quotable(summary: str) -> str:
    return summary.replace("\\", "/").replace('"', "'")
