"""More recipes on lists: windows, orders, joins, searches."""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import Any


def sliding_windows(items: list[Any], n: int) -> list[list[Any]]:
    """All runs of n neighbours.

    Asked as: sliding window, all windows of n consecutive elements.

    >>> sliding_windows([1, 2, 3], 2)
    [[1, 2], [2, 3]]
    """
    if n < 1:
        raise ValueError("n must be at least 1")
    return [items[i : i + n] for i in range(len(items) - n + 1)]


def neighbours(items: list[Any]) -> list[tuple[Any, Any]]:
    """Each item with the next one.

    Asked as: pairs of neighbours, consecutive pairs.

    >>> neighbours([1, 2, 3])
    [(1, 2), (2, 3)]
    """
    return list(pairwise(items))


def every_nth(items: list[Any], n: int) -> list[Any]:
    """Every n-th item, the first included.

    Asked as: every nth element of a list, take each second item.
    Holds: starting with the first, starting from the first, beginning with the first, including the
    first, first one included, from the first on.

    >>> every_nth([1, 2, 3, 4, 5], 2)
    [1, 3, 5]
    """
    if n < 1:
        raise ValueError("n must be at least 1")
    return items[::n]


def split_into_parts(items: list[Any], n: int) -> list[list[Any]]:
    """A list in n parts as equal as possible, the larger ones first.

    Asked as: split a list into n equal parts, divide items evenly among n groups.

    >>> split_into_parts([1, 2, 3, 4, 5], 2)
    [[1, 2, 3], [4, 5]]
    """
    if n < 1:
        raise ValueError("n must be at least 1")
    size, left = divmod(len(items), n)
    starts = [i * size + min(i, left) for i in range(n + 1)]
    return [items[a:b] for a, b in pairwise(starts)]


def deal(items: list[Any], n: int) -> list[list[Any]]:
    """Items given out in turn to n groups.

    Asked as: distribute items round robin, deal cards to players, assign in turn to groups.

    >>> deal([1, 2, 3, 4, 5], 2)
    [[1, 3, 5], [2, 4]]
    """
    if n < 1:
        raise ValueError("n must be at least 1")
    return [items[i::n] for i in range(n)]


def flatten_once(items: list[Any]) -> list[Any]:
    """A list with its sublists opened, one level only; anything else goes in as it is.

    Asked as: flatten a list by one level, flatten only one level deep.

    >>> flatten_once([1, [2, [3]], "ab"])
    [1, 2, [3], 'ab']
    """
    flat: list[Any] = []
    for item in items:
        if isinstance(item, list):
            flat.extend(item)
        else:
            flat.append(item)
    return flat


def natural_sort(names: list[str]) -> list[str]:
    """Names sorted with their numbers as numbers: a2 before a10, in any case.

    Asked as: natural sort, sort file names with numbers so that file2 comes before file10, human sorting.

    >>> natural_sort(["a10", "a2", "A1"])
    ['A1', 'a2', 'a10']
    """
    return sorted(
        names, key=lambda name: [int(p) if p.isdigit() else p for p in re.split(r"(\d+)", name.lower())]
    )


def sort_versions(versions: list[str]) -> list[str]:
    """Version numbers in ascending order.

    Asked as: sort version strings, order versions like 1.10 after 1.9.

    >>> sort_versions(["1.10", "1.9", "1.9.1"])
    ['1.9', '1.9.1', '1.10']
    """
    return sorted(versions, key=lambda version: [int(part) for part in version.split(".")])


def sort_by_length(words: list[str]) -> list[str]:
    """Words by length, shortest first; among equals the alphabet decides.

    Asked as: sort words by length then alphabetically, order strings by their length.

    >>> sort_by_length(["ccc", "b", "a"])
    ['a', 'b', 'ccc']
    """
    return sorted(words, key=lambda word: (len(word), word))


