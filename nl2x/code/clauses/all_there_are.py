"""Asked for more than there is, all that there is: "if there are fewer than n just give all of them"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.wraps_around import TURNING
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

COUNT = ("n", "k", "count", "number", "limit", "top", "size", "how_many")
ALL = r"(?:all\b|everything|what there is|the whole|those there are|them all|as many as there are)"


class AllThereAre(SameKind):
    name = "all there are"
    about = "asked for more than there is, it gives all there is"
    patterns = (
        rf"\b(?:fewer|less|not enough|too few|not that many)\b[^.;\n]{{0,30}}?\b(?:give|return|take|show|use|get|just|then|all|everything)\b[^.;\n]{{0,20}}?{ALL}[^.,;\n]*",
        rf"\b{ALL}[^.;,\n]{{0,20}}\bif\s+(?:there\s+(?:are|is)|it has)\s+(?:fewer|less|not enough|too few)[^.,;\n]*",
        r"\b(?:n|k|count|limit)\s+(?:may|can|could|might)\s+be\s+(?:larger|bigger|greater|more)\s+than\s+(?:the\s+)?(?:list|text|number|length)[^.,;\n]*",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        # What is turned round begins anew; it doesn't come to an end.
        beyond = re.search(r"(?i)\bthan\b", match.group())
        return None if beyond and TURNING.search(task.prose()) else {}

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        for i, name in enumerate(task.parameter_names()[: len(arguments)]):
            rest = [a for k, a in enumerate(arguments) if k != i]
            if name in COUNT and task.parameter_types[i].name == "int" and any(rest):
                most = max(len(a) for a in rest if hasattr(a, "__len__")) if any(map(_sized, rest)) else 0
                if most:
                    yield tuple((*arguments[:i], n, *arguments[i + 1 :]) for n in (most, most + 100))  # type: ignore[misc]

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names, kinds = task.parameter_names(), task.parameter_types
        whole = [
            n for n, kind in zip(names, kinds, strict=False) if kind.name in ("list", "dict", "tuple", "str")
        ]
        for name in (n for n in names if n in COUNT and whole):
            yield at_entry(task.name, f"{name} = min({name}, len({whole[0]}))\n")


def _sized(value: object) -> bool:
    return hasattr(value, "__len__")


KIND = AllThereAre()
