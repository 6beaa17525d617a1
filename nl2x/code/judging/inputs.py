"""Inputs to try a function on: the examples, then variations of them, then values made from the types."""

from __future__ import annotations

import datetime
import json
import random
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from nl2x.code.composing.fields import Told, of_header, of_records, of_tuples
from nl2x.code.judging.columns import has_blanks_around, holds_numbers, holds_whole_numbers, may_be_empty
from nl2x.code.judging.known_forms import texts_of_form
from nl2x.code.judging.scenery import files_for, takes_file
from nl2x.code.judging.varying import columns_of, days_apart, in_order, other_day, vary_text
from nl2x.code.reading import types
from nl2x.code.reading.examples import read_examples, shown_calls
from nl2x.code.reading.forms import ISO_TEXTS, days_are_texts, texts_with_form, told_form
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type
from nl2x.code.reading.values import NotAValue, evaluate

Arguments = tuple[Any, ...]
MOST = 28
MOST_USES = 10
"""Calls of a user's files: inputs that are made from them show what no file calls."""
TEXTS = (
    "The cat saw the dog and the Bird",
    "b a b c a d",
    "Hello, World! Hello again.",
    "abc",
    "Level up level Down",
    "one  two   three two",
    "x",
    "apple",
    "It's 12 o'clock, 7 of 10 agree",
    "aab",
    "",
)
WORDS = ("apple", "Banana", "cherry", "apple", "fig", "banana", "kiwi", "Ada", "date", "b", "a")
INTEGERS = (3, 1, 4, 1, 5, 9, 2, 6, 12, 0, 7, 100, 10, -2, 17, 20)
FLOATS = (2.5, 10.0, 0.5, 3.14159, 99.99, 1.005, 100.0, 0.0, 7.25, 12.345, 50.0, -1.5)
NAMED: tuple[tuple[str, tuple[str, ...], tuple[Any, ...]], ...] = (
    (r"letter|char|character|c|ch", ("str",), ("a", "t", "b", "l", "A", "h")),
    (r"sep|separator|delimiter|delim", ("str",), (",", " ", "-", ";")),
    (r"word|old|new|target|needle|prefix|suffix|key|tag", ("str",), ("a", "the", "cat", "b", "apple", "dog")),
    (r"n|k|count|size|limit|places|decimals|digits|width|step|times|top", ("int",), (2, 3, 1, 5, 4, 10)),
    (r"people|persons|parts|groups|months|years|days|weeks", ("int",), (3, 2, 1, 12, 5, 10)),
    (r"year", ("int",), (2024, 2023, 2000, 1900, 2026)),
    (r"month", ("int",), (4, 12, 2, 1, 7)),
    (r"day", ("int",), (1, 15, 28, 5)),
    (r"hours?", ("int",), (0, 9, 12, 23)),
    (r"rate|percent|percentage|discount|tax|vat", ("int", "float", "number"), (10, 7.5, 19, 0, 20)),
    (r"lo|low|minimum|min_value|lower|start", ("int", "float", "number"), (0, 1, -5, 2)),
    (r"hi|high|maximum|max_value|upper|end|stop", ("int", "float", "number"), (10, 5, 8, 100)),
)
LENGTHS_TOLD = re.compile(
    r"(?i)\b(?:lengths?|pair\w*|zip\w*|parallel|respective\w*|correspond\w*|same (?:number|size)|as many)\b"
)
"""Where two lists may belong together item by item."""
DATES = (
    "2024-02-28",
    "2024-03-15",
    "2023-12-31",
    "2024-01-01",
    "2024-02-29",
    "2023-06-17",
    "2024-05-03",
    "2024-07-14",
)


def samples(task: Task, most: int = MOST, made_up: tuple[Arguments, ...] = ()) -> list[Arguments]:
    """Argument tuples to call the function with, the user's own first, then those that somebody made up for
    it; the same for the same task."""
    random_source = random.Random(task.words)
    found: list[Arguments] = []
    seen: set[str] = set()
    for arguments in _candidates(task, random_source, made_up):
        key = repr(arguments)
        if key not in seen:
            seen.add(key)
            found.append(arguments)
        if len(found) >= most:
            break
    return found


