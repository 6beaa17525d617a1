"""Results kept within limits: "never below zero", "at most 100", "between 0 and 1"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.clauses.numbers import numbers_of
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import evaluate


class Clipped(ResultKind):
    name = "clipped"
    about = "the result stays within limits"
    patterns = (
        r"\b(?:never|not|must not|should not|shouldn'?t|can'?t|cannot|may not|don'?t)\s+(?:be|go|get|fall|drop|let it (?:go|drop|fall))\s+(?:below|under|less than|lower than)\s+(?P<low>-?\d+(?:\.\d+)?|zero)(?![\w]|\.\d)",
        r"\b(?:never|not|must not|should not|shouldn'?t|can'?t|cannot|may not|don'?t)\s+(?:be|go|get|rise|let it (?:go|rise))\s+(?:above|over|more than|beyond|higher than|exceed)\s+(?P<high>-?\d+(?:\.\d+)?)(?![\w]|\.\d)",
        r"\bnever\s+(?P<neg>negative)\b|\b(?:must|should|can) ?n(?:o|')t be (?P<neg2>negative)\b",
        r"\b(?:stays?|be|lies?|kept|keep it|remains?|clamp\w*|limit\w*|forced|clip\w*)\s+(?:\w+\s+)?(?:between|to|within|in)\s+(?P<low>-?\d+(?:\.\d+)?)\s*(?:and|to|-|\.\.)\s*(?P<high>-?\d+(?:\.\d+)?)(?![\w]|\.\d)",
        r"\b(?:0|zero)\s*,?\s+(?P<neg>not negative)\b",
        r"\b(?:capped|clipped|limited|cap it|clip it|maxes out)\s+(?:at|to)\s+(?P<high>-?\d+(?:\.\d+)?)(?![\w]|\.\d)",
        r"\bnever\s+(?:below|under|less than|lower than)\s+(?P<low>-?\d+(?:\.\d+)?|zero)(?![\w]|\.\d)",
        r"\b(?:floor(?:ed)?\s+(?:it\s+)?at|minimum\s+is|not\s+(?:less|lower)\s+than|no less than)\s+(?P<low>0|zero)(?![\w]|\.\d)",
        r"\b(?:nobody|nothing|no ?one|it|they|it'?s)\s+(?:never\s+)?(?:gets?|has|have|is|pays?|costs?|goes)\s+(?:less|lower|fewer)\s+than\s+(?P<low>0|zero)(?![\w]|\.\d)",
        r"(?<=,)\s*(?:but\s+)?at\s+(?:the\s+)?most\s+(?P<high>\d+(?:\.\d+)?)(?=\s*(?:$|[,;.)]|and\b))",
        r"\b(?:capped|cap|ceiling)\s+(?:of|at|is)\s+(?P<high>\d+(?:\.\d+)?)(?![\w]|\.\d)",
    )
    silent = (
        r"\b(?:between|from|in|within)\s+-?\d+(?:\.\d+)?\s*(?:and|to|-|\.\.)\s*-?\d+(?:\.\d+)?[^.;]{0,40}(?:Error|\berror|raise)",
        r"(?:raise|error|ValueError)[^.;]{0,40}negative",
        r"negative[^.;]{0,20}(?:raise|error|->|ValueError)",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        groups = match.groupdict()
        low = groups.get("low") or ("0" if groups.get("neg") or groups.get("neg2") else None)
        low = "0" if low == "zero" else low
        high = groups.get("high")
        return {"low": evaluate(low) if low else None, "high": evaluate(high) if high else None}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        found, low, high = numbers_of(result), clause.get("low"), clause.get("high")
        if isinstance(result, dict):  # Without what was given and only passed on.
            given = [a for a in arguments if isinstance(a, dict)]
            found = numbers_of({k: v for k, v in result.items() if all(v != a.get(k) for a in given)})
        if not found:
            return None
        return all((low is None or n >= low) and (high is None or n <= high) for n in found)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if clause.get("low") is not None:
            yield wrap_returns(task.name, f"max({clause.get('low')}, {{}})")
        if clause.get("high") is not None:
            yield wrap_returns(task.name, f"min({clause.get('high')}, {{}})")


KIND = Clipped()
