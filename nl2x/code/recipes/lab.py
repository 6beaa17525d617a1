"""Recipes on measurements: errors, outliers, lines through points, solutions, DNA."""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import pairwise


def round_significant(x: float, n: int = 3) -> float:
    """A number rounded to n significant figures.

    Asked as: round to significant figures, significant digits.

    >>> round_significant(123456, 2), round_significant(0.0012345, 3), round_significant(0)
    (120000, 0.00123, 0)
    """
    return round(x, n - 1 - math.floor(math.log10(abs(x)))) if x else x


def scientific(x: float, places: int = 2) -> str:
    """A number in scientific notation such as '1.23e4', without noughts in the exponent.

    Asked as: scientific notation of a number, number as mantissa and exponent.

    >>> scientific(12345), scientific(0.00012)
    ('1.23e4', '1.20e-4')
    """
    mantissa, exponent = f"{x:.{places}e}".split("e")
    return f"{mantissa}e{int(exponent)}"


def percent_error(measured: float, true: float, places: int = 2, signed: bool = False) -> float:
    """How far a measurement is off, in percent of the true value, rounded; ValueError for a true value of 0.

    Asked as: percent error of a measurement, relative error in percent.
    Options: signed (signed, with its sign, negative if too low).

    >>> percent_error(9.5, 10)
    5.0
    """
    if true == 0:
        raise ValueError("the true value must not be 0")
    error = (measured - true) / abs(true) * 100
    return round(error if signed else abs(error), places)


def quartiles(values: list[float]) -> tuple[float, float, float]:
    """The three quartiles, the median left out of both halves; ValueError for fewer than two values.

    Asked as: quartiles of a list of numbers, first quartile median and third quartile.

    >>> quartiles([1, 2, 3, 4, 5, 6, 7])
    (2, 4, 6)
    """
    if len(values) < 2:
        raise ValueError("at least two values are needed")
    ordered = sorted(values)
    half = len(ordered) // 2

    def middle(part: list[float]) -> float:
        k = len(part) // 2
        return part[k] if len(part) % 2 else (part[k - 1] + part[k]) / 2

    return middle(ordered[:half]), middle(ordered), middle(ordered[-half:])


def outliers(values: list[float], factor: float = 1.5) -> list[float]:
    """The values beyond the quartiles by more than 1.5 times their distance, in order.

    None of fewer than four.

    Asked as: outliers by interquartile range, iqr outliers, values far outside the quartiles.

    >>> outliers([1, 2, 3, 4, 5, 6, 100]), outliers([1, 100])
    ([100], [])
    """
    if len(values) < 4:
        return []
    ordered = sorted(values)
    half = len(ordered) // 2

    def middle(part: list[float]) -> float:
        k = len(part) // 2
        return part[k] if len(part) % 2 else (part[k - 1] + part[k]) / 2

    low, high = middle(ordered[:half]), middle(ordered[-half:])
    reach = factor * (high - low)
    return [v for v in values if v < low - reach or v > high + reach]


