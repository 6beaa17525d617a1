"""Code out of a reply: the function, the imports and helpers it needs, and nothing else. With libcst."""

from __future__ import annotations

import ast
import builtins
import re
import symtable
from collections.abc import Iterable, Sequence

import libcst as cst

from nl2x.code.candidates.datetimes import one_datetime

Statement = cst.SimpleStatementLine | cst.BaseCompoundStatement
FENCE = re.compile(r"```(?:python|py|Python)?[ \t]*\n(.*?)(?:\n```|\Z)", re.DOTALL)
WELL_KNOWN = {
    **{
        name: f"import {name}"
        for name in (
            "re",
            "math",
            "json",
            "csv",
            "io",
            "os",
            "string",
            "random",
            "statistics",
            "itertools",
            "functools",
            "collections",
            "calendar",
            "unicodedata",
            "copy",
            "decimal",
            "sys",
            "textwrap",
            "operator",
            "bisect",
            "heapq",
            "time",
            "hashlib",
            "fractions",
            "argparse",
        )
    },
    **{
        name: f"from collections import {name}" for name in ("Counter", "defaultdict", "OrderedDict", "deque")
    },
    **{name: f"from datetime import {name}" for name in ("date", "datetime", "timedelta", "timezone")},
    **{name: f"from decimal import {name}" for name in ("Decimal", "ROUND_HALF_UP", "ROUND_HALF_EVEN")},
    **{
        name: f"from typing import {name}"
        for name in (
            "Any",
            "List",
            "Dict",
            "Tuple",
            "Set",
            "Optional",
            "Union",
            "Iterable",
            "Iterator",
            "Sequence",
        )
    },
    **{
        name: f"from itertools import {name}"
        for name in (
            "groupby",
            "chain",
            "combinations",
            "permutations",
            "product",
            "accumulate",
            "islice",
            "pairwise",
            "zip_longest",
        )
    },
    **{name: f"from functools import {name}" for name in ("reduce", "lru_cache", "cmp_to_key", "partial")},
    "Callable": "from collections.abc import Callable",
    "Path": "from pathlib import Path",
    "Fraction": "from fractions import Fraction",
    "ceil": "from math import ceil",
    "floor": "from math import floor",
    "sqrt": "from math import sqrt",
    "monthrange": "from calendar import monthrange",
    "dataclass": "from dataclasses import dataclass",
}


def code_of(reply: str, name: str = "", others: Sequence[str] = ()) -> str | None:
    """The code that `reply` holds: what is fenced, else all of it up to where it stops being Python.

    Keeps the wanted function (or class), the `others` that are wanted beside it, and what they use; adds
    imports of the standard library that they plainly need; drops calls, prints, asserts and tests beside it.
    None where no function is defined.
    """
    for source in sources(reply):
        module = longest_module(source)
        found = _keep(module, name, others) if module is not None else None
        if found is not None:
            return found
    return None


def sources(reply: str) -> Iterable[str]:
    """The parts of a reply that may be code, the likeliest first."""
    blocks = FENCE.findall(reply)
    if blocks:
        yield "\n\n".join(blocks)
        yield from sorted(blocks, key=len, reverse=True)
    start = re.search(r"^(?:from |import |def |class |async def |@)", reply, re.MULTILINE)
    if start:
        yield reply[start.start() :].split("\n```")[0]


def longest_module(source: str) -> cst.Module | None:
    """The longest beginning of `source` that parses, cut at a line."""
    lines = source.rstrip().split("\n")
    for end in range(len(lines), 0, -1):
        text = "\n".join(lines[:end]) + "\n"
        try:
            ast.parse(text)
            return cst.parse_module(text)
        except (SyntaxError, ValueError, cst.ParserSyntaxError, RecursionError, MemoryError):
            continue
    return None


def definitions_of(module: cst.Module) -> dict[str, Statement]:
    """The statement that defines, imports or sets each name at the top of a module."""
    found: dict[str, Statement] = {}
    for statement in module.body:
        for defined in _names_defined(statement):
            found[defined] = statement
    return found


def _names_defined(statement: cst.CSTNode) -> list[str]:
    if isinstance(statement, cst.FunctionDef | cst.ClassDef):
        return [statement.name.value]
    if not isinstance(statement, cst.SimpleStatementLine):
        return []
    names = []
    for part in statement.body:
        if isinstance(part, cst.Import | cst.ImportFrom):
            aliases = () if isinstance(part.names, cst.ImportStar) else part.names
            names += [bound_by(alias) for alias in aliases]
        elif isinstance(part, cst.Assign):
            names += [t.target.value for t in part.targets if isinstance(t.target, cst.Name)]
        elif isinstance(part, cst.AnnAssign) and isinstance(part.target, cst.Name):
            names.append(part.target.value)
    return names


def bound_by(alias: cst.ImportAlias) -> str:
    """The name that an import makes."""
    if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
        return alias.asname.name.value
    return cst.Module([]).code_for_node(alias.name).split(".")[0]


def _keep(module: cst.Module, name: str, others: Sequence[str] = ()) -> str | None:
    definitions = definitions_of(module)
    wanted = wanted_of(definitions, name)
    if wanted is None:
        return None
    code = kept(module, definitions, [wanted, *(n for n in others if n in definitions)])
    return with_imports(one_datetime(code))


