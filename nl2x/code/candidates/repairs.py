"""Slips that a small model often makes, put right: tried on code that fails a check or gives nothing at all.

None of them knows the task; each is kept only where it makes a check pass, or code run, that didn't before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import (
    Change,
    at_entry,
    code,
    edited,
    expression,
    replace_calls,
    replace_expressions,
)
from nl2x.code.candidates.hiding import shown_again
from nl2x.code.candidates.ordered_sets import in_order, needs_order
from nl2x.code.candidates.padding import repadded
from nl2x.code.reading.task import Task


def repairs(task: Task, source: str) -> Iterator[tuple[str, Change]]:
    """(what was wrong, the change that may put it right), the surest first."""
    yield "sorted by what was already left out", lambda s: edited(s, _SortedFirst())
    yield "JSON isn't Python", replace_calls(task.name, "eval", _json)
    yield "cents cut off", cents_rounded(task.name)
    yield "a list less a list", replace_expressions(task.name, _less)
    for name, kind in zip(task.parameter_names(), task.parameter_types, strict=False):
        if kind.name == "dict":
            yield "keys added up", replace_calls(task.name, "sum", _values_of(name))
    if "Decimal" in source:
        for name, kind in zip(task.parameter_names(), task.parameter_types, strict=False):
            if kind.is_number() or kind.name == "any":
                yield "floats among Decimals", at_entry(task.name, f"{name} = Decimal(str({name}))\n")
    if needs_order(task):
        yield "the order of a set", in_order()
    yield "more parts than names", lambda s: edited(s, _AndTheRest())
    yield "a per cent sign twice", lambda s: edited(s, _OnePercent())
    yield "a field hides a method", shown_again
    if 'f"' in source or "f'" in source:
        for change in repadded(source):
            yield "a zero in front", change


def cents_rounded(name: str) -> Change:
    """`int(price * 100)` of 4.35 is 434: such a product is rounded, not cut off."""

    def rewrite(call: cst.Call) -> cst.BaseExpression | None:
        if len(call.args) == 1 and m.matches(call.args[0].value, TIMES_HUNDRED):
            return call.with_changes(func=cst.Name("round"))
        return None

    return replace_calls(name, "int", rewrite)


HUNDRED = m.Integer("100") | m.Integer("1000") | m.Float("100.0")
TIMES_HUNDRED = m.BinaryOperation(operator=m.Multiply(), right=HUNDRED) | m.BinaryOperation(
    operator=m.Multiply(), left=HUNDRED
)


def _json(call: cst.Call) -> cst.BaseExpression | None:
    return call.with_changes(func=expression("json.loads")) if len(call.args) == 1 else None


def _less(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """`list(a) - b`: what is in the one and not in the other."""
    made = m.Call(func=m.Name("list") | m.Name("sorted")) | m.List() | m.ListComp()
    if not m.matches(node, m.BinaryOperation(operator=m.Subtract())):
        return None
    assert isinstance(node, cst.BinaryOperation)
    if not (m.matches(node.left, made) or m.matches(node.right, made)):
        return None
    return expression(f"[item for item in {code(node.left)} if item not in {code(node.right)}]")


def _values_of(name: str) -> Callable[[cst.Call], cst.BaseExpression | None]:
    """`sum(box)` of a list of names: what the dict `name` has beside them is added up."""

    def rewrite(call: cst.Call) -> cst.BaseExpression | None:
        if (
            len(call.args) != 1
            or not isinstance(call.args[0].value, cst.Name)
            or code(call.args[0].value) == name
        ):
            return None
        return expression(f"sum({name}[key] for key in {code(call.args[0].value)})")

    return rewrite


class _AndTheRest(cst.CSTTransformer):
    """`year, month = day.split("-")`, where the day is there, too."""

    def leave_Assign(self, original_node: cst.Assign, updated_node: cst.Assign) -> cst.Assign:
        target = updated_node.targets[0].target
        split = m.Call(func=m.Attribute(attr=m.Name("split")), args=[m.ZeroOrMore()])
        parts = split | m.Call(func=m.Name("map"), args=[m.Arg(), m.Arg(split)])
        if not m.matches(target, m.Tuple([m.Element(m.Name()), m.AtLeastN(m.Element(m.Name()), n=1)])):
            return updated_node
        if not m.matches(updated_node.value, parts):
            return updated_node
        assert isinstance(target, cst.Tuple)
        made = [*(e.with_changes(comma=cst.MaybeSentinel.DEFAULT) for e in target.elements), REST]
        changed = updated_node.targets[0].with_changes(target=target.with_changes(elements=made))
        return updated_node.with_changes(targets=[changed, *updated_node.targets[1:]])


REST = cst.StarredElement(cst.Name("_"))


class _OnePercent(cst.CSTTransformer):
    """Only `%` formats need `%%`: an f-string shows both."""

    def leave_FormattedStringText(
        self, original_node: cst.FormattedStringText, updated_node: cst.FormattedStringText
    ) -> cst.FormattedStringText:
        return updated_node.with_changes(value=updated_node.value.replace("%%", "%"))


class _SortedFirst(cst.CSTTransformer):
    """`sorted([k for k, n in d.items()], key=lambda k: n)` and `titles.sort(key=lambda t: t["prio"])` sort by
    something that the list no longer holds: what it is made from is sorted instead."""

    def __init__(self) -> None:
        super().__init__()
        self.made: dict[str, list[cst.Arg]] = {}
        """The sorting of each list that is sorted in place, later than it is made."""

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        lists = [
            n.targets[0].target.value  # type: ignore[attr-defined]
            for n in m.findall(node, m.Assign(targets=[m.AssignTarget(m.Name())], value=m.ListComp()))
            if isinstance(n, cst.Assign)
        ]
        for call in m.findall(node, m.Call(func=m.Attribute(m.Name(), m.Name("sort")))):
            assert isinstance(call, cst.Call)
            name = code(call.func).removesuffix(".sort")
            if name in lists and _key(call.args):
                self.made[name] = list(call.args)
        for call in m.findall(node, m.Call(func=m.Name("sorted"), args=[m.Arg(m.Name()), m.AtLeastN(n=1)])):
            assert isinstance(call, cst.Call)
            if code(call.args[0].value) in lists and _key(call.args):
                self.made[code(call.args[0].value)] = list(call.args[1:])

    def leave_Assign(self, original_node: cst.Assign, updated_node: cst.Assign) -> cst.Assign:
        name = code(updated_node.targets[0].target)
        if name not in self.made or not isinstance(updated_node.value, cst.ListComp):
            return updated_node
        after = _from_sorted(updated_node.value, self.made[name])
        return updated_node.with_changes(value=after) if after else updated_node

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.SimpleStatementLine | cst.RemovalSentinel:
        in_place = m.SimpleStatementLine([m.Expr(m.Call(func=m.Attribute(m.Name(), m.Name("sort"))))])
        if m.matches(updated_node, in_place) and code(updated_node).strip().split(".sort(")[0] in self.made:
            return cst.RemovalSentinel.REMOVE
        return updated_node

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        if not m.matches(updated_node.func, m.Name("sorted")) or not _key(updated_node.args):
            return updated_node
        first = updated_node.args[0].value
        if isinstance(first, cst.Name) and first.value in self.made:
            return first
        if isinstance(first, cst.ListComp | cst.GeneratorExp):
            return _from_sorted(first, updated_node.args[1:]) or updated_node
        return updated_node


def _key(arguments: Sequence[cst.Arg]) -> cst.Lambda | None:
    for argument in arguments:
        if argument.keyword and argument.keyword.value == "key" and isinstance(argument.value, cst.Lambda):
            return argument.value
    return None


def _from_sorted(made: cst.ListComp | cst.GeneratorExp, how: Sequence[cst.Arg]) -> cst.BaseExpression | None:
    """The comprehension over a sorted iterable, by a key that may use all that it takes apart."""
    key, loop = _key(how), made.for_in
    if key is None or len(key.params.params) != 1 or loop.inner_for_in is not None:
        return None
    own, target = key.params.params[0].name.value, loop.target
    names = [n.value for n in m.findall(target, m.Name()) if isinstance(n, cst.Name)]
    places = {own: "pair"}
    if isinstance(target, cst.Tuple):
        places |= {name: f"pair[{i}]" for i, name in enumerate(names)}
        whole = m.findall(key.body, m.Subscript(value=m.Name(own)))
        if not whole and m.matches(made.elt, m.Name()) and code(made.elt) in names:
            places[own] = f"pair[{names.index(code(made.elt))}]"
        elif whole:
            places[own] = "pair"
    else:
        places |= {names[0]: "pair"}
    body = key.body.visit(_Called(places))
    assert isinstance(body, cst.BaseExpression)
    others = [a.with_changes(comma=cst.MaybeSentinel.DEFAULT) for a in how if _key([a]) is None]
    rest = "".join(f", {code(a)}" for a in others)
    after = expression(f"sorted({code(loop.iter)}, key=lambda pair: {code(body)}{rest})")
    return cst.ListComp(made.elt, loop.with_changes(iter=after))


class _Called(cst.CSTTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        super().__init__()
        self.names = names

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        return expression(self.names.get(updated_node.value, updated_node.value))

    def visit_Attribute_attr(self, node: cst.Attribute) -> None:
        self.names, self._kept = {}, self.names

    def leave_Attribute_attr(self, node: cst.Attribute) -> None:
        self.names = self._kept
