"""The function as casual words give it: its name, its types, its errors, and what isn't asked of it."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.reading.summary import summary
from nl2x.code.reading.task import read_task


@pytest.mark.parametrize(
    ("words", "header", "says"),
    [
        ("label(age: int) -> str gives 'child' below 18", "def label(age: int) -> str:", "Gives 'child' below 18."),
        ("add(a: int, b: int) -> int adds two", "def add(a: int, b: int) -> int:", "Adds two."),
        ("top(nums: list[int], k: int) -> list[int]: the largest", "def top(nums: list[int], k: int) -> list[int]:", "The largest."),
        ("f(x: str) -> int or None the number in it", "def f(x: str) -> int | None:", "The number in it."),
        ("words(text) -> list of words", "def words(text) -> list:", "List of words."),
        ("count(d: dict[str, list[int]]) -> dict[str, int] counts per key",
         "def count(d: dict[str, list[int]]) -> dict[str, int]:", "Counts per key."),
        ("f(x) -> None if x is negative", "def f(x):", "None if x is negative."),
        ("median(nums) -> the middle value", "def median(nums):", "The middle value."),
    ],
)  # fmt: skip
def test_types_after_an_arrow(words: str, header: str, says: str) -> None:
    task = read_task(words)
    assert task.signature and task.signature.header() == header
    assert summary(task) == says


@pytest.mark.parametrize(
    "words",
    [
        "make a function that takes a list of ints called nums and an int k and returns the k largest",
        "sum a dict called prices", "the longest of a list named words", "two numbers called a and b, their sum",
        "function with a parameter called x_y that doubles it",
    ],
)  # fmt: skip
def test_a_values_name_is_not_the_functions(words: str) -> None:
    assert read_task(words).signature is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("write a function called median for a list of numbers", "median"),
        ("a function for lists called tidy_up", "tidy_up"),
        ("call it double: twice a number", "double"),
        ("a function named total with a list called prices", "total"),
    ],
)
def test_the_functions_name(words: str, name: str) -> None:
    assert read_task(words).name == name


def test_an_error_with_its_message_is_a_clause() -> None:
    task = read_task(
        "grade the age. raise ValueError('bad age') if age is negative", signature="f(age: int) -> str"
    )
    found = next(c for c in detect(task) if c.kind == "negative input")
    assert (found.get("result").error, found.get("result").message) == ("ValueError", "bad age")


@pytest.mark.parametrize(
    "words",
    [
        "is the list sorted?", "are the words unique?", "given a sorted list of unique words, find one",
        "takes the words in lower case", "are the numbers in descending order?",
    ],
)  # fmt: skip
def test_questions_and_givens_demand_nothing_of_the_result(words: str) -> None:
    found = {c.kind for c in detect(read_task(words, signature="f(words: list[str])"))}
    assert not found & {"sorted result", "unique result", "lower result", "sorted descending"}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("is it a palindrome, ignoring case?", "ignore case"),
        ("given a list of words, return the unique words", "unique result"),
        ("given a list of words return the unique ones", "unique result"),
        ("takes a list of words and returns them in upper case", "upper result"),
    ],
)
def test_demands_beside_them_are(words: str, kind: str) -> None:
    assert kind in {c.kind for c in detect(read_task(words, signature="f(words: list[str])"))}
