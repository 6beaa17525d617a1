"""Recipes that sum up lists of numbers: means, spreads, ranks, shares, streaks."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any


def average_without_none(values: dict[str, float | None], places: int = 1) -> float | None:
    """The mean of a dict's values that aren't None, rounded; None where there are none.

    Asked as: average of the marks in a dict leaving out None, class average without absent pupils.

    >>> average_without_none({"a": 1, "b": None, "c": 2}), average_without_none({})
    (1.5, None)
    """
    known = [value for value in values.values() if value is not None]
    return round(sum(known) / len(known), places) if known else None


def average_of_known(values: list[float | None]) -> float | None:
    """The mean of the values that aren't None, None where there are none.

    Asked as: average of a list ignoring None values, mean of readings skipping missing ones.

    >>> average_of_known([1, None, 2]), average_of_known([None])
    (1.5, None)
    """
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def average_without_extremes(numbers: list[float]) -> float:
    """The mean without one smallest and one largest number; ValueError below three.

    Asked as: average without the highest and lowest, drop the lowest and highest score, trimmed mean of
    judges.

    >>> average_without_extremes([1, 5, 6, 100])
    5.5
    """
    if len(numbers) < 3:
        raise ValueError("at least three numbers are needed")
    kept = sorted(numbers)[1:-1]
    return sum(kept) / len(kept)


def weighted_average(values: list[float], weights: list[float]) -> float:
    """The mean of values with weights; ValueError for other lengths or weights of 0 in all.

    Asked as: weighted average, weighted mean of grades.

    >>> weighted_average([1, 4], [1, 2])
    3.0
    """
    if len(values) != len(weights) or sum(weights) == 0:
        raise ValueError("as many weights as values are needed, not all 0")
    return sum(v * w for v, w in zip(values, weights, strict=True)) / sum(weights)


def standard_deviation(numbers: list[float], sample: bool = False) -> float:
    """The standard deviation of numbers, as of a whole population unless a sample is meant.

    Asked as: standard deviation, population standard deviation.
    Options: sample (sample standard, sample variance, n-1, n - 1).

    >>> standard_deviation([2, 4, 4, 4, 5, 5, 7, 9])
    2.0
    """
    mean = sum(numbers) / len(numbers)
    return math.sqrt(sum((n - mean) ** 2 for n in numbers) / (len(numbers) - 1 if sample else len(numbers)))


def variance(numbers: list[float], sample: bool = False) -> float:
    """The variance of numbers, as of a whole population unless a sample is meant.

    Asked as: variance of a list of numbers.
    Options: sample (sample variance, n-1, n - 1).

    >>> variance([1, 3])
    1.0
    """
    mean = sum(numbers) / len(numbers)
    return sum((n - mean) ** 2 for n in numbers) / (len(numbers) - 1 if sample else len(numbers))


def spread(numbers: list[float]) -> float:
    """The largest number less the smallest, 0 for none.

    Asked as: range of a list of numbers, difference between the largest and smallest number.

    >>> spread([3, 9, 4])
    6
    """
    return max(numbers) - min(numbers) if numbers else 0


def summary(numbers: list[float]) -> dict[str, float]:
    """The least, largest and mean number and the sum.

    Asked as: min max mean and sum of a list, summary statistics as a dict.

    >>> summary([1, 2, 6])
    {'min': 1, 'max': 6, 'mean': 3.0, 'sum': 9}
    """
    return {
        "min": min(numbers),
        "max": max(numbers),
        "mean": sum(numbers) / len(numbers),
        "sum": sum(numbers),
    }


def smallest_and_largest(numbers: list[float]) -> tuple[float, float] | None:
    """The smallest and the largest number, None for none.

    Asked as: min and max of a list as a tuple, smallest and largest number.

    >>> smallest_and_largest([3, 1, 2])
    (1, 3)
    """
    return (min(numbers), max(numbers)) if numbers else None


def percentile(numbers: list[float], percent: float) -> float:
    """The nearest-rank percentile; ValueError for no numbers.

    Asked as: percentile of a list, nearest rank percentile.

    >>> percentile([15, 20, 35, 40, 50], 40)
    20
    """
    if not numbers:
        raise ValueError("no numbers")
    ordered = sorted(numbers)
    return ordered[max(math.ceil(percent / 100 * len(ordered)), 1) - 1]


def top_numbers(numbers: list[float], n: int) -> list[float]:
    """The n largest numbers, the largest first.

    Asked as: n largest numbers, top n numbers of a list, highest n values.

    >>> top_numbers([1, 5, 3], 2)
    [5, 3]
    """
    return sorted(numbers, reverse=True)[: max(n, 0)]


def top_names(scores: dict[str, float], n: int) -> list[str]:
    """The n names with the highest scores, best first; among equals the alphabet decides.

    Asked as: names of the n best players, top n scorers from a dict of points, highest scores names, best
    n from a dict.

    >>> top_names({"bo": 3, "al": 3, "cy": 9}, 2)
    ['cy', 'al']
    """
    return sorted(scores, key=lambda name: (-scores[name], name))[: max(n, 0)]


def best_name(scores: dict[str, float]) -> str | None:
    """The name with the highest score; among equals the alphabet decides; None for none.

    Asked as: who has the most points, name with the highest score in a dict, key with the largest value,
    winner.

    >>> best_name({"bo": 3, "al": 3}), best_name({})
    ('al', None)
    """
    return min(scores, key=lambda name: (-scores[name], name), default=None)


def ranks(scores: list[float]) -> list[int]:
    """The rank of each score, 1 for the highest; equal scores share a rank and the next ones are skipped.

    Asked as: rank scores with ties, competition ranking, rank of each score highest first.

    >>> ranks([50, 80, 80, 20])
    [3, 1, 1, 4]
    """
    return [1 + sum(other > score for other in scores) for score in scores]


def dense_ranks(scores: list[float]) -> list[int]:
    """The rank of each score, 1 for the highest; equal scores share a rank and none is skipped.

    Asked as: dense ranking, rank scores with ties without gaps.

    >>> dense_ranks([50, 80, 80, 20])
    [2, 1, 1, 3]
    """
    order = sorted(set(scores), reverse=True)
    return [order.index(score) + 1 for score in scores]


def name_ranks(scores: dict[str, float]) -> dict[str, int]:
    """The rank of each name, 1 for the highest score; equal scores share a rank and the next are skipped.

    Asked as: rank players by score with ties sharing a rank, leaderboard ranks from a dict.

    >>> name_ranks({"a": 5, "b": 9, "c": 5, "d": 1})
    {'b': 1, 'a': 2, 'c': 2, 'd': 4}
    """
    ordered = sorted(scores, key=lambda name: -scores[name])
    return {name: 1 + sum(other > scores[name] for other in scores.values()) for name in ordered}


def shares(counts: dict[str, float], places: int = 1) -> dict[str, float]:
    """Each value as a percentage of the sum, rounded; 0 for all where the sum is 0.

    Asked as: percentage share of each key, convert counts to percentages, share of votes in percent.

    >>> shares({"a": 1, "b": 2})
    {'a': 33.3, 'b': 66.7}
    """
    whole = sum(counts.values())
    return {key: round(n / whole * 100, places) if whole else 0.0 for key, n in counts.items()}


def item_shares(items: list[Any], places: int = 1) -> dict[Any, float]:
    """How many percent of the items each different one makes up, rounded.

    Asked as: percentage of each item in a list, relative frequency in percent.

    >>> item_shares(["a", "b", "b"])
    {'a': 33.3, 'b': 66.7}
    """
    return {item: round(n / len(items) * 100, places) for item, n in Counter(items).items()}


def item_counts(items: list[Any]) -> dict[Any, int]:
    """How often each item occurs.

    Asked as: count how often each item occurs in a list, frequency of elements, tally.

    >>> item_counts(["a", "b", "a"])
    {'a': 2, 'b': 1}
    """
    return dict(Counter(items))


def vote_winner(votes: list[str]) -> str | None:
    """The name with the most votes, None for a tie at the top or no votes.

    Asked as: winner of a vote, election winner with None for a tie, most votes.

    >>> vote_winner(["a", "b", "a"]), vote_winner(["a", "b"])
    ('a', None)
    """
    top = Counter(votes).most_common(2)
    return None if not top or (len(top) > 1 and top[0][1] == top[1][1]) else top[0][0]


def most_common_items(items: list[Any], n: int) -> list[Any]:
    """The n most frequent items; among equals the smaller.

    Asked as: n most common elements of a list, most frequent items, top k frequent.

    >>> most_common_items(["b", "a", "b", "c"], 2)
    ['b', 'a']
    """
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:n]


def bars(counts: dict[str, int], sign: str = "*") -> str:
    """A bar of signs for each count, a line each.

    Asked as: text histogram with stars, bar chart in text from a dict of counts.

    >>> bars({"a": 3, "b": 1})
    'a: ***\\nb: *'
    """
    return "\n".join(f"{name}: {sign * n}" for name, n in counts.items())


def buckets(numbers: list[float], width: int) -> dict[int, int]:
    """How many numbers fall into each range of so wide, by the range's start, ascending.

    Asked as: histogram with bucket width, count numbers per bin, group numbers into ranges of ten.

    >>> buckets([1, 5, 12], 10)
    {0: 2, 10: 1}
    """
    counts = Counter(int(n // width) * width for n in numbers)
    return dict(sorted(counts.items()))


def longest_streak(items: list[Any]) -> int:
    """The length of the longest run of equal neighbours, 0 for none.

    Asked as: longest streak of equal values, longest run of the same element.

    >>> longest_streak([1, 1, 2, 2, 2, 1]), longest_streak([])
    (3, 0)
    """
    best = current = 0
    for i, item in enumerate(items):
        current = current + 1 if i and items[i - 1] == item else 1
        best = max(best, current)
    return best


def longest_true_streak(flags: list[bool]) -> int:
    """How many True come in a row at most.

    Asked as: longest streak of true values, longest winning streak, most days in a row.

    >>> longest_true_streak([True, False, True, True])
    2
    """
    best = current = 0
    for flag in flags:
        current = current + 1 if flag else 0
        best = max(best, current)
    return best


def longest_rise(numbers: list[float]) -> int:
    """The length of the longest run of neighbours that rise strictly, 0 for none.

    Asked as: longest increasing run, longest rising streak of consecutive numbers.

    >>> longest_rise([1, 2, 2, 3, 4]), longest_rise([])
    (3, 0)
    """
    best = current = 0
    for i, n in enumerate(numbers):
        current = current + 1 if i and numbers[i - 1] < n else 1
        best = max(best, current)
    return best


def largest_sum_in_a_row(numbers: list[float]) -> float:
    """The largest sum of neighbours, at least one; ValueError for none.

    Asked as: maximum subarray sum, largest sum of consecutive numbers, kadane.

    >>> largest_sum_in_a_row([-2, 1, -3, 4, -1, 2, 1, -5, 4])
    6
    """
    if not numbers:
        raise ValueError("no numbers")
    best = current = numbers[0]
    for n in numbers[1:]:
        current = max(n, current + n)
        best = max(best, current)
    return best


def running_maximum(numbers: list[float]) -> list[float]:
    """The largest number so far, at each place.

    Asked as: running maximum, cumulative max, highest so far.

    >>> running_maximum([1, 3, 2])
    [1, 3, 3]
    """
    return [max(numbers[: i + 1]) for i in range(len(numbers))]


def product_of_all(numbers: list[float]) -> float:
    """The product of all numbers, 1 for none.

    Asked as: product of all numbers in a list, multiply all elements.

    >>> product_of_all([2, 3, 4])
    24
    """
    return math.prod(numbers)


def closest(numbers: list[float], target: float) -> float | None:
    """The number closest to a target, the smaller of two as close, None for none.

    Asked as: closest number to a target, nearest value in a list.

    >>> closest([1, 5, 9], 7)
    5
    """
    return min(numbers, key=lambda n: (abs(n - target), n), default=None)


def missing_numbers(numbers: list[int]) -> list[int]:
    """The whole numbers between the least and the largest that aren't there, ascending.

    Asked as: missing numbers in a range, find gaps in a sequence of numbers, missing invoice numbers.

    >>> missing_numbers([3, 7, 5])
    [4, 6]
    """
    return [n for n in range(min(numbers), max(numbers)) if n not in set(numbers)] if numbers else []


def first_missing(numbers: list[int]) -> int:
    """The smallest whole number from 1 on that isn't there.

    Asked as: smallest missing positive integer, first free number, lowest unused id.

    >>> first_missing([2, 1, 4])
    3
    """
    n = 1
    while n in numbers:
        n += 1
    return n


def gpa(grades: dict[str, float], credits: dict[str, float]) -> float:
    """The mean of grades weighted by credits, rounded to two places, 0 for none.

    Asked as: grade point average weighted by credits, gpa.

    >>> gpa({"math": 4, "art": 3}, {"math": 3, "art": 1})
    3.75
    """
    whole = sum(credits[course] for course in grades)
    return (
        round(sum(grade * credits[course] for course, grade in grades.items()) / whole, 2) if whole else 0.0
    )
