"""How the characters of a file are written down: "the file is latin-1", "UTF-8 with BOM"."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from typing import Any

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import code, expression, replace_expressions
from nl2x.code.clauses.base import Clause, Kind, Patch
from nl2x.code.judging.scenery import takes_file
from nl2x.code.reading.encodings import ENCODING, encoding_of
from nl2x.code.reading.task import Task


class FileEncoding(Kind):
    name = "file encoding"
    about = "files are read and written in the encoding named"
    patterns = (ENCODING,)
    silent = (
        r"\b(?:encode|decode|convert|recode|guess|detect|find out|whether)\b[^.;]{0,40}\b(?:utf|latin|cp1252|ascii)",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        names = task.parameter_names()
        if not task.files and not any(takes_file(task, name) for name in names):
            return None
        return {"encoding": encoding_of(task.words)}

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        """Code that opens its files as told; where that shows in nothing that comes back, it isn't known."""
        set_right = _encoded(task.name, clause.get("encoding"))

        def change(source: str) -> str | None:
            opened = [n for n in m.findall(cst.parse_module(source), OPENED) if not _binary(n)]
            changed = set_right(source) if opened else None
            if opened and changed is None:
                return source
            return changed if changed and not any(map(_writes, opened)) else None

        return change

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield _encoded(task.name, clause.get("encoding"))


OPENED = m.Call(
    func=m.Name("open") | m.Attribute(attr=m.Name("open") | m.Name("read_text") | m.Name("write_text"))
)


def _encoded(name: str, encoding: str) -> Patch:
    def rewrite(node: cst.BaseExpression) -> cst.BaseExpression | None:
        if not m.matches(node, OPENED) or _binary(node):
            return None
        assert isinstance(node, cst.Call)
        given = next((a for a in node.args if a.keyword and a.keyword.value == "encoding"), None)
        if given and _same(code(given.value).strip("'\""), encoding):
            return None
        if not given and m.matches(node.func, m.Attribute(attr=m.Name("read_text"))) and node.args:
            return None
        others = [a.with_changes(comma=cst.MaybeSentinel.DEFAULT) for a in node.args if a is not given]
        listed = ", ".join([*map(code, others), f'encoding="{encoding}"'])
        return expression(f"{code(node.func)}({listed})")

    return replace_expressions(name, rewrite)


def _same(one: str, other: str) -> bool:
    try:
        return codecs.lookup(one).name == codecs.lookup(other).name
    except LookupError:
        return False


def _mode(call: cst.CSTNode) -> str:
    assert isinstance(call, cst.Call)
    given = [a for a in call.args if a.keyword and a.keyword.value == "mode"]
    path = isinstance(call.func, cst.Attribute)
    places = [a for a in call.args if not a.keyword][0 if path else 1 :][:1]
    return next((code(a.value).strip("'\"") for a in [*given, *places]), "r")


def _binary(call: cst.CSTNode) -> bool:
    return m.matches(call, m.Call(func=m.Name("open") | m.Attribute(attr=m.Name("open")))) and "b" in _mode(
        call
    )


def _writes(call: cst.CSTNode) -> bool:
    written = m.matches(call, m.Call(func=m.Attribute(attr=m.Name("write_text"))))
    opens = m.matches(call, m.Call(func=m.Name("open") | m.Attribute(attr=m.Name("open"))))
    return written or (opens and re.search(r"[wax]", _mode(call)) is not None)


KIND = FileEncoding()
