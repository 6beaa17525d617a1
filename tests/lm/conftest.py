"""The engines under test, loaded once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nl2x.lm.hf import HfSettings, TransformersEngine
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


@pytest.fixture(scope="session")
def light_folder(light_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The light model's weights, dequantized, as a Hugging Face directory (540 MB)."""
    from tests.lm.from_gguf import write_directory  # its libraries are for those who use it

    return write_directory(light_path, tmp_path_factory.mktemp("models") / "light")


@pytest.fixture(scope="session")
def reference(light_folder: Path) -> Iterator[TransformersEngine]:
    """The same weights in transformers, in float32."""
    with TransformersEngine(str(light_folder), HfSettings(context=2048)) as engine:
        yield engine
