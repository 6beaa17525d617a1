"""Examples inside a task's words, in the forms people give them: tests that the user already wrote."""

from __future__ import annotations

import ast
import builtins
import re
import textwrap
from dataclasses import dataclass, replace
from typing import Any

from nl2x.code.reading.labelled import labelled
from nl2x.code.reading.tables import rows
from nl2x.code.reading.values import CONSTRUCTORS, NotAValue, closings, evaluate, literal_at

CONNECTIVE = re.compile(
    r"""\s*,?\s*(?:(?:which|it|that|the\ function|this)\s+)?
    (?:(?:should|must|would|will|shall|needs?\ to|has\ to|ought\ to)\s+)?
    (?P<link>==|=>|->|-->|→|⇒|↦|=|:(?=\s)|
     returns?|return|(?:gives?|gets?)(?:\s+back|\s+you|\s+me|\s+us)?|yields?|produces?|outputs?|equals?|evaluates?\s+to|
     becomes?|turns?\s+into|results?\s+in|comes?\s+out\s+as|maps?\s+to|goes\s+to|
     (?:is|be|to\ be)(?:\s+equal\s+to)?|be\s+equal\s+to)
    (?:\s+back)?\s*:?\s*(?:the\s+(?:list|string|dict|number|value|tuple)\s+)?`?""",
    re.VERBOSE | re.IGNORECASE,
)
RAISES = re.compile(
    r"""\s*,?\s*(?:(?:which|it)\s+)?(?:(?:should|must|will)\s+)?(?:->|→|=>|:)?\s*
    (?:raises?|throws?|->|→|=>|raise|is\s+an?)\s+(?:an?\s+|the\s+)?`?(?P<error>[A-Z]\w*(?:Error|Exception|Interrupt))""",
    re.VERBOSE,
)
LINKS_BETWEEN_VALUES = re.compile(
    r"`?\s*(?:==>|=>|->|-->|→|⇒|↦|becomes|turns into|gives|returns|should become|should give|should return|"
    r"should be|comes out as|maps to|yields|is turned into)\s*`?",
    re.IGNORECASE,
)
TURNED = re.compile(
    r"\b(?:turn|convert|chang|transform|mak|pars|swap|flip|revers|reformat|rewrit)\w*\s+"
    r"(?:(?:an?\s+)?(?:texts?|strings?|dates?|numbers?|names?|something|things?)?"
    r"(?:\s*a?round)?(?:\s*like|\s*from|\s*:)?\s*)?`?$",
    re.IGNORECASE,
)
_SAID_TO_BE = re.compile(
    r"(?:\be\.\s?g\.?|\beg|\bfor example|\bfor instance|\bso(?: that)?|\bmeaning)[,:]?\s*`?$", re.IGNORECASE
)
"""What comes before an example that only says what something is: "e.g. '2h 15m' is 135"."""
"""What stands before the first value in "turn 'abc' into 'cba'"."""
CALL = re.compile(r"\b([A-Za-z_]\w*)\(")


@dataclass(frozen=True)
class Example:
    """One call with what it must give: a value, or the name of the error it must raise.

    `function` is empty where the words only say what becomes what; `span` is its place in the words.
    """

    function: str
    args: tuple[Any, ...]
    kwargs: tuple[tuple[str, Any], ...]
    expected: Any
    error: str
    span: tuple[int, int]

    def call_source(self, name: str = "") -> str:
        """The call as source, of `name` where the example names no function."""
        parts = [repr(a) for a in self.args] + [f"{k}={v!r}" for k, v in self.kwargs]
        return f"{self.function or name}({', '.join(parts)})".replace("datetime.", "")

    def check(self, name: str = "") -> str:
        """The example as a check to show: `f(2) == 4`, or `f(-1) raises ValueError`."""
        if self.error:
            return f"{self.call_source(name)} raises {self.error}"
        if isinstance(self.expected, bool) or self.expected is None:
            return f"{self.call_source(name)} is {self.expected}"
        return f"{self.call_source(name)} == {self.expected!r}".replace("datetime.", "")


