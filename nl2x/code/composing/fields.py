"""The fields of rows (records, tuples, pairs of a dict) that the words tell of, and what each of them holds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type


@dataclass(frozen=True)
class Told:
    """A field that the words name: "number", "text", "date", "bool", "list" or "any"."""

    name: str
    kind: str = "any"
    default: str = ""
    """What it counts as where a row lacks it, as source."""


NOTE = r"(?:\s*\((?P<note>[^()\n]*)\))?"
ITEM = re.compile(
    r"\s*(?P<between>,\s*and\b|,|\band\b|\bplus\b|&)?\s*(?:(?:an?|the|maybe|mostly|optionally|optional|sometimes|"
    r"usually|their|its)\s+)*(?:(?:keys?|fields?)\s+)?[`'\"]?(?P<name>[a-z_]\w*)(?!-)[`'\"]?" + NOTE
)
LISTED = re.compile(
    r"\b(?:(?:dicts?|dictionar(?:y|ies)|records?|objects?|rows?|entr(?:y|ies)|columns?|header)\b"
    r"(?:\s+(?:with|having|of|line|first|like|are|is|has))*(?:\s+(?:the\s+)?(?:keys|fields|columns|header))?|"
    r"\b(?:each|every|all)\b(?:\s+\w+)?\s+(?:has|have|with)|\bha(?:s|ve) (?:an? |the )?(?:keys?|fields?))"
    r"\s*[:=]?\s*(?=[`'\"]?[a-z_])",
    re.IGNORECASE,
)
"""What stands before fields that are listed: "dicts with", "every entry has", "header"."""
BRACES = re.compile(r"\{([^{}]*)\}")
PAIR = re.compile(r"['\"](\w+)['\"]\s*:\s*('[^']*'|\"[^\"]*\"|\[[^\]]*\]|[^,}\]]+)")
TUPLES = re.compile(r"\(([a-z_][a-z_ ]*(?:'[^']*'|\"[^\"]*\")?(?:\s*,\s*[a-z_][^(),\n]*?){1,4})\)")
MAPPING = re.compile(
    r"\bdict(?:ionary)?s?\b\s*(?:\(|of |with |from |like |:)?\s*\W?(?P<key>[a-z_]+(?: [a-z_]+)?)\s*(?:->|=>|→|:)\s*"
    r"(?P<list>list of\s+)?(?:(?:the|their|its|a|number of)\s+)*(?P<value>[a-z_]+(?: [a-z_]+)?)",
    re.IGNORECASE,
)
NO_FIELDS = frozenset(
    "return returns returning give gives given get gets want need sort sorted order ordered where which who that "
    "when if then skip drop keep i we it they each every all one for from by to as list dict text string "
    "function name_of names_of the some other others in only with without is are missing compare any that has holds".split()
)
MEANINGS = (
    (r"(?i)iso|date|\d{4}-\d\d-\d\d|yyyy", "date"),
    (r"(?i)\bbool|true|false", "bool"),
    (r"(?i)\blist|^\[", "list"),
    (r"(?i)\bint|number|float|^-?\d+(?:\.\d+)?$|default \d", "number"),
)
BOOLS = r"(?:is_\w+|done|paid|active|returned|checked|available|open|closed|finished|completed?|sold|read|member|sent|valid)"
NUMBERS = (
    r"(?:\w+_)?(?:price|prio|priority|amount|qty|quantity|units|count|stars|rating|points|score|scores|age|hours|minutes|"
    r"seconds|km|grams|weight|cost|total|salary|stock|seats|goals|strength|battery|value|number|size|level|rate|"
    r"bonus|marks?|grades?|votes|pieces|mm|litres|liters|distance|temperature|population|year|change)(?:s)?"
)
DATES = r"(?:\w+_)?(?:date|due|born|birthday|day|deadline|since|joined|start|end|expires|created)(?:_\w+)?"


def meaning(name: str, shown: str = "") -> str:
    """What a field of this name, with this said of it, holds."""
    for pattern, kind in MEANINGS:
        if shown and re.search(pattern, shown.strip()):
            return kind
    if shown.strip()[:1] in ("'", '"') and len(shown.strip()) > 2:
        return "text"
    for pattern, kind in ((BOOLS, "bool"), (DATES, "date"), (NUMBERS, "number")):
        if re.fullmatch(pattern, name.lower()):
            return kind
    return "any"


def of_type(name: str, kind: Type) -> Told:
    """A field as an example shows it."""
    found = plain_kind(kind)
    if found == "any":
        found = meaning(name)
    return Told(name, "date" if found == "text" and meaning(name) == "date" else found)


def listed(text: str, start: int) -> list[Told]:
    """The fields listed from a place on: "title, due (like '2024-05-01') and returned (True/False)"."""
    found: list[Told] = []
    place = start
    while match := ITEM.match(text, place):
        name = match["name"]
        if (found and not match["between"]) or name.lower() in NO_FIELDS:
            break
        usual = re.search(r"\bdefault\w*(?: is| =|:)? (\d+(?:\.\d+)?)", match["note"] or "")
        found.append(Told(name, meaning(name, match["note"] or ""), usual.group(1) if usual else ""))
        place = match.end()
    return found


def of_records(task: Task) -> list[Told]:
    """The fields of records."""
    for kind in task.parameter_types:
        if kind.name == "list" and kind.item().name == "dict" and kind.item().keys:
            return [of_type(name, held) for name, held in kind.item().keys]
    for braces in BRACES.finditer(task.words):
        pairs = PAIR.findall(braces.group(1))
        if pairs and ("..." in braces.group(1) or not _is_example(task, braces.span())):
            return [Told(name, meaning(name, value)) for name, value in pairs]
    for braces in BRACES.finditer(task.prose()):
        bare = listed(braces.group(1), 0)
        if len(bare) > 1:
            return bare
    best: list[Told] = []
    for match in LISTED.finditer(task.prose()):
        found = listed(task.prose(), match.end())
        if len(found) > len(best):
            best = found
    return best


def of_header(task: Task) -> list[Told]:
    """The columns that a CSV text's header names."""
    for match in re.finditer(
        r"(?i)\b(?:header|columns)\b(?:\s+(?:line|is|are|like))*\s*[:=]?\s*(?=[`'\"]?[a-z_])", task.prose()
    ):
        found = listed(task.prose(), match.end())
        if len(found) > 1:
            return found
    named = [Told(name, meaning(name)) for name in dict.fromkeys(COLUMN.findall(task.prose()))]
    named = [told for told in named if told.name not in NO_FIELDS]
    return named if len(named) > 1 else []


