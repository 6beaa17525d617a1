"""Reading a task: signature, examples in every form, types, contradictions."""

import pytest

from nl2x.code.reading.examples import read_examples
from nl2x.code.reading.signature import parse_signature
from nl2x.code.reading.summary import summary
from nl2x.code.reading.task import adopt_signature, read_task
from nl2x.errors import BadInput


@pytest.mark.parametrize(
    ("words", "checks"),
    [
        ("f(2) returns 4", ["f(2) == 4"]),
        ("Flat dicts.\nf(2)\n  => [4, '2 -> 3']\nSo", ["f(2) == [4, '2 -> 3']"]),
        ("under 18 -> 'child', 18 to 64 -> 'adult'", []),
        ("f(2) should give 4, f('a') -> 'b'", ["f(2) == 4", "f('a') == 'b'"]),
        ("`f([1, 2])` => `[2, 1]`.", ["f([1, 2]) == [2, 1]"]),
        (">>> f(1, k=2)\n[1, 2]\n", ["f(1, k=2) == [1, 2]"]),
        (">>> print(f(['a', 'b']))\na |\nb\n\nno rows: nothing", ["f(['a', 'b']) == 'a |\\nb'"]),
        ("f('1-3') gets me [1, 2, 3]", ["f('1-3') == [1, 2, 3]"]),
        ("f(-1) raises ValueError", ["f(-1) raises ValueError"]),
        ("is_even(3) is False", ["is_even(3) is False"]),
        ("returns True for f('abc')", ["f('abc') is True"]),
        ("f(date(2024, 5, 3)) = date(2024, 5, 6)", ["f(date(2024, 5, 3)) == date(2024, 5, 6)"]),
        ("f({'a': 1}) == {'a': (1, None)}", ["f({'a': 1}) == {'a': (1, None)}"]),
        ("e.g. 'abc' -> 'cba'", ["g('abc') == 'cba'"]),
        ("turn '45m' into minutes: '45m' becomes 45, '2h' -> 120", ["g('45m') == 45", "g('2h') == 120"]),
        ("2, 3 gives 5", ["g(2, 3) == 5"]),
        ("| input | output |\n|---|---|\n| 2 | 4 |\n| 3 | 9 |", ["g(2) == 4", "g(3) == 9"]),
        (
            "| hours | when | result |\n| Mo-Fr 9-18 | Fr 18:00 | False |",
            ["g('Mo-Fr 9-18', 'Fr 18:00') is False"],
        ),
        (
            "| name | result |\n|---|---|\n| 'a b' | (1, 'x') |\n| c | None |\n| (empty) | ... |",
            ["g('a b') == (1, 'x')", "g('c') is None"],
        ),
        ("| n | expected |\n| 2 | 4 |\n| -1 | ValueError |", ["g(2) == 4", "g(-1) raises ValueError"]),
        ("| name | age |\n| Ann | 30 |", []),
        ('something that turns "2024-03-05" into "5 March 2024"', ["g('2024-03-05') == '5 March 2024'"]),
        (
            "f('1-3') gives [1, 2, 3]. A range such as '5-3' is a ValueError",
            ["f('1-3') == [1, 2, 3]", "g('5-3') raises ValueError"],
        ),
        # No examples at all.
        ("change 'a' to 'b' in a text, turn 'ab' into a dict", []),
        ("convert(amount, unit); a unit like 'x' raises KeyError", []),
        ("5% off from 100 euros, 10% off from 500", []),
        ("f(x) returns the square of x", []),
        ("round to 2 decimals, at most 10", []),
        ("print('a') -> nothing", []),
    ],
)
def test_examples_in_words(words: str, checks: list[str]) -> None:
    assert [example.check(example.function or "g") for example in read_examples(words)] == checks


