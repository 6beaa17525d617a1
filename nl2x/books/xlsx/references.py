"""References inside formulas: stretched when the list they cover grows, moved when rows are inserted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import TokenizerError

from nl2x.books.xlsx.cells import unreadable

_REFERENCE = re.compile(r"(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Z]{1,3})(\$?)(\d{1,7}))?")


def stretched(formula: str, own: str, sheet: str, last: int, count: int) -> str:
    """`formula` (on sheet `own`) with every range of `sheet` that ends at row `last` to
    `last + count - 1` ending at `last + count`: a list that grew is summed to its new end."""

    def stretch(match: re.Match[str]) -> str:
        if match[6] is None or not (int(match[3]) <= last <= int(match[6]) < last + count):
            return match[0]
        return f"{match[1]}{match[2]}{match[3]}:{match[4]}{match[5]}{last + count}"

    return _mapped(formula, own, sheet, stretch)


def shifted(formula: str, own: str, sheet: str, before: int, count: int) -> str:
    """`formula` (on sheet `own`) after `count` rows were inserted above row `before` of `sheet`."""

    def move(row: str) -> int:
        return int(row) + count if int(row) >= before else int(row)

    def shift(match: re.Match[str]) -> str:
        start = f"{match[1]}{match[2]}{move(match[3])}"
        return start if match[6] is None else f"{start}:{match[4]}{match[5]}{move(match[6])}"

    return _mapped(formula, own, sheet, shift)


def repointed(formula: str, own: str, sheet: str, cell: str, target: str) -> str:
    """`formula` (on sheet `own`) with each reference to the one cell `cell` of `sheet` going to `target`;
    ranges stay. Dollar signs are kept."""
    wanted, new = _REFERENCE.fullmatch(cell), _REFERENCE.fullmatch(target)
    assert wanted and new

    def point(match: re.Match[str]) -> str:
        same = match[1].strip("$") == wanted[1] and match[3] == wanted[3]
        return f"{match[1]}{match[2]}{new[3]}" if same and match[4] is None else match[0]

    return _mapped(formula, own, sheet, point)


def ranges(formula: str, own: str) -> Iterator[tuple[str, str, int, str, int]]:
    """Every cell or range that a formula names: (sheet, first column, first row, last column, last row)."""
    for token in _taken_apart(formula).items:
        if token.type != "OPERAND" or token.subtype != "RANGE":
            continue
        title, _, cells = token.value.rpartition("!")
        match = _REFERENCE.fullmatch(cells.upper())
        if match:
            left, right = match[1].strip("$"), (match[4] or match[1]).strip("$")
            yield _title(title) or own, left, int(match[3]), right, int(match[6] or match[3])


def _mapped(formula: str, own: str, sheet: str, change: Callable[[re.Match[str]], str]) -> str:
    tokens = _taken_apart(formula)
    for token in tokens.items:
        if token.type != "OPERAND" or token.subtype != "RANGE":
            continue
        title, bang, cells = token.value.rpartition("!")
        if (_title(title) or own).casefold() == sheet.casefold() and _REFERENCE.fullmatch(cells.upper()):
            token.value = title + bang + _REFERENCE.sub(change, cells.upper())
    return str(tokens.render())


def _taken_apart(formula: str) -> Tokenizer:
    try:
        return Tokenizer(formula)
    except TokenizerError:
        raise unreadable(formula) from None


def _title(quoted: str) -> str:
    return quoted.strip("'").replace("''", "'")
