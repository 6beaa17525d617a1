"""The functions, methods and classes of a file, in the order in which they stand."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from nl2x.code.reading.uses import FUNCTIONS

Function = ast.FunctionDef | ast.AsyncFunctionDef
PLAIN = (
    "staticmethod", "classmethod", "property", "cached_property", "setter", "getter", "deleter", "cache",
    "lru_cache", "wraps", "abstractmethod", "override", "final", "contextmanager",
)  # fmt: skip
"""Decorators that annotations mean nothing to."""


@dataclass(frozen=True)
class Place:
    """A function at the top of a file, or a method of a class there. `number` counts them from 0."""

    number: int
    name: str
    node: Function
    owner: str = ""
    """The class that it is a method of."""

    def decorators(self) -> list[str]:
        """The names of its decorators, without their module and arguments."""
        return [name_of(d) for d in self.node.decorator_list]

    def bound(self) -> bool:
        """Whether its first parameter is the object or the class that it is called on."""
        return bool(self.owner) and "staticmethod" not in self.decorators()

    def parameters(self) -> list[ast.arg]:
        """What it is given, without the object; `*args` and `**kwargs` among it."""
        a = self.node.args
        plain = [*a.posonlyargs, *a.args][1 if self.bound() else 0 :]
        return [p for p in (*plain, a.vararg, *a.kwonlyargs, a.kwarg) if p is not None]

    def odd_decorators(self) -> list[str]:
        """Decorators to which annotations may mean something, as they do to those of web frameworks."""
        return [ast.unparse(d) for d in self.node.decorator_list if name_of(d) not in PLAIN]


def places_in(tree: ast.Module) -> list[Place]:
    """Every function at the top of a file and every method of the classes there."""
    return [Place(i, *found) for i, found in enumerate(_found(tree))]


def _found(tree: ast.Module) -> Iterator[tuple[str, Function, str]]:
    for node in tree.body:
        if isinstance(node, FUNCTIONS):
            yield node.name, node, ""
        elif isinstance(node, ast.ClassDef):
            for inner in node.body:
                if isinstance(inner, FUNCTIONS):
                    yield f"{node.name}.{inner.name}", inner, node.name


def classes_in(tree: ast.Module) -> list[ast.ClassDef]:
    """The classes at the top of a file."""
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]


def name_of(decorator: ast.expr) -> str:
    """The name of a decorator alone: `functools.lru_cache(maxsize=2)` is "lru_cache"."""
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(called).rpartition(".")[2]


def own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function's body without those of functions, lambdas and classes in it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
            yield child
            yield from own_nodes(child)


def returns_of(node: Function) -> list[ast.Return]:
    """Its own `return` statements, in order of their lines."""
    found = [n for n in _own_body(node) if isinstance(n, ast.Return)]
    return sorted(found, key=lambda n: (n.lineno, n.col_offset))


def yields(node: Function) -> bool:
    """Whether it is a generator."""
    return any(isinstance(n, ast.Yield | ast.YieldFrom) for n in _own_body(node))


def _own_body(node: Function) -> Iterator[ast.AST]:
    for statement in node.body:
        if not isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
            yield statement
            yield from own_nodes(statement)


def may_run_out(body: list[ast.stmt]) -> bool:
    """Whether its end may be reached without a `return`; where that can't be told, it may."""
    last = body[-1] if body else None
    match last:
        case ast.Return() | ast.Raise():
            return False
        case ast.If(body=then, orelse=other):
            return not other or may_run_out(then) or may_run_out(other)
        case ast.With(body=inner) | ast.AsyncWith(body=inner):
            return may_run_out(inner)
        case ast.Try(body=tried, handlers=handlers, orelse=other, finalbody=final):
            if final and not may_run_out(final):
                return False
            return may_run_out(other or tried) or any(may_run_out(h.body) for h in handlers)
        case ast.While(test=ast.Constant(value=True), body=inner):
            return any(isinstance(n, ast.Break) for s in inner for n in ast.walk(s))
        case ast.Match(cases=cases):
            whole = any(
                isinstance(c.pattern, ast.MatchAs) and c.pattern.pattern is None and not c.guard
                for c in cases
            )
            return not whole or any(may_run_out(c.body) for c in cases)
    return True
