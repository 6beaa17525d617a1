"""Nothing comes back twice; or repeats in the input change nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry, wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind, SameKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class UniqueResult(ResultKind):
    name = "unique result"
    about = "no repeats"
    patterns = (
        r"\b(?:without|no|removing|remove|drop\w*|eliminat\w+|discard\w*|exclud\w+|get rid of|strip\w* out|filter\w* out)\s+(?:any\s+|all\s+|the\s+)?(?:duplicates?|repeats|repetitions?|doubles|duplicated?(?: \w+)?|repeated (?:items|values|elements|words))\b",
        r"\b(?:each|every)\s+(?:\w+\s+)?(?:only\s+)?(?:once|one time)\b",
        r"\b(?:only\s+)?(?:unique|distinct)\b(?!\s+(?:id|ids|identifier|key))(?:\s+(?:values?|items?|elements?|words?|numbers?|ones?|characters?|names?|entries))?",
        r"\b(?:de-?dupe|de-?dupes|de-?duped|deduplicat\w+)\b",
        r"\bduplicates\s+(?:are|should be|must be|get)?\s*(?:removed|dropped|left out|ignored|skipped|discarded|count (?:only )?once)",
        r"\b(?:every|each)(?:\s+\w+)?\s+(?:just|only|exactly|a)\s+(?:once|one time|single time)\b",
        r"\b(?:don'?t|do not|never|not)\s+(?:repeat|list)\s+(?:any|anything|a \w+|the same \w+|them)(?:\s+twice)?\b",
        r"\b(?:doubles|duplicates|repeats)\s+(?:are\s+)?(?:removed|out|gone|dropped)\b",
        r"\bno\s+\w+\s+(?:twice|more than once)\b",
        r"\bthe same \w+\s+(?:again|twice|a second time)\s+(?:isn'?t|is not|aren'?t|are not|won'?t be)\s+(?:listed|shown|counted|given|repeated|added|taken)(?:\s+(?:again|twice))?",
        r"\b(?:repeats|doubles|a second one)\s+(?:aren'?t|isn'?t|are not|is not)\s+(?:listed|shown|given|repeated)\b",
        r"\b(?:duplicates|repeats|doubles|repeated (?:numbers|values|items))\s+(?:don'?t|do not)\s+count\b(?!\s+\w)",
        r"\bignor\w+\s+(?:any\s+|the\s+)?(?:duplicates|repeats)\b",
        r"\bonce each\b|\beach (?:of them )?once\b",
    )
    silent = (
        r"\b(?:count|how many|number of)\b[^.]{0,30}\b(?:unique|distinct)",
        r"\b(?:is|are|check|whether)\b[^.]{0,30}\bunique",
        r"\b(?:list|return|find) (?:the )?duplicates",
        r"\b(?:occurs?|come|comes|are|is|appears?|stands?|there) (?:more than once|twice or more|several times)\b",
    )

    def opposite(self, task: Task) -> str:
        return "keep duplicates"

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if not isinstance(result, list | tuple) or not result:
            return None
        if isinstance(result, tuple) and all(isinstance(v, list) for v in result):
            # "(added, removed), each once"
            return all(len({repr(v) for v in part}) == len(part) for part in result)
        return len({repr(v) for v in result}) == len(result)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        if task.result_type.name in ("list", "tuple", "any"):
            yield from super().probes(clause, task, [*_again(samples), *samples])
        else:
            yield from _Doubled().probes(clause, task, samples)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names = task.parameter_names()
        if task.result_type.name in ("list", "any"):
            yield wrap_returns(task.name, "list(dict.fromkeys({}))")
        if names and task.parameter_types and task.parameter_types[0].name == "list":
            yield at_entry(task.name, f"{names[0]} = list(dict.fromkeys({names[0]}))\n")


def _again(samples: Sequence[Arguments]) -> list[Arguments]:
    """Inputs that hold everything a second time, texts with capitals for small letters: what is made small at the
    end is there twice then."""
    found = []
    for first, *others in (a for a in samples[:4] if a):
        if isinstance(first, str) and first:
            found.append((f"{first} {first.swapcase()}", *others))
        elif isinstance(first, list) and first and all(isinstance(item, str) for item in first):
            found.append((first + [item.swapcase() for item in first], *others))
        elif isinstance(first, list) and first:
            found.append((first + first, *others))
    return found


class _Doubled(SameKind):
    """Giving every item twice changes nothing."""

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        if arguments and isinstance(arguments[0], list) and arguments[0]:
            yield arguments, (arguments[0] + arguments[0], *arguments[1:])


KIND = UniqueResult()
