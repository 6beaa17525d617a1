import json
from collections.abc import Callable
from pathlib import Path

import pytest

from nl2x.lm.batching import WIDTHS, best_width, remembered_width
from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Settings
from nl2x.lm.protocol import Prompt, Sampling


@pytest.mark.parametrize(
    ("seconds", "best"),
    [
        (lambda width: 0.1, 16),  # a batch costs no more than one: wider is better
        (lambda width: 0.1 * width, 1),  # nothing is gained
        (lambda width: 0.1 * width**0.98, 1),  # next to nothing
        (lambda width: 0.1 * max(1, width / 4), 4),  # free up to four
        (lambda width: {1: 0.1, 2: 0.2}.get(width, 0.05 * width), 4),  # kernels that work on fours
    ],
)
def test_the_width_is_the_one_that_pays(seconds: Callable[[int], float], best: int) -> None:
    width, tried = best_width(seconds)
    assert width == best
    assert tried[1] == pytest.approx(0.1) and set(tried) <= set(WIDTHS)


def test_one_disturbed_pass_decides_nothing() -> None:
    calls: list[int] = []

    def seconds(width: int) -> float:
        calls.append(width)
        return 9.0 if len(calls) in (1, 3, 8) else 0.1

    assert best_width(seconds)[0] == 16


def test_it_is_measured_once_for_each_kind(tmp_path: Path) -> None:
    measured: list[str] = []

    def measure() -> tuple[int, dict[int, float]]:
        measured.append("once more")
        return 4, {1: 0.1, 4: 0.12}

    assert [remembered_width(tmp_path / "new", "this cpu", measure) for _ in range(3)] == [4, 4, 4]
    assert len(measured) == 1
    assert remembered_width(tmp_path / "new", "another cpu", measure) == 4
    assert len(measured) == 2


@pytest.mark.parametrize("damage", ["", "{", '{"width": 3}', '{"width": "4"}', "[]", '{"width": []}'])
def test_a_damaged_memory_is_measured_again(damage: str, tmp_path: Path) -> None:
    remembered_width(tmp_path, "cpu", lambda: (2, {}))
    [file] = tmp_path.iterdir()
    file.write_text(damage)
    assert remembered_width(tmp_path, "cpu", lambda: (8, {})) == 8
    assert json.loads(file.read_text())["width"] == 8


@pytest.mark.light_model
@pytest.mark.slow
def test_the_engine_follows_what_was_measured(
    light_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NL2X_CACHE", str(tmp_path))
    warm = Sampling(temperature=1.0, max_tokens=5)
    with LlamaEngine(light_path, Settings(context=512)) as engine:
        engine.generate(Prompt("Name a colour."), warm, n=1)
        assert not (tmp_path / "batches").exists()  # one candidate needs no measuring
        first = engine.generate(Prompt("Name a colour."), warm, n=4)
    [file] = (tmp_path / "batches").iterdir()
    assert json.loads(file.read_text())["width"] in WIDTHS
    passes = {}
    for width in (1, 4):
        file.write_text(json.dumps({"width": width}))
        with LlamaEngine(light_path, Settings(context=512)) as engine:
            done = engine.generate(Prompt("Name a colour."), warm, n=4)
            passes[width] = engine._model.passes
            assert len(done) == len(first) == 4
    assert passes[1] > passes[4] + 8
