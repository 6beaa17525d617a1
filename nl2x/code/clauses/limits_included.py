"""Whether a limit itself counts: "18 or older", "more than 100", "between 1 and 5, both included"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import replace_expressions
from nl2x.code.clauses import one_based
from nl2x.code.clauses.base import Clause, Kind, Patch, compiled
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import evaluate

N = r"(?P<n>\$?-?\d+(?:\.\d+)?)(?!\w|[.,:/]\d)(?:\s*(?:€|\$|%|euros?|dollars?|years?|characters?|chars?|letters?|items?|days?|points?|degrees?|kg|km|cents?|words?))?"
UPPER_SIDE = (
    rf"{N}\s*(?:\w+\s+)?(?:or|and)\s+(?:more|older|above|over|greater|higher|later|up|longer|larger|bigger|upwards)\b",
    rf"\b(?:at least|no less than|minimum(?: of)?|not less than|starting (?:at|from)|>=)\s*{N}",
    rf"\bfrom\s+{N}(?:\s+(?:on|up|upwards|onwards))?(?!\s*(?:to|-|until|till)\b)",
    rf"\bup to (?:but|and) not including\s*{N}",
    rf"\b(?:less than|below|under|fewer than|younger than|shorter than|smaller than|lower than|cheaper than|<(?!=))\s*{N}",
)
LOWER_SIDE = (
    rf"{N}\s*(?:\w+\s+)?(?:or|and)\s+(?:less|fewer|below|under|younger|lower|smaller|shorter|earlier)\b",
    rf"{N}\s+(?:at most|at the most|max(?:imum)?)\b",
    rf"\b(?:at most|no more than|not more than|maximum(?: of)?|up to(?: and including)?|<=)\s*{N}",
    rf"\b(?:more than|over|above|greater than|older than|longer than|larger than|bigger than|higher than|exceeds|exceeding|>(?!=))\s*{N}",
)

PAIR = r"(?P<low>-?\d+(?:\.\d+)?)(?:\s*%?)\s*(?:and|to|-|\.\.|until)\s*(?P<high>-?\d+(?:\.\d+)?)(?![\w]|\.\d)"
BOTH_IN = (
    rf"\b(?:between\s+|from\s+)?{PAIR}[^.;,()]{{0,20}}?[,(\s]\s*(?:both\s+)?(?:ends?\s+|limits?\s+|bounds?\s+)?"
    r"(?:are\s+)?(?:inclusive(?:ly)?|included|count(?:s|ed)?)\b",
)
BOTH_OUT = (
    rf"\bstrictly\s+between\s+{PAIR}",
    rf"\b(?:between\s+|from\s+)?{PAIR}\s*[,(]?\s*(?:both\s+)?(?:exclusive|excluded|not included|not inclusive|non-?inclusive)\b",
)


COUNTED_FROM = re.compile(
    r"\b(?:positions?|places?|weeks?|rounds?|index(?:es)?|counted|counting|numbered|numbers?)\b[\s(,]{1,3}from 1$",
    re.IGNORECASE,
)
"""Where "from 1" says how something is numbered."""


ROUNDING = re.compile(r"\b(?:round\w*|half|halves|\.5)[\s-]+(?:\w+\s+)?$", re.IGNORECASE)
PLACES = re.compile(r"\s*(?:decimals?|decimal\b|places?|digits? after)", re.IGNORECASE)


def _of_rounding(before: str, match: re.Match[str]) -> bool:
    """Whether it says to what a number is rounded: "half up to 1 decimal", "rounded up to 10"."""
    text = match.group().lower()
    if not text.startswith("up to"):
        return False
    return ROUNDING.search(before) is not None or PLACES.match(match.string, match.end("n")) is not None


def _of_numbering(match: re.Match[str]) -> bool:
    """Whether it says where counting begins: "the line numbers starting at 1"."""
    said = (m for p in one_based.KIND.patterns for m in compiled(p).finditer(match.string))
    return any(m.start() < match.end() and match.start() < m.end() for m in said)


class LimitsIncluded(Kind):
    name = "limits included"
    about = "whether a limit itself counts"
    denied_too = True

    def detect(self, task: Task) -> Iterator[Clause]:
        prose, found = task.prose(), dict[float, Clause | None]()
        for upper, patterns in ((True, UPPER_SIDE), (False, LOWER_SIDE)):
            for pattern in patterns:
                for match in compiled(pattern).finditer(prose):
                    before = prose[max(0, match.start() - 30) : match.start()]
                    if COUNTED_FROM.search(before + match.group()) or _of_rounding(before, match):
                        continue
                    if _of_numbering(match):
                        continue
                    number = evaluate(match.group("n").lstrip("$"))
                    old = found.get(number)
                    clause = self.clause(task, match.span(), limit=number, upper=upper)
                    # Both sides asked for at once: the words don't say it plainly enough to try.
                    found[number] = (
                        None if number in found and (old is None or old.get("upper") != upper) else clause
                    )
        for inside, pairs in ((True, BOTH_IN), (False, BOTH_OUT)):
            for match in (m for p in pairs for m in compiled(p).finditer(prose)):
                if inside and re.search(r"\bno[tn]\b|n['’]t\b", match.group(), re.IGNORECASE):
                    continue
                for group, upper in (("low", inside), ("high", not inside)):
                    number = evaluate(match.group(group))
                    found[number] = self.clause(task, match.span(), limit=number, upper=upper)
        yield from (clause for clause in found.values() if clause is not None)

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        return _change(clause, task)

    def twin_inputs(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Sequence[Arguments]:
        limit = clause.get("limit")
        changed = [_replaced(a, limit) for a in samples[:8]]
        return [a for options in changed for a in options][:24]

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield _change(clause, task)


def _replaced(arguments: Arguments, limit: Any) -> list[Arguments]:
    """`arguments` with the limit (or something of that length) in place of each value in turn."""
    made: list[Arguments] = []
    for i, value in enumerate(arguments):
        for other in _with_limit(value, limit):
            made.append((*arguments[:i], other, *arguments[i + 1 :]))
    return made


def _with_limit(value: Any, limit: Any) -> list[Any]:
    match value:
        case bool():
            return []
        case int() | float():
            return [limit]
        case str() if isinstance(limit, int) and 0 <= limit <= 200:
            return [(value or "a") * limit if len(value) < 2 else (value * limit)[:limit]]
        case list() if value:
            length = [(value * limit)[:limit]] if isinstance(limit, int) and 0 < limit <= 50 else []
            return [[other, *value[1:]] for other in _with_limit(value[0], limit)] + length
        case tuple() if value:
            return [
                (*value[:i], o, *value[i + 1 :]) for i, v in enumerate(value) for o in _with_limit(v, limit)
            ]
        case dict():
            return [
                {**value, k: o}
                for k, v in value.items()
                if isinstance(v, int | float)
                for o in _with_limit(v, limit)
            ]
    return []


def _change(clause: Clause, task: Task) -> Patch:
    limit = clause.get("limit")
    return _sided(task, lambda node: _is_limit(node, limit), clause.get("upper"))


def side_of(task: Task, name: str, upper: bool) -> Patch:
    """Every comparison of something with the argument `name`, with it on the upper or the lower side. Those
    with a plain number ask whether the argument is allowed."""

    def is_name(node: cst.BaseExpression) -> bool:
        return isinstance(node, cst.Name) and node.value == name

    return _sided(task, is_name, upper, plain=False)


def _sided(
    task: Task, is_limit: Callable[[cst.BaseExpression], bool], upper: bool, plain: bool = True
) -> Patch:
    compared = False

    def rewrite(node: cst.BaseExpression) -> cst.BaseExpression | None:
        nonlocal compared
        if not isinstance(node, cst.Comparison):
            return None
        left, targets, changed = node.left, [], False
        for target in node.comparisons:
            operator, right = target.operator, target.comparator
            if not plain and (_is_plain(left) or _is_plain(right)):
                pass
            elif is_limit(right):
                compared = compared or isinstance(operator, ORDERINGS)
                operator = _side(operator, upper)
            elif is_limit(left):
                compared = compared or isinstance(operator, ORDERINGS)
                operator = _side(operator, not upper)
            changed = changed or type(operator) is not type(target.operator)
            targets.append(target.with_changes(operator=operator))
            left = right
        return node.with_changes(comparisons=targets) if changed else None

    def change(source: str) -> str | None:
        nonlocal compared
        compared = False
        changed = replace_expressions(task.name, rewrite)(source)
        # Code that compares with the limit, and on the right side, is its own twin.
        return changed or (source if compared else None)

    return change


def _is_plain(node: cst.BaseExpression) -> bool:
    try:
        evaluate(cst.Module([]).code_for_node(node))
    except ValueError:
        return False
    return True


ORDERINGS = (cst.LessThan, cst.LessThanEqual, cst.GreaterThan, cst.GreaterThanEqual)


def _side(operator: cst.BaseCompOp, upper: bool) -> cst.BaseCompOp:
    """The operator (against a limit on the right) with the limit on the upper or the lower side."""
    if upper:
        turned: dict[type, cst.BaseCompOp] = {
            cst.GreaterThan: cst.GreaterThanEqual(),
            cst.LessThanEqual: cst.LessThan(),
        }
    else:
        turned = {cst.GreaterThanEqual: cst.GreaterThan(), cst.LessThan: cst.LessThanEqual()}
    return turned.get(type(operator), operator)


def _is_limit(node: cst.BaseExpression, limit: Any) -> bool:
    try:
        return bool(evaluate(cst.Module([]).code_for_node(node)) == limit)
    except ValueError:
        return False


KIND = LimitsIncluded()
