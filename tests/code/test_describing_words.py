"""Which words ask for type hints or docstrings and for nothing else, and of what."""

from __future__ import annotations

import pytest

from nl2x.code.describing.asked import asked_in
from nl2x.errors import BadInput

SHOP = """def total_due(net, rate):
    return net * (1 + rate)


def add(a, b):
    return a + b


class Basket:
    def total(self):
        return 0

    def clear(self):
        pass


class Till:
    def total(self):
        return 1
"""


@pytest.mark.parametrize(
    ("words", "hints", "docstrings", "names"),
    [
        ("add type hints to total_due", True, False, ("total_due",)),
        ("give every function type hints", True, False, ()),
        ("type hints please", True, False, ()),
        ("annotate total_due", True, False, ("total_due",)),
        ("please add type annotations to all functions in shop.py", True, False, ()),
        ("add type hints to total_due and Basket.total", True, False, ("total_due", "Basket.total")),
        ("add types to the add function", True, False, ("add",)),
        ("I'd like type hints for the class Basket", True, False, ("Basket",)),
        ("add docstrings", False, True, ()),
        ("write a docstring for total_due", False, True, ("total_due",)),
        ("document this file", False, True, ()),
        ("document the class Basket", False, True, ("Basket",)),
        ("docstrings for every function that has none", False, True, ()),
        ("add type hints and docstrings to everything", True, True, ()),
        ("add docstrings to the functions without one", False, True, ()),
        ("add missing type hints", True, False, ()),
        ("add typing to every function, where it is missing", True, False, ()),
        ("document all undocumented functions", False, True, ()),
        ("`clear` needs a docstring", False, True, ("Basket.clear",)),
    ],
)
def test_words_that_ask_for_them(words: str, hints: bool, docstrings: bool, names: tuple[str, ...]) -> None:
    asked = asked_in(words, SHOP, "shop.py")
    assert asked is not None
    assert (asked.hints, asked.docstrings, asked.names) == (hints, docstrings, names)


@pytest.mark.parametrize(
    "words",
    [
        "make total_due round to cents",
        "add type hints to total_due and make it round to cents",
        "write a function that returns the docstring of a function",
        "a function to check the types of a list",
        "add a docstring parser",
        "total_due should raise TypeError for other types than numbers",
        "add a method types() to Basket that lists what is in it",
        "give total_due a parameter doc",
        "remove all type hints",
        "add type checking to total_due",
        "convert all types to strings in total_due",
    ],
)
def test_words_that_ask_for_something_else(words: str) -> None:
    assert asked_in(words, SHOP, "shop.py") is None


def test_what_is_not_there_or_not_clear_is_said() -> None:
    with pytest.raises(BadInput, match=r"no totl_due .*total_due"):
        asked_in("add type hints to totl_due", SHOP, "shop.py")
    with pytest.raises(BadInput, match=r"Basket\.total or Till\.total"):
        asked_in("write a docstring for total", SHOP, "shop.py")


def test_how_much_is_asked_for() -> None:
    def asked(words: str):
        found = asked_in(words, SHOP, "shop.py")
        assert found is not None
        return found

    assert asked("add docstrings to Basket").members and not asked("write a docstring for Basket").members
    assert asked("write a docstring for Basket and its methods").members
    assert asked("replace the docstring of total_due").anew and not asked("add docstrings").anew
    assert asked("write docstrings with examples").with_example
    assert asked("document this module").module and not asked("document every function").module
    assert asked("add a docstring to this file").names == ("",)
    dictated = asked("add the docstring 'Net and tax together.' to total_due")
    assert dictated.text == "Net and tax together." and dictated.names == ("total_due",)
    only = asked("add return types to all functions")
    assert only.results and not only.parameters
    assert not asked("type hints for the parameters of total_due").results
