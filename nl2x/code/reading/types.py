"""What kind of value a parameter or a result is: read from annotations, from values and from words."""

from __future__ import annotations

import ast
import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from nl2x.code.reading.forms import ISO_TEXTS
from nl2x.code.reading.values import NotAValue, evaluate, literal_at

SCALARS = ("str", "int", "float", "bool", "None", "date", "datetime", "Decimal", "any")


@dataclass(frozen=True)
class Type:
    """`name` with what it holds: `list[str]` is Type("list", (STR,)), `int | None` is nullable."""

    name: str
    of: tuple[Type, ...] = ()
    nullable: bool = False
    keys: tuple[tuple[str, Type], ...] = ()
    """For a dict that is a record: its fields, as seen in examples or words."""

    def is_number(self) -> bool:
        """Something one calculates with."""
        return self.name in ("int", "float", "Decimal", "number")

    def item(self) -> Type:
        """What a sequence holds."""
        return self.of[0] if self.of else ANY


ANY = Type("any")
STR = Type("str")
INT = Type("int")
ALIASES = {
    "List": "list",
    "Dict": "dict",
    "Tuple": "tuple",
    "Set": "set",
    "Sequence": "list",
    "Iterable": "list",
    "Collection": "list",
    "Mapping": "dict",
    "object": "any",
    "Any": "any",
    "FrozenSet": "frozenset",
    "Counter": "dict",
    "defaultdict": "dict",
}


def from_annotation(source: str) -> Type:
    """The type an annotation names; ANY where it says nothing usable."""
    try:
        return _annotation(ast.parse(source.strip().strip("\"'"), mode="eval").body)
    except SyntaxError:
        return ANY


def _annotation(node: ast.expr) -> Type:
    match node:
        case ast.Constant(value=None):
            return Type("None")
        case ast.Name(id=name):
            name = ALIASES.get(name, name)
            return Type(name) if name in SCALARS or name in {*ALIASES.values()} else ANY
        case ast.Attribute(attr=attr):
            return _annotation(ast.Name(id=attr))
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return _union([_annotation(left), _annotation(right)])
        case ast.Subscript(value=value, slice=inner):
            return _generic(_last_name(value), inner.elts if isinstance(inner, ast.Tuple) else [inner])
    return ANY


def _last_name(node: ast.expr) -> str:
    return ast.unparse(node).rsplit(".", 1)[-1]


def _generic(name: str, inner: list[ast.expr]) -> Type:
    of = tuple(
        _annotation(part) for part in inner if not isinstance(part, ast.Constant) or part.value is None
    )
    if name == "Optional":
        return Type(of[0].name, of[0].of, True) if of else ANY
    if name == "Union":
        return _union(list(of))
    return Type(ALIASES.get(name, name), of)


def _union(parts: list[Type]) -> Type:
    real = [part for part in parts if part.name != "None"]
    nullable = len(real) < len(parts)
    if not real:
        return Type("None")
    if all(part.is_number() for part in real):
        return Type("float" if any(p.name == "float" for p in real) else real[0].name, (), nullable)
    return Type(real[0].name, real[0].of, nullable) if len(real) == 1 else Type("any", (), nullable)


def of_value(value: Any) -> Type:
    """The type of one value, with what it holds."""
    match value:
        case None:
            return Type("None")
        case bool():
            return Type("bool")
        case int() | float() | str() | Decimal() | datetime.datetime() | datetime.date():
            return Type(type(value).__name__)
        case dict():
            fields: tuple[tuple[str, Type], ...] = ()
            if value and all(isinstance(key, str) for key in value):
                fields = tuple((key, of_value(v)) for key, v in value.items())
            return Type(
                "dict", (join(map(of_value, value)), join(map(of_value, value.values()))), keys=fields
            )
        case tuple():
            return Type("tuple", tuple(map(of_value, value)))
        case list() | set() | frozenset():
            return Type(type(value).__name__, (join(map(of_value, value)),))
    return ANY


def join(types: Iterable[Type]) -> Type:
    """One type for several values: int and float make float, None makes it nullable, else ANY."""
    found = list(types)
    real = [t for t in found if t.name not in ("None", "any")]
    nullable = any(t.name == "None" or t.nullable for t in found)
    if not real:
        return Type("None") if nullable and found else ANY
    names = {t.name for t in real}
    if len(names) > 1:
        return Type("float", (), nullable) if names <= {"int", "float"} else Type("any", (), nullable)
    return _joined_same(real, nullable)


