"""The prompts: what the model is asked, in a few wordings: variety of prompts finds more than heat."""

from __future__ import annotations

from textwrap import indent

from nl2x.code.reading.parts import parts
from nl2x.code.reading.signature import Signature
from nl2x.code.reading.task import Task
from nl2x.lm.protocol import Prompt

SYSTEM = (
    "You are a careful Python programmer. You write one complete, correct Python function and nothing else."
)
SHOWN: tuple[tuple[str, str], ...] = (
    (
        """Write a Python function for this task.

I collect film ratings as (film, stars) tuples. Need the average stars per film to one decimal, halves \
up. Film names count as the same whatever their case or the spaces around them, use lower case in the \
result. Best film first, same average -> alphabetical. Stars outside 1 to 5 are a ValueError. Nothing \
rated: empty dict. Don't change my list.

The function: def film_averages(ratings: list[tuple[str, int]]) -> dict[str, float]:""",
        """```python
from decimal import ROUND_HALF_UP, Decimal


def film_averages(ratings: list[tuple[str, int]]) -> dict[str, float]:
    groups = {}
    for film, stars in ratings:
        # Stars outside 1 to 5 are a ValueError.
        if stars < 1 or stars > 5:
            raise ValueError("stars must be from 1 to 5")
        # Case and spaces around the name don't matter.
        groups.setdefault(film.strip().lower(), []).append(stars)
    averages = {}
    for film, stars in groups.items():
        # To one decimal, halves up: round() would round halves to even.
        mean = Decimal(sum(stars)) / len(stars)
        averages[film] = float(mean.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP))
    # Best first, ties alphabetical.
    return dict(sorted(averages.items(), key=lambda item: (-item[1], item[0])))
```""",
    ),
    (
        """Write a Python function for this task.

next_free(taken, start): smallest room number from start on that isn't taken. taken can hold None or \
text like "12", those with no number are skipped. start is 1 unless given. None instead of a list means \
nothing is taken.

It must hold that:
- next_free([1, "2", None, 4]) == 3""",
        """```python
def next_free(taken, start=1):
    # None instead of a list means nothing is taken.
    if taken is None:
        taken = []
    numbers = set()
    for room in taken:
        # None and text without a number are skipped.
        if isinstance(room, int):
            numbers.add(room)
        elif isinstance(room, str) and room.strip().isdigit():
            numbers.add(int(room))
    while start in numbers:
        start += 1
    return start
```""",
    ),
)
"""Worked examples that honour every clause of their tasks. They come first in every prompt, so that their
state is read once and kept."""
STOPS = ("\n```", "\nif __name__", "\nprint(", "\nassert ", "\n# Test", "\n# Example", "\ndef test", "\n>>>")
PROGRAM_STOPS = ("\n```", "\nassert ", "\n# Test", "\ndef test", "\n>>>")
"""A program goes on below its functions."""
WORDINGS = 4


def opening(task: Task) -> str:
    """How the reply is made to begin: in a fence, with imports and the signature as far as they are known."""
    known = task.signature is not None and (task.kind == "function" or task.signature.complete)
    if task.kind == "class" or task.signature is None or not known:
        return "```python\n"
    return f"```python\n{_above(task.signature)}{task.signature.opening()}"


def _above(signature: Signature) -> str:
    """The imports that a signature needs, and two blank lines below them."""
    imports = "".join(f"{line}\n" for line in signature.imports)
    return f"{imports}\n\n" if imports else ""


def prompt_for(
    task: Task,
    wording: int = 0,
    failed: tuple[str, ...] = (),
    library: tuple[tuple[str, str], ...] = (),
    similar: str = "",
) -> Prompt:
    """The prompt in one of the WORDINGS; `failed` names what earlier attempts forgot, `similar` is code for
    something like it."""
    parts = [asked(task, wording)]
    if similar:
        parts.insert(0, f"A function for something similar, only for its ways:\n```python\n{similar}```")
    if task.kind != "class" and task.signature and task.signature.complete:
        parts.append(f"The function: {_one_line(task.signature)}")
    if task.checks:
        parts.append("It must hold that:\n" + "\n".join(f"- {check}" for check in task.checks))
    if failed:
        parts.append("Don't forget:\n" + "\n".join(f"- {words}" for words in failed))
    return Prompt("\n\n".join(parts), SYSTEM, library, opening(task))


def to_complete(task: Task) -> Prompt | None:
    """The task as a function to be completed, its words the docstring (what code models read most of),
    without worked examples. None where it isn't one function whose signature is known."""
    if task.kind != "function" or task.signature is None or not task.signature.complete or parts(task):
        return None
    told = "\n\n".join([task.words.replace('"""', "'''"), "\n".join(task.checks)]).strip()
    body = indent(f'"""{told}\n"""', "    ")
    code = f"{_above(task.signature)}{task.signature.header()}\n{body}\n"
    return Prompt(f"{COMPLETE}\n\n```python\n{code}```", COMPLETING, opening=opening(task))


COMPLETE = "Complete the following Python function. Reply with the whole function in one code block."
COMPLETING = "You are a careful Python programmer."


def _one_line(signature: Signature) -> str:
    return signature.header()


PROGRAM = 'a Python program (a function, and under `if __name__ == "__main__":` what runs it)'


def asked(task: Task, wording: int = 0) -> str:
    """The task in one of the WORDINGS."""
    what = {"class": "a Python class", "program": PROGRAM}.get(task.kind, "a Python function")
    several = parts(task) if task.kind == "function" else ()
    if several:
        # Asked for "a function", the model wrote the first of two in ten replies of ten.
        named = [f"`{name}`" for name in several]
        what = f"the Python functions {', '.join(named[:-1])} and {named[-1]}"
    match wording % WORDINGS:
        case 0:
            return f"Write {what} for this task.\n\n{task.words}"
        case 1:
            return f"{task.words}\n\nWrite {what}. Do all that is asked, edge cases too."
        case 2:
            return (
                f'Task:\n"""\n{task.words}\n"""\nSolve it with {what}: plain steps, one for each thing asked.'
            )
    return f"A user asks:\n\n> {task.words}\n\nReply with {what} for every case mentioned, and odd inputs."
