"""Records that lack a field: it counts as something, or the record is passed over."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import at_entry, expression, replace_expressions
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.judging.inputs import Arguments, fields_in, lacking_in
from nl2x.code.reading.conditions import Result, result_in
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import ANY

PASSED_OVER = r"(?:left out|skipped|ignored|excluded|dropped|omitted|not included|not counted|don'?t count|filtered out|leave out|skip|ignore)"


UNDER = re.compile(r"\b(?:go(?:es)?|(?:is|are) (?:listed|put|filed|counted)) under\b", re.IGNORECASE)


class MissingField(SameKind):
    name = "missing field"
    about = "a record without a field counts as having a given value, or is passed over"

    def detect(self, task: Task) -> Iterator[Clause]:
        position = self._records(task)
        if position is None:
            return
        item = task.parameter_types[position].item() if task.parameter_types[position].of else ANY
        fields = [*dict(item.keys), *fields_in(task), *lacking_in(task)]
        for sentence in re.finditer(r"[^.;\n]+", task.prose()):
            for found in self._in(sentence.group(), fields):
                field, span, result = found
                whole = (sentence.start() + span[0], sentence.start() + span[1])
                empty = re.search(
                    r"(?i)\b(?:or|and|/)\s*(?:empty|blank)\b|\b(?:empty|blank)\s*(?:or|/)", sentence.group()
                )
                yield self.clause(
                    task, whole, field=field, result=result, position=position, empty=bool(empty)
                )

    def _in(self, text: str, fields: list[str]) -> Iterator[tuple[str, tuple[int, int], Any]]:
        for field in dict.fromkeys(fields):
            quoted = rf"['\"`]?{re.escape(field)}s?['\"`]?"
            lacking = re.search(
                rf"\b(?:missing(?:\s+or\s+(?:empty|blank))?|without|w/o|no|lack\w*|with no|don'?t have|doesn'?t have|has no|have no)\s+(?:an?\s+|any\s+|the\s+)?{quoted}|{quoted}\s+(?:is |are |may be |can be |might be )?(?:missing|absent|not (?:there|given|set|present)|unknown)",
                text,
                re.IGNORECASE,
            )
            if lacking is None:
                continue
            over = re.search(PASSED_OVER, text, re.IGNORECASE)
            if over:
                yield field, (min(lacking.start(), over.start()), max(lacking.end(), over.end())), "skip"
                continue
            rest = UNDER.sub(lambda m: "is".ljust(len(m.group())), text[lacking.end() :])
            result = result_in(rest) or _meant(rest, field)
            if result and result.what == "value":
                yield field, (lacking.start(), lacking.end() + result.span[1]), (result.value,)

    def _records(self, task: Task) -> int | None:
        for i, kind in enumerate(task.parameter_types):
            if kind.name == "list" and kind.item().name == "dict":
                return i
            if kind.name == "str" and re.search(r"(?i)\bjson\b", task.words):
                return i
        return None

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        position, field = clause.get("position"), clause.get("field")
        records = arguments[position] if position < len(arguments) else []
        written = isinstance(records, str)
        records = _loaded(records) if isinstance(records, str) else records
        if not records or not all(isinstance(r, dict) for r in records):
            return
        place = len(records) // 2
        bare = {k: v for k, v in records[place].items() if k != field}
        result = clause.get("result")
        said = [
            *records[:place],
            *([] if result == "skip" else [{**bare, field: result[0]}]),
            *records[place + 1 :],
        ]
        lacks: list[dict[str, Any]] = [bare]
        lacks += [{**bare, field: None}] if result == "skip" else []
        lacks += [{**bare, field: ""}] if clause.get("empty") else []
        for lacking in lacks:
            other = [*records[:place], lacking, *records[place + 1 :]]
            pair = (json.dumps(said), json.dumps(other)) if written else (said, other)
            yield _at(arguments, position, pair[0]), _at(arguments, position, pair[1])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names, position, field = task.parameter_names(), clause.get("position"), clause.get("field")
        if position >= len(names):
            return
        if clause.get("result") == "skip" and task.parameter_types[position].name == "str":
            yield replace_expressions(task.name, lambda node: _with_field(node, field))
        elif clause.get("result") == "skip":
            none = "" if clause.get("empty") else " is not None"
            kept = f"[record for record in {names[position]} if record.get({field!r}){none}]"
            yield at_entry(task.name, f"{names[position]} = {kept}\n")
        else:
            yield replace_expressions(
                task.name, lambda node: _with_default(node, field, clause.get("result")[0])
            )
            if clause.get("empty"):
                yield replace_expressions(
                    task.name, lambda node: _with_default(node, field, clause.get("result")[0], empty=True)
                )


def _with_default(
    node: cst.BaseExpression, field: str, value: Any, empty: bool = False
) -> cst.BaseExpression | None:
    """`record["x"]` or `record.get("x", …)` with the value that a missing field counts as; `empty`: an empty
    one, too."""
    key: Any = m.MatchIfTrue(lambda text: text.strip("'\"") == field)
    plain = m.Subscript(slice=[m.SubscriptElement(slice=m.Index(value=m.SimpleString(value=key)))])
    get = m.Call(
        func=m.Attribute(attr=m.Name("get")), args=[m.Arg(value=m.SimpleString(value=key)), m.AtMostN(n=1)]
    )
    if m.matches(node, plain):
        assert isinstance(node, cst.Subscript)
        return expression(_got(f"{cst.Module([]).code_for_node(node.value)}.get", field, value, empty))
    if m.matches(node, get):
        assert isinstance(node, cst.Call)
        return expression(_got(cst.Module([]).code_for_node(node.func), field, value, empty))
    return None


def _got(get: str, field: str, value: Any, empty: bool) -> str:
    return f"({get}({field!r}) or {value!r})" if empty else f"{get}({field!r}, {value!r})"


def _with_field(node: cst.BaseExpression, field: str) -> cst.BaseExpression | None:
    """`json.loads(text)` with only the records that have the field."""
    if not m.matches(node, m.Call(func=m.Attribute(value=m.Name("json"), attr=m.Name("loads")))):
        return None
    source = cst.Module([]).code_for_node(node)
    return expression(f"[record for record in {source} if record.get({field!r}) is not None]")


def _loaded(text: str) -> list[Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def _meant(text: str, field: str) -> Result | None:
    """ "missing active means not active": what a missing switch counts as."""
    said = re.match(
        rf"\s*(?:means|counts as|is treated as|is)\s+(?P<no>not\s+|in)?{re.escape(field)}\b", text
    )
    return Result("value", value=not said.group("no"), span=said.span()) if said else None


def _at(arguments: Arguments, i: int, value: Any) -> Arguments:
    return (*arguments[:i], value, *arguments[i + 1 :])


KIND = MissingField()