def example_arguments(task: Task) -> list[Arguments]:
    """The argument tuples of the examples and of the user's checks that have the function's full arity."""
    examples = [*task.examples, *(e for check in task.checks for e in read_examples(check))]
    width = len(task.parameter_types)
    return [
        e.args
        for e in examples
        if not e.error and not e.kwargs and e.args and (len(e.args) <= width or not width)
    ]


def shown_arguments(task: Task) -> list[Arguments]:
    """The argument tuples of calls in the words of which a result isn't told in a way that can be read."""
    width = len(task.parameter_types)
    return [a for a in shown_calls(task.words, task.name) if len(a) <= width] if width else []


def _candidates(
    task: Task, random_source: random.Random, made_up: tuple[Arguments, ...]
) -> Iterator[Arguments]:
    known = example_arguments(task) or shown_arguments(task)
    known += task.uses[:MOST_USES]
    known += [a for a in made_up if _of_a_kind(a, known) and not _one_for_several(a, task)]
    yield from known
    makers = Makers(task, random_source)
    width = _width(task)
    if task.files and task.signature and task.signature.complete and not task.signature.parameters:
        yield ()
    if not width:
        return
    yield from _twice_the_same(task, known)
    yield from _zero_amid(task, known)
    yield from _again_otherwise(task, known)
    for round_number in range(60):
        if known and round_number % 3 != 2:
            base = known[round_number % len(known)]
            yield makers.varied(base)
        else:
            yield days_apart(tuple(makers.argument(i, round_number) for i in range(width)), round_number)


def _of_a_kind(arguments: Arguments, known: list[Arguments]) -> bool:
    """Whether no argument is of a type that the same one of an example isn't of."""
    seen = [{type(v) for a in known if len(a) > i for v in a[i : i + 1]} for i in range(len(arguments))]
    numbers = {int, float}
    return all(
        not kinds or value is None or type(value) in kinds or (type(value) in numbers and kinds & numbers)
        for value, kinds in zip(arguments, seen, strict=True)
    )


def _one_for_several(arguments: Arguments, task: Task) -> bool:
    """Whether a number stands where the words say that several come in: "the house numbers", and `f(1)`."""
    kinds = task.parameter_types[: len(arguments)]
    return any(
        kind.name in ("list", "tuple", "set", "dict") and isinstance(value, int | float)
        for kind, value in zip(kinds, arguments, strict=False)
    )


def _twice_the_same(task: Task, known: list[Arguments]) -> Iterator[Arguments]:
    """The first example with its first two arguments alike, where they are of one type: no change, no time
    between, the same unit."""
    for arguments in known[:1]:
        if len(arguments) > 1 and type(arguments[0]) is type(arguments[1]) is not list:
            yield (arguments[0], arguments[0], *arguments[2:])


def _zero_amid(task: Task, known: list[Arguments]) -> Iterator[Arguments]:
    """The first example with a list of numbers in which zero is neither the largest nor the smallest: where
    `if n` stands for `if n is not None` it shows."""
    for arguments in known[:1]:
        for i, kind in enumerate(task.parameter_types[: len(arguments)]):
            if kind.name == "list" and kind.item().is_number():
                yield (*arguments[:i], [0, 5, -3], *arguments[i + 1 :])


def _again_otherwise(task: Task, known: list[Arguments]) -> Iterator[Arguments]:
    """Records of which only one field is known, the first one twice with something else in another field:
    whether the first or the last of them is meant shows only then."""
    fields = fields_in(task)
    if known or len(fields) != 1 or len(task.parameter_types) != 1:
        return
    kind = task.parameter_types[0]
    if kind.name == "list" and kind.item().name == "dict" and not dict(kind.item().keys):
        (key,) = fields
        yield ([{key: name, "more": place} for place, name in enumerate(("b", "a", "b"), 1)],)


