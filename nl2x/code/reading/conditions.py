"""Conditions that words put on the input ("if it is empty", "negative years", "n below 1"), and what is to
come of them ("raise ValueError", "gives 0", "return it unchanged")."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from nl2x.code.reading.negation import denial
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type
from nl2x.code.reading.values import NotAValue, evaluate, literal_at


@dataclass(frozen=True)
class Result:
    """What is to come of a condition: an error raised, a value, or the argument as it is."""

    what: Literal["raise", "value", "unchanged", "argument"]
    error: str = ""
    value: Any = None
    message: str | None = None
    span: tuple[int, int] = (0, 0)


ERROR = r"[A-Z]\w*(?:Error|Exception)"
RAISE = re.compile(
    rf"(?:(?:it\s+)?(?:should\s+|must\s+)?(?:raise|raises|raising|throw|throws|is|gives?|error out with)\s+)?"
    rf"(?:an?\s+|the\s+)?\b(?P<error>{ERROR})\b"
    rf"(?:\s*(?:with|saying|:|\()\s*(?:an?\s+|the\s+)?(?:error\s+)?(?:message|text|msg)?\s*(?P<message>'[^'\n]+'|\"[^\"\n]+\"))?"
)
OF_ERRORS = re.compile(r"(?i)error|exception|\b(?:rais|throw|invalid|illegal|refus)")
"""Words of code that is to break off."""
PLAIN_ERROR = re.compile(
    r"\b(?:raise|raises|throw|throws|is|give|gives|signal)\s+(?:an?\s+)?(?:error|exception)\b", re.I
)
UNCHANGED = re.compile(
    r"(?:return|give|leave|keep|stays?|left|returned|hand)\s+(?:it |them |the \w+ )?(?:back )?(?:as (?:it )?is|"
    r"as they are|unchanged|untouched|alone)|\bunchanged\b|\b(?:it|the \w+) (?:just |simply )?stays(?=\s*(?:[.,;:)]|$))"
    r"|(?:^|[:,>→])\s*the (?:whole|full|entire) (?:text|string|thing|line|name)(?=\s*(?:[.,;:)]|$))",
    re.I,
)
VALUE = re.compile(
    r"(?:\b(?:should\s+|must\s+)?(?:return|returns|give|gives|giving|yield|yields|is|are|be|becomes|counts? as|"
    r"costs?|results? in|means|returning|gets?|output|outputs|->|=>|→|to|use|default to|call (?:it|them)|say|write)\s+(?:back\s+)?|->\s*|→\s*|=>\s*|=\s*|:\s*)"
    r"(?:just\s+|simply\s+|an?\s+|the\s+)?",
    re.I,
)
NAMED_VALUES: tuple[tuple[str, Any], ...] = (
    (r"empty list|\[\]", []),
    (r"empty (?:dict|dictionary)|\{\}", {}),
    (r"empty (?:string|text|str)|''|\"\"", ""),
    (r"empty tuple|\(\)", ()),
    (r"empty set", set()),
    (r"None|null|nothing", None),
    (r"[Tt]rue", True),
    (r"[Ff]alse", False),
    (r"zero\b", 0),
    (r"one\b(?! of)", 1),
)


def result_in(text: str) -> Result | None:
    """What a piece of text says is to come."""
    raised = _asked(RAISE, text)
    if raised:
        message = raised.group("message")
        return Result("raise", raised.group("error"), None, message[1:-1] if message else None, raised.span())
    plain = _asked(PLAIN_ERROR, text)
    if plain:
        return Result("raise", "Exception", span=plain.span())
    unchanged = _asked(UNCHANGED, text)
    if unchanged:
        return Result("unchanged", span=unchanged.span())
    return _value_in(text)


def _asked(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match that isn't denied: of "don't raise ValueError, raise KeyError" the second."""
    return next((m for m in pattern.finditer(text) if denial(text, *m.span()) is None), None)


def _value_in(text: str) -> Result | None:
    for match in VALUE.finditer(text):
        found = _value_at(text, match.end())
        if found and denial(text, match.start(), found[1]) is None:
            return Result("value", value=found[0], span=(match.start(), found[1]))
    bare = re.match(r"\s*(?:and\s+|else\s+|or\s+)?", text)
    found = _value_at(text, bare.end() if bare else 0)
    return Result("value", value=found[0], span=(0, found[1])) if found else None


