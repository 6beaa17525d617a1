"""Checks that say nothing of any code are refused before any is written."""

import pytest

from nl2x.code.reading.own_checks import refuse_idle_checks
from nl2x.code.reading.task import read_task
from nl2x.code.write import write
from nl2x.errors import BadInput


@pytest.mark.parametrize(
    ("check", "says"),
    [
        ("1/0", "doesn't call the function"),
        ("True", "doesn't call the function"),
        ("len('abc') == 3", "doesn't call the function"),
        ("[x for x in (1, 2)] == [1, 2]", "doesn't call the function"),
        ("f(2) == 1 / 0", "raises ZeroDivisionError"),
        ("f(int('two')) == 4", "raises ValueError"),
        ("[][0] == f(2)", "raises IndexError"),
        ("f(2) == 4 and f({}['a']) == 1 or True", ""),
        ("1 / 0 < f(2)", "raises ZeroDivisionError"),
    ],
)
def test_what_no_code_could_pass(check: str, says: str, box, scripted) -> None:
    engine = scripted("    return 2 * x\n```")
    if not says:  # only worked out where the part before holds
        assert write("double", lambda: engine, box, signature="f(x)", checks=(check,)).chosen.checks
        return
    with pytest.raises(BadInput, match=says):
        write("double", lambda: engine, box, signature="f(x)", checks=(check,))
    assert not engine.prompts


@pytest.mark.parametrize(
    "check",
    [
        "f(2) == 4", "f(2) == 2 + 2", "f(len('ab')) == int('4')", "all(f(n) == 2 * n for n in range(3))",
        "isinstance(f(2), int)", "f(1) == 2 if f(0) == 0 else 1 / 0", "abs(f(0.5) - 1.0) < 1e-9",
    ],
)  # fmt: skip
def test_what_code_can_pass(check: str, box, scripted) -> None:
    engine = scripted("    return 2 * x\n```")
    assert write("double", lambda: engine, box, signature="f(x)", checks=(check,)).passed


def test_a_function_that_is_called_like_one_of_pythons_own(box, scripted) -> None:
    engine = scripted("    return 7\n```")
    done = write("always 7", lambda: engine, box, signature="def sum(numbers)", checks=("sum([1]) == 7",))
    assert done.passed


@pytest.mark.parametrize(
    ("words", "check", "more"),
    [
        ("rev(text) reverses a text", "nope('a') == 'a'", {}),
        ("double", "f(two) == 4", {"signature": "f(x)"}),
        ("f(2) == 4: double", "sorted(g(2)) == f(2)", {}),
        ("class Cart with add and total", "Basket().total() == 0", {}),
    ],
)
def test_a_name_that_nothing_defines(words: str, check: str, more, box, scripted) -> None:
    engine = scripted("    return 2 * x\n```")
    with pytest.raises(BadInput, match=r"nothing defines (nope|two|g|Basket)\b"):
        write(words, lambda: engine, box, checks=(check,), **more)
    assert not engine.prompts


@pytest.mark.parametrize(
    ("words", "check"),
    [
        ("reverse a text", "rev('ab') == 'ba'"),
        ("f(x) doubles x", "math.isclose(f(2), 4)"),
        ("f(x) doubles x", "[y := f(2), y][1] == 4"),
        ("encode(text) and decode(text), the other way round", "decode(encode('a')) == 'a'"),
        ("make a shopping basket class", "Basket().total() == 0"),
    ],
)
def test_a_name_that_the_code_may_have(words: str, check: str, box) -> None:
    refuse_idle_checks(read_task(words, checks=(check,)), box)


def test_names_of_the_file_may_be_used(box) -> None:
    task = read_task("f(x) doubles x", checks=("f(TWO) == 4",))
    refuse_idle_checks(task, box, "TWO = 2\n")
    with pytest.raises(BadInput, match="nothing defines TWO"):
        refuse_idle_checks(task, box)