def _width(task: Task) -> int:
    if task.signature and task.signature.complete:
        return (
            min(max(task.signature.required(), 1), len(task.parameter_types)) if task.parameter_types else 0
        )
    return len(task.parameter_types)


CSV_TO_JSON = re.compile(r"^(?:(?!json)[\s\S])*?(?<![a-z])csv(?![a-z])")
"""What is named first is what comes in."""
LINES = (
    "Name: Ann Lee\nCity: Rome\nname: Bob",
    "a = 1\nb = 2\nc = 3",
    "one\ntwo\nthree\n",
    "key: value\nother: 2",
    "x=1",
    "b=2\na=1\na=3\n",
)
DATE_FORMS = {
    "dd/mm/yyyy": "%d/%m/%Y",
    "dd.mm.yyyy": "%d.%m.%Y",
    "mm/dd/yyyy": "%m/%d/%Y",
    "dd-mm-yyyy": "%d-%m-%Y",
}


class Makers:
    """Makes values: by type, or by varying one that is known to be of the right form."""

    def __init__(self, task: Task, random_source: random.Random) -> None:
        self.task, self.random = task, random_source
        self.numbers, self.inside = numbers_in(task), False
        self.form = told_form(task.prose())
        self.day_texts = self.form if days_are_texts(task.prose()) else ()
        self.texts: tuple[str, ...] = TEXTS
        self.texts = self._texts()

    def _texts(self) -> tuple[str, ...]:
        words = self.task.words.lower()
        if re.search(r"\bjson\b", words) and not CSV_TO_JSON.search(words):
            lengths = (3, 2, 5, 0, 4, 1)
            made = [[self._record({}, i + 2 * j) for j in range(length)] for i, length in enumerate(lengths)]
            return tuple(map(json.dumps, [*made, made[0] + made[0][:1]]))
        if re.search(r"\bcsv\b", words) and len(told := of_header(self.task)) > 1:
            return tuple(self._table(told, i) for i in range(6))
        alone = len(self.task.parameter_types) == 1
        if re.search(r"\bcsv\b", words) and alone and len(named := fields_in(self.task)) > 1:
            columns = [*(Told(key, "text") for key in named), Told("more", "text")]
            return tuple(self._table(columns, i) for i in range(6))
        if self.form:
            return self.form
        if looked_for := texts_with_form(self.task.prose()):
            return looked_for
        iso = ISO_TEXTS.search(words)
        for written, form in DATE_FORMS.items():
            # Of two forms the one that is named first is what comes in.
            if written in words and not (iso and iso.start() < words.index(written)):
                return tuple(datetime.date.fromisoformat(d).strftime(form) for d in DATES)
        if iso:
            return DATES
        if re.search(r"\bcsv\b", words):
            return (
                "name,age\nAnn,30\nBob,25\n",
                'name,age\n"Lee, Ann",30\nBob,\n',
                "a,b\n1,2\n3,4\n",
                "x\n5\n",
                "name,age\n",
            )
        if re.search(r"\blines\b", words) or (
            re.search(r"\bline\b", words) and re.search(r"[\"']\w+: ?\w+[\"']", words)
        ):
            return LINES
        if re.search(r"e-?mail", words):
            return (
                "Write to bob@x.org or Amy@Y.com",
                "bob@x.org, bob@x.org",
                "nothing here",
                "ann.lee@mail.example.com",
            )
        if re.search(r"hh:mm|\bh:mm|clock time|24[- ]hour", words):
            return ("09:30", "23:59", "00:00", "12:05", "7:45")
        return texts_of_form(words) or TEXTS

    def argument(self, position: int, index: int) -> Any:
        """A value for the parameter at `position`: its name may say more than its type."""
        names, kind = self.task.parameter_names(), self.task.parameter_types[position]
        name = names[position].lower() if position < len(names) else ""
        if takes_file(self.task, name):
            made = [file for file in files_for(self.task) if file.startswith("input")]
            return made[index % len(made)]
        if re.search(r"\bcsv\b", self.task.words.lower()) and re.fullmatch(r"name|col\w*|field|key", name):
            return ("name", "age", "a")[index % 3]
        if kind.name in ("any", "str") and re.fullmatch(r"key|field|column|col|by", name) and self._fields():
            return self._fields()[index // 7 % len(self._fields())]
        for pattern, kinds, values in NAMED:
            if kind.name in kinds and re.fullmatch(pattern, name):
                value = values[(index * (1 + position) + position) % len(values)]
                # The same ones again would say nothing new; but there are only twelve months.
                bounded = re.fullmatch(r"month|day|hours?", name) or isinstance(value, str)
                return value if bounded else value + index // len(values)
        return self.value(kind, index, position)

    def _fields(self) -> list[str]:
        """The fields of the records that another parameter holds."""
        kinds = [k.item() for k in self.task.parameter_types if k.name == "list" and k.item().name == "dict"]
        return [key for k in kinds[:1] for key in (dict(k.keys) or fields_in(self.task))]

    def value(self, kind: Type, index: int, position: int = 0) -> Any:
        """A value of `kind`; another one for each index."""
        i = index + 3 * position
        match kind.name:
            case "str":
                return self.texts[i % len(self.texts)]
            case "int":
                return self._number(i, INTEGERS)
            case "float" | "number":
                return self._number(i, FLOATS if index % 2 else INTEGERS)
            case "Decimal":
                return Decimal(str(self._number(i, FLOATS)))
            case "bool":
                return bool(i % 2)
            case "None":
                return None
            case "date" if self.day_texts:
                return self.day_texts[i % len(self.day_texts)]
            case "date":
                return datetime.date.fromisoformat(DATES[i % len(DATES)])
            case "datetime":
                return datetime.datetime.fromisoformat(DATES[i % len(DATES)] + f"T{i % 24:02d}:30:00")
            case "list" | "set" | "frozenset":
                return self._sequence(kind, index, position)
            case "tuple":
                return self._tuple(kind, index, position)
            case "dict":
                return self._dict(kind, index)
        return self._anything(i)

    def _number(self, i: int, usual: tuple[Any, ...]) -> Any:
        pool = [*usual]
        for n in self.numbers[:4]:
            pool[1:1] = [n, n - 1, n + 1]
        if all(isinstance(v, int) for v in usual):
            pool = [int(v) for v in pool]
        return pool[i % len(pool)]

    def _sequence(self, kind: Type, index: int, position: int) -> Any:
        # Of two lists the second has other items in part, and another length.
        alike = LENGTHS_TOLD.search(self.task.words)
        length = (5, 3, 0, 8, 1, 4, 2)[(index + (0 if alike else 2 * position)) % 7]
        item = kind.item()
        if item.name == "str" and self.texts is TEXTS:
            made = [
                WORDS[(index + position + j * (1 + (index + position) % 3)) % len(WORDS)]
                for j in range(length)
            ]
        elif item.name == "any":
            pool: tuple[Any, ...] = WORDS if index % 2 else INTEGERS
            made = [pool[(index + position + j) % len(pool)] for j in range(length)]
        else:
            made = [self.value(item, index + j, position) for j in range(length)]
        return made if kind.name == "list" else {"set": set, "frozenset": frozenset}[kind.name](made)

    def _tuple(self, kind: Type, index: int, position: int) -> Any:
        if len(kind.of) <= 1:
            return tuple(self._sequence(Type("list", kind.of), index, position))
        told = of_tuples(self.task)
        names = [t.name for t in told] if len(told) == len(kind.of) else [""] * len(kind.of)
        made = tuple(
            self._part(part, name, index + j, position)
            for j, (part, name) in enumerate(zip(kind.of, names, strict=True))
        )
        return in_order(tuple(sorted(made)), made, self.random) if self._are_ends(made) else made

    def _are_ends(self, made: tuple[Any, ...]) -> bool:
        """Whether two texts of the form that the words name are where something begins and where it ends."""
        return len(made) == 2 and self.texts is not TEXTS and all(isinstance(v, str) for v in made)

    def _part(self, kind: Type, name: str, index: int, position: int) -> Any:
        """A part of a tuple: one of those texts that the words name for it ("kind is 'buy' or 'sell'"), or by
        its type, a word where it is a text."""
        if kind.name != "str" or self.texts is not TEXTS:
            return self.value(kind, index, position)
        pair = r"\s*(?:is|are|=|:|either|\()*\s*[\"'](\w+)[\"']\s*(?:or|and|,|/|\|)\s*[\"'](\w+)[\"']"
        said = re.search(rf"\b{re.escape(name)}\b{pair}", self.task.prose()) if name else None
        choices = said.groups() if said else WORDS
        return choices[index % len(choices)]

    def _dict(self, kind: Type, index: int) -> Any:
        # A dict within a record has no fields that were told of the record: it would hold itself.
        fields = dict(kind.keys) or ({} if self.inside else fields_in(self.task))
        if fields and not (len(kind.of) == 2 and kind.of[1].is_number() and not kind.keys):
            return self._record(fields, index)
        value = kind.of[1] if len(kind.of) == 2 else types.ANY
        length = (3, 2, 0, 4, 1)[index % 5]
        keys = [WORDS[(index + j) % len(WORDS)] for j in range(length)]
        return {
            key: self.value(value if value.name != "any" else types.INT, index + j)
            for j, key in enumerate(keys)
        }

    def _record(self, fields: dict[str, Type], index: int) -> dict[str, Any]:
        fields, before = fields or fields_in(self.task), self.inside
        self.inside = True
        try:
            made = {key: self.value(kind, index + j, j) for j, (key, kind) in enumerate(fields.items())}
            return {key: self._as_said(key, value, index) for key, value in made.items()}
        finally:
            self.inside = before

    def _as_said(self, key: str, value: Any, index: int) -> Any:
        """A text that the words name beside the field in the place of every third: 'status "cancelled"'."""
        said = re.search(
            rf"\b{re.escape(key)}\b\s*(?:is|=|==|:)?\s*(?<!\w)[\"'](\w[\w -]*)[\"']", self.task.prose()
        )
        return said.group(1) if said and isinstance(value, str) and index % 3 == 0 else value

    def _table(self, columns: list[Told], index: int) -> str:
        """A CSV text with these columns: rows that have a text or a date in common, and a cell in quotes."""
        rows = [[t.name for t in columns]]
        for j in range((4, 2, 6, 1, 3, 0)[index % 6]):
            rows.insert(
                len(rows) if index % 2 else 1,
                [self._cell(t, index + j // 2 + k * j) for k, t in enumerate(columns)],
            )
        return "".join(",".join(f'"{c}"' if "," in c else c for c in row) + "\n" for row in rows)

    def _cell(self, column: Told, i: int) -> str:
        if column.kind == "date" or re.search(r"month|day|date", column.name):
            return DATES[i % len(DATES)][: 7 if "month" in column.name else 10]
        if re.search(r"e?_?mail", column.name):
            return f"{WORDS[(i * 5 + 3) % len(WORDS)]}@Mail.com"
        prose = self.task.prose()
        if may_be_empty(column.name, prose) and i % 3 == 1:
            return ""
        if holds_whole_numbers(column.name, prose):
            return str(self._number(i, INTEGERS))
        if column.kind == "number" or types.from_name(column.name).is_number():
            return str(self._number(i, FLOATS))
        if holds_numbers(column.name, prose):
            return str(self._number(i, FLOATS))
        cell = (*WORDS, "Smith, Ann")[(i * 5 + 3) % (len(WORDS) + 1)]
        return f" {cell} " if has_blanks_around(column.name, prose) and i % 2 else cell

    def _anything(self, i: int) -> Any:
        if self.form:
            return self.form[i % len(self.form)]
        return (WORDS[i % len(WORDS)], INTEGERS[i % len(INTEGERS)])[i % 2]

    def varied(self, base: Arguments) -> Arguments:
        """The arguments of an example, each slightly different; a key of another mostly stays one."""
        made = [self.vary(value, i) for i, value in enumerate(base)]
        for i, value in enumerate(base):
            for held, changed in zip(base, made, strict=True):
                keys = list(changed) if isinstance(changed, dict) else columns_of(changed)
                known = held if isinstance(held, dict) else columns_of(held)
                if keys and isinstance(value, str) and value in known and self.random.random() < 0.75:
                    made[i] = self.random.choice(keys) if isinstance(held, dict) else value
        return tuple(made)

    def vary(self, value: Any, position: int) -> Any:
        """A value of the same form as `value`, slightly different."""
        pick = self.random
        match value:
            case bool() | None:
                return value
            case int():
                return pick.choice(
                    [
                        value,
                        value + 1,
                        value - 1,
                        value * 2,
                        max(1, value // 2),
                        value + 10,
                        *(n for n in self.numbers[:2] if isinstance(n, int)),
                    ]
                )
            case float():
                return round(
                    pick.choice([value, value + 1, value / 2, value * 3, value + 0.5, value + 0.01]), 4
                )
            case str():
                return vary_text(value, pick)
            case list() if value:
                return self._vary_list(value, position)
            case tuple():
                return in_order(value, tuple(self.vary(v, position) for v in value), pick)
            case dict():
                return self._vary_dict(value, position)
            case datetime.date():
                return other_day(value, pick)
        return value

    def _vary_list(self, value: list[Any], position: int) -> list[Any]:
        pick, changed = self.random, list(value)
        match pick.randrange(6):
            case 0:
                changed.append(pick.choice(value))
            case 1:
                changed.pop(pick.randrange(len(changed)))
            case 2:
                changed.reverse()
            case 3:
                changed = changed + changed
            case 4:
                pick.shuffle(changed)
        place = pick.randrange(len(changed)) if changed else -1
        if place >= 0:
            changed[place] = self.vary(changed[place], position)
        return changed

    def _vary_dict(self, value: dict[Any, Any], position: int) -> dict[Any, Any]:
        changed = {key: self.vary(v, position) for key, v in value.items()}
        if (
            len(changed) > 1
            and not all(isinstance(v, str) for v in changed.values())
            and self.random.random() < 0.3
        ):
            changed.pop(self.random.choice(list(changed)))
        return changed


def numbers_in(task: Task) -> list[Any]:
    """The numbers that the words name (limits, mostly), without those in examples."""
    found: list[Any] = []
    for match in re.finditer(r"(?<![\w.'\"-])-?\d+(?:\.\d+)?(?![\w'\"%]|\.\d)", task.prose()):
        try:
            value = evaluate(match.group())
        except NotAValue:
            continue
        if value not in found and abs(value) < 10_000_000:
            found.append(value)
    return found


DICTS_WITH = re.compile(
    r"\b(?:dicts|dictionaries|records|objects)\s+with\s+(?:the\s+)?(?:keys\s+|fields\s+)?"
    r"(?P<fields>[a-z_]\w*(?:\s*,\s*[a-z_]\w*)*\s*,?\s+and\s+(?:maybe\s+)?[a-z_]\w*)(?!\s+(?:more|less|fewer)\b)"
)
"""Records of which the words list the fields: "dicts with category and amount"."""


VALUE_OF = re.compile(
    r"\b(?P<field>status|state|type|kind|category|role|level|group|flag)\b\s*(?:is|are|=|==|:|of)?\s*(?<!\w)['\"`]\w+['\"`]"
)
"""A field with one of its values: "status 'cancelled'"."""


def fields_in(task: Task) -> dict[str, Type]:
    """The fields of a record that the words name: quoted ones, else those after "with" or "keys"."""
    prose = VALUE_OF.sub(lambda m: f"'{m['field']}' ", task.prose())
    quoted = re.findall(r"['\"`]([A-Za-z_]\w*)['\"`]", prose)
    named = DICTS_WITH.search(task.prose())
    if named:
        return {key: _field_type(key) for key in re.findall(r"[a-z_]\w*", named["fields"]) if key not in STOP}
    if not quoted:
        listed = re.search(
            r"(?:with|having|keys|fields|columns)\s+(?!(?:less|more|fewer|at|no|only|exactly)\b)"
            r"((?:(?:an?|the|its|and|,)\s*|\w+\s*){1,6})",
            task.prose(),
        )
        if listed:
            quoted = [w for w in re.findall(r"\w+", listed.group(1).split(" return")[0]) if w not in STOP][:4]
    records = any(t.name == "list" and t.item().name == "dict" for t in task.parameter_types)
    in_text = re.search(r"(?i)\bjson\b", task.words) is not None
    if (records or in_text) and len(told := of_records(task)) > 1:
        return {t.name: _told_type(t) for t in told}
    if not quoted and (records or in_text):
        return lacking_in(task)
    return {key: _field_type(key) for key in dict.fromkeys(quoted)}


def lacking_in(task: Task) -> dict[str, Type]:
    """The fields that records may lack, as the words say: "people without a name"."""
    found = [
        word
        for pattern in (
            r"\b(?:without|w/o|lack\w*|missing|ha(?:s|ve) no|no)\s+(?:an?\s+|the\s+|any\s+)?([a-z_]{2,})",
            r"\b([a-z_]{2,})\s+(?:is|are|may be|can be|might be)\s+(?:missing|absent|not given)",
        )
        for word in re.findall(pattern, task.prose())
        if word not in STOP and word not in NOT_FIELDS and not word.endswith("ing")
    ]
    return {key: _field_type(key) for key in dict.fromkeys(found)}


NOT_FIELDS = {
    "need", "reason", "point", "it", "they", "value", "values", "duplicates", "such", "match", "matches",
    "one", "records", "people", "dicts", "items", "or", "and", "empty",
    "changing", "modifying", "input", "key", "keys", "field", "fields", "is", "are", "more", "order",
    "that", "in", "at", "all", "from", "rows", "text", "later", "here", "there", "brackets",
}  # fmt: skip


STOP = {
    "a",
    "an",
    "the",
    "its",
    "and",
    "keys",
    "fields",
    "columns",
    "column",
    "other",
    "any",
    "in",
    "per",
    "values",
    "return",
    "returns",
    "of",
    "each",
    "as",
    "with",
    "to",
    "for",
}


def _told_type(told: Told) -> Type:
    number = Type("number") if types.from_name(told.name).name == "number" else types.INT
    known = {"number": number, "bool": Type("bool"), "date": types.STR, "list": Type("list", (types.STR,))}
    return known.get(told.kind) or _field_type(told.name)


def _field_type(key: str) -> Type:
    if re.search(r"age|count|qty|quantity|stock|year|units|hours|points", key):
        return types.INT
    kind = types.from_name(key)
    return kind if kind.name != "any" else types.STR


def rebuild(value: Any, change: Any) -> Any:
    """`value` with `change` applied to every string in it, containers and keys kept."""
    match value:
        case str():
            return change(value)
        case list():
            return [rebuild(v, change) for v in value]
        case tuple():
            return tuple(rebuild(v, change) for v in value)
        case set():
            return {rebuild(v, change) for v in value}
        case dict():
            return {k: rebuild(v, change) for k, v in value.items()}
    return value


def strings_in(value: Any) -> list[str]:
    """Every string in `value`, keys too."""
    match value:
        case str():
            return [value]
        case list() | tuple() | set() | frozenset():
            return [s for v in value for s in strings_in(v)]
        case dict():
            return [s for k, v in value.items() for s in (*strings_in(k), *strings_in(v))]
    return []
