"""Which row is which after rows were added, moved down or changed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

Cells: TypeAlias = Mapping[int, Hashable]
"""A row's typed-in values by column."""


def align_rows(before: Sequence[Cells], after: Sequence[Cells]) -> list[tuple[int, int]]:
    """Pairs of indices in order: equal rows, and between them changed rows that are still the same row.

    A changed row is the same row if at least half of its cells kept their value, or its label (its leftmost
    cell, if that is text) did: in a small grid a note may change every amount of a row.
    """
    left = [tuple(sorted(row.items(), key=lambda cell: cell[0])) for row in before]
    right = [tuple(sorted(row.items(), key=lambda cell: cell[0])) for row in after]
    pairs: list[tuple[int, int]] = []
    for what, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if what == "equal":
            pairs += zip(range(i1, i2), range(j1, j2), strict=True)
        elif what == "replace":
            pairs += [(i1 + i, j1 + j) for i, j in _pair_changed(before[i1:i2], after[j1:j2])]
    return pairs


def _pair_changed(before: Sequence[Cells], after: Sequence[Cells]) -> list[tuple[int, int]]:
    """The order-keeping pairing with the most cells kept (dynamic programming over both lists)."""
    best = [[0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            paired = kept(before[i], after[j]) + best[i + 1][j + 1] if same_row(before[i], after[j]) else 0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(before) and j < len(after):
        here = best[i][j]
        if (
            same_row(before[i], after[j])
            and here == kept(before[i], after[j]) + best[i + 1][j + 1]
            and here > best[i + 1][j]
        ):
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif here == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def kept(before: Cells, after: Cells) -> int:
    """How many cells have the same value in both rows."""
    return sum(1 for column, value in before.items() if after.get(column) == value)


def same_row(before: Cells, after: Cells) -> bool:
    """Whether `after` can be `before` with some cells changed."""
    return 2 * kept(before, after) >= len(before) > 0 or _label(before) == _label(after) != ""


def _label(row: Cells) -> str:
    leftmost = row[min(row)] if row else ""
    return leftmost if isinstance(leftmost, str) else ""
