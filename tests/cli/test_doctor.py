"""`nl2x doctor` says what is there, and exit 4 when the main job can't run."""

import json
from pathlib import Path

import pytest

from nl2x.lm.weights import LIGHT, locate


@pytest.mark.light_model
def test_a_machine_that_can(nl2x) -> None:
    locate(LIGHT)
    looked = nl2x("doctor", "--model", "light")
    assert looked.returncode == 0, looked.stdout
    assert "ok  isolation: full" in looked.stdout or "ok  isolation: no-userns" in looked.stdout
    assert "xllamacpp" in looked.stdout and "SmolLM2" in looked.stdout


def test_no_model_is_exit_4_and_what_to_do(nl2x, tmp_path: Path) -> None:
    looked = nl2x("doctor", env={"NL2X_CACHE": str(tmp_path / "none")})
    assert looked.returncode == 4
    (line,) = [line for line in looked.stdout.splitlines() if line.startswith("NO")]
    assert "not here yet: run `nl2x models pull`" in line
    assert not (tmp_path / "none").exists()


def test_json_is_one_object_with_the_same_findings(nl2x, tmp_path: Path) -> None:
    looked = nl2x("doctor", "--json", env={"NL2X_CACHE": str(tmp_path)})
    result = json.loads(looked.stdout)
    assert looked.returncode == 4 and result["ready"] is False
    assert [f["what"] for f in result["findings"] if not f["fine"]] == ["model"]


def test_an_unusable_cache_is_said(nl2x, tmp_path: Path) -> None:
    looked = nl2x("doctor", "--model", "http://127.0.0.1:9/v1", env={"NL2X_CACHE": "/dev/null/cache"})
    assert looked.returncode == 4 and "NL2X_CACHE" in looked.stdout
