"""`nl2x worker` and what `nl2x doctor` says of it."""

import json
import os
import tempfile
from pathlib import Path

import pytest


def test_none_is_said(nl2x) -> None:
    with tempfile.TemporaryDirectory(prefix="w") as folder:
        env = {"XDG_RUNTIME_DIR": folder}
        assert nl2x("worker", env=env).stdout == "none is running\n"
        assert json.loads(nl2x("worker", "--json", env=env).stdout) == {"running": False, "standby": None}
        assert nl2x("worker", "--stop", env=env).stdout == "There is no worker.\n"


@pytest.mark.slow
@pytest.mark.light_model
def test_code_leaves_one_only_if_asked_to(nl2x) -> None:
    task = ("code", "give back the number of words in a text, times seven", "--model", "light", "-n", "1")
    with tempfile.TemporaryDirectory(prefix="w") as folder:
        env = {"XDG_RUNTIME_DIR": folder, "NL2X_WORKER": "1", "NL2X_DATA": folder}
        nl2x(*task, "--no-worker", env=env)
        assert nl2x("worker", env=env).stdout == "none is running\n"
        nl2x(*task, env=env)
        try:
            state = json.loads(nl2x("worker", "--json", env=env).stdout)
            assert state["running"] and state["model"] == "light"
            assert f"process {state['process']} holds light" in nl2x("doctor", "-m", "light", env=env).stdout
        finally:
            assert nl2x("worker", "--stop", env=env).stdout == "The worker leaves.\n"
        assert not (Path(folder) / f"nl2x-{os.getuid()}" / "worker.sock").exists()