def _joined_same(real: list[Type], nullable: bool) -> Type:
    first = real[0]
    arities = {len(t.of) for t in real if t.of}
    if len(arities) == 1:
        of = tuple(join(t.of[i] for t in real if t.of) for i in range(arities.pop()))
    else:
        of = (join(part for t in real for part in t.of),) if arities else ()
    fields: dict[str, list[Type]] = {}
    for t in real:
        for key, kind in t.keys:
            fields.setdefault(key, []).append(kind)
    return Type(first.name, of, nullable, tuple((key, join(kinds)) for key, kinds in fields.items()))


def refine(declared: Type, seen: Type) -> Type:
    """What is declared, made more exact by what was seen: `list` and [1, 2] make list[int]."""
    if declared.name in ("any", "None"):
        return Type(seen.name, seen.of, seen.nullable or declared.nullable, seen.keys)
    if seen.name != declared.name:
        return declared
    if not declared.of:
        return Type(declared.name, seen.of, declared.nullable, seen.keys)
    pairs = zip(declared.of, (*seen.of, *[ANY] * len(declared.of)), strict=False)
    return Type(declared.name, tuple(refine(d, s) for d, s in pairs), declared.nullable, seen.keys)


NAMES: tuple[tuple[str, Type], ...] = (
    (
        r"(words|names|strings|texts|lines|tags|emails|titles|keys|labels|tokens|sentences)",
        Type("list", (STR,)),
    ),
    (
        r"(numbers|nums|values|prices|amounts|scores|grades|temps|temperatures|digits|integers|ints|arr|array|"
        r"data|xs|readings|marks|weights|ages)",
        Type("list", (Type("number"),)),
    ),
    (r"(items|elements|lst|list\d?|l|seq|sequence|things|entries|row|objects|elems)", Type("list", (ANY,))),
    (
        r"(people|users|records|rows|products|orders|employees|students|transactions|persons|customers)",
        Type("list", (Type("dict"),)),
    ),
    (r"(matrix|grid|board|table)", Type("list", (Type("list", (INT,)),))),
    (r"(d|dict\d?|mapping|counts|dictionary|config|settings|inventory|stock)", Type("dict", (STR, ANY))),
    (
        r"(s\d?|text|txt|string|str\d?|word|sentence|name|title|line|phrase|char|letter|email|url|path|message|msg|"
        r"filename|code|log|document|html|markdown|csv_text|csv|json_text|pattern|prefix|suffix|roman|a_string|content|paragraph|password)",
        STR,
    ),
    (
        r"(n|k|m|i|count|year|month|day|hours?|minutes?|seconds?|size|length|limit|places|decimals|digits|people|"
        r"width|index|times|years|months|days|step|quantity|num|integer)",
        INT,
    ),
    (
        r"(price|amount|rate|total|net|gross|principal|salary|percent|percentage|discount|tax|x|y|number|value|"
        r"kwh|usage|monthly|goal|budget|distance|speed|deposit|savings|wage|celsius|fahrenheit|temperature|weight|height|low|high|lo|hi|minimum|maximum|balance|cost|score|fee|revenue|income)",
        Type("number"),
    ),
    (r"(date\d?|birthday|born|birth_date|today|deadline|dob|start_date|end_date|when)", Type("date")),
)


DATE_NAME = (
    r"(\w+_)?(?:d|day|when|date|due|start|begin|end|first|last|today|deadline|birthday|born)(_\w+)?\d?"
)


TOLD: tuple[tuple[str, Type], ...] = (
    (r"dict(?:ionary)?\b(?!\s+of\b)", Type("dict")),
    (r"(?:string|str|text|word)\b", STR),
    (r"(?:int|integer|whole number)\b", INT),
    (r"(?:float|number|price|amount)\b", Type("number")),
)


