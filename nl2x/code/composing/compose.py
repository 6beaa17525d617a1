"""Candidates made of the steps that the words name, as many as the words leave open."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.catalogue import denied, detect
from nl2x.code.composing.given import keys, nothing, with_parameters
from nl2x.code.composing.keeping import Kept, conditions
from nl2x.code.composing.leftover import leftover
from nl2x.code.composing.lines import Line, line_shown
from nl2x.code.composing.ordering import order
from nl2x.code.composing.plan import Order, Plan
from nl2x.code.composing.reading import Work, limit, listed, work
from nl2x.code.composing.rows import Field, Rows, rows_of
from nl2x.code.composing.simple import simple
from nl2x.code.judging.inputs import strings_in
from nl2x.code.reading.task import Task

MOST = 8
"""Variants tried of one task."""
UNREAD = 2
"""So many telling words may be left where checks will tell a wrong reading; none where nothing checks."""
OTHERS_SAY = ("missing field", "default argument", "empty input", "none input", "rounded", "nothing found")
"""Kinds of clauses whose words say nothing of the steps."""


def plans(task: Task) -> Iterator[tuple[Plan, tuple[tuple[int, int], ...]]]:
    """The plans that the words can mean, with the places they were read from."""
    clauses = detect(task)
    text = _without_guards(task, clauses)
    for rows in rows_of(task):
        kept = conditions(text, rows)
        rest = _blank(text, [k.span for k in kept])
        named = f"{rest}\n{task.name.replace('_', ' ')}"
        single = rows.form == "pairs" and rows.parts[1].kind != "list"
        # What stands in a dict stands there once: nothing to put together.
        worked = [w for w in work(named, rows) if not (single and w.group)]
        for done in [*worked, *([] if _only_worked(rest, rows, worked) else [Work()])]:
            yield from _shaped(task, rest, rows, kept, done)


def _shaped(
    task: Task, text: str, rows: Rows, kept: list[Kept], done: Work
) -> Iterator[tuple[Plan, tuple[tuple[int, int], ...]]]:
    unsaid = task.result_type.name == "any" and rows.form not in ("csv", "json")
    if unsaid and re.search(r"\blines?\b", text) and not _as_lines(task, text):
        return
    cut = limit(text, rows.left)
    base = Plan(
        rows,
        tests=tuple(k.test for k in kept if not k.of_group),
        limit=cut[0] if cut else "",
        places=_places(task.prose().lower()),
    )
    spans = (*(k.span for k in kept), *done.spans, *([cut[1]] if cut else []))
    used = [p for p in rows.parts if any(p.code in k.test for k in kept)]
    held = rows.form == "pairs" and rows.parts[1].kind == "list"
    if done.aggregate and (done.group or held):
        ordered = order(text, rows, "pair[1]", "pair[0]", used)
        if ordered is None:
            return
        having = tuple(k.test for k in kept if k.of_group)
        plan = replace(
            base,
            group="given" if held else done.group,
            inner=done.inner,
            aggregate=done.aggregate,
            value=done.value,
            order=ordered.keys,
            having=having,
        )
        line = line_shown(task, _names(task)) if _as_lines(task, text) else None
        if line:
            best = _by_place(ordered.keys, line, "pair[1]")
            plan = replace(plan, order=best, line=line, joined=_joined(task, text), places=None)
            yield plan, (*spans, *ordered.spans, *line.spans)
            return
        for key, span in keys(text):
            for each in _group_shapes(task, text):
                yield replace(plan, each=each, one=each == "one", key=key), (*spans, *ordered.spans, *span)
        return
    if done.aggregate:
        if cut is None and task.result_type.name in ("any", "int", "float", "number", "None"):
            yield replace(base, aggregate=done.aggregate, value=done.value), spans
        return
    yield from _rows_back(task, text, base, spans, used)


def _rows_back(
    task: Task, text: str, base: Plan, spans: tuple[tuple[int, int], ...], used: list[Field]
) -> Iterator[tuple[Plan, tuple[tuple[int, int], ...]]]:
    rows = base.rows
    wanted = task.result_type
    line = line_shown(task, _names(task)) if _as_lines(task, text) else None
    if line:
        yield from _as_shown(base, text, spans, used, replace(line), _joined(task, text))
        return
    for each, span in _each(task, text, rows):
        name = each if each != "row" else next((p.code for p in rows.parts if p.kind in ("text", "any")), "")
        ordered = order(text, rows, "", name, used)
        if ordered is None:
            continue
        one = wanted.name not in ("list", "any", "dict", "tuple") or (
            wanted.name == "any" and not base.limit and _says_one(text, rows)
        )
        if not (base.tests or ordered.keys or base.limit):
            continue
        if wanted.name == "dict" and (each != "row" or rows.form != "pairs"):
            continue
        yield (
            replace(base, each=each, order=ordered.keys, one=one),
            (*spans, *ordered.spans, *([span] if span else [])),
        )


def _as_shown(
    base: Plan, text: str, spans: tuple[tuple[int, int], ...], used: list[Field], line: Line, joined: bool
) -> Iterator[tuple[Plan, tuple[tuple[int, int], ...]]]:
    """A line for each row, of its name and its only number."""
    rows = base.rows
    names, numbers = rows.of_kind("text", "any"), rows.of_kind("number")
    if not names or len(numbers) != 1:
        return
    ordered = order(text, rows, "", names[0].code, used)
    if ordered is not None:
        best = _by_place(ordered.keys, line, numbers[0].code)
        plan = replace(
            base, each=names[0].code, value=numbers[0].code, order=best, line=line, joined=joined, places=None
        )
        yield plan, (*spans, *ordered.spans, *line.spans)


def _by_place(known: tuple[Order, ...], line: Line, value: str) -> tuple[Order, ...]:
    """Places are counted from the best on."""
    counted = {"place", "shared"} & {*line.needs}
    return (
        (Order(value, True, True), *known) if counted and not any(k.code == value for k in known) else known
    )


def _as_lines(task: Task, text: str) -> bool:
    """Whether lines of text are asked for."""
    wanted = task.result_type
    if wanted.name == "str" or (wanted.name == "list" and wanted.item().name == "str"):
        return True
    if wanted.name == "any" and not re.search(
        r"\blist of\b|\(list|\btext\b|\bstrings?\b|\bjoined\b|\bone per line\b", text
    ):
        return False  # "lines like …": one text or a list of them?
    return wanted.name in ("any", "list") and re.search(r"\blines?\b|\bstrings\b", text) is not None


def _joined(task: Task, text: str) -> bool:
    if task.result_type.name == "any":
        return not re.search(r"\blist of (?:strings|lines|\W)|\blines \(list", text)
    return task.result_type.name == "str"


def _names(task: Task) -> frozenset[str]:
    """The texts in the arguments of examples."""
    return frozenset(s for e in task.examples for a in e.args for s in strings_in(a) if len(s) > 1)


def _each(task: Task, text: str, rows: Rows) -> Iterator[tuple[str, tuple[int, int] | None]]:
    """What comes back of a row that is kept."""
    item = task.result_type.item().name if task.result_type.name == "list" else task.result_type.name
    fields = listed(text, rows)
    if item not in ("dict", "tuple") and rows.form == "pairs" and not fields:
        yield rows.parts[0].code, None
        return
    if fields and fields[0][0].kind in ("text", "any"):
        fields = [pair for pair in fields if pair[0].kind in ("text", "any")]
    if item != "dict":
        yield from ((p.code, span) for p, span in fields[:3])
    if item in ("dict", "tuple", "any") and not (fields and item == "any"):
        yield "row", None


PAIRS = re.compile(
    r"(?:giv\w+|return\w*|->|=)\s*(?:a )?(?:sorted )?list of \((?:\w+, ?)+\w+\)|\((?:\w+, ?)\w+\) (?:pairs|tuples)(?! is| are)|\blist of (?:pairs|tuples)\b"
)
"""Pairs that come back."""


def _group_shapes(task: Task, text: str) -> list[str]:
    wanted = task.result_type
    if wanted.name == "dict":
        return ["dict"]
    if wanted.name == "list" and wanted.item().name != "any":
        return ["pairs" if wanted.item().name in ("tuple", "list") else "key"]
    if wanted.name in ("str", "None"):
        return ["one"]
    if re.search(r"\bthe name of the \w+ (?:with|who|that)\b", text):
        return ["one"]
    names = "|".join(map(re.escape, task.parameter_names()))
    rest = re.sub(rf"\b(?:{names})\b\s*(?:=|is|are|:)?\s*(?:an?\s+)?dict", " ", text)
    if re.search(r"\bdict(?:ionary)?\b(?!s| with)", rest) and not PAIRS.search(text):
        return ["dict"]
    if PAIRS.search(text):
        return ["pairs"]
    return ["key"] if re.search(r"\bnames\b|\blist of\b", text) else ["dict"]


def _says_one(text: str, rows: Rows) -> bool:
    names = "|".join(re.escape(p.name) for p in rows.parts)
    if re.search(
        rf"\bthe (?:name of the )?(?:{names}|one) (?:with|that has|who has) the (?:most|fewest|\w+est)\b",
        text,
    ):
        return True
    return bool(
        re.search(
            r"\bname of the \w+ (?!ones)\w*\b(?<!s)|\bthe (?:one|person|team|name) (?:with|who|that)\b", text
        )
    )


def _only_worked(text: str, rows: Rows, worked: list[Work]) -> bool:
    """Whether what is worked out must come of it: "the total of …", "dict author -> number of books"."""
    if any(w.group for w in worked) and re.search(r"\bdict(?:ionary)?\b(?!s| with)|\bpairs\b", text):
        return True
    if not worked or re.search(r"\b(?:names|titles|list of|lines)\b", text):
        return False
    said = re.search(r"\b(?:how many|sums?|total|averages?|adds? up)\b", text)
    return said is not None and not any(p.kind in ("text", "any") for p, _ in listed(text, rows))


def _places(text: str) -> int | None:
    said = re.search(r"\b(?P<n>\d|one|two|three|1) decimals?(?: places?)?\b|\b(?:to|full) cents?\b", text)
    if said is None:
        return None
    return {"one": 1, "two": 2, "three": 3}.get(
        said["n"] or "2", int(said["n"]) if (said["n"] or "").isdigit() else 2
    )


def _without_guards(task: Task, clauses: tuple[Clause, ...]) -> str:
    saying = [c for c in clauses if c.get("result") is not None or c.kind in OTHERS_SAY]
    spans = [c.span for c in saying if c.get("result") != "skip"]
    spans += [(c.denial.start, c.span[1]) for c in denied(task) if c.denial]
    # "sum(hours*rate)" is a call only in form; those of the function itself say nothing of the steps.
    text = task.prose_with_calls().lower()
    spans += [m.span() for m in re.finditer(rf"\b{re.escape(task.name.lower())}\([^()\n]*\)", text)]
    return _blank(text, [s for s in spans if s != (0, 0)])


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def composed(task: Task) -> Iterator[tuple[str, str]]:
    """(source, what was read) of each program that the words' steps can mean."""
    task = with_parameters(task)
    asked = task.signature
    if task.kind != "function" or asked is None or not asked.complete or task.other_names():
        return
    if any(p.name.startswith("*") for p in asked.parameters):
        return
    checked = bool(task.examples or task.checks or task.tests)
    clauses = [c.span for c in detect(task)]
    found = []
    for plan, spans in itertools.islice(plans(task), 4 * MOST):
        left = leftover(task, (*spans, *clauses, *nothing(task, plan)), plan.rows)
        if any(not _uses(plan, name) for name in plan.rows.left) or len(left) > (UNREAD if checked else 0):
            continue
        found.append((len(left), plan.source(asked.name, asked.header()), _read(task, spans)))
    for body, spans in simple(task):
        left = leftover(task, (*spans, *clauses), Rows("", (), (), ""))
        if len(left) <= (UNREAD if checked else 0):
            found.append((len(left), f"{asked.header()}\n{_indented(body)}", _read(task, spans)))
    found.sort(key=lambda f: f[0])
    if not checked and len({source for left, source, _ in found if left == found[0][0]}) > 1:
        return  # Nothing would tell which is meant.
    imports = "".join(f"{line}\n" for line in asked.imports)
    yield from ((imports + source, read) for _, source, read in found[:MOST])


def _read(task: Task, spans: tuple[tuple[int, int], ...]) -> str:
    """The words that were read."""
    return "; ".join(dict.fromkeys(" ".join(task.words[a:b].split()) for a, b in sorted(spans) if b > a))


def _indented(body: str) -> str:
    return "".join(f"    {line}\n" for line in body.split("\n"))


def _uses(plan: Plan, name: str) -> bool:
    said = " ".join((*plan.tests, plan.limit, *plan.having))
    return re.search(rf"\b{re.escape(name)}\b", said) is not None
