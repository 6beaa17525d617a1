"""Reads checks and tests without running them: of which style they are, and where they can be cut."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sandbox.verdict import Call, Program, Style

LABEL = 300
_DEFINITIONS = (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Direct:
    """`function(arguments) == expected` with nothing but literals: called inside, compared outside."""

    label: str
    call: Call
    expected: Any


@dataclass(frozen=True)
class Unit:
    """A piece that runs in the tests' process: an expression, statements, or a whole doctest or pytest text.

    `results` is how many outcomes it must report to count as done; 0: as many as it finds, but at least one.
    """

    label: str
    kind: str
    source: str
    results: int = 1


def parse_check(text: str) -> Direct | Unit:
    """A user's check. Raises SyntaxError when it isn't one Python expression."""
    source = text.strip()
    tree = ast.parse(source, mode="eval").body
    return _direct(source, tree) or Unit(source[:LABEL], "expression", source)


def _direct(label: str, tree: ast.expr) -> Direct | None:
    """The check as a call and an expected value, when both are literal."""
    match tree:
        case ast.Compare(left=ast.Call(func=ast.Name(id=name)) as call, ops=[ast.Eq()], comparators=[right]):
            pass
        case _:
            return None
    try:
        arguments = tuple(ast.literal_eval(item) for item in call.args)
        keywords = {str(item.arg): ast.literal_eval(item.value) for item in call.keywords if item.arg}
        if len(keywords) != len(call.keywords):
            return None
        return Direct(label[:LABEL], Call(name, arguments, keywords), ast.literal_eval(right))
    except (ValueError, TypeError, MemoryError, RecursionError):
        return None


def style_of(program: Program) -> Style:
    """The style of a program's tests, as given or as it looks."""
    tests = program.tests
    if program.style:
        return program.style
    if tests is None:
        return "none"
    if not isinstance(tests, str):
        return "stdio" if all(isinstance(item, tuple) for item in tests) and tests else "asserts"
    tree = _parsed(tests)
    if tree is None:
        return "doctest" if ">>>" in tests else "asserts"
    defined = [
        n.name for n in tree.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    ]
    if "check" in defined:
        return "check"
    if any(name.startswith(("test", "Test")) for name in defined):
        return "pytest"
    if any(isinstance(node, ast.Assert) for node in tree.body):
        return "asserts"
    return "doctest" if ">>>" in tests else "asserts"


def _parsed(text: str) -> ast.Module | None:
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError):
        return None


def units_of(program: Program) -> list[Unit]:
    """The tests (not the checks) as units in their order. Raises SyntaxError for tests that aren't Python."""
    tests, style = program.tests, style_of(program)
    if tests is None or style in ("stdio", "none"):
        return []
    text = tests if isinstance(tests, str) else "\n".join(str(item) for item in tests)
    if style == "doctest":
        return [_doctest(text)]
    if style == "pytest":
        ast.parse(text)
        return [Unit("the test file", "pytest", text, results=0)]
    units = _statements(text)
    if style == "check":
        call = f"check({program.entry or _last_function(program.code)})"
        units = [Unit(unit.label, "setup", unit.source, results=1) for unit in units]
        units.append(Unit(call, "call", call))
    return units


def _doctest(text: str) -> Unit:
    import doctest

    return Unit("doctest", "doctest", text, results=len(doctest.DocTestParser().get_examples(text)))


def _statements(text: str) -> list[Unit]:
    """Each top-level assert is a check of its own; so is a statement that asserts within, and a call of one
    that does. What stands between is their setup."""
    lines = text.replace("\r\n", "\n")
    body = ast.parse(lines).body
    asserting = any(_asserts(node) for node in body)
    return [_statement(lines, node, asserting=asserting) for node in body]


def _statement(lines: str, node: ast.stmt, *, asserting: bool) -> Unit:
    source = ast.get_source_segment(lines, node) or ""
    label = source[:LABEL]
    if isinstance(node, ast.Assert):
        expression = ast.get_source_segment(lines, node.test) or ast.unparse(node.test)
        return Unit(label, "expression", f"({expression})")
    if isinstance(node, _DEFINITIONS):
        return Unit(label, "setup", ast.unparse(node))  # the source segment lacks the decorators
    called = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and asserting
    return Unit(label, "call" if called or _asserts(node) else "setup", source)


def _asserts(node: ast.stmt) -> bool:
    return any(isinstance(inner, ast.Assert) for inner in ast.walk(node))


def _last_function(code: str) -> str:
    """The function under test when nobody named it: the last one at the top level."""
    tree = _parsed(code)
    names = [node.name for node in (tree.body if tree else []) if isinstance(node, ast.FunctionDef)]
    return names[-1] if names else "candidate"


def is_check(unit: Unit) -> bool:
    """Whether a unit's outcome is shown as a check of its own."""
    return unit.kind not in ("setup", "prelude")


def all_checks(program: Program) -> Sequence[Direct | Unit]:
    """The user's checks, parsed, in order."""
    return [parse_check(text) for text in program.checks]
