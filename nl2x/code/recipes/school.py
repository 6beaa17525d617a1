"""Recipes on marks, tests, classes and what is learnt in mathematics at school."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction


def average_without_lowest(scores: list[float], drop: int = 1, places: int = 2) -> float | None:
    """The average without the lowest score or scores, rounded; None where nothing is left.

    Asked as: average with the lowest score dropped, drop the lowest grade, mean without the worst n marks.

    >>> average_without_lowest([90, 60, 80]), average_without_lowest([70])
    (85.0, None)
    """
    kept = sorted(scores)[drop:]
    return round(sum(kept) / len(kept), places) if kept else None


def quiz_score(answers: list[str], key: list[str], wrong: float = 0) -> float:
    """One point for each answer that is in the key, case and outer blanks aside; less for each wrong one.

    An empty answer is neither. ValueError for another number of answers than the key has.

    Asked as: score a multiple choice test against an answer key, quiz score with penalty for wrong answers,
    number of correct answers.

    >>> quiz_score(["a", "B ", ""], ["A", "B", "C"]), quiz_score(["a", "c"], ["a", "b"], 0.5)
    (2, 0.5)
    """
    if len(answers) != len(key):
        raise ValueError("there must be an answer to each question")
    given = [(one.strip().upper(), right.strip().upper()) for one, right in zip(answers, key, strict=True)]
    right = sum(one == wanted for one, wanted in given)
    return right - wrong * sum(one != wanted and one != "" for one, wanted in given)


def grade_from_bounds(points: float, bounds: dict[str, float], lowest: str = "F") -> str:
    """The best grade whose least points are reached, or the lowest.

    Asked as: grade from a table of boundaries, points to grade with limits, grading scale lookup.

    >>> grade_from_bounds(80, {"A": 90, "B": 80}), grade_from_bounds(79.9, {"A": 90, "B": 80})
    ('B', 'F')
    """
    reached = [(least, grade) for grade, least in bounds.items() if points >= least]
    return max(reached)[1] if reached else lowest


def passed(scores: dict[str, float], least: float = 50, failed: bool = False) -> list[str]:
    """The names with at least so many points, sorted.

    Asked as: students who passed, names with a score of at least a pass mark, who passed the exam.
    Options: failed (failed, did not pass, not passed).

    >>> passed({"Bob": 50, "Ann": 49.5, "Amy": 90})
    ['Amy', 'Bob']
    """
    return sorted(name for name, score in scores.items() if (score >= least) != failed)


def grade_counts(grades: list[str]) -> dict[str, int]:
    """How often each grade was given, by grade.

    Asked as: distribution of grades, how many students got each grade, grade statistics.

    >>> grade_counts(["B", "A", "B"])
    {'A': 1, 'B': 2}
    """
    return dict(sorted(Counter(grades).items()))


def attendance_rate(days: dict[str, list[bool]], places: int = 1) -> dict[str, float]:
    """How much of the lessons each name was there for, in percent, rounded; 0 for none.

    Asked as: attendance rate per student, attendance percentage, share of lessons attended.

    >>> attendance_rate({"Ann": [True, True, False], "Bob": []})
    {'Ann': 66.7, 'Bob': 0}
    """
    return {
        name: round(sum(there) / len(there) * 100, places) if there else 0 for name, there in days.items()
    }


def seating_plan(names: list[str], seats: int) -> list[list[str]]:
    """Names in alphabetical order in rows of so many seats, the last row perhaps shorter.

    ValueError below 1.

    Asked as: seating plan in rows, seat students alphabetically in rows of n.

    >>> seating_plan(["Cid", "Ann", "Bob"], 2)
    [['Ann', 'Bob'], ['Cid']]
    """
    if seats < 1:
        raise ValueError("a row must have at least one seat")
    ordered = sorted(names, key=str.lower)
    return [ordered[i : i + seats] for i in range(0, len(ordered), seats)]


def pairs_of_students(names: list[str]) -> list[tuple[str, ...]]:
    """Names in pairs in their order; of an odd number the last three stay together.

    Asked as: put students in pairs, pair up people in order and the last group of three if odd.

    >>> pairs_of_students(["a", "b", "c", "d", "e"])
    [('a', 'b'), ('c', 'd', 'e')]
    """
    pairs = [tuple(names[i : i + 2]) for i in range(0, len(names), 2)]
    if len(pairs) > 1 and len(pairs[-1]) == 1:
        pairs[-2:] = [pairs[-2] + pairs[-1]]
    return pairs


def points_needed(current: float, weight: float, wanted: float) -> float:
    """Which mark the final exam needs for a wanted average, where so many percent of it are done.

    ValueError where nothing is left to be done.

    Asked as: grade needed on the final exam, score needed for a target average, what do i need on the final.

    >>> points_needed(80, 60, 85)
    92.5
    """
    if not 0 <= weight < 100:
        raise ValueError("weight must be from 0 to below 100")
    return round((wanted - current * weight / 100) / (1 - weight / 100), 2)


def add_fractions(first: str, second: str) -> str:
    """The sum of two fractions as texts, in lowest terms: '1/2' and '1/3' make '5/6'.

    Asked as: add two fractions as text, sum of fractions in lowest terms.

    >>> add_fractions("1/2", "1/3"), add_fractions("1/2", "1/2")
    ('5/6', '1')
    """
    return str(Fraction(first) + Fraction(second))


def as_mixed_number(numerator: int, denominator: int) -> str:
    """An improper fraction as a mixed number in lowest terms: 7 and 3 make '2 1/3'.

    ZeroDivisionError for a denominator of 0.

    Asked as: improper fraction to mixed number, convert 7/3 to 2 1/3.

    >>> as_mixed_number(7, 3), as_mixed_number(6, 3), as_mixed_number(-3, 2), as_mixed_number(1, 2)
    ('2 1/3', '2', '-1 1/2', '1/2')
    """
    exact = Fraction(numerator, denominator)
    sign = "-" if exact < 0 else ""
    whole, rest = divmod(abs(exact), 1)
    if not rest:
        return f"{sign}{whole}"
    return f"{sign}{whole} {rest}" if whole else f"{sign}{rest}"


def solve_linear(a: float, b: float, c: float = 0) -> float | None:
    """The x of a * x + b = c; None where there is none, or any number is one.

    Asked as: solve a linear equation ax + b = c, solve for x.

    >>> solve_linear(2, 1, 7), solve_linear(0, 1)
    (3.0, None)
    """
    return (c - b) / a if a else None


def line_through(first: tuple[float, float], second: tuple[float, float]) -> tuple[float, float] | None:
    """(slope, intercept) of the line through two points; None for one that is upright.

    Asked as: slope and intercept of the line through two points, equation of a line from two points.

    >>> line_through((0, 1), (2, 5)), line_through((1, 0), (1, 5))
    ((2.0, 1.0), None)
    """
    (x, y), (u, v) = first, second
    if x == u:
        return None
    slope = (v - y) / (u - x)
    return slope, y - slope * x


def circle_area(radius: float, places: int = 2) -> float:
    """The area of a circle, rounded; ValueError for a negative radius.

    Asked as: area of a circle from its radius.

    >>> circle_area(2)
    12.57
    """
    if radius < 0:
        raise ValueError("radius must not be negative")
    return round(math.pi * radius**2, places)


def area_from_sides(a: float, b: float, c: float, places: int = 2) -> float:
    """The area of a triangle from its sides, rounded; ValueError where no triangle has such sides.

    Asked as: area of a triangle from three sides, heron formula.

    >>> area_from_sides(3, 4, 5)
    6.0
    """
    if min(a, b, c) <= 0 or 2 * max(a, b, c) >= a + b + c:
        raise ValueError("no triangle has these sides")
    half = (a + b + c) / 2
    return round(math.sqrt(half * (half - a) * (half - b) * (half - c)), places)


def polygon_area(points: list[tuple[float, float]]) -> float:
    """The area of a polygon whose corners are given in order.

    Asked as: area of a polygon from its corners, shoelace formula.

    >>> polygon_area([(0, 0), (4, 0), (4, 3), (0, 3)])
    12.0
    """
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2


def hypotenuse(a: float, b: float, places: int = 2) -> float:
    """The longest side of a right-angled triangle from the two others, rounded.

    Asked as: hypotenuse of a right triangle, pythagoras.

    >>> hypotenuse(3, 4)
    5.0
    """
    return round(math.hypot(a, b), places)


def arithmetic_terms(start: float, step: float, n: int) -> list[float]:
    """The first n terms of an arithmetic sequence.

    Asked as: arithmetic sequence terms, first n terms with a common difference.

    >>> arithmetic_terms(2, 3, 4)
    [2, 5, 8, 11]
    """
    return [start + i * step for i in range(n)]


def geometric_terms(start: float, ratio: float, n: int) -> list[float]:
    """The first n terms of a geometric sequence.

    Asked as: geometric sequence terms, first n terms with a common ratio.

    >>> geometric_terms(2, 3, 4)
    [2, 6, 18, 54]
    """
    return [start * ratio**i for i in range(n)]


def choose(n: int, k: int) -> int:
    """In how many ways k of n things can be chosen; 0 for more than there are, ValueError for negative ones.

    Asked as: n choose k, binomial coefficient, number of combinations.

    >>> choose(5, 2), choose(2, 3)
    (10, 0)
    """
    return math.comb(n, k)


def subsets(items: list[int]) -> list[list[int]]:
    """All subsets of a list's items, the smaller ones first, each in the list's order.

    Asked as: power set of a list, all subsets.

    >>> subsets([1, 2])
    [[], [1], [2], [1, 2]]
    """
    found = [[x for i, x in enumerate(items) if mask >> i & 1] for mask in range(2 ** len(items))]
    return sorted(found, key=len)
