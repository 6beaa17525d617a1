"""`datetime` the module and `datetime` the class in one piece of code: the commonest slip with dates."""

from __future__ import annotations

import libcst as cst
import libcst.matchers as m

MEMBERS = ("date", "time", "timedelta", "timezone", "datetime")
CLASS_METHODS = ("strptime", "now", "today", "fromisoformat", "combine", "fromtimestamp", "utcnow")
NAME = m.Name("datetime")
AS_MODULE = m.Attribute(value=NAME, attr=m.OneOf(*(m.Name(name) for name in MEMBERS)))
AS_CLASS = m.OneOf(
    m.Attribute(value=NAME, attr=m.OneOf(*(m.Name(name) for name in CLASS_METHODS))), m.Call(func=NAME)
)


def one_datetime(source: str) -> str:
    """Code that uses `datetime` both ways, or the other way than it imports it, with the module alone."""
    module = cst.parse_module(source)
    as_module, as_class = bool(m.findall(module, AS_MODULE)), bool(m.findall(module, AS_CLASS))
    from_it = m.ImportFrom(module=NAME, names=[m.ZeroOrMore(), m.ImportAlias(NAME), m.ZeroOrMore()])
    class_imported = bool(m.findall(module, from_it))
    module_imported = bool(m.findall(module, m.Import(names=[m.ImportAlias(NAME)])))
    wrong = (as_module and (as_class or class_imported)) or (as_class and module_imported)
    if not wrong or any(m.findall(module, m.Param(name=NAME))):
        return source
    return "import datetime\n" + module.visit(_ModuleOnly()).code


class _ModuleOnly(cst.CSTTransformer):
    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        return False

    def visit_Import(self, node: cst.Import) -> bool:
        return False

    def leave_ImportFrom(
        self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom
    ) -> cst.ImportFrom | cst.RemovalSentinel:
        if not m.matches(updated_node, m.ImportFrom(module=NAME)) or isinstance(
            updated_node.names, cst.ImportStar
        ):
            return updated_node
        kept = [alias for alias in updated_node.names if not m.matches(alias.name, NAME)]
        if not kept:
            return cst.RemovalSentinel.REMOVE
        last = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        return updated_node.with_changes(names=[*kept[:-1], last])

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        if updated_node.value != "datetime":
            return updated_node
        return cst.Attribute(cst.Name("datetime"), cst.Name("datetime"))

    def leave_Attribute(
        self, original_node: cst.Attribute, updated_node: cst.Attribute
    ) -> cst.BaseExpression:
        if m.matches(original_node, AS_MODULE):
            return updated_node.with_changes(value=cst.Name("datetime"), attr=original_node.attr)
        return updated_node.with_changes(attr=original_node.attr)
