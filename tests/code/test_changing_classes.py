"""A class or method of a user's own file that is to be changed: what wasn't asked for stays as it stands."""

from __future__ import annotations

import pytest

from nl2x.code.delivery.place import Place
from nl2x.code.delivery.spoken import spoken_of
from nl2x.code.judging.judging import Candidate
from nl2x.code.write import Settings, Written, write
from nl2x.errors import BadInput
from sandbox import Sandbox

CART = '''class Cart:
    """What a customer wants to buy."""

    def __init__(self):
        self.items = []

    def add(self, name, price):
        # the name is kept for the receipt
        self.items.append((name, price))

    def total(self):
        """The sum of all prices."""
        return sum( price for _, price in self.items )
'''
ONCE = Settings(candidates=1, recipes=False)
REWRITTEN = """```python
class Cart:
    def __init__(self, items=None):
        self.items = items or []

    def add(self, item):
        self.items.append(item)

    def clear(self):
        self.items = []

    def unasked(self):
        return 1
```"""


def changed(
    words: str, reply: str, scripted, box: Sandbox, source: str = CART, **more
) -> tuple[Written, str]:
    """What comes of the words, and the file with it."""
    earlier, bare = spoken_of(source, words, "cls.py")
    assert earlier is not None
    place = Place("cls.py", source)
    done = write(
        bare, lambda: scripted(reply), box, earlier=earlier, place=place, settings=ONCE, **more
    )  # fmt: skip
    return done, place.after(done.chosen.candidate.code, done.task)


@pytest.mark.parametrize(
    "words",
    [
        "add a method clear() to class Cart that empties the items",
        "give Cart a method clear that empties the items",
        "Cart needs a new method clear(), which empties the items",
        "a method clear for the class Cart, it empties the items",
    ],
)
def test_a_method_is_added_and_nothing_else_changes(words: str, scripted, box: Sandbox) -> None:
    check = "[c := Cart(), c.add('tea', 2), c.clear(), c.items][3] == []"
    done, after = changed(words, REWRITTEN, scripted, box, checks=(check,))
    assert done.passed, done.chosen.checks
    assert after == CART + "\n    def clear(self):\n        self.items = []\n"


def test_what_was_asked_for_and_tried_is_verified(scripted, box: Sandbox) -> None:
    check = "[c := Cart(), c.clear(), c.items][2] == []"
    words = "add a method clear() to class Cart that empties the items"
    done, _ = changed(words, REWRITTEN, scripted, box, checks=(check,))
    assert done.status == "verified", done.unchecked


def test_methods_alone_are_enough_of_a_reply(scripted, box: Sandbox) -> None:
    reply = "```python\ndef clear(self):\n    self.items.clear()\n```"
    check = "[c := Cart(), c.add('tea', 2), c.clear(), c.items][3] == []"
    done, after = changed("add a method clear() to class Cart", reply, scripted, box, checks=(check,))
    assert done.passed and after == CART + "\n    def clear(self):\n        self.items.clear()\n"


def test_a_method_that_is_named_is_changed_and_its_docstring_stays(scripted, box: Sandbox) -> None:
    total = "total(self):\n        return round(sum(p for _, p in self.items), 1)"
    reply = REWRITTEN.replace("unasked(self):\n        return 1", total)
    check = "[c := Cart(), c.add('tea', 2.25), c.add('x', 0.11), c.total()][3] == 2.4"
    words = "make Cart.total round to one decimal"
    done, after = changed(words, reply, scripted, box, checks=(check,))
    assert done.passed, done.chosen.checks
    old = "return sum( price for _, price in self.items )"
    assert after.startswith(CART.replace(old, "return round(sum(p for _, p in self.items), 1)"))
    assert "def unasked" not in after and "items=None" not in after


def test_what_is_changed_and_not_called_is_named(scripted, box: Sandbox) -> None:
    count = "count(self):\n        return len(self.items)"
    reply = REWRITTEN.replace("unasked(self):\n        return 1", count)
    words = "add methods count() and clear() to Cart"
    done, _ = changed(words, reply, scripted, box, checks=("Cart().count() == 0",))
    assert done.passed and done.status == "unverified"
    assert "what clear does: no example or check calls it" in done.unchecked


TEXTS = '''class A:
    """Small things with texts."""

    SIGN = "-"

    @staticmethod
    def rev(s):
        """The string as it is."""
        return s

    def keep(self):
        return 1
'''


@pytest.mark.parametrize(
    "words",
    [
        "make A.rev give the string reversed. A.rev('ab') == 'ba'",
        "A.rev should reverse the string. A.rev('ab') gives 'ba'",
        "change the method rev of A, it reverses the string: A.rev('ab') -> 'ba'",
        "reverse the string. A.rev('ab') == 'ba'",
    ],
)
def test_an_example_on_a_class_is_tried_and_its_method_changed(words: str, scripted, box: Sandbox) -> None:
    reply = "```python\nclass A:\n    @staticmethod\n    def rev(s):\n        return s[::-1]\n```"
    done, after = changed(words, reply, scripted, box, TEXTS)
    assert [c.check for c in done.chosen.checks if c.passed] == ["A.rev('ab') == 'ba'"], done.chosen.checks
    assert after == TEXTS.replace("return s\n", "return s[::-1]\n")
    wrong, _ = changed(
        words, reply.replace("::-1", "::1"), scripted, box, TEXTS.replace("return s", "return 2")
    )
    assert not wrong.passed


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("write a class Cart with add(name, price) and total()", None),
        ("a function that adds up the prices of a Cart", None),
        ("write a function count(cart) that counts the items in Cart", None),
        ("sum of the numbers in a list", None),
        ("make class Cart with add, total and clear", None),
        ("let the class Cart raise ValueError for negative prices", "class"),
        ("the method total should round to cents", "class"),
        ("make total() round to cents", "class"),
    ],
)
def test_which_words_speak_of_a_class(words: str, kind: str | None) -> None:
    earlier, _ = spoken_of(CART, words, "cls.py")
    assert (earlier.kind if earlier else None) == kind


