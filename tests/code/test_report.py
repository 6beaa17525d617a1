"""What is shown of checks that failed reads as a sentence."""

from __future__ import annotations

import pytest

from nl2x.code.delivery.report import in_words
from nl2x.code.judging.judging import Candidate
from nl2x.code.write import Settings, write


@pytest.mark.parametrize(
    ("body", "check", "line"),
    [
        ("x + 1", "f(5) == 10", "✗ f(5) == 10: it gave 6"),
        ("x / 0", "f(5) == 10", "✗ f(5) == 10: it raised ZeroDivisionError: division by zero (line 3)"),
        ("x / 0", "f(5) > 10", "✗ f(5) > 10: it raised ZeroDivisionError: division by zero"),
        ("next(iter(()))", "f(5) > 10", "✗ f(5) > 10: it raised StopIteration"),
        ("all(True for _ in iter(int, 1))", "f(5) == 10", "✗ f(5) == 10: it took longer than"),
        ("y", "f(5) == 10", "✗ every name is defined: nothing defines y"),
    ],
)
def test_why_a_check_failed(body: str, check: str, line: str, box, scripted) -> None:
    known = (Candidate(f"def f(x):\n    return {body}\n", "an attempt"),)
    done = write(
        "double x", lambda: scripted("nothing"), box, signature="f(x)", checks=(check,), known=known,
        settings=Settings(candidates=1, recipes=False, patches=False),
    )  # fmt: skip
    assert any(shown.startswith(line) for shown in in_words(done)), in_words(done)


def test_that_nothing_was_raised(box, scripted) -> None:
    code = "class Box:\n    def pop(self):\n        return 1\n"
    words = "class Box with pop, pop on an empty Box raises IndexError. b = Box(); b.pop() == 1"
    known = (Candidate(code, "an attempt"),)
    settings = Settings(candidates=1, recipes=False, patches=False)
    done = write(words, lambda: scripted("nothing"), box, known=known, settings=settings)
    assert any("raises IndexError: it raised no IndexError" in line for line in in_words(done)), in_words(
        done
    )


def test_no_call_is_shown_twice(box, scripted) -> None:
    engine = scripted("    return n * 2\n", "    return n ** 2\n", "    return n + n\n")
    done = write("what to do with n", lambda: engine, box, signature="def f(n: int) -> int")
    assert done.telling()
    called = [line.split(") ")[0] for line in in_words(done) if line.startswith("  f(")]
    assert len(called) == len(set(called)) > 2
    asked = [repr(doubt.arguments) for doubt in done.open_calls()]
    assert len(asked) == len(set(asked)) > 3
    first, *_ = done.telling()
    assert asked.index(repr(first[0])) < 3, "the most telling ones come first"


def test_calls_that_give_something_are_shown_first(box, scripted) -> None:
    engine = scripted("    if text != 'abc':\n        raise ValueError(text)\n    return 1\n")
    done = write("what to do with it", lambda: engine, box, signature="def f(text: str)")
    assert not done.anything_tried
    called = [line for line in in_words(done) if line.startswith("  f(")]
    assert called[0] == "  f('abc') gave 1" and len(called) > 1
