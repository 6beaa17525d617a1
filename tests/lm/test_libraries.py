"""Which llama.cpp library is used, and what that changes for how weights are loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.errors import CannotHere
from nl2x.lm import libraries, open_engine
from nl2x.lm.llama_model import Settings


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache in which the package's folders are, with a file that is no library."""
    monkeypatch.setenv("NL2X_CACHE", str(tmp_path))
    monkeypatch.delenv(libraries.VARIABLE, raising=False)
    file = libraries.folder() / "node_modules/@node-llama-cpp/linux-x64/bins/linux-x64/libllama.v0.5.0.so"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"not a library")
    return file


def test_nothing_installed_is_the_library_inside_xllamacpp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NL2X_CACHE", str(tmp_path))
    monkeypatch.delenv(libraries.VARIABLE, raising=False)
    assert libraries.chosen() == ""


def test_what_is_installed_is_found(installed: Path) -> None:
    assert libraries.chosen() == str(installed)
    assert str(installed).startswith(libraries.command().split()[3])


def test_the_environment_goes_before_and_0_means_none(
    installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(libraries.VARIABLE, "/somewhere/libllama.so")
    assert libraries.chosen() == "/somewhere/libllama.so"
    monkeypatch.setenv(libraries.VARIABLE, libraries.OWN)
    assert libraries.chosen() == ""


def test_what_is_named_goes_before_all(installed: Path) -> None:
    assert libraries.chosen("/mine.so") == "/mine.so"
    assert libraries.chosen(libraries.OWN) == ""


@pytest.mark.light_model
def test_an_installed_file_that_is_no_library_says_what_to_do(installed: Path, light_path: Path) -> None:
    with pytest.raises(CannotHere) as raised:
        open_engine(str(light_path))
    assert str(installed) in raised.value.where
    assert libraries.VARIABLE in raised.value.todo


@pytest.mark.parametrize(
    ("named", "settings", "rearranged"),
    [
        ("0", {}, False),
        ("0", {"long_replies": True}, True),
        ("/one/built/for/this/cpu.so", {}, True),
        ("/one/built/for/this/cpu.so", {"repack": False}, False),
    ],
)
def test_weights_are_rearranged_where_it_pays(
    named: str,
    settings: dict[str, bool],
    rearranged: bool,
    light_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(libraries.VARIABLE, named)
    loaded: list[Settings] = []

    def load(path: Path, settings: Settings, **known: str) -> None:
        loaded.append(settings)

    monkeypatch.setattr("nl2x.lm.llama.LlamaEngine", load)
    open_engine(str(light_path), **settings)
    assert [one.repack for one in loaded] == [rearranged]