def z_scores(values: list[float], places: int = 2) -> list[float]:
    """How many standard deviations (of the population) each value is from the mean; 0 where all are equal.

    Asked as: z scores of values, standard scores, standardize a list of numbers.

    >>> z_scores([1, 2, 3]), z_scores([5, 5])
    ([-1.22, 0.0, 1.22], [0, 0])
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    deviation = math.sqrt(sum((v - mean) ** 2 for v in values) / len(values))
    return [round((v - mean) / deviation, places) if deviation else 0 for v in values]


def correlation(xs: list[float], ys: list[float], places: int = 3) -> float:
    """Pearson's correlation of two lists, rounded; ValueError for other lengths, or where one doesn't vary.

    Asked as: correlation coefficient of two lists, pearson correlation.

    >>> correlation([1, 2, 3], [2, 4, 6]), correlation([1, 2, 3], [3, 2, 1])
    (1.0, -1.0)
    """
    if len(xs) != len(ys) or len(set(xs)) < 2 or len(set(ys)) < 2:
        raise ValueError("two lists of the same length with different values are needed")
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    both = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True))
    x_spread, y_spread = sum((x - x_mean) ** 2 for x in xs), sum((y - y_mean) ** 2 for y in ys)
    return round(both / math.sqrt(x_spread * y_spread), places)


def best_line(xs: list[float], ys: list[float], places: int = 3) -> tuple[float, float]:
    """(slope, intercept) of the line with the least squares, rounded; ValueError where all xs are the same.

    Asked as: linear regression of points, best fit line, least squares slope and intercept.

    >>> best_line([0, 1, 2], [1, 3, 5])
    (2.0, 1.0)
    """
    if len(xs) != len(ys) or len(set(xs)) < 2:
        raise ValueError("points with different x are needed")
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    both = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True))
    slope = both / sum((x - x_mean) ** 2 for x in xs)
    return round(slope, places), round(y_mean - slope * x_mean, places)


def interpolate(x: float, points: list[tuple[float, float]]) -> float:
    """The value at x on the straight lines between (x, y) points; ValueError outside them.

    Asked as: linear interpolation between points, interpolate a value from a table, calibration curve lookup.

    >>> interpolate(1.5, [(2, 20), (1, 10)])
    15.0
    """
    ordered = sorted(points)
    for (low, y), (high, v) in pairwise(ordered):
        if low <= x <= high:
            return y + (v - y) * (x - low) / (high - low)
    raise ValueError(f"{x} is outside the table")


def mean_with_error(values: list[float], places: int = 2) -> str:
    """The mean and the sample's standard deviation as '2.00 ± 1.00'; ValueError for fewer than two values.

    Asked as: mean plus minus standard deviation as text, measurement with error.

    >>> mean_with_error([1, 2, 3])
    '2.00 ± 1.00'
    """
    if len(values) < 2:
        raise ValueError("at least two values are needed")
    mean = sum(values) / len(values)
    deviation = math.sqrt(sum((v - mean) ** 2 for v in values) / (len(values) - 1))
    return f"{mean:.{places}f} ± {deviation:.{places}f}"


def half_life(amount: float, period: float, time: float, places: int = 2) -> float:
    """What is left of an amount after a time, where half of it goes in each period, rounded.

    Asked as: half life decay, amount remaining after some time with a half-life.

    >>> half_life(80, 10, 30)
    10.0
    """
    return round(amount * 0.5 ** (time / period), places)


def dilution(stock: float, wanted: float, volume: float) -> tuple[float, float]:
    """(stock solution, solvent) for a volume of a weaker solution, to two places.

    ValueError for a stronger one.

    Asked as: dilution of a stock solution, c1v1 = c2v2, how much stock and water for a concentration.

    >>> dilution(10, 2, 500)
    (100.0, 400.0)
    """
    if not 0 <= wanted <= stock or stock == 0:
        raise ValueError("the stock must be stronger than what is wanted")
    part = round(wanted * volume / stock, 2)
    return part, round(volume - part, 2)


def acidity(ph: float) -> str:
    """'acidic' below pH 7, 'neutral' at 7, 'alkaline' above; ValueError outside 0 to 14.

    Asked as: acidic neutral or alkaline from ph, classify a ph value.

    >>> acidity(6.9), acidity(7), acidity(14)
    ('acidic', 'neutral', 'alkaline')
    """
    if not 0 <= ph <= 14:
        raise ValueError("ph must be from 0 to 14")
    return "acidic" if ph < 7 else "neutral" if ph == 7 else "alkaline"


def atoms_in(formula: str) -> dict[str, int]:
    """How many atoms of each element a formula such as 'Ca(OH)2' has, as they come; ValueError for others.

    Asked as: count atoms in a chemical formula, parse a chemical formula like h2o.

    >>> atoms_in("H2O"), atoms_in("Ca(OH)2")
    ({'H': 2, 'O': 1}, {'Ca': 1, 'O': 2, 'H': 2})
    """
    if not re.fullmatch(r"(?:[A-Z][a-z]?\d*|\(|\)\d*)+", formula):
        raise ValueError(f"no formula: {formula!r}")
    stack: list[dict[str, int]] = [{}]
    for element, number, opened, closed, times in re.findall(r"([A-Z][a-z]?)(\d*)|(\()|(\))(\d*)", formula):
        if opened:
            stack.append({})
        elif closed:
            if len(stack) == 1:
                raise ValueError(f"no formula: {formula!r}")
            inner = stack.pop()
            for name, count in inner.items():
                stack[-1][name] = stack[-1].get(name, 0) + count * int(times or 1)
        else:
            stack[-1][element] = stack[-1].get(element, 0) + int(number or 1)
    if len(stack) > 1:
        raise ValueError(f"no formula: {formula!r}")
    return stack[0]


def reverse_complement(dna: str) -> str:
    """The reverse complement of DNA, in capitals; ValueError for other letters than A, C, G, T.

    Asked as: reverse complement of a dna sequence.

    >>> reverse_complement("ATGc")
    'GCAT'
    """
    bases = dna.upper()
    if not set(bases) <= set("ACGT"):
        raise ValueError(f"no DNA: {dna!r}")
    return bases.translate(str.maketrans("ACGT", "TGCA"))[::-1]


def gc_content(dna: str, places: int = 1) -> float:
    """How many percent of DNA are G or C, in any case, rounded; 0 for an empty text.

    Asked as: gc content of a dna sequence, percentage of g and c.

    >>> gc_content("ATGC"), gc_content("")
    (50.0, 0)
    """
    bases = dna.upper()
    return round((bases.count("G") + bases.count("C")) / len(bases) * 100, places) if bases else 0


def dna_to_rna(dna: str) -> str:
    """DNA as RNA: U for T, in capitals.

    Asked as: transcribe dna to rna, dna to rna.

    >>> dna_to_rna("GATtaca")
    'GAUUACA'
    """
    return dna.upper().replace("T", "U")


def base_counts(dna: str) -> dict[str, int]:
    """How often each of A, C, G and T stands in DNA, in any case.

    Asked as: count nucleotides in a dna sequence, base counts of dna.

    >>> base_counts("gaTTc")
    {'A': 1, 'C': 1, 'G': 1, 'T': 2}
    """
    counts = Counter(dna.upper())
    return {base: counts[base] for base in "ACGT"}


def well_names(rows: int = 8, columns: int = 12) -> list[str]:
    """The wells of a plate, row by row: 'A1' to 'H12'.

    Asked as: well names of a 96 well plate, plate positions a1 to h12.

    >>> well_names(2, 2)
    ['A1', 'A2', 'B1', 'B2']
    """
    return [f"{chr(65 + row)}{column}" for row in range(rows) for column in range(1, columns + 1)]


def local_maxima(values: list[float], least: float = 0) -> list[int]:
    """The places of values that are higher than both neighbours and than a least value.

    Asked as: positions of local maxima above a threshold, find peaks with a minimum height.

    >>> local_maxima([0, 3, 1, 9, 2], 4)
    [3]
    """
    inner = range(1, len(values) - 1)
    return [i for i in inner if values[i - 1] < values[i] > values[i + 1] and values[i] > least]
