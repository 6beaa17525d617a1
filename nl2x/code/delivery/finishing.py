"""The last touches on the code that is given: what would come out in the order of a set keeps the order in
which it came, what can't be reached or isn't used goes, and black formats it.

The last two don't change what it does. Each is taken as a change like any other: the code is tried again, and
stays as it was unless nothing is worse.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.extract import Statement, names_used
from nl2x.code.candidates.ordered_sets import in_order, needs_order
from nl2x.code.judging.judging import Judge, Trial
from nl2x.code.reading.parts import parts
from nl2x.code.reading.task import Task

LEAVING = m.Return() | m.Raise() | m.Continue() | m.Break()
LEAVES = m.SimpleStatementLine([m.ZeroOrMore(), LEAVING])
HARMLESS = frozenset(("isinstance", "len", "abs", "any", "all", "min", "max", "sum", "str", "int", "float"))
"""Functions that change nothing of what they are given."""


def finished(judge: Judge, trial: Trial) -> Trial:
    """The trial's code without what is idle in it, and formatted."""
    trial = _in_order(judge, trial)
    code = trial.candidate.code
    cleared = without_idle(code, judge.task)
    if cleared != code:
        again = judge.trial(replace(trial.candidate, code=cleared))
        if (again.rank(), again.outputs) == (trial.rank(), trial.outputs):
            trial = again
    return replace(trial, candidate=replace(trial.candidate, code=formatted(trial.candidate.code)))


def _in_order(judge: Judge, trial: Trial) -> Trial:
    """The trial of the code in which nothing comes out in the order of a set, where one is needed."""
    changed = in_order()(trial.candidate.code) if needs_order(judge.task) else None
    if changed is None:
        return trial
    again = judge.trial(trial.candidate.patched(changed, "the order of a set"))
    return again if again.rank() >= trial.rank() and again.crashed() == trial.crashed() else trial


def formatted(code: str) -> str:
    """`code` as black formats it; as it was where black can't, or would change more than the form."""
    import black  # 0.3 s to import, and only needed at the end

    try:
        new = black.format_str(code, mode=black.Mode())
    except (black.InvalidInput, ValueError):
        return code
    return new if _meaning(new) == _meaning(code) else code


def _meaning(code: str) -> str:
    """What the code says, whatever its form; docstrings, whose ends black tidies, without their spaces."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "\n" in node.value:
            node.value = " ".join(node.value.split())
    return ast.dump(tree)


def without_idle(code: str, task: Task) -> str:
    """`code` without statements that nothing reaches, guards that stand there twice, and functions that
    nothing uses."""
    try:
        module = cst.parse_module(code).visit(_Reached())
        changed = _used(module, task).code
        ast.parse(changed)
    except (SyntaxError, cst.ParserSyntaxError, cst.CSTValidationError):
        return code
    return changed


class _Reached(cst.CSTTransformer):
    def leave_IndentedBlock(
        self, original_node: cst.IndentedBlock, updated_node: cst.IndentedBlock
    ) -> cst.IndentedBlock:
        body = _reached(updated_node.body)
        body = [s for s, twice in zip(body, _said_before(body), strict=True) if not twice]
        return updated_node.with_changes(body=body) if len(body) < len(updated_node.body) else updated_node

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        if not isinstance(updated_node.body, cst.IndentedBlock):
            return updated_node
        kept = _without_unused(list(updated_node.body.body), keep=())
        if len(kept) == len(updated_node.body.body) or not kept:
            return updated_node
        return updated_node.with_changes(body=updated_node.body.with_changes(body=kept))


def _reached(body: Sequence[cst.BaseStatement]) -> list[cst.BaseStatement]:
    """The statements up to the first that leaves the block. A `yield` after it makes a generator of the
    function, so that stays."""
    for i, statement in enumerate(body):
        rest = cst.Module([s for s in body[i + 1 :] if isinstance(s, Statement)])
        if m.matches(statement, LEAVES) and not m.findall(rest, m.Yield()):
            return list(body[: i + 1])
    return list(body)


def _said_before(body: Sequence[cst.BaseStatement]) -> list[bool]:
    """For each statement whether it is a guard with a test that an earlier guard has dealt with: between the
    two nothing may touch what is tested."""
    known: dict[str, set[str]] = {}
    found = []
    for statement in body:
        test = _guard(statement)
        found.append(test is not None and test in known)
        if test is not None:
            known.setdefault(test, names_used(ast.parse(test, mode="eval")))
        else:
            touched = _touched(statement)
            known = {t: names for t, names in known.items() if not names & touched}
    return found


def _guard(statement: cst.BaseStatement) -> str | None:
    """The test of an `if` without `else` that surely leaves, if testing it changes nothing."""
    if not isinstance(statement, cst.If) or statement.orelse is not None:
        return None
    last = statement.body.body[-1]
    if not m.matches(last, LEAVES) and not m.matches(last, LEAVING):
        return None
    test = cst.Module([]).code_for_node(statement.test)
    nodes = list(ast.walk(ast.parse(f"({test})", mode="eval")))
    called = [n.func for n in nodes if isinstance(n, ast.Call)]
    plain = all(isinstance(f, ast.Name) and f.id in HARMLESS for f in called)
    return f"({test})" if plain and not any(isinstance(n, ast.NamedExpr) for n in nodes) else None


def _touched(statement: cst.BaseStatement) -> set[str]:
    """Every name in a statement, since any of them may be changed there, but for docstrings and constants."""
    if not isinstance(statement, Statement):
        return set()
    return names_used(ast.parse(cst.Module([statement]).code.strip() or "pass"))


def _used(module: cst.Module, task: Task) -> cst.Module:
    """The module without functions that nothing uses, if it is known which ones are asked for."""
    keep = (task.name, *task.other_names(), *parts(task))
    made = [s.name.value for s in module.body if isinstance(s, cst.FunctionDef)]
    if task.kind == "class" or task.tests or task.name not in made:
        return module
    kept = _without_unused(list(module.body), keep)
    return module.with_changes(body=kept) if len(kept) < len(module.body) else module


def _without_unused(body: list[cst.BaseStatement], keep: Sequence[str]) -> list[cst.BaseStatement]:
    """The statements without definitions of functions that none of the others names."""
    while True:
        names = [_names(s) for s in body]
        idle = [
            i
            for i, s in enumerate(body)
            if isinstance(s, cst.FunctionDef)
            and not s.decorators
            and s.name.value not in keep
            and not any(s.name.value in found for k, found in enumerate(names) if k != i)
        ]
        if not idle:
            return body
        body = [s for i, s in enumerate(body) if i not in idle]


def _names(statement: cst.BaseStatement) -> set[str]:
    return {n.value for n in m.findall(statement, m.Name()) if isinstance(n, cst.Name)}
