"""Recipes that pick from lists and dicts, count in them and set them in order."""

from __future__ import annotations

from collections import Counter
from typing import Any


def numbers_from(items: list[Any], limit: float) -> list[Any]:
    """The numbers of a list that are a limit or more, in order; whatever is no number is left out.

    Asked as: drop all numbers below a limit, remove numbers less than a limit, keep numbers of at least.

    >>> numbers_from([5, 1, "7", None, 3, True], 3)
    [5, 3]
    """
    return [n for n in items if isinstance(n, int | float) and not isinstance(n, bool) and n >= limit]


def count_above(numbers: list[float], limit: float) -> int:
    """How many numbers are above a limit.

    Asked as: count numbers greater than a limit, how many values are above a threshold.

    >>> count_above([1, 5, 5.1], 5)
    1
    """
    return sum(n > limit for n in numbers)


def even_numbers(numbers: list[int]) -> list[int]:
    """The even numbers of a list, in order.

    Asked as: even numbers of a list, keep only even numbers, filter out odd numbers.

    >>> even_numbers([1, 2, 0, -4])
    [2, 0, -4]
    """
    return [n for n in numbers if n % 2 == 0]


def sum_of_even(numbers: list[int]) -> int:
    """The sum of the even numbers.

    Asked as: sum of even numbers in a list.

    >>> sum_of_even([1, 2, 4])
    6
    """
    return sum(n for n in numbers if n % 2 == 0)


def signs(numbers: list[float]) -> dict[str, int]:
    """How many numbers are positive, negative and zero.

    Asked as: count positive negative and zero numbers.

    >>> signs([3, -1, 0, 5])
    {'positive': 2, 'negative': 1, 'zero': 1}
    """
    above, below = sum(n > 0 for n in numbers), sum(n < 0 for n in numbers)
    return {"positive": above, "negative": below, "zero": len(numbers) - above - below}


def index_of_largest(numbers: list[float]) -> int | None:
    """The place of the largest number, the first one of equals; None for an empty list.

    Asked as: index of the largest number, position of the maximum in a list.
    Holds: first one of equals, first one if there are several, first if tied, the first of ties.

    >>> index_of_largest([1, 7, 7]), index_of_largest([])
    (1, None)
    """
    return numbers.index(max(numbers)) if numbers else None


def consecutive_groups(numbers: list[int]) -> list[list[int]]:
    """Numbers in groups that go on by one, in order.

    Asked as: group consecutive numbers, split a list of numbers where they don't go on by one.

    >>> consecutive_groups([1, 2, 5, 6, 7, 9])
    [[1, 2], [5, 6, 7], [9]]
    """
    groups: list[list[int]] = []
    for n in sorted(set(numbers)):
        if groups and n == groups[-1][-1] + 1:
            groups[-1].append(n)
        else:
            groups.append([n])
    return groups


def without_value(items: list[Any], value: Any) -> list[Any]:
    """A new list without every item that equals a value.

    Asked as: remove all occurrences of a value from a list.

    >>> without_value([1, 2, 1, 3], 1)
    [2, 3]
    """
    return [item for item in items if item != value]


def by_frequency(items: list[Any]) -> list[Any]:
    """Each item once, the most frequent first, equals in the order of their first coming.

    Asked as: sort items by how often they occur, unique items by frequency most common first.

    >>> by_frequency(["a", "b", "b", "c", "a", "b"])
    ['b', 'a', 'c']
    """
    return [item for item, _ in Counter(items).most_common()]


def unique_ignoring_case(words: list[str]) -> list[str]:
    """Each word once whatever its case, as it came first.

    Asked as: remove duplicates ignoring case, unique names case insensitive keep the first spelling.
    Holds: keep the first spelling, first spelling stays, the first spelling wins, first one stays, keep
    the first, keep the first one, keep the order, in order.

    >>> unique_ignoring_case(["Ann", "bob", "ANN"])
    ['Ann', 'bob']
    """
    first: dict[str, str] = {}
    for word in words:
        first.setdefault(word.lower(), word)
    return list(first.values())


def contains_all(items: list[Any], wanted: list[Any]) -> bool:
    """Whether a list has everything of another one.

    Asked as: does a list contain all elements of another list, is a list a subset of another.

    >>> contains_all([1, 2, 3], [3, 1]), contains_all([1], [2])
    (True, False)
    """
    return all(item in items for item in wanted)


