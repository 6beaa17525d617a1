"""A function put into a user's own file: added or replaced, everything else as it was, byte for byte."""

from __future__ import annotations

import ast
import difflib
import re
from pathlib import Path

import libcst as cst

from nl2x.code.candidates.extract import Statement, definitions_of, kept, with_imports
from nl2x.code.written import Earlier
from nl2x.errors import BadInput


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


CHANGES = (
    r"(?:make|change|let|update|fix|extend|modify|adapt|rewrite|alter|improve|teach)\s+"
    r"(?:the\s+)?(?:function\s+|class\s+)?`?{name}`?(?!\s*\()\b|"
    r"(?:^|[.:,;]\s*)(?:the\s+)?(?:function\s+)?`?{name}`?(?:\(\))?\s+(?:should|must|needs?\s+to|has\s+to|ought\s+to)\b|"
    r"\bin\s+`?{name}`?(?:\(\))?(?=\s*[,.:;]|\s+(?:in|of)\s|\s*$)"
)
"""How people speak of a function that is there: "make dedupe ignore case", "in dedupe, keep the order"."""


def spoken_of(source: str, words: str, file: str) -> tuple[Earlier | None, str]:
    """The function of the file that the words are to change, with what it uses of the file, and the words
    without the file's name; None where they speak of none."""
    bare = re.sub(rf"\s*\b(?:in|of|from) `?{re.escape(file)}`?", "", words)
    try:
        module = cst.parse_module(source)
    except cst.ParserSyntaxError:
        return None, words
    definitions = definitions_of(module)
    for name, statement in definitions.items():
        spoken = CHANGES.format(name=re.escape(name))
        if isinstance(statement, cst.FunctionDef) and re.search(spoken, bare, re.IGNORECASE):
            plain = {**definitions, name: statement.with_changes(decorators=[], leading_lines=[])}
            body = [plain[name] if s is statement else s for s in module.body]
            code = with_imports(kept(module.with_changes(body=body), plain, [name]))
            return Earlier((statement.get_docstring() or "").split("\n\n")[0], code, name), bare
    return None, words


def put_into(source: str, code: str) -> str:
    """`source` with the definitions of `code` in place of those of the same name, or added at its end;
    imports and constants that it lacks are added below its own imports."""
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
    constants = [s for s in new.body if _sets(s) and not _sets(s) & set(definitions_of(module))]
    at += len(imports)
    body[at:at] = [s.with_changes(leading_lines=[cst.EmptyLine(indent=False)]) for s in constants]
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
    """The new definition where the old one stood, under the comments and the decorators of that."""
    assert isinstance(old, cst.FunctionDef | cst.ClassDef) and isinstance(new, cst.FunctionDef | cst.ClassDef)
    stay = [
        d for d in old.decorators if not any(d.decorator.deep_equals(n.decorator) for n in new.decorators)
    ]
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
