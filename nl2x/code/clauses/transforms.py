"""Changes of inputs, and entry patches, that several kinds share."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from nl2x.code.candidates.edits import at_entry, in_loop
from nl2x.code.clauses.base import Clause, Patch
from nl2x.code.judging.inputs import Arguments, rebuild
from nl2x.code.judging.scenery import reads_file
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type


def textual(kind: Type) -> bool:
    """Whether values of this type hold text: str, list[str], a dict of texts, …"""
    if kind.name == "dict":
        return len(kind.of) == 2 and kind.of[1].name == "str"
    return kind.name == "str" or (kind.name in ("list", "tuple", "set") and kind.item().name == "str")


def text_positions(task: Task) -> list[int]:
    """The parameters that hold text; not the names of files that are read, of which it is the contents that
    clauses are about."""
    names = task.parameter_names()
    files = {i for i, name in enumerate(names) if reads_file(task, name)}
    return [i for i, kind in enumerate(task.parameter_types) if textual(kind) and i not in files]


def main_texts(task: Task) -> list[int]:
    """The text parameters that a clause on "the text" is about: not separators, prefixes and the like."""
    small = (
        "sep",
        "separator",
        "delimiter",
        "prefix",
        "suffix",
        "fill",
        "char",
        "pattern",
        "key",
        "unit",
        "mode",
    )
    names = task.parameter_names()
    found = [i for i in text_positions(task) if i >= len(names) or names[i] not in small]
    return found or text_positions(task)


def map_texts(arguments: Arguments, task: Task, change: Any, positions: list[int] | None = None) -> Arguments:
    """`arguments` with `change` applied to every text in the main text parameters; in a CSV or JSON text to
    what it holds, so that it stays one."""
    chosen = main_texts(task) if positions is None else positions
    change = inside(change, task)
    if not task.parameter_types:
        return tuple(rebuild(a, change) for a in arguments)
    return tuple(rebuild(a, change) if i in chosen else a for i, a in enumerate(arguments))


def structured(task: Task) -> bool:
    """Whether the words are about texts with a structure of their own."""
    return re.search(r"(?i)\b(?:csv|json|markdown)\b", task.words) is not None


def inside(change: Callable[[str], str], task: Task) -> Callable[[str], str]:
    """`change` for the values of a JSON text and for the cells below the header of a CSV text."""
    words = task.words.lower()

    def changed(text: str) -> str:
        if re.search(r"\bjson\b", words) and text.strip()[:1] in ("[", "{"):
            try:
                return json.dumps(rebuild(json.loads(text), of_free(change, task)))
            except ValueError:
                return text
        head, line_end, rest = text.partition("\n")
        if re.search(r"\bcsv\b", words) and line_end:
            # What is quoted may hold commas and more: it stays.
            cells = rest if '"' in rest else re.sub(r"[^,\n]+", lambda m: change(m.group()), rest)
            return head + line_end + cells
        return change(text)

    return changed


def of_free(change: Callable[[str], str], task: Task) -> Callable[[str], str]:
    """`change` of all but the texts that the words name: a status "cancelled" says something by itself."""
    named = {said.lower() for said in re.findall(r"(?<!\w)['\"](\w[\w -]*)['\"]", task.prose())}
    return lambda text: text if text.lower() in named else change(text)


def texts_meant(clause: Clause, arguments: Arguments, task: Task) -> list[int] | None:
    """The parameters that a clause is about, where that isn't all texts: beside a CSV text a column's name
    is meant only where the sentence speaks of columns."""
    start = max(task.words.rfind(stop, 0, clause.span[0]) for stop in ".\n;")
    sentence = re.split(r"[.;\n]", task.words[start + 1 :])[0]
    if "csv" not in task.words.lower() or re.search(r"(?i)\b(?:header|column|field)s?\b", sentence):
        return None
    texts = [i for i in main_texts(task) if i < len(arguments) and "\n" in str(arguments[i])]
    return texts or None


def of_texts(value: Any) -> bool:
    """Whether it is a dict of texts."""
    return isinstance(value, dict) and bool(value) and all(isinstance(v, str) for v in value.values())


def loop_patches(task: Task, template: str) -> Iterable[Patch]:
    """The statement at the start of a loop, for each of the first variables that loops bind."""
    for number in range(LOOP_VARIABLES):
        yield in_loop(task.name, number, template)


LOOP_VARIABLES = 4


def entry_text_patches(task: Task, template: str) -> Iterable[Patch]:
    """`text = text.lower()` for every text parameter at once (`template` has {} for the text)."""
    names, lines = task.parameter_names(), []
    for i in main_texts(task):
        if i >= len(names):
            continue
        kind = task.parameter_types[i]
        if kind.name == "str":
            lines.append(f"{names[i]} = {template.format(names[i])}\n")
        elif kind.name == "dict":
            changed = template.format("value")
            lines.append(f"{names[i]} = {{key: {changed} for key, value in {names[i]}.items()}}\n")
        else:
            lines.append(f"{names[i]} = [{template.format('item')} for item in {names[i]}]\n")
    if lines:
        yield at_entry(task.name, *lines)
