"""A function put into a user's own file: added or replaced, everything else as it was, byte for byte."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Collection, Sequence
from pathlib import Path

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.extract import Statement, bound_by, definitions_of
from nl2x.code.delivery.members import kept_docstring, member_of, replaced
from nl2x.code.delivery.programs import GUARD


def put_into(source: str, code: str, asked: Sequence[str] | None = None) -> str:
    """`source` with the definitions of `code` in place of those of the same name, or added at its end, above
    what runs it; imports and constants that it lacks are added below its own imports.

    What `source` defines and isn't among the `asked` stays as it is."""
    if not source.strip():
        return source + code
    module, new = cst.parse_module(source), cst.parse_module(code)
    there = definitions_of(module)
    definitions = {_name(s): s for s in new.body if _name(s)}
    if asked is not None:
        definitions = {n: s for n, s in definitions.items() if n in asked or n not in there}
    body: list[Statement] = []
    for statement in module.body:
        replacement = definitions.pop(_name(statement), None) if _name(statement) else None
        body.append(_in_place_of(statement, replacement) if replacement is not None else statement)
    body = _below_imports(module, body, _lacking(module, new))
    at = next((i for i, s in enumerate(body) if m.matches(s, GUARD)), len(body))
    body[at:at] = [_spaced(s, 2) for s in definitions.values()]
    if definitions and at + len(definitions) < len(body):
        body[at + len(definitions)] = _spaced(body[at + len(definitions)], 2)
    return module.with_changes(body=body).code


def _lacking(module: cst.Module, new: cst.Module) -> list[Statement]:
    """The imports and constants of `new` that a module lacks; a name that it uses for something else stays
    what it is."""
    there = definitions_of(module)
    present = {_code(s) for s in module.body if _is_import(s)}
    lacking: list[Statement] = []
    for statement in new.body:
        if _is_import(statement) and _code(statement) not in present:
            lacking += _lacked(statement, there)
    for statement in new.body:
        if _sets(statement) and not _sets(statement) & set(there):
            lacking.append(_spaced(statement, 1))
    return lacking


def _lacked(statement: Statement, there: Collection[str]) -> list[Statement]:
    """An import statement without the names that are there."""
    found: list[Statement] = []
    for part in statement.body if isinstance(statement, cst.SimpleStatementLine) else ():
        if not isinstance(part, cst.Import | cst.ImportFrom) or isinstance(part.names, cst.ImportStar):
            found.append(cst.SimpleStatementLine([part]))
            continue
        names = [alias for alias in part.names if bound_by(alias) not in there]
        if names:
            names[-1] = names[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            found.append(cst.SimpleStatementLine([part.with_changes(names=names)]))
    return found


def _below_imports(module: cst.Module, body: list[Statement], new: list[Statement]) -> list[Statement]:
    """The statements with new ones below the imports, and empty lines between those and what follows."""
    if not new:
        return body
    first = next((i for i, s in enumerate(module.body) if _name(s)), len(module.body))
    above = [i + 1 for i, s in enumerate(module.body[:first]) if _is_import(s)]
    at = max(above, default=_after_docstring(module))
    if not above and at:
        new = [_spaced(new[0], 1), *new[1:]]
    rest = body[at:]
    if rest and not _is_import(rest[0]):
        rest[0] = _spaced(rest[0], 2 if _name(rest[0]) else 1)
    return [*body[:at], *new, *rest]


def difference(file: Path, before: str, after: str) -> str:
    """What changes, as a unified diff."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"{file} (now)", f"{file} (then)"
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)


def _name(statement: Statement) -> str:
    return statement.name.value if isinstance(statement, cst.FunctionDef | cst.ClassDef) else ""


def _in_place_of(old: Statement, new: Statement) -> Statement:
    """The new definition where the old one stood, under the comments and the decorators of that. Of a class
    what says the same stays as it is written."""
    assert isinstance(old, cst.FunctionDef | cst.ClassDef) and isinstance(new, cst.FunctionDef | cst.ClassDef)
    stay = [
        d for d in old.decorators if not any(d.decorator.deep_equals(n.decorator) for n in new.decorators)
    ]
    if isinstance(old, cst.ClassDef) and isinstance(new, cst.ClassDef):
        members = {member_of(s): s for s in old.body.body if member_of(s)}
        body = [replaced(members.get(member_of(s)), s) for s in new.body.body]
        new = kept_docstring(old, new.with_changes(body=new.body.with_changes(body=body)))
    return new.with_changes(
        leading_lines=old.leading_lines,
        decorators=[*stay, *new.decorators],
        lines_after_decorators=old.lines_after_decorators if stay else new.lines_after_decorators,
    )


def _sets(statement: Statement) -> set[str]:
    """The names that a plain statement sets; none for imports."""
    if not isinstance(statement, cst.SimpleStatementLine) or _is_import(statement):
        return set()
    return set(definitions_of(cst.Module([statement])))


def _spaced(statement: Statement, lines: int) -> Statement:
    """The statement with so many empty lines above it and its comments, or more where it has more."""
    own = list(statement.leading_lines)
    empty = next((i for i, line in enumerate(own) if line.comment), len(own))
    more = [cst.EmptyLine(indent=False)] * max(0, lines - empty)
    return statement.with_changes(leading_lines=[*more, *own])


def _is_import(statement: Statement) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and all(
        isinstance(part, cst.Import | cst.ImportFrom) for part in statement.body
    )


def _after_docstring(module: cst.Module) -> int:
    return 1 if module.get_docstring() is not None else 0


def _code(statement: Statement) -> str:
    """The statement as such, without comments and spacing."""
    return ast.unparse(ast.parse(cst.Module([]).code_for_node(statement.with_changes(leading_lines=[]))))
