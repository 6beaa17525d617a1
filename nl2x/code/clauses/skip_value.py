"""Records of which a field holds a given value are passed over: 'orders with status "cancelled" don't count'."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.missing_field import PASSED_OVER
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

HELD = r"\b(?P<field>[a-z_]\w*)['\"`]?\s*(?:is|are|=|==|:|of|says)?\s*(?:set to\s+)?(?<!\w)['\"](?P<value>\w[\w -]*)['\"]"
OVER = re.compile(
    rf"\b{PASSED_OVER}\b|\bdoes(?:n'?t| not) count\b|\bdo not count\b|\bdon['’]t count\b", re.IGNORECASE
)
CHOSEN = re.compile(r"\b(?:only|just|except|but|unless|other than|without|no)\b", re.IGNORECASE)
"""Words by which it may be all the others that are passed over."""


class SkipValue(SameKind):
    name = "skip value"
    about = "records with a given value in a field are passed over"

    def detect(self, task: Task) -> Iterator[Clause]:
        if self._position(task) is None:
            return
        for sentence in re.finditer(r"(?:[^.;\n]|\.(?=\w))+", task.prose()):
            text = sentence.group()
            held, over = re.search(HELD, text), OVER.search(text)
            if not held or not over or CHOSEN.search(text):
                continue
            first, last = min(held.start(), over.start()), max(held.end(), over.end())
            spelled = [
                v
                for v in re.findall(r"(?<!\w)['\"](\w[\w -]*)['\"]", text)
                if v.lower() == held["value"].lower()
            ]
            yield self.clause(
                task,
                (sentence.start() + first, sentence.start() + last),
                field=held["field"],
                values=tuple(dict.fromkeys(spelled)),
            )
            return

    def _position(self, task: Task) -> int | None:
        for i, kind in enumerate(task.parameter_types):
            if kind.name == "list" and kind.item().name == "dict":
                return i
            if kind.name == "str" and re.search(r"(?i)\b(?:json|csv)\b", task.words):
                return i
        return None

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        position = self._position(task)
        if position is None or position >= len(arguments):
            return
        records, written = records_in(arguments[position])
        field = clause.get("field")
        others = [r for r in records if str(r.get(field, "")).lower() != clause.get("values")[0].lower()]
        if not others or not any(field in r for r in records):
            return
        for value in clause.get("values"):
            more = [*others[:1], {**others[0], field: value}, *others[1:]]
            yield tuple(
                (*arguments[:position], written(these), *arguments[position + 1 :])
                for these in (others, more)
            )  # type: ignore[misc]

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        position, names = self._position(task), task.parameter_names()
        if position is None or position >= len(names) or task.parameter_types[position].name != "list":
            return
        name, field, value = names[position], clause.get("field"), clause.get("values")[0].lower()
        kept = f"[record for record in {name} if str(record.get({field!r}, '')).lower() != {value!r}]"
        yield at_entry(task.name, f"{name} = {kept}\n")


def records_in(value: Any) -> tuple[list[dict[str, Any]], Any]:
    """The records in a list, a JSON text or a CSV text, and what writes such ones the same way."""
    if isinstance(value, list) and all(isinstance(r, dict) for r in value):
        return value, list
    if not isinstance(value, str):
        return [], list
    try:
        found = json.loads(value)
    except ValueError:
        rows = list(csv.DictReader(io.StringIO(value)))
        head = list(rows[0]) if rows else []
        return rows, lambda records: _table(head, records)
    fine = isinstance(found, list) and all(isinstance(r, dict) for r in found)
    return (found if fine else []), json.dumps


def _table(head: list[str], records: list[dict[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, head, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(records)
    return out.getvalue()


KIND = SkipValue()
