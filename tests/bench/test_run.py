"""Runs from end to end: the real sandbox, the light model where text has to be generated."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from nl2x.bench.calibrate import allowed, calibrate
from nl2x.bench.run import Settings, check_references, generate_and_score, score_samples
from nl2x.bench.samples import read_samples
from nl2x.bench.score import judge, program
from nl2x.bench.suites import load
from nl2x.code.candidates import calls
from nl2x.errors import BadInput
from nl2x.lm import Completion, ModelInfo, Prompt, Sampling, open_engine
from sandbox import Limits

ADD = {"task_id": "add", "prompt": "Write add(a, b).", "entry_point": "add", "tests": "assert add(1, 2) == 3"}
NEG = {
    "task_id": "neg",
    "prompt": 'def neg(x):\n    """Minus x."""\n',
    "kind": "complete",
    "entry_point": "neg",
    "tests": "def check(candidate):\n    assert candidate(2) == -2\n",
}
SAMPLES = [
    {"task_id": "add", "completion": "def add(a, b):\n    return a + b\n"},
    {"task_id": "add", "completion": "def add(a, b):\n    return a - b\n"},
    {"task_id": "add", "completion": "def add(a, b)\n    return a + b\n"},
    {"task_id": "add", "completion": "def add(a, b):\n    raise ValueError('no')\n"},
    {"task_id": "add", "completion": "def add(a, b):\n    while True:\n        pass\n"},
    {"task_id": "add", "completion": "def add(a, b):\n    return 'x' * 10**10\n"},
    {"task_id": "add", "completion": "import os\nprint('passed')\nos._exit(0)\n"},
    {"task_id": "neg", "completion": "    return -x\n"},
    {"task_id": "neg", "solution": "def neg(x):\n    return 0 - x\n"},
]


def write(path: Path, records: list[dict[str, str]]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


@pytest.fixture
def suite(tmp_path: Path):
    return load(str(write(tmp_path / "mine.jsonl", [ADD, NEG])))


def test_every_failure_has_its_kind_and_nothing_passes_that_shouldnt(suite, tmp_path: Path) -> None:
    summary = score_samples(suite, SAMPLES, "given", tmp_path / "run", Settings(ks=(1, 2, 5)))
    verdicts = [json.loads(line) for line in (tmp_path / "run" / "verdicts.jsonl").read_text().splitlines()]
    assert [v["passed"] for v in verdicts] == [True, *[False] * 6, True, True]
    kinds = [v["kind"] for v in verdicts]
    assert kinds[:6] == ["passed", "wrong answer", "syntax", "exception", "timeout", "memory"]
    assert kinds[6] == "left early"
    assert set(summary["examples"]) == {*kinds[1:7]} and summary["kinds"]["passed"] == 3
    assert summary["examples"]["timeout"]["detail"].startswith("used up its processor time")
    assert summary["examples"]["wrong answer"] == {
        "task_id": "add",
        "sample": 1,
        "detail": "assert add(1, 2) == 3: gave -1",
    }
    assert summary["calibration"]["cpu_limit_s"] >= 1 and summary["unattempted"] == 0
    assert summary["pass@k"] == {"1": round((1 / 7 + 1) / 2, 4), "2": round((2 / 7 + 1) / 2, 4)}
    assert summary["decoding"] == "samples as given" and summary["tier"] in ("full", "no-userns")
    assert json.loads((tmp_path / "run" / "summary.json").read_text()) == summary


class Scripted:
    """A working engine at the seam: says what it is told to, and counts what it was asked."""

    info = ModelInfo("scripted", "here", "", "none")

    def __init__(self) -> None:
        self.asked: list[str] = []

    def generate(self, prompt: Prompt, sampling: Sampling, *, n: int = 1, **_: object) -> list[Completion]:
        self.asked.append(prompt.user)
        text = (
            "def neg(x):\n    return -x\n" if "neg" in prompt.user else "def add(a, b):\n    return a + b\n"
        )
        return [Completion(text, 5, -1.0, "stop")] * n

    def generate_each(
        self, prompts: Sequence[Prompt], sampling: Sampling, *, n: int = 1
    ) -> Iterator[tuple[int, list[Completion]]]:
        """The last prompt's first, as an engine may that writes several at once."""
        for index in reversed(range(len(prompts))):
            yield index, self.generate(prompts[index], sampling, n=n)

    def close(self) -> None:
        pass


