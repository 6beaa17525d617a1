"""Texts that show numbers with so many decimals: "a string with one decimal, like '+12.5%'"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.clauses.numbers import places_in, with_numbers
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.task import Task

NUMBER = r"(?:\d|one|two|three|four|a single)"


class DecimalsShown(ResultKind):
    name = "decimals shown"
    about = "numbers in texts have so many decimals"
    patterns = (
        rf"\b(?:(?:with|to|at|always|exactly|and|has|have|show\w*)\s+(?:exactly\s+)?|^|(?<=[,;(.:]\s)){NUMBER}\s+(?:decimals?\b|decimal (?:places?|digits?)\b|(?:digits?|places?) after the (?:decimal\s+)?(?:point|comma))",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        places = places_in(match.group())
        if re.search(r"(?i)\b(?:no|without|strip\w*|drop\w*) trailing zeros?\b", task.words):
            return None
        said = re.search(
            r"(?i)\b(?:as|return\w*|gives?|list of|into)\s+(?:an?\s+)?(?:string|text)s?\b"
            rf"|\b(?:string|text)s?\s+with\s+(?:exactly\s+|always\s+)?{NUMBER}\s+decimal|\b(?:string|text) back\b",
            task.words,
        )
        textual = task.result_type.name == "str" or (
            task.result_type.name == "list" and task.result_type.item().name == "str"
        )
        lines = task.result_type.name == "any" and re.search(
            r"(?i)\b(?:lines?|table|column|wide)\b", task.prose()
        )
        if not places or task.result_type.is_number() or not (textual or said or lines):
            return None
        # "rates with one decimal, the value with two": any text may show the one or the other.
        others = [places_in(m.group()) for m in re.finditer(self.patterns[0], task.prose(), re.IGNORECASE)]
        one_text = said is not None and task.result_type.name in ("str", "any") and "list of" not in said[0]
        return {"places": places, "all": tuple(n for n in others if n), "text": one_text}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if clause.get("text") and isinstance(result, int | float | Decimal) and not isinstance(result, bool):
            return False  # a number where a text was asked for
        given = [str(a) for a in arguments if isinstance(a, float)]
        if any(text.split() and text.split()[0] in given for text in strings_in(result)):
            return None  # A small number given back as it is.
        # "512 B" beside "1.5 KB": a number without a point may be meant to have none.
        shown = [
            f for text in strings_in(result) for f in re.findall(r"(?<![\d.])\d+[.](\d+)(?![\d.])", text)
        ]
        return all(len(f) in clause.get("all") for f in shown) if shown else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Any:
        yield from super().probes(clause, task, [*samples[:12], *with_numbers(samples, most=12)])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if clause.get("text") and len(clause.get("all")) == 1:
            yield wrap_returns(task.name, f"format({{}}, '.{clause.get('places')}f')")


KIND = DecimalsShown()
