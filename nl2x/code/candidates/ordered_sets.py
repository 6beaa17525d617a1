"""`list(set(words))`: an order that nothing promises. Where one is needed it is the one in which things came.

The sandbox fixes the seed of hashes, so such code may pass an example and fail it elsewhere.
"""

from __future__ import annotations

import re

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import Change, code, edited, expression
from nl2x.code.reading.examples import read_examples
from nl2x.code.reading.task import Task

ORDERLESS = frozenset(("sorted", "len", "set", "frozenset", "sum", "min", "max", "any", "all", "Counter"))
"""What gives the same whatever the order of what it is given."""
NO_ORDER = re.compile(
    r"(?i)\b(?:(?:returns?|gives?|as|into|be|is) (?:a|the) set\b|in (?:any|no particular) order|unordered|"
    r"(?:the )?order (?:of \w+ )?(?:does|is)(?: ?n[o'\u2019]t| not) (?:matter|important|count))"
)
"""Where the words want a set, or any order will do."""
ORDER = re.compile(
    r"(?i)\border\b|\b(?:as|how) they (?:first )?(?:come|came|appear|occur|are given)\b|\bfirst seen\b"
)
MADE = m.Call(func=m.Name("set"), args=[m.Arg(star="")]) | m.SetComp()
OPERATORS = m.BitAnd() | m.BitOr() | m.Subtract()


def needs_order(task: Task) -> bool:
    """Whether the words, or the result of an example, tell an order of what comes back."""
    if NO_ORDER.search(task.words) or task.result_type.name in ("set", "frozenset", "bool", "int", "float"):
        return False
    examples = [*task.examples, *(e for check in task.checks for e in read_examples(check))]
    told = any(isinstance(e.expected, list | tuple | str) and len(e.expected) > 1 for e in examples)
    return told or ORDER.search(task.prose()) is not None


def in_order() -> Change:
    """Sets whose order comes out become dicts' keys, which keep it."""
    return lambda source: edited(source, _Ordered())


def _kept(node: cst.BaseExpression) -> str | None:
    """The set's items as something that keeps their order; None for anything but a set made here."""
    if m.matches(node, m.SetComp()):
        assert isinstance(node, cst.SetComp)
        return f"dict.fromkeys({code(node.elt)}{code(node.for_in)})"
    if m.matches(node, MADE):
        assert isinstance(node, cst.Call)
        return f"dict.fromkeys({code(node.args[0].value)})"
    if not m.matches(node, m.BinaryOperation(operator=OPERATORS)) or not isinstance(
        node, cst.BinaryOperation
    ):
        return None
    first, second = _kept(node.left), _kept(node.right)
    if first is None or second is None:
        return None
    if isinstance(node.operator, cst.BitOr):
        return f"dict.fromkeys([*{first}, *{second}])"
    within = "in" if isinstance(node.operator, cst.BitAnd) else "not in"
    bare = node.right.with_changes(lpar=[], rpar=[])
    return f"[item for item in {first} if item {within} {code(bare)}]"


class _Ordered(cst.CSTTransformer):
    def __init__(self) -> None:
        super().__init__()
        self.orderless: set[cst.CSTNode] = set()
        """What is given to something to which order is nothing."""

    def visit_Call(self, node: cst.Call) -> None:
        if isinstance(node.func, cst.Name) and node.func.value in ORDERLESS:
            self.orderless |= {a.value for a in node.args}

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        makes = m.Name("list") | m.Name("tuple") | m.Name("enumerate") | m.Attribute(attr=m.Name("join"))
        one = len(updated_node.args) == 1 and not updated_node.args[0].star
        if original_node in self.orderless or not one or not m.matches(updated_node.func, makes):
            return updated_node
        kept = _kept(updated_node.args[0].value)
        if kept is None:
            return updated_node
        if kept.startswith("[") and m.matches(updated_node.func, m.Name("list")):
            return expression(kept)
        return expression(f"{code(updated_node.func)}({kept})")

    def leave_ListComp(self, original_node: cst.ListComp, updated_node: cst.ListComp) -> cst.BaseExpression:
        return updated_node if original_node in self.orderless else self._over(updated_node)

    def leave_GeneratorExp(
        self, original_node: cst.GeneratorExp, updated_node: cst.GeneratorExp
    ) -> cst.BaseExpression:
        return updated_node if original_node in self.orderless else self._over(updated_node)

    def _over(self, node: cst.ListComp | cst.GeneratorExp) -> cst.BaseExpression:
        kept = _kept(node.for_in.iter)
        if kept is None:
            return node
        return node.with_changes(for_in=node.for_in.with_changes(iter=expression(kept)))

    def leave_For(self, original_node: cst.For, updated_node: cst.For) -> cst.For:
        kept = _kept(updated_node.iter)
        gathers = re.search(r"\.append\(|\byield\b|\+=", code(updated_node.body))
        return updated_node.with_changes(iter=expression(kept)) if kept and gathers else updated_node
