"""What code is learned from: run and passed, and nothing of a benchmark in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nl2x.lm.chat import ChatTemplate
from nl2x.tune import coding, lora, overlap


def task(number: int, code: str, check: str) -> dict[str, object]:
    words = f"Write a function to do the one thing that is called number {number}."
    return {
        "task_id": number,
        "text": words,
        "code": code,
        "test_list": [f"assert {check}"],
        "test_setup_code": "",
    }


@pytest.fixture
def mbpp(tmp_path: Path) -> Path:
    """A file in MBPP's form: one task of the test part, and three of the training part."""
    tasks = [
        task(11, "def first(n):\n    return n", "first(1) == 1"),
        task(601, "def twice(n):\r\n\treturn 2 * n  # doubled\r\n", "twice(4) == 8"),
        task(602, "def thrice(n):\n    return 2 * n", "thrice(4) == 12"),
        task(603, "def half(n:\n    return n / 2", "half(4) == 2"),
    ]
    file = tmp_path / "mbpp.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in tasks))
    return file


def test_only_training_tasks_whose_code_passes_are_learned_from(mbpp: Path) -> None:
    (only,) = coding.mbpp_train(mbpp)
    assert only.name == "MBPP/601" and only.reply == "def twice(n):\n    return 2 * n\n```"
    assert "assert twice(4) == 8" in only.prompt.user


def test_neither_recipes_nor_worked_examples_repeat_human_eval() -> None:
    assert not overlap.repeated({**overlap.recipes(), **overlap.worked_examples()})


def test_what_repeats_human_eval_is_left_out(mbpp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coding, "recipes", lambda: iter(()))
    monkeypatch.setattr(coding, "handwritten", lambda: [])
    assert [one.name for one in coding.verified(mbpp=mbpp)] == ["MBPP/601"]
    known = overlap.runs("Write a function to do the one thing that is called number 601, in the same words.")
    monkeypatch.setattr(overlap, "human_eval", lambda: (known,))
    assert not coding.verified(mbpp=mbpp)


def test_a_run_is_of_words_alone_whatever_their_case_and_the_signs_between() -> None:
    words = "one two three four five six seven eight nine ten"
    assert overlap.shared(words.upper().replace(" ", ", "), [overlap.runs(f"and {words} more")])
    assert not overlap.shared(words, [overlap.runs(words.replace("ten", "eleven"))])


def test_an_example_is_a_function_under_its_words(mbpp: Path) -> None:
    ((prompt, reply), *_), kept = lora.functions(ChatTemplate(""), ["mbpp"], mbpp)
    assert not kept
    assert prompt.endswith("```python\n") and "def " in reply and reply.endswith("\n```")


def test_every_task_that_was_written_to_learn_from_is_solved_and_in_no_benchmark() -> None:
    written = sum(
        path.read_text(encoding="utf-8").count("\n--- solution") for path in coding.FOLDER.glob("*.txt")
    )
    found = coding.handwritten()
    assert len({one.name for one in found}) == len(found) == written >= 1563
    assert not overlap.repeated({one.name: f"{one.words}\n{one.reply}" for one in found})
    assert all(one.reply.endswith("\n```") for one in found)


def test_a_task_whose_solution_fails_is_left_out(tmp_path: Path) -> None:
    solved = "--- solution\ndef add_up(a, b):\n    return a {} b\n--- tests\nassert add_up(2, 3) == 5\n"
    one = f"=== {{}}\nadd_up(a, b) adds two numbers\n{solved}"
    (tmp_path / "some.txt").write_text(one.format("wrong", "-") + one.format("right", "+"))
    assert [found.name for found in coding.handwritten(tmp_path)] == ["own/right"]
