"""Examples under labels, without quotes, and in tables under the function's name or with commas."""

from __future__ import annotations

import pytest

from nl2x.code.reading.examples import read_examples


def checks(words: str) -> list[str]:
    return [example.check("f") for example in read_examples(words)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("two_sum. Input: nums = [2, 7], target = 9 / Output: [0, 1]", ["f([2, 7], 9) == [0, 1]"]),
        ("Input: n = 3\nOutput: 9\n\nInput: n = 4\nOutput: 16", ["f(3) == 9", "f(4) == 16"]),
        ("reverse a text. input 'abc' output 'cba'", ["f('abc') == 'cba'"]),
        ("reverse a text, e.g. abc -> cba", ["f('abc') == 'cba'"]),
        ("Input: hello world\nOutput: dlrow olleh", ["f('hello world') == 'dlrow olleh'"]),
        ("grade(score): the grade\n| score | grade |\n|---|---|\n| 90 | A |", ["f(90) == 'A'"]),
        ("grade(score): the grade\nscore,grade\n90,A\n50,F", ["f(90) == 'A'", "f(50) == 'F'"]),
        ("area(w, h)\nw,h,result\n2,3,6", ["f(2, 3) == 6"]),
    ],
)
def test_read(words: str, found: list[str]) -> None:
    assert checks(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "a dict, e.g. name -> age",
        "for example celsius -> fahrenheit: convert celsius",
        "for example empty -> None",
        "read a csv file\nname,result\nAnn,3",
        "input is a list, output a number",
        "the parts, e.g. first,last\nand more",
    ],
)
def test_silent(words: str) -> None:
    assert checks(words) == []
