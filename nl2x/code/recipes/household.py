"""Recipes on measures, prices and what a household counts."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


def mixed_number(text: str) -> float:
    """A number with a fraction like '2 1/2'; ValueError where it is none.

    Asked as: parse a mixed fraction like '2 1/2', fraction string to float, '1/2' to 0.5.

    >>> mixed_number("2 1/2"), mixed_number("3/4"), mixed_number("1.5")
    (2.5, 0.75, 1.5)
    """
    parts = text.split()
    if not 1 <= len(parts) <= 2 or (len(parts) == 2 and "/" not in parts[1]):
        raise ValueError(f"not a number: {text!r}")
    return float(sum(Fraction(part) for part in parts))


def ingredient_parts(line: str) -> tuple[float | None, str, str]:
    """A line of a recipe as amount, unit and the rest: '2 1/2 cups flour'.

    Without an amount None, without a unit an empty text.

    Asked as: split an ingredient line into amount unit and name, parse a recipe
    ingredient like '2 cups flour'.

    >>> ingredient_parts("2 1/2 cups flour"), ingredient_parts("3 eggs"), ingredient_parts("pepper")
    ((2.5, 'cups', 'flour'), (3.0, '', 'eggs'), (None, '', 'pepper'))
    """
    units = {"cup", "cups", "tbsp", "tsp", "g", "kg", "mg", "ml", "cl", "dl", "l", "oz", "lb", "pinch"}
    words, amount, unit = line.split(), None, ""
    while words and re.fullmatch(r"\d+(?:\.\d+)?|\d+/[1-9]\d*", words[0]):
        amount = (amount or 0) + float(Fraction(words.pop(0)))
    if words and amount is not None and words[0].lower() in units:
        unit = words.pop(0)
    return amount, unit, " ".join(words)


def amount_and_unit(text: str) -> tuple[float, str]:
    """'2.5kg' or '2,5 kg' as number and unit; ValueError where it is no such text.

    Asked as: split a quantity into number and unit, parse '2.5 kg' into value and unit.

    >>> amount_and_unit("2.5kg"), amount_and_unit("30 min")
    ((2.5, 'kg'), (30.0, 'min'))
    """
    found = re.fullmatch(r"\s*(-?\d+(?:[.,]\d+)?)\s*([^\W\d]+)\s*", text)
    if found is None:
        raise ValueError(f"no number and unit: {text!r}")
    return float(found.group(1).replace(",", ".")), found.group(2)


def fuel_per_100_km(litres: float, km: float) -> float:
    """How many litres a car takes for 100 km, to one decimal; ValueError for no distance.

    Asked as: fuel consumption in litres per 100 km.

    >>> fuel_per_100_km(42, 600)
    7.0
    """
    if km <= 0:
        raise ValueError("km must be above 0")
    return round(litres / km * 100, 1)


def trip_cost(km: float, consumption: float, price: float) -> float:
    """What the fuel for a trip costs, rounded to cents, at so many litres for 100 km.

    Asked as: fuel cost of a trip, cost of driving a distance with consumption and price per litre.

    >>> trip_cost(250, 6, 1.8)
    27.0
    """
    return round(km * consumption / 100 * price, 2)


def power_cost(watts: float, hours: float, price: float) -> float:
    """What it costs to run an appliance, rounded to cents, at a price for a kilowatt hour.

    Asked as: electricity cost of a device, power cost from watts hours and price per kwh.

    >>> power_cost(2000, 3, 0.3)
    1.8
    """
    return round(watts * hours / 1000 * price, 2)


def average_speed(km: float, minutes: float) -> float:
    """The speed in km/h, to one decimal; ValueError for no time.

    Asked as: average speed in km/h from distance and minutes.

    >>> average_speed(10, 40)
    15.0
    """
    if minutes <= 0:
        raise ValueError("minutes must be above 0")
    return round(km / minutes * 60, 1)


def shipping(total: float, free_from: float = 50, fee: float = 4.9) -> float:
    """The shipping for an order: nothing from a total on, a fee below; nothing for an empty basket.

    Asked as: shipping cost with free shipping above an amount, delivery fee free from a total.

    >>> shipping(49.99), shipping(50), shipping(0)
    (4.9, 0, 0)
    """
    return 0 if total >= free_from or total <= 0 else fee


def letter_grade(score: float) -> str:
    """A grade from A (90 and more) to F (below 60); ValueError outside 0 to 100.

    Asked as: letter grade from a score, convert points to grade a b c d f.

    >>> letter_grade(90), letter_grade(89.9), letter_grade(59)
    ('A', 'B', 'F')
    """
    if not 0 <= score <= 100:
        raise ValueError("score must be from 0 to 100")
    return next(
        (letter for least, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")) if score >= least), "F"
    )


def ticket_price(age: int) -> float:
    """A price by age: nothing below 6, half below 18 and from 65 on, else 10. ValueError below 0.

    Asked as: ticket price by age group, reduced price for children and seniors.

    >>> ticket_price(5), ticket_price(6), ticket_price(18), ticket_price(65)
    (0, 5, 10, 5)
    """
    if age < 0:
        raise ValueError("age must not be negative")
    if age < 6:
        return 0
    return 5 if age < 18 or age >= 65 else 10


def tax_included(gross: float, rate: float = 19) -> float:
    """The tax that is in a gross price, rounded to cents.

    Asked as: tax contained in a gross price, how much vat is included in a total.

    >>> tax_included(119), tax_included(107, 7)
    (19.0, 7.0)
    """
    exact = Decimal(str(gross)) * Decimal(str(rate)) / (100 + Decimal(str(rate)))
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def invoice(lines: list[tuple[str, float, float]], rate: float = 19) -> dict[str, float]:
    """Net, tax and gross of (name, quantity, price) lines, each rounded to cents.

    Asked as: invoice total with net vat and gross from lines of quantity and price.

    >>> invoice([("pen", 2, 5), ("pad", 1, 10)])
    {'net': 20.0, 'tax': 3.8, 'gross': 23.8}
    """
    exact = sum((Decimal(str(n)) * Decimal(str(price)) for _, n, price in lines), Decimal(0))
    net = exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    tax = (net * Decimal(str(rate)) / 100).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return {"net": float(net), "tax": float(tax), "gross": float(net + tax)}


def balance_of(entries: list[tuple[str, float]]) -> float:
    """What is left of ("deposit" or "withdraw", amount) entries, rounded to cents.

    ValueError for entries of another kind.

    Asked as: account balance from deposits and withdrawals.

    >>> balance_of([("deposit", 10), ("withdraw", 2.5)])
    7.5
    """
    total = 0.0
    for kind, amount in entries:
        if kind not in ("deposit", "withdraw"):
            raise ValueError(f"no such entry: {kind!r}")
        total += amount if kind == "deposit" else -amount
    return round(total, 2)


def savings_lines(principal: float, rates: list[float], years: int) -> list[str]:
    """A line for each rate in percent, ascending and once: what a sum grows to with yearly interest.

    Asked as: savings table with one line per interest rate, table of compound interest for several rates.

    >>> savings_lines(1000, [3, 1, 1], 1)
    ['1.0%: 1010.00', '3.0%: 1030.00']
    """
    return [f"{rate:.1f}%: {principal * (1 + rate / 100) ** years:.2f}" for rate in sorted(set(rates))]


def boxes_packed(items: dict[str, float], capacity: float) -> list[list[str]]:
    """Things packed into boxes: the heaviest first, each into the first box with room.

    ValueError for a thing that is heavier than a box may be.

    Asked as: pack items into boxes by weight, first fit decreasing bin packing.

    >>> boxes_packed({"a": 5, "b": 6, "c": 4}, 10)
    [['b', 'c'], ['a']]
    """
    boxes: list[list[str]] = []
    for name in sorted(items, key=lambda n: (-items[n], n)):
        if items[name] > capacity:
            raise ValueError(f"{name} is too heavy")
        for box in boxes:
            if sum(items[other] for other in box) + items[name] <= capacity:
                box.append(name)
                break
        else:
            boxes.append([name])
    return boxes
