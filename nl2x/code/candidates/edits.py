"""Changes to a function's source with libcst: what patches are made of. All else stays as it was."""

from __future__ import annotations

import ast
from collections.abc import Callable

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.extract import with_imports

Change = Callable[[str], str | None]


def at_entry(name: str, *statements: str) -> Change:
    """Puts statements at the function's start, after its docstring."""

    def change(source: str) -> str | None:
        new = [cst.parse_statement(s) for s in statements]
        return edited(source, _Entry(name, new))

    return change


def wrap_returns(name: str, template: str) -> Change:
    """Makes each `return X` into `return template` with X in place of `{}`; bare returns stay."""

    def change(source: str) -> str | None:
        return edited(source, _Returns(name, template))

    return change


def replace_calls(name: str, callee: str, rewrite: Callable[[cst.Call], cst.BaseExpression | None]) -> Change:
    """Rewrites the calls of `callee` (`round`, `sorted`, `.sort` as "sort") inside the function."""

    def change(source: str) -> str | None:
        return edited(source, _Calls(name, callee, rewrite))

    return change


def in_loop(name: str, number: int, template: str) -> Change:
    """Puts statements at the start of a `for`, `{0}` in them being the `number`-th variable that the
    function's loops bind, counted from the first."""

    def change(source: str) -> str | None:
        return edited(source, _Loops(name, number, template))

    return change


def within_try(name: str, error: str, then: str) -> Change:
    """Puts the function's body into a `try`; where `error` is raised in it, `then` happens."""

    def change(source: str) -> str | None:
        return edited(source, _Tried(name, error, then))

    return change


def with_docstring(source: str, name: str, summary: str) -> str:
    """The function `name` with a docstring, where it has none."""
    return cst.parse_module(source).visit(_Documented(name, summary)).code


def set_default(name: str, parameter: str, default: str) -> Change:
    """Gives a parameter this default."""

    def change(source: str) -> str | None:
        return edited(source, _Default(name, parameter, default))

    return change


def replace_expressions(
    name: str, rewrite: Callable[[cst.BaseExpression], cst.BaseExpression | None]
) -> Change:
    """Rewrites expressions inside the function wherever `rewrite` gives another one."""

    def change(source: str) -> str | None:
        return edited(source, _Expressions(name, rewrite))

    return change


def both(*changes: Change) -> Change:
    """One change after the other; None if one of them finds no place."""

    def change(source: str) -> str | None:
        current: str | None = source
        for one in changes:
            current = one(current) if current is not None else None
        return current

    return change


def edited(source: str, transformer: cst.CSTTransformer) -> str | None:
    """The source changed; None where nothing was, or where it no longer parses."""
    try:
        changed = cst.parse_module(source).visit(transformer).code
        ast.parse(changed)
    except (SyntaxError, cst.ParserSyntaxError, cst.CSTValidationError):
        return None
    return with_imports(changed) if changed != source else None


def expression(source: str) -> cst.BaseExpression:
    """An expression parsed; in brackets, so that it can stand anywhere."""
    return cst.parse_expression(source)


def code(node: cst.CSTNode) -> str:
    """The source of a node."""
    return cst.Module([]).code_for_node(node)


