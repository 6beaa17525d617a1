"""What comes back is in ascending order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry, wrap_returns
from nl2x.code.clauses.arranged import came_so, rearranged
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

DOWN = r"descending|decreasing|reverse|highest first|largest first|biggest first|newest first|oldest first|most|from (?:high|large|big|z)\w* to|longest first|high to low"


OWN_ORDER = re.compile(
    r"\b(?:natural(?:ly)?|human(?:ly)?|chronological\w*|calendar|custom)\b|"
    r"\bsort\w*\s+(?:(?!by\b)\w+\s+){0,3}?(?:(?:[\w-]+\s+)?sizes|versions?|cards|week-?days|days\s+of\s+the\s+week|"
    r"months|roman|ip|quarters|chapters)\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s+first\b|"
    r"\b\w+est\s+(?:\w+\s+)?last\b|"
    r"\b(?:comes?|goes?|stands?|is|are)?\s*(?:after|before|behind|ahead\s+of)\s+['\"\d]|"
    r"\b(?:ignor\w+|without|regardless of|not counting|disregard\w*)\s+(?:an?\s+|the\s+|any\s+)?(?:leading|initial|articles?)\b",
    re.IGNORECASE,
)
"""What is put in an order of its own, not by its letters or digits: "naturally", "sizes from S to XL"."""
PLAINLY = re.compile(r"alphabet|ascend|numeric|lexic|from a|by name", re.IGNORECASE)


class SortedResult(ResultKind):
    name = "sorted result"
    about = "the result (or each list in it) in ascending order"
    patterns = (
        r"\bsort(?:ed|s)?\b(?!\s+(?:list|lists|array|order|of|by\s+(?!(?:value|name|alphabet|itself|their value))))(?:\s+(?:alphabetically|ascending\w*|in ascending order|numerically|lexicographically|by name|them|it|from (?:small|low|a)\w* to \w+))*",
        r"\b(?:in|into)\s+(?:ascending|increasing|alphabetical|sorted|numerical|lexicographic\w*|natural)\s+order\b",
        r"(?:^|[,;.]\s*)(?:keys\s+in\s+)?alphabetical\s+order\b(?!\s+(?:for|on|among|if|when)\b)(?:\s+of\s+(?:the\s+)?keys)?",
        r"\balphabetically\b(?<!broken alphabetically)",
        r"(?:^|[,;:(.]\s*)(?:and\s+)?ascending\b(?=\s*(?:$|[,.;:)]|no matter|whatever|regardless|please))(?:\s+no matter how (?:they (?:are|were) )?(?:given|they come))?",
        r"\b(?:smallest|lowest|earliest|shortest)\s+first\b",
        r"(?<!\w)(?:a\s*(?:to|-)\s*z)\b",
        r"\b(?:result|list|output|it|they|names|words)\s+(?:should|must|has to|have to|needs? to)\s+be\s+(?:in order|sorted|ordered)\b",
        r"\bordered\s+(?:by\s+(?:name|alphabet)|alphabetically)\b",
        r"\bfrom\s+(?:the\s+)?(?:smallest|lowest|low|small)\s+to\s+(?:the\s+)?\w+",
    )

    def opposite(self, task: Task) -> str:
        return "keep order"

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        prose = task.prose()
        if not PLAINLY.search(match.group()) and OWN_ORDER.search(_phrases_around(match)):
            return None
        near = prose[max(0, match.start() - 30) : match.end() + 45]
        if re.search(DOWN, near, re.IGNORECASE) or re.search(
            r"(?:ties?|equals?|tied|draws?|same \w+)\b[^.,;]{0,20}$", prose[: match.start()]
        ):
            return None
        if re.search(r"\bat the (?:end|bottom|top|start|beginning),?\s*$", prose[: match.start()]):
            return None  # "unknown ones at the end, alphabetically": these alone.
        if re.search(
            r"(?:is|are|already|be|check|whether|if|given a|takes a|a|two|input|it|they)\s+$",
            prose[: match.start()],
            re.IGNORECASE,
        ):
            return None
        if re.search(
            r"\bby\s+(?:their\s+|the\s+)?(?!name|value|itself|alphabet)\w+",
            prose[match.start() : match.end() + 25],
        ):
            return None
        if re.match(r"(?i)a\s*-\s*z", match.group()) and not re.search(
            r"(?i)\b(?:from|sort\w*|order\w*|alphabetical\w*)\W+$", prose[: match.start()]
        ):
            return None  # "only a-z": these letters.
        inner = re.search(
            r"\b(?:each|every|inner|groups?|lists?|values)\b(?:\s+\w+){0,2}\s+$",
            prose[max(0, match.start() - 30) : match.start()],
            re.IGNORECASE,
        )
        return {"inner": inner is not None or task.result_type.name == "dict"}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        lists = [v for v in result.values() if isinstance(v, list)] if isinstance(result, dict) else [result]
        if isinstance(result, dict) and not lists:
            lists = [list(result)]
            if len(re.findall(r"(?i)\bsorted\b", task.prose())) > 1:
                # "regions sorted, months sorted too": of a dict in a dict both.
                lists += [list(v) for v in result.values() if isinstance(v, dict)]
        if clause.get("inner") and isinstance(result, list) and any(isinstance(v, list) for v in result):
            lists = [v for v in result if isinstance(v, list)]
        if isinstance(result, tuple) and result and all(isinstance(v, list) for v in result):
            lists = list(result)  # "(added, removed), both sorted"
        long = [v for v in lists if isinstance(v, list | tuple) and len(v) > 1]
        if not long:
            return None
        if not all(in_order(list(v)) for v in long):
            return False
        return None if all(came_so(arguments, v) for v in long) else True

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        # First those that a result left in the order of the input gets wrong: two or three inputs tell nothing
        # where few of a dict's values are alike.
        yield from super().probes(clause, task, [*_backwards(samples), *rearranged(samples), *samples])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if task.result_type.name == "dict":
            yield wrap_returns(task.name, "{key: sorted(values) for key, values in ({}).items()}")
            yield wrap_returns(task.name, "dict(sorted(({}).items()))")
            return
        texts = task.result_type.item().name == "str"
        for name, kind in zip(task.parameter_names(), task.parameter_types, strict=False):
            if texts and kind.name == "list" and kind.item().is_number():
                # Lines that show numbers: "10%" would come before "9%".
                yield at_entry(task.name, f"{name} = sorted({name})\n")
        if task.result_type.name == "tuple":
            yield wrap_returns(task.name, "tuple(sorted(part) for part in {})")
        yield wrap_returns(task.name, "sorted({})")
        yield wrap_returns(task.name, "sorted({}, key=str.lower)")


def _phrases_around(match: re.Match[str]) -> str:
    """The sentence that a match stands in."""
    start = max(match.string.rfind(end, 0, match.start()) for end in (". ", ";", "\n")) + 1
    ends = [i for end in (". ", ";", "\n") if (i := match.string.find(end, match.end())) >= 0]
    return match.string[start : min(ends, default=len(match.string))]


def _backwards(samples: Sequence[Arguments]) -> list[Arguments]:
    """Inputs whose first argument is a dict of which every key has the same text, keys from z to a."""
    found: list[Arguments] = []
    for base in samples[:3]:
        first = base[0] if base else None
        if isinstance(first, dict) and len(first) > 1 and all(isinstance(k, str) for k in first):
            value = next((v for v in first.values() if isinstance(v, str) and v), None)
            if value is not None:
                found.append((dict.fromkeys(sorted(first, reverse=True), value), *base[1:]))
    return found


def in_order(values: list[Any]) -> bool:
    """Ascending, texts with or without regard to case, or by the numbers at their beginning."""
    if values == sorted(values):
        return True
    numbers = [re.match(r"[^\w-]*(-?\d+(?:\.\d+)?)", v) for v in values if isinstance(v, str)]
    if numbers and len(numbers) == len(values) and all(numbers):
        # Lines that begin with numbers go by these.
        first = [float(n.group(1)) for n in numbers if n]
        return first == sorted(first)
    return all(isinstance(v, str) for v in values) and [v.lower() for v in values] == sorted(
        v.lower() for v in values
    )


KIND = SortedResult()
