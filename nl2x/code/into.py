"""A function put into a user's own file: added or replaced, everything else as it was, byte for byte."""

from __future__ import annotations

import ast
import difflib
from pathlib import Path

import libcst as cst

from nl2x.errors import BadInput

Statement = cst.SimpleStatementLine | cst.BaseCompoundStatement


def read_target(file: Path) -> str:
    """The file's text, empty where there is none yet. BadInput where it isn't Python."""
    if not file.exists():
        return ""
    try:
        source = file.read_bytes().decode("utf-8")
        cst.parse_module(source)
    except UnicodeDecodeError:
        raise BadInput("this file isn't UTF-8 text", where=str(file), todo="save it as UTF-8") from None
    except OSError as error:
        raise BadInput(f"can't be read: {error.strerror}", where=str(file)) from None
    except cst.ParserSyntaxError as error:
        raise BadInput(
            f"this file isn't valid Python (line {error.raw_line})", where=str(file), todo="mend it first"
        ) from None
    return source


def put_into(source: str, code: str) -> str:
    """`source` with the definitions of `code` in place of those of the same name, or added at its end;
    imports that it lacks are added below its own."""
    if not source.strip():
        return source + code
    module, new = cst.parse_module(source), cst.parse_module(code)
    definitions = {_name(s): s for s in new.body if _name(s)}
    body: list[Statement] = []
    for statement in module.body:
        replacement = definitions.pop(_name(statement), None) if _name(statement) else None
        body.append(_in_place_of(statement, replacement) if replacement is not None else statement)
    present = {_code(s) for s in module.body if _is_import(s)}
    imports = [s for s in new.body if _is_import(s) and _code(s) not in present]
    at = max((i + 1 for i, s in enumerate(module.body) if _is_import(s)), default=_after_docstring(module))
    body[at:at] = [s.with_changes(leading_lines=[]) for s in imports]
    added = [_spaced(s) for s in definitions.values()]
    return module.with_changes(body=[*body, *added]).code


def difference(file: Path, before: str, after: str) -> str:
    """What changes, as a unified diff."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"{file} (now)", f"{file} (then)"
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)


def _name(statement: Statement) -> str:
    return statement.name.value if isinstance(statement, cst.FunctionDef | cst.ClassDef) else ""


def _in_place_of(old: Statement, new: Statement) -> Statement:
    assert isinstance(old, cst.FunctionDef | cst.ClassDef)
    return new.with_changes(leading_lines=old.leading_lines)


def _spaced(statement: Statement) -> Statement:
    return statement.with_changes(leading_lines=[cst.EmptyLine(indent=False), cst.EmptyLine(indent=False)])


def _is_import(statement: Statement) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and all(
        isinstance(part, cst.Import | cst.ImportFrom) for part in statement.body
    )


def _after_docstring(module: cst.Module) -> int:
    return 1 if module.get_docstring() is not None else 0


def _code(statement: Statement) -> str:
    """The statement as such, without comments and spacing."""
    return ast.unparse(ast.parse(cst.Module([]).code_for_node(statement.with_changes(leading_lines=[]))))
