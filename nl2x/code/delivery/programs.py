"""Programs: files that do the thing when they are run, `python FILE`, and a run that tries whether they do.

A program is a function (or several) and a part under `if __name__ == "__main__":` that gives it what the
words say: the command line's arguments, or what the user is asked for. The function is tried like any other;
the part that runs it is the model's own where it takes what it needs from outside, otherwise it is made here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.datetimes import one_datetime
from nl2x.code.candidates.extract import (
    Statement,
    definitions_of,
    kept,
    longest_module,
    names_used,
    sources,
    wanted_of,
    with_imports,
)
from nl2x.code.delivery.mainpart import asks_user, main_part
from nl2x.code.reading.signature import from_node
from nl2x.code.reading.task import Task

GUARD = m.If(
    test=m.Comparison(
        left=m.Name("__name__"),
        comparisons=[
            m.ComparisonTarget(m.Equal(), m.SimpleString("'__main__'") | m.SimpleString('"__main__"'))
        ],
    )
)
ARGUMENTS = re.compile(r"\bsys\.argv\b|\bargv\b|\bparse_args\b|\bsys\.stdin\b|\bstdin\b|\bfileinput\b")
ASKING = re.compile(r"(?<!\w)input\(")


def program_of(reply: str, task: Task) -> str | None:
    """The program that a reply holds, so that running the file does what it is for. None where there is no
    code in it, or not the function that the words name with its parameters."""
    for source in sources(reply):
        module = longest_module(source)
        made = _program(module, task) if module is not None else None
        if made is not None:
            return made
    return None


def main_function(code: str) -> str:
    """The name of the function that a program is mainly for; empty where it has none that takes anything."""
    definitions = definitions_of(cst.parse_module(code))
    name = wanted_of(definitions, "")
    node = definitions.get(name or "")
    return name if name and isinstance(node, cst.FunctionDef) and node.params.params else ""


def with_made_part(task: Task) -> Callable[[str], str | None]:
    """Puts a part made from the words in the place of the one that runs the task's function."""

    def change(source: str) -> str | None:
        module = cst.parse_module(source)
        definitions = definitions_of(module)
        node = definitions.get(task.name)
        made = _made_part(node, task) if node is not None else ""
        return _put_together(kept(module, definitions, [task.name]), made) if made else None

    return change


def _program(module: cst.Module, task: Task) -> str | None:
    definitions = definitions_of(module)
    needs_name = task.signature is not None and task.signature.complete
    name = wanted_of(definitions, task.name if needs_name or task.name in definitions else "")
    if needs_name and name is None:
        return None
    run = _run_part(module, definitions)
    if name is None:
        return _of_statements(module, run, definitions) if run else None
    main = definitions.get("main")
    if not run and isinstance(main, cst.FunctionDef) and not main.params.params:
        run = [cst.parse_statement("main()\n")]  # Defined, and then forgotten.
    own = _text(run)
    node = definitions[name]
    if not run or not _takes_what_it_needs(run, definitions, name, task):
        made = _made_part(node, task)
        own = made or own
    roots = [name, *(n for n in names_used(ast.parse(own)) if n in definitions)]
    return _put_together(kept(module, definitions, roots), own)


def _run_part(module: cst.Module, definitions: dict[str, Statement]) -> list[Statement]:
    """What a file does beside defining things, in order."""
    used = {
        n
        for s in definitions.values()
        if isinstance(s, cst.FunctionDef | cst.ClassDef)
        for n in names_used(ast.parse(_text([s])))
    }
    found: list[Statement] = []
    for statement in module.body:
        if m.matches(statement, GUARD):
            assert isinstance(statement, cst.If)
            found += [s for s in statement.body.body if isinstance(s, Statement)]
        elif not _defines(statement, definitions, used) and not m.matches(
            statement, m.SimpleStatementLine([m.Assert() | m.Expr(m.SimpleString() | m.ConcatenatedString())])
        ):
            found.append(statement)
    for name, statement in list(definitions.items()):
        # `path = "example.txt"` beside the functions belongs to what runs.
        if statement in found:
            del definitions[name]
    return found


def _defines(statement: Statement, definitions: dict[str, Statement], used: set[str]) -> bool:
    """Whether it is an import, a definition, or a constant that one of them uses."""
    if not isinstance(statement, cst.SimpleStatementLine):
        return isinstance(statement, cst.FunctionDef | cst.ClassDef)
    if all(isinstance(part, cst.Import | cst.ImportFrom) for part in statement.body):
        return True
    names = [name for name, s in definitions.items() if s is statement]
    calm = not re.search(r"(?<!\w)(?:input|open|print)\(|argv|parse_args|ArgumentParser", _text([statement]))
    return bool(names) and calm and any(name in used or name.isupper() for name in names)


def _takes_what_it_needs(
    run: list[Statement], definitions: dict[str, Statement], name: str, task: Task
) -> bool:
    """Whether what runs takes its values from outside, in the way that the words say, or needs none."""
    text = _text(run)
    reached = kept(cst.Module(run), definitions, [n for n in names_used(ast.parse(text)) if n in definitions])
    whole = text + "".join(
        _text([s]) for n, s in definitions.items() if re.search(rf"\b{n}\b", reached + text)
    )
    if asks_user(task.words):
        return ASKING.search(whole) is not None
    if ARGUMENTS.search(whole):
        return True
    node = definitions[name]
    if ASKING.search(whole):
        return not (isinstance(node, cst.FunctionDef) and node.params.params)
    said, main = task.words.lower(), definitions.get("main")
    return all(str(v).lower() in said for v in _given(text + (_text([main]) if main else ""), definitions))


def _given(code: str, definitions: dict[str, Statement]) -> list[object]:
    """The constants that code sets names to or hands to functions of its own: examples, unless the words
    name them."""
    nodes = [
        n
        for n in ast.walk(ast.parse(code))
        if isinstance(n, ast.Assign | ast.AnnAssign)
        or (isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id in definitions)
    ]
    return [c.value for n in nodes for c in ast.walk(n) if isinstance(c, ast.Constant)]


def _made_part(node: Statement, task: Task) -> str:
    if not isinstance(node, cst.FunctionDef):
        return ""
    function = ast.parse(_text([node])).body[0]
    assert isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
    return main_part(from_node(function), function, task)


def _of_statements(module: cst.Module, run: list[Statement], definitions: dict[str, Statement]) -> str:
    """A program that defines nothing: its statements become a function."""
    body = cst.IndentedBlock(body=run)
    main = cst.FunctionDef(cst.Name("main"), cst.Parameters(), body)
    used = [n for n in names_used(ast.parse(_text(run))) if n in definitions]
    head = kept(module, definitions, used)
    return _put_together(head + "\n\n" + cst.Module([main]).code, "main()\n")


def _put_together(functions: str, run: str) -> str:
    block = "".join(f"    {line}\n" if line.strip() else "\n" for line in run.strip("\n").split("\n"))
    guarded = f'\n\nif __name__ == "__main__":\n{block}' if run.strip() else ""
    return with_imports(one_datetime(functions.rstrip("\n") + "\n" + guarded))


def _text(statements: list[Statement]) -> str:
    return cst.Module(statements).code