COLUMN = re.compile(r"\b(?:an?|the) column (?:called |named )?[`'\"]?([a-z_]\w*)")
"""A column by its name: "there's a column category and a column amount"."""


def of_tuples(task: Task) -> list[Told]:
    """The parts of tuples: "list of (name, price)"."""
    for match in TUPLES.finditer(task.prose()):
        parts = [part.strip() for part in match.group(1).split(",")]
        if all(re.fullmatch(r"[a-z_]+(?: [a-z_]+)?(?: ['\"].*)?", p) for p in parts):
            words = [_called(re.split(r" ['\"]", p)[0]) for p in parts]
            return [Told(w, meaning(w, p)) for w, p in zip(words, parts, strict=True)]
    return []


def _called(words: str) -> str:
    """A part's name without what it is written as: "date string" is a date."""
    plain = re.sub(r" (?:strings?|texts?|ints?|floats?|numbers?)$", "", words)
    return plain.split()[-1]


def of_pairs(task: Task) -> list[Told]:
    """What stands on the two sides of a dict: "dict name -> price"."""
    match = MAPPING.search(task.prose())
    if match is None:
        return []
    key, value = match["key"].split()[-1], match["value"].split()[0]
    return [Told(key, "text"), Told(value, "list" if match["list"] else meaning(value))]


def _is_example(task: Task, span: tuple[int, int]) -> bool:
    return any(e.span[0] <= span[0] < e.span[1] for e in task.examples)


def plain_kind(kind: Type) -> str:
    """A type as a field's meaning."""
    if kind.is_number():
        return "number"
    return {"str": "text", "bool": "bool", "list": "list", "date": "date"}.get(kind.name, "any")
