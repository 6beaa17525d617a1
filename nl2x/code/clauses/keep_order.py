"""What comes back keeps the order in which things came in."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Sequence
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import expression, replace_calls, wrap_returns
from nl2x.code.candidates.options import NUMBER_WORDS
from nl2x.code.candidates.ordered_sets import in_order
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class KeepOrder(ResultKind):
    name = "keep order"
    about = "things come back in the order in which they first came in"
    patterns = (
        r"\b(?:keep|keeps|keeping|preserv\w+|maintain\w*|retain\w*|respect\w*)\s+(?:the\s+|their\s+|its\s+)?(?:original\s+|input\s+|initial\s+|relative\s+|insertion\s+|first\s+)?order(?:ing)?\b(?:\s+(?:in which|of|as)[^,.;]*)?",
        r"\bin\s+(?:the\s+|their\s+|its\s+)?(?:original|same|input|given|initial|first)\s+order\b(?:\s+as[^,.;]*)?",
        r"\b(?:in (?:the )?)?order (?:of|in which)\s+(?:\w+\s+){0,4}(?:first\s+)?(?:appear\w*|appearance|occur\w*|seen|came|come)\b",
        r"\b(?:order|original order)\s+(?:should|must)\s+(?:be\s+)?(?:stay|remain|kept|preserved|maintained|be kept)",
        r"\border\s+(?:stays|is kept|is preserved|preserved|kept|remains)\b",
        r"\bdon'?t (?:change|touch|mess (?:up|with)) the order\b",
        r"\b(?:without|no) (?:re-?)?(?:sorting|ordering)\b(?=\s*(?:[.,;)]|$|(?:it|them|the \w+)\s*(?:[.,;)]|$)))|\bdon'?t re-?(?:order|arrange)\b",
        r"\bstable\b",
        r"\b(?:without|not)\s+(?:changing|touching|disturbing|altering|losing)\s+(?:the\s+|their\s+)?order\b(?!\s+of\b)",
        r"(?:^|[,;:(]\s*)(?:the\s+)?order\s+(?:unchanged|untouched|as (?:it )?is)\b",
        r"(?:^|[,;(])\s*in (?:their|its) order\b(?!\s+of\b)",
        r"\bin (?:the )?order (?:that )?(?:they|it|things|words|items)\s+(?:first\s+)?(?:appear\w*|occur\w*|c[ao]mes?|show up|are (?:given|listed|found))\b",
        r"\b(?:same|original)\s+order\s+(?:as|of)\s+(?:in\s+)?the\s+(?:input|original|list|text)",
        r"\bleave\s+the\s+order\s+(?:as it is|alone|unchanged)",
        r"\bin\s+(?:the\s+)?(?P<whose>[a-z_]\w*)\s+order\b",
        r"\b(?:in\s+)?(?:the\s+)?(?:same\s+)?order\s+(?:of|as(?:\s+in)?|they have in)\s+(?:the\s+)?(?P<whose>[a-z_]\w*)\b",
        r"(?:^|[,;(]\s*)(?P<found>in order)(?=\s*(?:$|[,.;)]))",
        r"\bin\s+(?:the\s+)?order\s+(?:found|given|seen|met|listed|read)\b",
        r"\border\s+in which they (?:first )?(?:show up|appear|were (?:seen|given)|come|came)",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if OF_THE_LAST.search(match.group() + re.split(r"[.,;\n]", task.prose()[match.end() :])[0]):
            return None
        if match.groupdict().get("found") and not _is_found(task):
            return None
        said, of = match.groupdict().get("whose"), OF_A_FIELD.search(match.group())
        if said is None:
            return {"field": of["field"]} if of else {}
        names = task.parameter_names()
        return {"position": names.index(said)} if said in names else None

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if isinstance(result, dict) and all(isinstance(group, list | tuple) for group in result.values()):
            # Of groups each by itself: {"a": ["Apple", "ant"]}.
            found = [self._keeps(clause, arguments, group, task) for group in result.values()]
            return False if False in found else True if True in found else None
        return self._keeps(clause, arguments, result, task)

    def _keeps(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        named = arguments[clause.get("position", 0) : clause.get("position", 0) + 1]
        source = next((a for a in (*named, *arguments) if isinstance(a, list | tuple | str)), None)
        if source is None or not isinstance(result, list | tuple | str) or len(result) < 2:
            return None
        items = list(source.split() if isinstance(source, str) and isinstance(result, list) else source)
        field = clause.get("field")
        items, result = [_plain(_of(i, field)) for i in items], [_plain(_of(r, field)) for r in result]
        places = [_first(items, r) for r in result]
        if any(p is None for p in places):
            return _in_text(source, result)
        # Of the last ones it isn't told where they first came in.
        repeated = len(set(map(repr, result))) < len(result) or LAST_ONES.search(task.prose()) is not None
        return (
            _subsequence(list(result), items)
            if repeated
            else places == sorted(p for p in places if p is not None)
        )

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        # What is found in a text, also where it stands the other way round.
        turned = [
            ("".join(reversed(re.split(r"([\s,;-]+)", a[0]))), *a[1:])
            for a in samples[:6]
            if a and isinstance(a[0], str) and task.result_type.name in ("list", "any")
        ]
        yield from super().probes(clause, task, [*turned, *samples])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield in_order()
        yield replace_calls(task.name, "set", _ordered)
        yield replace_calls(
            task.name, "sorted", lambda call: call.args[0].value if len(call.args) == 1 else None
        )
        names = task.parameter_names()
        if names and task.result_type.name in ("list", "any"):
            yield wrap_returns(task.name, "sorted({}, key=list(" + names[0] + ").index)")


OF_THE_LAST = re.compile(r"(?i)\b(?:last|latest|final|most recent|newest|revers\w+|backwards?)\b")
"""Of such an order other things hold than of the one in which they first came in."""


LAST_ONES = re.compile(rf"(?i)\blast\s+(?:\d+|n|k|{'|'.join(NUMBER_WORDS)})\b")
OF_A_FIELD = re.compile(
    r"(?i)\bin which (?:the |their |its )?['\"`]?(?P<field>[a-z_]+?)s?['\"`]? (?:first )?(?:c[ao]me|appear|occur)"
)
"""Of which of several records with the same id one counts this says nothing: the ids are in order."""


FOUND = re.compile(
    r"^\W*(?:please\s+)?(?:find|extract|collect|get|pull|pick|list|all|every)\b", re.IGNORECASE
)


def _is_found(task: Task) -> bool:
    """Whether things are looked for in a text: "all urls of a text, in order"; elsewhere it may mean sorted."""
    first = task.parameter_types[0].name if task.parameter_types else ""
    return first == "str" and task.result_type.name == "list" and FOUND.search(task.prose()) is not None


def _of(value: Any, field: str | None) -> Any:
    return value[field] if field and isinstance(value, dict) and field in value else value


def _plain(value: Any) -> Any:
    """Texts without case and outer spaces: other clauses may change those on the way."""
    return value.strip(string.punctuation + string.whitespace).casefold() if isinstance(value, str) else value


def _in_text(source: Any, result: Any) -> bool | None:
    """Whether what was found in a text stands there in the order of the result; None where it can't be told."""
    if not isinstance(source, str) or not all(isinstance(r, str) and r for r in result):
        return None
    text, found = source.casefold(), [r.casefold().lstrip("0") for r in result]
    if len(set(found)) < len(found) or any(not r or text.count(r) != 1 for r in found):
        return None
    places = [text.index(r) for r in found]
    return places == sorted(places)


def _first(items: list[Any], value: Any) -> int | None:
    return next((i for i, item in enumerate(items) if type(item) is type(value) and item == value), None)


def _subsequence(part: list[Any], whole: list[Any]) -> bool:
    rest = iter(whole)
    return all(any(item == wanted for item in rest) for wanted in part)


def _ordered(call: cst.Call) -> cst.BaseExpression | None:
    if len(call.args) != 1:
        return None
    return call.with_changes(func=expression("dict.fromkeys"))


KIND = KeepOrder()
