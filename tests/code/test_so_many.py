"""Counts in words: "the three longest lines" are three, where there are as many, and never one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, write

ONE = Settings(candidates=1, recipes=False)


def counted(words: str) -> list[int]:
    return [c.get("limit") for c in detect(read_task(words)) if c.kind == "so many"]


@pytest.mark.parametrize(
    ("words", "limit"),
    [
        ("longest_ones(text) returns the three longest lines of a text", 3),
        ("the top five words of a text, ignoring case: top(text)", 5),
        ("tail(rows): last ten rows", 10),
        ("firsts(items): first two of a list", 2),
        ("give me the 3 most common words: common(text)", 3),
        ("the names of the two oldest people: oldest(people)", 2),
        ("best(scores) gives a list of the 4 largest", 4),
        ("head(text): show the first twenty lines", 20),
        ("I need the bottom three students by mark, bottom(marks)", 3),
        ("the last six lines that aren't blank: tail(text)", 6),
    ],
)
def test_counts_of_what_comes_back(words: str, limit: int) -> None:
    assert counted(words) == [limit]


@pytest.mark.parametrize(
    "words",
    [
        "initials of the first two words: initials(text)",
        "sum of the three largest: high(numbers)",
        "average of the last five values: late(numbers)",
        "top three per category: tops(rows)",
        "the two best of each team: tops(rows)",
        "the first two columns of a csv: columns(text)",
        "the first two must be letters: is_code(code)",
        "the first two and the last two: ends(items)",
        "move the first three to the end: turned(items)",
        "a quarter has three months, the first three of them: months(year)",
        "the three longest lines with ties included: longest(text)",
        "the last two requests, rest unchanged: is_busy(log) -> bool",
        "interest two years later: interest(amount)",
    ],
)
def test_other_counts(words: str) -> None:
    assert counted(words) == []


@pytest.mark.parametrize(
    ("reply", "passes"),
    [
        ("    return sorted(text.splitlines(), key=len, reverse=True)[:3]\n", True),
        ("    return '\\n'.join(sorted(text.splitlines(), key=len, reverse=True)[:3])\n", True),
        ("    return sorted(text.splitlines(), key=len, reverse=True)[:1]\n", False),
        ("    return max(text.splitlines(), key=len, default='')\n", False),
        ("    return sorted(text.splitlines(), key=len, reverse=True)[:4]\n", False),
    ],
)
def test_as_many_come_back(reply: str, passes: bool, box, scripted) -> None:
    words = "longest_ones(text) returns the three longest lines of a text"
    settings = Settings(candidates=1, recipes=False, patches=False)
    done = write(words, lambda: scripted(reply), box, settings=settings)
    assert [c.state for c in done.chosen.clauses if c.clause.kind == "so many"] == [
        "passed" if passes else "failed"
    ]


def test_one_becomes_three(box, scripted) -> None:
    reply = "    return max(text.splitlines(), key=len)\n"
    words = "longest_ones(text) returns the three longest lines of a text"
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert done.passed
    assert "sorted(text.splitlines(), key=len, reverse=True)[:3]" in done.chosen.candidate.code


def test_fewer_that_were_chosen_are_no_fault(box, scripted) -> None:
    """Of few lines even fewer begin with a capital."""
    words = "tail(text): the last two lines that begin with a capital"
    reply = "    return [line for line in text.splitlines() if line[:1].isupper()][-2:]\n"
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert not done.chosen.failed_clauses()


def test_a_recipe_that_gives_one_is_not_taken_for_two(box, scripted) -> None:
    words = (
        "long_words(text): the two longest words of a text, longest first. long_words('a bb') == ['bb', 'a']"
    )
    reply = "    return sorted(text.split(), key=len, reverse=True)[:2]\n"
    done = write(words, lambda: scripted(reply), box, settings=Settings(candidates=1))
    assert done.passed and "[:2]" in done.chosen.candidate.code


def test_the_last_ones_in_their_order(box, scripted) -> None:
    """What comes twice may stand at the end, too, though it first came in long before."""
    words = "tail(lines): the last five lines of a list, in their order"
    done = write(words, lambda: scripted("    return lines[-5:]\n"), box, settings=ONE)
    assert [c.state for c in done.chosen.clauses if c.clause.kind == "keep order"] == ["passed"]
    turned = write(
        words, lambda: scripted("    return lines[-5:][::-1]\n"), box, settings=replace(ONE, patches=False)
    )
    assert [c.state for c in turned.chosen.clauses if c.clause.kind == "keep order"] == ["failed"]
