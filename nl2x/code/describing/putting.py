"""Hints and docstrings put into a file with libcst, and the proof that nothing else of it has changed."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

import libcst as cst

from nl2x.code.describing.hints import Hints


def with_hints(text: str, hints: Sequence[Hints]) -> str:
    """The file with the hints in it."""
    return cst.parse_module(text).visit(_Hinted({h.place.number: h for h in hints})).code


def with_docstrings(text: str, docstrings: Mapping[str, str], numbers: Mapping[int, str]) -> str:
    """The file with docstrings: of itself (""), of classes by their name, of functions by their number."""
    module = cst.parse_module(text)
    changed = module.visit(_Documented(docstrings, numbers, module.default_newline))
    if docstrings.get(""):
        changed = _of_the_file(changed, docstrings[""], module.default_newline)
    return changed.code


def only_hints_differ(before: str, after: str) -> bool:
    """Whether two files are the same but for type hints: as they are written, and as Python reads them."""
    bare = [cst.parse_module(text).visit(_Bare()).code for text in (before, after)]
    return bare[0] == bare[1] and _without_hints(before) == _without_hints(after)


def only_docstrings_differ(before: str, after: str) -> bool:
    """Whether two files say the same to Python but for docstrings, and have the same comments."""
    return _without_docstrings(before) == _without_docstrings(after) and _comments(before) == _comments(after)


_BLOCKS = (cst.If, cst.Try, cst.TryStar, cst.With, cst.For, cst.While, cst.Match)
"""What is defined within one of these isn't counted."""