@pytest.mark.parametrize(
    ("words", "signature", "arguments", "kinds"),
    [
        ("so ('2024-01-31', 1) -> '2024-02-29'", "def f(day: str, n)", ("2024-01-31", 1), ("str", "int")),
        ("f(2, 3) == 5, so (1, 2) -> 3", "", (1, 2), ("int", "int")),
        ("(1, 2) -> 3", "def f(a, b, c=0)", (1, 2), ("int", "int", "any")),
        ("(1, 2) -> 3", "def f(pair)", ((1, 2),), ("tuple",)),
        ("(1, 2) -> 3", "def f(pair, by=1)", ((1, 2),), ("tuple", "any")),
        ("(1, 2) -> 3", "def f(a, b, c)", ((1, 2),), None),
        ("f((2, 3)) == 5, so (1, 2) -> 3", "", ((1, 2),), ("tuple",)),
        ("[1, 2] -> 3", "def f(a, b)", ([1, 2],), None),
    ],
)  # fmt: skip
def test_a_tuple_for_several_arguments(
    words: str, signature: str, arguments: tuple, kinds: tuple | None
) -> None:
    task = read_task(words, signature=signature or None)
    assert task.examples[-1].args == arguments
    assert kinds is None or tuple(kind.name for kind in task.parameter_types) == kinds


def test_a_tuple_is_spread_once_the_signature_is_known() -> None:
    task = read_task("later(): months later, ('2024-01-31', 1) -> '2024-02-29'")
    known = adopt_signature(task, "def later(day, months):\n    return day\n")
    assert known.examples[-1].args == ("2024-01-31", 1)
    assert [kind.name for kind in known.parameter_types] == ["str", "int"]


@pytest.mark.parametrize(
    ("source", "header"),
    [
        ("def f(x: int) -> int", "def f(x: int) -> int:"),
        ("f(a, b=2, *rest, key: str = 'x', **more)", "def f(a, b=2, *rest, key: str = 'x', **more):"),
        ("def f(x): ...", "def f(x):"),
        ("async def f(x)", "async def f(x):"),
        ("from datetime import date\ndef f(d: date) -> date", "def f(d: date) -> date:"),
    ],
)
def test_signatures(source: str, header: str) -> None:
    assert parse_signature(source).header() == header


@pytest.mark.parametrize("source", ["", "def f(", "x + 1", "def 2f(x)", "class A"])
def test_signatures_that_do_not_parse(source: str) -> None:
    with pytest.raises(BadInput):
        parse_signature(source)


@pytest.mark.parametrize(
    ("words", "name", "parameters"),
    [
        ("write count_words(text) that counts words", "count_words", ("text",)),
        ("def area(w: float, h: float) -> float: the area", "area", ("w", "h")),
        ("split(total, people=2) shares a bill", "split", ("total", "people")),
        ("a function called tidy_up that trims", "tidy_up", ()),
        ("add(2, 3) returns 5", "add", ()),
        ("initials: the last name stays whole, extra spaces don't matter", "", ()),
        ("short_form: the last name stays whole", "short_form", ()),
        ("reverse a string", "", ()),
        ("make a function that sorts", "", ()),
    ],
)
def test_names_in_words(words: str, name: str, parameters: tuple[str, ...]) -> None:
    task = read_task(words)
    assert (task.name, task.parameter_names()) == (name, parameters)


def test_types_come_from_annotations_examples_and_words() -> None:
    kinds = read_task("f([1, 2.5], 'a') -> {'a': 1}", signature="def f(xs, key)").parameter_types
    assert (kinds[0].name, kinds[0].of[0].name, kinds[1].name) == ("list", "float", "str")
    assert (
        read_task("longest of a list of words", signature="f(items: list)").parameter_types[0].of[0].name
        == "str"
    )
    assert read_task("x", signature="def f(a: int | None) -> list[str]").parameter_types[0].nullable
    assert read_task("is this a palindrome? f('abba') is True").result_type.name == "bool"


