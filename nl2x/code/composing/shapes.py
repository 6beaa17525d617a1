"""Codes whose form the words spell out: "two capital letters, a dash, four digits", as a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.code.candidates.options import NUMBER_WORDS
from nl2x.code.reading.task import Task

NUMBERS = {"a": 1, "an": 1, "one": 1, "single": 1, **NUMBER_WORDS}
NUMBER = rf"(?:{'|'.join(NUMBERS)}|\d{{1,2}})"
KINDS = (
    (r"(?:capital|upper ?case|big) letters?(?: a-z)?", "[A-Z]"),
    (r"(?:small|lower ?case) letters?", "[a-z]"),
    (r"letters? (?:or|and) digits?|alphanumeric characters?|letters?/digits?", "[A-Za-z0-9]"),
    (r"letters?", "[A-Za-z]"),
    (r"digits?|numerals?", "[0-9]"),
    (r"dash(?:es)?|hyphens?|minus(?: sign)?", "-"),
    (r"(?:forward )?slash", "/"),
    (r"dots?|periods?|full stops?", r"\."),
    (r"underscores?", "_"),
    (r"spaces?|blanks?", " "),
    (r"colons?", ":"),
    (r"plus(?: sign)?", r"\+"),
    (r"hash(?: sign)?", "#"),
)
SIGNS = ("-", "/", r"\.", "_", " ", ":", r"\+", "#")
PART = re.compile(
    rf"(?P<maybe>optional(?:ly)?\s+)?(?:exactly\s+)?(?:(?P<n>{NUMBER})(?:\s*(?:to|or|-|–)\s*(?P<m>{NUMBER}))?\s+)?"
    + "(?:"
    + "|".join(f"(?P<k{i}>{pattern})" for i, (pattern, _) in enumerate(KINDS))
    + r"|(?P<sign>'[^'\n]'|\"[^\"\n]\"|[A-Z](?:\s*(?:,|or|/)\s*[A-Z])*(?=\W))(?:\s*\(capitals?\))?)"
    + r"(?:\s*\((?:the )?first (?:one |digit )?(?:is not|isn'?t|not|never|is never) (?:a )?(?P<not>0|zero)\))?"
)
LINK = re.compile(
    r"\s*(?:,\s*)?(?:\b(?:and|then|followed by|plus|with|at the (?:end|beginning|start)|for the \w+|after that|it starts with|starts with|"
    r"starting with|begins with|ends with|end with)\b\s*,?\s*)*"
)
AROUND = re.compile(r"\bspaces? around\b[^.;\n]{0,25}|\bsurrounding spaces?\b[^.;\n]{0,25}", re.IGNORECASE)
ANY_CASE = re.compile(
    r"\b(?:any case|case (?:doesn'?t|does not) matter|ignor\w+ case|upper or lower case)\b", re.IGNORECASE
)


def shape(text: str) -> tuple[str, tuple[int, int]] | None:
    """The longest form that a text spells out in at least three parts, as a pattern, and its place."""
    best: tuple[int, str, tuple[int, int]] | None = None
    for start in (m.start() for m in re.finditer(r"\b\w|['\"]", text)):
        if best and start < best[2][1]:
            continue
        number, pattern, end = _from(text, start)
        lead = re.search(
            r"(?:\b(?:it |they )?(?:must |should )?(?:starts?|begins?|beginning|starting) with\s+)$",
            text[:start],
        )
        tail = re.match(r"\s+at the (?:end|beginning|start)\b", text[end:])
        start, end = lead.start() if lead else start, end + (tail.end() if tail else 0)
        if number >= 3 and (best is None or number > best[0]):
            best = (number, pattern, (start, end))
    return (best[1], best[2]) if best else None


def _from(text: str, start: int) -> tuple[int, str, int]:
    """How many parts are spelled out from a place on, their pattern, and where they end."""
    parts: list[str] = []
    open_group, place, end = False, start, start
    while match := PART.match(text, place):
        kind = next((code for i, (_, code) in enumerate(KINDS) if match[f"k{i}"]), None) or _sign(
            match["sign"]
        )
        if not match["n"] and kind not in SIGNS and not match["sign"] and not match["maybe"] and not parts:
            break  # "letters" alone is no part of a form.
        code = _repeated(kind, match)
        if match["maybe"]:
            parts.append(f"(?:{code}")
            open_group = True
        else:
            parts.append(code)
        end = match.end()
        link = LINK.match(text, end)
        place = link.end() if link else end
        if open_group and not re.match(r"\s*with\b", text[end:]):
            parts[-1] += ")?"
            open_group = False
        if place == end:
            break
    if open_group:
        parts[-1] += ")?"
    return len(parts), "".join(parts), end


def _sign(said: str) -> str:
    if said[0] in "'\"":
        return re.escape(said[1:-1])
    return f"[{''.join(re.findall('[A-Z]', said))}]"


def _repeated(kind: str, match: re.Match[str]) -> str:
    least = NUMBERS.get(match["n"] or "one") or int(match["n"])
    most = least if not match["m"] else NUMBERS.get(match["m"]) or int(match["m"])
    if match["not"] and kind == "[0-9]":
        rest = f"{{{least - 1},{most - 1}}}" if most != least else f"{{{least - 1}}}"
        return "[1-9]" + (f"[0-9]{rest}" if most > 1 else "")
    if least == most == 1:
        return kind
    return f"{kind}{{{least}}}" if least == most else f"{kind}{{{least},{most}}}"


def checks(task: Task) -> Iterator[tuple[str, tuple[tuple[int, int], ...]]]:
    """Statements that tell whether a text has the form which the words spell out."""
    names = task.parameter_names()
    if len(names) != 1 or task.result_type.name not in ("any", "bool"):
        return
    told = task.result_type.name == "bool" or re.search(
        r"(?i)\btrue\b|\bbool\b|^\W*is_|\bvalid\b", task.words
    )
    found = shape(task.prose())
    if not told or found is None:
        return
    around, case = AROUND.search(task.prose()), ANY_CASE.search(task.prose())
    text = f"{names[0]}.strip()" if around else names[0]
    flags = ", re.IGNORECASE" if case else ""
    spans = (found[1], *(m.span() for m in (around, case) if m))
    yield f"return re.fullmatch(r{found[0]!r}, {text}{flags}) is not None".replace("\\\\", "\\"), spans