class _Inside(cst.CSTTransformer):
    """A transformer that acts only inside the function `name`, not in functions nested in it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.stack = name, list[str]()

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self.stack.append(node.name.value)

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        here = self.at_top()
        self.stack.pop()
        return self.function(updated_node) if here else updated_node

    def at_top(self) -> bool:
        return self.stack == [self.name]

    def within(self) -> bool:
        return self.name in self.stack

    def function(self, node: cst.FunctionDef) -> cst.FunctionDef:
        return node


class _Entry(_Inside):
    def __init__(
        self, name: str, statements: list[cst.SimpleStatementLine | cst.BaseCompoundStatement]
    ) -> None:
        super().__init__(name)
        self.statements = statements

    def function(self, node: cst.FunctionDef) -> cst.FunctionDef:
        if not isinstance(node.body, cst.IndentedBlock):
            return node
        body = list(node.body.body)
        place = 1 if node.get_docstring() is not None else 0
        if [code(s) for s in body[place : place + len(self.statements)]] == [
            code(s) for s in self.statements
        ]:
            return node
        return node.with_changes(
            body=node.body.with_changes(body=[*body[:place], *self.statements, *body[place:]])
        )


class _Loops(_Inside):
    def __init__(self, name: str, number: int, template: str) -> None:
        super().__init__(name)
        self.left, self.template = number, template

    def leave_For(self, original_node: cst.For, updated_node: cst.For) -> cst.For:
        if not self.within() or not isinstance(updated_node.body, cst.IndentedBlock):
            return updated_node
        bound = [n.value for n in m.findall(updated_node.target, m.Name()) if isinstance(n, cst.Name)]
        place, self.left = self.left, self.left - len(bound)
        if not 0 <= place < len(bound):
            return updated_node
        first = cst.parse_statement(self.template.format(bound[place]))
        body = updated_node.body
        return updated_node.with_changes(body=body.with_changes(body=[first, *body.body]))


class _Tried(_Inside):
    def __init__(self, name: str, error: str, then: str) -> None:
        super().__init__(name)
        self.error, self.then = error, then

    def function(self, node: cst.FunctionDef) -> cst.FunctionDef:
        if not isinstance(node.body, cst.IndentedBlock):
            return node
        place = 1 if node.get_docstring() is not None else 0
        before, inside = node.body.body[:place], node.body.body[place:]
        whole = cst.parse_statement(f"try:\n    pass\nexcept {self.error}:\n    {self.then}\n")
        assert isinstance(whole, cst.Try)
        whole = whole.with_changes(body=node.body.with_changes(body=inside))
        return node.with_changes(body=node.body.with_changes(body=[*before, whole]))


class _Returns(_Inside):
    def __init__(self, name: str, template: str) -> None:
        super().__init__(name)
        self.template = template

    def leave_Return(self, original_node: cst.Return, updated_node: cst.Return) -> cst.Return:
        value = updated_node.value
        if not self.at_top() or value is None or m.matches(value, m.Name("None")):
            return updated_node
        inner = code(value)
        if isinstance(value, cst.Tuple) and not value.lpar:
            inner = f"({inner})"
        if "\n" in inner:
            inner = f"({inner})" if not inner.startswith("(") else inner
        return updated_node.with_changes(
            value=expression(self.template.replace("{}", inner)),
            whitespace_after_return=cst.SimpleWhitespace(" "),
        )


class _Documented(cst.CSTTransformer):
    def __init__(self, name: str, summary: str) -> None:
        super().__init__()
        self.name, self.summary = name, summary

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        body = updated_node.body
        if updated_node.name.value != self.name or updated_node.get_docstring() is not None:
            return updated_node
        if not isinstance(body, cst.IndentedBlock):
            return updated_node
        text = self.summary.replace("\\", "/").replace('"', "'")
        quotes = '"' * 3
        line = cst.parse_statement(f"{quotes}{text}{quotes}\n")
        return updated_node.with_changes(body=body.with_changes(body=[line, *body.body]))


class _Calls(_Inside):
    def __init__(
        self, name: str, callee: str, rewrite: Callable[[cst.Call], cst.BaseExpression | None]
    ) -> None:
        super().__init__(name)
        self.callee, self.rewrite = callee, rewrite

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        func = updated_node.func
        called = (
            func.value
            if isinstance(func, cst.Name)
            else func.attr.value
            if isinstance(func, cst.Attribute)
            else ""
        )
        if not self.within() or called != self.callee:
            return updated_node
        new = self.rewrite(updated_node)
        return updated_node if new is None else new


class _Default(_Inside):
    def __init__(self, name: str, parameter: str, default: str) -> None:
        super().__init__(name)
        self.parameter, self.default = parameter, default

    def function(self, node: cst.FunctionDef) -> cst.FunctionDef:
        changed = [
            p.with_changes(default=expression(self.default), equal=cst.MaybeSentinel.DEFAULT)
            if p.name.value == self.parameter
            else p
            for p in node.params.params
        ]
        return node.with_changes(params=node.params.with_changes(params=changed))


class _Expressions(_Inside):
    def __init__(self, name: str, rewrite: Callable[[cst.BaseExpression], cst.BaseExpression | None]) -> None:
        super().__init__(name)
        self.rewrite = rewrite

    def on_leave(self, original_node: cst.CSTNodeT, updated_node: cst.CSTNodeT) -> object:  # type: ignore[override]
        left = super().on_leave(original_node, updated_node)
        if self.within() and isinstance(left, cst.BaseExpression):
            new = self.rewrite(left)
            return left if new is None else new
        return left


class TextsTurned(cst.CSTTransformer):
    """Changes every written text, f-strings included, by `turned`."""

    def turned(self, text: str) -> str:
        """What becomes of a text as it is written in the source, quotes included."""
        raise NotImplementedError

    def leave_SimpleString(
        self, original_node: cst.SimpleString, updated_node: cst.SimpleString
    ) -> cst.SimpleString:
        return updated_node.with_changes(value=self.turned(updated_node.value))

    def leave_FormattedStringText(
        self, original_node: cst.FormattedStringText, updated_node: cst.FormattedStringText
    ) -> cst.FormattedStringText:
        return updated_node.with_changes(value=self.turned(updated_node.value))
