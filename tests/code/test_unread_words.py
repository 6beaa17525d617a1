"""A recipe that passes the example and says nothing to some of the words may do something else: not
verified."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.judging import Judge
from nl2x.code.judging.swapped import breaks_alike
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, Written, write

RECIPES = Settings(candidates=1, seconds=0.0)


def alone(words: str, box, scripted) -> Written:
    """What comes of it where the model has nothing usable to add."""
    return write(words, lambda: scripted("    raise NotImplementedError\n"), box, settings=RECIPES)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("sum of the secondary diagonal of a square matrix, e.g. [[1,2],[3,4]] gives 5", "secondary"),
        ("remove consecutive duplicates of a list, keep the order. dedupe([1,1,2]) == [1,2]",
         "consecutive"),
        ("remove duplicates from a list, keep the order of the last occurrences. dedupe([1,2,3]) == [1,2,3]",
         "keep the order of the last occurrences"),
        ("remove duplicates, keep the order in which they last appeared. dedupe([1,2,3]) == [1,2,3]",
         "last:"),
        ("count capital vowels in a text. count_capital_vowels('HELLO') == 2", "capital"),
        ("count uppercase consonants in a string. count_c('HELLO') == 3", "uppercase"),
        ("count accented vowels in a text. vowels('ee') == 2", "accented"),
        ("count the words of a text that begin with a capital. capitalized_words('Hello World') == 2",
         "begin"),
        ("count the hyphenated words of a text. f('a-b c-d') == 2", "hyphenated"),
        ("count the lines of a text that are not comments. code_lines('a = 1\\nb = 2') == 2", "not comments"),
        ("count the words of a text that aren't numbers. f('a b') == 2", "aren't numbers"),
        ("count small vowels of a text. f('hello') == 2", "small"),
        ("list all even divisors of a number. f(2) == [2]", "divisors"),
        ("remove duplicates from a list, most recent first. dedupe([1]) == [1]", "recent"),
        ("unique items of a list, latest first. dedupe([1]) == [1]", "latest"),
    ],
)  # fmt: skip
def test_a_word_that_no_recipe_says_is_named(words: str, named: str, box, scripted) -> None:
    done = alone(words, box, scripted)
    assert done.status == "unverified"
    assert not done.passed or any(named in said for said in done.unchecked), done.unchecked


def test_one_attempt_that_passes_over_the_same_word_is_no_proof(box, scripted) -> None:
    words = (
        "diagonal_sum(matrix): sum of the secondary diagonal of a square matrix, e.g. [[1,2],[3,4]] gives 5"
    )
    same = "    return sum(row[i] for i, row in enumerate(matrix))\n"
    done = write(words, lambda: scripted(same), box, settings=RECIPES)
    assert done.passed and "secondary: the recipe says nothing of it" in done.unchecked


def test_two_attempts_that_know_the_word_outvote_the_recipe(box, scripted) -> None:
    words = "f(text): count capital vowels in a text. f('HELLO') == 2"
    engine = scripted("    return sum(c in 'AEIOU' for c in text)\n")
    done = write(words, lambda: engine, box, settings=Settings(candidates=2))
    assert "AEIOU" in done.chosen.candidate.code


@pytest.mark.parametrize(
    "words",
    [
        "count the vowels of a text. vowels('Hello') == 2, vowels('SKY') == 0, vowels('AxE') == 2",
        "flatten a nested list of any depth. flatten([1, [2, ['ab', [3]]]]) == [1, 2, 'ab', 3]",
        "please write a function that removes duplicates from a list, keeping the order. "
        "dedupe([3, 1, 3, 2, 1]) == [3, 1, 2]",
        "I need the running total of a list of numbers: running([1, 2, 3]) == [1, 3, 6]",
    ],
)
def test_words_that_the_recipe_and_the_clauses_say_stay_verified(words: str, box, scripted) -> None:
    done = alone(words, box, scripted)
    assert done.status == "verified", done.unchecked


@pytest.mark.parametrize(
    ("words", "by_size"),
    [
        ("sort the dates, latest first", True),
        ("the versions, newest first", True),
        ("the numbers, largest first", True),
        ("the items once each, newest first", False),
        ("my notes, most recent first", False),
    ],
)
def test_the_newest_is_the_largest_only_of_days_and_times(words: str, by_size: bool) -> None:
    found = {clause.kind for clause in detect(read_task(words, signature="f(items: list) -> list"))}
    assert ("sorted descending" in found) is by_size
    assert by_size or "most first" not in found


@pytest.mark.parametrize(
    "words",
    [
        "days_between('2024-01-01','2024-01-03') == 3, both days included",
        "number of days between two dates, both dates count: days('2024-02-28','2024-03-01') == 3",
    ],
)
def test_one_day_more_whichever_comes_first(words: str, box, scripted) -> None:
    done = alone(words, box, scripted)
    namespace: dict[str, object] = {}
    exec(done.chosen.candidate.code, namespace)
    count = namespace[done.task.name]
    assert callable(count)
    assert count("2024-01-01", "2024-01-03") == count("2024-01-03", "2024-01-01") == 3
    assert count("2024-01-01", "2024-01-01") == 1


TWICE = "    word = word.lower()\n    return len(set(word)) < len(word)\n"
WORDS = (
    "has_repeated_letters(word): whether any letter occurs more than once. "
    "has_repeated_letters('hello') is True, has_repeated_letters('abc') is False"
)


@pytest.mark.parametrize(
    ("words", "body"),
    [
        (WORDS, TWICE),
        ("same(a, b): whether they have the same letters. same('ab', 'ba') is True, same('ab', 'b') is False",
         "    return sorted(a.casefold()) == sorted(b.casefold())\n"),
        ("starts(text): the words that start with s. starts('sun moon star') == ['sun', 'star']",
         "    import re\n    return re.findall(r'\\bs\\w*', text, re.IGNORECASE)\n"),
    ],
)  # fmt: skip
def test_capitals_made_small_unasked_are_a_question(words: str, body: str, box, scripted) -> None:
    settings = Settings(candidates=2, recipes=False)
    done = write(words, lambda: scripted(body), box, settings=settings)
    assert done.passed and done.status == "unverified"
    assert "nothing tells it from" in done.unchecked[0] and done.open_calls()


@pytest.mark.parametrize("more", [", ignore case", ". has_repeated_letters('Aa') is True"])
def test_capitals_made_small_as_asked_are_none(more: str, box, scripted) -> None:
    done = write(WORDS + more, lambda: scripted(TWICE), box, settings=Settings(candidates=2, recipes=False))
    assert not any("nothing tells it from" in said for said in done.unchecked), done.unchecked


def test_a_patch_may_not_break_what_holds_either_way_round(box) -> None:
    task = read_task("gap(a, b): how far apart. gap(1, 4) == 3, gap(9, 2) == 7")
    judge = Judge(task, detect(task), box)
    before, after = ("def gap(a, b):\n    return abs(a - b)\n", "def gap(a, b):\n    return abs(a - b + 1)\n")
    assert breaks_alike(judge, before, after, "both included")
    assert not breaks_alike(judge, before, before.replace("abs(a - b)", "abs(a - b) + 1"), "both included")
    assert not breaks_alike(judge, before, after, "negative where a comes first")