def sort_by_last_name(names: list[str]) -> list[str]:
    """Full names sorted by last name, then first name, in any case.

    Asked as: sort full names by last name, order people by surname.

    >>> sort_by_last_name(["Bob Zed", "ann young", "Al Zed"])
    ['ann young', 'Al Zed', 'Bob Zed']
    """
    return sorted(
        names, key=lambda name: (name.split()[-1].lower(), name.lower()) if name.split() else ("", "")
    )


def clean_emails(emails: list[str]) -> list[str]:
    """E-mail addresses trimmed, in lower case, without blanks and doubles, in order.

    Asked as: clean a list of email addresses, dedupe emails with lower case and stripped spaces,
    normalize emails.

    >>> clean_emails([" A@x.org", "a@x.org", ""])
    ['a@x.org']
    """
    cleaned = (email.strip().lower() for email in emails)
    return list(dict.fromkeys(email for email in cleaned if email))


def unique_words(words: list[str]) -> list[str]:
    """Words once each in any case, as they came first, in order.

    Asked as: remove duplicates from a list of strings ignoring case keeping the first spelling, case
    insensitive unique words.

    >>> unique_words(["Apple", "apple", "fig"])
    ['Apple', 'fig']
    """
    seen: set[str] = set()
    kept = []
    for word in words:
        if word.lower() not in seen:
            seen.add(word.lower())
            kept.append(word)
    return kept


def list_difference(old: list[Any], new: list[Any]) -> dict[str, list[Any]]:
    """What was added and what was removed from one list to another, in order.

    Asked as: compare two lists added and removed, diff of two lists.

    >>> list_difference([1, 2], [2, 3])
    {'added': [3], 'removed': [1]}
    """
    return {
        "added": [item for item in new if item not in old],
        "removed": [item for item in old if item not in new],
    }


def in_either_once(first: list[Any], second: list[Any]) -> list[Any]:
    """What is in one of two lists but not in both, in order.

    Asked as: symmetric difference of two lists, in one list but not both.

    >>> in_either_once([1, 2], [2, 3])
    [1, 3]
    """
    return [item for item in first if item not in second] + [item for item in second if item not in first]


def union(first: list[Any], second: list[Any]) -> list[Any]:
    """All that is in one of two lists, once each, in order.

    Asked as: union of two lists without duplicates, combine two lists and remove duplicates.

    >>> union([1, 2], [2, 3])
    [1, 2, 3]
    """
    return list(dict.fromkeys([*first, *second]))


def common_in_sequence(first: list[Any], second: list[Any]) -> int:
    """The length of the longest sequence that is in both in this order.

    Asked as: longest common subsequence length.

    >>> common_in_sequence([1, 2, 3, 4], [2, 4, 3, 4])
    3
    """
    row = [0] * (len(second) + 1)
    for a in first:
        previous = 0
        for j, b in enumerate(second, 1):
            previous, row[j] = row[j], previous + 1 if a == b else max(row[j], row[j - 1])
    return row[-1]


