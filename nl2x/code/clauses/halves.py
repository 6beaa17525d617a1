"""Where a function rounds a number that lies exactly between two: what comes of it, and what should.

A float only comes near most halves (0.3 * 0.75 is 0.22499999999999998), so that rounding it as it is gives
0.22, whatever way the halves go. The twin of a function made here sees such a number as the half that it is,
and says what each way of rounding gives. Only inputs on which the ways differ tell anything.
"""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal

from nl2x.code.clauses.base import HELD, MOOT, Both, Finding, Patch, brief, failed, same, show_call, shown
from nl2x.code.clauses.numbers import AWKWARD, places_in, with_numbers
from nl2x.code.judging.inputs import Arguments, numbers_in
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import ANY, Type
from sandbox import Returned

Way = Literal["up", "even"]
MOST = 300
"""Inputs among which halves are looked for."""
_HELPERS = '''
import copy as _copy
import decimal as _decimal
import fractions as _fractions
import math as _math

_way = "up"


def _halves_whole(number):
    """The number rounded to a whole one, as `_way` says; what all but lies on a half lies on it."""
    exact = _fractions.Fraction(number)
    below = _math.floor(exact)
    over = exact - below
    if abs(over - _fractions.Fraction(1, 2)) > _fractions.Fraction(1, 10**6):
        return below + (over > _fractions.Fraction(1, 2))
    if _way == "even":
        return below + below % 2
    return below if _way == "away" and exact < 0 else below + 1


def _halves_rounded(number, places=None):
    unit = _fractions.Fraction(10) ** (places or 0)
    exact = _halves_whole(_fractions.Fraction(number) * unit) / unit
    if places is None:
        return int(exact)
    if isinstance(number, _decimal.Decimal):
        return _decimal.Decimal(exact.numerator) / _decimal.Decimal(exact.denominator)
    return type(number)(exact)


def _halves_quantized(number, unit, *more, **named):
    units = _fractions.Fraction(number) / _fractions.Fraction(unit)
    return (_decimal.Decimal(_halves_whole(units)) * unit).quantize(unit)


def _halves_to_integral(number, *more, **named):
    return _decimal.Decimal(_halves_whole(number))
'''
_WRAPPER = """

_original, _inside = {name}, False


def {name}(*arguments, **named):
    global _way, _inside
    if _inside:
        return _original(*arguments, **named)
    _inside, found = True, []
    try:
        for _way in ("away", "upwards", "even"):
            found.append(_original(*_copy.deepcopy(arguments), **_copy.deepcopy(named)))
    finally:
        _inside = False
    return found
"""


def each_way(name: str) -> Patch:
    """The module with `name` giving what it gives with halves rounded away from zero, upwards and to the even
    neighbour; None where it isn't seen to round anything."""

    def change(source: str) -> str | None:
        try:
            tree = ast.parse(source)
        except SyntaxError:
            return None
        rounding = _Rounding()
        tree = ast.fix_missing_locations(rounding.visit(tree))
        if not rounding.found:
            return None
        future = [n for n in tree.body if isinstance(n, ast.ImportFrom) and n.module == "__future__"]
        tree.body = [*future, *ast.parse(_HELPERS).body, *(n for n in tree.body if n not in future)]
        return ast.unparse(tree) + _WRAPPER.format(name=name)

    return change


class _Rounding(ast.NodeTransformer):
    """Puts the twin's own rounding in the place of the ways in which Python is told to round."""

    def __init__(self) -> None:
        self.found = False

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if isinstance(node.func, ast.Name) and called == "round" and node.args:
            return self._call("_halves_rounded", node.args, node.keywords)
        if isinstance(node.func, ast.Attribute) and called == "quantize" and node.args:
            return self._call("_halves_quantized", [node.func.value, *node.args], node.keywords)
        if isinstance(node.func, ast.Attribute) and called in ("to_integral_value", "to_integral"):
            return self._call("_halves_to_integral", [node.func.value, *node.args], node.keywords)
        if called in ("floor", "ceil", "int", "trunc") and len(node.args) == 1:
            sign = ast.Sub if called == "ceil" else ast.Add
            bare = _without_half(node.args[0], sign)
            return self._call("_halves_whole", [bare], []) if bare else node
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        one = isinstance(node.right, ast.Constant) and node.right.value == 1
        bare = _without_half(node.left, ast.Add) if one and isinstance(node.op, ast.FloorDiv) else None
        return self._call("_halves_whole", [bare], []) if bare else node

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.AST:
        self.generic_visit(node)
        spec = ast.unparse(node.format_spec) if node.format_spec else ""
        digits = re.search(r"\.(\d+)f['\"]$", spec)
        if digits:
            node.value = self._call("_halves_rounded", [node.value, ast.Constant(int(digits[1]))], [])
        return node

    def _call(self, helper: str, arguments: Sequence[ast.expr], named: list[ast.keyword]) -> ast.Call:
        self.found = True
        return ast.Call(ast.Name(helper, ast.Load()), list(arguments), named)


def _without_half(node: ast.expr, sign: type[ast.operator]) -> ast.expr | None:
    """What a half is added to (or taken off)."""
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, sign):
        return None
    halves = {"0.5", "Decimal('0.5')", "1 / 2", "Fraction(1, 2)", "Decimal('.5')"}
    if ast.unparse(node.right) in halves:
        return node.left
    return node.right if sign is ast.Add and ast.unparse(node.left) in halves else None


