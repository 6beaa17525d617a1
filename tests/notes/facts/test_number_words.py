"""Numbers in words: what text2num knows, and what people say beyond it."""

from decimal import Decimal

import pytest

from nl2x.notes.facts import number_words

CASES = [
    ("nine hundred and five", "905"), ("nine hundred five", "905"), ("twelve hundred", "1200"), ("forty", "40"),
    ("forty-two", "42"), ("forty two", "42"), ("a hundred", "100"), ("a hundred and fifty", "150"), ("a hundred fifty", "150"),
    ("one hundred", "100"), ("two thousand and six", "2006"), ("three hundred and forty two thousand and five", "342005"),
    ("one million two hundred thousand", "1200000"), ("a grand", "1000"), ("two grand", "2000"), ("half a grand", "500"),
    ("a grand and a half", "1500"), ("two and a half grand", "2500"), ("one and a half thousand", "1500"),
    ("two grand five hundred", "2500"), ("a tenner", "10"), ("tenner", "10"), ("three tenners", "30"), ("a fiver", "5"),
    ("two lakh", "200000"), ("two lakh fifty thousand", "250000"), ("one and a half lakh", "150000"), ("three crore", "30000000"),
    ("half a million", "500000"), ("a couple of hundred", "200"), ("a couple hundred", "200"), ("five k", "5000"),
    ("ten k", "10000"), ("forty two point five", "42.5"), ("three point one four", "3.14"), ("nine point oh five", "9.05"),
    ("three and a half", "3.5"), ("a dozen", "12"), ("two dozen", "24"), ("half a dozen", "6"), ("zero", "0"),
    ("fourty", "40"), ("fourty two", "42"), ("ninty nine", "99"), ("two hunderd", "200"), ("one thousnd", "1000"),
    ("five hundrd and ten", "510"), ("five thousand seven ninety", "5790"), ("twleve", "12"), ("a couple of twenties", "40"), ("eighty", "80"),
    ("one and a quarter million", "1250000"), ("half a thousand", "500"),
    ("one eighteen forty", "118.4"), ("two forty five sixty", "245.6"),
]  # fmt: skip
SEVERAL = [
    ("two-fifty", ("2.5", "250")), ("two fifty", ("2.5", "250")), ("nine ninety nine", ("9.99", "999")),
    ("nineteen ninety nine", ("19.99", "1999")), ("twelve fifty", ("12.5", "1250")), ("three oh five", ("3.05", "305")),
    ("one twenty five", ("1.25", "125")), ("six forty", ("6.4", "640")),
]  # fmt: skip
SILENT = [
    "the one i bought", "half", "hundred percent sure", "second hand", "a point of order", "weight", "none", "often",
    "tent", "someone", "anyone", "and a half", "thousand island", "stone", "phone", "fortune", "tone", "money", "won",
]  # fmt: skip


@pytest.mark.parametrize(("words", "value"), CASES)
def test_value(words: str, value: str) -> None:
    (found,) = number_words.find(f"paid {words} for toner")
    assert found.readings == (Decimal(value),)
    assert f"paid {words} for toner"[found.start : found.end] == words


@pytest.mark.parametrize(("words", "values"), SEVERAL)
def test_two_breaths_keep_both_readings(words: str, values: tuple[str, ...]) -> None:
    (found,) = number_words.find(words)
    assert found.readings == tuple(map(Decimal, values))


@pytest.mark.parametrize("words", SILENT)
def test_silent(words: str) -> None:
    assert number_words.find(words) == []


def test_every_cardinal_below_two_thousand_reads_back() -> None:
    for value in range(1, 2000):
        words = _spell(value)
        if value == 1:
            continue  # "one" alone is a pronoun
        (found,) = number_words.find(words)
        assert found.readings == (Decimal(value),), words


def _spell(value: int) -> str:
    if value >= 1000:
        rest = value % 1000
        return (
            _spell(value // 1000)
            + " thousand"
            + ((" and " if rest < 100 else " ") + _spell(rest) if rest else "")
        )
    if value >= 100:
        return _spell(value // 100) + " hundred" + (" and " + _spell(value % 100) if value % 100 else "")
    if value < 20:
        return [*number_words.UNITS, *number_words.TEENS][value]
    return number_words.TENS[value // 10 - 2] + ("-" + number_words.UNITS[value % 10] if value % 10 else "")
