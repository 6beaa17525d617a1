"""The first line of a docstring: a whole sentence of the words that says what is done."""

from __future__ import annotations

import pytest

from nl2x.code.reading.task import read_task


@pytest.mark.parametrize(
    ("words", "summary"),
    [
        ("lines like 'Tom: 5' become a dict. f('Tom: 5') == {'Tom': 5}",
         "Lines like 'Tom: 5' become a dict."),
        ("read lines like 'a. b' into a list. f('a. b') == ['a', 'b']",
         "Read lines like 'a. b' into a list."),
        ("two functions: encode(text) run-length encodes a text. encode('aab') == '2ab'",
         "Run-length encodes a text."),
        ("Three functions. double(x) doubles a number", "Doubles a number."),
        ("don't count the word's vowels twice. f('a') == 1", "Don't count the word's vowels twice."),
        ('split "a;b" at each semicolon', 'Split "a;b" at each semicolon.'),
        ("turn functions into their names. f(len) == 'len'", "Turn functions into their names."),
    ],
)  # fmt: skip
def test_summary(words: str, summary: str) -> None:
    assert read_task(words).summary() == summary