def binary_search(items: list[Any], target: Any) -> int:
    """The place of a target in a sorted list, -1 where it isn't.

    Asked as: binary search in a sorted list.

    >>> binary_search([1, 3, 5], 5), binary_search([1, 3, 5], 4)
    (2, -1)
    """
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == target:
            return middle
        if items[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def all_positions(items: list[Any], target: Any) -> list[int]:
    """Every place at which a target stands.

    Asked as: all indexes of a value in a list, positions where an item occurs.

    >>> all_positions([1, 2, 1], 1)
    [0, 2]
    """
    return [i for i, item in enumerate(items) if item == target]


def two_sum(numbers: list[int], target: int) -> tuple[int, int] | None:
    """The places of the first two numbers that add up to a target, None where there are none.

    Asked as: two sum, indexes of two numbers that add up to a target.

    >>> two_sum([2, 7, 11], 9), two_sum([1], 2)
    ((0, 1), None)
    """
    seen: dict[int, int] = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen.setdefault(n, i)
    return None


def peaks(numbers: list[float]) -> list[float]:
    """The numbers that are greater than both neighbours.

    Asked as: local maxima, peaks in a list.

    >>> peaks([1, 3, 2, 5, 4])
    [3, 5]
    """
    return [b for a, b, c in zip(numbers, numbers[1:], numbers[2:], strict=False) if a < b > c]


def split_at(items: list[Any], separator: Any) -> list[list[Any]]:
    """A list cut at each separator, which is dropped.

    Asked as: split a list at a value, split into sublists at a separator element.

    >>> split_at([1, 0, 2, 3, 0], 0)
    [[1], [2, 3], []]
    """
    parts: list[list[Any]] = [[]]
    for item in items:
        if item == separator:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


def all_pairs(first: list[Any], second: list[Any]) -> list[tuple[Any, Any]]:
    """Each item of one list with each of another.

    Asked as: cartesian product of two lists, every combination of two lists.

    >>> all_pairs([1, 2], ["a"])
    [(1, 'a'), (2, 'a')]
    """
    return list(product(first, second))


def page(items: list[Any], number: int, size: int) -> list[Any]:
    """One page of a list, pages counted from 1; ValueError for a page or size below 1.

    Asked as: pagination, get one page of items with a page size.

    >>> page([1, 2, 3], 2, 2), page([1], 5, 2)
    ([3], [])
    """
    if number < 1 or size < 1:
        raise ValueError("page and size must be at least 1")
    return items[(number - 1) * size : number * size]


def balanced_with_types(text: str) -> int:
    """The place of the first bracket that doesn't match, -1 where all do.

    Asked as: position of the first unbalanced bracket, index of mismatched parenthesis.

    >>> balanced_with_types("a(b]"), balanced_with_types("(a)")
    (3, -1)
    """
    pairs, waiting = {")": "(", "]": "[", "}": "{"}, []
    for i, c in enumerate(text):
        if c in "([{":
            waiting.append((c, i))
        elif c in pairs and (not waiting or waiting.pop()[0] != pairs[c]):
            return i
    return waiting[-1][1] if waiting else -1


def nesting_depth(text: str) -> int:
    """How deep round brackets are nested; ValueError where they don't match.

    Asked as: maximum nesting depth of parentheses.

    >>> nesting_depth("(a(b))()")
    2
    """
    depth = deepest = 0
    for c in text:
        depth += (c == "(") - (c == ")")
        if depth < 0:
            break
        deepest = max(deepest, depth)
    if depth:
        raise ValueError("the brackets don't match")
    return deepest


def first_repeated(items: list[Any]) -> Any:
    """The first item that has come before, None where none has.

    Asked as: first duplicate in a list, first repeated element.

    >>> first_repeated([1, 2, 3, 2, 1]), first_repeated([1])
    (2, None)
    """
    seen: list[Any] = []
    for item in items:
        if item in seen:
            return item
        seen.append(item)
    return None


def all_equal(items: list[Any]) -> bool:
    """Whether all items are the same; true for none.

    Asked as: are all elements equal, all items the same.

    >>> all_equal([1, 1]), all_equal([1, 2]), all_equal([])
    (True, False, True)
    """
    return all(item == items[0] for item in items)


def has_duplicates(items: list[Any]) -> bool:
    """Whether an item occurs more than once.

    Asked as: does a list contain duplicates, check for duplicates.

    >>> has_duplicates([1, 2, 1]), has_duplicates([])
    (True, False)
    """
    return any(item in items[:i] for i, item in enumerate(items))


def bubble_sorted(numbers: list[float]) -> list[float]:
    """Numbers in ascending order, as a new list.

    Asked as: bubble sort, sort a list without using sorted.

    >>> bubble_sorted([3, 1, 2])
    [1, 2, 3]
    """
    done = list(numbers)
    for end in range(len(done) - 1, 0, -1):
        for i in range(end):
            if done[i] > done[i + 1]:
                done[i], done[i + 1] = done[i + 1], done[i]
    return done
