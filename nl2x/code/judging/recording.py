"""What a function of a user's file is called with when the file is run, by itself and in the sandbox: calls
whose arguments are no plain values where they stand."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

from nl2x.code.reading.examples import parsed_call
from nl2x.code.reading.uses import Use, placed
from nl2x.code.written import Earlier
from sandbox import Limits, Program, Sandbox

MARK = "\x1fcalled "
MOST = 12
SHORT = Limits(wall_s=2.0, cpu_s=2.0)
RECORDER = f"""
def _recorded(function, left=[{MOST}]):
    def call(*args, **kwargs):
        if left[0]:
            left[0] -= 1
            given = [*map(repr, args), *(f"{{k}}={{v!r}}" for k, v in kwargs.items())]
            print({MARK!r} + "f(" + ", ".join(given) + ")")
        return function(*args, **kwargs)
    return call
"""


def with_recorded(earlier: Earlier, source: str, box: Sandbox) -> Earlier:
    """`earlier` with the calls that are made of it when its file is run."""
    named = len(re.findall(rf"\b{re.escape(earlier.name)}\b", source))
    if not earlier.file or earlier.kind == "class" or named < 2:
        return earlier
    known = [repr(use.arguments) for use in earlier.uses]
    found = {repr(u.arguments): u for u in _recorded(source, earlier, box)}
    return replace(earlier, uses=(*earlier.uses, *(u for k, u in found.items() if k not in known)))


def _recorded(source: str, earlier: Earlier, box: Sandbox) -> list[Use]:
    lines = source.splitlines()
    nodes = [n for n in ast.parse(source).body if isinstance(n, ast.FunctionDef) and n.name == earlier.name]
    if not nodes or nodes[-1].end_lineno is None:
        return []
    end = nodes[-1].end_lineno
    wrapped = [
        *lines[:end],
        *RECORDER.splitlines(),
        f"{earlier.name} = _recorded({earlier.name})",
        *lines[end:],
    ]
    said = box.judge(Program("\n".join(wrapped) + "\n", limits=SHORT)).stdout
    calls = (parsed_call(line.partition(MARK)[2]) for line in said.splitlines() if MARK in line)
    uses = (placed(nodes[-1], c[1], c[2], f"{earlier.file}, when it is run") for c in calls if c)
    return [use for use in uses if use]
