"""Recipes on lists."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate, groupby, pairwise
from typing import Any


def chunk(items: list[Any], n: int) -> list[list[Any]]:
    """A list cut into pieces of n items; the last may be shorter. ValueError for n below 1.

    Asked as: split a list into chunks, pieces, batches, groups of n.
    Holds: last one may be shorter, last chunk may be shorter, last piece may be shorter, last one can
    be smaller, last one may be smaller, the rest goes in a shorter one.

    >>> chunk([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4], [5]]
    """
    if n < 1:
        raise ValueError("n must be at least 1")
    return [items[i : i + n] for i in range(0, len(items), n)]


def flatten(items: list[Any]) -> list[Any]:
    """A nested list of any depth as one flat list; strings stay whole.

    Asked as: flatten a nested list, unnest lists of lists.

    >>> flatten([1, [2, ["ab", [3]]]])
    [1, 2, 'ab', 3]
    """
    flat: list[Any] = []
    for item in items:
        if isinstance(item, list | tuple):
            flat.extend(flatten(list(item)))
        else:
            flat.append(item)
    return flat


def without_duplicates(items: list[Any]) -> list[Any]:
    """The items once each, in the order in which they first came.

    Asked as: remove duplicates keeping order, unique items, dedupe.
    Holds: first one stays, first ones stay, keep the first, keep the first one, keep the first
    occurrence, the first occurrence stays, order stays the same, order unchanged, without changing the
    order, but keep the order.

    >>> without_duplicates([3, 1, 3, 2, 1])
    [3, 1, 2]
    """
    kept: list[Any] = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept


def duplicates(items: list[Any]) -> list[Any]:
    """The items that occur more than once, once each, in the order in which they first came.

    Asked as: find duplicates, which items are repeated, values that appear more than once.

    >>> duplicates([1, 2, 1, 3, 2])
    [1, 2]
    """
    kept: list[Any] = []
    for item in items:
        if items.count(item) > 1 and item not in kept:
            kept.append(item)
    return kept


def rotate(items: list[Any], k: int) -> list[Any]:
    """A list turned to the right by k places; negative k turns to the left.

    Asked as: rotate a list to the right, shift items round, cyclic rotation.
    Holds: n may be larger than the list, k can be larger than the list, also more than its length.

    >>> rotate([1, 2, 3, 4], 1)
    [4, 1, 2, 3]
    """
    if not items:
        return []
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]


def rotate_left(items: list[Any], k: int) -> list[Any]:
    """A list turned to the left by k places; negative k turns to the right.

    Asked as: rotate a list to the left, left rotation.

    >>> rotate_left([1, 2, 3, 4], 1)
    [2, 3, 4, 1]
    """
    if not items:
        return []
    k %= len(items)
    return items[k:] + items[:k]


def running_total(numbers: list[float]) -> list[float]:
    """The sums up to each place of a list.

    Asked as: running total, cumulative sum, prefix sums.

    >>> running_total([1, 2, 3])
    [1, 3, 6]
    """
    return list(accumulate(numbers))


def moving_average(numbers: list[float], n: int) -> list[float]:
    """The averages of each n neighbours.

    Asked as: moving average, rolling mean, sliding window average.

    >>> moving_average([1, 2, 3, 4], 2)
    [1.5, 2.5, 3.5]
    """
    return [sum(numbers[i : i + n]) / n for i in range(len(numbers) - n + 1)]


def differences(numbers: list[float]) -> list[float]:
    """The steps from each number to the next.

    Asked as: differences between consecutive numbers, deltas.

    >>> differences([1, 4, 2])
    [3, -2]
    """
    return [b - a for a, b in pairwise(numbers)]


def average(numbers: list[float]) -> float:
    """The mean of numbers, 0 for none.

    Asked as: average of a list, mean value.

    >>> average([1, 2])
    1.5
    """
    return sum(numbers) / len(numbers) if numbers else 0


def median(numbers: list[float]) -> float:
    """The middle number; of an even count the mean of the two in the middle. ValueError for none.

    Asked as: median, middle value.

    >>> median([3, 1, 2]), median([4, 1, 2, 3])
    (2, 2.5)
    """
    if not numbers:
        raise ValueError("no numbers")
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def modes(numbers: list[Any]) -> list[Any]:
    """The most frequent values, sorted.

    Asked as: mode, modes, most frequent values.

    >>> modes([1, 2, 2, 3, 3])
    [2, 3]
    """
    counts = Counter(numbers)
    return sorted(value for value, count in counts.items() if count == max(counts.values()))


def second_largest(numbers: list[float]) -> float | None:
    """The second largest of the different numbers, or None.

    Asked as: second largest, second highest, second biggest distinct number.
    Holds: duplicates don't count, repeats don't count, ignoring duplicates, ignore duplicates, equal
    numbers count once, ties count once.

    >>> second_largest([3, 3, 2]), second_largest([5])
    (2, None)
    """
    different = sorted(set(numbers))
    return different[-2] if len(different) > 1 else None


def transpose(matrix: list[list[Any]]) -> list[list[Any]]:
    """Rows turned into columns.

    Asked as: transpose a matrix, swap rows and columns.

    >>> transpose([[1, 2], [3, 4], [5, 6]])
    [[1, 3, 5], [2, 4, 6]]
    """
    return [list(column) for column in zip(*matrix, strict=True)]


def interleave(first: list[Any], second: list[Any]) -> list[Any]:
    """Two lists taken in turn; what is left of the longer one follows.

    Asked as: interleave, alternate elements of two lists, merge alternately, zip together.
    Holds: the longer one's rest goes at the end, rest of the longer one at the end, rest of the longer
    list goes at the end, leftovers at the end, leftover items go at the end, append what is left of the
    longer one.

    >>> interleave([1, 2, 3], ["a"])
    [1, 'a', 2, 3]
    """
    mixed: list[Any] = []
    for i in range(max(len(first), len(second))):
        mixed += first[i : i + 1] + second[i : i + 1]
    return mixed


def merge_sorted(first: list[Any], second: list[Any]) -> list[Any]:
    """Two sorted lists as one sorted list.

    Asked as: merge two sorted lists.

    >>> merge_sorted([1, 4], [2, 3, 5])
    [1, 2, 3, 4, 5]
    """
    return sorted([*first, *second])


def in_both(first: list[Any], second: list[Any]) -> list[Any]:
    """What is in both lists, once each, in the order of the first.

    Asked as: intersection of two lists, common elements, in both lists.

    >>> in_both([3, 1, 3, 2], [2, 3])
    [3, 2]
    """
    kept: list[Any] = []
    for item in first:
        if item in second and item not in kept:
            kept.append(item)
    return kept


def only_in_first(first: list[Any], second: list[Any]) -> list[Any]:
    """What is in the first list and not in the second, in order.

    Asked as: difference of two lists, items missing from the second list, in the first but not in the second.
    Holds: keep order and repeats of the first, keep the order of the first, repeats stay, keep repeats
    of the first, duplicates of the first stay, in order.

    >>> only_in_first([1, 2, 3], [2])
    [1, 3]
    """
    return [item for item in first if item not in second]


def runs(items: list[Any]) -> list[tuple[Any, int]]:
    """Equal neighbours as (item, count).

    Asked as: run lengths, group consecutive equal items with counts.

    >>> runs(["a", "a", "b"])
    [('a', 2), ('b', 1)]
    """
    return [(item, len(list(group))) for item, group in groupby(items)]


def move_zeros(numbers: list[float]) -> list[float]:
    """The zeros moved to the end, the rest in order.

    Asked as: move zeros to the end, zeroes last.

    >>> move_zeros([0, 1, 0, 2])
    [1, 2, 0, 0]
    """
    others = [n for n in numbers if n != 0]
    return others + [0] * (len(numbers) - len(others))


def pairs_with_sum(numbers: list[int], target: int) -> list[tuple[int, int]]:
    """All different pairs of numbers that add up to the target, smaller number first, sorted.

    Asked as: pairs that sum to a target, two numbers adding up to.

    >>> pairs_with_sum([1, 4, 3, 2], 5)
    [(1, 4), (2, 3)]
    """
    found = {
        (min(a, b), max(a, b)) for i, a in enumerate(numbers) for b in numbers[i + 1 :] if a + b == target
    }
    return sorted(found)


def is_sorted(items: list[Any]) -> bool:
    """Whether a list is in ascending order; equal neighbours are fine.

    Asked as: check whether a list is sorted.
    Holds: equal neighbours are ok, equal ones are fine, equal values are fine, equal values are
    allowed, duplicates are fine, duplicates are ok, repeats are fine, ties are fine.

    >>> is_sorted([1, 1, 2]), is_sorted([2, 1])
    (True, False)
    """
    return all(a <= b for a, b in pairwise(items))


def partition(numbers: list[int]) -> tuple[list[int], list[int]]:
    """The even numbers and the odd numbers, each in order.

    Asked as: split into even and odd numbers, separate evens and odds.

    >>> partition([1, 2, 3, 4])
    ([2, 4], [1, 3])
    """
    return [n for n in numbers if n % 2 == 0], [n for n in numbers if n % 2]


def normalize(numbers: list[float]) -> list[float]:
    """Numbers scaled so that the smallest is 0 and the largest 1; all 0 where they are equal.

    Asked as: normalize to 0 and 1, min max scaling, rescale between 0 and 1.

    >>> normalize([2, 4, 3])
    [0.0, 1.0, 0.5]
    """
    if not numbers:
        return []
    low, high = min(numbers), max(numbers)
    return [(n - low) / (high - low) if high > low else 0.0 for n in numbers]
