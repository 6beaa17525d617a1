"""Classes and several functions: each part that is named is demanded, examples on objects are tried."""

from __future__ import annotations

import time

import pytest

from nl2x.code.candidates.prompt import prompt_for
from nl2x.code.reading.parts import missing, parts, untried
from nl2x.code.reading.task import read_task
from nl2x.code.reading.transcripts import read_transcript
from nl2x.code.write import Settings, write

ONE = Settings(candidates=1, recipes=False, clauses=False)
STACK = (
    "class Stack:\n    def __init__(self):\n        self.items = []\n\n    def push(self, item):\n"
    "        self.items.append(item)\n\n    def pop(self):\n        return self.items.pop({})\n"
)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("class Stack with push, pop and size methods", ("Stack", "push", "pop", "size")),
        ("make a class called Cart, methods: add(name, price), remove(name) and total()",
         ("Cart", "add", "remove", "total")),
        ("class Account: Account(owner, balance=0). deposit(amount) and withdraw(amount) change the balance",
         ("Account", "deposit", "withdraw")),
        ("a Money class with a to_cents() method", ("Money", "to_cents")),
        ("two functions: encode(text) reverses a text and decode(text) undoes it", ("encode", "decode")),
        ("write functions is_even and is_odd", ("is_even", "is_odd")),
        # Nothing beside the one that is asked for.
        ("f(x) doubles a number, like str.upper(s) for texts", ()),
        ("apply both functions that are given: f(funcs, x)", ()),
        ("given functions like map and filter, count them", ()),
        ("total(prices) adds up what price(item) gave before", ()),
    ],
)  # fmt: skip
def test_parts_that_are_named(words: str, named: tuple[str, ...]) -> None:
    assert parts(read_task(words)) == named


def test_a_missing_part_fails(box, scripted) -> None:
    words = "class Stack with push, pop and size. s = Stack(); s.push(1); s.pop() == 1"
    words = words.replace("size.", "size methods.")
    done = write(words, lambda: scripted(STACK.format("")), box, settings=ONE)
    assert not done.passed
    assert [c.shown for c in done.chosen.checks if not c.passed] == ["nothing defines size"]


def test_a_part_that_no_example_calls_is_named(box, scripted) -> None:
    words = "functions encode(text) and decode(text). encode('abc') == 'cba'"
    reply = "    return text[::-1]\n\n\ndef decode(text):\n    return text\n"
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert done.passed and done.status == "unverified"
    assert done.unchecked == ("what decode does: no example or check calls it",)
    assert "def decode" in done.chosen.candidate.code
    lacking = write(words, lambda: scripted("    return text[::-1]\n", "?"), box, settings=ONE)
    assert not lacking.passed
    both = write(f"{words}, decode('cba') == 'abc'", lambda: scripted(reply), box, settings=ONE)
    assert not both.passed and both.chosen.checks[1].shown == "gave 'cba'"


@pytest.mark.parametrize(
    ("words", "shows"),
    [
        ("s = Stack(); s.push(1); s.push(2); s.pop() == 2, then s.pop() gives 1",
         ["s.pop() == 2", "s.pop() == 1"]),
        (">>> s = Stack()\n>>> s.push(1)\n>>> s.pop()\n1\n", ["s.pop() == 1"]),
        ("Stack().pop() raises IndexError", ["Stack().pop() raises IndexError"]),
        ("s = Stack()\ns.push('a')\ns.pop()  # 'a'\n", ["s.pop() == 'a'"]),
        ("s = Stack(); s.push(7); s.items == [7]", ["s.items == [7]"]),
        ("Stack: pop on an empty stack raises IndexError", ["Stack().pop() raises IndexError"]),
        ("Stack: items of a new stack is []", ["Stack().items() == []"]),
        # Nobody knows what the new one is made with.
        ("s = Stack(3); pop on an empty stack raises IndexError", []),
        # No value is shown, or of something that the words don't make.
        ("s = Stack(); s.push(1)", []),
        ("cart.add(name, price) returns 3", []),
    ],
)  # fmt: skip
def test_examples_on_objects(words: str, shows: list[str], box, scripted) -> None:
    assert [step.asserts for step in read_transcript(words) if step.asserts] == shows
    if shows:
        task = f"class Stack with push and pop methods. {words}"
        right = write(task, lambda: scripted(STACK.format("")), box, settings=ONE)
        assert right.passed, right.chosen.checks
        assert "; ".join(c.check for c in right.chosen.checks) == "; ".join(shows)
        wrong = write(task, lambda: scripted(STACK.format("").replace("items", "things")
                                             .replace("pop()", "copy()")), box, settings=ONE)  # fmt: skip
        assert not wrong.passed