def spread(example: Example, fewest: int, most: int) -> Example:
    """The example with the parts of its only argument, a tuple, as its arguments, where the function takes as
    many and can't be called with one: "('2024-01-31', 1) -> '2024-02-29'"."""
    if example.function or example.kwargs or len(example.args) != 1 or fewest < 2:
        return example
    (given,) = example.args
    fits = isinstance(given, tuple) and fewest <= len(given) <= most
    return replace(example, args=given) if fits else example


def read_examples(words: str) -> tuple[Example, ...]:
    """Every example in the words that parses, in order; a place in the words is used once."""
    found = [*_doctests(words), *_calls(words)]
    found += [e for e in _labelled(words) if not _overlaps(e.span, [x.span for x in found])]
    names = {e.function for e in found if e.function}
    taken = [e.span for e in found]
    found += [e for e in (*_said_of_numbers(words), *_blocks(words)) if not _overlaps(e.span, taken)]
    taken = [e.span for e in found]
    found += [e for e in _pairs(words) if not _overlaps(e.span, taken)]
    found += [e for e in _errors(words, found) if not _overlaps(e.span, [x.span for x in found])]
    found += [e for e in _tables(words) if not _overlaps(e.span, [x.span for x in found])]
    widths = [len(e.args) for e in found if e.function] or [1]
    unique: dict[str, Example] = {}
    for example in (spread(e, min(widths), max(widths)) for e in sorted(found, key=lambda e: e.span)):
        if not example.function and names and not _arity_fits(example, found):
            continue
        unique.setdefault(example.check("f"), example)
    return tuple(unique.values())


def without_examples(words: str) -> str:
    """The words without their examples."""
    for start, end in sorted((e.span for e in read_examples(words)), reverse=True):
        words = words[:start].rstrip(" :;,") + words[end:]
    return words


def _arity_fits(example: Example, found: list[Example]) -> bool:
    named = [e for e in found if e.function]
    return any(len(e.args) == len(example.args) for e in named) and _result_fits(example, named)


def _result_fits(example: Example, named: list[Example]) -> bool:
    """Whether it gives what the named examples give: a text or a number is a part of their lists or dicts."""
    gives = {type(e.expected) for e in named if not e.error and e.expected is not None}
    one = next(iter(gives), None)
    if example.error or example.expected is None or len(gives) != 1 or one not in (list, dict, tuple):
        return True
    return type(example.expected) is one


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def parsed_call(source: str) -> tuple[str, tuple[Any, ...], tuple[tuple[str, Any], ...]] | None:
    """A call with plain values for arguments, or None."""
    try:
        node = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return None
    if any(k.arg is None for k in node.keywords) or node.func.id in CONSTRUCTORS:
        return None
    try:
        args = tuple(evaluate(ast.unparse(a)) for a in node.args)
        kwargs = tuple((k.arg or "", evaluate(ast.unparse(k.value))) for k in node.keywords)
    except NotAValue:
        return None
    return node.func.id, args, kwargs


def shown_calls(words: str, name: str) -> tuple[tuple[Any, ...], ...]:
    """The arguments of every call of `name` in the words, whatever is said of what it gives: an example of what
    goes in. Without those that are said to be errors."""
    found = []
    for match in CALL.finditer(words):
        if match.group(1) != name or re.search(r"[\w)]\.\Z", words[: match.start()]):
            continue
        for end in closings(words, match.end() - 1):
            call = parsed_call(words[match.start() : end])
            if call and call[1] and not call[2]:
                found.append((call[1], RAISES.match(words, end + (words[end : end + 1] == "`")) is None))
            if call:
                break
    return tuple(arguments for arguments, fine in found if fine)


def _doctests(words: str) -> list[Example]:
    found = []
    for match in re.finditer(r">>>[ \t]*(.+)\n((?:(?!\s*>>>)[ \t]*\S.*\n?)+)", words):
        printed = re.fullmatch(r"print\((.+)\)\s*", match.group(1))
        call = parsed_call(printed.group(1) if printed else match.group(1))
        try:
            expected = evaluate(match.group(2).strip().split("\n\n")[0])
        except NotAValue:
            if not printed:
                continue
            expected = textwrap.dedent(match.group(2)).rstrip("\n")
        if call:
            found.append(Example(call[0], call[1], call[2], expected, "", match.span()))
    return found


