"""The engines under test, loaded once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Settings
from nl2x.places import cache_dir

LIGHT = "SmolLM2-135M-Instruct.Q4_1.gguf"


@pytest.fixture(scope="session")
def light_path() -> Path:
    path = cache_dir() / "models" / LIGHT
    assert path.is_file(), "the light model isn't there: run nl2x models pull light"
    return path


@pytest.fixture(scope="session")
def light(light_path: Path) -> Iterator[LlamaEngine]:
    with LlamaEngine(light_path, Settings(context=2048), name="light") as engine:
        yield engine
