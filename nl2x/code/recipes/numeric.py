"""Recipes on numbers without units."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise


def pieces_needed(n: int, size: int) -> int:
    """How many pages, boxes or trips are needed for n things, so many in each; a started one counts.

    Asked as: how many pages are needed, how many boxes to pack n items, number of buses trips, round up
    the division.

    >>> pieces_needed(10, 4), pieces_needed(8, 4), pieces_needed(0, 4)
    (3, 2, 0)
    """
    if size <= 0:
        raise ValueError("the size must be greater than 0")
    return -(-n // size)


def round_to_step(number: float, step: float) -> float:
    """A number rounded to the nearest multiple of a step, halves up.

    Asked as: round to the nearest 5, round to a multiple, round to the nearest 0.05 step.

    >>> round_to_step(12.5, 5), round_to_step(1.12, 0.05), round_to_step(7.5, 5)
    (15.0, 1.1, 10.0)
    """
    exact = Decimal(str(step))
    return float((Decimal(str(number)) / exact).quantize(Decimal(1), rounding=ROUND_HALF_UP) * exact)


def safe_divide(a: float, b: float, default: float | None = None) -> float | None:
    """A quotient, or a default where the divisor is 0.

    Asked as: divide two numbers safely, division that returns None when dividing by zero.

    >>> safe_divide(1, 2), safe_divide(1, 0)
    (0.5, None)
    """
    return a / b if b else default


def percent_of(part: float, whole: float) -> float:
    """What percentage a part is of the whole, rounded to two places, 0 for a whole of 0.

    Asked as: percentage of a total, what percent one number is of another, part of whole in percent.

    >>> percent_of(1, 3), percent_of(1, 0)
    (33.33, 0.0)
    """
    return round(part / whole * 100, 2) if whole else 0.0


def format_percent(fraction: float) -> str:
    """A fraction as a percentage with one decimal.

    Asked as: format a fraction as a percentage string, 0.256 as '25.6%'.

    >>> format_percent(0.256)
    '25.6%'
    """
    return f"{fraction * 100:.1f}%"


def with_thousands(n: float) -> str:
    """A number with commas for thousands.

    Asked as: format a number with thousands separators, commas every three digits.

    >>> with_thousands(1234567), with_thousands(-1234.5)
    ('1,234,567', '-1,234.5')
    """
    return f"{n:,}"


def short_number(n: int) -> str:
    """A large number with K, M or B and one decimal where it isn't whole.

    Asked as: abbreviate a large number like 1.2K 3.4M, short number format, human readable number with k
    and m.

    >>> short_number(999), short_number(1200), short_number(3_000_000)
    ('999', '1.2K', '3M')
    """
    for size, unit in ((10**9, "B"), (10**6, "M"), (10**3, "K")):
        if abs(n) >= size:
            return f"{n / size:.1f}".removesuffix(".0") + unit
    return str(n)


def factorial(n: int) -> int:
    """The product of 1 to n; ValueError for negative n.

    Asked as: factorial.

    >>> factorial(5), factorial(0)
    (120, 1)
    """
    return math.factorial(n)


def greatest_common_divisor(a: int, b: int) -> int:
    """The greatest number that divides both.

    Asked as: greatest common divisor, gcd.

    >>> greatest_common_divisor(12, 18)
    6
    """
    return math.gcd(a, b)


def least_common_multiple(a: int, b: int) -> int:
    """The least number that both divide.

    Asked as: least common multiple, lcm.

    >>> least_common_multiple(4, 6)
    12
    """
    return math.lcm(a, b)


def simplify_fraction(numerator: int, denominator: int) -> tuple[int, int]:
    """A fraction in lowest terms, the sign above; ValueError for a denominator of 0.

    Asked as: simplify a fraction, reduce a fraction to lowest terms.

    >>> simplify_fraction(6, -8)
    (-3, 4)
    """
    if denominator == 0:
        raise ValueError("the denominator must not be 0")
    divisor = math.gcd(numerator, denominator) * (-1 if denominator < 0 else 1)
    return numerator // divisor, denominator // divisor


def is_perfect_square(n: int) -> bool:
    """Whether a number is the square of a whole number.

    Asked as: perfect square check.

    >>> [n for n in range(-4, 17) if is_perfect_square(n)]
    [0, 1, 4, 9, 16]
    """
    return n >= 0 and math.isqrt(n) ** 2 == n


def is_power_of_two(n: int) -> bool:
    """Whether a number is a power of two.

    Asked as: power of two check.

    >>> [n for n in range(-2, 17) if is_power_of_two(n)]
    [1, 2, 4, 8, 16]
    """
    return n > 0 and n & (n - 1) == 0


def is_perfect_number(n: int) -> bool:
    """Whether a number is the sum of its smaller divisors.

    Asked as: perfect number check.

    >>> [n for n in range(30) if is_perfect_number(n)]
    [6, 28]
    """
    return n > 1 and sum(d for d in range(1, n // 2 + 1) if n % d == 0) == n


def is_armstrong(n: int) -> bool:
    """Whether a number is the sum of its digits, each to the power of how many there are.

    Asked as: armstrong number, narcissistic number.

    >>> is_armstrong(153), is_armstrong(154)
    (True, False)
    """
    digits = str(n)
    return n >= 0 and sum(int(d) ** len(digits) for d in digits) == n


def is_palindromic_number(n: int) -> bool:
    """Whether a number reads the same backwards; negative ones don't.

    Asked as: palindrome number, palindromic integer.

    >>> is_palindromic_number(121), is_palindromic_number(-121)
    (True, False)
    """
    return str(n) == str(n)[::-1]


def reverse_digits(n: int) -> int:
    """A number with its digits backwards; the sign stays.

    Asked as: reverse the digits of a number, reverse an integer.

    >>> reverse_digits(-120)
    -21
    """
    return int(str(abs(n))[::-1]) * (-1 if n < 0 else 1)


def digits_of(n: int) -> list[int]:
    """The digits of a number from left to right; the sign doesn't count.

    Asked as: list of the digits of a number, split a number into digits.

    >>> digits_of(-120)
    [1, 2, 0]
    """
    return [int(digit) for digit in str(abs(n))]


def digital_root(n: int) -> int:
    """The digits added up until one digit is left.

    Asked as: digital root, repeated digit sum, add the digits until one digit is left.

    >>> digital_root(942), digital_root(0)
    (6, 0)
    """
    while n > 9:
        n = sum(int(digit) for digit in str(n))
    return n


def collatz(n: int) -> list[int]:
    """The Collatz sequence from n to 1; ValueError below 1.

    Asked as: collatz sequence, hailstone numbers.

    >>> collatz(6)
    [6, 3, 10, 5, 16, 8, 4, 2, 1]
    """
    if n < 1:
        raise ValueError("n must be at least 1")
    sequence = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        sequence.append(n)
    return sequence


def nth_fibonacci(n: int) -> int:
    """The n-th Fibonacci number, the 0th being 0 and the first 1; ValueError for negative n.

    Asked as: nth fibonacci number.

    >>> [nth_fibonacci(n) for n in range(8)]
    [0, 1, 1, 2, 3, 5, 8, 13]
    """
    if n < 0:
        raise ValueError("n must not be negative")
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def nth_prime(n: int) -> int:
    """The n-th prime number, the first being 2; ValueError below 1.

    Asked as: nth prime number, first n primes last.

    >>> nth_prime(1), nth_prime(6)
    (2, 13)
    """
    if n < 1:
        raise ValueError("n must be at least 1")
    found, k = 0, 1
    while found < n:
        k += 1
        found += all(k % divisor for divisor in range(2, math.isqrt(k) + 1))
    return k


def next_prime(n: int) -> int:
    """The smallest prime number greater than n.

    Asked as: next prime after a number, smallest prime greater than n.

    >>> next_prime(7), next_prime(-5)
    (11, 2)
    """
    k = max(n + 1, 2)
    while any(k % divisor == 0 for divisor in range(2, math.isqrt(k) + 1)):
        k += 1
    return k


def triangle_kind(a: float, b: float, c: float) -> str:
    """A triangle's kind by its sides; ValueError where they make none.

    Asked as: classify a triangle as equilateral isosceles or scalene, triangle type from its sides.

    >>> triangle_kind(2, 2, 2), triangle_kind(2, 2, 3), triangle_kind(3, 4, 5)
    ('equilateral', 'isosceles', 'scalene')
    """
    small, middle, large = sorted((a, b, c))
    if small <= 0 or small + middle <= large:
        raise ValueError("not the sides of a triangle")
    return ("equilateral", "isosceles", "scalene")[len({a, b, c}) - 1]


def is_triangle(a: float, b: float, c: float) -> bool:
    """Whether three lengths can be the sides of a triangle.

    Asked as: can three sides form a triangle, valid triangle.

    >>> is_triangle(3, 4, 5), is_triangle(1, 2, 3)
    (True, False)
    """
    return a + b > c and a + c > b and b + c > a


def distance(first: tuple[float, float], second: tuple[float, float]) -> float:
    """The straight distance between two points.

    Asked as: distance between two points, euclidean distance.

    >>> distance((0, 0), (3, 4))
    5.0
    """
    return math.dist(first, second)


def quadratic_roots(a: float, b: float, c: float) -> list[float]:
    """The real solutions of ax² + bx + c = 0, ascending; ValueError where a is 0.

    Asked as: solve a quadratic equation, real roots of a quadratic.

    >>> quadratic_roots(1, -3, 2), quadratic_roots(1, 2, 1), quadratic_roots(1, 0, 1)
    ([1.0, 2.0], [-1.0], [])
    """
    if a == 0:
        raise ValueError("a must not be 0")
    inside = b * b - 4 * a * c
    if inside < 0:
        return []
    return sorted({(-b - math.sqrt(inside)) / (2 * a), (-b + math.sqrt(inside)) / (2 * a)})


def sum_of_multiples(n: int, factors: list[int]) -> int:
    """The sum of all numbers below n that one of the factors divides.

    Asked as: sum of multiples below n, sum of all multiples of 3 or 5.

    >>> sum_of_multiples(10, [3, 5])
    23
    """
    return sum(k for k in range(n) if any(factor and k % factor == 0 for factor in factors))


def multiplication_table(n: int) -> list[list[int]]:
    """The products of 1 to n with 1 to n, row by row.

    Asked as: multiplication table.

    >>> multiplication_table(2)
    [[1, 2], [2, 4]]
    """
    return [[i * j for j in range(1, n + 1)] for i in range(1, n + 1)]


def pascal_triangle(n: int) -> list[list[int]]:
    """The first n rows of Pascal's triangle.

    Asked as: pascal triangle.

    >>> pascal_triangle(3)
    [[1], [1, 1], [1, 2, 1]]
    """
    rows: list[list[int]] = []
    for _ in range(n):
        last = rows[-1] if rows else []
        rows.append([1, *(a + b for a, b in pairwise(last)), 1] if last else [1])
    return rows
