from pathlib import Path

import pytest

from nl2x.lm.kept_scores import KeptScores
from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Settings
from nl2x.lm.protocol import Prompt

QUESTION = [[1, 2, 3], [4], [4, 5]]
SCORES = [-0.1, -23.456789012345678]


def test_what_is_kept_is_found_to_the_last_digit(tmp_path: Path) -> None:
    KeptScores(tmp_path / "new").keep(QUESTION, SCORES)
    assert KeptScores(tmp_path / "new").find(QUESTION) == SCORES


@pytest.mark.parametrize("other", [[[1, 2], [3, 4], [4, 5]], [[1, 2, 3], [4, 5], [4]], [[1, 2, 3], [4]]])
def test_another_question_is_another(other: list[list[int]], tmp_path: Path) -> None:
    KeptScores(tmp_path).keep(QUESTION, SCORES)
    assert KeptScores(tmp_path).find(other) is None


@pytest.mark.parametrize(
    "damage", ["", "[-0.1]", "[-0.1, 0.5]", "[-0.1, NaN]", "[-0.1, null]", "{}", "[-0.1, -"]
)
def test_a_damaged_file_is_ignored_and_replaced(damage: str, tmp_path: Path) -> None:
    kept = KeptScores(tmp_path)
    kept.keep(QUESTION, SCORES)
    [file] = tmp_path.iterdir()
    file.write_text(damage)
    assert kept.find(QUESTION) is None
    kept.keep(QUESTION, SCORES)
    assert kept.find(QUESTION) == SCORES


def test_there_are_never_more_than_the_limit(tmp_path: Path) -> None:
    kept = KeptScores(tmp_path, limit=10)
    for number in range(30):
        kept.keep([[number], [1]], [-1.0])
    assert len(list(tmp_path.iterdir())) <= 10
    assert kept.find([[29], [1]]) == [-1.0]


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    KeptScores(None).keep(QUESTION, SCORES)
    assert KeptScores(None).find(QUESTION) is None
    (tmp_path / "file").write_text("in the way")
    KeptScores(tmp_path / "file").keep(QUESTION, SCORES)


@pytest.mark.light_model
def test_the_same_question_costs_nothing(
    light_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NL2X_CACHE", str(tmp_path))
    prompt, names = Prompt("Paid for pens. Which account?"), ["Rent", "Office Supplies"]
    with LlamaEngine(light_path, Settings(context=512)) as engine:
        first = engine.score(prompt, names)
        assert engine.tokens_read > 20
    with LlamaEngine(light_path, Settings(context=512)) as engine:
        assert engine.score(prompt, names) == first
        assert engine.tokens_read == 0
        assert engine.score(prompt, names, complete=True) != first
