"""The engines under test, loaded once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Settings
from nl2x.lm.weights import LIGHT, locate


@pytest.fixture(scope="session")
def light_path() -> Path:
    return locate(LIGHT)


@pytest.fixture(scope="session")
def light(light_path: Path) -> Iterator[LlamaEngine]:
    with LlamaEngine(light_path, Settings(context=2048, keep_states=False), name="light") as engine:
        yield engine
