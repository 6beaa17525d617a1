from pathlib import Path

import pytest

from nl2x.errors import BadInput, CannotHere
from nl2x.lm import open_engine
from nl2x.lm.weights import LIGHT


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"nothing\.gguf: no such model file"):
        open_engine(str(tmp_path / "nothing.gguf"))


def test_a_file_that_is_no_gguf_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "notes.gguf"
    file.write_bytes(b"PK\x03\x04 something else")
    with pytest.raises(BadInput, match="isn't a GGUF file"):
        open_engine(str(file))


@pytest.mark.parametrize("size", [4, 24, 5_000, 3_000_000])
@pytest.mark.light_model
def test_a_truncated_gguf_is_refused_and_nothing_is_printed(
    size: int, tmp_path: Path, light_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "short.gguf"
    with light_path.open("rb") as whole:
        file.write_bytes(whole.read(size))
    with pytest.raises(BadInput, match=r"short\.gguf: llama\.cpp can't load this model"):
        open_engine(str(file))
    assert capfd.readouterr() == ("", "")


@pytest.mark.light_model
def test_loading_and_generating_print_nothing(light_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    from nl2x.lm import Prompt, Sampling

    engine = open_engine(str(light_path), context=512)
    engine.generate(Prompt("Hello"), Sampling(max_tokens=2))
    engine.close()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", ["not a model", "a/b/c", "../x y"])
def test_a_name_that_can_be_no_model_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="no model of this name"):
        open_engine(name)


@pytest.mark.parametrize("model", ["light+nowhere", "owner/name+nowhere", "default+"])
def test_an_adapter_that_is_not_there_is_named(
    model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput, match="no such adapter"):
        open_engine(model)


def test_a_file_with_a_plus_in_its_name_is_a_model(tmp_path: Path) -> None:
    file = tmp_path / "a+b.gguf"
    file.write_bytes(b"no weights")
    with pytest.raises(BadInput, match="isn't a GGUF file"):
        open_engine(str(file))


@pytest.mark.light_model
def test_a_model_larger_than_memory_is_refused_before_it_is_loaded(light_path: Path, tmp_path: Path) -> None:
    file = tmp_path / "huge.gguf"
    with light_path.open("rb") as whole, file.open("wb") as huge:
        huge.write(whole.read(1 << 20))
        huge.truncate(8 << 40)  # sparse: 8 TB that take no room
    with pytest.raises(CannotHere, match=r"huge\.gguf needs .* GB of free memory"):
        open_engine(str(file))


@pytest.mark.light_model
def test_light_is_the_light_model() -> None:
    engine = open_engine("light", context=256)
    assert (engine.info.name, Path(engine.info.source).name) == ("light", LIGHT.file)
    engine.close()
