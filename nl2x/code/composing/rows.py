"""What a composed program goes through, row by row: records, tuples, the pairs of a dict, a CSV or JSON text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nl2x.code.composing import fields
from nl2x.code.composing.fields import Told
from nl2x.code.reading.task import Task


@dataclass(frozen=True)
class Field:
    """A part of a row: its name in the words, what it holds, and how it is written in Python."""

    name: str
    kind: str
    code: str


@dataclass(frozen=True)
class Rows:
    """Where the rows come from (as source), their parts, and the parameters that are left."""

    source: str
    parts: tuple[Field, ...]
    left: tuple[str, ...]
    form: str
    """ "records", "tuples", "pairs" of a dict, "csv" or "json"."""
    instead: str = ""
    """What comes back, as source, where the text can't be read."""
    forgiving: bool = False
    """Whether rows whose number is none are passed over."""

    def part(self, name: str) -> Field | None:
        """The part that a word names, in the singular or the plural."""
        word = name.lower()
        for p in self.parts:
            own = p.name.lower()
            if word in (own, f"{own}s", f"{own}es") or own == f"{word}s" or own.endswith(f"_{word}"):
                return p
        return None

    def of_kind(self, *kinds: str) -> list[Field]:
        """The parts that hold such things."""
        return [p for p in self.parts if p.kind in kinds]


def rows_of(task: Task) -> Iterator[Rows]:
    """How the first parameter can be gone through."""
    names, kinds = task.parameter_names(), task.parameter_types
    if not names or not kinds:
        return
    left = names[1:]
    kind = kinds[0]
    if kind.name == "str":
        yield from _of_text(task, names[0], left)
        return
    if re.search(rf"\b{re.escape(names[0])}\b\s*(?:=|is|are|:)?\s*(?:an?\s+)?dict\b(?! with)", task.words):
        # "scores = dict player -> points", whatever such a name means elsewhere.
        yield from _of_dict(task, names[0], left)
        return
    if kind.name in ("list", "any") and kind.item().name in ("dict", "any", "list"):
        told = fields.of_records(task)
        says_records = kind.item().name == "dict" or re.search(
            r"(?i)\b(?:dict|dictionary|dictionaries|dicts|records|objects)\b|\{", task.words
        )
        if told and says_records:
            yield Rows(names[0], tuple(Field(t.name, t.kind, _looked_up(t)) for t in told), left, "records")
            return
    if kind.name in ("list", "any") and kind.item().name in ("tuple", "list", "any"):
        yield from _of_tuples(task, names[0], left)
    alone = len(names) == 1 and not task.examples and not task.signature_given and fields.of_pairs(task)
    a_list = re.search(rf"\b{re.escape(names[0])}\b\s*(?:=|is|are|:)?\s*(?:an?\s+)?list\b", task.words)
    if kind.name == "dict" or ((kind.name == "any" or alone) and not a_list):
        yield from _of_dict(task, names[0], left)


def _of_tuples(task: Task, name: str, left: tuple[str, ...]) -> Iterator[Rows]:
    held = task.parameter_types[0].item().of
    told = fields.of_tuples(task)
    if held and len(held) != len(told):
        told = _unnamed([fields.plain_kind(kind) for kind in held])
    elif held:
        seen = [fields.plain_kind(kind) for kind in held]
        told = [
            t if k == "any" else Told(t.name, t.kind if t.kind == "date" else k)
            for t, k in zip(told, seen, strict=True)
        ]
    if len(told) > 1:
        parts = tuple(Field(t.name, t.kind, f"row[{i}]") for i, t in enumerate(told))
        yield Rows(name, parts, left, "tuples")


def _unnamed(kinds: list[str]) -> list[Told]:
    """Parts without a name in the words: the text among them is what a row is called."""
    names = {"text": "name", "number": "value", "list": "values", "date": "date"}
    made = [names.get(kind, "part") for kind in kinds]
    return [Told(n, k) for n, k in zip(made, kinds, strict=True)] if len(set(made)) == len(made) else []


def _of_dict(task: Task, name: str, left: tuple[str, ...]) -> Iterator[Rows]:
    kind = task.parameter_types[0]
    told = fields.of_pairs(task)
    if len(kind.of) == 2 and kind.of[1].name != "any":
        value = fields.plain_kind(kind.of[1])
        told = [told[0], Told(told[1].name, value)] if told else [Told("name", "text"), Told("value", value)]
    elif not told and kind.name == "dict":
        told = [Told("name", "text"), Told("value", "number")]
    if told and told[1].kind != "any":
        parts = (Field(told[0].name, "text", "row[0]"), Field(told[1].name, told[1].kind, "row[1]"))
        yield Rows(f"{name}.items()", parts, left, "pairs")


def _of_text(task: Task, name: str, left: tuple[str, ...]) -> Iterator[Rows]:
    told = fields.of_records(task)
    if re.search(r"(?i)\bjson\b", task.words) and told:
        inner = re.search(r"\{\s*['\"](\w+)['\"]\s*:\s*\[\s*\{", task.words)
        source = f"json.loads({name})" + (f"[{inner.group(1)!r}]" if inner else "")
        parts = tuple(Field(t.name, t.kind, _looked_up(t)) for t in told)
        broken = BROKEN.search(task.words)
        yield Rows(
            source, parts, left, "json", instead=broken["value"].replace("nothing", "None") if broken else ""
        )
    elif re.search(r"(?i)\bcsv\b", task.words) and (told := fields.of_header(task) or told):
        parts = tuple(Field(t.name, t.kind, _cell(t)) for t in told)
        bad = BAD.search(task.words) is not None and len([t for t in told if t.kind == "number"]) == 1
        yield Rows(f"csv.DictReader(io.StringIO({name}))", parts, left, "csv", forgiving=bad)


BAD = re.compile(
    r"(?i)\b(?:bad|broken|invalid|wrong|empty|missing)\b[^.;,\n]{0,30}\b(?:skip\w*|ignor\w*|left? out|drop\w*|pass\w* over)\b[^.;,\n]{0,12}|"
    r"\b(?:skip|ignore|leave out|drop)\b[^.;,\n]{0,25}\b(?:bad|broken|invalid|without|empty|missing)\b[^.;,\n]{0,20}|"
    r"\b(?:bad|invalid|broken|empty) \w+[^.;\n]{0,25}(?:->|=|:) ?(?:skip|ignore)[^.;\n]{0,15}|\bempty \w+ = [^.;\n]{0,30}leave out"
)
"""Rows that are no good are passed over."""


BROKEN = re.compile(
    r"(?i)\b(?:broken|invalid|bad|malformed|wrong) json\b[^.;\n]{0,12}?(?:->|=>|=|:|is|gives?|returns?)\s*"
    r"(?-i:(?P<value>None|nothing|\[\]|\{\}|0|''))"
)


def _looked_up(told: Told) -> str:
    return f"row.get({told.name!r}, {told.default})" if told.default else f"row[{told.name!r}]"


def _cell(told: Told) -> str:
    cell = f"row[{told.name!r}]"
    return f"float({cell})" if told.kind == "number" else f"{cell}.strip()"