def from_words(name: str, words: str) -> Type:
    """What the words tell of a parameter: "people is a dict like {'Eva': '1990-05-21'}", "- cents: int"."""
    begins = rf"(?<![\w.]){re.escape(name)}\b(?:\s+(?:is|are|comes as|will be)\s+|\s*:\s*)(?:an?\s+|the\s+|one\s+)?"
    for match in re.finditer(rf"{begins}(?:\w+\s+)?(?:like|such as|as in|e\.g\.)\s+(?=[\[({{'\"])", words):
        end = literal_at(words, match.end())
        if end is not None:
            try:
                return of_value(evaluate(words[match.end() : end]))
            except NotAValue:
                continue
    for pattern, kind in TOLD:
        if re.search(rf"{begins.replace('is|are', 'is')}{pattern}", words):
            return kind
    return ANY


TAKEN = r"\b(?:gets?|takes?|takes in|is given|given|accepts?|receives?)\s+(?:me\s+)?(?:an?\s+|the\s+|my\s+)?"
ONLY_ONE: tuple[tuple[str, Type], ...] = (
    (
        r"(?:dict|dictionary)\s+(?:of\s+)?\w+\s*(?:->|=>|→|to)\s*(?:number|points?|count|age|price|amount|score|qty|quantity)",
        Type("dict", (STR, INT)),
    ),
    (r"(?:dict|dictionary)\b", Type("dict")),
    (r"lists?\s+of\s+(?:\w+\s+)?lists?\b", Type("list", (Type("list", (STR,)),))),
    (
        r"(?:list|array)\s+of\s+(?:\w+\s+)?(?:numbers|ints|integers|prices|amounts)\b",
        Type("list", (Type("number"),)),
    ),
    (r"(?:list|array)\b", Type("list", (STR,))),
    (r"(?:text|string|sentence|line|str)\b", STR),
    (r"(?:number|int|integer)\b", INT),
)
REDUCED = r"\b(?:average|mean|median|sum|total|maximum|minimum)\s+of\s+(?:the|a|my|our)\s+(?:list|numbers)\b"
"""What only numbers have, said of the list that comes in."""


def of_the_only_one(words: str) -> Type:
    """What the words say that the function takes, where it takes one thing: "gets a dict pupil -> points"."""
    taken = next((kind for pattern, kind in ONLY_ONE if re.search(rf"(?i){TAKEN}{pattern}", words)), ANY)
    reduced = taken.name == "any" and re.search(f"(?i){REDUCED}", words)
    return Type("list", (Type("number"),)) if reduced else taken


LOOKS = re.compile(r"\blooks?\s+(?:like|as)\s+['\"`]")
"""Where the words show what comes in, in quotes."""


ENDS = r"start|begin|end|first|last|since|until"
OF_DAYS = re.compile(
    r"(?i)\b(?:two|both|the|between) dates\b|\b(?:week|work)days\b|\b(?:working|business|calendar) days\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bweekends\b"
)
"""Where "start" and "end" are days."""
OF_OTHERS = re.compile(
    r"(?i)\b(?:times?|hours?|hh|minutes?|numbers?\b(?! of)|integers?|ints?|index\w*|strings?|texts?|names?|lists?|dicts?)\b|="
)


def _comes_as_iso_text(words: str) -> bool:
    """Whether days are told to be ISO texts, other than what comes out ("back as iso text")."""
    told = (m for m in ISO_TEXTS.finditer(words) if not re.match(r"(?i)(?:as|to|into)\b", m[0]))
    out = re.compile(r"(?i)\b(?:as|to|into|return\w*|gives?|back|get)\s+(?:an?\s+|the\s+)?$")
    return any(not out.search(words[: m.start()]) for m in told)


def from_name(name: str, words: str = "") -> Type:
    """What a parameter's name alone suggests; only used where nothing better is known."""
    form = re.search(r"(?i)\b(?:dd|mm|yyyy)[-./](?:dd|mm|yyyy)", words)
    if re.fullmatch(DATE_NAME, name) and (form or _comes_as_iso_text(words)):
        return STR
    if name in ("d", "day", "when") and re.search(r"\bdates?\b", words) and "dict" not in words:
        return Type("date")
    if re.fullmatch(ENDS, name) and OF_DAYS.search(words) and not OF_OTHERS.search(words):
        return Type("date")
    for pattern, kind in NAMES:
        if re.fullmatch(pattern, name.lower()):
            return kind
    first, _, rest = name.partition("_")
    return from_name(first) if rest else ANY
