"""The public API: what honest programs get."""

import pytest

import sandbox
from sandbox import Broke, Call, Limits, Program, Raised, Returned, Sandbox


@pytest.fixture(scope="module")
def box():
    with Sandbox(2) as box:
        yield box


def test_a_right_and_a_wrong_check(box: Sandbox) -> None:
    verdict = box.judge(Program("def f(x): return 2 * x", checks=("f(2) == 4", "f(3) == 7", "f(1) + 1 == 3")))
    assert verdict.status == "failed"
    assert [check.passed for check in verdict.checks] == [True, False, True]
    assert verdict.checks[1].detail == "gave 6"


def test_calls_share_one_process_and_give_exact_types(box: Sandbox) -> None:
    code = "seen = []\ndef f(x):\n    seen.append(1)\n    x.append(len(seen))\n    return {1: (2, {3})}"
    first, second = box.call(code, [Call("f", ([],)), Call("f", ([],))])
    assert isinstance(first, Returned) and isinstance(second, Returned)
    assert first.value == {1: (2, {3})} and type(first.value[1]) is tuple
    assert first.args_after == ([1],) and second.args_after == ([2],)


def test_none_among_numbers_crosses_the_border(box: Sandbox) -> None:
    (back,) = box.call("def f(x): return x", [Call("f", ([1, None, 2.5],))])
    assert isinstance(back, Returned) and back.value == [1, None, 2.5]


def test_a_call_that_raises_and_one_that_hangs(box: Sandbox) -> None:
    code = "def f(x):\n    while x: pass\n    raise ValueError('no')"
    limits = Limits(wall_s=0.5)
    raised, hung, never = box.call(code, [Call("f", (0,)), Call("f", (1,)), Call("f", (0,))], limits)
    assert isinstance(raised, Raised) and raised.type_name == "ValueError" and raised.line == 3
    assert hung == Broke("timeout", "longer than 0.5 s")
    assert never == Broke("unreached", "an earlier call ended the run")


def test_verdicts_come_in_order(box: Sandbox) -> None:
    programs = (Program(f"def f(): return {i}", checks=(f"f() == {i if i % 3 else -1}",)) for i in range(40))
    statuses = [verdict.status for verdict in box.judge_many(programs)]
    assert statuses == ["passed" if i % 3 else "failed" for i in range(40)]


def test_one_shot() -> None:
    assert sandbox.run("def f(x): return x", tests="assert f(1) == 1\nassert f(2) == 2").status == "passed"


@pytest.mark.parametrize(
    ("check", "detail"),
    [
        ("f(2) == 4 and f(3) == 7 and f(1) == 0", "gave 6, not 7, in f(3) == 7"),
        ("f(2) > 4", "gave 4, which isn't > 4"),
        ("abs(f(2) - 5) < 0.5", "gave 1, which isn't < 0.5"),
        ("f(1) is None", "gave 2, not None"),
        ("4 in [f(1), f(3)]", "gave 4, which isn't in [2, 6]"),
        ("f(2) == 3 or f(2) == 5", "gave False"),
        ("f(1) and f(0)", "gave 0, in f(0)"),
        ("f(2) == 4 and f()", "TypeError: f() missing 1 required positional argument: 'x'"),
    ],
)
def test_what_a_check_that_fails_says(check: str, detail: str, box: Sandbox) -> None:
    (result,) = box.judge(Program("def f(x): return 2 * x", checks=(check,))).checks
    assert not result.passed and result.detail.partition(" (line")[0] == detail


@pytest.mark.parametrize(
    "check",
    ["f(2) == 4 and f(3) == 6", "3 < f(2) < 5", "f(2) != 5", "(n := f(2)) and n == 4", "f(0) == 0 or 1"],
)
def test_checks_that_hold(check: str, box: Sandbox) -> None:
    assert box.judge(Program("def f(x): return 2 * x", checks=(check,))).passed
