"""What a recipe says in its own words, or holds in those that people use, isn't called untried."""

from __future__ import annotations

import pytest

from nl2x.code.candidates import library
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.coverage import PHRASE, unchecked
from nl2x.code.judging.judging import Candidate, CheckResult, ClauseResult, Trial
from nl2x.code.judging.sayings import held_by_recipe
from nl2x.code.reading.task import adopt_signature, read_task
from nl2x.code.write import Settings, Written, write

RECIPES = Settings(candidates=1, seconds=0.0)


def alone(words: str, box, scripted) -> Written:
    """What comes of it where the model has nothing usable to add."""
    return write(words, lambda: scripted("    raise NotImplementedError\n"), box, settings=RECIPES)


@pytest.mark.parametrize(
    "words",
    [
        "chunk a list into pieces of n, last one may be shorter. chunk([1, 2, 3], 2) == [[1, 2], [3]]",
        "split a list into batches of n; the last may be shorter. b([1, 2, 3], 2) == [[1, 2], [3]]",
        "remove duplicates from a list without changing the order, first one stays. d([3, 1, 3]) == [3, 1]",
        "reverse a sentence word by word, single spaces in the result. r('ab c  de') == 'de c ab'",
        "turn '1h 30m' style durations into minutes; '45m' -> 45, '2h' -> 120",
        "digit sum of a number, negative numbers like positive ones. s(-12) == 3, s(49) == 13",
        "minutes between two clock times, past midnight counts as next day. "
        "m('23:10', '01:15') == 125, m('09:50', '10:05') == 15",
    ],
)
def test_what_the_recipe_does_is_verified(words: str, box, scripted) -> None:
    done = alone(words, box, scripted)
    assert done.status == "verified", done.unchecked


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("chunk a list into pieces of n, first one may be shorter. chunk([1, 2], 2) == [[1, 2]]",
         "first one may be shorter"),
        ("chunk a list into pieces of n, last one must not be shorter. chunk([1, 2], 2) == [[1, 2]]",
         "last one must not be shorter"),
        ("remove duplicates from a list, last one stays. d([3, 1]) == [3, 1]", "last one stays"),
        ("remove duplicates from a list, first one stays unless it is negative. d([3, 1]) == [3, 1]",
         "first one stays unless it is negative"),
        ("reverse a sentence word by word, double spaces in the result. r('a') == 'a'",
         "double spaces in the result"),
        ("digit sum of a number, positive numbers like negative ones. s(12) == 3",
         "positive numbers like negative ones"),
        ("minutes between two clock times, past noon counts as next day. m('09:00', '10:00') == 60",
         "past noon counts as next day"),
    ],
)  # fmt: skip
def test_what_it_says_nothing_of_is_named(words: str, named: str, box, scripted) -> None:
    done = alone(words, box, scripted)
    assert done.status == "unverified"
    assert not done.passed or any(named in said for said in done.unchecked), done.unchecked


def recipe(name: str) -> Candidate:
    found = next(r for r in library.library() if r.name == name)
    return Candidate(found.source, f"recipe: {found.summary}")


@pytest.mark.parametrize(
    ("name", "words", "held"),
    [
        ("chunk", "pieces of n; the last one may be shorter", ["the last one may be shorter"]),
        ("count_workdays", "working days of a month without weekends", ["without weekends"]),
        ("merge_intervals", "joined, touching ones too, by start", ["touching ones too"]),
        ("second_largest", "the second one, but duplicates count", []),
        ("second_largest", "the second one, duplicates don't count twice", []),
        ("is_ipv4", "an address, leading zeros are allowed", []),
        ("is_sorted", "sorted? equal neighbours are not fine", []),
    ],
)  # fmt: skip
def test_only_word_for_word(name: str, words: str, held: list[str]) -> None:
    task = read_task(words)
    found = [task.words[a:b] for a, b in held_by_recipe(task, Trial(recipe(name)), PHRASE)]
    assert [says.strip() for says in found] == held


def test_a_patched_recipe_may_do_something_else() -> None:
    task = read_task("pieces of n, the last may be shorter")
    plain = recipe("chunk")
    patched = Candidate(plain.code, f"{plain.origin}, patched: sorted")
    assert held_by_recipe(task, Trial(plain), PHRASE) and not held_by_recipe(task, Trial(patched), PHRASE)


@pytest.mark.parametrize(("words", "honoured"), [("lower case", True), ("sorted", False)])
def test_a_patch_that_only_changes_how_results_look_keeps_it(words: str, honoured: bool) -> None:
    task = read_task(f"find all hashtags, in order, {words}", signature="f(text: str) -> list[str]")
    plain = recipe("find_hashtags")
    patched = Candidate(plain.code, f"{plain.origin}, patched: {words}")
    clauses = tuple(ClauseResult(c, "passed") for c in detect(task))
    assert bool(held_by_recipe(task, Trial(patched, clauses=clauses), PHRASE)) is honoured


def left(words: str, signature: str) -> tuple[str, ...]:
    """What is unchecked where an example and all clauses passed."""
    task = adopt_signature(read_task(words), f"def {signature}:\n    pass\n")
    clauses = tuple(ClauseResult(c, "passed") for c in detect(task))
    return unchecked(task, Trial(Candidate("", ""), (CheckResult("f(1) == 1", True, ""),), clauses))


@pytest.mark.parametrize(
    ("words", "signature"),
    [
        ("is the text a palindrome ignoring spaces, punctuation and case", "f(text: str) -> bool"),
        ("are these two long words made of the same letters ignoring case", "f(a: str, b: str) -> bool"),
        ("count log levels in log lines like '2024-01-01 INFO started'", "f(text: str) -> dict"),
        ("split a list into groups at every None", "f(items: list) -> list"),
        ("take away all keys with None values from a dict", "f(d: dict) -> dict"),
        ("split '10-20, 30' style page ranges into their numbers", "f(text: str)"),
    ],
)
def test_examples_try_the_main_thing(words: str, signature: str) -> None:
    assert left(words, signature) == ()


@pytest.mark.parametrize(
    ("words", "signature"),
    [
        ("is the text a palindrome ignoring case of the first letter", "f(text: str) -> bool"),
        ("are these two words made of the same letters ignoring case and hyphens", "f(a: str, b: str)"),
        ("count all of the lines that are none of these", "f(text: str) -> int"),
        ("count all of the lines that hold 'a' only where it is needed", "f(text: str) -> int"),
        ("take the numbers 10-20 out of a list of them", "f(numbers: list) -> list"),
    ],
)  # fmt: skip
def test_what_may_limit_it_stays_unread(words: str, signature: str) -> None:
    assert left(words, signature)


def test_a_word_is_named_once(box, scripted) -> None:
    done = alone(
        "extract all urls from a text, no duplicates. u('see http://a.b') == ['http://a.b']", box, scripted
    )
    assert not any(said.startswith("duplicates:") for said in done.unchecked)


@pytest.mark.parametrize(
    "words",
    ["count the words like 'cat' in a text. f('cat') == 1", "count the words of 'cat' style. f('cat') == 1"],
)
def test_a_text_without_digits_may_be_what_is_meant(words: str, box, scripted) -> None:
    assert alone(words, box, scripted).status == "unverified"
