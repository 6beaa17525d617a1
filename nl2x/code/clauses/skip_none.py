"""None among the items is passed over."""

from __future__ import annotations

from collections.abc import Iterable

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.transforms import loop_patches, of_texts
from nl2x.code.composing.fields import of_tuples
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class SkipNone(SameKind):
    name = "skip none"
    about = "None among the items is passed over"
    patterns = (
        r"\b(?:skip\w*|ignor\w+|drop\w*|leav\w+ out|omit\w*|without|exclud\w+|filter\w* out|remov\w+|discard\w*)\s+(?:all\s+|any\s+|the\s+)?(?:missing\s+(?:or\s+)?)?(?:None|null|nulls|Nones)\b(?:\s+(?:values?|entries|items?|elements?))?",
        r"\bNone(?:s|\s+values|\s+entries|\s+items)?\s+(?:are|is|should be|must be|get)\s+(?:skipped|ignored|dropped|left out|omitted|removed|excluded)",
        r"\bNone(?:\s+values)?\s+(?:in (?:the|it) \w+\s+)?(?:don'?t|do not|doesn'?t|does not|should not)\s+count",
        r"\bmay contain None\b",
        r"\bNone or (?:an?\s+)?(?:empty|blank)(?:\s+\w+)?\s+(?:are|is|gets?|should be|must be)\s+(?:skipped|ignored|dropped|left out|omitted|removed|excluded)",
        r"\b(?:ignor\w+|skip\w*|leav\w+ out|drop\w*)\s+(?:missing|unknown)\s+(?:values?|ones|entries|readings?|numbers?)\s*\(\s*None\s*\)",
        r"\bNone\s+(?:entries|items|readings?|ones)\s+(?:don'?t|do not|does not|should not|shouldn'?t)\s+count",
        r"\b[a-z_]+\s+None\b[^.;\n]{0,25}?\b(?:doesn'?t|don'?t|does not|do not)\s+count\b",
        r"\bdisregard\w*\s+(?:any\s+|the\s+)?None\b(?:\s+\w+)?",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        for i, value in enumerate(arguments):
            if isinstance(value, list) and value and isinstance(value[0], tuple):
                told, last = of_tuples(task), clause.words.split()[0].lower()
                for place in (j for j, t in enumerate(told) if t.name == last and len(value[0]) == len(told)):
                    none = (*value[0][:place], None, *value[0][place + 1 :])
                    yield arguments, _with(arguments, i, [none, *value])
            elif isinstance(value, list) and value:
                without = [v for v in value if v is not None]
                yield _with(arguments, i, without), _with(arguments, i, [None, *without, None])
            elif of_texts(value):
                yield arguments, _with(arguments, i, {"nobody": None, **value})

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        for i, kind in enumerate(task.parameter_types):
            names = task.parameter_names()
            if i < len(names) and kind.name in ("list", "any"):
                yield at_entry(task.name, f"{names[i]} = [item for item in {names[i]} if item is not None]\n")
            if i < len(names) and kind.name in ("dict", "any"):
                kept = f"{{key: value for key, value in {names[i]}.items() if value is not None}}"
                yield at_entry(task.name, f"{names[i]} = {kept}\n")
        yield from loop_patches(task, "if {0} is None:\n    continue\n")


def _with(arguments: Arguments, i: int, value: object) -> Arguments:
    return (*arguments[:i], value, *arguments[i + 1 :])


KIND = SkipNone()