def test_a_resumed_run_generates_only_what_is_missing(suite, tmp_path: Path) -> None:
    out, settings = tmp_path / "run", Settings(n=2, way="sampled")
    first = generate_and_score(suite, Scripted, "scripted", out, settings)
    assert first["pass@k"] == {"1": 1.0} and first["decoding"] == "sampled at T=0.8"
    # As after a kill in the middle of writing: the second task's samples and all but one verdict are gone.
    for name, keep in (("samples", 2), ("verdicts", 1)):
        lines = (out / f"{name}.jsonl").read_text().splitlines(keepends=True)
        (out / f"{name}.jsonl").write_text("".join(lines[:keep]))
    engine = Scripted()
    again = generate_and_score(suite, lambda: engine, "scripted", out, settings, resume=True)
    # Their group is written again as it was, so that neighbours are the same, and what was kept stays.
    assert len(engine.asked) == 2
    assert [line["task_id"] for line in map(json.loads, (out / "samples.jsonl").open())] == ["add"] * 2 + [
        "neg"
    ] * 2
    assert again["writing_s"] >= 0 and again["engine"] == "none"
    assert again["pass@k"] == first["pass@k"] and again["samples"] == 4


def test_a_finished_run_isnt_even_opened_again(suite, tmp_path: Path) -> None:
    settings = Settings()
    generate_and_score(suite, Scripted, "scripted", tmp_path / "run", settings)

    def never() -> Scripted:
        raise AssertionError("the model was opened")

    assert generate_and_score(suite, never, "scripted", tmp_path / "run", settings, resume=True)["tasks"] == 2


