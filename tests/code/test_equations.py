"""Equations between calls: what "decode(encode(s)) == s" says is tried on many inputs, and both must be there."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.reading.parts import parts
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, write

ONE = Settings(candidates=1, recipes=False)
# The model goes on below `def pack(s):`.
PACK = "    return ''.join(f'{len([*g])}{c}' for c, g in groupby(s))\n"
UNPACK = "\n\ndef unpack(t):\n    return ''.join(c * int(n) for n, c in re.findall(r'(\\d+)(\\D)', t))\n"
ONE_DIGIT = "\n\ndef unpack(t):\n    return ''.join(t[i + 1] * int(t[i]) for i in range(0, len(t) - 1, 2))\n"


@pytest.mark.parametrize(
    ("words", "left", "right"),
    [
        ("write pack(s) and unpack(t), run-length, so that unpack(pack(s)) == s", "unpack(pack(s))", "s"),
        ("to_roman(n) and from_roman(t): from_roman(to_roman(n)) gives n back", "from_roman(to_roman(n))", "n"),
        ("shift(text, k) / unshift(text, k). unshift(shift(text, k), k) must equal text for every text",
         "unshift(shift(text, k), k)", "text"),
        ("run-length pack and unpack such that unpack(pack(text)) returns the original text",
         "unpack(pack(text))", "text"),
        ("hide(msg) and show(msg); show undoes hide", "show(hide(value))", "value"),
        ("hide(msg) plus show(msg), each undoes the other", "show(hide(value))", "value"),
        ("functions to_row(d) and to_dict(r), to_dict is the inverse of to_row", "to_dict(to_row(value))", "value"),
        ("dist(a, b) between two words is symmetric: dist(a, b) == dist(b, a)", "dist(a, b)", "dist(b, a)"),
        ("clean(s) for names, clean(clean(s)) == clean(s)", "clean(clean(s))", "clean(s)"),
        ("shares(total, n) in cents: sum(shares(total, n)) is total", "sum(shares(total, n))", "total"),
    ],
)  # fmt: skip
def test_what_is_an_equation(words: str, left: str, right: str) -> None:
    (clause,) = [c for c in detect(read_task(words)) if c.kind == "equation"]
    assert (clause.get("left"), clause.get("right")) == (left, right)


@pytest.mark.parametrize(
    "words",
    [
        # A condition, a question, a value, a part of a larger sum.
        "size(x) returns x if x is positive",
        "is_same(s): tells whether rev(rev(s)) == s",
        "pack(s) and unpack(t): unpack(pack(s)) == s if s has no digits",
        "encode(s) and decode(s). decode(encode('ab')) == 'ab'",
        "compose(f, g): compose(f, g)(x) == f(g(x))",
        "apply(f, x): apply(f, x) == f(x)",
        "undo(history): undo undoes the last step",
        "double(x): double(x) == add(x, x) + zero(x)",
    ],
)
def test_what_is_none(words: str) -> None:
    assert not [c for c in detect(read_task(words)) if c.kind == "equation"]


@pytest.mark.parametrize(
    "words",
    [
        "write pack(s) and unpack(t), so that unpack(pack(s)) == s",
        "pack(s) plus unpack(t)",
        "pack(s) with its inverse unpack(t)",
        "pack(s)/unpack(t)",
        "run-length coding: unpack(pack(s)) == s",
    ],
)
def test_both_are_asked_for(words: str) -> None:
    assert parts(read_task(words)) == ("pack", "unpack")


WORDS = "pack(s) and unpack(t), run-length, so that unpack(pack(s)) == s. pack('aab') == '2a1b'"


def test_a_pair_that_holds_is_verified(box, scripted) -> None:
    done = write(WORDS, lambda: scripted(PACK + UNPACK), box, settings=ONE)
    (result,) = [c for c in done.chosen.clauses if c.clause.kind == "equation"]
    assert (result.state, done.passed) == ("passed", True) and result.tries > 4
    assert "what unpack does: no example or check calls it" not in done.unchecked


@pytest.mark.parametrize(
    ("other", "shows"),
    [
        # Right but for more than nine in a row.
        (ONE_DIGIT, "aaaaaaaaaaaa"),
        ("\n\ndef unpack(t):\n    return t\n", "not"),
        ("\n\ndef unpack(t):\n    return int(t)\n", "raised ValueError"),
    ],
)
def test_a_pair_that_does_not_fails(other: str, shows: str, box, scripted) -> None:
    done = write(WORDS, lambda: scripted(PACK + other), box, settings=ONE)
    (failed,) = done.chosen.failed_clauses()
    assert failed.clause.kind == "equation" and shows in failed.shown
    assert not done.passed


def test_only_one_of_two_fails(box, scripted) -> None:
    done = write(WORDS, lambda: scripted(PACK, "?"), box, settings=ONE)
    assert not done.passed
    assert "nothing defines unpack" in [c.shown for c in done.chosen.checks if not c.passed]


def test_one_that_holds_of_anything_says_nothing_of_what_it_is_for(box, scripted) -> None:
    """Two that leave a text as it is undo each other, too."""
    words = "pack(s) and unpack(t), run-length, so that unpack(pack(s)) == s"
    reply = "    return s\n\n\ndef unpack(t):\n    return t\n"
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert done.status == "unverified" and any("mainly for" in words for words in done.unchecked)


def test_what_the_first_one_refuses_says_nothing(box, scripted) -> None:
    words = "to_word(n) and to_number(w) from 1 to 3; to_number(to_word(n)) == n. to_word(2) == 'two'"
    reply = (
        "    if not 1 <= n <= 3:\n"
        "        raise ValueError(n)\n    return NAMES[n - 1]\n\n\nNAMES = ['one', 'two', 'three']\n\n\n"
        "def to_number(w):\n    return NAMES.index(w) + 1\n"
    )
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert [c.state for c in done.chosen.clauses if c.clause.kind == "equation"] == ["passed"]