def test_two_classes_with_a_method_are_asked_about() -> None:
    two = CART + CART.replace("class Cart", "class Basket")
    with pytest.raises(BadInput, match=r"Cart\.total or Basket\.total"):
        spoken_of(two, "make the method total round to cents", "cls.py")


def test_a_function_called_by_its_files_name() -> None:
    _, bare = spoken_of(
        "def dedupe(x):\n    return x\n", "make dedupe keep order. cls.dedupe([1]) == [1]", "cls.py"
    )
    assert bare.endswith(". dedupe([1]) == [1]")


def test_a_class_that_would_lose_methods_is_not_written(tmp_path, scripted, box: Sandbox) -> None:
    words = "write a class Cart with clear. c = Cart(); c.clear(); c.items == []"
    done = write(words, lambda: scripted(REWRITTEN), box, place=Place("cls.py", CART), settings=ONCE)
    assert done.passed
    assert Place("cls.py", CART).lost(done.chosen.candidate.code, done.task) == ["Cart.total"]
    assert Place("cls.py", "X = 1\n").lost(done.chosen.candidate.code, done.task) == []


@pytest.mark.parametrize(
    ("source", "words", "lost"),
    [
        ("def twice(x, key=None):\n    return x\n", "double a number. twice(2) == 4", ["twice(key)"]),
        ("def twice(x, key=None):\n    return x\n", "twice(x) doubles a number. twice(2) == 4", []),
        ("def twice(n):\n    return n\n", "double a number. twice(2) == 4", []),
        ("def half(x, key=None):\n    return x\n", "double a number. twice(2) == 4", []),
    ],
)
def test_parameters_that_would_be_lost(
    source: str, words: str, lost: list[str], scripted, box: Sandbox
) -> None:
    known, place = (Candidate("def twice(x):\n    return x * 2\n", "an attempt"),), Place("t.py", source)
    done = write(words, lambda: scripted(""), box, place=place, known=known, settings=ONCE)
    assert done.passed and place.lost(done.chosen.candidate.code, done.task) == lost


@pytest.mark.parametrize(
    "words",
    [
        "total must round to whole cents",
        "make total return 0 when there is nothing in it",
        "The total should be rounded",
        "change total to round: make total round to 2 places",
    ],
)
def test_a_method_by_its_bare_name(words: str) -> None:
    earlier, _ = spoken_of(CART, words, "cls.py")
    assert earlier is not None and (earlier.name, earlier.asked) == ("Cart", ("total",))


@pytest.mark.parametrize(
    "words",
    [
        "total_price(items): total must be positive, ValueError otherwise",
        "a function that gives the total of prices",
        "make total sales a report: report(sales)",
        "add up prices, total must be an int: summed(prices)",
    ],
)
def test_a_word_that_is_only_called_like_a_method(words: str) -> None:
    assert spoken_of(CART, words, "cls.py")[0] is None


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ("make total() round to 2 places", "Cart(…).total(…)"),
        ("add a method clear() to class Cart", "Cart(…).clear(…)"),
        ("Cart needs a way to empty it", "Cart(…).…(…)"),
    ],
)
def test_how_a_check_of_it_would_begin(words: str, call: str) -> None:
    """What somebody is told to show where nothing of a change could be tried."""
    earlier, _ = spoken_of(CART, words, "cls.py")
    assert earlier is not None and earlier.call() == call


KEEPING = """```python
class Cart:
    def __init__(self):
        self.items = []
        self.{kept} = []

    def add(self, name, price):
        self.items.append((name, price))
        self.{kept}.append({told})
{more}
    def total(self):
        return 0

    def {method}(self):
        return self.{kept}
```"""


@pytest.mark.parametrize(
    ("words", "method", "kept"),
    [
        ("add a method names() to Cart that gives the names of all that was ever added", "names", "_names"),
        ("give Cart a method log that lists the names that were added", "log", "entries"),
        (
            "add a method history() to class Cart, the names in the order in which they came",
            "history",
            "history",
        ),
    ],
)
def test_what_a_new_method_tells_is_kept_by_the_others(
    words: str, method: str, kept: str, scripted, box: Sandbox
) -> None:
    reply = KEEPING.format(kept=kept, told="name", more="", method=method)
    check = f"[c := Cart(), c.add('tea', 2), c.add('jam', 3), c.{method}()][3] == ['tea', 'jam']"
    settings = Settings(candidates=1, recipes=False)
    earlier, bare = spoken_of(CART, words, "cls.py")
    done = write(bare, lambda: scripted(reply), box, earlier=earlier, checks=(check,), settings=settings)
    assert done.passed, done.chosen.checks
    code = done.chosen.candidate.code
    assert "return sum( price for _, price in self.items )" in code or "return sum(price for" in code
    assert "return 0" not in code, "nothing was asked of total"


def test_a_member_that_does_more_than_keep_it_stays_as_it_is(scripted, box: Sandbox) -> None:
    more = "        self.items = self.items[:1]\n"
    reply = KEEPING.format(kept="seen", told="name", more=more, method="names")
    earlier, bare = spoken_of(CART, "add a method names() to Cart", "cls.py")
    done = write(bare, lambda: scripted(reply), box, earlier=earlier, settings=ONCE)
    assert "self.items[:1]" not in done.chosen.candidate.code
