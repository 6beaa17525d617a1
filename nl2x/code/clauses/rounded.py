"""Numbers rounded to so many decimals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from nl2x.code.clauses import half_even, half_up
from nl2x.code.clauses.base import Clause, Patch, ResultKind, compiled
from nl2x.code.clauses.numbers import numbers_of, places_in, with_numbers, wrap_numbers
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

UNIT = r"(?:(?:\d+|one|two|three|four|a|single|no)\s+(?:decimals?|decimal (?:places?|digits?|points?)|digits?|places?|dp)(?:\s+after the (?:decimal\s+)?(?:point|comma))?|(?:full |whole |the (?:nearest |full )?)?cents?\b|(?:the\s+)?(?:nearest\s+)?(?:penny|pennies|pence)|(?:the\s+)?(?:nearest\s+)?(?:whole|full)?\s*(?:numbers?|integers?|ints?|degrees?|units?|euros?|dollars?|percents?|minutes?|hours?)\b)"


WAYS = ((half_up.KIND, "ROUND_HALF_UP"), (half_even.KIND, "ROUND_HALF_EVEN"))


class Rounded(ResultKind):
    name = "rounded"
    about = "numbers rounded to so many decimals"
    patterns = (
        rf"\bround(?:ed|ing|s)?\b(?:\s+(?!up\b|down\b)\w+){{0,4}}?\s+(?:to|at|on)\s+(?:the\s+)?(?:nearest\s+)?{UNIT}",
        rf"\bround(?:ed|ing)?\s+(?:half\s+up\s+|commercially\s+)?to\s+{UNIT}",
        r"\b(?:to|with|at|in|up to|exactly|accurate to)\s+(?:the\s+)?(?:\d+|one|two|three|four)\s+(?:decimals?|decimal (?:places?|digits?)|digits after the (?:decimal\s+)?(?:point|comma)|places)\b",
        r"\b(?:in\s+)?cents?[- ]precision\b",
        r"\b(?:to|at)\s+the\s+(?:nearest\s+)?(?:cent|penny)\b",
        r"\b(?:2|two)\s+(?:decimals|decimal places|dp)\b",
        r"(?<=[,;(])\s*(?:\d|one|three|four)\s+(?:decimals?|decimal places?)\b(?=\s*(?:[.,;)]|$))",
    )
    silent = (
        r"\bround\w*\s+(?:\w+\s+){0,3}(?:up|down)\b(?!\s*(?:at|from|on)?\s*(?:\.5|0\.5|half))(?<!half up)",
        r"\b(?:as|return|format\w*)\s+(?:a\s+)?(?:string|str|text)\b",
    )

    def detect(self, task: Task) -> Iterator[Clause]:
        number = task.result_type.is_number()  # Then it is no text that shows the decimals.
        up_or_down = compiled(self.silent[0]).search(task.prose())
        yield from self.heard(task) if number and not up_or_down else super().detect(task)

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        places = places_in(match.group() if "precision" not in match.group() else "cents")
        if places is None:
            places = (
                0
                if re.search(r"degree|unit|number|integer|minute|hour|percent|euro|dollar", match.group())
                else None
            )
        return None if places is None else {"places": places}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        found = numbers_of(result)
        if isinstance(result, list | tuple | dict):
            # What was given is among them: "the last one is exactly the last price".
            given = [a for a in arguments if isinstance(a, int | float)]
            found = [n for n in found if n not in given]
        return all(abs(n) > 1e15 or round(n, clause.get("places")) == n for n in found) if found else None

    def probes(self, clause: Clause, task: Task, samples: Any) -> Any:
        yield from super().probes(clause, task, [*samples[:12], *with_numbers(samples, most=12)])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        places = clause.get("places")
        how = next((way for kind, way in WAYS if any(c.denial is None for c in kind.detect(task))), "")
        if how:
            # Rounded any other way first, the halves would be gone.
            unit = "1" if not places else f"0.{'1'.zfill(places)}"
            number = f'Decimal(str(round({{}}, 9))).quantize(Decimal("{unit}"), rounding={how})'
            yield from wrap_numbers(task, f"{'float' if places else 'int'}({number})")
        yield from wrap_numbers(task, f"round({{}}, {places})" if places else "round({})")


KIND = Rounded()
