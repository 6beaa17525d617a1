"""A class of the user's that is changed: what was asked for of its members, everything else as it stands."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

import libcst as cst

from nl2x.code.candidates.extract import Statement, names_used
from nl2x.code.written import Earlier

Member = cst.BaseStatement | cst.BaseSmallStatement


def member_of(statement: cst.CSTNode) -> str:
    """The name of the method, class or field that a statement of a class's body makes; empty for others."""
    if isinstance(statement, cst.FunctionDef | cst.ClassDef):
        return statement.name.value
    if isinstance(statement, cst.SimpleStatementLine) and len(statement.body) == 1:
        match statement.body[0]:
            case cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value=name))]):
                return name
            case cst.AnnAssign(target=cst.Name(value=name)):
                return name
    return ""


def members(node: cst.ClassDef) -> list[str]:
    """The names of a class's members, in order."""
    return list(dict.fromkeys(filter(None, map(member_of, node.body.body))))


def replaced(old: cst.CSTNode | None, new: Member) -> Member:
    """What stands in the old member's place: the old one itself where the new one says the same, otherwise
    the new one below the old one's comments."""
    if not isinstance(old, Statement):
        return new
    if isinstance(new, Statement):
        return old if _says(old) == _says(new) else new.with_changes(leading_lines=old.leading_lines)
    return new


def kept_docstring(old: cst.ClassDef, new: cst.ClassDef) -> cst.ClassDef:
    """The new class with the docstring of the old one where it has none."""
    if new.get_docstring() is not None or old.get_docstring() is None:
        return new
    if not isinstance(new.body, cst.IndentedBlock) or not isinstance(old.body, cst.IndentedBlock):
        return new
    return new.with_changes(body=new.body.with_changes(body=[old.body.body[0], *new.body.body]))


def merged(earlier: Earlier, new: cst.Module) -> cst.ClassDef | None:
    """The earlier class with what an attempt changes of it where that was asked for. None where the attempt
    holds nothing of the class, neither as a whole nor as methods alone."""
    old = class_in(cst.parse_module(earlier.code), earlier.name)
    own = class_in(new, earlier.name)
    found: Sequence[cst.CSTNode] = own.body.body if own else [s for s in new.body if _is_method(s)]
    attempt = {member_of(s): s for s in found if isinstance(s, Statement) and member_of(s)}
    if old is None or not attempt:
        return None
    body: list[Member] = []
    kept = _new_state(old, [s for name, s in attempt.items() if name not in members(old)])
    for statement in old.body.body:
        name = member_of(statement)
        change = attempt.pop(name, None) if name else None
        may = change is not None and (_may_change(earlier, name) or _only_keeps(statement, change, kept))
        if change is not None and may and _takes_the_same(statement, change):
            body.append(_changed(statement, change))
        elif not (attempt and _is_nothing(statement)):
            body.append(statement)
    body += [_apart(s) for s in _added(earlier, attempt)]
    if not isinstance(old.body, cst.IndentedBlock):
        body = [cst.SimpleStatementLine([s]) if isinstance(s, cst.BaseSmallStatement) else s for s in body]
        return old.with_changes(body=cst.IndentedBlock(body=[s for s in body if isinstance(s, Statement)]))
    return old.with_changes(body=old.body.with_changes(body=body))


def new_or_changed(earlier: Earlier, code: str) -> list[str]:
    """The members of the earlier class that aren't there or say something else in `code`."""
    before = class_in(cst.parse_module(earlier.code), earlier.name)
    after = class_in(cst.parse_module(code), earlier.name)
    if before is None or after is None:
        return []
    old = {member_of(s): _says(s) for s in before.body.body if isinstance(s, Statement)}
    now = [(member_of(s), _says(s)) for s in after.body.body if isinstance(s, Statement)]
    return [name for name, says in now if name and old.get(name) != says]


def class_in(module: cst.Module, name: str) -> cst.ClassDef | None:
    """The class of that name at the top of a module."""
    return next((s for s in module.body if isinstance(s, cst.ClassDef) and s.name.value == name), None)


def _may_change(earlier: Earlier, name: str) -> bool:
    return name in earlier.asked if earlier.asked else not earlier.only_new


def _new_state(old: cst.ClassDef, added: Sequence[Statement]) -> set[str]:
    """The attributes that new members use and nothing of the class has so far: what there is to tell the
    others have to keep."""
    used = {name for s in added if isinstance(s, cst.FunctionDef) for name in _own(ast.parse(_source(s)))}
    return used - _own(ast.parse(_source(old))) - set(members(old))


