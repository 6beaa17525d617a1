"""An attempt at changing what stands in a user's file, held to what was asked for."""

from __future__ import annotations

import re

import libcst as cst

from nl2x.code.candidates.extract import Statement, with_imports
from nl2x.code.delivery.into import put_into
from nl2x.code.delivery.members import class_in, merged, new_or_changed, with_its_docstring
from nl2x.code.reading.task import Task
from nl2x.code.written import Earlier


def of_the_earlier(earlier: Earlier | None, code: str) -> str | None:
    """The attempt's code with what wasn't to be changed as it was. None where it holds nothing of it."""
    if earlier is None or not earlier.file or code == earlier.code:
        return code
    module = cst.parse_module(code)
    if earlier.kind == "class":
        made = merged(earlier, module)
        if made is None:
            return None
        others = [s for s in module.body if not _is_method(s) and s is not class_in(module, earlier.name)]
        return with_imports(
            put_into(earlier.code, module.with_changes(body=[*others, made]).code, [earlier.name])
        )
    old = _function(cst.parse_module(earlier.code), earlier.name)
    new = _function(module, earlier.name)
    if old is None or new is None:
        return code
    body: list[Statement] = [with_its_docstring(old, new) if s is new else s for s in module.body]
    return module.with_changes(body=body).code


def uncalled(earlier: Earlier, code: str, task: Task, *, can_be_made: bool = True) -> list[str]:
    """What the attempt adds to a class or changes of it and no example, check or test calls, in words."""
    why = "no example or check calls it"
    if not can_be_made:
        why += f", and nothing tells how to make an object of {earlier.name} to call it on"
    shown = " ".join([*task.checks, task.tests, *(step.source for step in task.transcript)])
    makes = re.search(rf"\b{re.escape(earlier.name)}\(", shown)
    called = {*re.findall(r"\w+", shown), *(("__init__",) if makes else ())}
    return [f"what {name} does: {why}" for name in new_or_changed(earlier, code) if name not in called]


def _function(module: cst.Module, name: str) -> cst.FunctionDef | None:
    return next((s for s in module.body if isinstance(s, cst.FunctionDef) and s.name.value == name), None)


def _is_method(statement: Statement) -> bool:
    first = statement.params.params[:1] if isinstance(statement, cst.FunctionDef) else ()
    return any(p.name.value in ("self", "cls") for p in first)
