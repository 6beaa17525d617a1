"""Words that are none are refused; any others, in whatever language, are a task."""

import pytest

from nl2x.code.reading.gibberish import refuse_gibberish
from nl2x.code.reading.task import read_task
from nl2x.errors import BadInput


@pytest.mark.parametrize("words", ["asdkjh qwe zxc", "12345", "?!1 2", "qwertz", "sdfg hjkl"])
def test_no_words(words: str) -> None:
    with pytest.raises(BadInput, match="doesn't say what the code should do"):
        refuse_gibberish(read_task(words))


@pytest.mark.parametrize(
    "words",
    [
        "fizzbuzz", "sqrt", "lcm", "rhythm of a strcmp", "addiere zwei zahlen", "посчитай гласные",
        "asdkjh(2) == 4", "f('qwe') gives 'ewq'", "primes up to n", "reverse", "angstschweiss",
    ],
)  # fmt: skip
def test_words(words: str) -> None:
    refuse_gibberish(read_task(words))


def test_a_signature_or_a_check_says_enough() -> None:
    refuse_gibberish(read_task("zxc qwe", signature="def f(x: int) -> int"))
    refuse_gibberish(read_task("12345", checks=("f(1) == 2",)))
