"""`nl2x code --into FILE` as it is typed: what a change is tried on, and when it is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

SOURCE = '''def with_discount(price, percent):
    """The price less a discount."""
    return price - price * percent / 100


if __name__ == "__main__":
    for price, percent in [(40, 10), (12.5, 20)]:
        print(with_discount(price, percent))
'''
CHANGE = "with_discount must raise ValueError when the percent is above 100"
AFTER = SOURCE.replace(
    "    return price -",
    '    if percent > 100:\n        raise ValueError("percent must be at most 100")\n    return price -',
)
LIGHT = ("--model", "light", "-n", "1")
"""The code from before with what the words tell put into it is better than what this model writes."""


@pytest.fixture
def prices(tmp_path: Path) -> Path:
    file = tmp_path / "prices.py"
    file.write_text(SOURCE)
    return file


@pytest.mark.light_model
def test_a_change_is_tried_on_the_files_own_calls_and_written_when_confirmed(nl2x, prices: Path) -> None:
    place = {"NL2X_DATA": str(prices.parent / "data")}
    shown = nl2x("code", CHANGE, "--into", str(prices), *LIGHT, env=place)
    assert shown.returncode == 3 and prices.read_text() == SOURCE
    assert "✓ runs on 2 calls of with_discount in prices.py or its tests" in shown.stderr
    assert "with_discount(40, 10) gave 36.0 as before" in shown.stderr
    assert "+    if percent > 100:" in shown.stderr and "unverified" in shown.stderr
    done = nl2x("code", CHANGE, "--into", str(prices), *LIGHT, "--yes", "--json", env=place)
    assert done.returncode == 0 and prices.read_text() == AFTER
    assert json.loads(done.stdout)["status"] == "unverified"


@pytest.mark.light_model
def test_what_the_users_tests_say_otherwise_is_a_question(nl2x, prices: Path) -> None:
    place = {"NL2X_DATA": str(prices.parent / "data")}
    test = prices.parent / "test_prices.py"
    test.write_text("from prices import *\n\ndef test_it():\n    assert with_discount(10, 120) == -2\n")
    asked = nl2x("code", CHANGE, "--into", str(prices), *LIGHT, "--yes", env=place)
    assert asked.returncode == 3 and prices.read_text() == SOURCE
    assert "test_prices.py, line 4 says that with_discount(10, 120) gave -2.0; now it raised" in asked.stderr


@pytest.mark.light_model
def test_a_new_function_of_which_nothing_is_told_is_shown_with_what_it_gives(nl2x, prices: Path) -> None:
    place = {"NL2X_DATA": str(prices.parent / "data")}
    words = "return twice the number"
    shown = nl2x("code", words, "--into", str(prices), *LIGHT, env=place)
    assert shown.returncode == 3 and prices.read_text() == SOURCE
    assert "+def twice" in shown.stderr and "unverified" in shown.stderr
    assert "  twice" in shown.stderr and ") gave " in shown.stderr
    assert nl2x("code", words, "--into", str(prices), *LIGHT, "--yes", env=place).returncode == 0
    assert (
        prices.read_text().startswith(SOURCE.partition("\n\n\nif")[0]) and "def twice" in prices.read_text()
    )
