"""The first line of a docstring: a whole sentence of the words that says what is done."""

from __future__ import annotations

import pytest

from nl2x.code.reading.summary import summary
from nl2x.code.reading.task import read_task


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("lines like 'Tom: 5' become a dict. f('Tom: 5') == {'Tom': 5}",
         "Lines like 'Tom: 5' become a dict."),
        ("read lines like 'a. b' into a list. f('a. b') == ['a', 'b']",
         "Read lines like 'a. b' into a list."),
        ("two functions: encode(text) run-length encodes a text. encode('aab') == '2ab'",
         "Run-length encodes a text."),
        ("Three functions. double(x) doubles a number", "Doubles a number."),
        ("don't count the word's vowels twice. f('a') == 1", "Don't count the word's vowels twice."),
        ("morse code for a text, words separated by ' / '", "Morse code for a text, words separated by ' / '."),
        ("is the list sorted, equal neighbours are fine", "Is the list sorted, equal neighbours are fine?"),
        ("are two words anagrams of each other", "Are two words anagrams of each other?"),
        ("has a text more digits than letters", "Has a text more digits than letters?"),
        ("is_leap(y): the year has a 29th of February", "The year has a 29th of February."),
        ('split "a;b" at each semicolon', 'Split "a;b" at each semicolon.'),
        ("turn functions into their names. f(len) == 'len'", "Turn functions into their names."),
        # Examples leave nothing open behind them, and a long sentence ends with a whole phrase.
        ("initials(name): first letters in capitals, so initials('ada l') gives 'AL'. Empty name gives ''",
         "First letters in capitals."),
        ("names in a json text like '[{\"name\": \"Al\"}]' of the people, sorted: names(text)",
         "Names in a json text like '[{\"name\": \"Al\"}]' of the people, sorted."),
        ("age(born, day) in full years, both 'YYYY-MM-DD'. age('2000-05-17', '2026-05-16') == 25",
         "In full years, both 'YYYY-MM-DD'."),
        ("top(text): the three words that occur most often in a text, ignoring case, most frequent first, ties by name",
         "The three words that occur most often in a text, ignoring case, most frequent first."),
    ],
)  # fmt: skip
def test_summary(words: str, says: str) -> None:
    assert summary(read_task(words)) == says
