"""Recipes on intervals, ranges and matrices."""

from __future__ import annotations

from typing import Any


def merge_intervals(intervals: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Intervals with those that overlap or touch joined, in order.

    Asked as: merge overlapping intervals, join time ranges that overlap.
    Holds: touching ones too, touching ones are joined too, also touching ones, touching ones are merged
    too, touching intervals merge too, including touching ones, sorted by start, ordered by start, in
    order of their start.

    >>> merge_intervals([(5, 6), (1, 3), (2, 4), (4, 4.5)])
    [(1, 4.5), (5, 6)]
    """
    merged: list[tuple[float, float]] = []
    for start, end in sorted(tuple(i) for i in intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def merge_interval_lists(intervals: list[list[float]]) -> list[list[float]]:
    """Intervals as lists with those that overlap or touch joined, in order.

    Asked as: merge overlapping intervals given as lists, combine ranges that overlap.

    >>> merge_interval_lists([[5, 6], [1, 3], [2, 4]])
    [[1, 4], [5, 6]]
    """
    merged: list[list[float]] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged


def covered_length(intervals: list[tuple[float, float]]) -> float:
    """How much intervals cover together, overlaps once.

    Asked as: total length covered by intervals, time covered without counting overlaps twice.

    >>> covered_length([(1, 3), (2, 5), (7, 8)])
    5
    """
    total: float = 0
    reached = float("-inf")
    for start, end in sorted(intervals):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def free_gaps(busy: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The gaps between busy intervals from start to end.

    Asked as: free time slots between meetings, gaps in a schedule, free slots in a calendar.

    >>> free_gaps([(10, 11), (12, 14)], 9, 15)
    [(9, 10), (11, 12), (14, 15)]
    """
    free, reached = [], start
    for begin, until in sorted(busy):
        if begin > reached:
            free.append((reached, min(begin, end)))
        reached = max(reached, until)
    return [*free, (reached, end)] if reached < end else free


def overlap(first: tuple[float, float], second: tuple[float, float]) -> bool:
    """Whether two intervals have more than an end in common.

    Asked as: do two intervals overlap, meeting conflict check.

    >>> overlap((1, 3), (2, 4)), overlap((1, 2), (2, 3))
    (True, False)
    """
    return first[0] < second[1] and second[0] < first[1]


def compress_ranges(numbers: list[int]) -> str:
    """Whole numbers as ranges: '1-3,5,7-8'; sorted, once each.

    Asked as: compress a list of numbers into ranges like '1-3,5', page ranges, consecutive numbers as ranges.

    >>> compress_ranges([1, 2, 3, 5, 8, 7])
    '1-3,5,7-8'
    """
    parts: list[list[int]] = []
    for n in sorted(set(numbers)):
        if parts and n == parts[-1][1] + 1:
            parts[-1][1] = n
        else:
            parts.append([n, n])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in parts)


def expand_ranges(text: str) -> list[int]:
    """What ranges such as '1-3,5' stand for, sorted, once each; ValueError for a range that runs backwards.

    Asked as: expand ranges like '1-3,5' into a list of numbers, parse page ranges.

    >>> expand_ranges("1-3, 5,2")
    [1, 2, 3, 5]
    """
    numbers: set[int] = set()
    for part in text.split(","):
        if part.strip():
            first, dash, last = part.strip().partition("-")
            low, high = int(first), int(last if dash else first)
            if high < low:
                raise ValueError(f"not a range: {part!r}")
            numbers.update(range(low, high + 1))
    return sorted(numbers)


def matrix_product(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    """The product of two matrices; ValueError where their sizes don't fit.

    Asked as: multiply two matrices, matrix multiplication.

    >>> matrix_product([[1, 2]], [[3], [4]])
    [[11]]
    """
    if any(len(row) != len(b) for row in a):
        raise ValueError("the sizes don't fit")
    return [
        [sum(x * y for x, y in zip(row, column, strict=True)) for column in zip(*b, strict=True)] for row in a
    ]


def matrix_sum(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    """The sum of two matrices; ValueError where their sizes differ.

    Asked as: add two matrices, matrix addition.

    >>> matrix_sum([[1, 2]], [[3, 4]])
    [[4, 6]]
    """
    if [len(row) for row in a] != [len(row) for row in b]:
        raise ValueError("the sizes differ")
    return [[x + y for x, y in zip(*rows, strict=True)] for rows in zip(a, b, strict=True)]


def turned_right(matrix: list[list[Any]]) -> list[list[Any]]:
    """A matrix turned by ninety degrees clockwise.

    Asked as: rotate a matrix 90 degrees clockwise, turn an image to the right.

    >>> turned_right([[1, 2], [3, 4]])
    [[3, 1], [4, 2]]
    """
    return [list(row) for row in zip(*matrix[::-1], strict=True)]


def row_sums(matrix: list[list[float]]) -> list[float]:
    """The sum of each row.

    Asked as: row sums of a matrix.

    >>> row_sums([[1, 2], [3, 4]])
    [3, 7]
    """
    return [sum(row) for row in matrix]


def column_sums(matrix: list[list[float]]) -> list[float]:
    """The sum of each column.

    Asked as: column sums of a matrix, total of each column.

    >>> column_sums([[1, 2], [3, 4]])
    [4, 6]
    """
    return [sum(column) for column in zip(*matrix, strict=True)]


def diagonal_sum(matrix: list[list[float]]) -> float:
    """The sum of the main diagonal.

    Asked as: sum of the diagonal of a matrix, trace.

    >>> diagonal_sum([[1, 2], [3, 4]])
    5
    """
    return sum(row[i] for i, row in enumerate(matrix))


def spiral(matrix: list[list[Any]]) -> list[Any]:
    """A matrix read from outside to inside, clockwise from the top left.

    Asked as: spiral order of a matrix.

    >>> spiral([[1, 2, 3], [4, 5, 6]])
    [1, 2, 3, 6, 5, 4]
    """
    rest = [list(row) for row in matrix]
    found: list[Any] = []
    while rest and rest[0]:
        found += rest.pop(0)
        rest = [list(row) for row in zip(*rest, strict=True)][::-1]
    return found


def identity_matrix(n: int) -> list[list[int]]:
    """The identity matrix of size n.

    Asked as: identity matrix.

    >>> identity_matrix(2)
    [[1, 0], [0, 1]]
    """
    return [[int(i == j) for j in range(n)] for i in range(n)]
