"""Fixtures for every room: the command line as users run it, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# No test uses a developer's resident worker or leaves one behind; those about it allow it for themselves.
os.environ["NL2X_WORKER"] = "0"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where tests run in parallel, those of one file stay together, and so do all that load the default
    model (two copies of it are too much for a small machine) or convert the light one."""
    for item in items:
        room = item.path.relative_to(ROOT / "tests")
        one_process = "default_model" in item.keywords or room.name in ("test_hf.py", "test_llama.py")
        item.add_marker(pytest.mark.xdist_group("models" if one_process else str(room)))


@pytest.fixture
def nl2x() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs `nl2x ARGUMENTS…` in a process of its own; keyword arguments as for subprocess.run."""

    def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
        settings = {
            "capture_output": True,
            "text": True,
            "timeout": 300,
            "stdin": subprocess.DEVNULL,
            **options,
        }
        if "input" in settings:
            del settings["stdin"]
        return subprocess.run([sys.executable, "-m", "nl2x", *arguments], env=environment, **settings)

    return run
