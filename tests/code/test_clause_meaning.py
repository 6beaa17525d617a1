"""Clauses whose words say something else than they seem to: of ties from z to a, of one end of a text, of lines
in a file, of what a limit is used up by, and of what stands in quotes."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.mending import mend
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.coverage import unread
from nl2x.code.judging.judging import Candidate, Judge, Trial
from nl2x.code.reading.task import read_task
from sandbox import Sandbox

WORDS, TEXT = "f(words: list[str]) -> list[str]", "f(text: str) -> str"
DAYS = "f(first: str, last: str) -> int"
ISO = "how many days, ISO dates, both days included. f('2024-01-01', '2024-01-03') == 3"
READ = "from datetime import date\ndef f(first, last):\n    "
DIFFERENCE = "(date.fromisoformat(last) - date.fromisoformat(first)).days"


def judged(words: str, code: str, box: Sandbox, signature: str) -> tuple[Judge, Trial]:
    task = read_task(words, signature=signature)
    judge = Judge(task, detect(task), box)
    return judge, judge.trial(Candidate(code, "recipe: a test"))


def states(trial: Trial) -> dict[str, str]:
    return {c.clause.kind: c.state for c in trial.clauses}


def kinds_of(words: str, signature: str) -> set[str]:
    return {c.kind for c in detect(read_task(words, signature=signature))}


def last(judge: Judge, trial: Trial) -> Trial:
    return [trial, *mend(judge, trial)][-1]


FROM_Z = [
    "longest first; ties alphabetical from z to a",
    "longest first, ties in reverse alphabetical order",
    "longest first, same length: z to a",
    "longest first, on a tie alphabetical, z-a",
]


@pytest.mark.parametrize("words", FROM_Z)
def test_ties_from_z_to_a_are_not_from_a_to_z(words: str, box: Sandbox) -> None:
    judge, trial = judged(
        words, "def f(words):\n    return sorted(words, key=lambda w: (-len(w), w))\n", box, WORDS
    )
    assert states(trial)["ties alphabetical"] == "failed"
    better = last(judge, trial)
    assert better.clean()
    assert judge.call(better.candidate.code, [(["b", "d", "ccc", "a"],)])[0].value == ["ccc", "d", "b", "a"]


@pytest.mark.parametrize("words", FROM_Z)
def test_ties_from_z_to_a_pass_where_they_are(words: str, box: Sandbox) -> None:
    code = "def f(words):\n    return sorted(sorted(words, reverse=True), key=len, reverse=True)\n"
    assert states(judged(words, code, box, WORDS)[1])["ties alphabetical"] == "passed"


@pytest.mark.parametrize("words", ["longest first; ties alphabetical", "longest first, ties from a to z"])
def test_ties_from_a_to_z_stay_so(words: str, box: Sandbox) -> None:
    code = "def f(words):\n    return sorted(words, key=lambda w: (-len(w), w))\n"
    assert states(judged(words, code, box, WORDS)[1])["ties alphabetical"] == "passed"


def test_an_order_of_ties_is_none_of_all() -> None:
    assert "sorted descending" not in kinds_of("shortest first; ties alphabetical from z to a", WORDS)
    assert "sorted descending" in kinds_of("all words from z to a", WORDS)


@pytest.mark.parametrize(
    "body",
    [
        f"return abs({DIFFERENCE})",
        f"return abs({DIFFERENCE} + 1)",
        f"days = {DIFFERENCE}\n    return abs(days)",
        f"days = {DIFFERENCE} + 1\n    return -days if days < 0 else days",
    ],
)
def test_both_days_are_counted_whichever_comes_first(body: str, box: Sandbox) -> None:
    judge, trial = judged(ISO, f"{READ}{body}\n", box, DAYS)
    assert states(trial)["bounds named"] == "failed"
    better = last(judge, trial)
    assert better.clean()
    calls = [("2024-01-01", "2024-01-03"), ("2024-01-03", "2024-01-01"), ("2024-01-03", "2024-01-03")]
    assert [o.value for o in judge.call(better.candidate.code, calls)] == [3, 3, 1]


@pytest.mark.parametrize(
    "body",
    [
        f"return {DIFFERENCE} + 1",
        f"return max(0, {DIFFERENCE} + 1)",
        f"return abs({DIFFERENCE}) + 1",
        f"if last < first:\n        raise ValueError('the last day comes before the first')\n    return {DIFFERENCE} + 1",
    ],
)
def test_days_that_are_told_apart_by_their_order_pass(body: str, box: Sandbox) -> None:
    assert states(judged(ISO, f"{READ}{body}\n", box, DAYS)[1])["bounds named"] == "passed"


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("strip spaces at the start of a text only", "text.lstrip()"),
        ("only leading spaces are removed", "text.lstrip()"),
        ("cut the spaces at the end, just at the end", "text.rstrip()"),
        ("remove trailing spaces only", "text.rstrip()"),
    ],
)
def test_the_other_end_stays(words: str, right: str, box: Sandbox) -> None:
    judge, trial = judged(words, "def f(text):\n    return text.strip()\n", box, TEXT)
    assert states(trial)["strip ends"] == "failed"
    better = last(judge, trial)
    assert better.clean() and right in better.candidate.code
    assert judged(words, f"def f(text):\n    return {right}\n", box, TEXT)[1].clean()


@pytest.mark.parametrize(
    "words",
    ["leading and trailing spaces are stripped", "spaces at either end don't matter", "trim the text",
     "spaces at the start and at the end are removed"],
)  # fmt: skip
def test_both_ends_are_both(words: str, box: Sandbox) -> None:
    assert (
        states(judged(words, "def f(text):\n    return text.strip()\n", box, TEXT)[1])["strip ends"]
        == "passed"
    )
    for half in ("lstrip", "rstrip"):
        _, trial = judged(words, f"def f(text):\n    return text.{half}()\n", box, TEXT)
        assert states(trial)["strip ends"] == "failed"


def test_trailing_spaces_are_no_leading_ones(box: Sandbox) -> None:
    judge, trial = judged("trailing spaces are removed", "def f(text):\n    return text\n", box, TEXT)
    assert "rstrip" in last(judge, trial).candidate.code


LONGEST = "def f(path):\n    lines = open(path, encoding='utf-8').read().splitlines()\n    return max(lines, key=len, default='')\n"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("read a text file, return its longest line; trailing spaces don't count", "strip ends"),
        ("the longest line of a file, ignore case", "ignore case"),
        ("the longest line of a text file, spaces don't count", "ignore spaces"),
        ("the longest line of a file, punctuation doesn't count", "ignore punctuation"),
    ],
)
def test_a_files_lines_are_not_its_name(words: str, kind: str, box: Sandbox) -> None:
    judge, trial = judged(words, LONGEST, box, "f(path: str) -> str")
    assert states(trial)[kind] == "untried"
    assert last(judge, trial).candidate.code == LONGEST


def test_a_files_name_may_be_what_it_is_about(box: Sandbox) -> None:
    words = "the extension of a file's name, case doesn't matter. f('a.TXT') == 'txt'"
    code = "def f(filename):\n    return filename.lower().rpartition('.')[2]\n"
    assert states(judged(words, code, box, "f(filename: str) -> str")[1])["ignore case"] == "passed"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("cut it to n characters, with '...' if it was cut; the dots don't count towards n", "ignored signs"),
        ("at most n letters of each word, dashes don't count against the limit", "ignored signs"),
        ("wrap the text after n letters; spaces do not count towards n", "ignore spaces"),
        ("the first n signs, punctuation doesn't count towards the length", "ignore punctuation"),
    ],
)
def test_what_uses_up_no_limit_is_not_left_out(words: str, kind: str) -> None:
    signature = "f(text: str, n: int) -> str"
    task = read_task(words, signature=signature)
    assert kind not in kinds_of(words, signature)
    assert any("count" in phrase for phrase in unread(task, [c.span for c in detect(task)]))


@pytest.mark.parametrize(
    ("words", "signature", "kind"),
    [
        ("how long it is, spaces don't count towards the length", "f(text: str) -> int", "ignore spaces"),
        ("the mean, zeros don't count in the average", "f(numbers: list[int]) -> float", "left out numbers"),
        ("the first five digits, dashes don't count", TEXT, "ignored signs"),
    ],
)
def test_what_does_not_count_in_a_number_is_left_out(words: str, signature: str, kind: str) -> None:
    assert kind in kinds_of(words, signature)


@pytest.mark.parametrize(
    ("words", "signature"),
    [
        ("round half up to 2 places", "f(x: float) -> float"),
        ("the price, commercially rounded up to 1 decimal", "f(x: float) -> float"),
        ("raise ValueError with the message 'nobody is older than 0 here' if it is empty", "f(ages: list[int]) -> int"),
        ("print \"older than 0\" for each", "f(ages: list[int])"),
        ("sums up to 1,000 euros", "f(x: float) -> float"),
        ("times up to 1:30 hours", "f(x: str) -> float"),
    ],
)  # fmt: skip
def test_fragments_are_no_limits(words: str, signature: str) -> None:
    assert "limits included" not in kinds_of(words, signature)


@pytest.mark.parametrize(
    "words", ["numbers up to 10", "people older than 18", "prices up to 12.50 euros", "'x' for up to 3"]
)
def test_limits_are_limits(words: str) -> None:
    assert "limits included" in kinds_of(words, "f(xs: list[float]) -> list[float]")


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("sum what is given, lines like 'Tom;12.50' become a dict of name -> sum", "lines like 'Tom;12.50' become a dict of name -> sum"),
        ("cut the text to ten signs, with '...' if it was cut", "with '...' if it was cut"),
        ("take the lines, skip those with \"a, b; c\" in them", "skip those with \"a, b; c\" in them"),
    ],
)  # fmt: skip
def test_phrases_are_not_cut_within_quotes(words: str, whole: str) -> None:
    found = unread(read_task(words, signature=TEXT), [])
    assert whole in found


def test_an_apostrophe_opens_no_quote() -> None:
    found = unread(read_task("the users' names, it doesn't sort them, don't keep 'x'", signature=WORDS), [])
    assert "it doesn't sort them" in found


@pytest.mark.parametrize(
    ("words", "clause"),
    [
        ("rounded down to a whole number", "rounded down to a whole number"),
        ("always rounded up to the next full hour", "rounded up to the next full hour"),
        ("rounded down to an integer", "rounded down to an integer"),
        ("rounded up to whole euros", "rounded up to whole euros"),
    ],
)
def test_to_what_is_rounded_is_read_whole(words: str, clause: str) -> None:
    found = detect(read_task(words, signature="f(x: float) -> int"))
    assert clause in [c.words for c in found if c.kind == "rounded up"]


@pytest.mark.parametrize(
    "words", ["rounded down to a multiple of 5", "rounded up to the next ten", "round down to an even number"]
)
def test_other_units_are_no_whole_ones(words: str) -> None:
    task = read_task(words, signature="f(x: float) -> int")
    assert "rounded up" not in {c.kind for c in detect(task)}
    assert unread(task, []) == [words]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (
            "add_vat(net, rate=20): the price with VAT, ValueError for a negative price. add_vat(50) == 60.0",
            0,
        ),
        ("tip(bill, percent=10): ValueError if the amount is negative. tip(20) == 2.0", 0),
        ("tip(bill, percent=10): ValueError if the percent is negative. tip(20) == 2.0", 1),
    ],
)
def test_a_noun_that_is_no_name_is_what_must_be_given(words: str, place: int) -> None:
    (clause,) = [c for c in detect(read_task(words)) if c.kind == "negative input"]
    assert clause.get("position") == place


def test_a_limit_of_zero_is_said_once() -> None:
    words = "years(rate): years until it doubles. ValueError if rate is 0 or less. years(10) == 8"
    assert [c.kind for c in detect(read_task(words))] == ["negative input"]
    kept = read_task("kept(xs: list[int]): those of 0 or less. kept([1, 0, -1]) == [0, -1]")
    assert "limits included" in [c.kind for c in detect(kept)]