def _calls(words: str) -> list[Example]:
    found = []
    for match in CALL.finditer(words):
        if hasattr(builtins, match.group(1)) or re.search(r"[\w)]\.\Z", words[: match.start()]):
            continue  # A method's call is an example of its object.
        for end in closings(words, match.end() - 1):
            call = parsed_call(words[match.start() : end])
            if call is None:
                continue
            example = _after(words, match.start(), end, call)
            if example:
                found.append(example)
            break
    return found


def _after(words: str, start: int, end: int, call: Any) -> Example | None:
    tail = end + (words[end : end + 1] == "`")
    raises = RAISES.match(words, tail)
    if raises:
        return Example(call[0], call[1], call[2], None, raises.group("error"), (start, raises.end()))
    link = CONNECTIVE.match(words, tail)
    if link is None:
        return _before(words, start, end, call)
    close = literal_at(words, link.end())
    if close is None:
        return None
    return Example(call[0], call[1], call[2], evaluate(words[link.end() : close]), "", (start, close))


def _said_of_numbers(words: str) -> list[Example]:
    """ "so 31 minutes is 2 and 61 minutes is 4", beside `fee(minutes)`: what one number gives, by the parameter's name."""
    found = []
    for name, unit in re.findall(r"\b([a-z_]\w*)\(([a-z]{3,})\)", words):
        told = rf"(?<![\w.])(\d+(?:\.\d+)?) {unit} (?:is|are|gives?|costs?|makes?|->|=) (\d+(?:\.\d+)?)(?=[,.;:)]?(?:\s+(?:and|but|or)\b|\s*$|[,.;:)]))"
        for match in re.finditer(told, words):
            given, gives = (evaluate(group) for group in match.groups())
            found.append(Example(name, (given,), (), gives, "", match.span()))
    return found


_BECOMES = r"(?:and |which |it |this )?(?:becomes?|turns? into|gives?|(?:should|must|shall) (?:become|give|be)|comes? out as|->|=>)"
_BLOCKS = re.compile(
    rf"\n[ \t]*\n(?P<given>(?:[ \t]*\S[^\n]*\n)+)[ \t]*\n[ \t]*{_BECOMES}:?[ \t]*\n[ \t]*\n(?P<gives>(?:[ \t]*\S[^\n]*(?:\n|$))+)"
)


def _blocks(words: str) -> list[Example]:
    """A text of several lines, "becomes" on a line of its own, and the text that it becomes."""
    return [
        Example("", (m["given"].rstrip("\n"),), (), m["gives"].rstrip("\n"), "", m.span())
        for m in _BLOCKS.finditer(words)
        if "\n" in m["given"].rstrip("\n") and ">>>" not in m[0]
    ]


def _before(words: str, start: int, end: int, call: Any) -> Example | None:
    """`4 for f(2)`, `returns True for f('a')`, `4 == f(2)`."""
    head = re.search(r"(?:\bfor|==|from|when called as|on)\s*`?$", words[:start])
    if head is None:
        return None
    before = words[: head.start()].rstrip().rstrip("`")
    for begin in range(len(before) - 1, max(-1, len(before) - 200), -1):
        if literal_at(before, begin) == len(before) and not (
            begin and before[begin - 1 : begin + 1].isalnum()
        ):
            return Example(call[0], call[1], call[2], evaluate(before[begin:]), "", (begin, end))
    return None


def _pairs(words: str) -> list[Example]:
    """`'abc' -> 'cba'`, `2 becomes 4`: a value, a link, a value, with no function named."""
    found, i = [], 0
    while i < len(words):
        example = _pair_at(words, i) if _may_begin(words, i) else None
        if example:
            found.append(example)
            i = example.span[1]
        else:
            i += 1
    return found


