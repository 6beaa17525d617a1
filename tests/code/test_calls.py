"""Calls that the model makes up: how they are read, and that candidates are tried on them."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.calls import read_calls
from nl2x.code.judging.inputs import samples
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, write
from sandbox import Sandbox

FEE = read_task(
    "late_fee(due, returned): 10 a day late", signature="late_fee(due: str, returned: str) -> int"
)


@pytest.mark.parametrize(
    ("reply", "arguments"),
    [
        ("late_fee('2024-03-01', '2024-03-04')", [("2024-03-01", "2024-03-04")]),
        ("late_fee(2024-03-01, 2024-03-04)  # three days", [("2024-03-01", "2024-03-04")]),
        ("late_fee(due='a', returned='b')\nlate_fee('a', 'b')", [("a", "b")]),
        ("late_fee('a', returned=None)\n```", [("a", None)]),
        ("late_fee('a', 'b', 'c')\nother('a', 'b')\nlate_fee(x, 'b')\nlate_fee(", []),
        ("late_fee(returned='b')", []),
    ],
)
def test_calls_are_read(reply: str, arguments: list[tuple[object, ...]]) -> None:
    assert read_calls(f"```python\n{reply}", FEE) == arguments


def test_inputs_are_made_from_them_unless_examples_say_otherwise() -> None:
    task = read_task("f('1h') == 60, minutes of a text", signature="f(text: str) -> int")
    made = samples(task, made_up=(("2h 5m",), (7,)))
    assert made[:2] == [("1h",), ("2h 5m",)]
    assert (7,) not in made


def test_candidates_are_told_apart_on_them(box: Sandbox, scripted) -> None:  # type: ignore[no-untyped-def]
    """Without them both break off on every input: nothing says what posts are."""
    words = "shared(posts): what all have in common"
    union = "    return sorted(set().union(*[p['tags'] for p in posts]))\n```"
    common = "    return sorted(set.intersection(*[set(p['tags']) for p in posts]))\n```"
    two = "[{'tags': ['a', 'b']}, {'tags': ['b', 'c']}]"
    settings = Settings(candidates=4, batch=1, agreement=4, recipes=False, clauses=False)
    engine = scripted(union, common, common, calls=f"{two})")
    written = write(words, lambda: engine, box, signature="shared(posts)", settings=settings)
    assert "intersection" in written.chosen.candidate.code
    assert written.samples[0] == ([{"tags": ["a", "b"]}, {"tags": ["b", "c"]}],)
