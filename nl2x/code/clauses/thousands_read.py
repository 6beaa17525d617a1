"""Numbers in texts may come with thousands separated: "1,234.50", "ignore thousands separators"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.thousands import KIND as WRITTEN
from nl2x.code.judging.inputs import Arguments, example_arguments
from nl2x.code.reading.task import Task

GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[,.' ]\d{3})+(?!\d)")


class ThousandsRead(SameKind):
    name = "thousands read"
    about = "numbers in texts may come with thousands separated"
    patterns = (
        *WRITTEN.patterns,
        r"\bcommas\s+(?:in|within|inside)\s+(?:the\s+)?(?:numbers?|amounts?|prices?)\b",
        r"\b(?:numbers?|amounts?|prices?)\s+(?:may|can|might)\s+(?:have|contain|come with)\s+(?:thousands?\s+)?commas\b",
    )
    silent = (
        r"\b(?:no|without|not allow\w*|invalid|reject\w*|raise\w*|error)\b[^.;]{0,30}\b(?:thousands|commas)\b",
        r"\b(?:thousands|commas)\b[^.;]{0,40}\b(?:error|\w+Error|not allowed|invalid|None)\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        kinds = task.parameter_types
        texts = bool(kinds) and (kinds[0].name == "str" or kinds[0].item().name == "str")
        number = task.result_type.is_number() or task.result_type.item().is_number()
        around = task.prose()[match.start() : match.end() + 1].lower()
        sign = "." if re.search(r"dot|point|period", around) else " " if "space" in around else ","
        return {"sign": sign} if texts and number else None

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        sign, first = clause.get("sign"), arguments[0]
        known = [a[0] for a in example_arguments(task) if isinstance(a[0], str) and GROUPED.search(a[0])]
        for text in (*known[:2], f"1{sign}234", f"12{sign}345{sign}678"):
            plain = GROUPED.sub(lambda n: re.sub(r"\D", "", n.group()), text)
            put = (lambda t: [t]) if isinstance(first, list) else (lambda t: t)
            yield (put(plain), *arguments[1:]), (put(text), *arguments[1:])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        name, sign = task.parameter_names()[0], clause.get("sign")
        if task.parameter_types[0].name == "list":
            yield at_entry(task.name, f'{name} = [text.replace("{sign}", "") for text in {name}]\n')
        else:
            yield at_entry(task.name, f'{name} = {name}.replace("{sign}", "")\n')


KIND = ThousandsRead()