def _value_at(text: str, place: int) -> tuple[Any, int] | None:
    for pattern, value in NAMED_VALUES:
        match = re.compile(rf"(?:{pattern})(?![\w'])").match(text, place)
        if match:
            return value, match.end()
    end = literal_at(text, place)
    if end is None or (
        re.match(r"\s*(?:%|\w+s\b)", text[end : end + 12])
        and not re.match(r"\s*(?:if|when|for|unless)\b", text[end:])
    ):
        return None
    try:
        return evaluate(text[place:end]), end
    except NotAValue:
        return None


@dataclass(frozen=True)
class Piece:
    """A stretch of the words between two stops, in which a condition and its result are looked for."""

    text: str
    start: int


def pieces(task: Task) -> Iterator[Piece]:
    """The sentences of the task, cut further where a new condition begins."""
    prose = keep_results(task)
    for sentence in re.finditer(r"(?:[^.;!?\n]|\.(?=[\w.]))+", prose):
        cuts = [
            m.start()
            for m in re.finditer(
                r",\s+(?=(?:and |but )?(?:if|when|for an?|on|an? empty|negative|otherwise|raise|return|None|ValueError|TypeError|0 |[A-Z]\w+Error)\b)"
                r"|\band (?=(?:if|when|raise|return)\b)"
                r"|(?<=Error),? and (?!\w*Error|(?:an? )?(?:also|the same|so)\b)"
                r"|(?<=\w), (?=\S+ (?:if|when|for)\b)",
                sentence.group(),
            )
        ]
        edges = [0, *cuts, len(sentence.group())]
        whole = [(a, b) for a, b in itertools.pairwise(edges)]
        for a, b in _joined(sentence.group(), whole):
            yield Piece(sentence.group()[a:b], sentence.start() + a)


def _joined(text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A part that is only a condition belongs to the part after it: "if it's empty, return 0"."""
    done: list[tuple[int, int]] = []
    for part in parts:
        if (
            done
            and result_in(text[done[-1][0] : done[-1][1]]) is None
            and re.search(r"\b(?:if|when|for|on|unless)\b", text[done[-1][0] : done[-1][1]])
        ):
            done[-1] = (done[-1][0], part[1])
        else:
            done.append(part)
    return done


REMARK = re.compile(
    r"(?i)\((?![^()]*(?:\d|(?<![a-z])['\"]|['\"](?![a-z])|[=<>]|none|null|error|empty|zero|negative|blank|raise|\bif\b))"
    r"[^()]*\)"
)
"""What stands in brackets and tells of no case: "None (didn't hand in) gives '-'"."""


def keep_results(task: Task) -> str:
    """The prose; quoted messages and values stay, examples and remarks don't."""
    return REMARK.sub(lambda remark: " " * len(remark.group()), task.prose())


def chosen_parameters(task: Task, noun: str, fits: Any) -> list[int]:
    """The positions of the parameters that a noun means ("years", "the list"), among those that fit."""
    names, kinds = task.parameter_names(), task.parameter_types
    suitable = [i for i in range(len(kinds)) if fits(kinds[i])]
    noun = noun.lower().strip()
    if noun:
        exact = [i for i in suitable if i < len(names) and _same_noun(names[i], noun)]
        if exact:
            return exact
        called = [i for i in suitable if _called(noun, kinds[i])]
        if called:
            # What has a default is seldom what a noun means that is nobody's name.
            return ([i for i in called if _required(task, i)] or called)[:1]
        if named(task, noun):
            return []
    return suitable


def _required(task: Task, place: int) -> bool:
    given = task.signature.parameters if task.signature else ()
    return place >= len(given) or given[place].default is None


def named(task: Task, noun: str) -> bool:
    """Whether a noun is the name of a parameter, or nearly."""
    return any(_same_noun(name, noun.lower()) for name in task.parameter_names()) if noun else False


def _same_noun(name: str, noun: str) -> bool:
    name = name.lower()
    if len(name) > 5 and noun.startswith(name):
        return True  # A "percentage" is the percent.
    if noun in ("person", "persons", "somebody") and name == "people":
        return True
    return (
        noun == name
        or noun.rstrip("s") == name.rstrip("s")
        or noun in name.split("_")
        or name in noun.split()
    )


def _called(noun: str, kind: Type) -> bool:
    words = {
        "list": "list|array|sequence|input|collection|matrix|order|row",
        "str": "string|text|str|sentence|input|word|name",
        "dict": "dict|dictionary|mapping|input",
        "int": "number|integer|int|value|amount|price|input",
        "float": "number|value|amount|price|input",
        "number": "number|value|amount|price|input",
        "date": "date|day",
        "tuple": "tuple|list|input",
    }
    pattern = words.get(kind.name, "")
    return bool(pattern and re.search(rf"\b(?:{pattern})s?\b", noun))
