"""Wrong answers that pass the one example given: none of them may be called verified."""

from __future__ import annotations

import ast

import pytest

from nl2x.code.judging.plain import PARAMETERS
from nl2x.code.judging.slips import slips
from nl2x.code.write import Settings, write

ONE = Settings(candidates=1, recipes=False, patches=False, clauses=False)


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("area(w, h) of a rectangle: area(2, 2) == 4", "w + h"),
        ("square(x): square(2) == 4", "x + x"),
        ("first_word(text) gives the first word: first_word('hello') == 'hello'", "text"),
        ("reverse(s) reverses a text: reverse('aba') == 'aba'", "s"),
        ("largest(numbers): the largest number. largest([1, 2, 9]) == 9", "numbers[-1]"),
        ("total(prices): adds up the prices. total([5]) == 5", "prices[0]"),
        ("max_diff(xs): difference of largest and smallest. max_diff([1, 5]) == 4", "xs[-1] - xs[0]"),
        ("fact(n): factorial. fact(3) == 6", "n * 2"),
        ("initials(name): initials('Ada Lovelace') == 'AL'", "''.join(c for c in name if c.isupper())"),
        ("f(x) rounds to one decimal: f(2.25) == 2.2", "int(x * 10) / 10"),
        ("words(text) splits a text into words: words('a b') == ['a', 'b']", "text.split(' ')"),
        ("price_with_tax(p): adds 20 percent. price_with_tax(100) == 120", "p + 20"),
        ("second(xs): the second largest. second([3, 1, 2]) == 2", "xs[-1]"),
        ("contains(xs, x): whether x is in xs. contains([1, 2], 3) is False", "len(xs) == x"),
        ("mode(xs): the most common value. mode([1, 1, 2]) == 1", "xs[0]"),
        ("range_sum(a, b): sum of all numbers from a to b. range_sum(1, 3) == 6", "a + b + 2"),
        ("cap(s): initial caps. cap('hello world') == 'Hello World'", "s.title()"),
        ("remove_spaces(s): remove_spaces('a b') == 'ab'", "s.replace(' ', '', 1)"),
        ("adult(age): adult(30) is True, adult(3) is False", "age > 18"),
        ("evens(xs): the even ones. evens([2, 4]) == [2, 4]", "[x for x in xs if x > 1]"),
    ],
)  # fmt: skip
def test_right_by_luck_is_not_verified(words: str, body: str, box, scripted) -> None:
    done = write(words, lambda: scripted(f"    return {body}\n"), box, settings=ONE)
    assert done.passed, "the example is passed, or this tries nothing"
    assert done.status == "unverified" and "nothing tells it from" in done.unchecked[0]


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("area(w, h) of a rectangle: area(3, 5) == 15", "w * h"),
        ("largest(numbers): the largest number. largest([4, 9, 2]) == 9", "max(numbers)"),
        ("mode(xs): the most common value. mode([3, 7, 1, 7, 9]) == 7", "max(xs, key=xs.count)"),
        ("words(text) splits a text into words: words('a b') == ['a', 'b']", "text.split()"),
        ("evens(xs): the even ones. evens([2, 3, 1, 8, 7]) == [2, 8]", "[x for x in xs if x % 2 == 0]"),
        ("invert(d): swaps keys and values. invert({'a': 1, 'b': 2}) == {1: 'a', 2: 'b'}",
         "{v: k for k, v in d.items()}"),
    ],
)  # fmt: skip
def test_a_telling_example_is_enough(words: str, body: str, box, scripted) -> None:
    done = write(words, lambda: scripted(f"    return {body}\n"), box, settings=ONE)
    assert done.status == "verified", done.unchecked


def test_a_second_example_that_tells_settles_it(box, scripted) -> None:
    words = "square(x): square(2) == 4"
    done = write(words, lambda: scripted("    return x * x\n"), box, settings=ONE)
    assert done.unchecked == ("square(1) gives 1: nothing tells it from 3",)
    done = write(words, lambda: scripted("    return x * x\n"), box, settings=ONE, checks=("square(3) == 9",))
    assert done.status == "verified"


def test_slips_change_one_thing_and_leave_while_loops_alone() -> None:
    source = "def f(x):\n    while x < 3:\n        x += 1\n    return max(x, 2) if x <= 5 else x\n"
    found = list(slips(source))
    assert [s.splitlines()[-1].strip() for s in found] == [
        "return max(x, 2) if x < 5 else x",
        "return min(x, 2) if x <= 5 else x",
        "return max(x, 2) if x <= 6 else x",
        "return max(x, 2) if x <= 4 else x",
        "return max(x, 3) if x <= 5 else x",
        "return max(x, 1) if x <= 5 else x",
    ]
    assert all("while x < 3:\n        x += 1" in s for s in found)


def test_plain_functions_are_python_and_there_once() -> None:
    for _, bodies in PARAMETERS.values():
        assert len({ast.unparse(ast.parse(body)) for body in bodies}) == len(bodies)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        # The recipe knows all that is asked, so a weak example is enough.
        ("is_prime(n): whether a number is prime. is_prime(7) is True", "verified"),
        # It knows nothing of these, and the example is passed all the same.
        ("median of the positive numbers: median([1, 2, 3]) == 2", "unverified"),
        ("remove duplicates, keeping the last one of each: dedupe([1, 2, 3]) == [1, 2, 3]", "unverified"),
        ("count_vowels(s): counts vowels and y. count_vowels('hello') == 2", "unverified"),
        ("days_between(a, b): working days between two ISO dates. "
         "days_between('2024-01-01', '2024-01-05') == 4", "unverified"),
    ],
)  # fmt: skip
def test_a_recipe_settles_only_what_it_knows(words: str, status: str, box, scripted) -> None:
    engine = scripted("raise SystemExit\n")
    done = write(words, lambda: engine, box, settings=Settings(candidates=1, patches=False, clauses=False))
    assert done.chosen.candidate.origin.startswith("recipe: ") and done.status == status, done.unchecked
