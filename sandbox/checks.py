"""Reads checks and tests without running them: of which style they are, and where they can be cut."""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass
from typing import Any

from sandbox.verdict import Call, Program, Style

LABEL = 300
_DEFINITIONS = (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Direct:
    """`function(arguments) == expected` with nothing but literals: called inside, compared outside.

    Tests that consist of these need no process of their own.
    """

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


def _direct(label: str, tree: ast.expr, alias: str = "", entry: str = "") -> Direct | None:
    """The check as a call and an expected value, when both are literal.

    `alias` is what the tests call the function `entry`. A built-in's name is left to the tests' process,
    which knows whose it is.
    """
    match tree:
        case ast.Compare(left=ast.Call(func=ast.Name(id=name)) as call, ops=[ast.Eq()], comparators=[right]):
            pass
        case _:
            return None
    function = entry if name == alias else name
    if (alias and name != alias) or hasattr(builtins, function):
        return None
    try:
        arguments = tuple(ast.literal_eval(item) for item in call.args)
        keywords = {str(item.arg): ast.literal_eval(item.value) for item in call.keywords if item.arg}
        if len(keywords) != len(call.keywords):
            return None
        return Direct(label[:LABEL], Call(function, arguments, keywords), ast.literal_eval(right))
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
    if _is_human_evals(tree):
        return "check"
    if any(name.startswith(("test", "Test")) for name in defined) or any(map(_is_case, tree.body)):
        return "pytest"
    if any(isinstance(node, ast.Assert) for node in tree.body):
        return "asserts"
    return "doctest" if ">>>" in tests else "asserts"


def _is_human_evals(tree: ast.Module) -> bool:
    """Whether the tests are HumanEval's: they define `check(candidate)` and leave calling it to the harness.

    A helper of that name is called by the tests themselves, or stands beside asserts of their own.
    """
    named = [n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "check"]
    if len(named) != 1 or not _takes_one(named[0].args):
        return False
    others = [node for node in tree.body if node is not named[0]]
    mentioned = any(
        isinstance(inner, ast.Name) and inner.id == "check" for node in others for inner in ast.walk(node)
    )
    return not mentioned and not any(_asserts(node) for node in others if not isinstance(node, _DEFINITIONS))


def _takes_one(arguments: ast.arguments) -> bool:
    """Whether a function can be called with one positional argument and must be given one."""
    positional = [*arguments.posonlyargs, *arguments.args]
    keywords = [d for d in arguments.kw_defaults if d is None]
    return len(positional) - len(arguments.defaults) == 1 and not keywords


def _is_case(node: ast.stmt) -> bool:
    """Whether it is a class of unittest's, whatever its name."""
    bases = node.bases if isinstance(node, ast.ClassDef) else []
    return any(ast.unparse(base).endswith("TestCase") for base in bases)


def _parsed(text: str) -> ast.Module | None:
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError):
        return None


def tests_of(program: Program) -> list[Direct | Unit]:
    """The tests (not the checks) in their order. Raises SyntaxError for tests that aren't Python."""
    tests, style = program.tests, style_of(program)
    if tests is None or style in ("stdio", "none"):
        return []
    text = tests if isinstance(tests, str) else "\n".join(str(item) for item in tests)
    if style == "doctest":
        return [_doctest(text)]
    if style == "pytest":
        ast.parse(text)
        return [Unit("the test file", "pytest", text, results=0)]
    source = _Source(text)
    entry = program.entry or _last_function(program.code) if style == "check" else ""
    return [*(_all_direct(source, entry) or _units(source, entry))]


def _doctest(text: str) -> Unit:
    import doctest

    return Unit("doctest", "doctest", text, results=len(doctest.DocTestParser().get_examples(text)))


class _Source:
    """A text of statements, from which pieces are taken by their places."""

    def __init__(self, text: str) -> None:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.body = ast.parse(text).body
        self._lines = [line.encode() for line in text.split("\n")]  # columns are counted in UTF-8's bytes

    def of(self, node: ast.stmt | ast.expr) -> str:
        """The text of a node, decorators included."""
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
        last = node.end_lineno or node.lineno
        lines = self._lines[first - 1 : last]
        lines[-1] = lines[-1][: node.end_col_offset]
        if first == node.lineno:
            lines[0] = lines[0][node.col_offset :]
        return b"\n".join(lines).decode()


def _all_direct(source: _Source, entry: str) -> list[Direct] | None:
    """The tests as direct checks, when they are nothing else: then no other process is needed.

    `entry`: the function that HumanEval's `check(candidate)` is called with, "" for plain asserts.
    """
    body, alias = source.body, ""
    if entry:
        check = next((n for n in body if isinstance(n, ast.FunctionDef) and n.name == "check"), None)
        others = [node for node in body if node is not check]
        if check is None or len(check.args.args) != 1 or check.decorator_list or not entry.isidentifier():
            return None
        if not all(map(_is_constant, others)):
            return None
        body, alias = check.body, check.args.args[0].arg
    found: list[Direct] = []
    for node in body:
        if isinstance(node, ast.Assert) and not _is_true(node.test):
            direct = _direct(source.of(node), node.test, alias, entry)
            if direct is None:
                return None
            found.append(direct)
        elif not isinstance(node, ast.Assert | ast.Pass) and not (entry and _is_docstring(node)):
            return None
    return found


def _is_constant(node: ast.stmt) -> bool:
    """Whether it only names a literal, such as HumanEval's METADATA."""
    return isinstance(node, ast.Assign) and all(
        isinstance(inner, ast.Assign | ast.Name | ast.Dict | ast.Constant | ast.expr_context)
        for inner in ast.walk(node)
    )


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and bool(node.value)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _units(source: _Source, entry: str) -> list[Unit]:
    """Each top-level assert is a check of its own; so is a statement that asserts within, and a call of one
    that does. What stands between is their setup."""
    if entry:
        units = [Unit(source.of(node)[:LABEL], "setup", source.of(node)) for node in source.body]
        return [*units, Unit(f"check({entry})", "call", f"check({entry})")]
    asserting = any(_asserts(node) for node in source.body)
    return [_statement(source, node, asserting=asserting) for node in source.body]


def _statement(source: _Source, node: ast.stmt, *, asserting: bool) -> Unit:
    text = source.of(node)
    label = text[:LABEL]
    if isinstance(node, ast.Assert):
        return Unit(label, "expression", f"({source.of(node.test)})")
    if isinstance(node, _DEFINITIONS):
        return Unit(label, "setup", text)
    called = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and asserting
    return Unit(label, "call" if called or _asserts(node) else "setup", text)


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