MONTH = r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"


def _may_begin(words: str, i: int) -> bool:
    if i and (words[i - 1].isalnum() or words[i - 1] in "_'\"."):
        return False
    if re.search(rf"(?i)(?:{MONTH}|\b(?:an?|the)\s+\w+\s+of)\s*$", words[max(0, i - 24) : i]):
        # "Dec 31 => 0" is a day, and in 'a size of "-" becomes 0' a part of the input is meant.
        return False
    if words[i] in "\"'[{" and re.search(r"[a-z)]\s+(?:=>|->|→)\s*$", words[max(0, i - 12) : i]):
        return True  # "either part can be missing => '2h 15m' is 135"
    if re.search(
        r"(?:\d\s*(?:to|till|until|through|-|–)|[<>=]|\.\.|\boutside|\bthan|\bbelow|\babove|\bunder|\bover)\s*$",
        words[max(0, i - 8) : i],
    ):
        # "size < 1 => ValueError" and "outside 1..12 -> ValueError" state conditions, not examples.
        return False
    if words[i].isdigit() and _in_quotes(words, i):
        # "tea: 2.50 -> 3.00" in quotes is a line that comes back.
        return False
    return words[i] in "\"'([{-0123456789TFNd"


def _in_quotes(words: str, i: int) -> bool:
    """Whether a place stands in a text in double quotes that begins with a letter, on one line."""
    start = words.rfind("\n", 0, i) + 1
    before = words[start:i]
    if before.count('"') % 2 == 0:
        return False
    end = words.find('"', i)
    return end > 0 and "\n" not in words[i:end] and before.rpartition('"')[2][:1].isalpha()


def _pair_at(words: str, start: int) -> Example | None:
    values, position = [], start
    while True:
        end = literal_at(words, position)
        if end is None:
            return None
        values.append(evaluate(words[position:end]))
        comma = re.compile(r"`?\s*(?:,|\band\b)\s*`?").match(words, end)
        link = LINKS_BETWEEN_VALUES.match(words, end)
        if link is None and _SAID_TO_BE.search(words[max(0, start - 40) : start]):
            link = re.compile(r"`?\s+is\s+`?").match(words, end)
        if link is None and TURNED.search(words[max(0, start - 40) : start]):
            # In "change 'a' to 'b'" parts of a text are meant.
            link = re.compile(r"`?\s+(?:in)?to\s+`?(?=(['\"])[^'\"\n]{4,}\1(?!\s+in\b))").match(words, end)
            link = link if len(str(values[0])) > 3 else None
        if link:
            break
        if comma is None:
            return None
        position = comma.end()
    raises = RAISES.match(words, end)
    if raises:
        return Example("", tuple(values), (), None, raises.group("error"), (start, raises.end()))
    close = literal_at(words, link.end())
    if close is None or re.match(r"\s*(?:-\s*\d|[+*/%])", words[close : close + 4]):
        return None
    return Example("", tuple(values), (), evaluate(words[link.end() : close]), "", (start, close))


def _errors(words: str, known: list[Example]) -> list[Example]:
    """`a range such as '5-3' is a ValueError`: a value of the kind that the function named in the examples
    takes, and the error it must raise."""
    kinds = {type(e.args[0]) for e in known if e.function and len(e.args) == 1}
    found = []
    for match in re.finditer(r"(?:\b(?:such as|like|e\.g\.|for example)\s+|\()`?(?=['\"])", words):
        end = literal_at(words, match.end())
        raises = RAISES.match(words, end + (words[end : end + 1] == ")")) if end else None
        value = evaluate(words[match.end() : end]) if end and raises else None
        if raises and type(value) in kinds:
            found.append(Example("", (value,), (), None, raises.group("error"), (match.end(), raises.end())))
    return found


def _labelled(words: str) -> list[Example]:
    return [Example("", row.args, (), row.expected, "", row.span) for row in labelled(words)]


def _tables(words: str) -> list[Example]:
    return [Example("", row.args, (), row.expected, row.error, row.span) for row in rows(words)]
