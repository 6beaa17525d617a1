"""Asking the person at the terminal what a call should give: the answer becomes a check."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from nl2x.cli.output import hint

if TYPE_CHECKING:
    from nl2x.code.judging.doubts import Doubt
    from nl2x.code.written import Written

YES, NO = ("y", "yes"), ("n", "no")


def ask(written: Written, settled: Sequence[str]) -> str | None:
    """A check made of what a person says of the most telling call that isn't among the `settled` checks; None
    where there is no such call, or it is left open."""
    for doubt in written.open_calls():
        call = written.check_of(doubt, "")
        if not any(check.startswith(call) for check in settled):
            value = _answer(doubt, call.removesuffix(" == "))
            return f"{call}{value}" if value else None
    return None


def is_example() -> bool:
    """Whether the person wants what was settled kept as an example."""
    sys.stderr.write("Keep this as an example for later tasks? y, or Enter for no: ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in YES


def _answer(doubt: Doubt, call: str) -> str:
    mine, *others = doubt.values()
    hint(f"What should {call} give? This code gives {mine}" + "".join(f", other code {o}" for o in others))
    while True:
        sys.stderr.write("y: that's right, n: the other, or type what it should give; Enter leaves it open: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            hint("")  # nobody is there any more
        value = meant(line.strip(), mine, others)
        if value is not None:
            return value
        hint("that's no Python value")


def meant(answer: str, mine: str, others: Sequence[str]) -> str | None:
    """The value that an answer means, as source; empty where it leaves it open, None where it means none."""
    from nl2x.code.judging.doubts import is_value

    if answer.lower() in YES:
        return mine
    if answer.lower() in NO:
        return others[0] if others else None
    if not answer or is_value(answer):
        return answer
    return repr(answer) if mine[:1] in "'\"" else None