class _Places(cst.CSTTransformer):
    """Counts the functions at the top of a file and the methods of its classes, as `places_in` does."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.count = 0
        self.numbers: list[int | None] = []

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        self.stack.append("class")

    def leave_ClassDef(self, original_node: cst.ClassDef, updated_node: cst.ClassDef) -> cst.ClassDef:
        self.stack.pop()
        return self.a_class(updated_node) if not self.stack else updated_node

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, _BLOCKS):
            self.stack.append("block")
        return super().on_visit(node)

    def on_leave(
        self, original_node: cst.CSTNodeT, updated_node: cst.CSTNodeT
    ) -> cst.CSTNodeT | cst.RemovalSentinel | cst.FlattenSentinel[cst.CSTNodeT]:
        if isinstance(original_node, _BLOCKS):
            self.stack.pop()
        return super().on_leave(original_node, updated_node)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        counted = self.stack in ([], ["class"])
        self.numbers.append(self.count if counted else None)
        self.count += counted
        self.stack.append("function")

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        self.stack.pop()
        number = self.numbers.pop()
        return updated_node if number is None else self.a_function(number, updated_node)

    def a_function(self, number: int, node: cst.FunctionDef) -> cst.FunctionDef:
        return node

    def a_class(self, node: cst.ClassDef) -> cst.ClassDef:
        return node


class _Hinted(_Places):
    def __init__(self, hints: Mapping[int, Hints]) -> None:
        super().__init__()
        self.hints = hints

    def a_function(self, number: int, node: cst.FunctionDef) -> cst.FunctionDef:
        hints = self.hints.get(number)
        if not hints:
            return node
        params = node.params.visit(_Parameters(hints.parameters))
        assert isinstance(params, cst.Parameters)
        node = node.with_changes(params=params)
        return node.with_changes(returns=_annotation(hints.result)) if hints.result else node


class _Parameters(cst.CSTTransformer):
    def __init__(self, hints: Mapping[str, str]) -> None:
        super().__init__()
        self.hints = hints

    def visit_Lambda(self, node: cst.Lambda) -> bool:
        return False

    def leave_Param(self, original_node: cst.Param, updated_node: cst.Param) -> cst.Param:
        hint = self.hints.get(updated_node.name.value)
        if hint is None or updated_node.annotation is not None:
            return updated_node
        equal = cst.AssignEqual() if updated_node.default is not None else updated_node.equal
        return updated_node.with_changes(annotation=_annotation(hint), equal=equal)


def _annotation(hint: str) -> cst.Annotation:
    return cst.Annotation(cst.parse_expression(hint))


class _Bare(cst.CSTTransformer):
    """Takes the hints of parameters and results away, with the spaces that come with them."""

    def leave_Param(self, original_node: cst.Param, updated_node: cst.Param) -> cst.Param:
        return updated_node.with_changes(annotation=None, equal=cst.MaybeSentinel.DEFAULT)

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        return updated_node.with_changes(returns=None)


def _without_hints(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            node.annotation = None
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            node.returns = None
    return ast.dump(tree)


def _without_docstrings(text: str) -> str:
    tree = ast.parse(text)
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Module)
    for node in ast.walk(tree):
        if isinstance(node, kinds) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:]
    return ast.dump(tree)


def _comments(text: str) -> list[str]:
    found: list[str] = []

    class Comments(cst.CSTVisitor):
        def visit_Comment(self, node: cst.Comment) -> None:
            found.append(node.value)

    cst.parse_module(text).visit(Comments())
    return found


class _Documented(_Places):
    def __init__(self, classes: Mapping[str, str], functions: Mapping[int, str], newline: str) -> None:
        super().__init__()
        self.classes, self.functions, self.newline = classes, functions, newline

    def a_function(self, number: int, node: cst.FunctionDef) -> cst.FunctionDef:
        text = self.functions.get(number)
        if not text:
            return node
        depth = 1 + len(self.stack)
        body = _with_docstring(node.body, _literal(text, "    " * depth, self.newline), node.get_docstring())
        return node.with_changes(body=body)

    def a_class(self, node: cst.ClassDef) -> cst.ClassDef:
        text = self.classes.get(node.name.value)
        if not text:
            return node
        body = _with_docstring(node.body, _literal(text, "    ", self.newline), node.get_docstring())
        first = body.body[1] if len(body.body) > 1 and node.get_docstring() is None else None
        if isinstance(first, cst.FunctionDef) and not any(not line.comment for line in first.leading_lines):
            spaced = first.with_changes(leading_lines=[cst.EmptyLine(indent=False), *first.leading_lines])
            body = body.with_changes(body=[body.body[0], spaced, *body.body[2:]])
        return node.with_changes(body=body)


def _with_docstring(body: cst.BaseSuite, literal: str, there: str | None) -> cst.IndentedBlock:
    line = cst.SimpleStatementLine([cst.Expr(cst.SimpleString(literal))])
    if isinstance(body, cst.IndentedBlock):
        statements = list(body.body)
        old = statements[0] if there is not None else None
        if isinstance(old, cst.SimpleStatementLine):
            if len(old.body) > 1:
                statements[0] = old.with_changes(body=old.body[1:])
                return body.with_changes(body=[line, *statements])
            line = old.with_changes(body=line.body)
            return body.with_changes(body=[line, *statements[1:]])
        return body.with_changes(body=[line, *statements])
    assert isinstance(body, cst.SimpleStatementSuite)
    rest = cst.SimpleStatementLine(body.body, trailing_whitespace=body.trailing_whitespace)
    return cst.IndentedBlock(body=[line, rest])


def _of_the_file(module: cst.Module, text: str, newline: str) -> cst.Module:
    line = cst.SimpleStatementLine([cst.Expr(cst.SimpleString(_literal(text, "", newline)))])
    if module.get_docstring() is not None:
        assert isinstance(module.body[0], cst.SimpleStatementLine)
        return module.with_changes(body=[module.body[0].with_changes(body=line.body), *module.body[1:]])
    body = list(module.body)
    header = list(module.header)
    if body:
        lines = list(body[0].leading_lines)
        blank = lines and lines[0].comment is None
        body[0] = body[0].with_changes(
            leading_lines=lines if blank else [cst.EmptyLine(indent=False), *lines]
        )
    if header:
        line = line.with_changes(
            leading_lines=[] if header[-1].comment is None else [cst.EmptyLine(indent=False)]
        )
    return module.with_changes(body=[line, *body])


def _literal(text: str, indent: str, newline: str) -> str:
    """The docstring as it is written: quotes and backslashes in it safe, its lines indented."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    safe = safe[:-1] + '\\"' if safe.endswith('"') else safe
    lines = safe.splitlines()
    if len(lines) == 1:
        return f'"""{safe}"""'
    rest = [f"{indent}{line}" if line.strip() else "" for line in lines[1:]]
    return newline.join([f'"""{lines[0]}', *rest, f'{indent}"""'])
