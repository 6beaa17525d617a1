"""Running a program as `python FILE` would, with arguments of its own examples where there are such."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nl2x.code.reading.task import Task
from sandbox import Program, Sandbox

SLIPS = (
    "NameError", "UnboundLocalError", "AttributeError", "TypeError", "ImportError", "ModuleNotFoundError",
    "SyntaxError", "RecursionError",
)  # fmt: skip
"""What no input that fits the words can make right code raise."""
COMMAND = "python FILE"
SAMPLES = {"int": "3", "float": "2.5", "Decimal": "2.5", "": "Ann"}


@dataclass(frozen=True)
class Ran:
    """One run: the command and what was typed, and what came of it. `passed` is None where the run, made
    with values of our own, doesn't tell."""

    command: str
    passed: bool | None
    shown: str
    by_example: bool = False


def runs(box: Sandbox, code: str, task: Task, files: Mapping[str, bytes]) -> list[Ran]:
    """The program run with each example's values where they can be typed, otherwise with our own."""
    takes, asks = arguments_of(code), code.count("input(")
    given, made = list(_given(task)), []
    for args, expected in given:
        typed = _typed(args, takes, asks)
        if typed is not None:
            made.append(_run(box, code, files, typed, args, [expected]))
    if made or (not takes and not asks):
        return made or [_run(box, code, files, [], (), [])]
    return [_run(box, code, files, ordinary_values(code, files) or ["3"] * asks, (), [])]


def ordinary_values(code: str, files: Mapping[str, bytes]) -> list[str]:
    """Values of our own for what it must be given on the command line."""
    names = [name for name in files if not name.startswith("input")] or list(files)
    takes = arguments_of(code)
    return [names[0] if names and not kind else SAMPLES.get(kind, "Ann") for kind, _ in takes]


def _given(task: Task) -> Iterator[tuple[tuple[Any, ...], Any]]:
    for example in task.examples:
        if not example.error and not example.kwargs and example.function in ("", task.name):
            yield example.args, example.expected


def _typed(args: tuple[Any, ...], takes: Sequence[tuple[str, bool]], asks: int) -> list[str] | None:
    """An example's values as one types them, or None where they can't be."""
    if takes:
        if len(args) != len(takes):
            return None
        typed = []
        for value, (_, many) in zip(args, takes, strict=True):
            parts = value if many and isinstance(value, list | tuple) else [value]
            if not all(isinstance(part, str | int | float) for part in parts):
                return None
            typed += [str(part) for part in parts]
        return typed
    if len(args) != asks:
        return None
    lines = [" ".join(map(str, v)) if isinstance(v, list | tuple) else str(v) for v in args]
    return None if any("\n" in line for line in lines) else lines


def arguments_of(code: str) -> list[tuple[str, bool]]:
    """What the program must be given on the command line: for each its type, and whether several may be."""
    found: list[tuple[str, bool]] = []
    places: set[int] = set()
    for node in ast.walk(ast.parse(code)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "add_argument"
        ):
            found += _argument(node)
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) in ("sys.argv", "argv"):
            if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
                places.add(node.slice.value)
            elif isinstance(node.slice, ast.Slice):
                return [("", True)]
    return found or [("", False)] * max(places, default=0)


def _argument(node: ast.Call) -> list[tuple[str, bool]]:
    first = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else "-"
    options = {k.arg: ast.unparse(k.value).strip("'\"") for k in node.keywords}
    optional = str(first).startswith("-") or options.get("nargs") in ("?", "*")
    return [] if optional else [(options.get("type", ""), "nargs" in options)]


def _run(
    box: Sandbox,
    code: str,
    files: Mapping[str, bytes],
    typed: list[str],
    args: tuple[Any, ...],
    expected: list[Any],
) -> Ran:
    asks = "input(" in code
    lines = "".join(f"{line}\n" for line in typed)
    stdin = lines if asks or "stdin" in code else ""
    arguments = () if asks else tuple(typed)
    verdict = box.judge(Program(code, stdin=stdin.encode(), files=files, arguments=arguments))
    command = " ".join([COMMAND, *(repr(a) if re.search(r"\W", a) else a for a in arguments)])
    command += f", typing {', '.join(map(repr, typed))}" if stdin else ""
    said = " ".join(verdict.stdout.split())[-80:]
    if not verdict.passed:
        slip = any(name in verdict.detail for name in SLIPS)
        return Ran(command, False if slip or expected else None, verdict.detail, bool(expected))
    if not expected:
        return Ran(command, True, f"ends well, printing {said!r}" if said else "ends well")
    return Ran(command, prints(verdict.stdout, expected[0]), f"prints {said!r}", True)


def prints(stdout: str, value: Any) -> bool:
    """Whether what was printed shows this value, whatever stands around it."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        numbers = re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?(?!\w)", stdout)
        return any(float(number) == value for number in numbers)
    if isinstance(value, list | tuple | set):
        return str(value) in stdout or all(prints(stdout, part) for part in value)
    if isinstance(value, dict):
        return str(value) in stdout or all(prints(stdout, part) for pair in value.items() for part in pair)
    return re.search(rf"(?<!\w){re.escape(str(value))}(?!\w)", stdout) is not None
