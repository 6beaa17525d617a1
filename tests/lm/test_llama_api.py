import ctypes.util
import subprocess
import sys
from pathlib import Path

import pytest

from nl2x.errors import CannotHere
from nl2x.lm import llama_api


def test_the_installed_library_has_a_known_layout() -> None:
    library = llama_api.load()
    assert library.context_params is llama_api.ContextParams
    assert "xllamacpp" in library.version


@pytest.mark.parametrize("damage", ["n_batch", "type_v", "op_offload", "n_outputs_max_per_seq"])
def test_defaults_that_fall_into_other_fields_are_noticed(damage: str) -> None:
    defaults = llama_api.load().c.llama_context_default_params()
    assert llama_api._known_context(defaults)
    setattr(defaults, damage, 0)
    assert not llama_api._known_context(defaults)


def test_the_layout_of_05_does_not_fit_06() -> None:
    """Without the field that 0.6 added, the flags at the end are read eight bytes too early."""
    defaults = llama_api.load().c.llama_context_default_params()
    shorter = llama_api.ContextParams05.from_buffer_copy(bytes(defaults))
    assert not llama_api._known_context(shorter)


def test_a_library_that_is_not_llama_cpp_is_refused(tmp_path: Path) -> None:
    other = ctypes.util.find_library("m")
    assert other
    for path in (other, str(tmp_path / "nothing.so")):
        with pytest.raises(CannotHere, match=r"llama\.cpp library can't be used"):
            llama_api.load(path)


def test_who_is_at_work_is_told_by_what_runs_now() -> None:
    """A busy process counts at once, where the load average would take a minute to notice it."""
    endless = [sys.executable, "-c", "print(flush=True)\nwhile True: pass"]
    with subprocess.Popen(endless, stdout=subprocess.PIPE) as busy:
        assert busy.stdout is not None and busy.stdout.readline()
        during = llama_api._others_at_work()
        busy.kill()
    assert during >= 1
