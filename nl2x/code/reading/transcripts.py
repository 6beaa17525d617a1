"""Examples on objects: `s = Stack(); s.push(1); s.pop() == 1`, a class's doctests, `Money(5).cents()` is 500.

They are read in order into one text of asserts, as one would type them one after the other.
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nl2x.code.reading.examples import CONNECTIVE, RAISES
from nl2x.code.reading.values import CONSTRUCTORS, closings, literal_at

MADE = re.compile(r"(?<![\w.])(?P<name>[a-z_]\w*)\s*=\s*(?P<class>[A-Z]\w*)\(")
USED = re.compile(
    r"(?<![\w.])(?:[a-z_]\w*|[A-Z]\w*\((?:[^()\n]|\([^()\n]*\))*\)|[A-Z]\w*(?=\.\w+\())\.[a-z_]\w*(?P<call>\()?"
)
"""A method of an object or of a class, or an object's attribute."""
ON_EMPTY = re.compile(
    r"\b(?:calling\s+)?`?(?P<method>[a-z_]\w*)`?(?:\(\))?\s+(?:on|of|from)\s+an?\s+(?:empty|new|fresh)\s+`?(?P<what>\w+)`?(?=\W)",
    re.IGNORECASE,
)
KNOWN_CLASSES = ("Path", "Counter", "Fraction", "OrderedDict", "UUID")
COMMENT = re.compile(r"[ \t]*#\s*(?:->|=>|returns|gives|→)?\s*")


@dataclass(frozen=True)
class Step:
    """One statement of a transcript. `asserts` says what it shows, empty where it only does something."""

    source: str
    asserts: str
    span: tuple[int, int]
    calls: str
    """The method that it calls or the attribute that it reads."""
    makes: str = ""
    """The class of which it makes a new object with nothing, though no words say that this can be done."""


def read_transcript(words: str) -> tuple[Step, ...]:
    """The steps in the words from which something can be told; empty where none shows a result."""
    found: list[Step] = []
    known: set[str] = set()
    matches = sorted([*MADE.finditer(words), *USED.finditer(words)], key=lambda m: m.start())
    for match in matches:
        if found and match.start() < found[-1].span[1]:
            continue
        step = _step(words, match, known)
        if step:
            found.append(step)
    taken = [step.span for step in found]
    found += [s for s in _on_empty(words) if not any(s.span[0] < e and b < s.span[1] for b, e in taken)]
    return tuple(found) if any(step.asserts for step in found) else ()


def on_a_class(words: str) -> bool:
    """Whether the words show what a class of their own gives: `A.rev('ab') == 'ba'`, `Money(5).cents()`."""
    made = (
        re.match(r"[A-Z]\w*", s.source.removeprefix("assert ")) for s in read_transcript(words) if s.asserts
    )
    return any(m and m.group() not in (*CONSTRUCTORS, *KNOWN_CLASSES) for m in made)


def left_out(words: str, taken: Sequence[tuple[int, int]]) -> Iterator[str]:
    """What the words show of calls on something, beside what was `taken` from them: it isn't tried."""
    for match in USED.finditer(words):
        root = re.split(r"\W", match.group())[0]
        if not match["call"] or root in sys.stdlib_module_names or hasattr(builtins, root):
            continue
        if root in CONSTRUCTORS or any(a < match.end() and match.start() < b for a, b in taken):
            continue
        for end in closings(words, match.end() - 1):
            step = _shown(words, match.start(), end, words[match.start() : end], "", True)
            if step and step.asserts:
                yield step.asserts
                break


def _on_empty(words: str) -> Iterator[Step]:
    """What a method does on a new object: "pop on an empty stack raises IndexError". Only where nothing is
    said of what the class is made with."""
    for match in ON_EMPTY.finditer(words):
        named = (c for c in re.findall(r"\b[A-Z]\w*", words) if c.lower() == match["what"].lower())
        name, method = next(named, ""), match["method"]
        if not name or re.search(rf"\b{name}\((?!\s*\))", words):
            continue
        call = f"{name}().{method}()"
        step = _shown(f"{call}{words[match.end() :]}", 0, len(call), call, method, False)
        if step and step.asserts:
            span = (match.start(), step.span[1] + match.end() - len(call))
            # What is read without brackets may be a property.
            either = f"(_made() if callable(_made := {name}().{method}) else _made)"
            yield replace(step, source=step.source.replace(call, either), span=span, makes=name)


def tests_of(steps: tuple[Step, ...]) -> str:
    """The transcript as Python tests."""
    return "".join(f"{step.source}\n" for step in steps)


def _step(words: str, match: re.Match[str], known: set[str]) -> Step | None:
    end = match.end()
    if match.re is MADE or match["call"]:
        ends = [e for e in closings(words, match.end() - 1) if _parsed(words[match.start() : e])]
        if not ends:
            return None
        end = ends[0]
    source = words[match.start() : end]
    if not _is_known(source, known):
        return None
    if match.re is MADE:
        known.add(match["name"])
        return Step(source, "", (match.start(), end), match["class"])
    method = match.group().rstrip("(").rpartition(".")[2]
    return _shown(words, match.start(), end, source, method, bool(match["call"]))


def _shown(words: str, start: int, end: int, source: str, method: str, called: bool) -> Step | None:
    tail = end + (words[end : end + 1] == "`")
    raises = RAISES.match(words, tail)
    if raises:
        error = raises.group("error")
        text = f"try:\n    {source}\nexcept {error}:\n    pass\nelse:\n    assert False, 'no {error}'"
        return Step(text, f"{source} raises {error}", (start, raises.end()), method)
    link = CONNECTIVE.match(words, tail) or COMMENT.match(words, tail) or _printed(words, start, end)
    close = literal_at(words, link.end()) if link else None
    if link and close:
        expected = words[link.end() : close]
        same = "is" if expected in ("True", "False", "None") else "=="
        check = f"{source} {same} {expected}"
        return Step(f"assert {check}", check, (start, close), method)
    return Step(source, "", (start, end), method) if called else None


def _printed(words: str, start: int, end: int) -> re.Match[str] | None:
    """What stands on the line below a doctest's."""
    if not words[:start].rstrip(" ").endswith(">>>"):
        return None
    return re.compile(r"[ \t]*\n[ \t]*(?!>>>)").match(words, end)


def _parsed(source: str) -> bool:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return True


def _is_known(source: str, known: set[str]) -> bool:
    """Whether it uses nothing but values, classes and the objects made before: not `cart.add(name)`."""
    tree = ast.parse(source)
    read = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    return all(n in known or n[0].isupper() or n in CONSTRUCTORS or hasattr(builtins, n) for n in read)
