"""Among equals the first (or the last) wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import code, expression, replace_calls, replace_expressions
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.clauses.ties import NAMES, is_tied, names_shown, tied
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class TiesFirst(ResultKind):
    name = "ties first"
    about = "among equals, the first (or the last) one wins"
    patterns = (
        r"\b(?:if|when|where)\s+(?:two|some|several|both|they|words|more than one)\b[^.;,]{0,40}?\b(?:same|equal\w*|tie\w*|alike)\b[^.;]{0,30}?\b(?:the\s+)?(?P<which>first|last|earliest|latest)\b(?:\s+(?:one|of them))?",
        r"\b(?:if|when|where|in case)\s+(?:there\s+(?:is|are|'s)\s+|of\s+)?(?:a\s+|an\s+)?(?:several|ties?|more than one|multiple|two or more|many|equal\w*|a draw|some have the same \w+)\b[^.;]{0,40}?\b(?:the\s+)?(?P<which>first|last|earliest|latest)\b(?:\s+(?:one|of them))?",
        r"\b(?:on|for|with)\s+(?:a\s+)?(?:ties?|draws?)[, ]+[^.;]{0,30}?\b(?P<which>first|last|earliest|latest)\b(?:\s+(?:one|of them))?",
        r"\bties?\s+(?:go\w*|are|is|keep\w*|should)[^.;]{0,25}?\b(?P<which>first|last|earliest)\b",
        r"\b(?:the\s+)?(?P<which>first|last)\s+(?:one\s+)?(?:of them\s+)?(?:wins|counts)?\s*(?:if|when|on|in case of|for)\s+(?:there\s+(?:is|are)\s+)?(?:a\s+)?(?:ties?|several|equal\w*|more than one|multiple)\b",
        r"\b(?:the\s+)?(?P<which>first|last|earliest|latest|earlier|later)(?:\s+(?:one|of them))?\s+(?:wins|counts|stays|is taken)\s*(?:,\s*)?(?:in|on|when|if|for)\s+(?:an?\s+|there'?s\s+|they are\s+|there is\s+)?(?:a\s+)?(?:ties?|draws?|equal)\b",
        r"\bties?\s*(?::|->|=>|→|=)\s*(?:the\s+)?(?P<which>first|last|earliest|latest|earlier|later)(?:\s+one)?\b",
        r"\b(?:on|in|in case of|with|for)\s+(?:an?\s+)?(?:ties?|draws?)\s*,?\s*(?:take\s+|return\s+|pick\s+|give\s+)?(?:the\s+)?(?:one\s+that\s+\w+\s+)?(?P<which>first|last|earliest|latest|earlier|later)\b(?:\s+one)?",
        r"\bwith several\s+(?:equal\w*\s+|of them\s+)?(?:take|return|pick|give)\s+the\s+(?P<which>first|last)\b",
        r"\b(?:the\s+)?(?:same|equal)\s+(?:\w+\s+){1,2}?(?:twice|again)\s*(?:,|:|->|=>|=|→)?\s*(?:take\s+|then\s+)?(?:the\s+)?(?P<which>first|last|earlier|later|earliest|latest)\b(?:\s+(?:one|of them))?",
        r"\b(?:several|two|some|more than one|they|both)\s+are\s+(?:equal|the same|alike)\b[^.;]{0,20}?\btake\s+the\s+one\s+(?:who|which|that)\s+(?:is|comes|came|stands)\s+(?P<which>earlier|later|first|last)\b(?:\s+in\s+the\s+\w+)?",
        r"\bif there'?s a tie\b[^.;]{0,30}?\b(?P<which>first|last|earliest|latest)\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if re.match(r"\s+(?:\w+\s+)?(?:in|of|by)\s+(?:the\s+)?alphabet", match.string[match.end() :]):
            return None
        return {"last": match.group("which").lower() in ("last", "latest", "later")}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, [*_equals(samples), *tied(task, samples)])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        shown = names_shown(result) if is_tied(arguments) else []
        if len(shown) == 1 and result not in NAMES:
            return shown[0] == NAMES[-1 if clause.get("last") else 0]
        first = arguments[0]
        items = first.split() if isinstance(first, str) and " " in first else list(first)
        if result not in items:
            return None
        return bool(result == items[-1 if clause.get("last") else 0])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if clause.get("last"):
            yield replace_calls(task.name, "max", _reversed)
            yield replace_calls(task.name, "min", _reversed)
        yield replace_expressions(task.name, lambda node: _strictness(node, clause.get("last")))
        yield replace_calls(
            task.name,
            "set",
            lambda call: call.with_changes(func=expression("dict.fromkeys")) if call.args else None,
        )


def _equals(samples: Sequence[Arguments]) -> list[Arguments]:
    """Inputs whose items are unlike but of equal length and count."""
    made: list[Arguments] = []
    for base in samples[:2]:
        if base and isinstance(base[0], str):
            made += [("dog cat bee", *base[1:]), ("ba ab cd", *base[1:])]
        elif base and isinstance(base[0], list) and (not base[0] or isinstance(base[0][0], str)):
            made += [(["dog", "cat", "bee"], *base[1:]), (["bb", "aa", "cc"], *base[1:])]
        elif base and isinstance(base[0], list) and isinstance(base[0][0], int):
            made += [([7, 3, 5], *base[1:])]
    return made


def _reversed(call: cst.Call) -> cst.BaseExpression | None:
    if not call.args:
        return None
    items = code(call.args[0].value)
    return call.with_changes(
        args=[call.args[0].with_changes(value=expression(f"reversed(list({items}))")), *call.args[1:]]
    )


def _strictness(node: cst.BaseExpression, last: bool) -> cst.BaseExpression | None:
    """In a loop that keeps the best so far, `>=` lets a later equal win and `>` doesn't."""
    if not isinstance(node, cst.Comparison) or len(node.comparisons) != 1:
        return None
    operator = node.comparisons[0].operator
    turned: cst.BaseCompOp | None = None
    if last and isinstance(operator, cst.GreaterThan):
        turned = cst.GreaterThanEqual()
    elif not last and isinstance(operator, cst.GreaterThanEqual):
        turned = cst.GreaterThan()
    if turned is None:
        return None
    return node.with_changes(comparisons=[node.comparisons[0].with_changes(operator=turned)])


KIND = TiesFirst()
