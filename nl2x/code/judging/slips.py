"""One small thing in a function changed: the slips from which examples must tell it apart."""

from __future__ import annotations

import ast
import copy
import itertools
from collections.abc import Callable, Iterator

OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Mult, ast.Sub), ast.Sub: (ast.Add,), ast.Mult: (ast.Add, ast.Pow), ast.Pow: (ast.Mult,),
    ast.Div: (ast.FloorDiv,), ast.FloorDiv: (ast.Div,), ast.Mod: (ast.FloorDiv,),
}  # fmt: skip
LIMITS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
}  # fmt: skip
NAMES = {
    "min": "max", "max": "min", "any": "all", "all": "any", "int": "round", "round": "int", "sorted": "list",
    "set": "list", "abs": "int",
}  # fmt: skip
WITHOUT = frozenset(("strip", "lstrip", "rstrip", "lower", "upper", "title", "casefold", "abs"))
"""Methods without arguments that can be forgotten."""

Change = Callable[[ast.AST], None]


def slips(source: str) -> Iterator[str]:
    """`source` with one small thing changed in one of its functions, for each such thing, in order: another
    operator, a limit that counts or not, one more or less, a condition or an argument forgotten."""
    tree = ast.parse(source)
    changeable = _changeable(tree)
    for place, node in enumerate(ast.walk(tree)):
        for change in _changes(node) if node in changeable else ():
            changed = copy.deepcopy(tree)
            change(next(itertools.islice(ast.walk(changed), place, None)))
            yield ast.unparse(ast.fix_missing_locations(changed))


def _changeable(tree: ast.Module) -> set[ast.AST]:
    """What is in a function, and in no `while`: that might never end."""
    functions = [s for s in tree.body if isinstance(s, ast.FunctionDef | ast.AsyncFunctionDef)]
    within = {n for f in functions for part in f.body for n in ast.walk(part)}
    loops = (n for n in within if isinstance(n, ast.While))
    return within - {n for loop in loops for n in ast.walk(loop)}


def _changes(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.BinOp():
            yield from (_set("op", other()) for other in OPERATORS.get(type(node.op), ()))
        case ast.Compare(ops=[op]) if type(op) in LIMITS:
            yield _set("ops", [LIMITS[type(op)]()])
        case ast.BoolOp():
            yield _set("op", ast.Or() if isinstance(node.op, ast.And) else ast.And())
        case ast.Constant(value=int() as value) if not isinstance(value, bool):
            yield _set("value", value + 1)
            yield _set("value", value - 1)
        case ast.comprehension(ifs=[_, *_]):
            yield _set("ifs", [])
        case ast.If(orelse=[]):
            yield _set("test", ast.Constant(False))
        case ast.Call():
            yield from _calls(node)


def _calls(node: ast.Call) -> Iterator[Change]:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    if name in NAMES:
        yield _set("func", ast.Name(NAMES[name], ast.Load()))
    if method in WITHOUT and not node.args and isinstance(node.func, ast.Attribute):
        yield _set("func", ast.Name("str", ast.Load()), args=[node.func.value])
    if method and node.args and not isinstance(node.args[-1], ast.GeneratorExp):
        yield _set("args", node.args[:-1])
    for i in range(len(node.keywords)):
        yield _set("keywords", node.keywords[:i] + node.keywords[i + 1 :])


def _set(field: str, value: object, **others: object) -> Change:
    def change(node: ast.AST) -> None:
        setattr(node, field, value)
        for name, other in others.items():
            setattr(node, name, other)

    return change
