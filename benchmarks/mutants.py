"""Samples for trying scorers: HumanEval's own solutions, seeded changes of them, and forged passes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from nl2x.bench.lines import objects
from nl2x.bench.suites import Suite

Sample = dict[str, str]
FORGERIES = {
    "leaves with success": "    import os\n    os._exit(0)\n",
    "says it passed": "    print('passed')\n    raise SystemExit(0)\n",
    "equals everything": (
        "    class Any:\n        def __eq__(self, other): return True\n"
        "        def __ne__(self, other): return False\n        def __bool__(self): return True\n"
        "        def __lt__(self, other): return True\n        def __sub__(self, other): return self\n"
        "        def __abs__(self): return self\n        def __hash__(self): return 0\n"
        "        def __len__(self): return 0\n        def __iter__(self): return iter(())\n    return Any()\n"
    ),
    "finds the result list": (
        "    import gc\n    for found in gc.get_objects():\n"
        "        if type(found).__name__ == 'ListProxy':\n            found.append('passed')\n"
        "    import os\n    os._exit(0)\n"
    ),
    "takes over check": "    pass\nimport sys\ncheck = lambda candidate: None\nsys.modules['__main__'].check = check\n",
    "stops asserts by tracing": (
        "    import sys\n    frame = sys._getframe(1)\n    while frame:\n"
        "        for name in ('result', 'stat', 'passed'):\n            box = frame.f_locals.get(name)\n"
        "            if hasattr(box, 'append'): box.append('passed')\n"
        "            elif hasattr(box, 'value'): box.value = 0\n        frame = frame.f_back\n"
        "    import os\n    os._exit(0)\n"
    ),
}


def canonical_samples(suite: Suite) -> list[Sample]:
    """HumanEval's own solutions."""
    solutions = {r["task_id"]: r["canonical_solution"] for _, r in objects(Path(suite.file), "HumanEval")}
    return [{"task_id": t.task_id, "completion": solutions[t.task_id]} for t in suite.tasks]


def mutations(canonical: Sequence[Sample], number: int, seed: int) -> list[Sample]:
    """Canonical solutions with one thing changed, as small models get things wrong; some stay right. Those of
    one task stand together, as in other files of samples."""
    generator = random.Random(seed)
    made: list[Sample] = []
    while len(made) < number:
        base = canonical[len(made) % len(canonical)]
        made.append({**base, "completion": mutate(base["completion"], generator)})
    places = {one["task_id"]: place for place, one in enumerate(canonical)}
    return sorted(made, key=lambda one: places[one["task_id"]])


SWAPS = (
    ("<", "<="), (">", ">="), ("==", "!="), ("+ 1", "+ 2"), ("- 1", ""), (" and ", " or "), ("True", "False"),
    ("min(", "max("), ("sorted(", "list("), ("0", "1"), ("[1:]", "[:]"), ("return ", "return not "), ("lower", "upper"),
    ("+", "-"), ("*", "//"), ("in ", "not in "), ("range(", "range(1, "), ("append(", "extend("), (":\n", "\n"),
)  # fmt: skip


def mutate(code: str, generator: random.Random) -> str:
    """One change: a token swapped, a line dropped, a needless loop, an exception, a cut, or none."""
    kind = generator.choices(
        ("swap", "drop", "endless", "raise", "cut", "same", "memory"), (60, 15, 1, 5, 8, 10, 1)
    )[0]
    lines = code.rstrip("\n").split("\n")
    if kind == "swap":
        there = [(old, new) for old, new in SWAPS if old in code]
        if there:
            old, new = generator.choice(there)
            places = [i for i in range(len(code)) if code.startswith(old, i)]
            at = generator.choice(places)
            return code[:at] + new + code[at + len(old) :]
    if kind == "drop" and len(lines) > 1:
        gone = generator.randrange(len(lines))
        return "\n".join(line for number, line in enumerate(lines) if number != gone) + "\n"
    if kind == "endless":
        return "    while True:\n        pass\n" + code
    if kind == "raise":
        return "    raise ValueError('not yet')\n" + code
    if kind == "cut":
        return code[: generator.randrange(len(code) + 1)]
    if kind == "memory":
        return "    block = [0] * (10 ** 11)\n" + code
    return code


def forgeries(suite: Suite, most: int) -> list[Sample]:
    """Every forgery for every task, thinned out to about `most`."""
    every = [{"task_id": t.task_id, "completion": code} for code in FORGERIES.values() for t in suite.tasks]
    return every[:: max(1, len(every) // most)]


def commented(samples: Sequence[Sample]) -> list[Sample]:
    """The samples with a comment each, so that none is the same as another one."""
    return [
        {**one, "completion": f"{one['completion'].rstrip()}\n# {number}\n"}
        for number, one in enumerate(samples)
    ]
