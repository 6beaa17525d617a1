"""Items of the wrong form are passed over: "entries that are no real date ('n/a', '2024-02-30') are skipped"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.skip_value import OVER
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

ITEMS = (
    r"(?:entries|items|values|ones|those|texts|strings|dates|words|lines|everything|anything|what|whatever)"
)
OF = r"(?:dates?|days?|numbers?|integers?|times?|versions?|amounts?|prices?)"
INVALID = (
    rf"\b{ITEMS}\s+(?:that|which)?\s*(?:are|is)\s*(?:n['\u2019]?t|not|no)\s+(?:an?\s+|any\s+)?(?:real\s+|valid\s+|proper\s+|true\s+)?{OF}\b|"
    rf"\b(?:invalid|impossible|malformed|broken|unreadable|bad|wrong)\s+{OF}\b|"
    rf"\b{ITEMS}\s+(?:that|which)\s+(?:can['\u2019]?t|cannot|can not|don['\u2019]?t)\s+(?:be\s+)?(?:read|parsed?|converted)\b"
)
WRONG = {"date": ("n/a", "2024-02-30", ""), "number": ("abc", "-", "")}


class SkipInvalid(SameKind):
    name = "skip invalid"
    about = "items of the wrong form are passed over"

    def detect(self, task: Task) -> Iterator[Clause]:
        lists = [i for i, k in enumerate(task.parameter_types) if k.name == "list" and k.item().name == "str"]
        for sentence in re.finditer(r"(?:[^.;\n]|\.(?=\w))+", task.prose()) if lists else ():
            text = sentence.group()
            wrong, over = re.search(INVALID, text, re.IGNORECASE), OVER.search(text)
            if wrong and over and not re.search(r"(?i)\b(?:only|except|but|unless)\b|Error\b", text):
                of = re.search(f"{OF}$", wrong.group().lower())
                said = re.findall(r"(?<!\w)['\"]([^'\"\n]{0,20})['\"]", text[wrong.end() :].partition(")")[0])
                days = of is not None and re.match("date|day", of.group())
                usual = WRONG["date" if days else "number"] if of else ("?!",)
                first, last = min(wrong.start(), over.start()), max(wrong.end(), over.end())
                yield self.clause(
                    task,
                    (sentence.start() + first, sentence.start() + last),
                    position=lists[0],
                    wrong=tuple(dict.fromkeys([*said, *usual[:2]])),
                )
                return

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        i = clause.get("position")
        if i < len(arguments) and isinstance(arguments[i], list) and arguments[i]:
            for wrong in clause.get("wrong"):
                more = [*arguments[i][:1], wrong, *arguments[i][1:]]
                yield arguments, (*arguments[:i], more, *arguments[i + 1 :])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names, i = task.parameter_names(), clause.get("position")
        if i < len(names) and "2024-02-30" in clause.get("wrong"):
            test = 'datetime.date.fromisoformat(item[:10]) if item[:10] != "" else 1 / 0'
            loop = f"try:\n        {test}\n        kept.append(item)\n    except (ValueError, ZeroDivisionError):\n        pass"
            yield at_entry(
                task.name, "kept = []\n", f"for item in {names[i]}:\n    {loop}\n", f"{names[i]} = kept\n"
            )


KIND = SkipInvalid()