def kept(module: cst.Module, definitions: dict[str, Statement], roots: Sequence[str]) -> str:
    """The statements that define the names in `roots` and all that they use, in the module's order."""
    needed, open_names = set(), list(roots)
    while open_names:
        current = open_names.pop()
        if current in needed:
            continue
        needed.add(current)
        source = cst.Module([]).code_for_node(definitions[current])
        open_names += [n for n in names_needed(source) if n in definitions]
    body = [s for s in module.body if any(definitions.get(n) is s for n in _names_defined(s) if n in needed)]
    return module.with_changes(body=body, header=[], footer=[]).code.strip() + "\n"


def wanted_of(definitions: dict[str, Statement], name: str) -> str | None:
    """The function or class that is mainly meant: that of this name, else one that no other uses."""
    made = [n for n, s in definitions.items() if isinstance(s, cst.FunctionDef | cst.ClassDef)]
    if name:
        return name if name in made else None
    if not made:
        return None
    code = cst.Module([]).code_for_node
    used = {n for m in made for n in names_used(ast.parse(code(definitions[m]))) if n != m}
    tops = [n for n in made if n not in used and n != "main" and not n.startswith("test")]
    return (tops or made)[0]


def names_needed(source: str) -> set[str]:
    """The names that statements look up outside themselves: not their functions' parameters and variables."""
    table = symtable.symtable(source, "definition", "exec")
    scopes = [table]
    for scope in scopes:
        scopes += scope.get_children()
    return {s.get_name() for scope in scopes for s in scope.get_symbols() if scope is table or s.is_global()}


def names_used(tree: ast.AST) -> set[str]:
    """Every name in it, without attributes."""
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}


def with_imports(code: str) -> str:
    """`code` with an import line for each well-known name that it uses and nothing defines."""
    tree = ast.parse(code)
    bound = _bound_anywhere(tree)
    used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} - bound - set(dir(builtins))
    attributes = {
        n.value.id for n in ast.walk(tree) if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name)
    }
    lines = set()
    for name in used & {*WELL_KNOWN, "datetime", "time", "np", "pd"}:
        if name == "datetime" and _module_use(tree, "datetime"):
            lines.add("import datetime")
        elif name in WELL_KNOWN and not (name == "time" and name not in attributes):
            lines.add(WELL_KNOWN[name])
    new = sorted(line for line in lines if line not in code)
    return tidy(("\n".join(new) + "\n" if new else "") + code)


def _module_use(tree: ast.AST, name: str) -> bool:
    """Whether `datetime.` is used as the module (`datetime.date`), not as the class."""
    members = {"date", "datetime", "timedelta", "timezone"}
    return any(
        isinstance(n, ast.Attribute)
        and isinstance(n.value, ast.Name)
        and n.value.id == name
        and n.attr in members
        and not (n.attr == "date" and name == "datetime" and _called_without_arguments(tree, n))
        for n in ast.walk(tree)
    )


def _called_without_arguments(tree: ast.AST, attribute: ast.Attribute) -> bool:
    return any(isinstance(n, ast.Call) and n.func is attribute and not n.args for n in ast.walk(tree))


def _bound_anywhere(tree: ast.AST) -> set[str]:
    bound: set[str] = set()
    for n in ast.walk(tree):
        if isinstance(n, ast.Import | ast.ImportFrom):
            bound |= {(a.asname or a.name).split(".")[0] for a in n.names}
        elif isinstance(n, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            bound.add(n.name)
        elif isinstance(n, ast.arg):
            bound.add(n.arg)
        elif isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store):
            bound.add(n.id)
    return bound


def tidy(code: str) -> str:
    """Imports first and once each, used ones only, two blank lines before definitions."""
    module = cst.parse_module(code)
    imports: list[cst.SimpleStatementLine | cst.BaseCompoundStatement] = []
    rest: list[cst.SimpleStatementLine | cst.BaseCompoundStatement] = []
    for statement in module.body:
        (imports if _is_import(statement) else rest).append(statement)
    body = cst.Module(rest).code.strip("\n")
    lines = dict.fromkeys(cst.Module([s]).code.strip() for s in imports)
    kept = [line for line in lines if _used(line, body)]
    head = "\n".join(sorted(kept, key=lambda line: (line.startswith("from"), line)))
    spaced = (
        re.sub(r"\n+(?=(?:@\w|def |class |async def |if __name__ )(?!.*\n+@))", "\n\n\n", body)
        if "\n@" not in body
        else body
    )
    return (f"{head}\n\n\n" if head else "") + spaced.strip("\n") + "\n"


def _is_import(statement: cst.CSTNode) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and all(
        isinstance(part, cst.Import | cst.ImportFrom) for part in statement.body
    )


def _used(import_line: str, body: str) -> bool:
    try:
        node = ast.parse(import_line).body[0]
    except SyntaxError:
        return True
    assert isinstance(node, ast.Import | ast.ImportFrom)
    names = [(a.asname or a.name).split(".")[0] for a in node.names]
    return any(name == "*" or re.search(rf"\b{re.escape(name)}\b", body) for name in names)
