"""How halves are rounded is tried on numbers that lie on a half, and on nothing else."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.mending import mend
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.judging import Candidate, Judge, Trial
from nl2x.code.reading.conflicts import contradiction
from nl2x.code.reading.task import read_task
from sandbox import Sandbox

DECIMALS = "from decimal import Decimal, ROUND_HALF_EVEN, ROUND_HALF_UP\nimport math\n"
DISCOUNT = "price less percent, rounded half up to cents. f(10, 10) == 9.0"
MEAN = "the mean, rounded half up with 1 decimal. f([1, 2]) == 1.5"
BANKERS = "the mean, with banker's rounding to 1 decimal. f([1, 2]) == 1.5"


def judged(words: str, code: str, box: Sandbox, signature: str | None = None) -> tuple[Judge, Trial]:
    task = read_task(words, signature=signature)
    judge = Judge(task, detect(task), box)
    return judge, judge.trial(Candidate(DECIMALS + code, "recipe: a test"))


def states(trial: Trial) -> dict[str, str]:
    return {c.clause.kind: c.state for c in trial.clauses}


@pytest.mark.parametrize(
    ("words", "code", "kind"),
    [
        # 0.3 * 0.75 is 0.22499999999999998: what is quantized is no half any more.
        (DISCOUNT, "def f(price, percent):\n    return float(Decimal(str((100 - percent) / 100 * price))"
         ".quantize(Decimal('0.01'), rounding=ROUND_HALF_UP))\n", "half up"),
        (MEAN, "def f(numbers):\n    return round(sum(numbers) / len(numbers), 1)\n", "half up"),
        (BANKERS, "def f(numbers):\n    return math.floor(sum(numbers) / len(numbers) * 10 + 0.5) / 10\n",
         "half even"),
        ("the net price of a gross one with 20 percent VAT, commercially rounded to cents. f(12) == 10.0",
         "def f(gross):\n    return round(gross / 1.2, 2)\n", "half up"),
    ],
)  # fmt: skip
def test_broken_rounding_is_seen_and_mended(words: str, code: str, kind: str, box: Sandbox) -> None:
    judge, trial = judged(words, code, box)
    assert states(trial)[kind] == "failed"
    better = mend(judge, trial)
    assert better and states(better[-1])[kind] == "passed" and better[-1].clean()


def test_mended_rounding_is_right_where_floats_are_not(box: Sandbox) -> None:
    code = "def f(price, percent):\n    return round(price * (100 - percent) / 100, 2)\n"
    judge, trial = judged(DISCOUNT, code, box)
    outcomes = judge.call(mend(judge, trial)[-1].candidate.code, [(0.3, 25), (0.62, 25), (0.1, 50), (10, 10)])
    assert [o.value for o in outcomes] == [0.23, 0.47, 0.05, 9.0]


@pytest.mark.parametrize(
    ("words", "code", "kind", "signature"),
    [
        (DISCOUNT, "def f(price, percent):\n"
         "    net = Decimal(str(price)) * (100 - Decimal(str(percent)))\n"
         "    return float((net / 100)"
         ".quantize(Decimal('0.01'), rounding=ROUND_HALF_UP))\n", "half up", None),
        (MEAN, "def f(numbers):\n    return float(Decimal(str(round(sum(numbers) / len(numbers), 9)))"
         ".quantize(Decimal('0.1'), ROUND_HALF_UP))\n", "half up", None),
        (BANKERS, "def f(numbers):\n    return float(Decimal(str(round(sum(numbers) / len(numbers), 9)))"
         ".quantize(Decimal('0.1'), ROUND_HALF_EVEN))\n", "half even", None),
        ("to whole numbers, half up", "def f(x):\n    return math.floor(x + 0.5)\n", "half up",
         "f(x: float) -> int"),
    ],
)  # fmt: skip
def test_right_rounding_stays_right(
    words: str, code: str, kind: str, signature: str | None, box: Sandbox
) -> None:
    _, trial = judged(words, code, box, signature)
    assert states(trial)[kind] == "passed"


@pytest.mark.parametrize(
    ("words", "code", "signature"),
    [
        ("half up", "def f(n):\n    return round(n * 2, 2) % 2 == 0\n", "f(n: float) -> bool"),
        ("rounded half up to whole numbers", "def f(n):\n    return (2 * n + 1) // 2\n",
         "f(n: float) -> float"),
        ("the even number below, rounded half up", "def f(n):\n    return round(n) // 2 * 2\n",
         "f(n: int) -> int"),
    ],
)  # fmt: skip
def test_what_no_input_tells_is_not_tried(words: str, code: str, signature: str, box: Sandbox) -> None:
    """A result that shows no number, rounding that isn't seen, and whole numbers, which have no halves."""
    _, trial = judged(words, code, box, signature)
    assert states(trial)["half up"] == "untried"


@pytest.mark.parametrize(
    ("words", "signature"),
    [
        ("round half up to 2 places, rounded half to even", None),
        ("commercially rounded, banker's rounding", None),
        ("the price to cents, halves go up. Halves are rounded to even.", None),
        ("round half up, half to even", "f(x: float) -> float"),
    ],
)
def test_contradicting_ways_of_rounding_are_said(words: str, signature: str | None) -> None:
    pair = contradiction(read_task(words, signature=signature))
    assert pair is not None and [c.kind for c in pair] == ["half up", "half even"]


@pytest.mark.parametrize(
    "words", ["the tax rounded half up, the total rounded half to even", "half up, not half to even"]
)
def test_ways_of_rounding_of_two_things_are_no_contradiction(words: str) -> None:
    assert contradiction(read_task(words)) is None


@pytest.mark.parametrize(
    ("words", "code", "wanted"),
    [
        ("mean rounded half up with 1 decimal. f([1, 2]) == 1.5", "sum(numbers) / len(numbers)", 0.3),
        (
            "mean with 1 decimal, halves are rounded to even. f([1, 2]) == 1.5",
            "sum(numbers) / len(numbers)",
            0.2,
        ),
        ("mean rounded to whole numbers, half up. f([1, 2]) == 2", "sum(numbers) / len(numbers)", 0),
    ],
)
def test_what_is_not_rounded_yet_is_rounded_the_way_that_is_told(
    words: str, code: str, wanted: float, box: Sandbox
) -> None:
    judge, trial = judged(words, f"def f(numbers):\n    return {code}\n", box)
    better = mend(judge, trial)
    assert better and better[-1].clean()
    assert judge.call(better[-1].candidate.code, [([0.25],)])[0].value == wanted