def test_the_models_own_signature_is_taken_where_none_was_given() -> None:
    task = adopt_signature(
        read_task("add(2, 3) returns 5"), "def add(a: int, b: int) -> int:\n    return a + b\n"
    )
    assert task.parameter_names() == ("a", "b")
    assert [kind.name for kind in task.parameter_types] == ["int", "int"]


@pytest.mark.parametrize("words", ["", "   \n", "?!", "\ufeff", "x" * 1_000_000])
def test_unusable_tasks(words: str) -> None:
    with pytest.raises(BadInput):
        read_task(words)


def test_contradicting_examples_are_named() -> None:
    with pytest.raises(BadInput, match=r"f\(2\) == 4 and f\(2\) == 5"):
        read_task("f(2) == 4 and f(2) == 5")
    with pytest.raises(BadInput, match="contradict"):
        read_task("f(2) gives 4", checks=("f(2) == 5",))
    assert read_task("f(2) == 4, f(2) -> 4.0").examples


def test_the_name_of_the_function_and_not_the_of() -> None:
    assert read_task("camelCase to snake_case. name of function: camel_to_snake").name == "camel_to_snake"


def test_a_class_and_a_second_function_are_seen() -> None:
    assert read_task("class Account for a bank account. Account(owner, balance=0)").kind == "class"
    assert read_task("sort the pupils by class").kind == "function"
    both = read_task("two functions. encode('aab') == 'a2b', decode('a2b') == 'aab'")
    assert (both.name, both.other_names()) == ("encode", ("decode",))


def test_dates_written_out_are_texts_and_a_form_shown_is_a_text() -> None:
    task = read_task("due_dates(start, n): n dates from start on ('YYYY-MM-DD')")
    assert task.parameter_types[0].name == "str"
    assert read_task("quarter of a date, give it back like 'Q1 2024'").result_type.name == "str"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("write a function that returns the largest of a list", "Returns the largest of a list."),
        ("hi, can you write a function for me that totals an invoice? lines are pairs", "Totals an invoice."),
        ("I'm a teacher. Given a dict of marks, average them", "Given a dict of marks, average them."),
        ("i need something that turns 'abcd' into 'dcba'", "Turns 'abcd' into 'dcba'."),
        ("fn: shout(text). the text in capitals", "The text in capitals."),
        ("count the vowels in a string, e.g. count('ae') == 2", "Count the vowels in a string."),
        ("function body lines to strip", "Function body lines to strip."),
    ],
)  # fmt: skip
def test_the_summary_says_what_it_does(words: str, says: str) -> None:
    assert summary(read_task(words)) == says


@pytest.mark.parametrize(
    ("words", "signature", "kind"),
    [
        (
            "stock = dict product -> pieces. low_stock(stock, limit) gives names",
            "low_stock(stock, limit)",
            "dict int",
        ),
        ("who likes what: a dict of name -> food", "who_likes(favs)", "any"),
        ("favs is a dict name -> food", "who_likes(favs)", "dict str"),
        ("a list of (grade, weight) -> weighted mean", "mean(grades)", "list tuple"),
        ("items are (name, price) pairs", "receipt(items, width=24)", "list tuple"),
        ("the mean of grades (weighted)", "mean(grades)", "list number"),
    ],
)
def test_what_a_container_holds_is_read_from_the_words(words: str, signature: str, kind: str) -> None:
    first = read_task(words, signature=signature).parameter_types[0]
    assert " ".join([first.name, *(k.name for k in first.of[-1:])]) == kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("workdays(start, end): number of weekdays from start to end, both dates included", "date"),
        ("off(first, last): how many Sundays lie between two dates", "date"),
        ("busy(since, until) counts the working days", "date"),
        ("length(start, end): minutes between two times on working days", "any"),
        ("cut(start, end): the words between two indexes", "any"),
        ("names(start, end): names of the weekdays", "any"),
    ],
)
def test_ends_of_a_span_of_days(words: str, kind: str) -> None:
    assert [k.name for k in read_task(words).parameter_types] == [kind, kind]
