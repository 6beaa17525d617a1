"""Parameters that the words leave open, what is done to keys before rows are put together by them, and what
comes of no rows."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.code.composing.plan import Plan
from nl2x.code.reading.signature import Parameter
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type

OPEN = re.compile(r"\b(?:parameter|argument|option)\s+(?P<name>[a-z_]\w*)\s*=\s*(?P<value>\d+(?:\.\d+)?)")
"""A parameter with a default that is named beside the function: "(parameter least=3)"."""


def with_parameters(task: Task) -> Task:
    """The task with parameters, where examples alone tell how many there are, and with one named beside."""
    asked = task.signature
    if asked is None:
        return task
    if not asked.complete:
        widths = {len(e.args) for e in task.examples if not e.kwargs}
        if widths != {1} or not task.parameter_types:
            return task
        own = {"str": "text", "dict": "mapping"}.get(task.parameter_types[0].name, "items")
        return replace(task, signature=replace(asked, parameters=(Parameter(own),), complete=True))
    said = OPEN.search(task.prose())
    if said is None or said["name"] in task.parameter_names():
        return task
    parameters = (*asked.parameters, Parameter(said["name"], "", said["value"]))
    kinds = (*task.parameter_types, Type("number"))
    words = task.words[: said.start()] + re.sub(r"\S", " ", said.group()) + task.words[said.end() :]
    number = rf"(?<![\w.]){re.escape(said['value'])}(?![\w.])"
    words = re.sub(number, lambda m: said["name"], words, count=1)
    return replace(task, words=words, signature=replace(asked, parameters=parameters), parameter_types=kinds)


SAME_KEY = re.compile(
    r"\b(?:ignor\w+ case|case[- ]?insensitiv\w+|(?:upper|capital)[^.;\n]{0,25}(?:lower|small)[^.;\n]{0,25}(?:same|matter|count)|"
    r"(?:regardless of|whatever the|no matter the|without) case|case (?:doesn'?t|does not) matter|keys (?:in )?lower ?case)\b"
)
TRIMMED = re.compile(r"\bspaces? (?:around|before|after|at the ends?)\b|\btrim\w*")


def keys(text: str) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
    """What is done to keys so that the same ones come together."""
    same, trimmed = SAME_KEY.search(text), TRIMMED.search(text)
    strip = ".strip()" if trimmed else ""
    spans = tuple(m.span() for m in (same, trimmed) if m)
    if not same:
        return [(f"{{}}{strip}", spans)]
    capital = re.search(
        r"\b(?:first letter|capital first|with (?:a )?capital|capitali[sz]ed)[^.;,)\n]{0,20}", text
    )
    how = [".title()", ".capitalize()"] if capital else [".lower()"]
    return [(f"{{}}{strip}{one}", (*spans, *([capital.span()] if capital else []))) for one in how]


NONE = re.compile(
    r"\b(?:nothing|nobody|none|no \w+)(?: \w+)?\s*(?:->|=>|=|:|gives?|returns?)\s*(?P<a>none|0)\b|"
    r"\b(?P<b>none|0) (?:if|when|for) (?:there(?:'s| is| are) )?(?:none|nothing|nobody|no \w+)\b",
    re.IGNORECASE,
)


def nothing(task: Task, plan: Plan) -> list[tuple[int, int]]:
    """What the words say of no rows, where the plan gives just that."""
    gives = "none" if plan.one or plan.aggregate in ("median", "max", "min") else "0"
    if plan.group and not plan.one:
        return []
    found = NONE.finditer(task.prose())
    return [m.span() for m in found if (m["a"] or m["b"]).lower() == gives]
