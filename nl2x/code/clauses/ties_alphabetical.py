"""Among equals the alphabet decides (or the smaller value)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import both, code, expression, replace_calls, wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.clauses.ties import is_tied, names_shown, tied
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

TIE = r"(?:ties?|equal(?:s| ones| counts?| values?| frequenc\w+| scores?| lengths?)?|draws?|same \w+|tied(?: words| items)?)"


TURNED = re.compile(
    r"\s*[,(]?\s*(?:from\s+|in\s+)?z\s*(?:to|-|–|->|down to|before)\s*a\b|"
    r"\s+(?:\(\s*)?(?:in\s+)?(?:the\s+)?(?:reversed?|descending|backwards?|desc|other way round)\b(?:\s+order)?",
    re.IGNORECASE,
)
"""After words on the alphabet: it is gone through from its end."""
TURNED_BEFORE = re.compile(
    r"\b(?:reversed?|descending|backwards?|inverse|last|highest|largest)\b", re.IGNORECASE
)


class TiesAlphabetical(ResultKind):
    name = "ties alphabetical"
    about = "among equals, the alphabet or the smaller value decides"
    patterns = (
        rf"\b(?:on |in case of |for |with |break |if |when )?(?:a |an |the |there (?:is|are) (?:a )?)?{TIE}\b[^.;]{{0,40}}?\b(?:alphabetical\w*|(?:by|after)\s+(?:the\s+)?(?:name|alphabet)\b|(?:earliest|first|earlier)\s+(?:one\s+)?(?:in|of|by)\s+the\s+alphabet|lexicographic\w*|in alphabetical order|smallest|smaller (?:one|number|value)|lowest|by value)\b",
        rf"\balphabetical\w*\s+(?:order\s+)?(?:for|on|in case of|among|if|when)\s+(?:a |there'?s a |there is a )?{TIE}\b",
        r"\bthen\s+(?:by\s+)?(?:alphabetical\w*|name|word|letter)\b",
        r"\b(?:if|when)\s+(?:they are\s+|they'?re\s+|two are\s+|the \w+ (?:is|are)\s+)?(?:equal|tied|the same)\b[^.;]{0,20}\b(?:by|after)\s+(?:the\s+)?(?:alphabet|name)\b",
        r"\b(?:inside|within|among(?:st)?|in)\s+(?:an?|each|every|one|the same)\s+\w+(?:\s+then)?\s+(?:by|in)\s+(?:the\s+)?(?:name|alphabet\w*)\b(?:\s+order)?",
        r"\b(?:two|some|several|they|both)\s+have\s+(?:the\s+)?same\s+(?:\w+\s+){1,2}?(?:then\s+)?(?:by|after)\s+(?:the\s+)?(?:alphabet|name)\b",
        rf"\b{TIE}\s*(?:,|:|->|=>|→)?\s*(?:are\s+|go\s+|come\s+|sorted\s+|in\s+|ordered\s+)*(?:from\s+)?(?:z\s*(?:to|-|–)\s*a|a\s*(?:to|-|–)\s*z)\b",
        r"\bbreak\w*\s+(?:the\s+)?ties\s+(?:by|with|using)\s+(?:the\s+)?(?:alphabet\w*|names?)\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {"down": _turned(match)}

    def clause(self, task: Task, span: tuple[int, int], **details: Any) -> Clause:
        after = TURNED.match(task.prose(), span[1])
        return super().clause(task, (span[0], after.end() if after else span[1]), **details)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        shown, down = names_shown(result), bool(clause.get("down"))
        if is_tied(arguments) and len(shown) > 1:
            return shown == sorted(shown, reverse=down)
        if arguments and isinstance(arguments[0], dict):
            return _by_name(arguments[0], result, down)
        if arguments and (names := _names_alone(arguments[0])):
            return _in_order_of(names, result, down)
        items = _items(arguments[0], task) if arguments else []
        if not items or not isinstance(result, list | str | int | float) or not result:
            return None
        counts = {i: items.count(i) for i in items}
        if len(set(counts.values())) > 1:
            return None
        if len({len(i) if isinstance(i, str) else 1 for i in items}) > 1 and re.search(
            r"\blong|short|length", task.words
        ):
            return None
        if isinstance(result, list):
            names = [r[0] if isinstance(r, list | tuple) and r else r for r in result]
            fine = len(names) > 1 and all(n in counts for n in names)
            return names == sorted(names, reverse=down) if fine else None
        return result == (max if down else min)(counts) if result in counts and len(counts) > 1 else None

    def probes(self, clause: Clause, task: Task, samples: Any) -> Any:
        yield from super().probes(clause, task, [*_tied(task, samples), *tied(task, samples), *samples])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if clause.get("down"):
            yield replace_calls(task.name, "sorted", _from_the_end_before)
            yield wrap_returns(task.name, "sorted({}, reverse=True)")
            return
        yield replace_calls(task.name, "sorted", _by_count_then_name)
        yield replace_calls(task.name, "sorted", _in_order_before)
        yield both(replace_calls(task.name, "most_common", _most_common))
        yield replace_calls(task.name, "max", _sorted_candidates)
        yield wrap_returns(task.name, "sorted({})")


def _by_name(mapping: dict[Any, Any], result: Any, down: bool) -> bool | None:
    """Of a dict in which all have the same, the names in the result (of a dict, its keys) in order."""
    if (
        len({repr(v) for v in mapping.values()}) != 1
        or not isinstance(result, list | dict)
        or len(result) < 2
    ):
        return None
    names = [r[0] if isinstance(r, list | tuple) and r else r for r in result]
    known = all(isinstance(n, str) and n in mapping for n in names)
    return names == sorted(names, reverse=down) if known else None


def _names_alone(rows: Any) -> list[str]:
    """Of rows (records, tuples) that differ in one text alone, these texts."""
    if (
        not isinstance(rows, list)
        or len(rows) < 2
        or not all(isinstance(r, dict | tuple | list) for r in rows)
    ):
        return []
    if isinstance(rows[0], dict):
        columns = [[r.get(key) for r in rows if isinstance(r, dict)] for key in rows[0]]
    else:
        columns = [list(column) for column in zip(*(tuple(r) for r in rows), strict=False)]
    unlike = [c for c in columns if len({repr(v) for v in c}) > 1]
    names = [v for v in unlike[0] if isinstance(v, str)] if len(unlike) == 1 else []
    return names if len({*names}) == len(rows) == len(names) else []


def _in_order_of(names: list[str], result: Any, down: bool) -> bool | None:
    """Whether the names in a result (alone, or in its rows) come in the order of the alphabet."""
    if not isinstance(result, list | dict) or len(result) < 2:
        return None
    found = []
    for row in result:
        values = row.values() if isinstance(row, dict) else row if isinstance(row, list | tuple) else [row]
        found += [v for v in values if isinstance(v, str) and v in names][:1]
    return found == sorted(found, reverse=down) if len(found) == len(result) else None


def _items(argument: Any, task: Task) -> list[Any]:
    if isinstance(argument, str) and re.search(r"(?i)\b(?:letters?|characters?)\b", task.prose()):
        return [c for c in argument if c != " "]
    if isinstance(argument, str):
        return re.findall(r"\w+", argument.lower()) if " " in argument else list(argument)
    return list(argument) if isinstance(argument, list | tuple) else []


def _tied(task: Task, samples: Any) -> list[Arguments]:
    """Inputs in which everything occurs once, not in order."""
    made: list[Arguments] = []
    for base in samples[:3]:
        first = base[0] if base else None
        if isinstance(first, str):
            values: list[Any] = ["dog cat bee ant", "d c a b"] if " " in first or len(first) > 8 else ["dcab"]
        elif isinstance(first, list) and first and isinstance(first[0], dict | tuple):
            values = [rows for rows in [_renamed(first[0])] if rows]
        elif isinstance(first, list):
            values = [["dog", "cat", "bee", "ant"]] if first and isinstance(first[0], str) else [[4, 2, 9, 1]]
        elif isinstance(first, dict) and first and all(isinstance(v, int | float) for v in first.values()):
            values = [dict.fromkeys(("dog", "cat", "bee", "ant"), v) for v in (1, max(first.values()))]
        elif isinstance(first, dict) and first and all(isinstance(v, str) for v in first.values()):
            values = [dict.fromkeys(("dog", "cat", "bee", "ant"), v) for v in [*first.values()][:2]]
        else:
            continue
        made += [(value, *base[1:]) for value in values]
    return made


def _renamed(row: Any) -> list[Any]:
    """Rows like this one that differ in their first text alone, not in order."""
    names = ("dog", "cat", "bee", "ant")
    if isinstance(row, dict):
        key = next((k for k, v in row.items() if isinstance(v, str)), None)
        return [{**row, key: name} for name in names] if key is not None and len(row) > 1 else []
    place = next((i for i, v in enumerate(row) if isinstance(v, str)), None)
    return [(*row[:place], n, *row[place + 1 :]) for n in names] if place is not None and len(row) > 1 else []


def _by_count_then_name(call: cst.Call) -> cst.BaseExpression | None:
    """`sorted(counts.items(), key=lambda x: x[1], reverse=True)` gets the name as second key."""
    source = code(call)
    match = re.fullmatch(
        r"sorted\((?P<what>.+?),\s*key=\s*lambda (?P<x>\w+)\s*:\s*(?P<key>.+?),\s*reverse=True\)",
        source,
        re.DOTALL,
    )
    if match is None:
        simple = re.fullmatch(
            r"sorted\((?P<what>.+?),\s*key=(?P<key>[\w.]+),\s*reverse=True\)", source, re.DOTALL
        )
        if simple is None:
            return None
        return expression(f"sorted({simple['what']}, key=lambda item: (-{simple['key']}(item), item))")
    x, key = match["x"], match["key"]
    second = f"{x}[0]" if f"{x}[1]" in key else x
    if key.startswith("("):
        return None
    return expression(f"sorted({match['what']}, key=lambda {x}: (-{key}, {second}))")


def _in_order_before(call: cst.Call, way: str = "") -> cst.BaseExpression | None:
    """`sorted(d, key=…)` keeps the order of equals: they are put in order before."""
    first = call.args[0].value if call.args else None
    if first is None or len(call.args) < 2 or m.matches(first, m.Call(func=m.Name("sorted"))):
        return None
    before = expression(f"sorted({code(first)}{way})")
    return call.with_changes(args=[call.args[0].with_changes(value=before), *call.args[1:]])


def _from_the_end_before(call: cst.Call) -> cst.BaseExpression | None:
    """The same from the end of the alphabet; where the key itself goes on to the name, it no longer does."""
    if not call.args or not isinstance(key := _key(call), cst.Lambda):
        return _in_order_before(call, ", reverse=True")
    parts = key.body.elements if isinstance(key.body, cst.Tuple) else ()
    if len(parts) == 2:
        shorter = key.with_changes(body=parts[0].value)
        arguments = [a.with_changes(value=shorter) if a.value is key else a for a in call.args]
        return _in_order_before(call.with_changes(args=arguments), ", reverse=True")
    return _in_order_before(call, ", reverse=True")


def _key(call: cst.Call) -> cst.BaseExpression | None:
    return next((a.value for a in call.args if a.keyword and a.keyword.value == "key"), None)


def _turned(match: re.Match[str]) -> bool:
    return (
        TURNED.match(match.string, match.end()) is not None
        or re.search(r"\bz\s*(?:to|-|–)\s*a$", match.group(), re.IGNORECASE) is not None
        or TURNED_BEFORE.search(match.group()) is not None
        or re.search(r"\breversed?\s+$", match.string[: match.start()], re.IGNORECASE) is not None
    )


def _most_common(call: cst.Call) -> cst.BaseExpression | None:
    if not isinstance(call.func, cst.Attribute):
        return None
    counter = code(call.func.value)
    limit = code(call.args[0].value) if call.args else ""
    return expression(f"sorted({counter}.items(), key=lambda item: (-item[1], item[0]))[:{limit}]")


def _sorted_candidates(call: cst.Call) -> cst.BaseExpression | None:
    """`max(counts, key=…)` takes the first of equals: let it look at them in order."""
    if len(call.args) < 2:
        return None
    first = call.args[0].with_changes(value=expression(f"sorted({code(call.args[0].value)})"))
    return call.with_changes(args=[first, *call.args[1:]])


KIND = TiesAlphabetical()
