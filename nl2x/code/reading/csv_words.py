"""What the words say of CSV: whether it comes in or goes out, what stands between its fields."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.judging.scenery import files_for, takes_file
from nl2x.code.reading.task import Task

CSV = re.compile(
    r"(?i)\b(?:csv|tsv|columns?|fields?|spreadsheet|export(?:ed)?|delimiter|separators?|"
    r"(?:tab|semicolon|pipe)s?[- ](?:separated|delimited))\b"
)
SIGNS = {"semicolon": ";", "tab": "\t", "pipe": "|", ";": ";", "\\t": "\t", "|": "|", "tsv": "\t"}


def direction(task: Task) -> Literal["in", "out", ""]:
    """Whether CSV text (or a file of it) comes in, or rows do and CSV text is to come out."""
    if not CSV.search(task.prose()) or not task.parameter_types:
        return ""
    first, names = task.parameter_types[0], task.parameter_names()
    if first.name == "list" and first.item().name in ("dict", "list", "tuple", "any"):
        if task.result_type.name == "str":
            return "out"
        return "in" if first.item().name == "list" else ""
    if first.name in ("str", "any") and (task.result_type.name != "str" or takes_file(task, names[0])):
        return "in"
    return ""


def rows_in(task: Task, arguments: Arguments, files: Mapping[str, bytes] | None = None) -> list[list[str]]:
    """The cells of the CSV text, file or list of rows that the first argument is; none where it is none."""
    value: Any = arguments[0] if arguments else None
    if isinstance(value, list):
        return [[str(c).strip() for c in row] for row in value if isinstance(row, list)]
    if not isinstance(value, str):
        return []
    known = files_for(task) if files is None else files
    text = known[value].decode("utf-8", "replace") if value in known else value
    lines = [line for line in text.splitlines() if line.strip()]
    return [[cell.strip().strip('"') for cell in re.split(r"[;,\t|]", line)] for line in lines]


RECORDS = [{"name": "Ann", "age": 30, "city": "Oslo"}, {"name": "Bob", "age": 7, "city": "Rome"}]


def rows_out(task: Task, samples: Sequence[Arguments]) -> list[Arguments]:
    """Arguments with rows to be written as CSV, no cell of which CSV would put in quotes."""
    kind = task.parameter_types[0].item().name
    own: Any = RECORDS if kind in ("dict", "any") else [[*row.values()] for row in RECORDS]
    plain = [a for a in samples if a and not any(map(re.compile(r"[,;|\t\n\"]").search, strings_in(a[0])))]
    return [*((own, *a[1:]) for a in samples[:1]), *plain]