def test_a_method_is_no_function_of_its_own() -> None:
    task = read_task("class Money. Money(5).cents() returns 500")
    assert not task.examples and not untried(task)
    assert missing(task, "class Coin:\n    pass\n") == ("Money",)


def test_functions_named_in_one_breath() -> None:
    both = read_task("mail templates: fill(text, values) and names(text)\n\n{name} is replaced")
    assert parts(both) == ("fill", "names")
    assert parts(read_task("fill(text, values): a template, as format(text) does it")) == ()


@pytest.mark.parametrize("wording", range(4))
def test_each_of_several_functions_is_asked_for(wording: int) -> None:
    both = read_task("two functions: encode(text) and decode(text), the one undoes the other")
    assert "`encode` and `decode`" in prompt_for(both, wording).user
    assert "a Python function" in prompt_for(read_task("encode(text): the text backwards"), wording).user


def test_a_call_with_a_long_value_is_read_at_once() -> None:
    """Names in brackets that end in no parameters: the time must not double with each letter."""
    words = "two functions, label(" + "abcdefghij" * 30 + " 5) and other("
    began = time.monotonic()
    parts(read_task(words))
    assert time.monotonic() - began < 1.0


def test_parameters_with_types_and_defaults_are_parameters() -> None:
    words = "two functions: fill(text: str, values: dict[str, int] = {}, *rest) and names(text)"
    assert parts(read_task(words)) == ("fill", "names")


def test_a_reply_goes_on_with_what_is_missing(box, scripted) -> None:
    """A model that ends behind the first of two functions is asked for the second, with its header."""
    words = "functions encode(text) and decode(text). encode('abc') == 'cba', decode('cba') == 'abc'"
    engine = scripted("    return text[::-1]\n", "    return text[::-1]\n")
    done = write(words, lambda: engine, box, settings=ONE)
    assert done.status == "verified", done.unchecked
    assert engine.prompts[1].opening.endswith("return text[::-1]\n\n\ndef decode(text):\n")
    bare = "functions called is_even and is_odd: is_even(2) is True"
    unnamed = scripted("n):\n    return n % 2 == 0\n", "n):\n    return n % 2 == 1\n")
    done = write(bare, lambda: unnamed, box, settings=ONE)
    assert len(unnamed.prompts) == 2 and unnamed.prompts[1].opening.endswith("def is_odd(")


def test_a_whole_reply_is_taken_as_it_is(box, scripted) -> None:
    words = "functions encode(text) and decode(text). encode('abc') == 'cba', decode('cba') == 'abc'"
    engine = scripted("    return text[::-1]\n\n\ndef decode(text):\n    return text[::-1]\n")
    assert write(words, lambda: engine, box, settings=ONE).passed
    assert len(engine.prompts) == 1


def test_each_function_from_the_attempt_that_got_it_right(box, scripted) -> None:
    words = "functions shout(text) and hush(text). shout('ab') == 'AB!', hush('AB!') == 'ab'"
    engine = scripted(
        "    return text.upper() + '!'\n\n\ndef hush(text):\n    return text.lower()\n",
        "    return text\n\n\nMARK = '!'\n\n\ndef hush(text):\n    return text.lower().rstrip(MARK)\n",
    )
    settings = Settings(candidates=2, recipes=False, clauses=False, patches=False, calls=False)
    done = write(words, lambda: engine, box, settings=settings)
    assert done.status == "verified", done.chosen.checks
    assert done.chosen.candidate.origin == "the model, first attempt, with hush of the model, attempt 2"
    assert "text.upper() + " in done.chosen.candidate.code and "MARK" in done.chosen.candidate.code
