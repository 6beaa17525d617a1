"""Lines of a report as the words show one: "Ann: 2.33", "12 x eggs", "1. Ann (30)", "tea: 3 (60%)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nl2x.code.reading.task import Task

QUOTED = re.compile(r"\"([^\"\n]{3,90})\"|(?<!\w)'([^'\n]{3,90})'(?!\w)")
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?P<percent> ?%)?")
NOTHING = re.compile(r"-|–|n/a|none|nothing|no \w+|\?", re.IGNORECASE)
SHARED = re.compile(r"\bsame (?:place|rank)\b|\bshare\b|\btie\b")


@dataclass(frozen=True)
class Line:
    """An f-string of `key` and `value` (and `total`, `place`), the one for no value, and what was read."""

    code: str
    without: str = ""
    needs: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


def line_shown(task: Task, names: frozenset[str]) -> Line | None:
    """How a line is written, by the first one that the words show. `names`: the names in examples."""
    shown = [(m.group(1) or m.group(2), m.span()) for m in QUOTED.finditer(task.words)]
    made = [(text.split("\\n")[0], span) for text, span in shown]
    for text, span in made:
        found = _line(text, names, task)
        if found is None:
            continue
        code, needs, start = found
        bare = [
            (t, s)
            for t, s in made
            if t.startswith(start) and t != text and NOTHING.fullmatch(t[len(start) :].strip())
        ]
        without, spans = "", [span]
        if bare and start:
            without = f'f"{{key}}{start[len(_name(text, names)) :]}{bare[0][0][len(start) :]}"'
            before = max(task.words.rfind(mark, 0, bare[0][1][0]) for mark in ",.;\n")
            spans.append((before + 1, bare[0][1][1]))
        return Line(code, without, needs, tuple(spans))
    return None


def _name(text: str, names: frozenset[str]) -> str:
    """What in a line is somebody's or something's name."""
    known = [name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    if known:
        return max(known, key=len)
    first = re.match(r"(?:\d+[.)] )?([A-Za-z][\w]*(?: [A-Za-z]\w*)?)(?=: | - | \(| =|: |, )", text)
    return first.group(1) if first else ""


def _line(text: str, names: frozenset[str], task: Task) -> tuple[str, tuple[str, ...], str] | None:
    name = _name(text, names)
    if not name or '"' in text or "{" in text or "\\" in text:
        return None
    spot = text.index(name)
    pieces: list[tuple[int, int, str]] = [(spot, spot + len(name), "{key}")]
    needs: list[str] = []
    for number, match in enumerate(NUMBER.finditer(text)):
        decimals = len(match.group().rstrip("% ").partition(".")[2])
        places = f":.{decimals}f" if decimals else ""
        if match["percent"]:
            share = f"{{100 * value / total:.{decimals}f}}" if decimals else "{round(100 * value / total)}"
            pieces.append((match.start(), match.end(), share + match["percent"]))
            needs.append("total")
        elif number == 0 and match.start() == 0 and re.match(r"\d+[.)] ", text):
            pieces.append((match.start(), match.end(), "{place}"))
            needs.append("shared" if SHARED.search(task.words) else "place")
        elif "{value" in "".join(p[2] for p in pieces if p[2].startswith("{value")):
            return None  # Two different figures: more than one thing is worked out.
        else:
            pieces.append((match.start(), match.end(), f"{{value{places}}}"))
    if not any(p[2].startswith("{value") or "total" in p[2] for p in pieces):
        return None
    return f'f"{_put(text, pieces)}"', tuple(needs), text[: _first_after(pieces)]


def _first_after(pieces: list[tuple[int, int, str]]) -> int:
    return min((start for start, _, code in pieces if code.startswith("{value")), default=0)


def _put(text: str, pieces: list[tuple[int, int, str]]) -> str:
    done, place = "", 0
    for start, end, code in sorted(pieces):
        done += text[place:start] + code
        place = end
    return done + text[place:]


def written(line: Line, joined: bool) -> Iterator[str]:
    """Statements that make lines of `pairs` and give them back."""
    if "total" in line.needs:
        yield "total = sum(value for _, value in pairs)"
    code = f"{line.code} if value is not None else {line.without}" if line.without else line.code
    source = "for key, value in pairs"
    if "place" in line.needs:
        source = "for place, (key, value) in enumerate(pairs, 1)"
    elif "shared" in line.needs:
        yield "places = [1 + sum(other > value for _, other in pairs) for _, value in pairs]"
        source = "for place, (key, value) in zip(places, pairs)"
    made = f"[{code} {source}]"
    yield f'return "\\n".join({made})' if joined else f"return {made}"
