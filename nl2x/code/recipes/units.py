"""Recipes on measures: temperatures, lengths, weights, speeds, sizes."""

from __future__ import annotations

import re


def fahrenheit_to_celsius(fahrenheit: float) -> float:
    """Degrees Fahrenheit in Celsius.

    Asked as: fahrenheit to celsius, convert temperature from fahrenheit.

    >>> fahrenheit_to_celsius(212)
    100.0
    """
    return (fahrenheit - 32) * 5 / 9


def convert_temperature(value: float, unit: str) -> float:
    """A temperature in the other unit: from 'C' to Fahrenheit, from 'F' to Celsius; ValueError for others.

    Asked as: convert temperature between celsius and fahrenheit depending on the unit.

    >>> convert_temperature(100, "C"), convert_temperature(32, "f")
    (212.0, 0.0)
    """
    match unit.strip().upper():
        case "C":
            return value * 9 / 5 + 32
        case "F":
            return (value - 32) * 5 / 9
    raise ValueError(f"unknown unit: {unit!r}")


def miles_to_km(miles: float) -> float:
    """Miles in kilometres, rounded to two places.

    Asked as: miles to kilometers, convert miles to km.

    >>> miles_to_km(10)
    16.09
    """
    return round(miles * 1.609344, 2)


def km_to_miles(km: float) -> float:
    """Kilometres in miles, rounded to two places.

    Asked as: kilometers to miles, convert km to miles.

    >>> km_to_miles(10)
    6.21
    """
    return round(km / 1.609344, 2)


def pounds_to_kg(pounds: float) -> float:
    """Pounds in kilograms, rounded to two places.

    Asked as: pounds to kilograms, convert lbs to kg.

    >>> pounds_to_kg(10)
    4.54
    """
    return round(pounds * 0.45359237, 2)


def inches_to_cm(inches: float) -> float:
    """Inches in centimetres, rounded to two places.

    Asked as: inches to centimeters, convert inch to cm.

    >>> inches_to_cm(10)
    25.4
    """
    return round(inches * 2.54, 2)


def feet_and_inches(text: str) -> float:
    """A height such as 5'11" in centimetres, rounded to one place; ValueError for anything else.

    Asked as: height in feet and inches to centimeters, parse 5'11".

    >>> feet_and_inches("5'11\\"")
    180.3
    """
    match = re.fullmatch(r"""\s*(\d+)\s*(?:'|ft)\s*(?:(\d+)\s*(?:"|in)?)?\s*""", text)
    if not match:
        raise ValueError(f"not a height: {text!r}")
    return round((int(match.group(1)) * 12 + int(match.group(2) or 0)) * 2.54, 1)


def body_mass_index(weight: float, height: float) -> float:
    """The body mass index of a weight in kilograms and a height in metres, rounded to one place.

    Asked as: bmi, body mass index.

    >>> body_mass_index(70, 1.75)
    22.9
    """
    if weight <= 0 or height <= 0:
        raise ValueError("weight and height must be greater than 0")
    return round(weight / height**2, 1)


def pace(km: float, seconds: int) -> str:
    """The time for one kilometre as M:SS.

    Asked as: running pace per kilometer, minutes per km.

    >>> pace(10, 3000)
    '5:00'
    """
    each = round(seconds / km)
    return f"{each // 60}:{each % 60:02d}"


def parse_size(text: str) -> int:
    """A file size such as '1.5 KB' in bytes, units of 1024; ValueError for anything else.

    Asked as: parse a file size like '1.5 MB' to bytes, human readable size to bytes.
    Holds: in any case, units in any case, units case insensitive, case of the unit doesn't matter.

    >>> parse_size("1.5 KB"), parse_size("10b"), parse_size("2 MB")
    (1536, 10, 2097152)
    """
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([KMGT]?)i?B?\s*", text, re.IGNORECASE)
    if not match:
        raise ValueError(f"not a file size: {text!r}")
    return int(float(match.group(1)) * 1024 ** " KMGT".index(match.group(2).upper() or " "))


def decimal_file_size(n: int) -> str:
    """A number of bytes in readable units of 1000.

    Asked as: human readable file size in units of 1000, bytes to kB MB GB decimal.

    >>> decimal_file_size(999), decimal_file_size(1500)
    ('999 B', '1.5 KB')
    """
    size = float(n)
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1000:
            return f"{n} B" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def scale_recipe(ingredients: dict[str, float], servings: float, wanted: float) -> dict[str, float]:
    """The amounts of a recipe for another number of servings.

    Asked as: scale a recipe to a number of servings, ingredient amounts for more people.

    >>> scale_recipe({"flour": 200}, 4, 6)
    {'flour': 300.0}
    """
    if servings <= 0:
        raise ValueError("servings must be greater than 0")
    return {name: amount * wanted / servings for name, amount in ingredients.items()}


def compass(degrees: float) -> str:
    """The nearest of eight compass points for a direction in degrees.

    Asked as: degrees to compass direction, wind direction name.

    >>> compass(0), compass(44), compass(359)
    ('N', 'NE', 'N')
    """
    return ("N", "NE", "E", "SE", "S", "SW", "W", "NW")[int(degrees % 360 / 45 + 0.5) % 8]