def _own(tree: ast.AST) -> set[str]:
    """The names of what is used of `self`."""
    found = (n for n in ast.walk(tree) if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name))
    return {n.attr for n in found if ast.unparse(n.value) == "self"}


def _only_keeps(old: cst.CSTNode, new: cst.CSTNode, kept: set[str]) -> bool:
    """Whether the new member does what the old one does and beside it nothing but keep these attributes."""
    if not isinstance(old, cst.FunctionDef) or not isinstance(new, cst.FunctionDef) or not kept:
        return False
    bodies = [ast.parse(_source(s.with_changes(decorators=[]))).body[0] for s in (old, new)]
    before, after = (b.body for b in bodies if isinstance(b, ast.FunctionDef))
    rest = [s for s in after if not _own(s) & kept]
    return len(rest) < len(after) and _do(rest) == _do(before)


def _do(body: Sequence[ast.stmt]) -> list[str]:
    """What statements do: docstrings and `pass` do nothing."""
    idle = (ast.Constant,)
    found = [s for s in body if not (isinstance(s, ast.Expr) and isinstance(s.value, idle))]
    return [ast.dump(s) for s in found if not isinstance(s, ast.Pass)]


def _added(earlier: Earlier, attempt: dict[str, Statement]) -> Iterator[Statement]:
    """The new members: those that the words name, with what they use, or all where they name none."""
    said = {name for name in attempt if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", earlier.said)}
    open_names = list(said)
    while open_names:
        tree = ast.parse(_source(attempt[open_names.pop()]))
        used = names_used(tree) | {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
        open_names += [n for n in attempt if n in used and n not in said]
        said |= {n for n in attempt if n in used}
    yield from (s for name, s in attempt.items() if name in said or not said)


def _changed(old: cst.CSTNode, new: Statement) -> Member:
    """The new method below the old one's decorators and comments, with its docstring."""
    if isinstance(old, cst.FunctionDef) and isinstance(new, cst.FunctionDef):
        new = with_its_docstring(old, new.with_changes(decorators=old.decorators))
    return replaced(old, new)


def with_its_docstring(old: cst.FunctionDef, new: cst.FunctionDef) -> cst.FunctionDef:
    """The new function with the docstring of the old one, if that has any."""
    if not isinstance(old.body, cst.IndentedBlock) or not isinstance(new.body, cst.IndentedBlock):
        return new
    if old.get_docstring() is None:
        return new
    rest = new.body.body[1:] if new.get_docstring() is not None else new.body.body
    return new.with_changes(body=new.body.with_changes(body=[old.body.body[0], *rest]))


def _takes_the_same(old: cst.CSTNode, new: cst.CSTNode) -> bool:
    """Whether what could be called before can be called so still."""
    if not isinstance(old, cst.FunctionDef) or not isinstance(new, cst.FunctionDef):
        return type(old) is type(new)
    before, after = _parameters(old), _parameters(new)
    added = after[len(before) :]
    same = [name for name, _ in before] == [name for name, _ in after[: len(before)]]
    harder = any(a and not b for (_, a), (_, b) in zip(before, after, strict=False))
    return same and not harder and all(optional for _, optional in added)


def _parameters(node: cst.FunctionDef) -> list[tuple[str, bool]]:
    """The names of the parameters, with whether they may be left out."""
    given = [*node.params.posonly_params, *node.params.params, *node.params.kwonly_params]
    found = [(p.name.value, p.default is not None) for p in given]
    stars = (node.params.star_arg, node.params.star_kwarg)
    return found + [("*" + s.name.value, True) for s in stars if isinstance(s, cst.Param)]


def _is_method(statement: cst.CSTNode) -> bool:
    if not isinstance(statement, cst.FunctionDef):
        return False
    first = next((p.name.value for p in statement.params.params), "")
    return first in ("self", "cls")


def _is_nothing(statement: cst.CSTNode) -> bool:
    """`pass` or `...`, which is there only for want of anything else."""
    part = statement.body[0] if isinstance(statement, cst.SimpleStatementLine) else statement
    return isinstance(part, cst.Pass) or (isinstance(part, cst.Expr) and isinstance(part.value, cst.Ellipsis))


def _apart(statement: Statement) -> Statement:
    lines = [] if not isinstance(statement, cst.FunctionDef | cst.ClassDef) else [cst.EmptyLine(indent=False)]
    comments = [line for line in statement.leading_lines if line.comment]
    return statement.with_changes(leading_lines=[*lines, *comments])


def _source(statement: Statement) -> str:
    return cst.Module([statement.with_changes(leading_lines=[])]).code


def _says(statement: Statement) -> str:
    return ast.dump(ast.parse(_source(statement)))
