"""Checks of the user's that no code could pass, refused before any is written: those that don't call the
function at all, those that break off by themselves ("f(2) == 1 / 0"), and those that use a name which nothing
that was said defines."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterator

from nl2x.code.candidates.extract import WELL_KNOWN
from nl2x.code.reading.examples import read_examples
from nl2x.code.reading.parts import parts
from nl2x.code.reading.signature import in_words
from nl2x.code.reading.task import Task
from nl2x.errors import BadInput
from sandbox import Call, Limits, Raised, Sandbox

SHORT = Limits(wall_s=1.0, cpu_s=1.0)
SCOPES = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
WORKS = (ast.Call, ast.BinOp, ast.UnaryOp, ast.Subscript, ast.Attribute, ast.Compare)
"""What can break off."""


def refuse_idle_checks(task: Task, box: Sandbox, beside: str = "") -> None:
    """BadInput where a check says nothing of any code, `beside` being code that is there already."""
    for check in task.checks:
        tree = ast.parse(check, mode="eval").body
        called = {e.function for e in read_examples(check)} | {task.name}
        if not _names_of_its_own(tree, called):
            raise BadInput(
                f"this check doesn't call the function: {check[:80]}",
                where="--check",
                todo=f"write it as '{task.name or 'f'}(2) == 4'",
            )
        unknown = _unknown(tree, task, beside)
        if unknown:
            raise BadInput(
                f"nothing defines {unknown}, which this check uses: {check[:80]}",
                where="--check",
                todo=f"call what the words name, or say what {unknown} is",
            )
        error = _raises_alone(tree, called, box)
        if error:
            raise BadInput(
                f"this check raises {error}, whatever the code is: {check[:80]}",
                where="--check",
                todo="mend the check",
            )


def _names_of_its_own(tree: ast.AST, called: set[str]) -> bool:
    """Whether it uses a name that only the code can give."""
    used = _used(tree)
    return bool(used - set(dir(builtins)) or used & called)


def _used(tree: ast.AST) -> set[str]:
    """The names that it uses and doesn't set itself."""
    bound = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    bound |= {a.arg for a in ast.walk(tree) if isinstance(a, ast.arg)}
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} - bound


def _unknown(tree: ast.AST, task: Task, beside: str) -> str:
    """A name that the check uses and neither Python, the words, the signature nor the tests have; empty where
    there is none, or where the words leave open what things are called."""
    named = re.findall(r"\w+", f"{task.words} {task.tests} {beside}")
    if task.kind == "class":
        told = any(name[0].isupper() for name in parts(task))
    else:
        told = task.signature_given or (bool(task.name) and task.name in named) or _is_named(task)
    if not told:
        return ""
    known_name = {task.name} if task.signature_given else set()
    # Code often imports what its checks are written with.
    known = {*known_name, *named, *dir(builtins), *WELL_KNOWN, *sys.stdlib_module_names}
    return next((name for name in sorted(_used(tree)) if name not in known), "")


def _is_named(task: Task) -> bool:
    """Whether the words by themselves say what the function is called: "rev(text) reverses a text"."""
    own = in_words(task.words, [])
    if own is None or hasattr(builtins, own.name) or own.name in WELL_KNOWN:
        return False
    said = (
        rf"(?:^|[.:;\n]\s*|\b(?:def|function|called|named|it)\s+)[`'\"]?{re.escape(own.name)}[`'\"]?(?=\W|$)"
    )
    return re.search(said, task.words) is not None


def _raises_alone(tree: ast.expr, called: set[str], box: Sandbox) -> str:
    """The error that a part of the check raises which no code has a say in; empty for none."""
    parts = [ast.unparse(part) for part in _alone(tree, called) if _may_break(part)]
    code = "".join(f"def part_{i}():\n    return {part}\n" for i, part in enumerate(parts))
    outcomes = box.call(code, [Call(f"part_{i}", ()) for i in range(len(parts))], SHORT) if parts else []
    return next((o.type_name for o in outcomes if isinstance(o, Raised)), "")


def _may_break(part: ast.expr) -> bool:
    return any(isinstance(node, WORKS) for node in ast.walk(part))


def _alone(node: ast.expr, called: set[str]) -> Iterator[ast.expr]:
    """The largest parts that are worked out in any case and use nothing of the code's."""
    if not _names_of_its_own(node, called):
        yield node
        return
    for part in _surely(node):
        yield from _alone(part, called)


def _surely(node: ast.expr) -> list[ast.expr]:
    """The parts of an expression that are worked out in any case."""
    match node:
        case ast.BoolOp(values=[first, *_]):
            return [first]
        case ast.IfExp(test=test):
            return [test]
        case ast.Compare(left=left, comparators=[first, *_]):
            return [left, first]
        case _ if isinstance(node, SCOPES):
            return []
    found = [n.value if isinstance(n, ast.keyword) else n for n in ast.iter_child_nodes(node)]
    return [n for n in found if isinstance(n, ast.expr)]