def dot_product(first: list[float], second: list[float]) -> float:
    """The sum of the products of two lists; ValueError for different lengths.

    Asked as: dot product of two vectors, scalar product.

    >>> dot_product([1, 2], [3, 4])
    11
    """
    if len(first) != len(second):
        raise ValueError("the lists must be equally long")
    return sum(a * b for a, b in zip(first, second, strict=True))


def values_at_least(values: dict[str, float], least: float) -> dict[str, float]:
    """The entries of a dict with a value of at least so much, in order.

    Asked as: filter a dict by minimum value, keep only keys with values of at least.

    >>> values_at_least({"a": 1, "b": 5}, 5)
    {'b': 5}
    """
    return {key: value for key, value in values.items() if value >= least}


def dict_to_text(values: dict[str, Any]) -> str:
    """A dict as 'a=1, b=2'.

    Asked as: dict to a string like 'a=1, b=2', join keys and values with equal signs.

    >>> dict_to_text({"a": 1, "b": "x"})
    'a=1, b=x'
    """
    return ", ".join(f"{key}={value}" for key, value in values.items())


def joined_lists(first: dict[str, list[Any]], second: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Two dicts of lists as one: the lists of the same key put together, in order.

    Asked as: merge two dicts of lists, combine dictionaries appending lists of the same key.

    >>> joined_lists({"a": [1]}, {"a": [2], "b": [3]})
    {'a': [1, 2], 'b': [3]}
    """
    return {key: [*first.get(key, []), *second.get(key, [])] for key in {**first, **second}}


def average_by_key(pairs: list[tuple[str, float]], places: int = 2) -> dict[str, float]:
    """The average for each name in (name, number) pairs, rounded.

    Asked as: average per name of pairs, mean score of each person in a list of tuples.

    >>> average_by_key([("a", 1), ("b", 4), ("a", 2)])
    {'a': 1.5, 'b': 4.0}
    """
    groups: dict[str, list[float]] = {}
    for name, number in pairs:
        groups.setdefault(name, []).append(number)
    return {name: round(sum(numbers) / len(numbers), places) for name, numbers in groups.items()}


def oldest(people: list[dict[str, Any]]) -> str | None:
    """The name of the oldest of records with name and age, the first one of equals; None for nobody.

    Asked as: name of the oldest person in a list of dicts.

    >>> oldest([{"name": "Ann", "age": 30}, {"name": "Bo", "age": 41}]), oldest([])
    ('Bo', None)
    """
    first = max(people, key=lambda person: person["age"], default=None)
    return first["name"] if first else None


def adults(people: list[dict[str, Any]], least: int = 18) -> list[str]:
    """The names of records with name and age that are old enough, in alphabetical order.

    Asked as: names of all people over 18, names of adults from a list of dicts sorted.

    >>> adults([{"name": "Cy", "age": 18}, {"name": "Bo", "age": 17}, {"name": "Al", "age": 40}])
    ['Al', 'Cy']
    """
    return sorted(person["name"] for person in people if person["age"] >= least)


def round_robin(teams: list[str]) -> list[tuple[str, str]]:
    """Every match of teams that all play each other once, in order.

    Asked as: all matches of a tournament where everybody plays everybody, round robin pairings.

    >>> round_robin(["a", "b", "c"])
    [('a', 'b'), ('a', 'c'), ('b', 'c')]
    """
    return [(one, other) for i, one in enumerate(teams) for other in teams[i + 1 :]]


def league_table(games: list[tuple[str, str, int, int]]) -> list[tuple[str, int]]:
    """Teams and points of (home, away, goals, goals) games: 3 for a win, 1 for a draw; most points first.

    Asked as: league table from match results, football points 3 for a win 1 for a draw.

    >>> league_table([("a", "b", 2, 1), ("b", "c", 0, 0)])
    [('a', 3), ('b', 1), ('c', 1)]
    """
    points: dict[str, int] = {}
    for home, away, ours, theirs in games:
        points[home] = points.get(home, 0) + (3 if ours > theirs else 1 if ours == theirs else 0)
        points[away] = points.get(away, 0) + (3 if theirs > ours else 1 if ours == theirs else 0)
    return sorted(points.items(), key=lambda pair: (-pair[1], pair[0]))


def cart_total(prices: list[float], percent: float = 0) -> float:
    """The sum of prices less a discount in percent, rounded to cents.

    Asked as: total of a shopping cart with a discount in percent, sum of prices minus discount.

    >>> cart_total([10, 5.5], 10)
    13.95
    """
    return round(sum(prices) * (1 - percent / 100), 2)
