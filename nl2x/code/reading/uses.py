"""What a user's own files show of how a function of theirs is called: calls with plain values, the examples
of its docstring, the asserts of the tests beside it.

Nothing is run for it. A name stands for a value where its scope, or the module, gives it one value once; the
rows of `pytest.mark.parametrize` are the values of the names that they are given to.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nl2x.code.reading.examples import Example, read_examples
from nl2x.code.reading.signature import Signature, from_node
from nl2x.code.reading.values import NotAValue, evaluate

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Values = Mapping[str, ast.expr]


@dataclass(frozen=True)
class Use:
    """One call of the function with plain values: its arguments by their place, where it stands, and what a
    test or an example there says that it gives."""

    arguments: tuple[Any, ...]
    where: str
    told: Example | None = None


def uses_of(name: str, file: str, source: str, beside: Sequence[tuple[str, str]] = ()) -> tuple[Use, ...]:
    """How the function `name` of the file is called, what tells a result first; `beside` are the texts of its
    tests, with their names. Each call once."""
    tree = _parsed(source)
    node = next((n for n in tree.body if isinstance(n, FUNCTIONS) and n.name == name), None)
    if node is None:
        return ()
    signature = from_node(node)
    found = [
        use
        for example in read_examples(ast.get_docstring(node) or "")
        if example.function == name
        if (use := _placed(signature, example, "its docstring"))
    ]
    for where, text in (*beside, (file, source)):
        for line, example, told in _calls(_parsed(text), name):
            placed = _placed(signature, example, f"{where}, line {line}")
            found += [placed if told else replace(placed, told=None)] if placed else []
    unique: dict[str, Use] = {}
    for use in sorted(found, key=lambda use: use.told is None):
        unique.setdefault(repr(use.arguments), use)
    return tuple(unique.values())


def _parsed(source: str) -> ast.Module:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError):
        return ast.Module([], [])


def placed(
    node: ast.FunctionDef | ast.AsyncFunctionDef,
    args: tuple[Any, ...],
    kwargs: tuple[tuple[str, Any], ...],
    where: str,
) -> Use | None:
    """A call of the function with these values, of which nothing tells what it gives."""
    found = _placed(from_node(node), Example("", args, kwargs, None, "", (0, 0)), where)
    return replace(found, told=None) if found else None


def _placed(signature: Signature, example: Example, where: str) -> Use | None:
    """The call with its arguments by their place; None where it can't be written so, or doesn't fit."""
    given, named = [*example.args], dict(example.kwargs)
    places = [*itertools.takewhile(lambda p: not p.name.startswith("*"), signature.parameters)]
    more = any(re.fullmatch(r"\*\w+", p.name) for p in signature.parameters)
    for parameter in places[len(given) :] if named else ():
        if parameter.name in named:
            given.append(named.pop(parameter.name))
        elif named:
            try:
                given.append(evaluate(parameter.default or ""))
            except NotAValue:
                return None
    fits = signature.required() <= len(given) and (more or len(given) <= len(places))
    return Use(tuple(given), where, example) if fits and not named else None


def calls_in(text: str, name: str) -> list[tuple[int, Example, bool]]:
    """(line, the call, whether a test tells what it gives) for each call of `name` with plain values."""
    return [*_calls(_parsed(text), name)]


def _calls(tree: ast.Module, name: str) -> Iterator[tuple[int, Example, bool]]:
    """(line, the call, whether a test tells what it gives) for each call of `name` with plain values."""
    known = _assigned(tree.body)
    for statement in tree.body:
        for scope in statement.body if isinstance(statement, ast.ClassDef) else [statement]:
            if isinstance(scope, FUNCTIONS):
                own = known | _assigned(scope.body)
                for row in _rows(scope) or [{}]:
                    yield from _in_scope(scope.body, name, own | row)
            else:
                yield from _in_scope([scope], name, known)


def _in_scope(body: Sequence[ast.stmt], name: str, known: Values) -> Iterator[tuple[int, Example, bool]]:
    told: set[ast.Call] = set()
    nodes = [node for statement in body for node in ast.walk(statement)]
    for node in nodes:
        for call, expected, error in _tested(node, name):
            example = _example(call, known, expected, error)
            if example:
                told.add(call)
                yield call.lineno, example, True
    for node in nodes:
        if isinstance(node, ast.Call) and _is_of(node, name) and node not in told:
            example = _example(node, known, None, "")
            if example:
                yield node.lineno, example, False


def _tested(node: ast.AST, name: str) -> Iterator[tuple[ast.Call, ast.expr | None, str]]:
    """(call, what it gives, the error it raises) for what a statement asserts of calls."""
    match node:
        case ast.Assert(test=ast.Compare(left=one, ops=[ast.Eq() | ast.Is()], comparators=[other])):
            pairs = [(one, other), (other, one)]
        case ast.Assert(test=ast.UnaryOp(op=ast.Not(), operand=one)):
            pairs = [(one, ast.Constant(False))]
        case ast.Assert(test=one):
            pairs = [(one, ast.Constant(True))]
        case ast.Call(func=ast.Attribute(attr="assertEqual" | "assertEquals"), args=[one, other, *_]):
            pairs = [(one, other), (other, one)]
        case ast.With(items=[ast.withitem(context_expr=ast.Call(func=raises, args=[ast.Name(error), *_]))]):
            if ast.unparse(raises).rpartition(".")[2] in ("raises", "assertRaises"):
                calls = (n for s in node.body for n in ast.walk(s))
                yield from ((c, None, error) for c in calls if isinstance(c, ast.Call) and _is_of(c, name))
            return
        case _:
            return
    for call, expected in pairs:
        if isinstance(call, ast.Call) and _is_of(call, name):
            yield call, expected, ""
            return


def _is_of(call: ast.Call, name: str) -> bool:
    """Whether it is a call of that function, by its own name or through a module: `prices.total(…)`."""
    match call.func:
        case ast.Name(id=called) | ast.Attribute(value=ast.Name(), attr=called):
            return called == name
    return False


def _example(call: ast.Call, known: Values, expected: ast.expr | None, error: str) -> Example | None:
    if any(k.arg is None for k in call.keywords) or any(isinstance(a, ast.Starred) for a in call.args):
        return None
    try:
        args = tuple(_value(a, known) for a in call.args)
        kwargs = tuple((k.arg or "", _value(k.value, known)) for k in call.keywords)
        gives = None if expected is None else _value(expected, known)
    except NotAValue:
        return None
    return Example("", args, kwargs, gives, error, (0, 0))


def _value(node: ast.expr, known: Values) -> Any:
    return evaluate(ast.unparse(_Filled(known).visit(ast.parse(ast.unparse(node), mode="eval").body)))


class _Filled(ast.NodeTransformer):
    """Puts the values in the place of names."""

    def __init__(self, known: Values) -> None:
        self.known = known

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.known.get(node.id, node)


def _assigned(body: Sequence[ast.stmt]) -> dict[str, ast.expr]:
    """The plain values that these statements give to names once; what is changed later is no plain value."""
    found: dict[str, ast.expr | None] = {}
    for node in (n for statement in body for n in _own_nodes(statement)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del):
            found[node.id] = None if node.id in found else ast.Constant(...)
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                pass
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                pass
            case _:
                continue
        if found.get(name) is not None:
            found[name] = value if _is_plain(value) else None
    return {name: value for name, value in found.items() if value is not None and _is_plain(value)}


def _own_nodes(statement: ast.stmt) -> Iterator[ast.AST]:
    """The nodes of a statement that belong to its own scope."""
    if isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return
    yield from ast.walk(statement)


def _is_plain(node: ast.expr) -> bool:
    try:
        return evaluate(ast.unparse(node)) is not ...
    except NotAValue:
        return False


def _rows(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[dict[str, ast.expr]]:
    """The values of a test's arguments, row by row, where `pytest.mark.parametrize` gives them."""
    for decorator in node.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="parametrize"), args=[names, ast.List(elts=rows), *_]):
                named = _names(names)
                return [
                    dict(zip(named, parts, strict=True))
                    for row in rows
                    if len(parts := row.elts if isinstance(row, ast.Tuple) and len(named) > 1 else [row])
                    == len(named)
                ]
    return []


def _names(node: ast.expr) -> list[str]:
    try:
        said = evaluate(ast.unparse(node))
    except NotAValue:
        return []
    return [n.strip() for n in said.split(",")] if isinstance(said, str) else [str(n) for n in said]