@pytest.mark.slow
@pytest.mark.light_model
def test_killed_in_the_middle_and_resumed_the_result_is_the_same(nl2x, tmp_path: Path) -> None:
    tasks = [{**ADD, "task_id": f"add{i}", "prompt": f"Write add(a, b). Variant {i}."} for i in range(3)]
    mine = str(write(tmp_path / "mine.jsonl", tasks))
    command = ["bench", mine, "-m", "light", "--json", "--out"]
    whole = json.loads(nl2x(*command, str(tmp_path / "whole")).stdout)
    process = subprocess.Popen(
        [sys.executable, "-m", "nl2x", *command, str(tmp_path / "cut")],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    samples = tmp_path / "cut" / "samples.jsonl"
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not (samples.exists() and samples.stat().st_size):
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    resumed = json.loads(nl2x(*command, str(tmp_path / "cut"), "--resume").stdout)
    assert resumed["pass@k"] == whole["pass@k"] and resumed["kinds"] == whole["kinds"]
    replies = [
        [json.loads(line)["reply"] for line in (tmp_path / run / "samples.jsonl").read_text().splitlines()]
        for run in ("whole", "cut")
    ]
    assert replies[0] == replies[1]


def test_the_same_samples_give_the_same_verdicts_with_any_number_of_workers(suite, tmp_path: Path) -> None:
    kept = []
    for workers in (1, 3):
        score_samples(suite, SAMPLES[:4], "given", tmp_path / str(workers), Settings(workers=workers))
        lines = (tmp_path / str(workers) / "verdicts.jsonl").read_text().splitlines()
        kept.append([{**json.loads(line), "wall_s": 0} for line in lines])
    assert kept[0] == kept[1]


JUDGE = """
import sys
from pathlib import Path
from nl2x.bench import run
from nl2x.bench.suites import load
run.BATCH = 4
samples = [{"task_id": "add", "completion": f"def add(a, b):\\n    return a + b + {i % 3}  # {i}\\n"} for i in range(60)]
print(run.score_samples(load(sys.argv[1]), samples, "given", Path(sys.argv[2]), run.Settings(workers=1),
                        resume="--resume" in sys.argv)["kinds"], flush=True)
"""


@pytest.mark.slow
def test_judging_killed_in_the_middle_loses_at_most_a_batch_and_counts_nothing_twice(
    tmp_path: Path,
) -> None:
    mine, out = str(write(tmp_path / "mine.jsonl", [ADD])), tmp_path / "run"
    command = [sys.executable, "-c", JUDGE, mine, str(out)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    verdicts = out / "verdicts.jsonl"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (verdicts.exists() and verdicts.stat().st_size):
        time.sleep(0.005)
    process.kill()
    process.wait(20)
    before = verdicts.read_bytes()
    assert 4 <= before.count(b"\n") < 60
    done = subprocess.run(
        [*command, "--resume"], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.stdout.strip() == "{'passed': 20, 'wrong answer': 40}"
    after = verdicts.read_bytes().splitlines()
    assert set(before[: before.rfind(b"\n")].splitlines()) <= set(after)  # to the times they took
    assert [json.loads(line)["sample"] for line in after] == list(range(60))


def test_a_suite_with_slow_references_gives_its_samples_time(tmp_path: Path) -> None:
    # Some processor time, counted in steps and not by a clock; waiting isn't counted.
    code = "import time\ndef add(a, b):\n    time.sleep(0.5)\n    for _ in range(STEPS): pass\n    return a + b\n"
    slow = {**ADD, "reference": code.replace("STEPS", "10_000_000")}
    timed = check_references(load(str(write(tmp_path / "mine.jsonl", [slow]))))
    took = timed.tasks[0].reference_s
    assert 0.02 < took < 20
    usual = Limits(cpu_s=1.0, wall_s=30.0)
    assert allowed(usual, took).cpu_s == pytest.approx(1.0 + 4 * took)
    assert allowed(usual, took).wall_s == pytest.approx(30.0 + 4 * took * 30)
    assert program(timed.tasks[0], {"completion": ""}, usual).limits == allowed(usual, took)


def test_an_answer_of_many_megabytes_is_no_forgery(tmp_path: Path) -> None:
    big = {**ADD, "tests": "assert len(add(6_000_000, 0)) == 6_000_000"}
    suite = load(str(write(tmp_path / "mine.jsonl", [big])))
    sample = {"task_id": "add", "sample": 0, "completion": "def add(a, b):\n    return 'x' * a\n"}
    assert next(judge(suite, [sample], workers=1, limits=calibrate(1).limits)).passed


@pytest.mark.slow
def test_a_loop_holds_up_no_other_sample(suite, tmp_path: Path) -> None:
    loop = {"task_id": "add", "sample": 0, "completion": "def add(a, b):\n    while True: pass\n"}
    quick = [
        {"task_id": "add", "sample": i, "completion": f"def add(a, b):\n    return a + b  # {i}\n"}
        for i in range(1, 21)
    ]
    came = [one.sample for one in judge(suite, [loop, *quick], workers=2, limits=Limits(cpu_s=3, wall_s=60))]
    assert came[-1] == 0 and sorted(came) == list(range(21))


def test_the_same_code_is_run_once_and_counts_as_often_as_it_was_sampled(suite) -> None:
    samples = [
        {"task_id": "add", "sample": i, "completion": "def add(a, b):\n    return a + b\n"} for i in range(5)
    ]
    found = list(judge(suite, samples, workers=1, limits=Limits()))
    assert [one.sample for one in found] == list(range(5)) and all(one.passed for one in found)
    assert len({one.wall_s for one in found}) == 1


def test_a_full_disk_is_one_line_and_what_was_done_is_kept(suite, tmp_path: Path) -> None:
    score = (
        "import resource, sys\nfrom nl2x.__main__ import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))\nsys.exit(main())"
    )
    many = [{"task_id": "add", "completion": f"def add(a, b):\n    return a + b  # {i}\n"} for i in range(70)]
    given, out = write(tmp_path / "samples.jsonl", many), tmp_path / "run"
    arguments = ["bench", suite.file, "--samples", str(given), "--out", str(out)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", score, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 4 and "can't be written" in done.stderr and len(done.stderr.splitlines()) == 1
    kept = (out / "samples.jsonl").read_text()
    assert kept == "" or kept.endswith("\n")
    again = subprocess.run(
        [sys.executable, "-m", "nl2x", *arguments, "--resume", "--json"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert json.loads(again.stdout)["samples"] == 70


def test_a_reference_that_fails_its_own_tests_is_named(tmp_path: Path) -> None:
    tasks = [
        {**ADD, "reference": "def add(a, b): return a + b"},
        {**ADD, "task_id": "b", "reference": "x = 1"},
    ]
    broken = load(str(write(tmp_path / "mine.jsonl", tasks)))
    with pytest.raises(BadInput, match=r"mine\.jsonl: line 2: b's reference fails its own tests"):
        check_references(broken)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no samples"),
        ("{oops", "line 1 is not a JSON object"),
        ("[1]", "line 1 is not a JSON object"),
        ('\n{"task_id": "add"}', "line 2 has no completion"),
        ('{"task_id": "add", "completion": 5}', "line 1 has no completion"),
        (
            '{"task_id": "add", "completion": ""}\n{"task_id": "HumanEval/0", "completion": ""}',
            "line 2 is for 'HumanEval/0', which mine.jsonl",
        ),
    ],
)
def test_broken_samples_are_named_by_line(suite, tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "s.jsonl").write_text(text)
    with pytest.raises(BadInput, match=words):
        read_samples(tmp_path / "s.jsonl", suite)


def test_a_part_of_a_suite_takes_the_whole_suites_samples(suite, tmp_path: Path) -> None:
    file = write(tmp_path / "s.jsonl", SAMPLES)
    assert [one["sample"] for one in read_samples(file, suite)] == [*range(7), 0, 1]
    first = load(suite.file, limit=1)
    assert {one["task_id"] for one in read_samples(file, first, partly=True)} == {"add"}


class Choosy(Scripted):
    """Writes a wrong function first, and right ones when asked for several."""

    def generate(self, prompt: Prompt, sampling: Sampling, *, n: int = 1, **_: object) -> list[Completion]:
        self.asked.append(prompt.user)
        header = "" if "def add" in prompt.opening else "def add(a, b):\n"
        result = "a" if n == 1 else "a + b"
        return [Completion(f"{header}    return {result}\n", 5, -1.0, "stop")] * n

    def count_tokens(self, text: str) -> int:
        return len(text)


def test_what_nl2x_selects_is_scored_and_named_so(tmp_path: Path) -> None:
    task = {**ADD, "prompt": "Write add(a, b), zorbing two numbers.", "shown": ["add(1, 2) == 3"]}
    suite = load(str(write(tmp_path / "mine.jsonl", [task])))
    greedy = generate_and_score(suite, Choosy, "choosy", tmp_path / "greedy", Settings())
    chosen = generate_and_score(suite, Choosy, "choosy", tmp_path / "chosen", Settings(way="selected"))
    assert (greedy["pass@k"], greedy["decoding"]) == ({"1": 0.0}, "greedy")
    assert (chosen["pass@k"], chosen["decoding"]) == ({"1": 1.0}, "selected")
    assert "Write a Python function" in greedy["prompt"]["user"]


@pytest.mark.light_model
def test_a_small_model_writes_code_to_complete(tmp_path: Path) -> None:
    prompt = 'STEP = 1\n\n\ndef double(x: int) -> int:\n    """Twice x.\n    >>> double(2)\n    4\n    """\n'
    task = {
        **NEG,
        "entry_point": "double",
        "prompt": prompt,
        "kind": "complete",
        "tests": "def check(candidate):\n    assert candidate(5) == 10\n",
    }
    suite = load(str(write(tmp_path / "mine.jsonl", [task])))
    generate_and_score(
        suite, lambda: open_engine("light", keep_states=False), "light", tmp_path / "run", Settings()
    )
    sample = json.loads((tmp_path / "run" / "samples.jsonl").read_text())
    namespace: dict[str, object] = {}
    exec(sample["completion"], namespace)
    assert namespace["STEP"] == 1 and namespace["double"](5) == 10


def test_code_to_complete_is_selected_with_what_stands_above_it(tmp_path: Path) -> None:
    prompt = 'OFFSET = 1\n\n\ndef neg(x: int) -> int:\n    """Minus x, and the offset.\n    >>> neg(2)\n    -1\n    """\n'
    task = {**NEG, "prompt": prompt, "tests": "def check(candidate):\n    assert candidate(5) == -4\n"}

    class Continuing(Choosy):
        def generate(
            self, prompt: Prompt, sampling: Sampling, *, n: int = 1, **_: object
        ) -> list[Completion]:
            if prompt.system == calls.SYSTEM:
                return [Completion("2)\nneg(5)\n", 5, -1.0, "stop")]
            assert prompt.opening.endswith("def neg(x: int) -> int:\n")
            result = "-x" if n == 1 else "-x + OFFSET"
            return [Completion(f"    return {result}\n", 5, -1.0, "stop")] * n

    suite = load(str(write(tmp_path / "mine.jsonl", [task])))
    summary = generate_and_score(suite, Continuing, "m", tmp_path / "run", Settings(way="selected"))
    sample = json.loads((tmp_path / "run" / "samples.jsonl").read_text())
    assert sample["completion"].startswith("OFFSET = 1\n"), sample
    assert summary["decoding"] == "selected" and summary["settings"]["candidates"] > 1


def test_a_refused_task_is_a_failure_that_says_so(tmp_path: Path) -> None:
    suite = load(
        str(write(tmp_path / "mine.jsonl", [{**ADD, "prompt": "add(1, 2) == 3 and add(1, 2) == 4"}]))
    )
    generate_and_score(suite, Choosy, "m", tmp_path / "run", Settings(way="selected"))
    sample = json.loads((tmp_path / "run" / "samples.jsonl").read_text())
    assert sample["said"].startswith("refused: ") and sample["completion"] == ""


def test_an_interrupt_ends_the_run_and_not_one_task_of_it(tmp_path: Path) -> None:
    shown = {**ADD, "shown": ["add(1, 2) == 3"]}
    tasks = [{**shown, "task_id": name, "prompt": f"Write add(a, b), {name}."} for name in ("one", "two")]
    suite = load(str(write(tmp_path / "mine.jsonl", tasks)))

    class Stopped(Choosy):
        """Somebody presses Ctrl-C while several ways of the second task are written."""

        def generate(
            self, prompt: Prompt, sampling: Sampling, *, n: int = 1, **_: object
        ) -> list[Completion]:
            if n > 1 and "two" in prompt.user:
                raise KeyboardInterrupt
            return super().generate(prompt, sampling, n=n)

    run = tmp_path / "run"
    with pytest.raises(KeyboardInterrupt):
        generate_and_score(suite, Stopped, "m", run, Settings(way="selected"))
    kept = [json.loads(line)["task_id"] for line in (run / "samples.jsonl").read_text().splitlines()]
    assert kept == ["one"], "what was found of the second task isn't taken for its answer"
    assert generate_and_score(suite, Choosy, "m", run, Settings(way="selected"), resume=True)["pass@k"] == {
        "1": 1.0
    }
