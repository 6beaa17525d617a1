"""What the words say of a class's methods beside single results: which of them give back the object, or
nothing, or leave it as it was, and what the constructor takes where nothing is given.

Each becomes a step of the transcript: on a new object that went through what the examples do before they call
that method, called as they call it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from nl2x.code.reading.transcripts import MADE, Step, tests_of
from nl2x.code.reading.values import literal_at
from sandbox import Program

HELPERS = """

def _state_of(thing):
    return repr(getattr(thing, "__dict__", None))


def _are_one(thing, other):
    return thing is other
"""
"""What the tests need beside the candidate: objects stay there, so that only it can look into them."""


def tested(code: str, steps: tuple[Step, ...], files: Mapping[str, bytes]) -> Program:
    """The code with the transcript as its tests, and with what those use."""
    tests = tests_of(steps)
    needs = re.search(r"_state_of|_are_one", tests)
    return Program(code + HELPERS if needs else code, tests=tests, files=files)


NAME = r"[`'\"]?(?P<{}>[a-z_]\w*)(?:\([^()\n]*\))?[`'\"]?"
ONLY_IF = re.compile(r"\s*(?:,\s*)?(?:if|when|where|for|on|unless|while|as long|after|before|instead)\b")
RETURNED = re.compile(
    rf"{NAME.format('first')}(?:\s*(?:,|and|or|/|&)\s*{NAME.format('second')})?\s+(?:both\s+|each\s+|all\s+)?"
    r"(?:should\s+|must\s+|always\s+|will\s+|can\s+|may\s+|are\s+|is\s+)?"
    r"(?:returns?\s+(?:the\s+)?(?P<what>self|none|nothing|itself|object itself|same object|instance)\b|"
    r"(?P<chain>be\s+chained|chainable)\b)",
    re.IGNORECASE,
)
CHANGING = r"(?:chang|modif|alter|touch|mutat|remov|tak|delet|pop)\w*"
UNCHANGED = re.compile(
    rf"{NAME.format('first')}\s+(?:(?:does|must|should)(?:\s*n[o'\u2019]t|\s+not)|never|may not)\s+"
    rf"(?:{CHANGING})\s+(?:the\s+|its\s+|any\s*)?\w+|"
    rf"{NAME.format('second')}\b[^.;\n]{{0,60}}?\bwithout\s+(?:{CHANGING})\s+"
    r"(?:it|anything|them|the\s+\w+)",
    re.IGNORECASE,
)
DEFAULT = re.compile(
    r"[`'\"]?(?P<name>[a-z_]\w*)[`'\"]?\s*(?:,\s*|\(\s*)?(?:which\s+)?"
    r"(?:defaults?\s+to|is\s+optional,?\s+(?:and\s+)?(?:default\s+(?:is\s+)?|by default\s+)|"
    r"default(?:\s+is|:|\s*=)?)\s*"
)


ADDED = re.compile(
    r"\bin\s+(?:the\s+)?order\s+(?:in\s+which\s+)?(?:(?:they|it|items|things|\w+s)\s+)?"
    r"(?:(?:were|was|are|is)\s+)?(?:added|inserted|put\s+in|pushed|entered|came)\b|"
    r"\b(?:keeps?|preserves?|in)\s+(?:the\s+)?(?:insertion\s+order|order\s+of\s+(?:insertion|adding))\b"
)


def on_methods(words: str, steps: Sequence[Step]) -> Iterator[Step]:
    """The steps for what the words say of methods that the transcript calls."""
    calls = {step.calls: i for i, step in reversed([*enumerate(steps)]) if _variable(step)}
    for match in RETURNED.finditer(words):
        if ONLY_IF.match(words, match.end()):
            continue
        what = "None" if (match["what"] or "").lower() in ("none", "nothing") else "self"
        for method in (m for m in (match["first"], match["second"]) if m in calls):
            yield from _returned(steps, calls[method], what, match.span())
    for match in UNCHANGED.finditer(words):
        method = match["first"] or match["second"]
        if method in calls and not ONLY_IF.match(words, match.end()):
            yield from _unchanged(steps, calls[method], match.span())
    yield from _defaults(words, steps)
    yield from _in_order(words, steps)


def _in_order(words: str, steps: Sequence[Step]) -> Iterator[Step]:
    """Where an example shows a list of what was added: added the other way round it comes the other way round."""
    match = ADDED.search(words)
    for i, step in enumerate(steps) if match else ():
        name, _, expected = step.asserts.partition(" == ")
        variable = _variable(step)
        calling = re.compile(rf"({variable or '(?!)'}\.\w+)\((.+)\)")
        added = [c for s in steps[:i] if (c := calling.fullmatch(s.source))]
        before, new, call = _replayed(steps, i)
        if match is None or not new or len({c[1] for c in added}) != 1 or not expected.startswith("["):
            continue
        values = [c[2] for c in added]
        if expected != f"[{', '.join(values)}]" or len(set(values)) < 2:
            continue
        lines = [line for line in before.splitlines() if f"{new}." not in line]
        lines += [f"{new}.{added[0][1].partition('.')[2]}({value})" for value in reversed(values)]
        test = f"assert {call} == [{', '.join(reversed(values))}]"
        yield Step("\n".join([*lines, test]), f"{name} keeps the order", match.span(), step.calls)
        return


def _variable(step: Step) -> str:
    """The variable on which a step calls a method."""
    found = re.match(r"(?:assert )?([a-z_]\w*)\.[a-z_]\w*\(", step.source)
    return found[1] if found else ""


def _call(step: Step) -> str:
    """The call alone, without what it is compared with."""
    source = step.source.removeprefix("assert ")
    shown = re.split(r"\s(?:==|is)\s", source)
    return shown[0] if step.asserts else source


def _replayed(steps: Sequence[Step], upto: int) -> tuple[str, str, str]:
    """(what the examples do with a new object before that step, the new object's name, the call on it)."""
    old = _variable(steps[upto])
    made = [i for i, s in enumerate(steps[:upto]) if re.match(rf"{old}\s*=", s.source)]
    if not made:
        return "", "", ""
    new = f"_{old}_again"
    before = [s for s in steps[made[-1] : upto] if re.match(rf"(?:assert )?{old}\b", s.source)]
    lines = [_call(s) if _variable(s) else s.source for s in before]
    lines = [line for line in lines if not line.startswith("assert")]
    renamed = [re.sub(rf"(?<![\w.]){old}\b", new, line) for line in [*lines, _call(steps[upto])]]
    return "".join(f"{line}\n" for line in renamed[:-1]), new, renamed[-1]


def _returned(steps: Sequence[Step], upto: int, what: str, span: tuple[int, int]) -> Iterator[Step]:
    before, name, call = _replayed(steps, upto)
    if name:
        says = f"{_call(steps[upto])} is {what if what == 'None' else _variable(steps[upto])}"
        test = f"{call} is None" if what == "None" else f"_are_one({call}, {name})"
        yield Step(f"{before}assert {test}", says, span, steps[upto].calls)


def _unchanged(steps: Sequence[Step], upto: int, span: tuple[int, int]) -> Iterator[Step]:
    before, name, call = _replayed(steps, upto)
    if name:
        state = f"_state_of({name})"
        source = f"{before}_before = {state}\n{call}\nassert {state} == _before"
        yield Step(source, f"{_call(steps[upto])} changes nothing", span, steps[upto].calls)


def _defaults(words: str, steps: Sequence[Step]) -> Iterator[Step]:
    """`Box(limit=10)` is made as `Box()` is, where `Box(limit)` shows that it is called so."""
    plain = [m for s in steps if (m := MADE.match(s.source)) and s.source.endswith("()")]
    for match in DEFAULT.finditer(words) if plain else ():
        end, made = literal_at(words, match.end()), plain[0]["class"]
        named = rf"(?:{made}|__init__)\([^()]*\b{match['name']}\b[^()]*\)"
        if end is None or not re.search(named, words):
            continue
        given = f"{made}({match['name']}={words[match.end() : end]})"
        source = f"assert _state_of({given}) == _state_of({made}())"
        yield Step(source, f"{made}() is made as {given}", (match.start(), end), made)
