"""Fields that hide a method of their class: after `self.free = spots` nobody can call `free()` any more."""

from __future__ import annotations

import ast

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import edited


def hidden_methods(source: str) -> tuple[str, ...]:
    """The methods that an attribute of the same name hides, sorted."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            found |= _plain_methods(node) & _fields(node)
    return tuple(sorted(found))


def shown_again(source: str) -> str | None:
    """The source with such fields under another name."""
    hidden = hidden_methods(source)
    return edited(source, _Renamed(frozenset(hidden))) if hidden else None


def _plain_methods(node: ast.ClassDef) -> set[str]:
    # A property is meant to be set.
    return {f.name for f in node.body if isinstance(f, ast.FunctionDef) and not f.decorator_list}


def _fields(node: ast.ClassDef) -> set[str]:
    return {
        n.attr
        for n in ast.walk(node)
        if isinstance(n, ast.Attribute)
        and isinstance(n.ctx, ast.Store)
        and isinstance(n.value, ast.Name)
        and n.value.id == "self"
    }


class _Renamed(cst.CSTTransformer):
    def __init__(self, names: frozenset[str]) -> None:
        super().__init__()
        self.names = names

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.Attribute:
        if updated_node.attr.value in self.names and m.matches(updated_node.value, m.Name("self")):
            return updated_node.with_changes(attr=cst.Name(f"_{updated_node.attr.value}"))
        return updated_node

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.Call:
        # What is called is the method.
        if m.matches(original_node.func, m.Attribute(m.Name("self"))):
            return updated_node.with_changes(func=original_node.func)
        return updated_node
