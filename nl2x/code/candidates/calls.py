"""Calls that the model makes up to try a function with.

Inputs made from types alone may have no form that the function was meant for: then all candidates break
off on them, and nothing tells them apart. A small model writes a call in the right form far more often
than right code; what a call gives it knows as seldom, so it isn't asked.
"""

from __future__ import annotations

import re
from typing import Any

from nl2x.code.reading.examples import parsed_call
from nl2x.code.reading.task import Task
from nl2x.lm.protocol import Prompt

SYSTEM = "You write calls that try a Python function out, and nothing else."
SHOWN = (
    (
        """next_free(taken, start): smallest room number from start on that isn't taken. taken can hold \
None or text like "12", those with no number are skipped. start is 1 unless given.

Five short calls of next_free, each with other values.""",
        """```python
next_free([1, 2, 4], 1)
next_free([5, "2", None], 2)
next_free(["1", "x", 7, 8], 7)
next_free([3, 3], 1)
next_free(None, 4)
```""",
    ),
    (
        """film_averages: I collect film ratings as (film, stars) tuples. Need the average stars per film.

Five short calls of film_averages, each with other values.""",
        """```python
film_averages([("Jaws", 4), ("jaws", 5), ("Up", 3)])
film_averages([("Up", 2), ("Heat", 1), ("Up", 5), ("Heat", 4)])
film_averages([("Rocky", 5)])
film_averages([("Alien", 3), (" alien ", 3), ("Big", 1), ("Big", 2)])
film_averages([])
```""",
    ),
)
STOPS = ("\n```", "\ndef ", "\nprint(", "\nassert ", "\n#")
MOST_TOKENS = 220
MOST = 5
BARE = re.compile(r"(?<![\w'\"./:-])(\d{4}-\d\d(?:-\d\d)?|\d{1,2}:\d\d(?::\d\d)?)(?![\w'\"./:-])")
"""A day or a time without quotes."""


def calls_prompt(task: Task) -> Prompt:
    """What the model is asked for; its reply is made to begin with the first call."""
    words = task.words if task.name in task.words else f"{task.name}: {task.words}"
    asked = f"{words}\n\nFive short calls of {task.name}, each with other values."
    return Prompt(asked, SYSTEM, SHOWN, opening(task))


def opening(task: Task) -> str:
    """How the reply is made to begin."""
    return f"```python\n{task.name}("


def read_calls(reply: str, task: Task) -> list[tuple[Any, ...]]:
    """The arguments of the calls in a reply (with its opening), each once, as many as the function takes."""
    found: dict[str, tuple[Any, ...]] = {}
    for line in reply.splitlines():
        call = parsed_call(line) or parsed_call(BARE.sub(r"'\1'", line))
        if call is None or call[0] != task.name:
            continue
        arguments = _in_order(task, call[1], dict(call[2]))
        if arguments:
            found.setdefault(repr(arguments), arguments)
    return list(found.values())


def _in_order(task: Task, arguments: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
    """Arguments by position; none where one is left out before a named one, or there are too many."""
    names = task.parameter_names()
    for name in names[len(arguments) :]:
        if name not in named:
            break
        arguments = (*arguments, named.pop(name))
    return () if named or (names and len(arguments) > len(names)) else arguments