def compared(way: Way, task: Task, arguments: Arguments, both: Both) -> Finding:
    """What the function's own result says beside those of `each_way`: nothing where these are the same."""
    mine, twins = both
    if not isinstance(twins, Returned) or len(twins.value) != 3:
        return MOOT
    away, upwards, even = map(_told, twins.value)
    if not away or same(away, even) or same(upwards, even):
        return MOOT
    if way == "up" and not same(away, upwards):
        return MOOT  # Below zero, "up" is said of both.
    wanted = twins.value[0 if way == "up" else 2]
    if isinstance(mine, Returned) and same(_told(mine.value), _told(wanted)):
        return HELD
    return failed(f"{show_call(task, arguments)} {shown(mine)}, not {brief(wanted)}")


def _told(value: Any) -> list[float | str]:
    """The numbers in a result, and the texts that show some."""
    match value:
        case bool():
            return []
        case int() | float() | Decimal():
            return [float(value)]
        case str():
            return [value] if re.search(r"\d", value) else []
        case list() | tuple():
            return [n for v in value for n in _told(v)]
        case dict():
            return [n for v in value.values() for n in _told(v)]
    return []


def inputs(task: Task, samples: Sequence[Arguments]) -> list[Arguments]:
    """Inputs among which some are likely to lie on a half: the samples' own, and these with other numbers."""
    found = [*samples[:8], *with_numbers(samples, most=len(AWKWARD) * 2)]
    pick = random.Random(task.words)
    kinds = _annotated(task)
    shapes = [a for a in samples if any(_numbers_in(v) for v in a)][:8]
    steps = _steps(task)
    for turn in range(MOST - len(found) if shapes else 0):
        base = shapes[turn % len(shapes)]
        found.append(
            tuple(
                _renumbered(v, k, pick, steps)
                for v, k in zip(base, [*kinds, *[ANY] * len(base)], strict=False)
            )
        )
    return list({repr(a): a for a in found}.values())


def _annotated(task: Task) -> list[Type]:
    """The types of the parameters; where only an example says that it is an int, a float will do."""
    annotations = [p.annotation for p in task.signature.parameters] if task.signature else []
    known = [*annotations, *[""] * len(task.parameter_types)]
    return [kind if said else ANY for kind, said in zip(task.parameter_types, known, strict=False)]


def _numbers_in(value: Any) -> bool:
    match value:
        case bool():
            return False
        case int() | float() | Decimal():
            return True
        case str():
            return _DECIMAL.search(value) is not None
        case list() | tuple() | set():
            return any(map(_numbers_in, value))
        case dict():
            return any(map(_numbers_in, value.values()))
    return False


_DECIMAL = re.compile(r"(?<![\d.\w-])\d+\.\d+(?![\d.\w-])")
_STEPS = ("0.5", "0.25", "0.125", "0.1", "0.05", "0.01", "0.005")
_PARTS = ("0.5", "1", "1", "2.5", "5")
"""Of the last place that stays: sums, shares and means of such numbers often lie on a half."""
_ROUND = (2, 4, 5, 8, 10, 15, 16, 20, 25, 30, 40, 50, 75, 80, 100, 200, 400)


def _renumbered(value: Any, kind: Type, pick: random.Random, steps: Sequence[Decimal]) -> Any:
    """A value of the same form with other numbers in it."""
    match value:
        case bool():
            return value
        case int() if kind.name == "int" or pick.random() < 0.5:
            return pick.choice(_ROUND) if pick.random() < 0.6 else pick.randrange(1, 60)
        case int() | float():
            return float(_decimal(pick, steps)) if pick.random() < 0.6 else pick.choice(_ROUND)
        case Decimal():
            return _decimal(pick, steps)
        case str():
            return _DECIMAL.sub(lambda _: str(_decimal(pick, steps)), value)
        case list() if value and all(isinstance(v, int | float) for v in value):
            items = [pick.choice(value) for _ in range(pick.choice((1, 2, 2, 3, 4, 4, 8)))]
            return [_renumbered(v, kind.item(), pick, steps) for v in items]
        case list():
            items = pick.sample(value, min(len(value), pick.choice((1, 2, 4))))
            return [_renumbered(v, kind.item(), pick, steps) for v in items]
        case tuple():
            kinds = [*kind.of, *[ANY] * len(value)]
            return tuple(_renumbered(v, k, pick, steps) for v, k in zip(value, kinds, strict=False))
        case dict():
            of = kind.of[1] if len(kind.of) == 2 else ANY
            return {k: _renumbered(v, dict(kind.keys).get(k, of), pick, steps) for k, v in value.items()}
    return value


def _steps(task: Task) -> list[Decimal]:
    """What numbers are multiples of whose results may lie on a half: of so many places, and these with a rate
    that the words name put on, taken off or shared out."""
    places = places_in(task.prose())
    steps = [Decimal(step) for step in _STEPS]
    if places is not None:
        steps += [Decimal(part).scaleb(-places) for part in _PARTS]
    rates = [Decimal(str(abs(n))) for n in numbers_in(task)[:2]]
    factors = [f for n in rates for f in (n, n / 100, 1 + n / 100, 1 - n / 100) if 0 < f != 1]
    return steps + [step * factor for factor in factors for step in steps[-4:]]


def _decimal(pick: random.Random, steps: Sequence[Decimal]) -> Decimal:
    return pick.choice(steps) * pick.randrange(1, 120)
