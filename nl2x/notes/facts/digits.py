"""A number written in digits, in any country's way, as a value."""

from __future__ import annotations

import re
from decimal import Decimal

# Every repetition is bounded, so that no text, however odd, makes matching slow.
NUMERAL = (
    r"(?:(?<![xX×])\d{1,3}(?:[ ]\d{3}){1,5}[.,]\d{1,2}"  # 1 234,50
    r"|(?<![xX×])\d{1,3}(?:[ ]\d{3}){1,5}(?!\d|[.,]\d)"  # 1 234 567
    r"|\d{1,3}(?:'\d{3}){1,6}(?:[.,]\d{1,2})?"  # 1'200.00
    r"|\d{1,3}(?:,\d{2,3}){1,6},\d{3}(?:\.\d{1,4})?"  # 1,20,000 and 1,234,567.89
    r"|\d{1,3},\d{3}(?:\.\d{1,4})?"  # 1,234.50
    r"|\d{1,3}(?:\.\d{3}){1,6}(?:,\d{1,4})?"  # 1.234.567,89
    r"|\d{1,24}(?:[.,]\d{1,6})?"  # 1234.50, 12,50
    r"|\.\d{1,4})"  # .50
)
MULTIPLIERS = {
    "k": 1_000, "thousand": 1_000, "thousands": 1_000, "thou": 1_000, "grand": 1_000, "g": 1_000,
    "hundred": 100, "hundreds": 100, "m": 1_000_000, "mn": 1_000_000, "mm": 1_000_000, "mio": 1_000_000,
    "mil": 1_000_000, "mill": 1_000_000, "million": 1_000_000, "bn": 10**9, "billion": 10**9,
    "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000, "l": 100_000,
    "crore": 10**7, "crores": 10**7, "cr": 10**7, "dozen": 12,
}  # fmt: skip
_OF_A_PLACE = (
    r"(?<=mill|rand)[ ](?:lane|ln|road|rd|street|st|row|hill|house|close|court|view|end|ave|avenue|drive|parade|union"
    r"|place|way|cottage|pond|hotel)\b"
)
"""What stands behind a "mill" or a "grand" that is no number: "£60 Mill Lane"."""
# Single letters that mean something else as often ("5 m of cable") count only stuck to the digits.
SUFFIX = (
    r"(?:(?:k|mn|mio|bn|m)(?![a-z0-9])"
    r"|[ ]?(?:hundreds?|thousands?|thou|grand|million|mill|mil|billion|lakhs?|lacs?|crores?|dozen)(?![a-z])"
    rf"(?!{_OF_A_PLACE})|[ ]k(?![a-z0-9]))"
)


def readings(numeral: str, suffixed: bool = False) -> tuple[Decimal, ...]:
    """Every value a numeral may have, the likeliest first.

    >>> readings("1.234,50"), readings("1.234")
    ((Decimal('1234.50'),), (Decimal('1234'), Decimal('1.234')))
    """
    digits = re.sub(r"[ ']", "", numeral)
    marks = re.sub(r"\d", "", digits)
    if not marks:
        return (Decimal(digits),)
    last = marks[-1]
    tail = len(digits) - digits.rindex(last) - 1
    other = "," if last == "." else "."
    grouped = Decimal(digits.replace(",", "").replace(".", ""))
    if marks.count(last) > 1:
        return (grouped,)
    as_decimal = Decimal(digits.replace(other, "").replace(last, "."))
    if len(marks) > 1 or tail != 3 or digits != numeral:
        return (as_decimal,)
    if suffixed or digits.startswith("0"):  # 1.234 million; 0.125
        return (as_decimal,)
    return (grouped,) if last == "," else (grouped, as_decimal)


def decimals(numeral: str) -> int:
    """How many digits stand after the decimal mark."""
    value = readings(numeral)[0].as_tuple().exponent
    return -value if isinstance(value, int) else 0
