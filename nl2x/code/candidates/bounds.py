"""Comparisons and ranges changed so that an argument which ends a range counts, or doesn't."""

from __future__ import annotations

from collections.abc import Mapping

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import Change, code, expression, replace_expressions

WITH: dict[type, cst.BaseCompOp] = {
    cst.LessThan: cst.LessThanEqual(),
    cst.GreaterThan: cst.GreaterThanEqual(),
}
WITHOUT: dict[type, cst.BaseCompOp] = {
    cst.LessThanEqual: cst.LessThan(),
    cst.GreaterThanEqual: cst.GreaterThan(),
}


def ends_counted(name: str, ends: Mapping[str, bool], high: str) -> Change:
    """Where something is compared with one of the ends it counts as told; `high` is the upper one. In
    `while day < end` what is in the range is on the lower side of it, in `if day > end: break` outside."""

    def rewrite(node: cst.BaseExpression) -> cst.BaseExpression | None:
        if isinstance(node, cst.Comparison):
            return _compared(node, ends, high)
        if isinstance(node, cst.Call) and m.matches(node.func, m.Name("range")):
            return _range(node, ends, high)
        days = m.Attribute(m.BinaryOperation(operator=m.Subtract()), m.Name("days"))
        if set(ends.values()) == {True} and len(ends) == 2:
            one_more = m.BinaryOperation(left=days, operator=m.Add(), right=m.Integer("1"))
            if m.matches(node, m.Call(m.Name("abs"), [m.Arg(one_more)])):
                # Whichever comes first, it is one day more: the one is added to what abs() gives.
                inner = cst.ensure_type(cst.ensure_type(node, cst.Call).args[0].value, cst.BinaryOperation)
                return expression(f"(abs({code(inner.left)}) + 1)")
            if m.matches(node, days):
                return expression(f"({code(node)} + 1)")
        return None

    return replace_expressions(name, rewrite)


def _compared(node: cst.Comparison, ends: Mapping[str, bool], high: str) -> cst.Comparison | None:
    left, targets, changed = node.left, [], False
    for target in node.comparisons:
        operator = target.operator
        right = target.comparator
        if _is_end(right, ends) and not _plain(left, ends):
            operator = _side(operator, ends[code(right)], code(right) == high, False)
        elif _is_end(left, ends) and not _plain(right, ends):
            operator = _side(operator, ends[code(left)], code(left) == high, True)
        changed = changed or type(operator) is not type(target.operator)
        targets.append(target.with_changes(operator=operator))
        left = right
    return node.with_changes(comparisons=targets) if changed else None


def _is_end(node: cst.BaseExpression, ends: Mapping[str, bool]) -> bool:
    return isinstance(node, cst.Name) and node.value in ends


def _plain(node: cst.BaseExpression, ends: Mapping[str, bool]) -> bool:
    """Whether it is no value that may lie in the range: the other end, a number."""
    return _is_end(node, ends) or m.matches(node, m.Integer() | m.Float() | m.Name("None"))


def _side(operator: cst.BaseCompOp, counts: bool, is_high: bool, turned: bool) -> cst.BaseCompOp:
    """The operator of `value OPERATOR end` (turned: `end OPERATOR value`), so that the end counts or not."""
    below = isinstance(operator, cst.LessThan | cst.LessThanEqual) != turned
    # `value < high` tells what is inside, `value > high` what is outside: there it is the other way round.
    inside = below == is_high
    return (WITH if counts == inside else WITHOUT).get(type(operator), operator)


def _range(call: cst.Call, ends: Mapping[str, bool], high: str) -> cst.BaseExpression | None:
    """`range(lo, hi)` and `range(lo, hi + 1)`: the upper end counts in the second."""
    arguments = list(call.args)
    if len(arguments) > 2:
        return None
    changed = False
    if high in ends:
        wanted = f"{high} + 1" if ends[high] else high
        last = code(arguments[-1].value).replace("(", "").replace(")", "")
        if last in (high, f"{high} + 1") and last != wanted:
            arguments[-1] = arguments[-1].with_changes(value=expression(wanted))
            changed = True
    if len(arguments) == 2 and isinstance(arguments[0].value, cst.Name):
        low = arguments[0].value.value
        if low in ends and low != high and not ends[low]:
            arguments[0] = arguments[0].with_changes(value=expression(f"{low} + 1"))
            changed = True
    return call.with_changes(args=arguments) if changed else None
