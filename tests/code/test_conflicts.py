"""Clauses that contradict each other are named; a later wish overrules an earlier one."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.reading.conflicts import contradiction, later_wins
from nl2x.code.reading.task import read_task
from nl2x.code.write import Earlier, Settings, write
from nl2x.errors import BadInput

NUMBERS, WORDS = "f(numbers: list[float])", "f(words: list[str]) -> list[str]"
ALONE = Settings(candidates=1, recipes=False)


def found(words: str, signature: str = NUMBERS):
    return detect(read_task(words, signature=signature))


@pytest.mark.parametrize(
    ("words", "signature", "one", "other"),
    [
        ("the mean, None if the list is empty. An empty list returns 0.", NUMBERS, "None if the list is empty", "An empty list returns 0"),
        ("the root. ValueError for negative n. If n is negative return 0.", "f(n: int) -> int", "ValueError for negative n", "If n is negative return 0"),
        ("round to cents, half up, with banker's rounding", "f(x: float) -> float", "half up", "banker's rounding"),
        ("sort them ascending, in descending order", NUMBERS, "sort them ascending", "in descending order"),
        ("the words in upper case. the words in lower case", WORDS, "in upper case", "in lower case"),
        ("count the words, ignore case, case sensitive", "f(text: str) -> dict", "ignore case", "case sensitive"),
        ("the sum, negatives raise ValueError. Negatives count as 0.", NUMBERS, "negatives raise ValueError", "Negatives count as 0"),
        ("the sum, negative numbers raise ValueError, negative numbers are ignored", NUMBERS,
         "negative numbers raise ValueError", "negative numbers are ignored"),
        ("TypeError if x is None, return 0 for None", "f(x: int) -> int", "TypeError if x is None", "return 0 for None"),
        ("the words, the result in any order. sort ascending", WORDS, "the result in any order", "sort ascending"),
        ("the mean with 2 decimals. Round to whole numbers", NUMBERS, "with 2 decimals", "Round to whole numbers"),
        ("keep the duplicates, remove duplicates", WORDS, "keep the duplicates", "remove duplicates"),
        ("don't drop duplicates, each word only once", WORDS, "don't drop duplicates", "each word only once"),
    ],
)  # fmt: skip
def test_contradictions_are_named(words: str, signature: str, one: str, other: str, box, scripted) -> None:
    pair = contradiction(read_task(words, signature=signature))
    assert pair is not None and [c.words for c in pair] == [one, other]
    with pytest.raises(BadInput, match="contradict") as error:
        write(words, lambda: scripted("    return 0\n"), box, signature=signature)
    assert one in str(error.value) and other in str(error.value)


@pytest.mark.parametrize(
    ("words", "signature"),
    [
        ("the mean, None if the list is empty, ValueError if None is passed", NUMBERS),
        ("0 for an empty list. An empty list gives 0.", NUMBERS),
        ("the mean, 0 if it is empty, None if there are no positive numbers", NUMBERS),
        ("ascending or descending order depending on the flag", "f(xs: list[int], down: bool)"),
        ("sort by score descending, ties by name ascending", "f(xs: list[dict])"),
        ("the name in upper case and the city in lower case", "f(name: str, city: str) -> str"),
        ("the rate with one decimal, the value with two decimals", "f(rate: float, value: float) -> str"),
        ("first letter upper case, the rest lower case", "f(name: str) -> str"),
        ("upper and lower case don't matter, keep the case", "f(name: str) -> str"),
        ("takes words in any order and returns them in ascending order", WORDS),
        ("count ignoring case, but keys case sensitive", "f(text: str) -> dict"),
        ("remove duplicates, don't keep the duplicates", WORDS),
        ("in ascending order, not in descending order", WORDS),
    ],
)
def test_noop(words: str, signature: str) -> None:
    assert contradiction(read_task(words, signature=signature)) is None


def test_what_an_example_gainsays_is_told(box, scripted) -> None:
    words = "twice(numbers): double each number, sorted ascending. twice([3, 1]) == [6, 2]"
    done = write(words, lambda: scripted("    return [n * 2 for n in numbers]\n"), box, settings=ALONE)
    assert done.status == "unverified"
    assert "sorted ascending: an example says otherwise, twice([3, 1]) gives [6, 2]" in done.unchecked


def test_a_condition_that_an_example_gainsays_is_told(box, scripted) -> None:
    words = "double(n: int): twice n, ValueError if n is negative. double(2) == 4, double(-1) == -2"
    done = write(words, lambda: scripted("    return n * 2\n"), box, settings=ALONE)
    assert any("says otherwise, double(-1) gives -2" in line for line in done.unchecked)


def test_a_later_wish_overrules() -> None:
    clauses = found("the mean, None if the list is empty. now return 0 if the list is empty")
    assert [c.get("result").value for c in later_wins(clauses) if c.kind == "empty input"] == [0]


def test_continuing_a_run_is_no_contradiction(box, scripted) -> None:
    code = "def f(numbers):\n    return sum(numbers) if numbers else None\n"
    earlier = Earlier("add them up, None if the list is empty", code, "f")
    body = "    return sum(numbers) if numbers else 0\n"
    done = write("now return 0 if the list is empty", lambda: scripted(body), box, earlier=earlier)
    assert done.passed and [
        c.clause.words for c in done.chosen.clauses if c.clause.kind == "empty input"
    ] == ["return 0 if the list is empty"]


@pytest.mark.parametrize(
    "words",
    [
        "write a poem about spring",
        "Hello!",
        "what is the capital of France?",
        "translate this to German",
        "who are you?",
    ],
)
def test_what_asks_for_no_program_is_said(words: str) -> None:
    with pytest.raises(BadInput, match="Python"):
        read_task(words)


@pytest.mark.parametrize(
    "words",
    [
        "what is the sum of a list of numbers?", "hello(name) greets: hello('Ann') gives 'Hello Ann'",
        "who has the most points in a dict?", "translate a word to pig latin",
        "write a story counter function",
        "when is easter in a given year?", "the length of a poem's lines",
    ],
)  # fmt: skip
def test_what_asks_for_one_is_read(words: str) -> None:
    assert read_task(words).words == words
